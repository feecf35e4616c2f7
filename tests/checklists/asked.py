"""Puts one element of a made-up site to one rule, so that a rule is tried without the wording of any year's list."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Literal, TypeVar

from checklists.ask import Ask, Decision
from checklists.audit import Met
from checklists.model import Item, Period
from checklists.rules import rule
from checklists.times import Fit
from crawler.records import Cause
from tests.checklists import build
from tests.checklists.build import Doc, Maker

TITLE, OTHER = "แผนกำจัดผักตบชวา", "ทะเบียนเรือขุดลอก"


Test = TypeVar("Test", bound=Callable[..., None])
Row = Literal["met", "not met", "look-alike"]


def row(*shows: Row) -> Callable[[Test], Test]:
    """Says which row of its rule's table a test is; `test_rules_house.py` asks each rule for all three."""
    assert shows, "say what the test shows"

    def as_it_is(test: Test) -> Test:
        return test

    return as_it_is


class Decider:
    """Asks rules about sites; every call makes a new site."""

    def __init__(self, make: Maker) -> None:
        self.make = make

    def __call__(
        self,
        kind: str,
        *shown: str | Doc,
        title: str = TITLE,
        label: str = "",
        period: Period = Period.NONE,
        own_period: Period | None = None,
        pages: Mapping[str, str | Doc] | None = None,
        other: str | Doc | None = None,
        misses: Mapping[str, Cause] | None = None,
        as_of: date = build.AS_OF,
        **params: object,
    ) -> Decision:
        """The rule's answer.

        `shown` stands behind links under the item's `label`, else its `title`; `pages` are more pages by path (a "/"
        of their own replaces the home page with those links); `misses` are addresses that do not open; `other` is what
        the site shows for a second item, O02; `own_period` is the element's time, where it is not the item's.
        """
        paths = {f"/shown{n}{'.pdf' if isinstance(one, Doc) else ''}": one for n, one in enumerate(shown)}
        links = "".join(f"<p>{build.a(path, label or title)}</p>" for path in paths)
        if other is not None:
            paths["/other"] = other
            links += f"<p>{build.a('/other', OTHER)}</p>"
        site = self.make({"/": links, **paths, **(pages or {})}, misses=misses)
        element = build.element(kind, params).model_copy(update={"period": own_period})
        first: Item = build.item("O01", title, element, period=period)
        second = build.item("O02", OTHER, build.element("presence", ident="o02.1"))
        case = build.case(site, build.checklist(first, second), as_of=as_of)
        gathered = case.gather("O01")
        timed = gathered if own_period is None else case.retimed(gathered, own_period)
        ask = Ask(
            item=first,
            requirement=element,
            year=case.year,
            as_of=as_of,
            site=site,
            pieces=timed.pieces(Fit.RIGHT),
            undated=() if own_period is None else timed.pieces(Fit.UNDATED),
            timings=timed.timings,
            evidence=gathered.evidence,
            offers=gathered.offers,
            others=case.shown,
        )
        answer = rule(kind)(ask)
        if answer.met is Met.MET:  # whatever is met can be shown
            assert answer.proofs, answer.reason
        return answer
