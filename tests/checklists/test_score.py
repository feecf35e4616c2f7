"""The advisory score: means of means, with what is undecided counted as nothing and as everything."""

from __future__ import annotations

from itertools import count

import pytest

from checklists.audit import Certainty, Decided, Evidence, Finding, Met, Presence, Range, Searched, Verdict
from checklists.model import Checklist, Indicator, Section
from checklists.score import score
from tests.checklists.build import address, checklist, item

C, I, O, X, M, R, U, E = (  # noqa: E741 - one letter a verdict keeps the cases readable
    Verdict.COMPLETE, Verdict.INCOMPLETE, Verdict.OUTDATED, Verdict.INACCESSIBLE,
    Verdict.MISSING, Verdict.REVIEW, Verdict.UNCHECKED, Verdict.EXEMPT,
)  # fmt: skip
PROOF = Evidence(
    url=address("/"), requested_url=address("/"), found_on="", sha256="0" * 64, quote="แผน ปี 2565", place="หน้าเว็บ"
)


def finding(code: str, section: str, verdict: Verdict) -> Finding:
    met = Met.MET if verdict is Verdict.COMPLETE else Met.UNCLEAR
    return Finding(
        code=code, title="เรื่อง", section=section, verdict=verdict, finding="ผล", points=1.0, confidence=0.9,
        presence=Presence.FOUND, evidence=(PROOF,), searched=(Searched(url=address("/"), what="หน้าแรก"),),
        requirements=(Decided(id="o01.1", text="มี", decision=met, reason="", certainty=Certainty.HIGH),),
    )  # fmt: skip


def tree(**sections: list[Verdict]) -> tuple[Checklist, list[Finding]]:
    """A list whose sections are written s9_1=[…], with a finding for each of their items."""
    number = count(1)
    findings, indicators = [], dict[str, list[Section]]()
    for name, verdicts in sections.items():
        code = name.removeprefix("s").replace("_", ".")
        codes = [f"O{next(number):02d}" for _ in verdicts]
        findings += [finding(c, code, v) for c, v in zip(codes, verdicts, strict=True)]
        items = tuple(item(c) for c in codes)
        indicators.setdefault(code.partition(".")[0], []).append(Section(code=code, title=code, items=items))
    made = tuple(Indicator(code=c, title=c, sections=tuple(s)) for c, s in indicators.items())
    return checklist().model_copy(update={"indicators": made}), findings


def test_an_item_is_all_or_nothing() -> None:
    found = score(*tree(s9_1=[C, I, O, X, M]))
    assert found.oit == Range(low=20.0, high=20.0)


def test_means_of_means_and_not_of_items() -> None:
    found = score(*tree(s9_1=[C], s9_2=[M, M, M], s10_1=[C, M]))
    assert [s.score for s in found.sections] == [Range(low=v, high=v) for v in (100.0, 0.0, 50.0)]
    half = Range(low=50, high=50)
    assert [(i.code, i.score) for i in found.indicators] == [("9", half), ("10", half)]
    assert found.oit == Range(low=50.0, high=50.0)
    assert [s.indicator for s in found.sections] == ["9", "9", "10"]


@pytest.mark.parametrize("undecided", [R, U])
def test_what_is_undecided_counts_nothing_and_everything(undecided: Verdict) -> None:
    assert score(*tree(s9_1=[C, undecided, M, M])).oit == Range(low=25.0, high=50.0)


def test_what_does_not_apply_leaves_the_mean() -> None:
    found = score(*tree(s9_1=[C, E], s9_2=[E, E], s10_1=[M]))
    assert [s.score for s in found.sections] == [Range(low=100, high=100), None, Range(low=0, high=0)]
    assert found.oit == Range(low=50.0, high=50.0)
    assert score(*tree(s9_1=[E])).oit is None


def test_a_long_share_is_rounded_to_two_places() -> None:
    assert score(*tree(s9_1=[C, M, M])).oit == Range(low=33.33, high=33.33)


def test_a_tree_that_is_not_sure_is_told_with_the_figures() -> None:
    years_list, findings = tree(s9_1=[C], s10_1=[C])
    assert "ยังไม่ยืนยัน" not in score(years_list, findings).note
    first, second = years_list.indicators
    doubted = second.sections[0].model_copy(update={"certainty": Certainty.LOW})
    unsure = years_list.model_copy(update={"indicators": (first, second.model_copy(update={"sections": (doubted,)}))})
    assert "ยังไม่ยืนยัน" in score(unsure, findings).note
