"""Digits, dates, addresses and causes as people read them."""

from __future__ import annotations

import pytest

from crawler.records import Cause
from reports import words


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("ไม่มีข้อมูลปี พ.ศ. 2565", "ไม่มีข้อมูลปี พ.ศ. ๒๕๖๕"),
        ("มี 1 งานบริการ", "มี ๑ งานบริการ"),
        ("สขร.1 เดือน ม.ค.–มี.ค. 2565", "สขร.๑ เดือน ม.ค.–มี.ค. ๒๕๖๕"),
        ("โทร. 042-000-565", "โทร. ๐๔๒-๐๐๐-๕๖๕"),
        ("ดู https://a.example/2565/x1.pdf หน้า 3", "ดู https://a.example/2565/x1.pdf หน้า ๓"),
        ("ส่งที่ office2@a.example ภายใน 3 วัน", "ส่งที่ office2@a.example ภายใน ๓ วัน"),
        ("ไฟล์ แผน2565.pdf หน้า 3", "ไฟล์ แผน2565.pdf หน้า ๓"),
        ("เว็บ a1.example.go.th/2565 ปี 65", "เว็บ a1.example.go.th/2565 ปี ๖๕"),
        ("ที่ 127.0.0.1:8000 ปี 65", "ที่ 127.0.0.1:8000 ปี ๖๕"),
        ("HTTP 404", "HTTP ๔๐๔"),
        ("แบบ Q1 และ ITA2564", "แบบ Q1 และ ITA2564"),
        ("ตามข้อ O42 และ O08", "ตามข้อ ๔๒ และ ข้อ ๐๘"),
    ],
)
def test_digits_are_thai_except_in_what_one_types(written: str, read: str) -> None:
    assert words.people(written) == read


@pytest.mark.parametrize("bad", ["\x00", "\x0b", "\x1b[2J", "\x9b31m", "\u202e", "\u200b", "\ufffe", "\ud800", "\n"])
def test_plain_text_is_one_harmless_line(bad: str) -> None:
    text = words.plain(f"ก{bad}ข")
    assert bad not in text
    assert text.encode().decode() == text
    assert text.replace("\ufffd", "").startswith("ก")


def test_citizen_numbers_are_masked() -> None:
    assert "1101700207030" not in words.people("นาย ก เลข 1101700207030")
    assert "๑๑๐๑" not in words.people("นาย ก เลข 1101700207030")


def test_a_flood_of_text_is_cut() -> None:
    assert len(words.plain("ก" * 100_000)) == words.LONGEST
    assert words.plain("ก" * words.LONGEST) == "ก" * words.LONGEST


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)",
        "data:text/html,x",
        "file:///etc/hosts",
        "",
        "//a.example",
        "https://a.example/\u202e",
        "https://a.example/" + "a" * 3000,
        'https://a.example/"onclick="x',
        "http://[::1",
    ],
)
def test_unsafe_addresses_are_not_clickable(url: str) -> None:
    assert words.link(url) == ""


def test_clickable_addresses_are_complete_and_readable_ones_lose_nothing() -> None:
    escaped = "https://a.example/%E0%B9%81%E0%B8%9C%E0%B8%99%20x.pdf?a=%26b&c=2565#p3"
    assert words.link(escaped) == escaped
    assert words.link("https://a.example/แผน.pdf") == "https://a.example/%E0%B9%81%E0%B8%9C%E0%B8%99.pdf"
    assert words.address(escaped) == "https://a.example/แผน%20x.pdf?a=%26b&c=2565#p3"
    assert words.address("https://a.example/%E0%B9") == "https://a.example/%E0%B9"
    assert words.address("https://a.example/%E2%80%AEfdp") == "https://a.example/%E2%80%AEfdp"


def test_dates_are_those_of_thailand() -> None:
    assert words.day("2022-04-30") == "๓๐ เมษายน ๒๕๖๕"
    assert words.moment("2021-12-31T18:05:09+00:00") == "๑ มกราคม ๒๕๖๕ เวลา ๐๑.๐๕ น."
    assert words.moment("2021-12-31T18:05:09") == words.moment("2021-12-31T18:05:09Z")
    assert words.moment("เมื่อวาน 2") == "เมื่อวาน ๒"


def test_every_cause_has_thai_words() -> None:
    assert set(words.CAUSES) == set(Cause)
    assert words.cause("dns").startswith("ไม่พบที่อยู่")
    assert words.cause("cause_of_tomorrow") == "cause_of_tomorrow"
    assert words.stopped("nothing_left") == words.STOPPED["nothing_left"]


def test_only_a_verdict_says_not_found() -> None:
    assert not any("ไม่พบข้อมูล" in text for text in (*words.CAUSES.values(), *words.STOPPED.values()))
