"""Does it agree with the plan it carries out: words of the other item's measures recur.

Parameters: with (the other item).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from checklists.ask import Ask, Decision, lacking, met, opening, unclear, unmet
from checklists.people import NAME
from checklists.pieces import Piece
from checklists.times import own_mentions
from thai.text import arabic, fold, words

#: Words in a row that must be the same, and how many different such runs, to be a measure and not the trade's language.
ENOUGH = ((4, 2), (3, 4))
NAMED = 2  #: lines or cells that are the same in both, from which on measures recur by name
LEAST, MOST = 10, 80  #: letters on the fold key of such a name
_SUM = re.compile(r"[1-9]\d{0,2}(?:,\d{3})+(?:\.\d\d)?|[1-9]\d{4,}")  #: a sum of money is as telling as a name
_CELLS = re.compile(r"\n|\f|\s\|\s|\s{3,}|\t")


def decide(ask: Ask) -> Decision:
    """Met when runs of words of the other item's text recur here."""
    code = str(ask.params["with"])
    other = ask.others(code)
    if other is None:
        return unclear(f"เปิดข้อมูลข้อ {code} ไม่ได้ ต้องเทียบเอง", *(opening(p) for p in ask.pieces[:1]))
    if not other:
        return unmet(f"ไม่พบข้อมูลข้อ {code} ให้เทียบ")
    if all(p.unreadable for p in other):
        return unclear(f"อ่านเอกสารข้อ {code} ไม่ได้ ต้องเทียบเอง", opening(other[0]))
    for run, least in ENOUGH:
        title = _runs_of(f"{ask.item.title} {ask.requirement.text}", run)
        shared = (_runs(ask.pieces, run) & _runs(other, run)) - title
        if len(shared) >= least:
            proof = next((opening(p) for p in ask.pieces if _runs([p], run) & shared), opening(ask.pieces[0]))
            return met(f"สอดคล้องกับข้อ {code}", proof)
    known = fold(f"{ask.item.title} {ask.requirement.text}")
    if len({n for n in _recurring(ask.pieces, other) if n not in known}) >= NAMED:
        return met(f"สอดคล้องกับข้อ {code}", opening(ask.pieces[0]))
    return lacking(ask, f"ไม่พบมาตรการของข้อ {code} ในการดำเนินการ")


def _recurring(own: Sequence[Piece], other: Sequence[Piece]) -> set[str]:
    """Names and sums that fill a line or cell on one side and stand anywhere on the other."""
    here, there = _said(own), _said(other)
    return {n for n in _names(own) if n in there} | {n for n in _names(other) if n in here}


def _said(pieces: Iterable[Piece]) -> str:
    text = "\n".join(p.text[:20_000] for p in pieces if not p.unreadable)
    return f"{fold(text)}\n{arabic(text)}"


def _names(pieces: Iterable[Piece]) -> set[str]:
    """What fills a line or a cell by itself, as the name of a measure does: sums too, but no people and no times."""
    cells = [cell.strip() for p in pieces if not p.unreadable for cell in _CELLS.split(p.text[:20_000])]
    named = {fold(c) for c in cells if LEAST <= len(fold(c)) <= MOST and not NAME.search(c) and not own_mentions(c)}
    return named | {cell for cell in map(arabic, cells) if _SUM.fullmatch(cell)}


def _runs(pieces: Iterable[Piece], run: int) -> set[tuple[str, ...]]:
    return set().union(*(_runs_of(p.text[:20_000], run) for p in pieces if not p.unreadable))


def _runs_of(text: str, run: int) -> set[tuple[str, ...]]:
    tokens = [w for w in words(text) if len(w) > 1 and not w.isdigit()]
    return {tuple(tokens[i : i + run]) for i in range(len(tokens) - run + 1)}
