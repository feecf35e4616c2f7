"""Single months that stand in tables, each with something beside or below it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from checklists.ask import Proof
from checklists.pieces import Piece
from checklists.site import Site
from checklists.times import own_mentions
from thai.fiscal import FiscalYear, Month
from thai.mentions import Mention

SINGLE = 2  #: single months in a table from which on it is a monthly table
_FILLED = re.compile(r"[0-9๐-๙]|ไม่มี|[ก-๙]{3}")


def months_of(mention: Mention, year: FiscalYear) -> tuple[Month, ...]:
    """The months a mention spans."""
    span = mention.span(year)
    return span.months() if span is not None else ()


def listed_months(piece: Piece, site: Site, year: FiscalYear) -> Iterator[tuple[Month, Proof]]:
    """Single months that stand in a table with something beside or below them."""
    for table in _tables(piece, site):
        for at, row in enumerate(table):
            for column, cell in enumerate(row):
                month = _month_of(cell, year)
                if month is None:
                    continue
                beside = row[column + 1 :] if column <= 1 else ()
                below = (
                    [r[column] for r in table[at + 1 : at + 40] if column < len(r)]
                    if column > 0 or not any(c.strip() for c in beside)
                    else []
                )
                if any(_filled(c) for c in (*beside, *below) if _month_of(c, year) is None):
                    yield month, Proof(" | ".join(c for c in row if c.strip())[:220], piece)


def _filled(cell: str) -> bool:
    return bool(_FILLED.search(cell)) and cell.strip() not in {"-", "–", ""}


def _tables(piece: Piece, site: Site) -> Iterator[list[tuple[str, ...]]]:
    for table in piece.tables:
        yield list(table)
    if any(b.tag in {"tr", "th"} for b in piece.blocks):
        for shown in site.tables(piece.page):
            yield [tuple(c.strip() for c in row) for row in shown]
    if not piece.tables and piece.document:
        lines = [tuple(re.split(r"\s{2,}|\t| \| ", line.strip())) for line in piece.text.splitlines() if line.strip()]
        yield [line for line in lines if len(line) >= 2]


def _month_of(cell: str, year: FiscalYear) -> Month | None:
    """The single month a cell is about, when the cell is little more than its name."""
    if not 2 <= len(cell) <= 40:
        return None
    mentions = own_mentions(cell)
    if len(mentions) != 1 or mentions[0].kind != "month" or len(mentions[0].quote) * 2 < len(cell.strip()):
        return None
    months = months_of(mentions[0], year)
    return months[0] if months else None
