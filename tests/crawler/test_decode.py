"""Bytes into text, whatever the page claims about itself."""

from __future__ import annotations

import codecs

import pytest

from crawler.extract.decode import decode

THAI = "แผนปฏิบัติการป้องกันการทุจริต ประจำปี ๒๕๖๕ น้ำ"


@pytest.mark.parametrize("claimed", ["utf-8", "windows-874", "tis-620", "iso-8859-1", "windows-1252", "nonsense", ""])
@pytest.mark.parametrize("really", ["utf-8", "cp874", "tis-620", "iso8859-11"])
def test_thai_is_read_under_any_declaration(claimed: str, really: str) -> None:
    page = f'<meta charset="{claimed}"><p>{THAI}</p>'
    assert THAI in decode(page.encode(really))


@pytest.mark.parametrize(
    ("mark", "name"),
    [(codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be")],
)
def test_a_mark_in_front_decides_and_is_dropped(mark: bytes, name: str) -> None:
    assert decode(mark + THAI.encode(name)) == THAI


@pytest.mark.parametrize("cut", [1, 2])
def test_a_letter_cut_at_the_end_does_not_change_the_alphabet(cut: int) -> None:
    assert decode((THAI + "ก").encode()[:-cut]).startswith(THAI)


def test_one_bad_byte_in_a_long_page_does_not_change_the_alphabet() -> None:
    body = (THAI * 5).encode() + b"\xa0" + (THAI * 5).encode()
    assert decode(body).count(THAI) == 10


def test_a_word_export_in_windows_1252_keeps_its_quotes() -> None:
    body = b"<meta http-equiv=Content-Type content='text/html; charset=windows-1252'>"
    body += b"\x93O.1\x94 &#3649;&#3612;&#3609; \x96"
    assert "“O.1” &#3649;&#3612;&#3609; –" in decode(body)


def test_any_bytes_give_text() -> None:
    assert isinstance(decode(bytes(range(256)) * 3), str)
    assert decode(b"") == ""
