"""No item of a covered year without a variant for every verdict it can reach and every element it requires."""

from __future__ import annotations

from functools import cache

import pytest

from checklists import loader
from checklists.audit import Verdict
from checklists.model import Item, Period
from tests.variants import reach
from tests.variants.sites import COVERED, Expected, villages
from tests.variants.spec import Part, Spec, specs

ITEMS = [(year, item) for year in COVERED for item in loader.load(year).items]
NAMES = [f"{year}-{item.code}" for year, item in ITEMS]


@cache
def expected(year: int) -> frozenset[Expected]:
    return frozenset(one for village in villages(year) for one in village.expected)


def of(concept: str) -> Item:
    return next(item for _, item in ITEMS if item.concept == concept)


@pytest.mark.parametrize(("year", "item"), ITEMS, ids=NAMES)
def test_an_item_has_a_variant_for_every_verdict_it_can_reach(year: int, item: Item) -> None:
    shown = {one.verdict for one in expected(year) if one.item == item.code}
    assert reach.verdicts(item) <= shown
    assert specs()[item.concept].lookalikes


@pytest.mark.parametrize(("year", "item"), ITEMS, ids=NAMES)
def test_an_element_is_left_out_or_says_why_not(year: int, item: Item) -> None:
    spec = specs()[item.concept]
    assert not reach.unexplained(item, spec)
    wanted = {key for r in reach.required(item) for key in reach.keys(r) if key in spec.droppable}
    assert {one.without for one in expected(year) if one.item == item.code and one.without} == wanted


def test_every_entry_belongs_to_an_item() -> None:
    assert set(specs()) == {item.concept for _, item in ITEMS}


@pytest.mark.parametrize("concept", sorted(specs()))
def test_an_entry_does_what_it_says(concept: str) -> None:
    spec = specs()[concept]
    assert not spec.droppable & spec.alone.keys(), "an element that can be left out needs no reason"
    bodies = {name: "\n".join(_said(part) for part in spec.instead.get(name, spec.body)) for name in spec.breaks}
    for name, changes in spec.breaks.items():
        here = f"{spec.label}\n{spec.title}\n{bodies[name]}"
        assert not [old for old, _ in changes if old not in here], "words to change that do not stand there"


def _said(part: Part) -> str:
    return "\n".join([part.say, *(cell for row in part.rows for cell in row)])


# --- the readers see what they should ----------------------------------------------------------------------------


def test_an_element_without_variant_or_reason_is_found() -> None:
    item, spec = of("annual_plan"), specs()["annual_plan"]
    bare = Spec.model_validate({**spec.model_dump(by_alias=True), "breaks": {}, "instead": {}})
    assert "duration" not in bare.droppable
    assert [one.rpartition(": ")[2] for one in reach.unexplained(item, bare)][:1] == ["duration"]
    reasoned = bare.model_copy(update={"alone": {"duration": "เหตุผล", "detail": "เหตุผล"}})
    assert not reach.unexplained(item, reasoned)


def test_the_verdicts_an_item_can_reach_follow_from_its_data() -> None:
    dated, undated = of("annual_plan"), of("contact")
    assert Verdict.OUTDATED in reach.verdicts(dated)
    assert Verdict.OUTDATED not in reach.verdicts(undated)
    assert Verdict.OUTDATED not in reach.verdicts(dated.model_copy(update={"period": Period.NONE}))
    assert Verdict.OUTDATED in reach.verdicts(of("laws"))
    assert Verdict.INCOMPLETE not in reach.verdicts(of("satisfaction"))
    assert Verdict.INCOMPLETE in reach.verdicts(undated)
