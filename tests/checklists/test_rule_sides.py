"""Rule sides: the elected and the permanent officials, both."""

from __future__ import annotations

from checklists.audit import Met
from tests.checklists.asked import TITLE, Decider, row
from tests.checklists.build import a, doc, html

ELECTED = "<p>นายทองก้อน ดวงพิลา นายกองค์การบริหารส่วนตำบล และนางบัวเรียน ศรีโคตร ประธานสภา</p>"
PERMANENT = "<p>นายบุญช่วย พลเยี่ยม ปลัดองค์การบริหารส่วนตำบล และนางสาวนภา แสนสุข ผู้อำนวยการกองช่าง</p>"


@row("met")
def test_both_sides_also_on_two_pages(decide: Decider) -> None:
    found = decide("sides", ELECTED, PERMANENT)
    assert found.met is Met.MET
    assert len(found.proofs) == 2


@row("not met")
def test_the_side_that_is_absent_is_named(decide: Decider) -> None:
    assert decide("sides", ELECTED).reason == "ไม่มีฝ่ายข้าราชการประจำ"
    assert decide("sides", PERMANENT).reason == "ไม่มีฝ่ายการเมือง"
    assert decide("sides", ELECTED).met is Met.UNMET


@row("look-alike")
def test_persons_without_either_office_are_neither_side(decide: Decider) -> None:
    guests = "<p>นายคำพัน วงศ์ดี กำนันตำบล และนางจันทร์เพ็ญ ใจงาม อาสาสมัครสาธารณสุขประจำหมู่บ้าน</p>"
    assert decide("sides", guests).met is Met.UNMET


def test_an_agency_without_elections_has_no_political_side(decide: Decider) -> None:
    home = html(a("/staff", TITLE), "กรมกำจัดวัชพืชน้ำ")
    found = decide("sides", pages={"/": home, "/staff": "<p>นายบุญช่วย พลเยี่ยม อธิบดี และนางสาวนภา แสนสุข รองอธิบดี</p>"})
    assert found.met is Met.MET


def test_a_chart_nobody_could_read_is_for_a_person(decide: Decider) -> None:
    assert decide("sides", '<img src="/chart.png" width="900" height="700">').met is Met.UNCLEAR


def test_only_pages_that_speak_of_the_matter_count(decide: Decider) -> None:
    powers = doc("อำนาจหน้าที่\nสมาชิกสภา นายกองค์การบริหารส่วนตำบล ปลัดองค์การบริหารส่วนตำบล และกองคลังมีหน้าที่ดังนี้")
    chart = doc("แผนผังโครงสร้าง\nปลัดองค์การบริหารส่วนตำบล สำนักปลัด กองคลัง กองช่าง กองการศึกษา หน่วยตรวจสอบภายใน")
    assert decide("sides", powers, chart).met is Met.MET
    assert decide("sides", powers, chart, about=["โครงสร้าง"]).met is Met.UNMET
