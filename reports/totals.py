"""Scores over two years, the total of the three tools and its level; figures the agency keeps, beside the estimate."""

from __future__ import annotations

from checklists.levels import level, total
from checklists.measures import usual
from reports.document import DOTS, Bar, Bars, Block, Column, Table, Text, cell
from reports.material import Material
from reports.parts import ScoreLine
from reports.words import number, people

ADVISORY = "ค่าประมาณจากการตรวจเว็บไซต์ ไม่ใช่ผลการประเมินทางการ"


def difference(material: Material, code: str, name: str) -> str:
    """A score in the two latest years with the difference; "" when no year has it."""
    years = [y for y in material.scores.years() if material.scores.of(code, y) is not None][-2:]
    scores = [material.scores.of(code, y) or 0.0 for y in years]
    if not years:
        return ""
    last = f"{name} ปีงบประมาณ พ.ศ. {people(str(years[-1]))} ได้ {number(scores[-1], 2)} คะแนน"
    if len(years) < 2:
        return last
    return f"{last} ปี พ.ศ. {people(str(years[0]))} ได้ {number(scores[0], 2)} คะแนน {_moved(scores[1] - scores[0])}"


def indicators(material: Material) -> tuple[Block, ...]:
    """One line per indicator the agency keeps a score of; a dotted line when there is none."""
    names = usual().indicators
    lines = [difference(material, code, f"คะแนนตัวชี้วัดที่ {people(code)} {names[code]}") for code in names]
    return tuple(Text(line) for line in lines if line) or (Text(f"คะแนนรายตัวชี้วัด {DOTS}"),)


def before_after(material: Material) -> tuple[Block, ...]:
    """The chart of two years or two audits; nothing when there is only one."""
    return _years(material) or two_audits(material)


def total_table(material: Material) -> tuple[Block, ...]:
    """IIT, EIT, OIT, their total and its level, when the agency keeps the scores of the two surveys."""
    year = material.view.audit.year
    iit, eit = (material.scores.of(tool, year) for tool in ("IIT", "EIT"))
    whole = material.view.scores[0]
    kept = material.scores.of("OIT", year)
    low, high = (kept, kept) if kept is not None else (whole.low, whole.high)
    if iit is None or eit is None or low is None or high is None:
        return ()
    least, most = total(iit, eit, low), total(iit, eit, high)
    words = dict.fromkeys((level(year, iit, eit, low), level(year, iit, eit, high)))
    rows = (
        ("IIT", number(iit, 2)), ("EIT", number(eit, 2)),
        ("OIT" if kept is not None else "OIT โดยประมาณ", _span(low, high)),
        ("รวม ITA", _span(least, most)), ("ระดับ", " ถึง ".join(filter(None, words)) or "ไม่ทราบเกณฑ์ของปีนี้"),
    )  # fmt: skip
    columns = (Column("เครื่องมือ", 8), Column(f"คะแนนปีงบประมาณ พ.ศ. {people(str(year))}", 8.5, centre=True))
    table = Table(columns, tuple((cell(name), cell(text)) for name, text in rows), "total")
    return (table,) if kept is not None else (table, Text(ADVISORY, soft=True))


def _years(material: Material) -> tuple[Block, ...]:
    years = material.scores.years()[-2:]
    if len(years) < 2:
        return ()
    bars = []
    for code, name in usual().indicators.items():
        was, now = (material.scores.of(code, year) for year in years)
        if was is not None and now is not None:
            bars.append(Bar(f"{people(code)} {name}", number(now, 2), now, now, (was, was), number(was, 2)))
    names = (f"ปี พ.ศ. {people(str(years[0]))}", f"ปี พ.ศ. {people(str(years[1]))}")
    return (Bars(tuple(bars), "คะแนนรายตัวชี้วัด สองปีเทียบกัน", names),) if bars else ()


def two_audits(material: Material) -> tuple[Block, ...]:
    """The estimates of two audits side by side; nothing when there is only one."""
    if material.later is None:
        return ()
    before = {line.label: line for line in material.view.scores}
    bars = [
        _bar(before[line.label], line) for line in material.later.scores if line.section and line.label in before
    ]
    known = tuple(bar for bar in bars if bar)
    names = (f"ตรวจเมื่อ {material.view.as_of}", f"ตรวจเมื่อ {material.later.as_of}")
    return (Bars(known, "คะแนนโดยประมาณรายตัวชี้วัดย่อย ก่อนและหลัง", names),) if known else ()


def _bar(was: ScoreLine, now: ScoreLine) -> Bar | None:
    if was.low is None or was.high is None or now.low is None or now.high is None:
        return None
    return Bar(now.label, now.text, now.low, now.high, (was.low, was.high), was.text)


def _span(low: float, high: float) -> str:
    return number(low, 2) if low == high else f"{number(low, 2)}–{number(high, 2)}"


def _moved(by: float) -> str:
    if round(by, 2) == 0:
        return "เท่าเดิม"
    return f"{'เพิ่มขึ้น' if by > 0 else 'ลดลง'} {number(abs(by), 2)} คะแนน"
