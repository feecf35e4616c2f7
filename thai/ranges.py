"""Days, months and ranges of them, built from two points or one."""

import re

from thai.fiscal import FiscalYear, Month
from thai.found import Found, make
from thai.mentions import Kind
from thai.pieces import TIGHT, Pieces, Point
from thai.tokens import is_day

_AFTER_JOINER = re.compile(r" ?\n? ?(?:ณ|สิ้น|ประจ ?[ำา])? ?")
_LONGEST_MONTHS = 60


def dates(pieces: Pieces, at: int) -> tuple[Found, int] | None:
    """A day, a month, or a range of either."""
    within = _days_of_one_month(pieces, at)
    if within is not None:
        return within
    first = pieces.point(at)
    if first is None:
        return None
    if pieces.kind(first.next) in ("dash", "to") and pieces.near(first.next, TIGHT):
        last = pieces.point(first.next + 1) if pieces.near(first.next + 1, _AFTER_JOINER) else None
        whole = _range(pieces, first, last) if last is not None else None
        if last is not None and whole is not None:
            return whole, last.next
    return _single(pieces, first), first.next


def _single(pieces: Pieces, point: Point) -> Found:
    kind: Kind = "month" if point.day is None else "day"
    mention = make(
        pieces, kind, (point.year, point.year), point.start, point.end,
        months=(point.month,), day=point.day, fiscal=point.fiscal, guessed=point.guessed,
    )  # fmt: skip
    return Found(mention, weak=point.weak)


def _days_of_one_month(pieces: Pieces, at: int) -> tuple[Found, int] | None:
    """15–17 มกราคม 2565; a whole month so written (1–31 ต.ค. 64) is that month."""
    here = at + (pieces.kind(at) == "day")
    if pieces.kind(here) != "number" or pieces.kind(here + 1) not in ("dash", "to"):
        return None
    if not pieces.near(here + 1, TIGHT) or not pieces.near(here + 2, _AFTER_JOINER):
        return None
    if here > at and not pieces.near(here, TIGHT):
        return None
    if not pieces.is_day_number(here, announced=here > at):
        return None
    last = pieces.point(here + 2)
    first = pieces.tokens[here].number
    if last is None or last.day is None or first >= last.day or pieces.kind(here + 2) == "date":
        return None
    whole = first == 1 and not is_day(last.year, last.month, last.day + 1)
    mention = make(
        pieces, "month" if whole else "day", (last.year, last.year), pieces.tokens[at].start, last.end,
        months=(last.month,), day=None if whole else first, days=None if whole else (first, last.day),
        fiscal=last.fiscal, guessed=last.guessed,
    )  # fmt: skip
    return Found(mention, weak=last.weak), last.next


def _range(pieces: Pieces, first: Point, last: Point) -> Found | None:
    """1 ตุลาคม 2564 – 31 มีนาคม 2565, ต.ค. – ธ.ค. 64: the year said once serves both ends."""
    wraps = (first.month, first.day or 1) > (last.month, last.day or 31)
    first_year, last_year = first.year, last.year
    if first_year is None and last_year is not None:
        # ต.ค.–มี.ค. ปีงบประมาณ 2565 has each end in its own calendar year of the same fiscal year.
        fiscal_year = FiscalYear.of_month(Month(last_year, last.month))
        first_year = fiscal_year.month(first.month).year_be if last.fiscal else last_year - wraps
    elif first_year is not None and last_year is None:
        last_year = first_year + wraps
    months = _expand(first_year, first.month, last_year, last.month, wraps)
    if months is None:
        return None
    days = None
    if first.day is not None or last.day is not None:
        days = (first.day or 1, last.day or 31)
        if (first.day or 1) == 1 and last.day is not None and not is_day(last_year, last.month, last.day + 1):
            days = None
    if len(months) == 1 and days is not None and days[0] >= days[1]:
        return None
    kind: Kind = "months" if len(months) > 1 else "month" if days is None else "day"
    mention = make(
        pieces, kind, (first_year, last_year), first.start, last.end, months=months,
        day=days[0] if kind == "day" and days else None, days=days,
        fiscal=first.fiscal or last.fiscal, guessed=first.guessed or last.guessed,
    )  # fmt: skip
    return Found(mention)


def _expand(
    first_year: int | None, first: int, last_year: int | None, last: int, wraps: bool
) -> tuple[int, ...] | None:
    if first_year is not None and last_year is not None:
        count = (last_year - first_year) * 12 + last - first + 1
    else:
        count = (last - first) % 12 + 1
    if not 1 <= count <= _LONGEST_MONTHS or (count == 1 and wraps):
        return None
    return tuple((first - 1 + step) % 12 + 1 for step in range(count))
