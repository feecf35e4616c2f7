"""Recognises the words in a picture with tesseract, and says how sure it is."""

from __future__ import annotations

import csv
import re
import subprocess
from dataclasses import dataclass
from pathlib import Path

from PIL import Image

from crawler.extract.digits import Symbol, reread
from crawler.extract.straighten import straightened
from crawler.extract.tools import TESSERACT
from thai.text import clean

#: Measured: true pages come out at 90 and more, pages read upside down at 55–61, noise at 0.
SURE = 75.0
#: A page whose layout was misunderstood gives a handful of letters; a form or letter has hundreds.
FEW_LETTERS = 40
#: Fewer letters than this are specks taken for letters.
NO_LETTERS = 8
#: First the usual layout; then one column, whatever the lines look like.
_FIRST, _SECOND = "3", "4"
_ANSWERS = ("txt", "tsv", "makebox")  #: the text, how sure each word is, and where each letter stands
_TURN = re.compile(r"Rotate: (\d+)")
_LONGEST_SIDE = 5000  #: pixels; a poster at 250 dpi would otherwise fill the memory
_SMALL_SIDE = 1000  #: pictures made for the screen have letters too small to be recognised as they are


@dataclass(frozen=True, slots=True)
class Recognised:
    """What was read and how sure the reader is, 0 to 100."""

    text: str = ""
    sure: float = 0.0

    @property
    def letters(self) -> int:
        """How many letters and digits there are."""
        return sum(map(str.isalnum, self.text))

    @property
    def usable(self) -> bool:
        """Whether this is language, and not specks or a page read upside down."""
        return self.sure >= SURE and self.letters >= NO_LETTERS


def recognise(image: Image.Image, dpi: int, languages: str, folder: Path) -> Recognised:
    """Recognise one picture; tried once more another way when the first gave little or was unsure."""
    sized = _fitting(image)
    first = _run(straightened(sized), dpi, languages, _FIRST, folder)
    if first.sure >= SURE and first.letters >= FEW_LETTERS:
        return first
    second = _run(straightened(_upright(sized, folder)), dpi, languages, _SECOND, folder)  # sideways it has no angle
    return max(first, second, key=lambda got: got.sure * got.letters)


def is_blank(image: Image.Image) -> bool:
    """Whether a picture is one even surface (an empty sheet needs no recognising)."""
    low, high = image.convert("L").getextrema()
    return float(str(high)) - float(str(low)) < 24


def _fitting(image: Image.Image) -> Image.Image:
    longest = max(image.size)
    grey = image.convert("L")
    if longest > _LONGEST_SIDE:
        grey.thumbnail((_LONGEST_SIDE, _LONGEST_SIDE))
    elif longest < _SMALL_SIDE:
        grey = grey.resize((grey.width * 2, grey.height * 2), Image.Resampling.LANCZOS)
    return grey


def _upright(image: Image.Image, folder: Path) -> Image.Image:
    """The page turned so that its letters stand up, as far as tesseract can tell."""
    found = _tesseract(image, folder, "--psm", "0", "-l", "osd").with_suffix(".osd")
    turn = _TURN.search(found.read_text(encoding="utf-8")) if found.exists() else None
    return image.rotate(-int(turn[1]), expand=True) if turn else image


def _run(image: Image.Image, dpi: int, languages: str, layout: str, folder: Path) -> Recognised:
    out = _tesseract(image, folder, "--psm", layout, "-l", languages, "--dpi", str(dpi), *_ANSWERS)
    texts = [out.with_suffix(f".{ending}") for ending in ("txt", "tsv", "box")]
    if not all(text.exists() for text in texts):
        return Recognised()
    said, words, boxes = (text.read_text(encoding="utf-8", errors="replace") for text in texts)
    for text in texts:
        text.unlink()
    return Recognised(clean(reread(said, _symbols(boxes, image.height), image)), _sureness(words))


def _tesseract(image: Image.Image, folder: Path, *options: str) -> Path:
    """Run tesseract on a picture; where its answers lie, without their endings."""
    picture, out = folder / "page.png", folder / "page"
    image.save(picture, compress_level=1)
    subprocess.run(
        [TESSERACT, str(picture), str(out), *options],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        check=False,
    )
    return out


def _symbols(boxes: str, height: int) -> list[Symbol]:
    """Every letter with its place; tesseract counts from the bottom."""
    found = []
    for line in boxes.splitlines():
        text, *places = line.rsplit(" ", 5)
        if text and len(places) == 5:
            left, bottom, right, top, _ = map(int, places)
            found.append(Symbol(text, left, height - top, right, height - bottom))
    return found


def _sureness(words: str) -> float:
    """Mean certainty of the words, longer words counting for more."""
    rows = list(csv.DictReader(words.splitlines(), delimiter="\t", quoting=csv.QUOTE_NONE))
    said = [(float(row["conf"]), len(row["text"].strip())) for row in rows if row["level"] == "5" and row["text"]]
    weight = sum(size for _, size in said)
    return sum(sure * size for sure, size in said) / weight if weight else 0.0
