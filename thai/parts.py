"""Quarters, halves and rounds of the fiscal year, with the year said beside them."""

import re

from thai.found import Found, make
from thai.mentions import Kind
from thai.pieces import TIGHT, Pieces, YearPiece

_LIST = re.compile(r" ?(?:,|และ|&|กับ) ?(?:ที่ ?)?")
_AFTER_PART = re.compile(r"[ \n,()-]{0,3}(?:ของ|ประจ ?[ำา]|ใน|ตาม|แห่ง)?(?:ประจ ?[ำา])?[ \n(]{0,2}")
_SHORT_LABEL = 40
QUARTER_MONTHS = ((10, 11, 12), (1, 2, 3), (4, 5, 6), (7, 8, 9))
FISCAL_MONTHS = (10, 11, 12, 1, 2, 3, 4, 5, 6, 7, 8, 9)


def _year_beside(pieces: Pieces, at: int) -> YearPiece | None:
    """The year said right after a quarter or a half: 1/2565, ปีงบประมาณ 65, (2565)."""
    if pieces.kind(at) == "slash" and pieces.kind(at + 1) == "number" and pieces.near(at + 1, TIGHT):
        number = pieces.tokens[at + 1]
        be = number.number + (2500 if number.digits == 2 else 0)
        if number.digits in (2, 4) and 2540 <= be <= 2580:
            short = number.digits == 2
            return YearPiece(be, False, True, short, number.start, number.end, at + 2)
    at += pieces.kind(at) == "slash" and pieces.near(at, TIGHT)
    return pieces.year(at, after_part=True) if pieces.near(at, _AFTER_PART) else None


def quarter(pieces: Pieces, at: int) -> tuple[Found, int] | None:
    """ไตรมาสที่ 1, ไตรมาส 1-2, Q1/65, ไตรมาสแรก ปีงบประมาณ 2565."""
    if pieces.kind(at) != "quarter":
        return None
    word, after = pieces.tokens[at], at + 1
    first = word.number
    if not first:
        if pieces.kind(after) != "number":
            return None
        first, after = pieces.tokens[after].number, after + 1
    last, end = first, pieces.tokens[after - 1].end
    there = after + (pieces.kind(after) in ("dash", "to"))
    joined = there > after and pieces.near(after, TIGHT) and pieces.near(there, TIGHT)
    listed = there == after and pieces.near(there, _LIST)
    there += pieces.kind(there) == "quarter" and joined
    if (joined or listed) and pieces.kind(there) == "number":
        number = pieces.tokens[there]
        if number.digits == 1 and first < number.number <= 4:
            last, end, after = number.number, number.end, there + 1
    year = _year_beside(pieces, after)
    alone = last == first and len(pieces.text) > _SHORT_LABEL
    if year is None and word.weak and (alone or pieces.text[end : end + 1] in tuple(":.?")):
        return None  # Q1 also numbers the questions of a Q&A page
    months = tuple(month for quarter in QUARTER_MONTHS[first - 1 : last] for month in quarter)
    return _part_of_year(pieces, "quarter", months, word.start, end, year, after, guessed=word.weak)


def part(pieces: Pieces, at: int) -> tuple[Found, int] | None:
    """รอบ 6 เดือน(แรก), 6 เดือนหลัง, ครึ่งปีแรก; also the rounds of 3, 9 and 12 months."""
    if pieces.kind(at) != "part":
        return None
    word = pieces.tokens[at]
    months = FISCAL_MONTHS[-word.number :] if word.last else FISCAL_MONTHS[: word.number]
    kinds: dict[int, Kind] = {3: "quarter", 6: "half", 9: "quarter", 12: "year"}
    year = _year_beside(pieces, at + 1)
    return _part_of_year(pieces, kinds[word.number], months, word.start, word.end, year, at + 1, guessed=not word.said)


def _part_of_year(
    pieces: Pieces, kind: Kind, months: tuple[int, ...], start: int, end: int, year: YearPiece | None, after: int, *,
    guessed: bool,
) -> tuple[Found, int]:  # fmt: skip
    be = year.be if year else None
    unsure = guessed or (year is not None and year.guessed)
    end = year.end if year else end
    mention = make(pieces, kind, (be, be), start, end, months=months, fiscal=True, guessed=unsure)
    return Found(mention), year.next if year else after
