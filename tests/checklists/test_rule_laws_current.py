"""Rule laws_current: replaced acts without their successors are stale; old acts still in force are not."""

from __future__ import annotations

from datetime import date

from checklists.audit import Met
from tests.checklists.asked import Decider, row
from tests.checklists.build import doc

NOW = "พระราชบัญญัติสภาตำบลและองค์การบริหารส่วนตำบล พ.ศ. 2537 และระเบียบงานสารบรรณ พ.ศ. 2526"
OLD_TAX = "พระราชบัญญัติภาษีบำรุงท้องที่ พ.ศ. 2508"
NEW_TAX = "พระราชบัญญัติภาษีที่ดินและสิ่งปลูกสร้าง พ.ศ. 2562"


@row("met")
def test_old_acts_in_force_are_current(decide: Decider) -> None:
    assert decide("laws_current", doc(NOW)).met is Met.MET


@row("not met")
def test_a_replaced_act_is_stale_and_named_with_its_successor(decide: Decider) -> None:
    found = decide("laws_current", doc(f"{NOW}\n{OLD_TAX}"))
    assert found.met is Met.UNMET
    assert found.stale
    assert "ภาษีบำรุงท้องที่" in found.reason
    assert "ภาษีที่ดินและสิ่งปลูกสร้าง พ.ศ. 2562" in found.reason
    assert "2508" in found.proofs[0].quote


def test_a_replaced_act_beside_its_successor_is_history(decide: Decider) -> None:
    assert decide("laws_current", doc(f"{NOW}\n{OLD_TAX}\n{NEW_TAX}")).met is Met.MET


def test_an_act_is_judged_by_the_day_of_the_audit(decide: Decider) -> None:
    before = decide("laws_current", doc(f"{NOW}\n{OLD_TAX}"), as_of=date(2019, 12, 31))
    assert before.met is Met.MET


@row("look-alike")
def test_the_same_name_with_the_new_year_is_not_the_old_act(decide: Decider) -> None:
    assert decide("laws_current", doc("พระราชบัญญัติโรคติดต่อ พ.ศ. 2558 และระเบียบที่ออกตามความในพระราชบัญญัตินี้")).met is Met.MET


def test_a_scan_nobody_could_read_is_for_a_person(decide: Decider) -> None:
    assert decide("laws_current", doc(problem="no_ocr")).met is Met.UNCLEAR
