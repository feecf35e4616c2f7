"""Pictures: posters and photographed pages are recognised, icons and noise are not taken for text."""

from __future__ import annotations

import pytest
from PIL import Image

from crawler.extract import tools
from crawler.extract.limits import Limits
from crawler.extract.reader import Problem, read
from crawler.records import Kind
from tests.crawler import documents
from thai.text import clean, fold

PAGE = documents.page_picture(documents.pdf())
OCR_WORKS = pytest.mark.skipif(not tools.ocr_languages(), reason="tesseract with its Thai model is not installed")


@OCR_WORKS
@pytest.mark.parametrize("form", ["PNG", "JPEG", "WEBP", "GIF", "BMP", "TIFF"])
def test_every_usual_kind_of_picture_is_recognised(form: str) -> None:
    reading = read(documents.image(documents.worn(PAGE), form), Kind.IMAGE)
    assert fold("ปีงบประมาณ พ.ศ. 2565") in fold(reading.text)
    assert (reading.problem, reading.ocr, reading.page_count) == ("", True, 1)
    assert reading.text == clean(reading.text)


@OCR_WORKS
def test_black_letters_on_a_clear_ground_are_seen() -> None:
    clear = Image.new("RGBA", PAGE.size, (0, 0, 0, 0))
    clear.putalpha(PAGE.point(lambda value: 255 - value))
    assert fold("ปีงบประมาณ พ.ศ. 2565") in fold(read(documents.image(clear), Kind.IMAGE).text)


@OCR_WORKS
def test_poster_of_many_pixels_is_made_smaller() -> None:
    poster = PAGE.resize((PAGE.width * 4, PAGE.height * 4))
    assert fold("ปีงบประมาณ พ.ศ. 2565") in fold(read(documents.image(poster), Kind.IMAGE).text)


def test_icons_are_empty() -> None:
    assert read(documents.image(PAGE.resize((199, 300))), Kind.IMAGE).problem == Problem.EMPTY
    assert read(documents.image(PAGE.resize((300, 99))), Kind.IMAGE).problem == Problem.EMPTY


@OCR_WORKS
def test_noise_is_unreadable_and_a_blank_sheet_is_empty() -> None:
    noise = read(documents.image(documents.noise(600, 600)), Kind.IMAGE)
    blank = read(documents.image(Image.new("L", (600, 600), 250)), Kind.IMAGE)
    assert (noise.text, noise.problem) == ("", Problem.UNREADABLE)
    assert (blank.text, blank.problem) == ("", Problem.EMPTY)


def test_picture_without_ocr_says_so() -> None:
    assert read(documents.image(PAGE), Kind.IMAGE, ocr=False).problem == Problem.NO_OCR


@OCR_WORKS
def test_fax_of_several_pages_is_recognised_up_to_the_limit() -> None:
    reading = read(documents.fax([PAGE] * 3), Kind.IMAGE, limits=Limits(ocr_pages=2))
    assert [fold("พ.ศ. 2565") in fold(page.text) for page in reading.pages] == [True, True]
    assert (reading.problem, reading.page_count) == (Problem.NO_OCR, 3)


@OCR_WORKS
def test_picture_cut_short_is_broken() -> None:
    assert read(documents.image(PAGE)[:5000], Kind.IMAGE).problem == Problem.BROKEN


def test_drawing_is_not_supported() -> None:
    assert read(b'<svg xmlns="http://www.w3.org/2000/svg"/>', Kind.IMAGE).problem == Problem.UNSUPPORTED
