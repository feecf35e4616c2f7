"""Rule contact: address, phone, fax, e-mail and map, however typed; an announced fax without its number is none."""

from __future__ import annotations

import pytest

from checklists.audit import Met
from tests.checklists.asked import Decider, row
from tests.checklists.build import a, doc

ALL = ("address", "phone", "fax", "email", "map")
MAP = '<iframe src="https://www.google.com/maps/embed?pb=1"></iframe>'
WAY = (
    "<p>"
    + " ".join(
        f"จากสี่แยกที่ {n} ขับตรงไปผ่านวัดและโรงเรียนประถม เลี้ยวซ้ายเมื่อเห็นศาลาริมทาง แล้วไปต่ออีกประมาณสองกิโลเมตร"
        for n in range(1, 8)
    )
    + "</p>"
)
LINES = {
    "address": "<p>เลขที่ 99 หมู่ที่ 4 ตำบลดงหลวงน้อย อำเภอดงหลวง จังหวัดมุกดาหาร 49140</p>",
    "phone": "<p>โทรศัพท์ 042-000-565</p>",
    "fax": "<p>โทรสาร 042-000-566</p>",
    "email": "<p>saraban@dongluang.example</p>",
    "map": MAP,
}


def page(**instead: str) -> str:
    return "<h2>ติดต่อหน่วยงาน</h2>" + "".join({**LINES, **instead}.values()) + WAY


@row("met")
def test_all_five(decide: Decider) -> None:
    found = decide("contact", page(), show=ALL)
    assert found.met is Met.MET
    assert len(found.proofs) == len(ALL)


@row("not met")
@pytest.mark.parametrize(
    ("what", "thai"),
    [
        ("address", "ที่อยู่หน่วยงาน"),
        ("phone", "หมายเลขโทรศัพท์"),
        ("fax", "หมายเลขโทรสาร"),
        ("email", "ที่อยู่ไปรษณีย์อิเล็กทรอนิกส์ (อีเมล)"),
        ("map", "แผนที่ตั้งของหน่วยงาน"),
    ],
)
def test_what_is_absent_is_named(decide: Decider, what: str, thai: str) -> None:
    found = decide("contact", page(**{what: ""}), show=ALL)
    assert (found.met, found.reason) == (Met.UNMET, f"ไม่มี{thai}")


@pytest.mark.parametrize(
    ("what", "typed"),
    [
        ("phone", "<p>โทร. ๐ ๔๒๐๐ ๐๕๖๕</p>"),
        ("phone", "<p>Tel : (042) 000565</p>"),
        ("fax", "<p>โทรศัพท์ 042-000-565 แฟกซ์. 0-4200-0566</p>"),
        ("fax", "<p>โทรศัพท์/โทรสาร 0 4200 0565</p>"),
        ("email", "<p>อีเมล saraban[at]dongluang.example</p>"),
        ("address", "<p>ต.ดงหลวงน้อย อ.ดงหลวง จ.มุกดาหาร</p>"),
        ("map", f"<p>{a('https://maps.app.goo.gl/Dong', 'ดูเส้นทาง')}</p>"),
        ("map", '<img src="/m.png" alt="แผนที่ตั้งที่ทำการ" width="600">'),
    ],
)
def test_ways_to_type_it(decide: Decider, what: str, typed: str) -> None:
    assert decide("contact", page(**{what: typed}), show=ALL).met is Met.MET


@row("look-alike")
@pytest.mark.parametrize(
    ("what", "typed"),
    [
        ("fax", "<p>โทรสาร -</p>"),
        ("fax", "<p>โทรสาร อยู่ระหว่างติดตั้ง</p>"),
        ("email", "<p>อีเมล: ดูที่ป้ายหน้าที่ทำการ</p>"),
        ("map", f"<p>{a('https://www.dongluang.example/sitemap', 'แผนผังเว็บไซต์')}</p>"),
        ("map", '<img src="/site.png" alt="ภาพที่ทำการ" width="600">'),
    ],
)
def test_look_alikes(decide: Decider, what: str, typed: str) -> None:
    assert decide("contact", page(**{what: typed}), show=ALL).met is Met.UNMET


def test_two_pages_complete_each_other(decide: Decider) -> None:
    saraban = f"<p>หมายเลขของสำนักปลัดสำหรับส่งหนังสือราชการและขอข้อมูลเพิ่มเติม</p>{LINES['fax']}"
    assert decide("contact", page(fax=""), saraban, show=ALL).met is Met.MET


def test_a_picture_of_an_address_is_for_a_person(decide: Decider) -> None:
    assert decide("contact", doc(problem="no_ocr"), show=ALL).met is Met.UNCLEAR
