"""The small pieces times are built from: a year with the words that announce it, a day or a month with its year."""

import re
from dataclasses import dataclass

from thai.fiscal import FiscalYear
from thai.tokens import Token, TokenKind, is_day
from thai.yearwords import bare_year, is_duration, marked_year, short_stands_alone, stands_alone

_MARKERS: tuple[TokenKind, ...] = ("fiscal", "be", "ce", "year")
TIGHT = re.compile(r" ?\n? ?")
_BEFORE_YEAR = re.compile(r"[ \n:(.]{0,3}(?:ประจ ?[ำา]|ของ|ITA|OIT)?[ \n]?")
_AFTER_MONTH = re.compile(r"[ \n,(]{0,3}(?:ประจ ?[ำา]|ของ|ใน)? ?")
_SAME_LINE = re.compile(r"[,.]? ?'?")
_BESIDE = re.compile(r"[ .]{0,2}\n? ?")
# Numbers that count something else than the day: ครั้งที่ 1 ตุลาคม 2565, สขร.1 ต.ค. 64, O23 ตุลาคม 2564.
_NOT_A_DAY = re.compile(r"(?:(?<!วัน)ที่|สขร|ไตรมาส|ข้อ|รอบ|งวด|ฉบับ|หมู่|ระยะ|ครั้ง|(?<![A-Za-z])[A-Za-z]{1,2}-?)[ .]*$")


@dataclass(frozen=True, slots=True)
class YearPiece:
    """A year as announced; `next` is the piece after it, `western`: it was written in the common era."""

    be: int
    fiscal: bool
    marked: bool
    guessed: bool
    start: int
    end: int
    next: int
    western: bool = False


@dataclass(frozen=True, slots=True)
class Point:
    """A day or a month: one end of a range, or a mention by itself. `year` is a Buddhist calendar year."""

    month: int
    day: int | None
    year: int | None
    fiscal: bool
    guessed: bool
    weak: bool
    start: int
    end: int
    next: int


