"""Thai digits in scans: tesseract knows only half of them, so years are read again by the shape of their ink."""

from __future__ import annotations

import re
from importlib.resources import files

import pytest
from PIL import Image, ImageChops, ImageDraw, ImageFont, ImageStat

from crawler.extract import tools
from crawler.extract.digits import DIGITS, UNKNOWN_YEAR, Symbol, reread
from crawler.extract.inkspots import Spot, spots
from crawler.extract.reader import read
from crawler.records import Kind
from tests.crawler import documents

OCR_WORKS = pytest.mark.skipif(not tools.ocr_languages(), reason="tesseract with its Thai model is not installed")
LETTER = """
แผนปฏิบัติการป้องกันการทุจริต ประจำปีงบประมาณ พ.ศ. ๒๕๖๕ ขององค์การบริหารส่วนตำบล

รายงานผลการดำเนินการ ประจำปี พ.ศ. ๒๕๖๔ และแผนพัฒนาท้องถิ่น (พ.ศ. ๒๕๖๖ – ๒๕๗๐)

ประกาศ ณ วันที่ ๓๑ มกราคม พ.ศ. ๒๕๖๘ ตามหนังสือ พ.ศ. ๒๕๕๙
"""
YEARS = ["๒๕๖๕", "๒๕๖๔", "๒๕๖๖", "๒๕๗๐", "๒๕๖๘", "๒๕๕๙"]


def drawn(text: str, weight: str = "Regular", size: int = 40) -> tuple[Image.Image, list[Symbol]]:
    """A line of text as a picture, and where each of its letters stands."""
    font = ImageFont.truetype(str(documents.FONTS / f"Sarabun-{weight}.ttf"), size)
    picture = Image.new("L", (60 + size * len(text), size * 3), 255)
    pen = ImageDraw.Draw(picture)
    symbols, at = [], 40.0
    for letter in text:
        pen.text((at, size * 2), letter, fill=0, font=font, anchor="ls")
        left, top, right, bottom = pen.textbbox((at, size * 2), letter, font=font, anchor="ls")
        if not letter.isspace():
            symbols.append(Symbol(letter, int(left), int(top), int(right), int(bottom)))
        at += font.getlength(letter) + 2
    return picture, symbols


def misread(symbols: list[Symbol], said: str) -> list[Symbol]:
    """The same places with the letters tesseract would have said."""
    return [Symbol(letter, one.left, one.top, one.right, one.bottom) for letter, one in zip(said, symbols, strict=True)]


@OCR_WORKS
@pytest.mark.parametrize("dpi", [200, 250])
def test_years_of_a_scan_are_right_or_unknown_but_never_wrong(dpi: int) -> None:
    scan = documents.worn(documents.page_picture(documents.pdf(LETTER), dpi))
    text = read(documents.scanned([scan], dpi), Kind.PDF).text
    said = re.findall(r"(?<![๐-๙])๒[๐-๙]{3}(?![๐-๙])", text)
    assert "๒๕๖๕" in said
    assert len(said) >= len(YEARS) - 1
    assert set(said) <= set(YEARS)


@pytest.mark.parametrize("weight", ["Regular", "Bold"])
@pytest.mark.parametrize("size", [26, 40, 60])
def test_every_digit_is_known_by_its_shape(weight: str, size: int) -> None:
    picture, symbols = drawn(DIGITS, weight, size)
    assert reread("๐๑๒๓๕๕๒๑๐๑", misread(symbols, "๐๑๒๓๕๕๒๑๐๑"), picture) == DIGITS


def test_a_misread_year_is_put_right_and_its_neighbours_stay() -> None:
    picture, symbols = drawn("ปี ๒๕๗๐ บ")
    assert reread("ปี ๒๕๕๐ บ", misread(symbols, "ปี๒๕๕๐บ"), picture) == "ปี ๒๕๗๐ บ"


def test_a_comma_parts_numbers() -> None:
    picture, symbols = drawn("๙๘,๗๕๐")
    assert reread("๓๕,๑๕๐", misread(symbols, "๓๕,๑๕๐"), picture) == "๙๘,๗๕๐"


def test_what_cannot_be_read_again_is_an_unknown_year() -> None:
    picture, symbols = drawn("ปี กขคง")
    assert reread("ปี ๒๕๕๐", misread(symbols, "ปี๒๕๕๐"), picture) == f"ปี {UNKNOWN_YEAR}"
    assert reread("ปี ๒๕๕๐ ข้อ ๓", [], picture) == f"ปี {UNKNOWN_YEAR} ข้อ ๓"


def test_arabic_numbers_and_words_are_left_as_they_are() -> None:
    text = "ปี 2565 จำนวน 12,500.00 บาท"
    picture, symbols = drawn(text)
    assert reread(text, symbols, picture) == text


def test_models_are_the_digits_of_the_letter_face() -> None:
    """The picture of models can be made again from the font that travels with the reports."""
    with files("crawler.extract").joinpath("thai_digits.png").open("rb") as source:
        sheet = Image.open(source).convert("L")
    again = Image.new("L", (480, 96), 0)
    for row, weight in enumerate(("Regular", "Bold")):
        font = ImageFont.truetype(str(documents.FONTS / f"Sarabun-{weight}.ttf"), 56)
        for at, digit in enumerate(DIGITS):
            cell = Image.new("L", (48, 48), 0)
            ImageDraw.Draw(cell).text((24, 41), digit, fill=255, font=font, anchor="ms")
            again.paste(cell, (at * 48, row * 48))
    assert sheet.size == again.size
    assert ImageStat.Stat(ImageChops.difference(sheet, again)).mean[0] < 2  # FreeType versions differ a little


def test_ink_spots_are_found_from_left_to_right() -> None:
    picture = Image.new("L", (40, 20), 0)
    pen = ImageDraw.Draw(picture)
    pen.rectangle((20, 5, 29, 14), outline=255)
    pen.rectangle((2, 2, 5, 9), fill=255)
    pen.line((33, 2, 36, 5), fill=255)
    pen.line((33, 8, 36, 5), fill=255)
    assert spots(picture, 100) == [Spot(2, 2, 6, 10), Spot(20, 5, 30, 15), Spot(33, 2, 37, 9)]
