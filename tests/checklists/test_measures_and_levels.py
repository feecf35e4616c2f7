"""The data beside the checklists: a usual measure for all that any list asks, the levels, and what an item costs."""

from __future__ import annotations

import re

import pytest

from checklists.audit import Finding, Presence, Searched, Verdict
from checklists.levels import level, total
from checklists.loader import known_years, load
from checklists.measures import usual
from checklists.model import Checklist
from checklists.score import score
from tests.reports.conftest import evidence

OIT_WEIGHT = 0.4


@pytest.mark.parametrize("year", known_years())
def test_every_item_has_a_usual_measure(year: int) -> None:
    assert not [i.code for i in load(year).items if i.concept not in usual().measures]


def test_measures_are_whole_and_each_says_something_of_its_own() -> None:
    found = usual().measures
    assert all(len(m.steps) >= 2 and all(m.steps) for m in found.values())
    assert len({m.measure for m in found.values()}) == len(found)
    assert not [m for m in found.values() if re.search(r"<(?!ปี>|ปีก่อน>)|\b25\d\d\b", m.model_dump_json())]
    assert "2564" in found["annual_report"].for_year(2565).steps[0]


def test_every_survey_question_belongs_to_one_issue() -> None:
    asked = [f"i{n}" for n in range(1, 31)] + [f"e{n}" for n in range(1, 16)]
    assert not [q for q in asked if sum(issue.asks(q) for issue in usual().issues) != 1]
    assert not [issue for issue in usual().issues if issue.asks("i31") or issue.asks("x1") or issue.asks("O01")]


@pytest.mark.parametrize(
    ("year", "scores", "word"),
    [
        (2565, (95, 95, 95), "AA"), (2565, (94.99, 94.99, 94.99), "A"), (2565, (40, 60, 50), "E"),
        (2565, (0, 0, 0), "F"),
        (2566, (95, 95, 95), "ผ่านดีเยี่ยม"), (2566, (94, 97, 96), "ผ่านดี"), (2566, (84, 97, 96), "ผ่าน"),
        (2566, (70, 70, 70), "ต้องปรับปรุง"), (2567, (70, 70, 69), "ต้องปรับปรุงโดยด่วน"), (2500, (90, 90, 90), ""),
    ],
)  # fmt: skip
def test_levels_of_the_years(year: int, scores: tuple[float, float, float], word: str) -> None:
    assert level(year, *scores) == word


def test_the_tools_weigh_30_30_40() -> None:
    assert total(90, 80, 70) == 79
    assert total(100, 0, 0) == total(0, 100, 0) == 30


def finding(code: str, section: str, verdict: Verdict) -> Finding:
    proof = (evidence("/x"),) if verdict is Verdict.COMPLETE else ()
    looked = () if proof else (Searched(url="https://a.example/", what="เมนู"),)
    return Finding(
        code=code, title=code, section=section, verdict=verdict, finding="", points=None, confidence=1,
        presence=Presence.FOUND, requirements=(), evidence=proof, searched=looked,
    )  # fmt: skip


def oit(checklist: Checklist, missing: str = "") -> float:
    findings = [
        finding(i.code, s.code, Verdict.MISSING if i.code == missing else Verdict.COMPLETE)
        for s in checklist.sections
        for i in s.items
    ]
    whole = score(checklist, findings).oit
    assert whole is not None
    return whole.high


@pytest.mark.parametrize("year", [2564, 2565, 2566])
def test_an_item_costs_what_its_place_in_the_tree_makes_it_cost(year: int) -> None:
    """Item 0 or 100, mean of the sub-indicator, mean of these, mean of the two indicators, two fifths of the total."""
    checklist = load(year)
    assert oit(checklist) == 100
    for item in checklist.items:
        lost = (100 - oit(checklist, item.code)) * OIT_WEIGHT
        assert item.points == pytest.approx(lost, abs=0.01), item.code


def test_the_rule_of_2564_gives_its_published_points() -> None:
    """9.1 to 9.5 hold 9, 8, 7, 4 and 5 items, 10.1 and 10.2 hold 8 and 2."""
    checklist = load(2564)
    assert [len(s.items) for s in checklist.sections] == [9, 8, 7, 4, 5, 8, 2]
    worth = [round(s.items[0].points or 0, 2) for s in checklist.sections]
    assert worth == [0.44, 0.5, 0.57, 1.0, 0.8, 1.25, 5.0]
