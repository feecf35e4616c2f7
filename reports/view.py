"""The gap table as people read it: built once from an audit, and the only thing the formats print."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time

from checklists.audit import Audit, IndicatorScore, Range, SectionScore, Verdict
from checklists.loader import BadChecklist, load
from checklists.model import Item
from reports.coverage import coverage
from reports.parts import Count, Coverage, Group, Indicator, Office, Row, ScoreLine, Section
from reports.rows import footnotes, row
from reports.words import address, day, link, number, people, plain

COLUMNS = ("ข้อ", "ข้อมูล", "องค์ประกอบด้านข้อมูล", "ข้อมูลในเว็บไซต์")

#: What an officer mends, apart from what is not there at all.
OTHER_GAPS = (Verdict.INACCESSIBLE, Verdict.OUTDATED, Verdict.INCOMPLETE)
NEED_A_PERSON = (Verdict.REVIEW, Verdict.UNCHECKED)
GAPS = (Verdict.MISSING, *OTHER_GAPS)

NO_UNIT = "ยังไม่ได้กำหนดส่วนงานที่รับผิดชอบ"


@dataclass(frozen=True, slots=True)
class GapView:
    """One audit, ready to print."""

    audit: Audit  #: the document itself, for audit.json
    titles: tuple[str, ...]
    agency: str
    address: str
    href: str
    as_of: str
    stamp: datetime  #: stands in office files as their date, so that the same audit gives the same bytes
    preface: tuple[str, ...]
    counts: tuple[Count, ...]
    scores: tuple[ScoreLine, ...]
    score_note: str
    indicators: tuple[Indicator, ...]
    footnotes: tuple[str, ...]
    not_found: Group
    other_gaps: tuple[Group, ...]
    needs_person: tuple[Group, ...]
    gaps: tuple[Row, ...]  #: all that is to be mended, what costs most first
    offices: tuple[Office, ...]  #: the same by office, the one with most to win first
    lost: str  #: what all gaps cost in the ITA total
    notes: tuple[str, ...]
    coverage: Coverage
    made_by: str

    @property
    def rows(self) -> tuple[Row, ...]:
        """All rows in the order of the table."""
        return tuple(r for i in self.indicators for s in i.sections for r in s.rows)


def gap_view(audit: Audit, units: Mapping[str, str] | None = None) -> GapView:
    """Everything a report says about one audit. `units` names the office in charge by code or concept, where the
    agency divides its work otherwise than usual."""
    known = _known(audit)
    rows = {f.code: row(f, known.get(f.code), _unit(f.code, known.get(f.code), units or {})) for f in audit.items}
    gaps = _dearest(tuple(r for r in rows.values() if r.verdict in GAPS))
    agency = people(audit.agency.name)
    year = people(str(audit.year))
    return GapView(
        audit=audit,
        titles=("ตารางเทียบข้อมูลในเว็บไซต์กับรายการตรวจ OIT", agency, f"ประจำปีงบประมาณ พ.ศ. {year}"),
        agency=agency,
        address=address(audit.agency.url),
        href=link(audit.agency.url),
        as_of=day(audit.as_of),
        stamp=datetime.combine(date.fromisoformat(audit.as_of), time()),
        preface=_preface(audit, agency, year),
        counts=tuple(_count(v, audit) for v in Verdict),
        scores=_scores(audit),
        score_note=people(audit.score.note),
        indicators=_indicators(audit, rows),
        footnotes=footnotes(audit.items),
        not_found=_group(Verdict.MISSING, audit, rows),
        other_gaps=_groups(OTHER_GAPS, audit, rows),
        needs_person=_groups(NEED_A_PERSON, audit, rows),
        gaps=gaps,
        offices=_offices(gaps),
        lost=_sum(gaps),
        notes=tuple(map(people, audit.notes)),
        coverage=coverage(audit.snapshot),
        made_by=plain(f"{audit.tool.name} {audit.tool.version}"),
    )


def _preface(audit: Audit, agency: str, year: str) -> tuple[str, ...]:
    title = people(audit.checklist.title) or "แบบวัดการเปิดเผยข้อมูลสาธารณะ (OIT)"
    listed = people(f"ปี พ.ศ. {audit.checklist.year}")
    of_year = "" if str(audit.checklist.year) in audit.checklist.title else f" {listed}"
    first = (
        f"ตารางนี้เทียบสิ่งที่เปิดดูได้จริงในเว็บไซต์ของ{agency} กับรายการของ{title}{of_year} "
        f"จำนวน {number(len(audit.items))} ข้อ โดยพิจารณาข้อมูลของปีงบประมาณ พ.ศ. {year} ตามที่ปรากฏ ณ วันที่ {day(audit.as_of)}"
    )
    second = (
        "ช่อง “ข้อมูลในเว็บไซต์” ระบุสิ่งที่พบหรือส่วนที่ยังขาดของแต่ละข้อ คำว่า “ไม่พบข้อมูล” ใช้เฉพาะข้อที่เปิดดูครบทุกที่ที่ควรมีแล้ว"
        "และไม่มี ส่วนข้อที่เปิดไม่ได้ ดูไม่ครบ หรือต้องใช้ดุลยพินิจ แยกไว้ให้เจ้าหน้าที่ตรวจสอบต่อ"
    )
    third = "ผลนี้ได้จากการอ่านด้วยโปรแกรมเพื่อเตรียมความพร้อม ไม่ใช่ผลการประเมินของสำนักงาน ป.ป.ช."
    other = f"หมายเหตุ: ใช้รายการของ{listed} กับข้อมูลของปีงบประมาณ พ.ศ. {year}"
    return (first, second, third) if audit.checklist.year == audit.year else (first, second, third, other)


def _count(verdict: Verdict, audit: Audit) -> Count:
    items = sum(f.stands is verdict for f in audit.items)
    return Count(verdict, verdict.thai, items, number(items))


def _scores(audit: Audit) -> tuple[ScoreLine, ...]:
    lines = [_line("คะแนน OIT โดยประมาณ", audit.score.oit, whole=True)]
    for indicator in audit.score.indicators:
        lines.append(_line(_indicator_heading(indicator), indicator.score))
        lines += [
            _line(_section_heading(s), s.score, section=True)
            for s in audit.score.sections
            if s.indicator == indicator.code
        ]
    return tuple(lines)


def _line(label: str, score: Range | None, *, whole: bool = False, section: bool = False) -> ScoreLine:
    low, high = (score.low, score.high) if score else (None, None)
    return ScoreLine(label, _range(score), whole, section, low, high)


def _range(score: Range | None) -> str:
    if score is None:
        return "ไม่มีข้อที่ต้องประเมิน"
    low, high = number(score.low, 2), number(score.high, 2)
    return low if low == high else f"{low}–{high}"


def _indicators(audit: Audit, rows: dict[str, Row]) -> tuple[Indicator, ...]:
    """The audit's own tree; an item of a section the score does not know still stands in the table, at the end."""
    sections = list(audit.score.sections)
    known = {s.code for s in sections}
    lost = dict.fromkeys(f.section for f in audit.items if f.section not in known)
    sections += [SectionScore(code=c, title="", indicator=c.split(".")[0], score=None) for c in lost]
    titles = {i.code: i for i in audit.score.indicators}
    found = []
    for number_ in dict.fromkeys(s.indicator for s in sections):
        inside = tuple(
            Section(_section_heading(s), tuple(rows[f.code] for f in audit.items if f.section == s.code))
            for s in sections
            if s.indicator == number_
        )
        heading = _indicator_heading(titles.get(number_) or IndicatorScore(code=number_, title="", score=None))
        found.append(Indicator(heading, tuple(s for s in inside if s.rows)))
    return tuple(i for i in found if i.sections)


