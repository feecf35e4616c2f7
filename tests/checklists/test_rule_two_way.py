"""Rule two_way: the agency answers where it was asked; a form, unanswered board or list of stock answers is one way."""

from __future__ import annotations

import pytest

from checklists.audit import Met
from tests.checklists.asked import TITLE, Decider, row
from tests.checklists.build import a, doc

ASKED = "<h2>กระดานสนทนา</h2><p>กระทู้: ขอทราบวันรับลงทะเบียนเบี้ยยังชีพ ตั้งโดย คุณแม่หมู่ 5 วันที่ 12 มกราคม 2565</p>"


@row("met")
@pytest.mark.parametrize("answer", ["ผู้ตอบ: สำนักปลัด", "เจ้าหน้าที่ตอบ", "จำนวนคำตอบ 2 คำตอบ", "ตอบกลับ (1)"])
def test_a_board_with_answers(decide: Decider, answer: str) -> None:
    found = decide("two_way", f"{ASKED}<p>{answer} รับลงทะเบียนทุกวันทำการจนถึงสิ้นเดือนพฤศจิกายน</p>")
    assert (found.met, found.reason) == (Met.MET, "สื่อสารสองทางได้")


def test_a_chat(decide: Decider) -> None:
    home = f"<p>{a('https://line.me/R/ti/p/@dongluang', TITLE)}</p>"
    assert decide("two_way", pages={"/": home}).met is Met.MET


@row("not met")
def test_a_board_nobody_answers(decide: Decider) -> None:
    found = decide("two_way", ASKED)
    assert (found.met, found.reason) == (Met.UNMET, "ไม่ใช่การสื่อสารสองทาง ไม่พบคำตอบของหน่วยงานในช่องทางถาม-ตอบ")


def test_a_form_is_one_way(decide: Decider) -> None:
    form = "<h2>สายตรงผู้บริหาร</h2><form method='post'><textarea name='t'></textarea><input type='submit'></form>"
    found = decide("two_way", form)
    assert found.met is Met.UNMET
    assert "ทางเดียว" in found.reason


def test_a_share_button_is_no_chat(decide: Decider) -> None:
    share = a("https://www.facebook.com/sharer/sharer.php?u=https://www.dongluang.example/", TITLE)
    assert decide("two_way", pages={"/": f"<p>{share}</p>"}).met is Met.UNMET


@row("look-alike")
def test_stock_questions_with_stock_answers_are_not_two_way(decide: Decider) -> None:
    faq = (
        "<h2>คำถามที่พบบ่อย (FAQ)</h2><p>คำถาม: เปิดทำการวันใด คำตอบ: วันจันทร์ถึงวันศุกร์ เวลา 08.30 - 16.30 น.</p>"
        "<p>คำถาม: ชำระภาษีป้ายได้เมื่อใด คำตอบ: ภายในเดือนมีนาคมของทุกปี ณ กองคลัง</p>"
    )
    assert decide("two_way", faq).met is Met.UNMET


def test_a_scan_nobody_could_read_is_for_a_person(decide: Decider) -> None:
    assert decide("two_way", doc(problem="no_ocr")).met is Met.UNCLEAR


def test_an_answer_promised_on_a_contact_page_is_no_board(decide: Decider) -> None:
    contact = "<h2>ติดต่อเรา</h2><p>เลขที่ 9 หมู่ 5 ตำบลดงหลวงน้อย เมื่อได้รับหนังสือแล้วจะตอบกลับภายใน 15 วันทำการ</p>"
    assert decide("two_way", contact, named=["กระดาน"]).met is Met.UNMET
    assert decide("two_way", f"{ASKED}<p>ผู้ตอบ: สำนักปลัด ทุกวันทำการ</p>", named=["กระดาน"]).met is Met.MET


def test_a_box_that_says_nobody_answers_is_one_way(decide: Decider) -> None:
    box = "<p>กล่องนี้รับข้อความทางเดียว ไม่มีการตอบกลับและไม่แสดงคำถามหรือคำตอบบนเว็บไซต์</p>"
    box += "<form><textarea name=t></textarea></form>"
    assert decide("two_way", box).met is Met.UNMET
