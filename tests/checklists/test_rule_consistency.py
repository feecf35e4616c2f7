"""Rule consistency: measures of the other item recur; the language of the trade alone does not count."""

from __future__ import annotations

from typing import Any

from checklists.audit import Met
from tests.checklists.asked import Decider, row
from tests.checklists.build import doc

PLANNED: dict[str, Any] = {"with": "O02"}
PLAN = doc(
    "ข้อ 1 ให้ทุกกองเปิดเผยรายชื่อเรือและพนักงานขับเรือบนป้ายหน้าที่ทำการทุกวันจันทร์ "
    "ข้อ 2 จัดอบรมการเขียนบันทึกการใช้น้ำมันให้พนักงานขับเรือทุกคนปีละสองครั้ง"
)
DONE = (
    "<p>เดือนธันวาคม 2564 ได้จัดอบรมการเขียนบันทึกการใช้น้ำมันให้พนักงานขับเรือทุกคน จำนวน 12 คน "
    "และเปิดเผยรายชื่อเรือและพนักงานขับเรือบนป้ายหน้าที่ทำการแล้ว</p>"
)


@row("met")
def test_measures_that_recur(decide: Decider) -> None:
    found = decide("consistency", DONE, other=PLAN, **PLANNED)
    assert found.met is Met.MET
    assert "ธันวาคม 2564" in found.proofs[0].quote


@row("not met")
def test_measures_that_do_not_recur(decide: Decider) -> None:
    other_things = "<p>เดือนธันวาคม 2564 ทำความสะอาดตลาดสดและตัดแต่งกิ่งไม้ริมทาง มีจิตอาสาเข้าร่วมงานหลายสิบคน</p>"
    found = decide("consistency", other_things, other=PLAN, **PLANNED)
    assert found.met is Met.UNMET
    assert "O02" in found.reason


@row("look-alike")
def test_the_words_of_the_heading_alone_are_no_measure(decide: Decider) -> None:
    echo = "<p>รายงานแผนกำจัดผักตบชวา ตามที่กำหนดไว้ในเอกสาร หน่วยงานรับทราบและจะถือปฏิบัติอย่างเคร่งครัดต่อไป</p>"
    plan = doc("แผนกำจัดผักตบชวา ใช้เรือสองลำเก็บสัปดาห์ละครั้ง แล้วนำซากไปหมักทำปุ๋ยแจกชาวสวนในพื้นที่")
    assert decide("consistency", echo, other=plan, **PLANNED).met is Met.UNMET


def test_nothing_to_compare_with(decide: Decider) -> None:
    found = decide("consistency", DONE, **PLANNED)
    assert (found.met, found.reason) == (Met.UNMET, "ไม่พบข้อมูลข้อ O02 ให้เทียบ")


def test_an_unreadable_other_document_is_for_a_person(decide: Decider) -> None:
    assert decide("consistency", DONE, other=doc(problem="no_ocr"), **PLANNED).met is Met.UNCLEAR


def test_a_name_and_a_sum_that_recur_are_a_measure(decide: Decider) -> None:
    plan = doc("รายการ | งบ\nซื้อเรือเก็บวัชพืช | 1,500,000 | กองช่าง")
    done = doc("โครงการ | ความก้าวหน้า | งบ\nซื้อเรือเก็บวัชพืช | ทำสัญญาแล้ว | 1,500,000")
    other = doc("โครงการ | ความก้าวหน้า | งบ\nจ้างเหมาตัดหญ้าริมทาง | ทำสัญญาแล้ว | 1,500,000")
    assert decide("consistency", done, other=plan, **PLANNED).met is Met.MET
    assert decide("consistency", other, other=plan, **PLANNED).met is Met.UNMET
