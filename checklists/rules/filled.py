"""Is the form filled in as given: none of its columns dropped or renamed, and no cell of its rows left blank.

Parameters: fields (its columns, names from words/fields.yml), nil (words of an explicit "there was none").
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from checklists.ask import Ask, Decision, Proof, lacking, met, pattern, search, unclear
from checklists.nil import said_none
from checklists.pieces import Piece
from checklists.site import Site
from checklists.words import table
from thai.text import fold

HEAD = 15  #: rows from the top in which the names of the columns stand; titles and addresses come before
SHARE = 0.5  #: of the columns, from which on a row is the head, and a row under it is an entry and not a note or sum


@dataclass(frozen=True, slots=True)
class _Grid:
    """One table with the form's head: which column stands where, and the rows under it."""

    piece: Piece
    at: dict[str, int]
    rows: tuple[tuple[str, ...], ...]


def decide(ask: Ask) -> Decision:
    """Met when every table with the form's head has all its columns and no blank cell."""
    columns = ask.words("fields")
    grids = [g for p in ask.pieces for t in _tables(p, ask.site) if (g := _grid(p, t, columns)) is not None]
    if not grids:
        if ask.words("nil") and (said := said_none(ask.pieces, ask.words("nil"))):
            return met("แจ้งว่าไม่มี", said)
        named = [p for c in columns if (p := search(ask.pieces, table("fields")[c])) is not None]
        if len(named) >= SHARE * len(columns):
            return unclear("อ่านตารางของแบบฟอร์มไม่ได้ ต้องเปิดดูว่ากรอกครบทุกช่องหรือไม่", *named[:2])
        return lacking(ask, "ไม่พบตารางตามแบบฟอร์ม")
    for grid in grids:
        absent = [c for c in columns if c not in grid.at]
        if absent:
            return lacking(ask, f"แบบฟอร์มไม่มีคอลัมน์ {' '.join(absent)}", _proof(grid, "หัวตาราง"))
        for number, row in enumerate(grid.rows, 1):
            blank = [c for c, at in grid.at.items() if not row[at].strip()]
            if blank:
                shown = Proof(" | ".join(c for c in row if c)[:220], grid.piece)
                return lacking(ask, f"เว้นช่องว่างในแบบฟอร์ม (รายการที่ {number}: {' '.join(blank)})", shown)
    return met("กรอกครบทุกช่อง", *(_proof(g, f"{len(g.rows)} รายการ") for g in grids[:3]))


def _proof(grid: _Grid, said: str) -> Proof:
    return Proof(f"{grid.piece.name}: {said}", grid.piece)


def _grid(piece: Piece, rows: Sequence[tuple[str, ...]], columns: tuple[str, ...]) -> _Grid | None:
    for number, row in enumerate(rows[:HEAD]):
        at = _columns(row, columns)
        if len(at) >= max(2, SHARE * len(columns)):
            width, least = max(at.values()) + 1, SHARE * len(at)
            below = (r for r in rows[number + 1 :] if len(r) >= width)
            entries = tuple(r for r in below if sum(bool(r[i].strip()) for i in at.values()) >= least)
            return _Grid(piece, at, entries)
    return None


def _columns(row: tuple[str, ...], columns: tuple[str, ...]) -> dict[str, int]:
    """Where each column's name stands in a row; a cell is the column it names first."""
    at: dict[str, int] = {}
    for number, cell in enumerate(row):
        folded = fold(cell)
        for name in columns:
            if name not in at and any(pattern(w).search(folded) for w in table("fields")[name]):
                at[name] = number
                break
    return at


def _tables(piece: Piece, site: Site) -> Iterator[Sequence[tuple[str, ...]]]:
    yield from piece.tables
    if any(b.tag in {"tr", "th"} for b in piece.blocks):
        yield from site.tables(piece.page)
