"""The figures of agreement between audits and people, from rows alone: shares, Cohen's kappa, who said what for what.

A share whose denominator is nothing has no value, and says so by None.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from pydantic import BaseModel, ConfigDict

from checklists.audit import Verdict


class Frozen(BaseModel):
    """A record that does not change once it is made."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Row(Frozen):
    """One item of one audit, as the program and as a person saw it."""

    audit: int  #: which audit, counted from 0
    list_year: int
    code: str
    title: str
    truth: Verdict  #: the person's word
    said: Verdict  #: the program's word
    finding: str  #: the program's sentence
    note: str = ""  #: the person's note
    evidence: tuple[str, ...] = ()  #: addresses the person named
    named: bool | None = None  #: whether the audit's evidence names one of them; None where the person named none


class Rate(Frozen):
    """So many of so many."""

    hits: int
    of: int
    share: float | None  #: 0–1; None when there was nothing to count


class Cell(Frozen):
    """How often the program said one word where the person said another."""

    truth: Verdict
    said: Verdict
    rows: int


class Figures(Frozen):
    """All figures of a set of rows."""

    rows: int
    exact: Rate  #: the same of the eight words
    complete_or_not: Rate  #: the same side of complete | anything else
    complete_precision: Rate  #: of the program's `complete`, those that are the person's
    complete_recall: Rate  #: of the person's `complete`, those that are the program's
    missing_precision: Rate
    missing_recall: Rate
    #: Cohen's kappa over the eight words, unweighted. None when there are no rows, or when both sides used one and the
    #: same word throughout: chance alone would agree then, and the quotient is 0/0.
    kappa: float | None
    evidence: Rate  #: of the rows whose person named an address, those whose audit names it too
    review: Rate  #: rows the program left to an officer
    review_undue: Rate  #: the same among the rows a person did decide
    confusion: tuple[Cell, ...]  #: the cells that are not empty, in the order of the verdicts


class ItemFigures(Frozen):
    """One item of one list over all audits."""

    list_year: int
    code: str
    title: str
    figures: Figures


def rate(flags: Iterable[bool]) -> Rate:
    """The share of the true ones."""
    counted = list(flags)
    hits = sum(counted)
    return Rate(hits=hits, of=len(counted), share=hits / len(counted) if counted else None)


def measure(rows: Sequence[Row]) -> Figures:
    """The figures of these rows."""
    complete, review = Verdict.COMPLETE, Verdict.REVIEW
    cells = Counter((r.truth, r.said) for r in rows)
    return Figures(
        rows=len(rows),
        exact=rate(r.truth is r.said for r in rows),
        complete_or_not=rate((r.truth is complete) is (r.said is complete) for r in rows),
        complete_precision=_precision(rows, complete),
        complete_recall=_recall(rows, complete),
        missing_precision=_precision(rows, Verdict.MISSING),
        missing_recall=_recall(rows, Verdict.MISSING),
        kappa=kappa(rows),
        evidence=rate(r.named for r in rows if r.named is not None),
        review=rate(r.said is review for r in rows),
        review_undue=rate(r.said is review for r in rows if r.truth is not review),
        confusion=tuple(
            Cell(truth=t, said=s, rows=cells[t, s]) for t in Verdict for s in Verdict if cells[t, s]
        ),
    )  # fmt: skip


def by_item(rows: Sequence[Row]) -> tuple[ItemFigures, ...]:
    """The figures of each item; a code of another year's list is another item."""
    sorted_rows: dict[tuple[int, str], list[Row]] = {}
    for row in rows:
        sorted_rows.setdefault((row.list_year, row.code), []).append(row)
    return tuple(
        ItemFigures(list_year=year, code=code, title=some[0].title, figures=measure(some))
        for (year, code), some in sorted(sorted_rows.items())
    )


def kappa(rows: Sequence[Row]) -> float | None:
    """(observed - chance) / (1 - chance); counted in whole numbers, so that 1 is exactly 1."""
    n = len(rows)
    truth, said = Counter(r.truth for r in rows), Counter(r.said for r in rows)
    chance = sum(truth[v] * said[v] for v in Verdict)
    observed = n * sum(r.truth is r.said for r in rows)
    return (observed - chance) / (n * n - chance) if n * n != chance else None


def _precision(rows: Sequence[Row], word: Verdict) -> Rate:
    return rate(r.truth is word for r in rows if r.said is word)


def _recall(rows: Sequence[Row], word: Verdict) -> Rate:
    return rate(r.said is word for r in rows if r.truth is word)
