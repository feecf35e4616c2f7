"""Rule activity: something happened, told in words; not a heading, not a calendar line."""

from __future__ import annotations

from checklists.audit import Met
from tests.checklists.asked import Decider, row
from tests.checklists.build import doc

TOLD = (
    "<p>เมื่อวันที่ 14 ธันวาคม 2564 นายกองค์การบริหารส่วนตำบลพร้อมพนักงานร่วมประกาศเจตนารมณ์ทำงานด้วยความซื่อสัตย์สุจริต "
    "ณ ลานหน้าที่ทำการ มีผู้เข้าร่วม 42 คน</p>"
)


@row("met")
def test_a_told_event_with_the_words_asked_for(decide: Decider) -> None:
    found = decide("activity", TOLD, signs=["สุจริต"])
    assert found.met is Met.MET
    assert "ซื่อสัตย์สุจริต" in found.proofs[0].quote


@row("not met")
def test_an_event_of_another_kind(decide: Decider) -> None:
    sports = "<p>วันที่ 9 มกราคม 2565 จัดแข่งขันกีฬาเชื่อมสัมพันธ์ระหว่างหมู่บ้าน มีทีมฟุตบอลสมัครทั้งหมด 6 ทีม</p>"
    found = decide("activity", sports, signs=["สุจริต", "คุณธรรม"])
    assert (found.met, found.reason) == (Met.UNMET, "ไม่พบกิจกรรมหรือการดำเนินการ")


def test_a_headline_tells_nothing(decide: Decider) -> None:
    assert decide("activity", doc("กิจกรรมส่งเสริมความสุจริต ปี 2565"), signs=["สุจริต"]).met is Met.UNMET


@row("look-alike")
def test_a_definition_and_an_appeal_tell_no_deed(decide: Decider) -> None:
    essay = "<p>ความสุจริตหมายถึงการประพฤติดีทั้งกาย วาจา และใจ เป็นค่านิยมที่ทุกคนพึงยึดถือในปี พ.ศ. 2565 และตลอดไป</p>"
    assert decide("activity", essay, signs=["สุจริต"]).met is Met.UNMET


def test_pictures_without_words_are_for_a_person(decide: Decider) -> None:
    album = "<h2>กิจกรรม</h2>" + "".join(f'<img src="/p{n}.jpg" width="800" height="600">' for n in range(4))
    assert decide("activity", album, signs=["สุจริต"]).met is Met.UNCLEAR
