"""Rule presence: the thing itself with the words or figures it cannot do without."""

from __future__ import annotations

from checklists.audit import Met
from tests.checklists.asked import Decider, row
from tests.checklists.build import doc

STATS = "จำนวนผู้มารับบริการ: งานทะเบียนพาณิชย์ 14 ราย งานภาษีป้าย 32 ราย งานขออนุญาตก่อสร้าง 9 ราย"


@row("met")
def test_readable_content_is_enough_when_nothing_more_is_asked(decide: Decider) -> None:
    found = decide("presence", doc("แนวทางดูแลคลองสายหลักของตำบลดงหลวงน้อย ใช้สำหรับพนักงานทุกคนในกองช่าง"))
    assert found.met is Met.MET
    assert found.proofs[0].quote.startswith("แนวทางดูแลคลอง")


@row("not met")
def test_the_words_asked_for_must_stand_there(decide: Decider) -> None:
    page = doc("แนวทางดูแลคลองสายหลักของตำบลดงหลวงน้อย ใช้สำหรับพนักงานทุกคนในกองช่าง")
    assert decide("presence", page, signs=["คลอง"]).met is Met.MET
    missing = decide("presence", page, signs=["ของขวัญ", "ของกำนัล"])
    assert missing.met is Met.UNMET
    assert "ของขวัญ" in missing.reason


def test_figures_make_a_statistic_and_years_do_not(decide: Decider) -> None:
    assert decide("presence", doc(STATS), numbers=True).met is Met.MET
    years = "ข้อมูลเชิงสถิติการให้บริการ ปี 2563 ปี 2564 และปี 2565 อยู่ระหว่างรวบรวมจากกองต่าง ๆ ของหน่วยงาน"
    assert decide("presence", doc(years), numbers=True).met is Met.UNMET


@row("look-alike")
def test_too_few_words_are_a_label(decide: Decider) -> None:
    page = doc("หน้าที่และอำนาจขององค์การบริหารส่วนตำบลดงหลวงน้อย")
    assert decide("presence", page, signs=["อำนาจ"], least_words=30).met is Met.UNMET


def test_a_said_none_is_content_where_it_may_be(decide: Decider) -> None:
    none = doc("ประจำเดือนตุลาคม 2564 - ไม่มีเรื่องร้องเรียน -")
    assert decide("presence", none, nil=["ร้องเรียน"], least_words=30).met is Met.MET
    assert decide("presence", none, nil=["จัดซื้อ"], least_words=30).met is Met.UNMET


def test_a_scan_nobody_could_read_is_for_a_person(decide: Decider) -> None:
    found = decide("presence", doc(problem="no_ocr"), signs=["คลอง"])
    assert found.met is Met.UNCLEAR
    assert "แผนกำจัดผักตบชวา" in found.reason, "the sentence names what to open"
