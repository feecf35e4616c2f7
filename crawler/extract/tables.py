"""Tables as every parser hands them over: cells cleaned, empty rows gone, and the words of a row on one line."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from thai.text import clean

Row = tuple[str, ...]
Table = tuple[Row, ...]


def cell(text: str) -> str:
    """A cell's words on one line."""
    return " ".join(clean(text).split())


def table(rows: Iterable[Sequence[str]]) -> Table:
    """Clean every cell; drop empty rows and the empty columns on the right."""
    cleaned = [tuple(cell(text) for text in row) for row in rows]
    filled = [row for row in cleaned if any(row)]
    width = max((max(at for at, text in enumerate(row, 1) if text) for row in filled), default=0)
    return tuple((row + ("",) * width)[:width] for row in filled)


def line(row: Row) -> str:
    """A row as a reader would say it: the filled cells, joined by bars."""
    return " | ".join(text for text in row if text)


def lines(made: Table) -> str:
    """A table as text, one line a row."""
    return "\n".join(line(row) for row in made)
