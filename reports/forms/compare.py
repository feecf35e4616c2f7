"""Two audits side by side: what was mended, what is still open, what is new, and why each verdict changed."""

from __future__ import annotations

from checklists.audit import Finding
from reports.blocks import strip
from reports.comparison import Cause, Change, Comparison, ItemChange
from reports.document import Block, Cell, Column, Document, Heading, Line, Sheet, Table, Text, cell
from reports.material import Material
from reports.rows import DECISIONS, code
from reports.totals import two_audits
from reports.view import GapView
from reports.words import number, people

TITLE = "เปรียบเทียบผลการตรวจสองครั้ง (ใช้กับ --after หรือ oit compare)"
FILE = "compare"
NEEDS_LATER = True

CHANGES = {
    Change.FIXED: "แก้ไขแล้ว",
    Change.STILL_OPEN: "ยังไม่แก้ไข",
    Change.NEW_GAP: "พบข้อบกพร่องใหม่",
    Change.REGRESSED: "เคยครบแต่ขาดไป",
    Change.NOT_COMPARABLE: "เทียบกันไม่ได้",
    Change.KEPT: "ครบถ้วนเหมือนเดิม",
}
CAUSES = {
    Cause.SITE: "เว็บไซต์เปลี่ยน",
    Cause.CHECKLIST: "แบบตรวจหรือช่วงเวลาที่ตรวจเปลี่ยน",
    Cause.PROGRAM: "โปรแกรมหรือการตั้งค่าเปลี่ยน",
    Cause.PERSON: "เจ้าหน้าที่วินิจฉัย",
}
COLUMNS = (
    Column("ข้อ", 1.8, centre=True), Column("ข้อมูล", 4.6), Column("ครั้งก่อน", 5.4),
    Column("ครั้งหลัง", 5.4), Column("สาเหตุที่เปลี่ยน", 3.2),
    Column("องค์ประกอบที่เปลี่ยน", 5.3),
)  # fmt: skip
ITEM_HEAD = (
    "ข้อ (ครั้งหลัง)", "ข้อ (ครั้งก่อน)", "ข้อมูล", "การเปลี่ยนแปลง", "change", "ผลครั้งก่อน", "ผลครั้งหลัง", "สิ่งที่พบครั้งก่อน",
    "สิ่งที่พบครั้งหลัง", "สาเหตุ", "cause", "ข้อมูล ณ วันที่ (ก่อน)", "ข้อมูล ณ วันที่ (หลัง)",
)  # fmt: skip
ELEMENT_HEAD = ("ข้อ", "ข้อมูล", "องค์ประกอบ", "การเปลี่ยนแปลง", "change", "ครั้งก่อน", "ครั้งหลัง", "เหตุผลครั้งหลัง")


def build(material: Material) -> Document:
    """Counts, pictures of both audits, then a table per kind of change. ValueError without a later audit."""
    before, after, compared = material.view, material.later, material.comparison
    if after is None or compared is None:
        raise ValueError("a comparison needs a later audit")
    blocks: list[Block] = [
        *(Text(line, indent=True) for line in _about(before, after)),
        _counts(compared),
        *two_audits(material),
        Heading(f"ผลรายข้อเมื่อ {before.as_of}", 2), strip(before),
        Heading(f"ผลรายข้อเมื่อ {after.as_of}", 2), strip(after),
    ]  # fmt: skip
    for change, word in CHANGES.items():
        found = compared.of(change)
        if found:
            table = Table(COLUMNS, tuple(map(_row, found)), "compare", small=True)
            blocks += [Heading(f"{word} {number(len(found))} ข้อ"), table]
    titles = ("เปรียบเทียบผลการตรวจเว็บไซต์ตามแบบวัด OIT", material.agency, f"{before.as_of} กับ {after.as_of}")
    return Document(
        FILE, titles, tuple(blocks), (_items(compared, before, after), _elements(compared)),
        material.agency, after.stamp,
        after.made_by, landscape=True,
    )  # fmt: skip


def _about(before: GapView, after: GapView) -> tuple[str, ...]:
    return tuple(
        people(
            f"{word} ข้อมูล ณ วันที่ {view.as_of} แบบตรวจปี {view.audit.checklist.year} "
            f"ตัดสินข้อมูลปีงบประมาณ {view.audit.year} โปรแกรมรุ่น {view.audit.tool.version} คะแนน OIT โดยประมาณ "
        )
        + view.scores[0].text
        for word, view in (("ครั้งก่อน:", before), ("ครั้งหลัง:", after))
    )


def _counts(compared: Comparison) -> Table:
    rows = tuple((cell(word), cell(number(len(compared.of(change))))) for change, word in CHANGES.items())
    return Table((Column("การเปลี่ยนแปลง", 11.5), Column("จำนวนข้อ", 5, centre=True)), rows, "counts")


def _row(item: ItemChange) -> tuple[Cell, ...]:
    told = cell(_codes(item)), cell(_title(item)), _said(item.before), _said(item.after)
    return *told, cell(*_causes(item)), _changed(item)


def _codes(item: ItemChange) -> str:
    codes = [code(one.code) for one in (item.before, item.after) if one]
    return " → ".join(dict.fromkeys(codes))


def _title(item: ItemChange) -> str:
    newest = item.after or item.before
    return people(newest.title) if newest else ""


def _said(finding: Finding | None) -> tuple[Line, ...]:
    if finding is None:
        return cell("แบบตรวจไม่มีข้อนี้", soft=True)
    ruled = f"(โปรแกรม: {finding.verdict.thai})" if finding.stands is not finding.verdict else ""
    return (Line(finding.stands.thai, verdict=finding.stands), *cell(people(finding.finding), ruled))


def _causes(item: ItemChange) -> tuple[str, ...]:
    return tuple(CAUSES[cause] for cause in item.causes)


def _changed(item: ItemChange) -> tuple[Line, ...]:
    quiet = {Change.KEPT, Change.STILL_OPEN}
    return cell(
        *(
            f"- {CHANGES[e.change]}: {people(newest.text)}"
            for e in item.elements
            if e.change not in quiet and (newest := e.after or e.before)
        )
    )


def _items(compared: Comparison, before: GapView, after: GapView) -> Sheet:
    rows = tuple(
        (
            cell(code(i.after.code) if i.after else ""), cell(code(i.before.code) if i.before else ""), cell(_title(i)),
            cell(CHANGES[i.change]), cell(i.change.value), *(_verdict(f) for f in (i.before, i.after)),
            *(cell(people(f.finding) if f else "") for f in (i.before, i.after)), cell(*_causes(i)),
            cell(*(cause.value for cause in i.causes)), cell(before.as_of), cell(after.as_of),
        )
        for i in compared.items
    )  # fmt: skip
    return Sheet("รายข้อ", ITEM_HEAD, (9, 9, 34, 20, 16, 22, 22, 40, 40, 30, 14, 18, 18), rows)


def _verdict(finding: Finding | None) -> Cell:
    return cell(finding.stands.thai, verdict=finding.stands) if finding else ()


def _elements(compared: Comparison) -> Sheet:
    rows = tuple(
        (
            cell(_codes(i)), cell(_title(i)), cell(people(newest.text)), cell(CHANGES[e.change]), cell(e.change.value),
            *(cell(DECISIONS[d.decision] if d else "") for d in (e.before, e.after)),
            cell(people(e.after.reason) if e.after else ""),
        )
        for i in compared.items
        for e in i.elements
        if (newest := e.after or e.before)
    )  # fmt: skip
    return Sheet("รายองค์ประกอบ", ELEMENT_HEAD, (12, 32, 50, 20, 16, 14, 14, 50), rows)
