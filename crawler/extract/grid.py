"""What a table sets over its cells: the heads of their columns, lines across it, and cells that reach down into rows.

A list of several years is often a table with a column or a band of rows for each; a link in it says only "open".
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from lxml import etree

HEAD_ROWS = 3  #: rows without a link at the top that may head the columns; more is a table of its own
HEAD_CHARS = 100  #: a longer cell is no head
MOST_SPAN = 60  #: columns or rows a cell may claim; more is a mistake of the page
_CELLS = frozenset(("td", "th"))


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell of a row and what stands over it, the nearest first."""

    element: etree._Element
    text: str
    over: tuple[str, ...] = ()


@dataclass(slots=True)
class Grid:
    """One table being read row by row."""

    _heads: dict[int, tuple[str, ...]] = field(default_factory=dict)  #: column → its heads, the lowest first
    _held: dict[int, tuple[int, str]] = field(default_factory=dict)  #: column → rows still covered, by which words
    _band: str = ""
    _body: bool = False  #: whether a row with links was seen
    _tops: int = 0

    def row(self, cells: Sequence[etree._Element], texts: Sequence[str]) -> tuple[tuple[str, ...], tuple[Cell, ...]]:
        """The words that reach into this row from above, and its cells with what stands over them."""
        reaching = self._reaching()
        placed = self._placed(cells, texts)
        linked = any(next(c.iter("a"), None) is not None for c in cells)
        head = not linked and all(c.tag == "th" for c in cells)
        across = len(cells) == 1 and not linked and bool(texts[0])
        if across and (self._tops or self._body):
            self._band = texts[0] if len(texts[0]) <= HEAD_CHARS else ""
        elif head or (not linked and not self._body and not across and self._tops < HEAD_ROWS):
            self._top(placed)
        elif linked:
            self._body = True
        band = (self._band,) if self._band else ()
        return reaching, tuple(Cell(c, t, (*self._heads.get(at, ()), *band)) for c, t, at in placed)

    def _reaching(self) -> tuple[str, ...]:
        """Words of cells above that cover this row as well; each covers one row less from now on."""
        words = tuple(dict.fromkeys(text for _, (_, text) in sorted(self._held.items()) if text))
        return words if self._body else ()

    def _placed(
        self, cells: Sequence[etree._Element], texts: Sequence[str]
    ) -> list[tuple[etree._Element, str, int]]:
        """Each cell with the number of its first column, past the columns that are covered from above."""
        placed, held, at = [], {}, 0
        for column, (left, text) in self._held.items():
            if left > 1:
                held[column] = (left - 1, text)
        for cell, text in zip(cells, texts, strict=True):
            while at in self._held:
                at += 1
            placed.append((cell, text, at))
            wide, down = _span(cell, "colspan"), _span(cell, "rowspan") - 1
            if down > 0:
                said = text if len(text) <= HEAD_CHARS else ""
                held.update((column, (down, said)) for column in range(at, at + wide))
            at += wide
        self._held = held
        return placed

    def _top(self, placed: list[tuple[etree._Element, str, int]]) -> None:
        """Take a row as the heads of the columns, under those of the row above it."""
        if self._body:  # the heads of a further part of the table
            self._heads, self._band, self._body = {}, "", False
        self._tops += 1
        for cell, text, at in placed:
            for column in range(at, at + _span(cell, "colspan")):
                if text and len(text) <= HEAD_CHARS:
                    self._heads[column] = (text, *self._heads.get(column, ()))


def _span(cell: etree._Element, which: str) -> int:
    said = cell.get(which)
    if said is None:  # nearly every cell
        return 1
    said = said.strip()
    return min(MOST_SPAN, max(1, int(said))) if said.isdecimal() else 1
