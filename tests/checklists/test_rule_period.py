"""Rule period: shows where the right year stands; without evidence of that year it is not met."""

from __future__ import annotations

from checklists.audit import Met
from checklists.model import Period
from tests.checklists.asked import Decider, row
from tests.checklists.build import doc

BODY = "\nให้กองช่างเก็บวัชพืชในคลองสายหลักสัปดาห์ละครั้ง และรายงานผลต่อผู้บริหารทุกสิ้นเดือน"


@row("met")
def test_the_quote_is_the_place_that_names_the_year(decide: Decider) -> None:
    found = decide("period", doc("แผนประจำปีงบประมาณ พ.ศ. ๒๕๖๕" + BODY), period=Period.THIS)
    assert found.met is Met.MET
    assert "๒๕๖๕" in found.proofs[0].quote


def test_a_standing_rule_without_an_end_is_in_force(decide: Decider) -> None:
    found = decide("period", doc("หลักเกณฑ์การดูแลคลองของตำบล" + BODY), period=Period.IN_FORCE)
    assert found.met is Met.MET
    assert "ยังใช้บังคับ" in found.reason


@row("not met")
def test_only_another_year_is_not_met(decide: Decider) -> None:
    found = decide("period", doc("แผนประจำปีงบประมาณ พ.ศ. 2563" + BODY), period=Period.THIS)
    assert (found.met, found.reason) == (Met.UNMET, "ไม่มีข้อมูลปี พ.ศ. 2565")


@row("look-alike")
def test_a_law_of_the_year_does_not_date_the_document(decide: Decider) -> None:
    text = doc("แผนดูแลคลองตามพระราชบัญญัติทรัพยากรน้ำ พ.ศ. 2565" + BODY)
    assert decide("period", text, period=Period.THIS).met is Met.UNMET


CODE = doc("ประมวลจริยธรรมพนักงาน พ.ศ. 2561" + BODY)
TRAINING = "อบรมจริยธรรมพนักงาน เมื่อวันที่ 12 มกราคม พ.ศ. {}" + BODY


def test_an_element_may_have_a_time_of_its_own(decide: Decider) -> None:
    new = decide("period", CODE, doc(TRAINING.format(2565)), own_period=Period.THIS, about=["อบรม"])
    assert new.met is Met.MET
    old = decide("period", CODE, doc(TRAINING.format(2563)), own_period=Period.THIS, about=["อบรม"])
    assert (old.met, old.reason) == (Met.UNMET, "ไม่มีข้อมูลปี พ.ศ. 2565")


def test_only_what_speaks_of_the_matter_dates_it(decide: Decider) -> None:
    code = doc("ประมวลจริยธรรมพนักงาน ปีงบประมาณ พ.ศ. 2565" + BODY)
    assert decide("period", code, own_period=Period.THIS, about=["อบรม"]).met is Met.UNMET
    assert decide("period", code, own_period=Period.THIS).met is Met.MET


def test_what_bears_no_date_is_for_a_person(decide: Decider) -> None:
    training = doc("อบรมจริยธรรมพนักงานทุกคนในสังกัด" + BODY)
    found = decide("period", CODE, training, own_period=Period.THIS, about=["อบรม"])
    assert found.met is Met.UNCLEAR
    assert "ปี พ.ศ. 2565" in found.reason
