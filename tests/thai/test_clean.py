"""Cleaning puts damaged letters right and leaves the words, digits and spelling alone."""

import unicodedata

import pytest

from thai.text import arabic, clean, fold, thai_digits

REPAIRED = [
    ("ข้อมููล", "ข้อมูล"),
    ("ที่่ รููป", "ที่ รูป"),
    ("ที่ี่", "ที่"),
    ("ท่ี", "ที่"),
    ("เเผนพัฒนา", "แผนพัฒนา"),
    ("ดําเนินงานประจําปี", "ดำเนินงานประจำปี"),
    ("นํ้า", "น้ำ"),
    ("น้ํา", "น้ำ"),
    ("นำ้", "น้ำ"),
    ("ต าบล อ าเภอ ส านักงาน", "ตำบล อำเภอ สำนักงาน"),
    ("ค าร้อง จ านวน ด าเนินการ", "คำร้อง จำนวน ดำเนินการ"),
    ("ประจ าปี", "ประจำปี"),
    ("จัดท า แผน", "จัดทำ แผน"),
    ("ค าน า", "คำนำ"),
    ("น ้าประปา", "น้ำประปา"),
    ("เจตจ านง", "เจตจำนง"),
    ("ที่น ามาตอบ", "ที่นำมาตอบ"),
    ("ร ายงาน ม าก", "รายงาน มาก"),
    ("หน ้า ข ้อมูล ผู ้บริหาร", "หน้า ข้อมูล ผู้บริหาร"),
    ("ป\uf710ก", "ปัก"),
    ("ท\uf702\uf70a", "ที่"),
    ("ก\u200bา\u200bร\ufeff\u00ad", "การ"),
    ("แผน\u00a0\u3000  งาน", "แผน งาน"),
    ("ก\r\nข\rค\x0cง", "ก\nข\nค\nง"),
    ("ก \n\n\n \n ข", "ก\n\nข"),
    ("  ก  ", "ก"),
    ("cafe\u0301", "café"),
]

UNTOUCHED = [
    "มา กิน ข้าว",
    "ที่มา การดำเนินงาน",
    "เสือ เสื่อ เสื้อ",
    "ป ร ะ ก า ศ",
    "กฏหมาย มาตราฐาน ปฎิบัติ",
    "ปี พ.ศ. ๒๕๖๕ และ 2565",
    "ต่าง ๆ ฯลฯ",
    "ผู้ว่าฯ อยู่ที่นี่",
    "สิทธิ์ ศักดิ์ พันธุ์ น้ำ ก็ เล่ม",
    "No Gift Policy (E-Service)",
    "",
]


@pytest.mark.parametrize(("damaged", "right"), REPAIRED)
def test_damage_is_repaired(damaged: str, right: str) -> None:
    assert clean(damaged) == right


@pytest.mark.parametrize("text", UNTOUCHED)
def test_sound_text_is_left_alone(text: str) -> None:
    assert clean(text) == text


@pytest.mark.parametrize("text", [pair[0] for pair in REPAIRED] + UNTOUCHED)
def test_cleaning_twice_changes_nothing_and_keeps_the_search_key(text: str) -> None:
    once = clean(text)
    assert clean(once) == once
    assert unicodedata.is_normalized("NFC", once)
    assert fold(once) == fold(text)


@pytest.mark.parametrize(
    "text", ["ตำบลนาสมมุติ อำเภอสมมุติ ดำเนินการจัดทำแผนประจำปี ตามคำสั่ง", "สำนักงาน ทำบันทึก น้ำ ต่ำกว่า ซ้ำซ้อน"]
)
def test_every_sara_am_split_by_a_pdf_comes_back(text: str) -> None:
    assert clean(text.replace("ำ", " า")) == text


def test_digits_change_alone() -> None:
    assert arabic("ปี ๒๕๖๕ (๑,๒๓๔.๕๐)") == "ปี 2565 (1,234.50)"
    assert thai_digits("ปี 2565 (O08)") == "ปี ๒๕๖๕ (O๐๘)"
    assert arabic(thai_digits("0123456789")) == "0123456789"
