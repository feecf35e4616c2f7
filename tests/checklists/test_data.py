"""The checklists as data, every year alike: the known tree and marks, and nothing named that does not exist."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest

from checklists import loader, rules
from checklists.audit import Certainty
from checklists.model import Checklist, Item, Period, Requirement
from checklists.rules import kinds
from checklists.words import table
from tests.checklists.facts import YEARS, elements, facts, items

each_year = pytest.mark.parametrize("years_list", [loader.load(y) for y in YEARS], ids=map(str, YEARS))
each_item = pytest.mark.parametrize(("years_list", "item"), items(), ids=[f"{c.year}-{i.code}" for c, i in items()])
each_element = pytest.mark.parametrize(
    ("years_list", "item", "asked"), elements(), ids=[f"{c.year}-{r.id}" for c, _, r in elements()]
)
#: Items of one time each; a plan that covers the year and a rule in force speak of the year judged.
TIMES = {
    "this": {Period.THIS, Period.COVERS, Period.IN_FORCE},
    "first_half": {Period.FIRST_HALF},
    "previous": {Period.PREVIOUS, Period.RESULT_OF},
    "either": {Period.EITHER},
}
READS = re.compile(r"""ask\.(?:words\(|params\.get\(|params\[)\s*["'](\w+)""")
RULES = Path(rules.__file__).parent


def parameters(kind: str) -> set[str]:
    """What a rule reads of its parameters."""
    source = (RULES / f"{kind}.py").read_text("utf-8")
    return set(READS.findall(source))


@each_year
def test_the_items_stand_in_the_order_of_the_form(years_list: Checklist) -> None:
    count = sum(facts(years_list.year).tree.values())
    assert [i.code for i in years_list.items] == [f"O{n:02d}" for n in range(1, count + 1)]
    assert years_list.id == f"oit-{years_list.year}"


@each_year
def test_the_official_tree(years_list: Checklist) -> None:
    assert {s.code: len(s.items) for s in years_list.sections} == facts(years_list.year).tree
    for indicator in years_list.indicators:
        assert {s.code.partition(".")[0] for s in indicator.sections} == {indicator.code}


@each_year
def test_every_element_that_is_known_stands_there_as_sure_as_it_is(years_list: Checklist) -> None:
    for item in years_list.items:
        known = facts(years_list.year).marks[item.code]
        assert (item.code, item.certainty) == (item.code, known.title)
        assert (item.code, tuple(r.certainty for r in item.requirements)) == (item.code, known.elements)


@each_year
def test_items_ask_for_the_time_that_is_known(years_list: Checklist) -> None:
    known = {code: when for when, codes in facts(years_list.year).times.items() for code in codes}
    for item in years_list.items:
        allowed = TIMES[known[item.code]] if item.code in known else {Period.NONE}
        assert item.period in allowed, item.code


@each_year
def test_the_points_are_those_of_the_tree_and_make_the_40_of_the_oit(years_list: Checklist) -> None:
    known = facts(years_list.year).points
    for section in years_list.sections:
        for item in section.items:
            assert item.points == known.get(section.code), item.code
            assert item.points is not None or item.points_note, item.code
    points = [i.points for i in years_list.items if i.points is not None]
    if len(points) == len(years_list.items):
        assert sum(points) == pytest.approx(40, abs=0.02)


@each_item
def test_an_item_says_what_an_official_needs(years_list: Checklist, item: Item) -> None:
    assert item.title
    assert item.remedy
    assert item.unit
    assert item.labels or item.anywhere
    assert item.requirements


@each_item
def test_elements_are_numbered_after_their_item(years_list: Checklist, item: Item) -> None:
    expected = [f"{item.code.lower()}.{n}" for n in range(1, len(item.requirements) + 1)]
    assert [r.id for r in item.requirements] == expected


@each_item
def test_an_item_with_a_period_has_an_element_about_it(years_list: Checklist, item: Item) -> None:
    timely = [r for r in item.requirements if r.rule in {"period", "months", "analysis"}]
    if item.period is not Period.NONE:
        assert timely
    else:
        assert all(r.period is not None for r in timely)


@each_item
def test_labels_are_said_once_and_none_cancels_itself(years_list: Checklist, item: Item) -> None:
    for words in (item.labels, item.hints, item.unlike):
        assert [w for w, n in Counter(words).items() if n > 1] == []
    assert not set(item.labels) & set(item.unlike)
    assert set(item.also) <= set(item.hints)


@each_element
def test_an_element_names_a_rule_there_is(years_list: Checklist, item: Item, asked: Requirement) -> None:
    assert asked.rule in kinds()


@pytest.mark.parametrize("kind", kinds())
def test_a_rule_reads_every_parameter_it_is_given(kind: str) -> None:
    given = {name for _, _, r in elements() if r.rule == kind for name in r.params}
    assert given <= parameters(kind)


def test_every_rule_kind_is_used_by_some_list() -> None:
    assert {r.rule for _, _, r in elements()} == set(kinds())


@each_element
def test_an_element_says_where_it_comes_from(years_list: Checklist, item: Item, asked: Requirement) -> None:
    assert asked.source in {s.partition(":")[0] for s in years_list.sources}
    assert asked.text
    if asked.source not in facts(years_list.year).sure:
        assert asked.certainty is not Certainty.HIGH, "what only a neighbour says is not sure"


@each_year
def test_every_source_is_used(years_list: Checklist) -> None:
    used = {r.source for i in years_list.items for r in i.requirements}
    assert facts(years_list.year).sure <= {s.partition(":")[0] for s in years_list.sources}
    assert used >= facts(years_list.year).sure


@each_element
def test_fields_and_other_items_that_are_named_exist(years_list: Checklist, item: Item, asked: Requirement) -> None:
    named = asked.params.get("fields", [])
    assert set(named) <= set(table("fields"))
    if counted := asked.params.get("range_counts"):
        assert counted in named
    assert set(asked.params.get("own", [])) <= set(named)
    for key in ("with", "executives"):
        if key in asked.params:
            assert asked.params[key] in {i.code for i in years_list.items} - {item.code}


@each_year
def test_no_year_is_written_into_the_law(years_list: Checklist) -> None:
    """Periods are relative, so that a list can judge another year."""
    year = re.compile(r"25[5-7]\d")
    asked = [r.id for i in years_list.items for r in i.requirements if year.search(f"{r.text} {r.unmet} {r.params}")]
    words = {i.code: " ".join((*i.labels, *i.hints, *i.unlike, i.remedy)) for i in years_list.items}
    assert (asked, [code for code, said in words.items() if year.search(said)]) == ([], [])


@each_year
def test_the_years_of_the_audit_are_written_into_the_words(years_list: Checklist) -> None:
    assert [r.id for i in years_list.items for r in i.requirements if "<" in r.text], "times name their year by <ปี>"
    for item, judged in zip(years_list.items, years_list.for_year(2570).items, strict=True):
        for asked, said in zip(item.requirements, judged.requirements, strict=True):
            assert "<" not in said.text
            assert ("<ปี>" in asked.text) == ("2570" in said.text)
            assert ("<ปีก่อน>" in asked.text) == ("2569" in said.text)
        assert "<" not in judged.remedy


def test_a_concept_is_one_word_and_stands_once_in_a_year() -> None:
    for year in YEARS:
        concepts = [i.concept for i in loader.load(year).items]
        assert [c for c, n in Counter(concepts).items() if n > 1 or not re.fullmatch(r"[a-z0-9_]+", c)] == []


def test_every_field_of_the_word_table_is_used() -> None:
    used = {f for _, _, r in elements() for f in r.params.get("fields", [])} | {"การแบ่งส่วนงานภายใน"}
    assert used == set(table("fields"))


def test_every_replaced_law_has_its_successor_day_and_source() -> None:
    for law in table("laws"):
        assert set(law) == {"words", "by", "new", "since", "source"}
        assert law["words"]
        assert law["new"]
        assert re.fullmatch(r"\d{4}-\d\d-\d\d", str(law["since"]))
