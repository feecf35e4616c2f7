"""Two audits side by side: what became of each item and element, and why."""

from __future__ import annotations

from typing import Any

import pytest

from checklists.audit import Audit, Decided, Met, Review, Verdict
from reports.comparison import Cause, Change, NotTheSameAgencyError, compare
from tests.reports.conftest import evidence

GAP, GOOD, OPEN = Verdict.MISSING, Verdict.COMPLETE, Verdict.REVIEW


def with_item(audit: Audit, code: str, **changes: Any) -> Audit:
    items = tuple(f.model_copy(update=changes) if f.code == code else f for f in audit.items)
    return audit.model_copy(update={"items": items})


def visited(audit: Audit, sha: str = "b4") -> Audit:
    """The audit of another visit."""
    return audit.model_copy(update={"snapshot": audit.snapshot.model_copy(update={"sha256": sha * 32})})


def of(before: Audit, after: Audit, code: str) -> Any:
    return next(i for i in compare(before, after).items if (i.after or i.before).code == code)  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("was", "now", "change"),
    [
        (GAP, GOOD, Change.FIXED), (GAP, Verdict.INCOMPLETE, Change.STILL_OPEN), (GOOD, GAP, Change.REGRESSED),
        (OPEN, GAP, Change.NEW_GAP), (GOOD, OPEN, Change.NOT_COMPARABLE), (OPEN, GOOD, Change.NOT_COMPARABLE),
        (GAP, Verdict.UNCHECKED, Change.NOT_COMPARABLE), (GOOD, GOOD, Change.KEPT),
    ],
)  # fmt: skip
def test_what_became_of_an_item(was: Verdict, now: Verdict, change: Change, audit: Audit) -> None:
    before, after = with_item(audit, "O10", verdict=was), with_item(audit, "O10", verdict=now)
    assert of(before, visited(after), "O10").change is change


def test_an_item_only_one_list_has(audit: Audit) -> None:
    fewer = audit.model_copy(update={"items": tuple(f for f in audit.items if f.code not in ("O16", "O01"))})
    assert of(fewer, audit, "O16").change is Change.NEW_GAP
    assert of(audit, fewer, "O16").change is Change.NOT_COMPARABLE
    assert of(fewer, audit, "O01").change is Change.NOT_COMPARABLE
    assert of(audit, fewer, "O16").causes == (Cause.CHECKLIST,)


def test_the_site_is_the_cause_when_the_evidence_is_another(audit: Audit) -> None:
    proof = evidence("/plan-new").model_copy(update={"sha256": "0c" * 32})
    after = with_item(visited(audit), "O34", verdict=GOOD, evidence=(proof,))
    assert of(audit, after, "O34").causes == (Cause.SITE,)


def test_the_program_is_the_cause_when_the_visit_is_the_same(audit: Audit) -> None:
    newer = audit.model_copy(update={"tool": audit.tool.model_copy(update={"version": "0.2.0"})})
    assert of(audit, with_item(newer, "O34", verdict=GOOD), "O34").causes == (Cause.PROGRAM,)
    assert of(audit, with_item(audit, "O34", verdict=GOOD), "O34").causes == (Cause.PROGRAM,)


def test_the_checklist_is_the_cause_when_it_asks_for_other_things_or_other_months(audit: Audit) -> None:
    revised = audit.model_copy(update={"checklist": audit.checklist.model_copy(update={"sha256": "9d" * 32})})
    assert of(audit, with_item(revised, "O10", verdict=GAP), "O10").causes == (Cause.CHECKLIST,)
    later = visited(with_item(audit, "O10", verdict=GAP)).model_copy(update={"as_of": "2022-09-30"})
    assert of(audit, later, "O10").causes == (Cause.CHECKLIST,), "the same papers, and a month that came due"


def test_a_person_is_the_cause_when_the_machine_says_the_same(audit: Audit) -> None:
    review = Review(verdict=GOOD, by="ใบบัว", on="2022-05-01", reason="พบในเล่มแผน", machine=OPEN)
    after = with_item(audit, "O17", review=review)
    found = of(audit, after, "O17")
    assert (found.change, found.causes) == (Change.NOT_COMPARABLE, (Cause.PERSON,))
    missing = of(audit, with_item(audit, "O16", review=review), "O16")
    assert (missing.change, missing.causes) == (Change.FIXED, (Cause.PERSON,))
    lapsed = review.model_copy(update={"holds": False})
    assert of(audit, with_item(audit, "O16", review=lapsed), "O16").change is Change.STILL_OPEN


def test_nothing_changed_has_no_cause(audit: Audit) -> None:
    assert not [i for i in compare(audit, visited(audit)).items if i.causes]


def test_years_are_matched_by_what_they_ask(audit: Audit) -> None:
    """O12 of 2565 (the annual report) is O13 of 2566, and O12 of 2566 is O11 of 2565."""
    first = audit.model_copy(update={"items": (audit.items[5].model_copy(update={"code": "O12"}),)})
    asked = audit.checklist.model_copy(update={"id": "oit-2566", "year": 2566, "sha256": "66" * 32})
    items = tuple(audit.items[5].model_copy(update={"code": code, "verdict": OPEN}) for code in ("O12", "O13"))
    second = visited(audit.model_copy(update={"checklist": asked, "year": 2566, "items": items}))
    pairs = [(i.before.code if i.before else "", i.after.code if i.after else "") for i in compare(first, second).items]
    assert pairs == [("", "O12"), ("O12", "O13")]


def test_elements_by_id_in_one_list_and_by_words_across_lists(audit: Audit) -> None:
    def asked(ident: str, text: str, met: Met) -> Decided:
        return audit.items[0].requirements[0].model_copy(update={"id": ident, "text": text, "decision": met})

    old = (asked("a", "แสดงผลการดำเนินงานของปี พ.ศ. 2564", Met.UNMET), asked("b", "มีปัญหา อุปสรรค", Met.MET))
    same = (asked("b", "มีข้อเสนอแนะ", Met.UNMET), asked("a", "ถ้อยคำใหม่", Met.MET))
    before, after = with_item(audit, "O16", requirements=old), with_item(audit, "O16", requirements=same)
    assert [e.change for e in of(before, after, "O16").elements] == [Change.REGRESSED, Change.FIXED]
    reworded = (asked("x", "แสดงผลการดำเนินงานของปี พ.ศ. 2565", Met.MET), asked("y", "มีแผนที่ตั้ง", Met.UNMET))
    newer = with_item(audit, "O16", requirements=reworded)
    newer = newer.model_copy(update={"checklist": audit.checklist.model_copy(update={"id": "oit-other"})})
    found = of(before, newer, "O16").elements
    assert [(e.before.id if e.before else "", e.change) for e in found] == [
        ("a", Change.FIXED), ("", Change.NEW_GAP), ("b", Change.NOT_COMPARABLE),
    ]  # fmt: skip


def test_other_agencies_are_refused(audit: Audit) -> None:
    other = audit.model_copy(update={"agency": audit.agency.model_copy(update={"id": "elsewhere.example"})})
    with pytest.raises(NotTheSameAgencyError, match=r"elsewhere\.example"):
        compare(audit, other)
