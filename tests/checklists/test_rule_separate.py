"""Rule separate: a channel for corruption complaints of its own, not the general one under two names."""

from __future__ import annotations

from checklists.audit import Met
from tests.checklists.asked import TITLE, Decider, row
from tests.checklists.build import a, doc

FORM = "<form><input type='text' name='n'><textarea name='t'></textarea></form>"
OWN = f"{TITLE} แจ้งเบาะแสทุจริต"


@row("met")
def test_two_addresses(decide: Decider) -> None:
    home = f"<p>{a('/corrupt', OWN)}</p><p>{a('/complain', 'ร้องเรียนร้องทุกข์')}</p>"
    found = decide("separate", pages={"/": home, "/corrupt": FORM, "/complain": FORM})
    assert (found.met, found.reason) == (Met.MET, "แยกจากช่องทางร้องเรียนทั่วไป")


@row("not met")
def test_one_address_under_two_names(decide: Decider) -> None:
    home = f"<p>{a('/complain', OWN)}</p><p>{a('/complain', 'ร้องเรียนร้องทุกข์')}</p>"
    found = decide("separate", pages={"/": home, "/complain": FORM})
    assert found.met is Met.UNMET
    assert found.proofs[0].quote == "ร้องเรียนร้องทุกข์"


def test_a_page_that_speaks_of_corruption(decide: Decider) -> None:
    page = f"<p>ใช้แบบนี้เพื่อแจ้งการทุจริตของเจ้าหน้าที่โดยเฉพาะ ผู้แจ้งไม่ต้องเปิดเผยชื่อ</p>{FORM}"
    assert decide("separate", page).met is Met.MET


def test_a_page_for_complaints_of_any_kind(decide: Decider) -> None:
    page = f"<p>ใช้แบบนี้เพื่อแจ้งถนนชำรุด ไฟดับ น้ำไม่ไหล หรือเหตุรำคาญใด ๆ ในพื้นที่ตำบล</p>{FORM}"
    found = decide("separate", page)
    assert (found.met, found.reason) == (Met.UNMET, "ไม่ได้แยกช่องทางเรื่องทุจริตจากเรื่องทั่วไป")


@row("look-alike")
def test_one_channel_for_everything_is_not_separate(decide: Decider) -> None:
    name = f"{TITLE} ร้องเรียนร้องทุกข์ทั่วไปและแจ้งเบาะแสทุจริต"
    found = decide("separate", pages={"/": a("/all", name), "/all": f"<p>ใช้แจ้งได้ทุกเรื่อง รวมทั้งการทุจริต</p>{FORM}"})
    assert (found.met, found.reason) == (Met.UNMET, "ไม่ได้แยกช่องทาง ใช้ช่องทางเดียวกับเรื่องร้องเรียนทั่วไป")


def test_a_scan_nobody_could_read_is_for_a_person(decide: Decider) -> None:
    assert decide("separate", doc(problem="no_ocr")).met is Met.UNCLEAR


def test_a_list_on_which_the_shared_channel_stands_is_no_channel(decide: Decider) -> None:
    home = f"<p>{a('/both', f'{OWN} และสถิติ')}</p><p>{a('/complain', 'ร้องเรียนร้องทุกข์')}</p>"
    found = decide("separate", pages={"/": home, "/both": a("/complain", OWN), "/complain": FORM})
    assert found.met is Met.UNMET
