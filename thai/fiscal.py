"""The Thai government's calendar: months in Buddhist years and fiscal years that begin on 1 October."""

import calendar
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta, timezone
from typing import NamedTuple

BUDDHIST = 543  # a Buddhist year is the common-era year plus 543
FIRST_MONTH = 10

THAILAND = timezone(timedelta(hours=7))  #: no summer time since 1920, so a fixed offset is right

MONTHS = (
    "มกราคม", "กุมภาพันธ์", "มีนาคม", "เมษายน", "พฤษภาคม", "มิถุนายน",
    "กรกฎาคม", "สิงหาคม", "กันยายน", "ตุลาคม", "พฤศจิกายน", "ธันวาคม",
)  # fmt: skip
MONTHS_SHORT = ("ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค.")


class Month(NamedTuple):
    """A calendar month of a Buddhist-era calendar year."""

    year_be: int
    month: int

    @classmethod
    def of(cls, day: date) -> "Month":
        """The month a day falls in."""
        return cls(day.year + BUDDHIST, day.month)

    @property
    def thai(self) -> str:
        """As a table head writes it: ต.ค. 2564."""
        return f"{MONTHS_SHORT[self.month - 1]} {self.year_be}"

    @property
    def thai_full(self) -> str:
        """As a heading writes it: ตุลาคม 2564."""
        return f"{MONTHS[self.month - 1]} {self.year_be}"

    @property
    def span(self) -> "Span":
        """First to last day, in the common era."""
        year = self.year_be - BUDDHIST
        return Span(date(year, self.month, 1), date(year, self.month, calendar.monthrange(year, self.month)[1]))

    @property
    def next(self) -> "Month":
        """The month after."""
        return Month(self.year_be + 1, 1) if self.month == 12 else Month(self.year_be, self.month + 1)


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of days, both ends included, in the common era."""

    first: date
    last: date

    def __post_init__(self) -> None:
        if self.last < self.first:
            raise ValueError(f"a span cannot end before it begins: {self.first} – {self.last}")

    def contains(self, day: date) -> bool:
        """Whether the day falls inside."""
        return self.first <= day <= self.last

    def overlaps(self, span: "Span") -> bool:
        """Whether the two share at least one day."""
        return self.first <= span.last and span.first <= self.last

    def covers(self, span: "Span") -> bool:
        """Whether the other lies wholly inside this one."""
        return self.first <= span.first and span.last <= self.last

    def months(self) -> tuple[Month, ...]:
        """Every month the span touches, in order."""
        found = [Month.of(self.first)]
        while found[-1] < Month.of(self.last):
            found.append(found[-1].next)
        return tuple(found)


@dataclass(frozen=True, slots=True, order=True)
class FiscalYear:
    """ปีงบประมาณ: named after the Buddhist year in which it ends."""

    be: int

    @classmethod
    def of(cls, day: date) -> "FiscalYear":
        """The fiscal year a day falls in."""
        return cls.of_month(Month.of(day))

    @classmethod
    def of_month(cls, month: Month) -> "FiscalYear":
        """The fiscal year a month falls in."""
        return cls(month.year_be + (month.month >= FIRST_MONTH))

    def month(self, number: int) -> Month:
        """The month of that number inside this fiscal year: 10 is October of the year before."""
        return Month(self.be - (number >= FIRST_MONTH), number)

    @property
    def span(self) -> Span:
        """1 October to 30 September, in the common era."""
        return Span(self.month(FIRST_MONTH).span.first, self.month(FIRST_MONTH - 1).span.last)

    @property
    def previous(self) -> "FiscalYear":
        """The year before."""
        return FiscalYear(self.be - 1)

    @property
    def months(self) -> tuple[Month, ...]:
        """The twelve months, October first."""
        return self.span.months()

    @property
    def first_half_months(self) -> tuple[Month, ...]:
        """October to March."""
        return self.months[:6]

    @property
    def first_half(self) -> Span:
        """6 เดือนแรก: 1 October to 31 March."""
        return Span(self.month(10).span.first, self.month(3).span.last)

    @property
    def second_half(self) -> Span:
        """6 เดือนหลัง: 1 April to 30 September."""
        return Span(self.month(4).span.first, self.month(9).span.last)


def name_months(months: Iterable[Month]) -> str:
    """Months as a finding names them, neighbours joined: ต.ค. 2564, ธ.ค. 2564–ก.พ. 2565."""
    runs: list[list[Month]] = []
    for month in sorted(set(months)):
        if runs and runs[-1][-1].next == month:
            runs[-1].append(month)
        else:
            runs.append([month])
    return ", ".join(_name_run(run[0], run[-1]) for run in runs)


def _name_run(first: Month, last: Month) -> str:
    if first == last:
        return first.thai
    if first.year_be == last.year_be:
        return f"{MONTHS_SHORT[first.month - 1]}–{last.thai}"
    return f"{first.thai}–{last.thai}"
