"""Rule signed: the highest executive's signature; a deputy's, a former head's or an unread one is not."""

from __future__ import annotations

import pytest

from checklists.audit import Met
from tests.checklists.asked import Decider, row
from tests.checklists.build import doc

POLICY = "ประกาศ เรื่อง นโยบายการดูแลคลอง ให้พนักงานทุกคนถือปฏิบัติโดยเคร่งครัด ประกาศ ณ วันที่ 4 มกราคม พ.ศ. 2565\n"
OFFICE = (
    "<h2>คณะผู้บริหาร</h2><p>นายทองก้อน ดวงพิลา</p><p>นายกองค์การบริหารส่วนตำบลดงหลวงน้อย</p>"
    "<p>นางบัวเรียน ศรีโคตร</p><p>รองนายกองค์การบริหารส่วนตำบลดงหลวงน้อย</p>"
)


@row("met")
@pytest.mark.parametrize(
    "block",
    [
        "(นายทองก้อน ดวงพิลา)\nนายกองค์การบริหารส่วนตำบลดงหลวงน้อย",
        "(ลงชื่อ) นายทองก้อน ดวงพิลา นายกเทศมนตรีตำบลดงหลวงน้อย",
        "นายกองค์การบริหารส่วนตำบลดงหลวงน้อย นายทองก้อน ดวงพิลา",
    ],
)
def test_signed_by_the_head(decide: Decider, block: str) -> None:
    found = decide("signed", doc(POLICY + block))
    assert found.met is Met.MET
    assert "ทองก้อน ดวงพิลา" in found.proofs[0].quote


def test_the_signer_is_the_head_in_office(decide: Decider) -> None:
    block = "(นายทองก้อน ดวงพิลา)\nนายกองค์การบริหารส่วนตำบลดงหลวงน้อย"
    assert decide("signed", doc(POLICY + block), other=OFFICE, executives="O02").met is Met.MET


def test_a_name_misread_by_a_letter_is_the_same_person(decide: Decider) -> None:
    block = "(นายทองกอน ดวงพิลา)\nนายกองค์การบริหารส่วนตำบลดงหลวงน้อย"
    assert decide("signed", doc(POLICY + block, ocr=True), other=OFFICE, executives="O02").met is Met.MET


@row("not met")
def test_a_former_heads_signature_is_not_enough(decide: Decider) -> None:
    block = "(นายสมหมาย แก้วเกิด)\nนายกองค์การบริหารส่วนตำบลดงหลวงน้อย"
    found = decide("signed", doc(POLICY + block), other=OFFICE, executives="O02")
    assert found.met is Met.UNMET
    assert "นายสมหมาย แก้วเกิด" in found.reason
    assert "นายทองก้อน ดวงพิลา" in found.reason


@row("look-alike")
def test_a_deputys_signature_is_not_the_heads(decide: Decider) -> None:
    block = "(นางบัวเรียน ศรีโคตร)\nรองนายกองค์การบริหารส่วนตำบลดงหลวงน้อย"
    assert decide("signed", doc(POLICY + block)).met is Met.UNMET


def test_no_signature_at_all(decide: Decider) -> None:
    found = decide("signed", doc(POLICY))
    assert (found.met, found.reason) == (Met.UNMET, "ไม่พบการลงนามของผู้บริหารสูงสุด")


def test_a_scan_nobody_could_read_is_for_a_person(decide: Decider) -> None:
    assert decide("signed", doc(problem="no_ocr")).met is Met.UNCLEAR


def test_a_scan_that_shows_the_position_is_signed_where_nobody_in_office_is_asked(decide: Decider) -> None:
    scan = doc(POLICY + "ลงชื่อ ............ นายกองค์การบริหารส่วนตำบลดงหลวงน้อย", ocr=True)
    assert decide("signed", scan).met is Met.MET
    assert decide("signed", scan, other=OFFICE, executives="O02").met is Met.UNCLEAR


def test_where_nobody_in_office_is_named_any_head_may_sign(decide: Decider) -> None:
    block = "(นายทองก้อน ดวงพิลา)\nนายกองค์การบริหารส่วนตำบลดงหลวงน้อย"
    council = "<p>นายคำพัน วงศ์ดี ประธานสภาองค์การบริหารส่วนตำบล และนางจันทร์เพ็ญ ใจงาม เลขานุการสภา</p>"
    assert decide("signed", doc(POLICY + block), other=council, executives="O02").met is Met.MET


def test_a_poster_whose_name_cannot_be_read_is_for_a_person(decide: Decider) -> None:
    poster = doc("นโยบาย งดรับของขวัญทุกเทศกาล ประกาศให้ทราบโดยทั่วกันทั้งหน่วยงาน", ocr=True)
    assert decide("signed", poster).met is Met.UNCLEAR


PLANS = ["แผนอัตรากำลัง", "แผนกลยุทธ์"]


def test_a_plan_of_the_agency_needs_no_signature_where_a_plan_will_do(decide: Decider) -> None:
    title = "แผนอัตรากำลัง 3 ปี ประจำปีงบประมาณ 2564-2566 ขององค์การบริหารส่วนตำบลดงหลวงน้อย\n"
    plan = doc(title + "กรอบอัตรากำลังรายส่วนราชการ " * 9)
    assert decide("signed", plan, plan=PLANS).met is Met.MET
    assert decide("signed", plan).met is Met.UNMET


def test_a_policy_that_mentions_a_plan_is_none(decide: Decider) -> None:
    policy = doc(POLICY + "ให้ส่วนราชการใช้กำลังคนอย่างคุ้มค่า " * 4 + "โดยยึดแผนอัตรากำลังเป็นหลัก")
    assert decide("signed", policy, plan=PLANS).met is Met.UNMET