@dataclass(frozen=True, slots=True)
class Pieces:
    """A plain text cut into tokens, and what can be put together at each of them."""

    text: str
    tokens: list[Token]

    def kind(self, at: int) -> TokenKind | None:
        """What stands at a place; None after the end."""
        return self.tokens[at].kind if at < len(self.tokens) else None

    def gap(self, at: int) -> str:
        """What stands between a token and the one before it."""
        return self.text[self.tokens[at - 1].end : self.tokens[at].start]

    def near(self, at: int, allowed: re.Pattern[str]) -> bool:
        """Whether only allowed letters lie between a token and the one before it."""
        return 0 < at < len(self.tokens) and bool(allowed.fullmatch(self.gap(at)))

    def year(self, at: int, *, after_dash: bool = False, after_part: bool = False) -> YearPiece | None:
        """พ.ศ. 2565, ปีงบประมาณ 65, or a bare 2565. After a part of the year ("ไตรมาส 2 ปี 2565") no ปี is a length."""
        if self.kind(at) == "year" and not after_part and self._closes_length(at):
            return None
        marks: set[TokenKind] = set()
        here = at
        while self.kind(here) in _MARKERS and (here == at or self.near(here, _BEFORE_YEAR)):
            marks.add(self.tokens[here].kind)
            here += 1
        if self.kind(here) != "number" or (here > at and not self.near(here, _BEFORE_YEAR)):
            return None
        number = self.tokens[here]
        if not marks:
            found = bare_year(self.text, number, after_dash=after_dash)
        elif number.digits == 2 and not self._short_year_fits(at, here, marks == {"year"} and not after_part):
            return None
        else:
            buddhist = "be" in marks or "year" in marks
            found = marked_year(number, common_era="ce" in marks, buddhist=buddhist, foreign="fiscal" in marks)
        if found is None:
            return None
        first = self.tokens[at]
        western = number.digits == 4 and number.number < found.be
        return YearPiece(
            found.be, "fiscal" in marks, bool(marks), found.guessed, first.start, number.end, here + 1, western
        )

    def _closes_length(self, at: int) -> bool:
        """แผน 5 ปี (พ.ศ. 2566–2570) begins at พ.ศ., แผน 5 ปี 2566–2570 at the number, สามปี (61–64) at ปี."""
        if not is_duration(self.text, self.tokens[at]):
            return False
        return self.kind(at + 1) != "number" or self.tokens[at + 1].digits == 4

    def _short_year_fits(self, at: int, here: int, may_be_length: bool) -> bool:
        if self.kind(here + 1) == "dash" and self.kind(here + 2) == "number":  # สามปี (61-64)
            return self.tokens[here + 2].digits == 2
        duration = may_be_length and is_duration(self.text, self.tokens[at])
        return not duration and short_stands_alone(self.text, self.tokens[here])

    def point(self, at: int) -> Point | None:
        """A day or a month that begins here."""
        here = at
        if self.kind(here) == "day" and self.near(here + 1, TIGHT):
            here += 1
        if self.kind(here) == "date":
            return self._written_in_numbers(at, here)
        if self.kind(here) == "number":
            return self._day_and_month(at, here)
        if here > at:
            return None
        return self._month(at)

    def _written_in_numbers(self, at: int, here: int) -> Point:
        token = self.tokens[here]
        year, month, day = token.date or (0, 0, 0)
        return Point(month, day, year, False, token.weak, False, self.tokens[at].start, token.end, here + 1)

    def _day_and_month(self, at: int, here: int) -> Point | None:
        """15 มกราคม 2565, วันที่ ๓๑ เดือน มีนาคม พ.ศ. ๒๕๖๕, 15-ม.ค.-65."""
        number = self.tokens[here]
        if not self.is_day_number(here, announced=here > at):
            return None
        there = here + 1
        while self.kind(there) in ("of_month", "dash", "slash") and self.near(there, TIGHT) and there < here + 3:
            there += 1
        if self.kind(there) != "month" or not self.near(there, _BESIDE):
            return None
        month = self.tokens[there]
        year = self._year_after_month(there + 1, dated=True)
        calendar_year = self._calendar_year(year, month.number)
        day = number.number if is_day(calendar_year, month.number, number.number) else None
        guessed = (year is not None and year.guessed) or day is None
        end = year.end if year else month.end
        weak = month.weak and not (month.dotted or year)
        start = self.tokens[at].start
        fiscal = year is not None and year.fiscal
        after = year.next if year else there + 1
        return Point(month.number, day, calendar_year, fiscal, guessed, weak, start, end, after)

    def is_day_number(self, at: int, *, announced: bool) -> bool:
        """Whether a number may be a day of the month."""
        token = self.tokens[at]
        if token.digits > 2 or not 1 <= token.number <= 31:
            return False
        if announced:
            return True
        before = self.text[max(0, token.start - 12) : token.start]
        return not _NOT_A_DAY.search(before) and not self._follows_month(at)

    def _month(self, at: int) -> Point | None:
        """ตุลาคม 2564, เดือน พ.ย. 64, เดือน 10/2564."""
        start = self.tokens[at].start
        announced = self.kind(at) == "of_month"
        here = at + announced
        if announced and not self.near(here, TIGHT):
            return None
        if announced and self.kind(here) == "number":
            return self._numbered_month(at, here)
        if self.kind(here) != "month":
            return None
        month = self.tokens[here]
        english = self._english_day(here)
        if english is not None:
            return english
        year = self._year_after_month(here + 1, dated=False)
        weak = month.weak and not year and not (announced and month.dotted)
        return Point(
            month.number,
            None,
            self._calendar_year(year, month.number),
            year is not None and year.fiscal,
            year is not None and year.guessed,
            weak,
            start,
            year.end if year else month.end,
            year.next if year else here + 1,
        )

    def _numbered_month(self, at: int, here: int) -> Point | None:
        number, year = self.tokens[here], self.tokens[here + 2] if here + 2 < len(self.tokens) else None
        if year is None or self.kind(here + 1) != "slash" or not 1 <= number.number <= 12:
            return None
        found = marked_year(year) if year.kind == "number" else None
        if found is None or self.gap(here + 1) or self.gap(here + 2):
            return None
        start = self.tokens[at].start
        return Point(number.number, None, found.be, False, found.guessed, False, start, year.end, here + 3)

    def _english_day(self, here: int) -> Point | None:
        """January 15, 2022."""
        month, there = self.tokens[here], here + 1
        if not self.text[month.start].isascii() or self.kind(there) != "number" or not self.near(there, TIGHT):
            return None
        year = self._year_after_month(there + 1, dated=True)
        day = self.tokens[there].number
        if year is None or not is_day(year.be, month.number, day):
            return None
        return Point(month.number, day, year.be, False, year.guessed, False, month.start, year.end, year.next)

    def _year_after_month(self, at: int, *, dated: bool) -> YearPiece | None:
        """The year that belongs to the month just read, in every way people add it."""
        if self.kind(at) in _MARKERS and self.near(at, _AFTER_MONTH):
            return self.year(at)
        joined = self.kind(at) in ("dash", "slash") and not self.gap(at)
        there = at + joined
        if self.kind(there) != "number" or (joined and self.gap(there)):
            return None
        number = self.tokens[there]
        if number.digits == 2:
            fits = self.near(there, _SAME_LINE) and short_stands_alone(self.text, number)
            next_day = number.number <= 31 and self.kind(there + 1) == "month" and self.near(there + 1, TIGHT)
            if not fits or next_day or self._is_count(at, there):
                return None
        elif not (self.near(there, TIGHT) or self.near(there, _SAME_LINE)) or not stands_alone(self.text, number):
            return None
        found = marked_year(number, foreign=dated)
        if found is None:
            return None
        return YearPiece(found.be, False, True, found.guessed, number.start, number.end, there + 1)

    def _is_count(self, at: int, there: int) -> bool:
        """Whether two digits after a month are a figure of a table: ม.ค. 65 ก.พ. 70 มี.ค. 55 cannot all be years."""
        value = self.tokens[there].number
        if self.kind(there + 1) == "month" and self.kind(there + 2) == "number":
            later = self.tokens[there + 2]
            if self.near(there + 1, TIGHT) and self.near(there + 2, TIGHT) and later.digits <= 3:
                return later.number not in (value, value + 1)
        if at >= 3 and self.kind(at - 2) == "number" and self.kind(at - 3) == "month":
            earlier = self.tokens[at - 2]
            if self.near(at - 1, TIGHT) and self.near(at - 2, TIGHT) and earlier.digits <= 3:
                return earlier.number not in (value, value - 1)
        return False

    def _follows_month(self, at: int) -> bool:
        """Whether a number belongs to the month before it: ตุลาคม 15 พฤศจิกายน 20 counts something by month."""
        while at >= 1 and self.kind(at - 1) == "month" and self.near(at, TIGHT):
            if at < 2 or self.kind(at - 2) != "number" or not self.near(at - 1, TIGHT):
                return True
            at -= 2
        return False

    @staticmethod
    def _calendar_year(year: YearPiece | None, month: int) -> int | None:
        if year is None:
            return None
        return FiscalYear(year.be).month(month).year_be if year.fiscal else year.be
