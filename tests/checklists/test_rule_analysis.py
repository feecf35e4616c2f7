"""Rule analysis: the result of the year before is named, and something is concluded from it."""

from __future__ import annotations

from checklists.audit import Met
from tests.checklists.asked import Decider, row
from tests.checklists.build import doc

RESULT = "ผลการประเมินคุณธรรมและความโปร่งใส (ITA) ปีงบประมาณ พ.ศ. {year} หน่วยงานได้ 78.40 คะแนน"
THEN = "\nจุดอ่อนคือประชาชนไม่ทราบช่องทางร้องเรียน จึงต้องปรับปรุงหน้าเว็บไซต์ให้หาง่ายขึ้น"


@row("met")
def test_last_years_result_analysed(decide: Decider) -> None:
    found = decide("analysis", doc(RESULT.format(year=2564) + THEN))
    assert (found.met, found.reason) == (Met.MET, "วิเคราะห์ผล ITA ปี 2564")


@row("not met")
def test_a_score_without_any_analysis(decide: Decider) -> None:
    found = decide("analysis", doc(RESULT.format(year=2564) + "\nเผยแพร่ให้ประชาชนทราบโดยทั่วกัน"))
    assert (found.met, found.reason) == (Met.UNMET, "ไม่มีการวิเคราะห์ผลการประเมิน ITA")


@row("look-alike")
def test_the_result_of_an_older_year(decide: Decider) -> None:
    found = decide("analysis", doc(RESULT.format(year=2562) + THEN))
    assert (found.met, found.reason) == (Met.UNMET, "ไม่ได้วิเคราะห์ผล ITA ของปี 2564")


def test_an_analysis_of_something_else(decide: Decider) -> None:
    soil = "รายงานวิเคราะห์ดินปี 2564 พบจุดอ่อนคือดินเป็นกรดสูง ต้องปรับปรุงด้วยปูนขาวก่อนปลูกพืชทุกครั้ง"
    assert decide("analysis", doc(soil)).met is Met.UNMET


def test_a_scan_nobody_could_read_is_for_a_person(decide: Decider) -> None:
    assert decide("analysis", doc(problem="no_ocr")).met is Met.UNCLEAR
