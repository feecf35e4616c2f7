"""Rule chart: a drawing or list of the divisions, and pages that only mention one."""

from __future__ import annotations

from checklists.audit import Met
from tests.checklists.asked import Decider, row
from tests.checklists.build import doc

TEXT = (
    "<p>องค์การบริหารส่วนตำบลดงหลวงน้อยแบ่งส่วนราชการออกเป็น สำนักปลัด กองคลัง และกองช่าง "
    "โดยมีปลัดองค์การบริหารส่วนตำบลเป็นผู้บังคับบัญชา</p>"
)
PICTURE = '<img src="/pic/ผัง.png" alt="แผนผังโครงสร้าง" width="900" height="600">'


@row("met")
def test_a_text_that_sets_out_the_divisions_is_a_chart(decide: Decider) -> None:
    found = decide("chart", TEXT)
    assert found.met is Met.MET
    assert "กองคลัง" in found.proofs[0].quote


def test_a_drawing_with_a_few_words_beside_it_is_a_chart(decide: Decider) -> None:
    words = "<p>ภาพแสดงสายการบังคับบัญชาของหน่วยงานตามประกาศฉบับปัจจุบัน ดูภาพขยายได้ที่ประชาสัมพันธ์</p>"
    assert decide("chart", PICTURE + words).met is Met.MET


@row("not met")
def test_a_page_without_divisions_or_drawing_is_none(decide: Decider) -> None:
    found = decide("chart", "<p>หน่วยงานมีเป้าหมายยกระดับคุณภาพชีวิตของประชาชนในพื้นที่ให้ดีขึ้นอย่างยั่งยืน</p>")
    assert found.met is Met.UNMET
    assert "แผนผัง" in found.reason


@row("look-alike")
def test_one_division_named_in_a_notice_is_no_chart(decide: Decider) -> None:
    notice = "<p>ชำระค่าธรรมเนียมเก็บขยะได้ที่กองคลังทุกวันทำการ เวลา 08.30 ถึง 16.30 น. ไม่เว้นพักกลางวัน</p>"
    assert decide("chart", notice).met is Met.UNMET


def test_a_scan_nobody_could_read_is_for_a_person(decide: Decider) -> None:
    assert decide("chart", doc(problem="no_ocr")).met is Met.UNCLEAR
    assert decide("chart", PICTURE).met is Met.UNCLEAR


def test_divisions_named_on_a_page_about_something_else_are_no_chart(decide: Decider) -> None:
    powers = doc("อำนาจหน้าที่\nสำนักปลัดรับผิดชอบงานธุรการ กองคลังรับผิดชอบงานการเงิน และกองช่างรับผิดชอบงานก่อสร้าง")
    assert decide("chart", powers).met is Met.MET
    assert decide("chart", powers, about=["โครงสร้าง"]).met is Met.UNMET
