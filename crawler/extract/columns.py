"""Finds simple tables in the text of a PDF page that was laid out with spaces, and puts wrapped cells together again.

Only what is plain is taken: a heading row with a label over every column, rows that begin in the first column, and
words that stand under one heading only. Everything else stays ordinary text; ruling lines are not looked at here.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from crawler.extract.tables import Table, lines, table

MIN_COLUMNS = 3  #: two columns are as often a signature block or a letterhead as a table
MIN_ROWS = 2  #: a heading alone is a line with gaps
_PIECE = re.compile(r"\S+(?: \S+)*")
_THAI_EDGE = re.compile("[\u0e01-\u0e4e]")


@dataclass(frozen=True, slots=True)
class PageLayout:
    """The text of a page with its simple tables rewritten row by row, and those tables."""

    text: str
    tables: tuple[Table, ...]


@dataclass(frozen=True, slots=True)
class _Piece:
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class _Row:
    cells: tuple[str, ...]
    at: int  #: the line it begins on


def find_tables(layout: str) -> PageLayout:
    """Rewrite the simple tables of a page; the page's other lines stay as they are."""
    source = layout.split("\n")
    out: list[str] = []
    tables: list[Table] = []
    at = 0
    while at < len(source):
        rows, after = _table_at(source, at)
        if rows:
            made = table(row.cells for row in rows)
            tables.append(made)
            out.append(lines(made))
            at = after
        else:
            out.append(source[at])
            at += 1
    return PageLayout("\n".join(out), tuple(tables))


def _table_at(source: list[str], at: int) -> tuple[list[_Row], int]:
    """The rows of a table whose heading is line `at`, and the line after it; no rows when there is none."""
    spans = _pieces(source[at])
    if len(spans) < MIN_COLUMNS:
        return [], at
    rows = [_Row(tuple(piece.text for piece in spans), at)]
    after = at + 1
    while after < len(source):
        placed = _placed(_pieces(source[after]), spans)
        if placed is None:
            break
        if 0 in placed:
            rows.append(_Row(("",) * len(spans), after))
        if placed:
            found = [placed.get(column) for column in range(len(spans))]
            cells = tuple(map(_joined, rows[-1].cells, (piece.text if piece else "" for piece in found)))
            rows[-1] = _Row(cells, rows[-1].at)
            spans = list(map(_wider, spans, found))
        after += 1
    while len(rows) > 1 and sum(map(bool, rows[-1].cells)) < MIN_COLUMNS:
        after = rows.pop().at  # a remark under the table is not its last row
    whole = sum(sum(map(bool, row.cells)) >= MIN_COLUMNS for row in rows[1:])
    return (rows, after) if whole >= MIN_ROWS and whole * 2 >= len(rows) - 1 else ([], at)


def _pieces(line: str) -> list[_Piece]:
    return [_Piece(match.start(), match.end(), match[0]) for match in _PIECE.finditer(line)]


def _placed(pieces: list[_Piece], spans: list[_Piece]) -> dict[int, _Piece] | None:
    """Which piece stands in which column; None when one crosses a column's edge or two stand in one column."""
    placed: dict[int, _Piece] = {}
    for piece in pieces:
        under = [at for at, span in enumerate(spans) if piece.start < span.end and span.start < piece.end]
        if len(under) > 1:
            return None
        column = under[0] if under else min(range(len(spans)), key=lambda at: _distance(piece, spans[at]))
        if column in placed:
            return None
        placed[column] = piece
    return placed


def _distance(piece: _Piece, span: _Piece) -> int:
    return max(span.start - piece.end, piece.start - span.end)


def _wider(span: _Piece, piece: _Piece | None) -> _Piece:
    """A column is as wide as all that was found in it: amounts stand to the right, names to the left."""
    return _Piece(min(span.start, piece.start), max(span.end, piece.end), span.text) if piece else span


def _joined(above: str, below: str) -> str:
    """Thai is wrapped between words that have no space between them; everything else has one."""
    if not above or not below:
        return above or below
    glue = "" if _THAI_EDGE.match(above[-1]) and _THAI_EDGE.match(below[0]) else " "
    return above + glue + below
