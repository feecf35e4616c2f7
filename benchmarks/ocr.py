"""How well scanned Thai pages are read: letters wrong, and whether year, months and key words survive.

Run from the repository root: .venv/bin/python -m benchmarks.ocr
"""

from __future__ import annotations

import io
import re
import sys
import time
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from statistics import mean

import pypdfium2
from PIL import Image
from rapidfuzz.distance import Levenshtein
from rich.console import Console
from rich.table import Table

from benchmarks.sheets import SHEETS, WAYS, Sheet, Way
from crawler.extract import reader
from crawler.extract.limits import Limits
from crawler.records import Kind
from thai.text import arabic, clean, fold

_YEAR = re.compile(r"2[45]\d\d(?!\d)")
DPI = 300  #: what the pages are drawn at before they are worn down


@dataclass(frozen=True, slots=True)
class Read:
    """What became of one page read one way."""

    wrong: float  #: edit distance over the letters of the page, 0–1
    years: float  #: share of the places with a year that still say it, 0–1
    false_years: int  #: places that say a year which is not on the page
    months: float  #: share of the page's months and key words that survived, 0–1
    words: float
    seconds: float


def drawn(sheet: Sheet, dpi: int = DPI) -> Image.Image:
    """The page as the printer made it, grey."""
    document = pypdfium2.PdfDocument(sheet.pdf())
    picture: Image.Image = document[0].render(scale=dpi / 72, grayscale=True).to_pil()
    document.close()
    return picture


def scanned(picture: Image.Image, dpi: int) -> bytes:
    """A PDF that is nothing but the picture of a page."""
    out = io.BytesIO()
    picture.save(out, "PDF", resolution=dpi)
    return out.getvalue()


def read(sheet: Sheet, way: Way) -> Read:
    """Wear the page down, read it with our reader, compare."""
    body = scanned(way.wear(drawn(sheet, way.dpi)), way.dpi)
    start = time.perf_counter()
    text = reader.read(body, Kind.PDF, limits=Limits(wall_seconds=300, cpu_seconds=200)).text
    seconds = time.perf_counter() - start
    said, meant = squeezed(text), squeezed(sheet.truth)
    wrong = Levenshtein.distance(said, meant) / len(meant)
    there, read_out = Counter(_YEAR.findall(meant)), Counter(_YEAR.findall(said))
    return Read(
        wrong=min(1.0, wrong),
        years=(there & read_out).total() / there.total(),
        false_years=sum(n for year, n in read_out.items() if year not in there),
        months=kept(sheet.months, text),
        words=kept(sheet.words, text),
        seconds=seconds,
    )


def squeezed(text: str) -> str:
    """Cleaned text without spaces, and with one kind of digit: what a reader would call the same."""
    return "".join(arabic(clean(text)).split())


def kept(phrases: Iterable[str], text: str) -> float:
    """The share of phrases found in the text the way the rules find them."""
    folded = fold(text)
    return mean(fold(phrase) in folded for phrase in phrases)


def main() -> None:
    """Read every page every way and print one line a way; words on the command line choose among the ways."""
    table = Table("scan", *(s.name for s in SHEETS), "years", "false years", "months", "key words", "s a page")
    for way in (w for w in WAYS if not sys.argv[1:] or any(word in w.name for word in sys.argv[1:])):
        reads = [read(sheet, way) for sheet in SHEETS]
        shares = (mean(r.months for r in reads), mean(r.words for r in reads))
        table.add_row(
            way.name,
            *(f"{r.wrong:.1%}" for r in reads),
            f"{mean(r.years for r in reads):.0%}",
            str(sum(r.false_years for r in reads)),
            *(f"{share:.0%}" for share in shares),
            f"{mean(r.seconds for r in reads):.1f}",
        )
    Console(width=140).print(table)


if __name__ == "__main__":
    main()
