"""Two years' checklists side by side: what each item became, found by what it asks (`concept`), not by its number."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import zip_longest

from rapidfuzz import fuzz

from checklists.model import Checklist, Item, Requirement
from thai.text import fold

REWORDED = 80  #: similarity of two texts from which on they are one element in other words


class Change(StrEnum):
    """What can happen to an item from one year to the next."""

    ADDED = "added"  #: only in the later list
    DROPPED = "dropped"  #: only in the earlier list
    RENAMED = "renamed"
    MOVED_CODE = "moved_code"
    MOVED_SECTION = "moved_section"  #: the sub-indicator has another title
    PERIOD = "period"
    ELEMENTS = "elements"  #: an element was added, removed, or asks for other things
    POINTS = "points"


@dataclass(frozen=True, slots=True)
class Entry:
    """An item and the sub-indicator it stands in."""

    item: Item
    section: str  #: code
    section_title: str


@dataclass(frozen=True, slots=True)
class Changed:
    """An element that both lists have, and that asks for other things or is put in quite other words."""

    old: Requirement
    new: Requirement


@dataclass(frozen=True, slots=True)
class Pair:
    """What one item was and became; one of the two is None when only one list has it."""

    concept: str
    old: Entry | None
    new: Entry | None
    changes: tuple[Change, ...]  #: () when nothing changed
    added: tuple[Requirement, ...] = ()
    removed: tuple[Requirement, ...] = ()
    changed: tuple[Changed, ...] = ()

    @property
    def latest(self) -> Entry:
        """The item as the later list that has it says. ValueError for a pair of nothing."""
        if (found := self.new or self.old) is None:
            raise ValueError(f"{self.concept}: no list has it")
        return found


def compare(old: Checklist, new: Checklist) -> tuple[Pair, ...]:
    """One pair an item: first those of the new list in its order, then those that only the old one has."""
    before = _by_concept(old)
    pairs = []
    for concept, entries in _by_concept(new).items():
        pairs += [_pair(concept, was, now) for was, now in zip_longest(before.pop(concept, ()), entries)]
    pairs += [_pair(concept, was, None) for concept, entries in before.items() for was in entries]
    return tuple(sorted(pairs, key=lambda p: (p.new is None, p.latest.item.code)))


def _by_concept(checklist: Checklist) -> dict[str, list[Entry]]:
    found: dict[str, list[Entry]] = {}
    for section in checklist.sections:
        for item in section.items:
            found.setdefault(item.concept, []).append(Entry(item, section.code, section.title))
    return found


def _pair(concept: str, old: Entry | None, new: Entry | None) -> Pair:
    if old is None or new is None:
        return Pair(concept, old, new, (Change.ADDED if old is None else Change.DROPPED,))
    removed, added, changed = _elements(old.item.requirements, new.item.requirements)
    happened = {
        Change.RENAMED: fold(old.item.title) != fold(new.item.title),
        Change.MOVED_CODE: old.item.code != new.item.code,
        Change.MOVED_SECTION: fold(old.section_title) != fold(new.section_title),
        Change.PERIOD: old.item.period is not new.item.period,
        Change.ELEMENTS: bool(removed or added or changed),
        Change.POINTS: old.item.points != new.item.points,
    }
    changes = tuple(change for change, true in happened.items() if true)
    return Pair(concept, old, new, changes, added, removed, changed)


def _elements(
    old: Sequence[Requirement], new: Sequence[Requirement]
) -> tuple[tuple[Requirement, ...], tuple[Requirement, ...], tuple[Changed, ...]]:
    """Elements removed, added, and changed; the same ones, perhaps in other words, are in none of them."""
    left, right = list(old), list(new)
    changed: list[Changed] = []
    # The surest likeness first: the same words; then the same thing asked; then nearly the same words; last, what is
    # the only one of its rule on both sides, and so the same matter put differently.
    for alike in (_same_words, _same_thing, _near_words, _same_rule):
        for was in list(left):
            similar = [one for one in right if alike(was, one)]
            rivals = len(similar) > 1 or sum(alike(one, was) for one in left) > 1
            if not similar or (alike is _same_rule and rivals):
                continue
            now = similar[0]
            left.remove(was)
            right.remove(now)
            if alike is _same_rule or (was.rule, was.params) != (now.rule, now.params):
                changed.append(Changed(was, now))
    return tuple(left), tuple(right), tuple(changed)


def _same_words(one: Requirement, other: Requirement) -> bool:
    return fold(one.text) == fold(other.text)


def _same_thing(one: Requirement, other: Requirement) -> bool:
    """The same rule with the same parameters; a rule without any says too little of what is asked."""
    return bool(one.params) and (one.rule, one.params) == (other.rule, other.params)


def _near_words(one: Requirement, other: Requirement) -> bool:
    return one.rule == other.rule and fuzz.ratio(fold(one.text), fold(other.text)) >= REWORDED


def _same_rule(one: Requirement, other: Requirement) -> bool:
    return one.rule == other.rule
