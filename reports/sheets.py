"""The tables one filters and counts: one line per row, the same for the workbook, the plain table file and JSON."""

from __future__ import annotations

from collections.abc import Iterable

from reports.document import Cell, Line, Sheet, cell
from reports.parts import Group, Place, Proof, Row
from reports.view import COLUMNS, GapView
from reports.words import number

GAP_HEAD = (
    *COLUMNS, "ผลการตรวจ", "คะแนน ITA ของข้อ", "หลักฐาน", "ข้อเสนอให้แก้ไข", "ส่วนงานที่รับผิดชอบ", "คำวินิจฉัยของเจ้าหน้าที่",
    "ตัวชี้วัด", "ตัวชี้วัดย่อย", "ข้อมูล ณ วันที่",
)  # fmt: skip
GAP_WIDTHS = (6, 28, 52, 38, 22, 11, 44, 36, 20, 36, 26, 26, 16)
LIST_HEAD = (
    "ลำดับ", "ข้อ", "ข้อมูล", "สิ่งที่พบในเว็บไซต์", "ผลการตรวจ", "คะแนน ITA ของข้อ", "ที่ที่เปิดดูแล้วหรือหลักฐาน", "ข้อเสนอให้แก้ไข",
    "ส่วนงานที่รับผิดชอบ", "ข้อมูล ณ วันที่",
)  # fmt: skip
LIST_WIDTHS = (7, 6, 34, 34, 20, 11, 48, 44, 22, 16)
ELEMENT_HEAD = ("ข้อ", "ข้อมูล", "องค์ประกอบ", "ผล", "เหตุผล", "หลักฐาน", "ที่อยู่หลักฐาน", "ข้อความที่พบ")
ELEMENT_WIDTHS = (6, 30, 52, 16, 40, 32, 48, 60)
SUMMARY_HEAD = ("เรื่อง", "รายการ", "ค่า", "รายละเอียด")
SUMMARY_WIDTHS = (30, 60, 34, 40)


def gap_sheet(view: GapView) -> Sheet:
    """One line per item, in the order of GAP_HEAD."""
    rows = tuple(
        (
            cell(r.code), cell(r.title), cell(*(f"• {e.text}" for e in r.elements)), cell(r.sentence),
            cell(r.word, verdict=r.verdict), cell(r.points), proofs(r.proofs), cell(r.remedy), cell(r.unit),
            cell(*r.rulings), cell(indicator.heading), cell(section.heading), cell(view.as_of),
        )
        for indicator in view.indicators
        for section in indicator.sections
        for r in section.rows
    )  # fmt: skip
    return Sheet("ตาราง", GAP_HEAD, GAP_WIDTHS, rows)


def list_sheet(name: str, rows: Iterable[Row], view: GapView) -> Sheet:
    """One line per item of a list, numbered, in the order of LIST_HEAD."""
    return Sheet(
        name, LIST_HEAD, LIST_WIDTHS,
        tuple(
            (
                cell(number(n)), cell(r.code), cell(r.title), cell(r.sentence, *r.rulings),
                cell(r.word, verdict=r.verdict),
                cell(r.points), (*proofs(r.proofs), *places(r)), cell(r.remedy), cell(r.unit), cell(view.as_of),
            )
            for n, r in enumerate(rows, start=1)
        ),
    )  # fmt: skip


def not_found_sheet(group: Group, view: GapView) -> Sheet:
    """The items that are not there at all."""
    return list_sheet(group.word, group.rows, view)


def element_sheet(view: GapView) -> Sheet:
    """One line per element, in the order of ELEMENT_HEAD."""
    rows: list[tuple[Cell, ...]] = []
    for row in view.rows:
        for e in row.elements:
            first = e.proofs[0] if e.proofs else None
            where: tuple[Cell, ...] = ((), (), ())
            if first:
                linked = (Line(first.address, first.href, typed=True),)
                where = (cell(first.where), linked, cell(first.quote, typed=True))
            rows.append((cell(row.code), cell(row.title), cell(e.text), cell(e.decision), cell(e.reason), *where))
    return Sheet("รายองค์ประกอบ", ELEMENT_HEAD, ELEMENT_WIDTHS, tuple(rows))


def summary_sheet(view: GapView) -> Sheet:
    """What the whole audit says: counts, scores, what a person must look at, what the visit saw."""
    visit = "ขอบเขตของการเปิดดูเว็บไซต์"
    told: list[tuple[str, str, str, str]] = [("รายงาน", title, "", "") for title in view.titles]
    told += [("คำชี้แจง", sentence, "", "") for sentence in view.preface]
    told += [("จำนวนข้อ", c.word, c.text, "") for c in view.counts]
    told += [("คะแนนโดยประมาณ (ไม่ใช่ผลการประเมินทางการ)", s.label, s.text, "") for s in view.scores]
    told += [
        ("ข้อที่เจ้าหน้าที่ต้องตรวจเอง", f"{r.code} {r.title}", r.sentence, " · ".join(r.doubts))
        for g in view.needs_person
        for r in g.rows
    ]
    said = (*view.coverage.sentences, *view.notes, *view.footnotes, view.score_note)
    told += [(visit, sentence, "", "") for sentence in said if sentence]
    rows = [tuple(cell(text) for text in line) for line in told]
    rows += [
        (cell("ที่อยู่ที่เปิดแล้วไม่ได้เนื้อหา"), cell(m.address, typed=True), cell(m.cause), cell(m.found_on, typed=True))
        for m in view.coverage.missed
    ]
    rows += [(cell(visit), cell(view.coverage.more_missed), (), ())] if view.coverage.more_missed else []
    return Sheet("สรุป", SUMMARY_HEAD, SUMMARY_WIDTHS, tuple(rows))


def proofs(found: Iterable[Proof]) -> tuple[Line, ...]:
    """Where the evidence is: the way there, then the address."""
    lines: list[Line] = []
    for proof in found:
        lines += [Line(proof.where)] if proof.where else []
        lines.append(Line(proof.address, proof.href, typed=True))
    return tuple(lines)


def places(row: Row) -> tuple[Line, ...]:
    """The places looked at, one line each."""
    lines = [Line(_place(p), p.href) for p in row.places]
    return (*lines, Line(row.more_places, soft=True)) if row.more_places else tuple(lines)


def _place(place: Place) -> str:
    return f"{place.what} {place.address}".strip()
