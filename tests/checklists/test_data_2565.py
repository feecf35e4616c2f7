"""The checklist of 2565 as data: the official tree, and nothing named that does not exist."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest

from checklists import rules
from checklists.audit import Certainty
from checklists.model import Item, Period, Requirement
from checklists.rules import kinds
from checklists.words import table
from tests.checklists.build import list_2565

LIST = list_2565()
ELEMENTS = [(i, r) for i in LIST.items for r in i.requirements]
each_item = pytest.mark.parametrize("item", LIST.items, ids=lambda i: i.code)
each_element = pytest.mark.parametrize(("item", "asked"), ELEMENTS, ids=[r.id for _, r in ELEMENTS])

TREE = {
    "9.1": range(1, 10),
    "9.2": range(10, 18),
    "9.3": range(18, 25),
    "9.4": range(25, 29),
    "9.5": range(29, 34),
    "10.1": range(34, 42),
    "10.2": range(42, 44),
}
READS = re.compile(r"""ask\.(?:words\(|params\.get\(|params\[)\s*["'](\w+)""")
RULES = Path(rules.__file__).parent


def parameters(kind: str) -> set[str]:
    """What a rule reads of its parameters."""
    source = (RULES / f"{kind}.py").read_text("utf-8")
    return set(READS.findall(source))


def test_43_items_in_the_order_of_the_form() -> None:
    assert [i.code for i in LIST.items] == [f"O{n:02d}" for n in range(1, 44)]
    assert (LIST.id, LIST.year) == ("oit-2565", 2565)


def test_the_official_tree() -> None:
    assert {s.code: [i.code for i in s.items] for s in LIST.sections} == {
        code: [f"O{n:02d}" for n in numbers] for code, numbers in TREE.items()
    }
    assert {i.code: [s.code for s in i.sections] for i in LIST.indicators} == {
        "9": ["9.1", "9.2", "9.3", "9.4", "9.5"],
        "10": ["10.1", "10.2"],
    }


def test_the_annual_plan_belongs_to_the_agencys_work() -> None:
    (section,) = [s for s in LIST.sections if any(i.code == "O10" for i in s.items)]
    assert (section.code, section.title) == ("9.2", "การบริหารงาน")


def test_the_points_of_all_items_make_the_40_of_the_oit() -> None:
    points = [i.points for i in LIST.items]
    assert sum(p for p in points if p is not None) == pytest.approx(40, abs=0.01)
    assert None not in points
    for section in LIST.sections:
        assert len({i.points for i in section.items}) == 1, "items of one sub-indicator weigh the same"


@each_item
def test_an_item_says_what_an_official_needs(item: Item) -> None:
    assert item.title
    assert item.remedy
    assert item.unit
    assert item.labels or item.anywhere
    assert item.requirements
    assert any(r.certainty is not Certainty.LOW for r in item.requirements)


@each_item
def test_elements_are_numbered_after_their_item(item: Item) -> None:
    expected = [f"{item.code.lower()}.{n}" for n in range(1, len(item.requirements) + 1)]
    assert [r.id for r in item.requirements] == expected


@each_item
def test_an_item_with_a_period_has_an_element_about_it(item: Item) -> None:
    timely = {"period", "months", "analysis"}
    assert (item.period is not Period.NONE) == any(r.rule in timely for r in item.requirements)


@each_item
def test_labels_are_said_once_and_none_cancels_itself(item: Item) -> None:
    for words in (item.labels, item.hints, item.unlike):
        assert [w for w, n in Counter(words).items() if n > 1] == []
    assert not set(item.labels) & set(item.unlike)


@each_element
def test_an_element_names_a_rule_there_is(item: Item, asked: Requirement) -> None:
    assert asked.rule in kinds()


@pytest.mark.parametrize("kind", kinds())
def test_a_rule_reads_every_parameter_it_is_given(kind: str) -> None:
    given = {name for _, r in ELEMENTS if r.rule == kind for name in r.params}
    assert given <= parameters(kind)


def test_every_rule_kind_is_used_by_the_list() -> None:
    assert {r.rule for _, r in ELEMENTS} == set(kinds())


@each_element
def test_an_element_says_where_it_comes_from(item: Item, asked: Requirement) -> None:
    assert asked.source in {s.partition(":")[0] for s in LIST.sources}
    assert asked.text
    if asked.source != "gap-table":
        assert asked.certainty is not Certainty.HIGH, "what only a neighbour says is not sure"


@each_element
def test_fields_and_other_items_that_are_named_exist(item: Item, asked: Requirement) -> None:
    named = asked.params.get("fields", [])
    assert set(named) <= set(table("fields"))
    if counted := asked.params.get("range_counts"):
        assert counted in named
    for key in ("with", "executives"):
        if key in asked.params:
            assert asked.params[key] in {i.code for i in LIST.items} - {item.code}


def test_no_year_is_written_into_the_law() -> None:
    """Periods are relative, so that this list can judge another year."""
    written = [r.id for _, r in ELEMENTS if re.search(r"25[5-7]\d", f"{r.text} {r.unmet} {r.params}")]
    words = {i.code: " ".join((*i.labels, *i.hints, *i.unlike, i.remedy)) for i in LIST.items}
    labelled = [code for code, said in words.items() if re.search(r"25[5-7]\d", said)]
    assert (written, labelled) == ([], [])


def test_every_field_of_the_word_table_is_used() -> None:
    used = {f for _, r in ELEMENTS for f in r.params.get("fields", [])} | {"การแบ่งส่วนงานภายใน"}
    assert used == set(table("fields"))


def test_every_replaced_law_has_its_successor_day_and_source() -> None:
    for law in table("laws"):
        assert set(law) == {"words", "by", "new", "since", "source"}
        assert law["words"]
        assert law["new"]
        assert re.fullmatch(r"\d{4}-\d\d-\d\d", str(law["since"]))


def test_the_years_of_the_audit_are_written_into_the_words() -> None:
    marked = [r.id for _, r in ELEMENTS if "<" in r.text]
    assert marked, "texts about time name their year by <ปี> and <ปีก่อน>"
    judged = {r.id: r.text for i in LIST.for_year(2567).items for r in i.requirements}
    assert not [text for text in judged.values() if "<" in text]
    assert "2566" in judged["o12.4"]
    assert "2567" in judged["o10.4"]
    assert not [i.code for i in LIST.for_year(2567).items if "<" in i.remedy]
