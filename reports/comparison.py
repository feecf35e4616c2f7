"""Two audits of one agency side by side: what was mended, what is still open, and why a verdict changed.

Items are matched by what they ask (`concept`), so audits of different fiscal years can be compared; elements by their
id within one list, and by their words across lists.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from rapidfuzz import fuzz

from checklists.audit import Audit, Decided, Finding, Met, Verdict
from checklists.loader import BadChecklist, load
from thai.text import fold

ALIKE = 80  #: similarity of two texts from which on they are one element in other words
_NUMBERS = re.compile(r"\d+")

_GOOD = {Verdict.COMPLETE, Verdict.EXEMPT}
_UNDECIDED = {Verdict.REVIEW, Verdict.UNCHECKED}


class NotTheSameAgencyError(ValueError):
    """The two audits are of different websites."""


class Change(StrEnum):
    """What became of an item or an element."""

    FIXED = "fixed"
    STILL_OPEN = "still_open"
    NEW_GAP = "new_gap"  #: a gap that the earlier audit did not know of
    REGRESSED = "regressed"  #: it was all right
    KEPT = "kept"  #: all right both times
    NOT_COMPARABLE = "not_comparable"


class Cause(StrEnum):
    """Why a verdict changed."""

    SITE = "site"
    CHECKLIST = "checklist"
    PROGRAM = "program"
    PERSON = "person"


@dataclass(frozen=True, slots=True)
class ElementChange:
    """One element before and after; one of the two is None when only one list asks for it."""

    before: Decided | None
    after: Decided | None
    change: Change


@dataclass(frozen=True, slots=True)
class ItemChange:
    """One item before and after; one of the two is None when only one list has it."""

    before: Finding | None
    after: Finding | None
    change: Change
    causes: tuple[Cause, ...]  #: the likeliest first; () when nothing changed
    elements: tuple[ElementChange, ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """Everything that changed between two audits."""

    before: Audit
    after: Audit
    items: tuple[ItemChange, ...]

    def of(self, change: Change) -> tuple[ItemChange, ...]:
        """The items that changed so."""
        return tuple(item for item in self.items if item.change is change)


def compare(before: Audit, after: Audit) -> Comparison:
    """The later audit's items in their order, then those only the earlier one has. NotTheSameAgencyError when the
    audits are of different websites."""
    if before.agency.id != after.agency.id:
        raise NotTheSameAgencyError(f"{before.agency.id} / {after.agency.id}")
    earlier, later = _by_concept(before), _by_concept(after)
    pairs = [(earlier.pop(concept, None), finding) for concept, finding in later.items()]
    found: list[tuple[Finding | None, Finding | None]] = [*pairs, *((finding, None) for finding in earlier.values())]
    return Comparison(before, after, tuple(_item(was, now, before, after) for was, now in found))


def _by_concept(audit: Audit) -> dict[str, Finding]:
    """Findings by concept; by code where this program does not have the list, or the list does not know the item."""
    try:
        concepts = {i.code: i.concept for i in load(audit.checklist.year).items}
    except BadChecklist:
        concepts = {}
    found: dict[str, Finding] = {}
    for finding in audit.items:
        concept = concepts.get(finding.code, finding.code)
        found[finding.code if concept in found else concept] = finding
    return found


def _item(was: Finding | None, now: Finding | None, before: Audit, after: Audit) -> ItemChange:
    change = _change(was.stands if was else None, now.stands if now else None)
    same_list = before.checklist.id == after.checklist.id
    elements = _elements(was.requirements if was else (), now.requirements if now else (), same_list=same_list)
    causes = () if was and now and was.stands is now.stands else _causes(was, now, before, after)
    return ItemChange(was, now, change, causes, elements)


def _change(was: Verdict | None, now: Verdict | None) -> Change:
    """Undecided is not comparable, unless a gap stands now: that is a gap whatever was before."""
    if now is None or now in _UNDECIDED:
        return Change.NOT_COMPARABLE
    if now not in _GOOD:
        if was is None or was in _UNDECIDED:
            return Change.NEW_GAP
        return Change.REGRESSED if was in _GOOD else Change.STILL_OPEN
    if was is None or was in _UNDECIDED:
        return Change.NOT_COMPARABLE
    return Change.KEPT if was in _GOOD else Change.FIXED


def _causes(was: Finding | None, now: Finding | None, before: Audit, after: Audit) -> tuple[Cause, ...]:
    if was is None or now is None:
        return (Cause.CHECKLIST,)
    if was.verdict is now.verdict:  # the machine says the same, so only a ruling can have made the difference
        return (Cause.PERSON,)
    found: list[Cause] = []
    if before.snapshot.sha256 != after.snapshot.sha256 and (was.rests_on != now.rests_on or not now.rests_on):
        found.append(Cause.SITE)
    lists = before.checklist.sha256 != after.checklist.sha256 or before.year != after.year
    if lists or (not found and before.as_of != after.as_of):  # a month that has come due is asked for now
        found.append(Cause.CHECKLIST)
    if before.tool != after.tool or before.options.get("ocr") != after.options.get("ocr") or not found:
        found.append(Cause.PROGRAM)
    if any(f.review and f.review.holds for f in (was, now)):
        found.append(Cause.PERSON)
    return tuple(found)


def _elements(
    was: tuple[Decided, ...], now: tuple[Decided, ...], *, same_list: bool
) -> tuple[ElementChange, ...]:
    left = list(was)
    found = []
    for element in now:
        partner = _partner(element, left, same_list=same_list)
        if partner:
            left.remove(partner)
        found.append(ElementChange(partner, element, _element_change(partner, element)))
    return (*found, *(ElementChange(element, None, Change.NOT_COMPARABLE) for element in left))


def _partner(element: Decided, among: Iterable[Decided], *, same_list: bool) -> Decided | None:
    if same_list:
        return next((one for one in among if one.id == element.id), None)
    likeness = [(fuzz.ratio(_wording(one), _wording(element)), one) for one in among]
    score, best = max(likeness, key=lambda pair: pair[0], default=(0.0, None))
    return best if score >= ALIKE else None


def _wording(element: Decided) -> str:
    """The words without years and numbers, which differ from list to list."""
    return fold(_NUMBERS.sub("", element.text))


def _element_change(was: Decided | None, now: Decided) -> Change:
    if now.decision is Met.UNCLEAR:
        return Change.NOT_COMPARABLE
    if now.decision is Met.UNMET:
        if was is None or was.decision is Met.UNCLEAR:
            return Change.NEW_GAP
        return Change.REGRESSED if was.decision is Met.MET else Change.STILL_OPEN
    if was is None or was.decision is Met.UNCLEAR:
        return Change.NOT_COMPARABLE
    return Change.KEPT if was.decision is Met.MET else Change.FIXED
