"""Walks through a text and takes, at each place, the longest time that begins there."""

from thai.found import Found, make
from thai.mentions import Kind
from thai.parts import part, quarter
from thai.pieces import TIGHT, Pieces, YearPiece
from thai.ranges import dates
from thai.yearwords import marked_year

_LONGEST_YEARS = 40


def find(pieces: Pieces) -> list[Found]:
    """Every time in the text, in order, none overlapping."""
    found: list[Found] = []
    at = 0
    while at < len(pieces.tokens):
        step = dates(pieces, at) or quarter(pieces, at) or part(pieces, at) or _years(pieces, at)
        if step is None:
            at += 1
        else:
            found.append(step[0])
            at = step[1]
    return found


def _years(pieces: Pieces, at: int) -> tuple[Found, int] | None:
    """2565, พ.ศ. ๒๕๖๑ – ๒๕๖๕, 2566-70, ปีงบประมาณ 2561 ถึง 2565."""
    first = pieces.year(at)
    if first is None:
        return None
    last = _last_year(pieces, first)
    if last is None:
        years, end, after, fiscal, guessed = (first.be, first.be), first.end, first.next, first.fiscal, first.guessed
        kind: Kind = "year"
    else:
        years, end, after, kind = (first.be, last.be), last.end, last.next, "years"
        fiscal, guessed = first.fiscal or last.fiscal, first.guessed or last.guessed
    mention = make(pieces, kind, years, first.start, end, fiscal=fiscal, guessed=guessed)
    return Found(mention), after


def _last_year(pieces: Pieces, first: YearPiece) -> YearPiece | None:
    joiner = pieces.kind(first.next)
    there = first.next + 1
    if joiner not in ("dash", "to", "slash") or not pieces.near(first.next, TIGHT) or not pieces.near(there, TIGHT):
        return None
    if joiner == "slash" and (pieces.gap(first.next) or pieces.gap(there)):
        return None  # "ปี 64 / ปี 65" lists two years
    last = pieces.year(there, after_dash=True)
    number = pieces.tokens[there]
    if last is None and number.kind == "number" and number.digits == 2 and number.number > first.be % 100:
        be = first.be - first.be % 100 + number.number
        last = YearPiece(be, False, False, True, number.start, number.end, there + 1)
    if last is None and first.western and number.kind == "number" and number.digits == 4:
        found = marked_year(number)
        if found is not None:
            last = YearPiece(found.be, False, False, False, number.start, number.end, there + 1)
    if last is None or not 0 < last.be - first.be <= (1 if joiner == "slash" else _LONGEST_YEARS):
        return None
    return last
