"""What docs/measured.md says of scans holds for a page of each kind; never skipped, since audits rest on it."""

from __future__ import annotations

import pytest
from PIL import Image

from benchmarks import ocr
from benchmarks.sheets import SHEETS, WAYS, Sheet, slanted
from crawler.extract.straighten import slant, straightened
from tests.crawler import documents

PAGE = documents.page_picture(documents.pdf(), dpi=120)
ANNOUNCEMENT, REPORT = SHEETS[0], SHEETS[1]


def way(name: str) -> int:
    return next(at for at, way in enumerate(WAYS) if way.name == name)


def test_at_200_dpi_the_years_the_months_and_the_key_words_survive() -> None:
    got = ocr.read(ANNOUNCEMENT, WAYS[way("200 dpi, clean")])
    assert (got.years, got.false_years, got.months, got.words) == (1.0, 0, 1.0, 1.0)
    assert got.wrong < 0.03


@pytest.mark.parametrize("sheet", [ANNOUNCEMENT, REPORT], ids=lambda sheet: sheet.name)
def test_a_page_laid_askew_keeps_its_months_and_key_words(sheet: Sheet) -> None:
    got = ocr.read(sheet, WAYS[way("200 dpi, slanted 4°")])
    assert (got.false_years, got.months, got.words) == (0, 1.0, 1.0)
    assert got.years >= 0.5
    assert got.wrong < 0.06


@pytest.mark.parametrize("degrees", [-5.0, -3.0, 2.0, 4.5])
def test_the_angle_of_a_page_is_found(degrees: float) -> None:
    assert slant(slanted(degrees)(PAGE)) == pytest.approx(-degrees, abs=0.5)


@pytest.mark.parametrize("degrees", [0.0, 1.0])
def test_a_page_that_lies_nearly_level_is_left_as_it_is(degrees: float) -> None:
    page = slanted(degrees)(PAGE)
    assert straightened(page) is page


@pytest.mark.parametrize("picture", [Image.new("L", (900, 1200), 255), documents.noise()], ids=["blank", "noise"])
def test_what_has_no_lines_is_not_turned(picture: Image.Image) -> None:
    assert straightened(picture) is picture


def test_what_survived_is_counted_as_the_rules_find_it() -> None:
    assert ocr.kept(("2565", "2564"), "ประกาศ ปี 2565") == 0.5
    assert ocr.squeezed("ปี  ๒๕๖๕\nครบ") == "ปี2565ครบ"
