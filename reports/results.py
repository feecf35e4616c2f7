"""What became of a gap by a later audit, in words for the tables that report it."""

from __future__ import annotations

from dataclasses import dataclass

from reports.comparison import Change, ItemChange
from reports.document import DOTS, Line, cell
from reports.material import Material
from reports.parts import Row
from reports.sheets import proofs

KEEP_UP = "คงการเผยแพร่ไว้และปรับปรุงให้เป็นปัจจุบันอยู่เสมอ"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What was done about an item and what is advised; dotted lines where nobody has said."""

    done: tuple[Line, ...]
    advice: str


def outcome(material: Material, row: Row, told: str) -> Outcome:
    """`told` is what the agency itself says it did; what the later audit saw is added to it."""
    said = cell(told)
    later = material.later
    if later is None:
        return Outcome(said or cell(DOTS), DOTS)
    change = _change(material, row)
    now = change.after if change else None
    seen = next((r for r in later.rows if now and r.item == now.code), None)
    if change is None or seen is None:
        return Outcome((*said, Line(f"แบบตรวจที่ใช้เมื่อ {later.as_of} ไม่มีข้อนี้ จึงเทียบไม่ได้")), DOTS)
    when = f"ณ วันที่ {later.as_of}"
    if change.change is Change.FIXED:
        return Outcome((*said, Line(f"ดำเนินการแล้ว {when} {seen.sentence}"), *proofs(seen.proofs)), KEEP_UP)
    if change.change is Change.NOT_COMPARABLE:
        return Outcome((*said, Line(f"ยังสรุปไม่ได้ {when} {seen.word}: {seen.sentence}")), " ".join(seen.doubts))
    return Outcome((*said, Line(f"ยังไม่แล้วเสร็จ {when} {seen.sentence}")), seen.remedy or DOTS)


def _change(material: Material, row: Row) -> ItemChange | None:
    compared = material.comparison.items if material.comparison else ()
    return next((c for c in compared if c.before and c.before.code == row.item), None)
