"""The tables of a page as a reader sees them: cells that span rows or columns stand wherever they reach."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from lxml import etree

from thai.text import clean

WIDE, HIGH = 60, 2000  #: cells; a larger table is cut, so that a hostile span costs nothing
_CELLS = frozenset(("td", "th"))
_UNSHOWN = frozenset(("script", "style", "template", "rt", "rp"))  #: program text, and readings set over words
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Raw(Generic[T]):
    """A cell as the source has it."""

    tag: T
    text: str
    down: str  #: rowspan as written; "" when it is not
    right: str  #: colspan as written


@dataclass(frozen=True, slots=True)
class Cell(Generic[T]):
    """One place of a table; `tag` is None where the table has a hole."""

    text: str
    tag: T | None


def grid(source: Iterable[Sequence[Raw[T]]]) -> tuple[tuple[Cell[T], ...], ...]:
    """Rows of cells as they stand, from rows of cells as they are written."""
    rows: list[dict[int, Cell[T]]] = []
    for at, row in enumerate(source):
        if at >= HIGH:
            break
        _grow(rows, at)
        column = 0
        for raw in row:
            while column in rows[at]:
                column += 1
            if column >= WIDE:
                break
            cell = Cell(raw.text, raw.tag)
            for down in range(_span(raw.down, HIGH - at)):
                _grow(rows, at + down)
                rows[at + down].update((column + n, cell) for n in range(_span(raw.right, WIDE - column)))
            column += 1
    return tuple(tuple(row.get(n, Cell("", None)) for n in range(max(row, default=-1) + 1)) for row in rows)


def tables(markup: str) -> tuple[tuple[tuple[str, ...], ...], ...]:
    """Table → row → cell of a page; tables that only arrange other tables are left out."""
    parser = etree.HTMLParser(encoding="utf-8", remove_pis=True)
    try:
        root = etree.fromstring(markup.replace("\x00", "").encode("utf-8", errors="replace"), parser)
    except (etree.XMLSyntaxError, ValueError):
        return ()
    if root is None:
        return ()
    found = (table for table in root.iter("table") if next(table.iterdescendants("table"), None) is None)
    return tuple(tuple(tuple(cell.text for cell in row) for row in grid(_rows(table))) for table in found)


def _rows(table: etree._Element) -> Iterator[list[Raw[etree._Element]]]:
    for row in table.iter("tr"):
        yield [
            Raw(cell, clean(_shown(cell)), cell.get("rowspan") or "", cell.get("colspan") or "")
            for cell in row
            if cell.tag in _CELLS
        ]


def _shown(cell: etree._Element) -> str:
    """The words of a cell, element by element with a space between."""
    if not len(cell):  # most cells hold nothing but text
        return (cell.text or "").strip()
    walk = etree.iterwalk(cell, events=("start", "end", "comment"))
    said = []
    for event, node in walk:
        if event == "start":
            if node.tag in _UNSHOWN:
                walk.skip_subtree()
            elif node.text:
                said.append(node.text.strip())
        elif node is not cell and node.tail:
            said.append(node.tail.strip())
    return " ".join(text for text in said if text)


def _grow(rows: list[dict[int, Cell[T]]], at: int) -> None:
    while len(rows) <= at:
        rows.append({})


def _span(said: str, most: int) -> int:
    said = said.strip()
    return max(1, min(int(said) if said.isdecimal() else 1, most))
