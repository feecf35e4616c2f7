"""One time named in a text (a day, months, a quarter, half a year, a year, several years) and the days it means."""

import calendar
from dataclasses import dataclass
from datetime import date
from typing import Literal

from thai.fiscal import BUDDHIST, FiscalYear, Month, Span

Kind = Literal["day", "month", "months", "quarter", "half", "year", "years"]


@dataclass(frozen=True, slots=True)
class Mention:
    """A time as the words say it.

    `first_year` and `last_year` are Buddhist calendar years for a day or months, the number said for the other kinds,
    None when not said. `months` are calendar month numbers in the order meant (a fiscal first half is 10, 11, 12, 1,
    2, 3). `fiscal` tells that the words count by the budget year. `start` and `end` bound `quote` in the text read.
    `guessed` marks two-digit years, typing errors put right and anything else not said outright. "รอบ 12 เดือน" is the
    kind `year`, fiscal, with all twelve months. `days` are the first and last day of the month when the words name
    them: 15–17 มกราคม 2565 is the kind `day` with day 15 and days (15, 17); 1 ต.ค. – 15 มี.ค. is `months` with (1, 15).
    """

    kind: Kind
    first_year: int | None
    last_year: int | None
    months: tuple[int, ...]
    day: int | None
    fiscal: bool
    start: int
    end: int
    quote: str
    guessed: bool
    days: tuple[int, int] | None = None

    @property
    def dated(self) -> bool:
        """Whether the words (or their neighbours) say the year."""
        return self.first_year is not None

    def span(self, context: FiscalYear | None = None) -> Span | None:
        """The days meant, in the common era; a time without a year is looked for inside `context`; None if unknown."""
        match self.kind:
            case "day" | "month" | "months":
                ends = self._end_months(context)
                return None if ends is None else self._between(*ends)
            case "quarter" | "half":
                year = self._fiscal_year(context)
                if year is None:
                    return None
                return Span(year.month(self.months[0]).span.first, year.month(self.months[-1]).span.last)
            case "year" | "years":
                return self._whole_years(context)

    def fiscal_years(self) -> tuple[int, ...]:
        """The fiscal years the mention may belong to; empty when its year is unknown."""
        if self.first_year is None or self.last_year is None:
            return ()
        if self.kind in ("day", "month", "months"):
            first, last = self._ends(self.first_year, self.last_year)
            return tuple(range(FiscalYear.of_month(first).be, FiscalYear.of_month(last).be + 1))
        return tuple(range(self.first_year, self.last_year + 1))

    def _ends(self, first_year: int, last_year: int) -> tuple[Month, Month]:
        return Month(first_year, self.months[0]), Month(last_year, self.months[-1])

    def _end_months(self, context: FiscalYear | None) -> tuple[Month, Month] | None:
        if self.first_year is not None and self.last_year is not None:
            return self._ends(self.first_year, self.last_year)
        if context is None:
            return None
        first, last = context.month(self.months[0]), context.month(self.months[-1])
        if last < first:  # ก.ค.–ธ.ค. crosses the end of the fiscal year: it begins inside the year asked about
            last = Month(last.year_be + 1, last.month)
        return first, last

    def _between(self, first: Month, last: Month) -> Span:
        if self.days is None and self.day is None:
            return Span(first.span.first, last.span.last)
        first_day, last_day = self.days or (self.day or 1, self.day or 1)
        return Span(_day(first, first_day), _day(last, last_day))

    def _fiscal_year(self, context: FiscalYear | None) -> FiscalYear | None:
        return context if self.first_year is None else FiscalYear(self.first_year)

    def _whole_years(self, context: FiscalYear | None) -> Span | None:
        if self.first_year is None or self.last_year is None:
            return None if context is None else context.span
        if self.fiscal:
            return Span(FiscalYear(self.first_year).span.first, FiscalYear(self.last_year).span.last)
        return Span(date(self.first_year - BUDDHIST, 1, 1), date(self.last_year - BUDDHIST, 12, 31))


def _day(month: Month, day: int) -> date:
    """That day of the month, or its last one: 29 February said without a year may meet a common year."""
    year = month.year_be - BUDDHIST
    return date(year, month.month, min(day, calendar.monthrange(year, month.month)[1]))
