"""Reads the Thai digits of a recognised page a second time, by their shape, because tesseract knows only half of them.

Debian's Thai model can write ๐ ๑ ๒ ๓ ๕ and no others: it turns ๒๕๖๕ into ๒๕๒๐๕ and ๒๕๗๐ into ๒๕๕๐, a right year into
a wrong one. Here the ink of every number is cut into its glyphs, and each is laid over the ten digits of Sarabun (the
face of government letters). True digits measured 10–45 apart from their model, other letters 65 and more. What cannot
be read again and looks like a year is shown as ????, so that nobody is judged by a year that is not there.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from PIL import Image, ImageChops, ImageFilter, ImageOps, ImageStat

from crawler.extract.inkspots import Spot, spots

DIGITS = "๐๑๒๓๔๕๖๗๘๙"
UNKNOWN_YEAR = "????"
_NUMERALS = frozenset(DIGITS + "0123456789")
_CELL = 48  #: one digit in the picture of models
_WHOLE = (16, 22)  #: size at which whole digits are compared: coarse, so that other faces of type are near too
_FINE, _HEAD = (24, 32), (0, 0, 24, 11)  #: ๕ is a ๔ with a ring on its head; seen closely, the head tells
_FAR = 50.0  #: farther from every model is no digit
_CLOSE_CALL = 2.5  #: measured: the heads of ๔ and ๕ 2.8 apart at least, other digits 5 and more
_ASPECT_WEIGHT = 60.0  #: how much a wrong width counts beside wrong ink
_INK = (100, 150, 190)  #: darker than this is ink; the later ones part digits that touch
_GAP = 0.55  #: of a digit's height: a wider gap ends the number
_TALLEST = 80  #: pixels; tesseract sometimes gives a box the height of two lines
_BE = re.compile("๒[๔๕][๐-๙]{2}")
_YEAR = re.compile("๒ ?๕[๐-๙0-9 ]*[๐-๙]")


@dataclass(frozen=True, slots=True)
class Symbol:
    """One letter tesseract saw, and where, in pixels from the top left."""

    text: str
    left: int
    top: int
    right: int
    bottom: int

    @property
    def middle(self) -> float:
        """Where it stands in its line."""
        return (self.left + self.right) / 2


@dataclass(frozen=True, slots=True)
class _Number:
    text: str
    left: int
    right: int


@dataclass(frozen=True, slots=True)
class _Model:
    digit: str
    whole: Image.Image
    head: Image.Image
    aspect: float


def reread(text: str, symbols: Sequence[Symbol], picture: Image.Image) -> str:
    """The text with its Thai numbers read again in the picture."""
    letters = [at for at, letter in enumerate(text) if not letter.isspace()]
    if "".join(symbol.text for symbol in symbols) != "".join(text[at] for at in letters):
        return _YEAR.sub(UNKNOWN_YEAR, text)
    out = list(text)
    ink = ImageOps.invert(picture.convert("L"))
    done = 0
    for first, last in _runs(symbols):
        if first < done:
            continue
        said = "".join(symbol.text for symbol in symbols[first:last])
        number = _look(symbols[first:last], ink)
        if number is not None and (not _YEAR.fullmatch(said) or number.text == said or _BE.fullmatch(number.text)):
            while last < len(symbols) and symbols[first].left < symbols[last].middle < number.right:
                last += 1  # letters that were made of the last digits
            new = number.text
        elif _YEAR.fullmatch(said):
            new = UNKNOWN_YEAR
        else:
            continue
        start, end = letters[first], letters[last - 1] + 1
        out[start:end] = [new, *[""] * (end - start - 1)]
        done = last
    return "".join(out)


def _runs(symbols: Sequence[Symbol]) -> Iterator[tuple[int, int]]:
    """First and next-after-last of each number that has a Thai digit in it."""
    at = 0
    while at < len(symbols):
        end = at
        while end < len(symbols) and symbols[end].text in _NUMERALS and (end == at or _beside(symbols, end)):
            end += 1
        if any(symbol.text in DIGITS for symbol in symbols[at:end]):
            yield at, end
        at = max(end, at + 1)


def _beside(symbols: Sequence[Symbol], at: int) -> bool:
    before, after = symbols[at - 1], symbols[at]
    return -_TALLEST < after.left - before.right < min(_TALLEST, after.bottom - after.top)


def _look(run: Sequence[Symbol], ink: Image.Image) -> _Number | None:
    """The number as its ink shows it; None when any part of it is not surely a digit."""
    height = min(_TALLEST, sorted(symbol.bottom - symbol.top for symbol in run)[len(run) // 2])
    left = max(0, run[0].left - int(height * 1.3))
    top = max(0, min(symbol.top for symbol in run) - height // 3)
    region = ink.crop((left, top, run[-1].right + height * 3, max(symbol.bottom for symbol in run) + height // 3))
    for dark in _INK:
        numbers = list(_numbers(region, dark, height))
        shared = [(min(one.right, run[-1].right - left) - max(one.left, run[0].left - left), one) for one in numbers]
        overlap, best = max(shared, key=lambda pair: pair[0], default=(0, None))
        # A number cut in two by a glyph that was not understood covers only part of what tesseract saw.
        if best is not None and overlap >= (run[-1].right - run[0].left) - height * 0.8:
            return _Number(best.text, best.left + left, best.right + left)
    return None


def _numbers(region: Image.Image, dark: int, height: int) -> Iterator[_Number]:
    """Runs of glyphs side by side, all surely digits."""
    text, start, end = "", 0, 0
    for spot in spots(region, dark):
        tall = spot.bottom - spot.top
        if tall < height * 0.12:
            continue  # a speck of dust
        digit = _digit(region, spot) if height * 0.55 <= tall <= height * 1.4 else ""
        if text and (not digit or spot.left - end > height * _GAP):
            yield _Number(text, start, end)
            text = ""
        if digit:
            start = start if text else spot.left
            text, end = text + digit, spot.right
    if text:
        yield _Number(text, start, end)


def _digit(region: Image.Image, spot: Spot) -> str:
    """The digit a glyph is, or "" when it is none or might be two."""
    aspect = (spot.right - spot.left) / (spot.bottom - spot.top)
    glyph = region.crop((spot.left, spot.top, spot.right, spot.bottom))
    coarse = _softened(glyph, _WHOLE)
    (nearest, digit), (second, other) = _ranked(
        (_difference(coarse, model.whole) + _ASPECT_WEIGHT * abs(aspect - model.aspect), model.digit)
        for model in _models()
    )
    if nearest > _FAR:
        return ""
    if {digit, other} == {"๔", "๕"}:
        head = _softened(glyph, _FINE).crop(_HEAD)
        (nearest, digit), (second, _) = _ranked(
            (_difference(head, model.head), model.digit) for model in _models() if model.digit in "๔๕"
        )
    return digit if second - nearest >= _CLOSE_CALL else ""


def _ranked(measured: Iterable[tuple[float, str]]) -> list[tuple[float, str]]:
    """The two nearest digits, each by its nearest model."""
    best: dict[str, float] = {}
    for far, digit in measured:
        best[digit] = min(far, best.get(digit, far))
    return sorted((far, digit) for digit, far in best.items())[:2]


def _difference(one: Image.Image, other: Image.Image) -> float:
    mean: float = ImageStat.Stat(ImageChops.difference(one, other)).mean[0]
    return mean


def _softened(glyph: Image.Image, size: tuple[int, int]) -> Image.Image:
    return glyph.resize(size, Image.Resampling.BOX).filter(ImageFilter.GaussianBlur(0.6))


@cache
def _models() -> tuple[_Model, ...]:
    """The ten digits of Sarabun, regular and bold."""
    with files("crawler.extract").joinpath("thai_digits.png").open("rb") as source:
        sheet = Image.open(source).convert("L")
    models = []
    for top in range(0, sheet.height, _CELL):
        for at, digit in enumerate(DIGITS):
            cell = sheet.crop((at * _CELL, top, (at + 1) * _CELL, top + _CELL))
            ink = cell.crop(cell.point(lambda value: 255 if value > _INK[0] else 0).getbbox())
            head = _softened(ink, _FINE).crop(_HEAD)
            models.append(_Model(digit, _softened(ink, _WHOLE), head, ink.width / ink.height))
    return tuple(models)
