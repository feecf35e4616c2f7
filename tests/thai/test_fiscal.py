"""The government's year begins on 1 October and is named after the year it ends in."""

from datetime import date, timedelta

import pytest

from thai.fiscal import MONTHS, MONTHS_SHORT, FiscalYear, Month, Span, name_months


def test_a_fiscal_year_runs_from_october_to_september() -> None:
    year = FiscalYear(2565)
    assert year.span == Span(date(2021, 10, 1), date(2022, 9, 30))
    assert year.first_half == Span(date(2021, 10, 1), date(2022, 3, 31))
    assert year.second_half == Span(date(2022, 4, 1), date(2022, 9, 30))
    assert year.previous == FiscalYear(2564)
    assert [month.thai for month in year.months][:3] == ["ต.ค. 2564", "พ.ย. 2564", "ธ.ค. 2564"]
    assert year.months[-1] == Month(2565, 9)
    assert year.first_half_months == year.months[:6] == year.first_half.months()


@pytest.mark.parametrize(
    ("day", "year"),
    [(date(2021, 9, 30), 2564), (date(2021, 10, 1), 2565), (date(2022, 1, 1), 2565), (date(2022, 9, 30), 2565)],
)
def test_the_fiscal_year_of_a_day(day: date, year: int) -> None:
    assert FiscalYear.of(day) == FiscalYear(year)


def test_every_day_of_twelve_years_lies_in_exactly_its_own_fiscal_year() -> None:
    day = date(2015, 1, 1)
    while day < date(2027, 1, 1):
        year = FiscalYear.of(day)
        assert year.span.contains(day)
        assert not year.previous.span.contains(day)
        assert year.first_half.contains(day) != year.second_half.contains(day)
        day += timedelta(days=1)


def test_spans_touch_overlap_and_cover() -> None:
    half, year = FiscalYear(2565).first_half, FiscalYear(2565).span
    assert year.covers(half)
    assert not half.covers(year)
    assert half.overlaps(year)
    assert not half.overlaps(FiscalYear(2565).second_half)
    assert half.overlaps(Span(half.last, half.last))
    assert Span(date(2022, 1, 31), date(2022, 2, 1)).months() == (Month(2565, 1), Month(2565, 2))


def test_a_span_cannot_end_before_it_begins() -> None:
    with pytest.raises(ValueError, match="end before"):
        Span(date(2022, 2, 1), date(2022, 1, 31))


def test_a_month_knows_its_days_and_its_neighbour() -> None:
    assert Month(2567, 2).span == Span(date(2024, 2, 1), date(2024, 2, 29))
    assert Month(2564, 12).next == Month(2565, 1)
    assert Month(2564, 10).thai_full == "ตุลาคม 2564"
    assert Month.of(date(2022, 1, 9)) == Month(2565, 1)
    assert len(MONTHS) == len(MONTHS_SHORT) == 12


@pytest.mark.parametrize(
    ("months", "name"),
    [
        ([], ""),
        ([Month(2565, 1)], "ม.ค. 2565"),
        ([Month(2565, 3), Month(2565, 1), Month(2565, 2)], "ม.ค.–มี.ค. 2565"),
        ([Month(2564, 10), Month(2564, 12), Month(2565, 1), Month(2565, 2)], "ต.ค. 2564, ธ.ค. 2564–ก.พ. 2565"),
        ([Month(2565, 1), Month(2565, 1)], "ม.ค. 2565"),
        (FiscalYear(2565).months, "ต.ค. 2564–ก.ย. 2565"),
    ],
)
def test_months_are_named_briefly(months: list[Month], name: str) -> None:
    assert name_months(months) == name
