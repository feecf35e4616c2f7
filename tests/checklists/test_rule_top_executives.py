"""Rule top_executives: the highest executive and at least one deputy."""

from __future__ import annotations

from checklists.audit import Met
from tests.checklists.asked import Decider, row
from tests.checklists.build import doc

HEAD = "นายทองก้อน ดวงพิลา นายกองค์การบริหารส่วนตำบลดงหลวงน้อย โทร. 042-000-111"
DEPUTY = " นางบัวเรียน ศรีโคตร รองนายกองค์การบริหารส่วนตำบลดงหลวงน้อย โทร. 042-000-112"


@row("met")
def test_head_and_deputy(decide: Decider) -> None:
    assert decide("top_executives", doc(HEAD + DEPUTY)).met is Met.MET


@row("not met")
def test_a_head_alone(decide: Decider) -> None:
    found = decide("top_executives", doc(HEAD))
    assert (found.met, found.reason) == (Met.UNMET, "ไม่มีรองผู้บริหารสูงสุด")


@row("look-alike")
def test_division_heads_are_no_highest_executive(decide: Decider) -> None:
    found = decide("top_executives", doc("นางสาวนภา แสนสุข ผู้อำนวยการกองช่าง และนายบุญช่วย พลเยี่ยม หัวหน้าสำนักปลัด"))
    assert (found.met, found.reason) == (Met.UNMET, "ไม่มีผู้บริหารสูงสุด")


def test_a_scan_nobody_could_read_is_for_a_person(decide: Decider) -> None:
    assert decide("top_executives", doc(problem="no_ocr")).met is Met.UNCLEAR
