"""The checklists of 2567 to 2569 as data: their codes, tree and doubts, and labels that lead where they should."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest

from checklists import rules
from checklists.audit import Certainty
from checklists.labels import Labels
from checklists.loader import known_years, load
from checklists.model import Checklist, Item, Period, Requirement
from checklists.rules import kinds
from checklists.words import table

TREES = {
    2567: {"9.1": 6, "9.2": 7, "9.3": 4, "9.4": 4, "9.5": 4, "10.1": 6, "10.2": 4},
    2568: {"9.1": 4, "9.2": 7, "9.3": 2, "9.4": 3, "9.5": 4, "10.1": 4, "10.2": 4},
    2569: {"9.1": 4, "9.2": 6, "9.3": 2, "9.4": 3, "9.5": 4, "10.1": 3, "10.2": 4},
}
#: How sure each item's elements are, in their order: H(igh), M(edium), L(ow).
SURE = {
    2567: "HHM HHM MM M MM MMM MMM MMML MM ML ML MML MMM LML MM MMLL LM ML ML M MM M MMM MLM HH MMM MM ML MLL MMM MM"
    " MM ML MMM MM",
    2568: "HHHHH HHH HHH HH MMM HMML HM HL HL MMML MM HMHMMM HMHM HL HL HMM M MMM HMM MMM MHM HLL MH HH MH HL MM MH",
    2569: "HHHHH HH MM M M M M M M MML MLL MLL M M MM M MM M M LLM ML ML M M M MM",
}
LETTER = {Certainty.HIGH: "H", Certainty.MEDIUM: "M", Certainty.LOW: "L"}
#: Titles that one year's agency pages state; all others rest on neighbours or on one page.
SURE_TITLES = {
    2567: {"O01", "O02", "O03", "O04", "O25", "O30"},
    2568: {f"O{n:02d}" for n in range(1, 29)} - {"O25", "O26"},
    2569: {"O01", "O02"},
}
TIMELY = {"period", "months", "analysis"}
READS = re.compile(r"""ask\.(?:words\(|params\.get\(|params\[)\s*["'](\w+)""")
LISTS = {year: load(year) for year in TREES}
ITEMS = [(years_list, item) for years_list in LISTS.values() for item in years_list.items]
ELEMENTS = [(years_list, item, r) for years_list, item in ITEMS for r in item.requirements]
each_list = pytest.mark.parametrize("years_list", LISTS.values(), ids=[str(y) for y in LISTS])
each_item = pytest.mark.parametrize(("years_list", "item"), ITEMS, ids=[f"{c.year}-{i.code}" for c, i in ITEMS])
each_element = pytest.mark.parametrize(
    ("years_list", "item", "asked"), ELEMENTS, ids=[f"{c.year}-{r.id}" for c, _, r in ELEMENTS]
)


@each_list
def test_the_codes_are_in_order_and_the_tree_is_the_years(years_list: Checklist) -> None:
    assert [i.code for i in years_list.items] == [f"O{n:02d}" for n in range(1, len(years_list.items) + 1)]
    assert {s.code: len(s.items) for s in years_list.sections} == TREES[years_list.year]
    assert [i.code for i in years_list.indicators] == ["9", "10"]


@each_list
def test_every_element_keeps_its_doubt(years_list: Checklist) -> None:
    found = ["".join(LETTER[r.certainty] for r in i.requirements) for i in years_list.items]
    assert found == SURE[years_list.year].split()
    assert {i.code for i in years_list.items if i.certainty is Certainty.HIGH} == SURE_TITLES[years_list.year]


@each_list
def test_points_follow_the_tree_and_say_that_it_is_not_sure(years_list: Checklist) -> None:
    shares = {s.code: {i.points for i in s.items} for s in years_list.sections}
    assert all(s.certainty is not Certainty.HIGH for s in years_list.sections)
    assert all(i.points_note for i in years_list.items)
    if all(s.certainty is Certainty.LOW for s in years_list.sections):  # the tree is not known at all
        assert shares == {code: {None} for code in shares}
        return
    siblings = Counter(code.partition(".")[0] for code in shares)
    for section in years_list.sections:  # 40 for the OIT, half an indicator, then shared out evenly
        share = 20 / siblings[section.code.partition(".")[0]] / len(section.items)
        assert shares[section.code] == {round(share, 3)}


@each_item
def test_an_item_says_what_an_official_needs(years_list: Checklist, item: Item) -> None:
    assert item.remedy
    assert item.unit
    assert any(r.certainty is not Certainty.LOW for r in item.requirements)
    assert [r.id for r in item.requirements] == [
        f"{item.code.lower()}.{n}" for n in range(1, len(item.requirements) + 1)
    ]


@each_item
def test_the_time_of_an_item_is_asked_for_by_an_element(years_list: Checklist, item: Item) -> None:
    if item.period is not Period.NONE:
        assert any(r.rule in TIMELY for r in item.requirements)
    else:
        assert all(r.period is not None for r in item.requirements if r.rule in TIMELY)


@each_item
def test_title_and_labels_lead_to_their_own_item_alone(years_list: Checklist, item: Item) -> None:
    labels = Labels(years_list.items)
    for said in (item.title, *item.labels):
        owners = {h.code for h in labels.match(said.replace("*", " ")) if not h.hint}
        assert owners == {item.code}, said


@each_item
def test_words_are_said_once_and_none_cancels_itself(years_list: Checklist, item: Item) -> None:
    for words in (item.labels, item.hints, item.unlike):
        assert [w for w, n in Counter(words).items() if n > 1] == []
    assert not set(item.labels) & (set(item.hints) | set(item.unlike))


@each_list
def test_a_label_belongs_to_one_item(years_list: Checklist) -> None:
    owners = Counter(label.casefold() for i in years_list.items for label in set(i.labels))
    assert [label for label, n in owners.items() if n > 1] == []


@each_element
def test_an_element_is_asked_of_a_rule_that_reads_its_parameters(
    years_list: Checklist, item: Item, asked: Requirement
) -> None:
    assert asked.rule in kinds()
    source = (Path(rules.__file__).parent / f"{asked.rule}.py").read_text("utf-8")
    assert set(asked.params) <= set(READS.findall(source))
    assert set(asked.params.get("fields", [])) <= set(table("fields"))
    for key in ("with", "executives"):
        assert asked.params.get(key) in {None, *(i.code for i in years_list.items if i is not item)}


@each_element
def test_an_element_says_where_it_comes_from(years_list: Checklist, item: Item, asked: Requirement) -> None:
    assert asked.source in {s.partition(":")[0] for s in years_list.sources}
    if asked.source not in {"agency-page", "title"}:
        assert asked.certainty is not Certainty.HIGH
    if asked.source == "recalled":
        assert asked.certainty is Certainty.LOW


@each_item
def test_no_year_is_written_into_the_law(years_list: Checklist, item: Item) -> None:
    said = [item.remedy, *item.labels, *item.hints, *item.unlike, *(f"{r.text} {r.params}" for r in item.requirements)]
    assert not [text for text in said if re.search(r"25[5-7]\d", text)]


def test_merged_concepts_are_items_of_their_own_in_another_year() -> None:
    own = {i.concept for year in known_years() for i in load(year).items}
    later = {"no_gift_culture", "no_gift_report", "gift_property_report", "ethics_drive", "procurement_progress"}
    assert later <= own
    for _, item in ITEMS:
        assert set(item.covers) <= own
        assert item.concept not in item.covers
