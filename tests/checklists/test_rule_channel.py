"""Rule channel: an online way to write to the agency; search boxes, logins and printed forms are none."""

from __future__ import annotations

import pytest

from checklists.audit import Met
from tests.checklists.asked import TITLE, Decider, row
from tests.checklists.build import a, doc

FORM = (
    "<h2>เขียนถึงเรา</h2><form method='post'><input type='text' name='name' placeholder='ชื่อ'>"
    "<textarea name='body'></textarea><input type='submit' value='ส่ง'></form>"
)
BOARD = (
    "<h2>กระดานถามตอบ</h2><table><tr><th>กระทู้</th><th>ผู้ตั้ง</th></tr><tr><td>ขอทราบเวลาเปิดรับชำระภาษี</td><td>ชาวบ้าน</td></tr>"
    "<tr><td>ไฟทางดับหน้าวัด</td><td>คนหมู่ 3</td></tr></table>"
)


@row("met")
def test_a_form_of_its_own(decide: Decider) -> None:
    found = decide("channel", FORM, ways=["form"])
    assert found.met is Met.MET
    assert found.proofs[0].quote.startswith("แบบฟอร์ม")


def test_a_form_on_a_form_service(decide: Decider) -> None:
    home = f"<p>{a('https://forms.gle/abc123', TITLE)}</p>"
    assert decide("channel", pages={"/": home}, ways=["form"]).met is Met.MET
    page = f"<p>กรอกข้อมูลที่แบบฟอร์มด้านล่างนี้ แล้วกดส่งเพื่อให้เจ้าหน้าที่รับเรื่อง</p>{a('https://forms.gle/abc123', 'กรอกแบบ')}"
    assert decide("channel", page, ways=["form"]).met is Met.MET


def test_a_board_only_where_a_board_will_do(decide: Decider) -> None:
    assert decide("channel", BOARD, ways=["form", "board"]).met is Met.MET
    assert decide("channel", BOARD, ways=["form"]).met is Met.UNMET


def test_a_chat_and_a_system_elsewhere(decide: Decider) -> None:
    chat = f"<p>{a('https://m.me/dongluangnoi', TITLE)}</p>"
    assert decide("channel", pages={"/": chat}, ways=["chat"]).met is Met.MET
    assert decide("channel", pages={"/": chat}, ways=["form", "system"]).met is Met.UNMET
    system = f"<p>{a('https://request.thai-cities.example/dongluangnoi', TITLE)}</p>"
    assert decide("channel", pages={"/": system}, ways=["system"]).met is Met.MET


@row("look-alike")
@pytest.mark.parametrize(
    "form",
    [
        "<form><input type='text' name='q' placeholder='ค้นหา'><input type='submit'></form>",
        "<form><input type='text' name='user'><input type='password' name='pass'><input type='submit'></form>",
        "",
    ],
)
def test_search_boxes_logins_and_printed_forms_are_no_channel(decide: Decider, form: str) -> None:
    page = f"<p>ดาวน์โหลดแบบคำร้องแล้วนำมายื่นด้วยตนเองที่สำนักปลัด ในวันและเวลาราชการ ชั้น 1 ห้อง 2</p>{form}"
    found = decide("channel", page, ways=["form", "board", "chat", "system"])
    assert found.met is Met.UNMET
    assert "มีเพียงข้อความ" in found.reason


@row("not met")
def test_a_share_button_is_no_chat(decide: Decider) -> None:
    share = a("https://social-plugins.line.me/lineit/share?url=x", "LINE")
    page = f"<p>ประกาศวันหยุดราชการประจำปี ให้ประชาชนที่มาติดต่อราชการทราบล่วงหน้า</p>{share}"
    assert decide("channel", page, ways=["chat"]).met is Met.UNMET


def test_a_file_store_that_was_not_opened_is_for_a_person(decide: Decider) -> None:
    home = f"<p>{a('https://drive.google.com/file/d/1x/view', TITLE)}</p>"
    assert decide("channel", pages={"/": home}, ways=["form"]).met is Met.UNCLEAR
    assert decide("channel", doc(problem="no_ocr"), ways=["form"]).met is Met.UNCLEAR
