"""Rule services: which services are offered by name; invitations, thanks and a bare form name none."""

from __future__ import annotations

import pytest

from checklists.audit import Met
from tests.checklists.asked import TITLE, Decider, row
from tests.checklists.build import a

FORM = "<form method='post'><input type='text' name='n'><textarea name='t'></textarea></form>"


@row("met")
def test_services_named_are_counted(decide: Decider) -> None:
    page = f"<ul><li>ขอรับถังขยะ</li><li>แจ้งซ่อมไฟฟ้าสาธารณะ</li><li>ขอน้ำอุปโภคบริโภค</li><li>ชำระภาษีป้าย</li></ul>{FORM}"
    found = decide("services", page, least=1)
    assert found.met is Met.MET
    assert found.note.startswith("มี 4 งานบริการ (ขอรับถังขยะ, แจ้งซ่อมไฟฟ้าสาธารณะ")


@row("not met")
def test_fewer_than_asked(decide: Decider) -> None:
    found = decide("services", f"<ul><li>แจ้งซ่อมไฟฟ้าสาธารณะ</li></ul>{FORM}", least=2)
    assert (found.met, found.reason) == (Met.UNMET, "ไม่ระบุชัดว่าเป็นบริการใด")


def test_services_named_after_a_colon(decide: Decider) -> None:
    page = f"<p>บริการที่เปิดรับทางออนไลน์: แจ้งซ่อมไฟฟ้าสาธารณะ</p>{FORM}"
    assert decide("services", page, least=1).note.startswith("มี 1 งานบริการ (แจ้งซ่อมไฟฟ้าสาธารณะ")


def test_the_same_service_twice_counts_once(decide: Decider) -> None:
    page = f"<h2>แจ้งซ่อมไฟฟ้าสาธารณะ</h2><p>แบบฟอร์มแจ้งซ่อมไฟฟ้าสาธารณะ (ออนไลน์)</p>{FORM}"
    assert decide("services", page, least=1).note.startswith("มี 1 งานบริการ")


@row("look-alike")
@pytest.mark.parametrize(
    "words",
    ["แบบฟอร์มยื่นคำร้องออนไลน์", "ขอเชิญร่วมงานวันลอยกระทง", "ขอบคุณที่ใช้บริการ", "แจ้งเตือนพายุฤดูร้อน", "ขอแสดงความยินดีกับนักเรียนทุน"],
)
def test_words_that_name_no_service(decide: Decider, words: str) -> None:
    assert decide("services", f"<h2>{words}</h2>{FORM}", least=1).met is Met.UNMET


def test_a_system_on_another_host_is_for_a_person(decide: Decider) -> None:
    home = f"<p>{a('https://request.thai-cities.example/dongluangnoi', TITLE)}</p>"
    assert decide("services", pages={"/": home}, least=1).met is Met.UNCLEAR


def test_a_request_is_named_by_its_name(decide: Decider) -> None:
    asked = "<p>ชื่อ-สกุล โทรศัพท์ จุดที่ไฟดับ ในเขตตำบลดงหลวงน้อย</p>"
    assert decide("services", f"<h3>1. คำขอซ่อมไฟฟ้าสาธารณะ</h3>{asked}").met is Met.MET
    assert decide("services", "<h3>คำร้องทั่วไป</h3><p>ชื่อ-สกุล โทรศัพท์ ในเขตตำบลดงหลวงน้อยทุกหมู่บ้าน</p>").met is Met.UNMET


def test_the_choices_of_a_form_are_services(decide: Decider) -> None:
    choices = "<select name=s><option>เลือกบริการ<option>ขอสูบสิ่งปฏิกูล<option>ขอตัดกิ่งไม้ริมทาง</select>"
    form = f"<form>{choices}<textarea name=t></textarea></form>"
    found = decide("services", f"<p>เลือกบริการแล้วกรอกแบบด้านล่างให้ครบทุกช่อง</p>{form}", least=2)
    assert found.met is Met.MET
