"""What is to be done about an item: the agency's own words first, else the usual measure, else the item's remedy."""

from __future__ import annotations

from dataclasses import dataclass

from checklists.measures import Issue, usual
from reports.facts import Facts, Measure
from reports.parts import Row
from reports.words import people
from thai.fiscal import FIRST_MONTH, MONTHS_SHORT

OTHER = Issue(id="other", title="ประเด็นอื่น")


@dataclass(frozen=True, slots=True)
class Plan:
    """What is to be done about one item, ready to print."""

    issue: str
    measure: str
    steps: tuple[str, ...]
    period: str
    unit: str
    follow: str
    analysis: str  #: "" when the finding says it all
    done: str  #: what the agency says it did; "" when it says nothing


class Measures:
    """The usual measures as one agency uses them."""

    def __init__(self, facts: Facts) -> None:
        self.facts = facts

    def of(self, row: Row, year: int) -> Plan:
        """The plan for an item in a fiscal year (พ.ศ.)."""
        own = self._own(row)
        known = usual().measures.get(row.concept)
        common = known.for_year(year) if known else None
        times = people(own.period) or (period(common.period, year) if common else "")
        return Plan(
            issue=common.issue if common else OTHER.id,
            measure=people(own.measure or (common.measure if common else row.remedy)),
            steps=tuple(map(people, own.steps or (common.steps if common else (row.remedy,)))),
            period=times,
            unit=people(own.unit) or row.unit,
            follow=people(own.follow or follow(common.reports if common else 1)),
            analysis=people(own.analysis),
            done=people(self.facts.results.get(row.item) or self.facts.results.get(row.concept, "")),
        )

    def _own(self, row: Row) -> Measure:
        told = self.facts.measures
        return told.get(row.item) or told.get(row.concept) or Measure()


def issues() -> tuple[Issue, ...]:
    """The issues in their order; last the one for items no measure is known for."""
    return *usual().issues, OTHER


def group(indicator: str) -> str:
    """How the plan names the measures of an indicator."""
    return usual().groups.get(indicator, "มาตรการ")


def period(months: tuple[int, int], year: int) -> str:
    """ต.ค. ๖๔ – มี.ค. ๖๕ for the months of a fiscal year."""
    first, last = (f"{MONTHS_SHORT[m - 1]} {_short(m, year)}" for m in months)
    return people(first if months[0] == months[1] else f"{first} – {last}")


def half(year: int, *, first: bool) -> str:
    """The months of half a fiscal year in full words of years."""
    if first:
        return people(f"เดือนตุลาคม {year - 1} – มีนาคม {year}")
    return people(f"เดือนเมษายน {year} – กันยายน {year}")


def follow(times: int) -> str:
    """How often the head of the agency hears of it."""
    return f"รายงานผลการดำเนินการให้ผู้บริหารทราบอย่างน้อยปีละ {times} ครั้ง"


def _short(month: int, year: int) -> str:
    return f"{(year - 1 if month >= FIRST_MONTH else year) % 100:02d}"