def _indicator_heading(indicator: IndicatorScore) -> str:
    return people(f"ตัวชี้วัดที่ {indicator.code} {indicator.title}").strip()


def _section_heading(section: SectionScore) -> str:
    return people(f"{section.code} {section.title}").strip()


def _groups(verdicts: tuple[Verdict, ...], audit: Audit, rows: dict[str, Row]) -> tuple[Group, ...]:
    groups = (_group(v, audit, rows) for v in verdicts)
    return tuple(g for g in groups if g.rows)


def _group(verdict: Verdict, audit: Audit, rows: dict[str, Row]) -> Group:
    found = tuple(rows[f.code] for f in audit.items if f.stands is verdict)
    return Group(verdict, verdict.thai, _dearest(found))


def _dearest(rows: tuple[Row, ...]) -> tuple[Row, ...]:
    return tuple(sorted(rows, key=lambda r: (-(r.worth or 0.0), r.item)))


def _sum(rows: tuple[Row, ...]) -> str:
    known = [r.worth for r in rows if r.worth is not None]
    return number(sum(known), 2) if known else ""


def _offices(gaps: tuple[Row, ...]) -> tuple[Office, ...]:
    by_unit: dict[str, list[Row]] = {}
    for gap in gaps:
        by_unit.setdefault(gap.unit or NO_UNIT, []).append(gap)
    offices = sorted(by_unit.items(), key=lambda one: -sum(r.worth or 0.0 for r in one[1]))
    return tuple(Office(unit, tuple(rows), _sum(tuple(rows))) for unit, rows in offices)


def _known(audit: Audit) -> dict[str, Item]:
    """The list's own entries by code; none when this program does not have the list."""
    try:
        return {i.code: i for i in load(audit.checklist.year).for_year(audit.year).items}
    except BadChecklist:
        return {}


def _unit(code: str, item: Item | None, units: Mapping[str, str]) -> str:
    return units.get(code) or (units.get(item.concept, "") if item else "")
