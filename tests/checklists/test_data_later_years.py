"""The lists of 2567 to 2569: a tree that is not sure says so, and merged items name the concepts they took in."""

from __future__ import annotations

import pytest

from checklists import loader
from checklists.audit import Certainty
from checklists.model import Checklist

LISTS = {year: loader.load(year) for year in (2567, 2568, 2569)}
each_list = pytest.mark.parametrize("years_list", LISTS.values(), ids=map(str, LISTS))


@each_list
def test_points_say_that_the_tree_is_not_sure(years_list: Checklist) -> None:
    assert all(s.certainty is not Certainty.HIGH for s in years_list.sections)
    assert all(i.points_note for i in years_list.items)
    unknown = all(s.certainty is Certainty.LOW for s in years_list.sections)
    assert {i.points is None for i in years_list.items} == {unknown}


@each_list
def test_every_item_asks_for_something_that_can_fail(years_list: Checklist) -> None:
    for item in years_list.items:
        assert any(r.certainty is not Certainty.LOW for r in item.requirements), item.code


@each_list
def test_what_is_only_remembered_is_advice(years_list: Checklist) -> None:
    marks = {r.certainty for i in years_list.items for r in i.requirements if r.source in {"recalled"}}
    assert marks <= {Certainty.LOW}


def test_merged_concepts_are_items_of_their_own_in_another_year() -> None:
    own = {i.concept for year in loader.known_years() for i in loader.load(year).items}
    merged = {c for years_list in LISTS.values() for i in years_list.items for c in i.covers}
    assert merged <= own
    assert {"authority", "qna", "ethics_drive", "no_gift_culture", "procurement_progress"} <= merged
    assert not [i.code for years_list in LISTS.values() for i in years_list.items if i.concept in i.covers]
