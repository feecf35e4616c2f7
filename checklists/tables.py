"""The tables of a page as a reader sees them: cells that span rows or columns stand wherever they reach."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from bs4 import BeautifulSoup
from bs4.element import Tag
from bs4.filter import SoupStrainer

from thai.text import clean

WIDE, HIGH = 60, 2000  #: cells; a larger table is cut, so that a hostile span costs nothing
_CELLS = ["td", "th"]
_TABLES = SoupStrainer("table")  # the rest of a page need not be laid out


@dataclass(frozen=True, slots=True)
class Cell:
    """One place of a table; `tag` is None where the table has a hole."""

    text: str
    tag: Tag | None


def grid(table: Tag) -> tuple[tuple[Cell, ...], ...]:
    """Rows of cells of a table, those of tables inside it left out."""
    rows: list[dict[int, Cell]] = []
    for at, row in enumerate(r for r in table.find_all("tr") if r.find_parent("table") is table):
        if at >= HIGH:
            break
        _grow(rows, at)
        column = 0
        for tag in row.find_all(_CELLS, recursive=False):
            while column in rows[at]:
                column += 1
            if column >= WIDE:
                break
            cell = Cell(clean(tag.get_text(" ", strip=True)), tag)
            for down in range(_span(tag, "rowspan", HIGH - at)):
                _grow(rows, at + down)
                rows[at + down].update((column + n, cell) for n in range(_span(tag, "colspan", WIDE - column)))
            column += 1
    return tuple(tuple(row.get(n, Cell("", None)) for n in range(max(row, default=-1) + 1)) for row in rows)


def tables(markup: str) -> tuple[tuple[tuple[str, ...], ...], ...]:
    """Table → row → cell of a page; tables that only arrange other tables are left out."""
    return tuple(_texts(markup))


def _texts(markup: str) -> Iterator[tuple[tuple[str, ...], ...]]:
    for table in BeautifulSoup(markup, "lxml", parse_only=_TABLES).find_all("table"):
        if table.find("table") is None:
            yield tuple(tuple(cell.text for cell in row) for row in grid(table))


def _grow(rows: list[dict[int, Cell]], at: int) -> None:
    while len(rows) <= at:
        rows.append({})


def _span(tag: Tag, name: str, most: int) -> int:
    said = str(tag.get(name, "1")).strip()
    return max(1, min(int(said) if said.isdecimal() else 1, most))
