"""The pieces a report is made of; every text in them is ready to print, harmless and in Thai digits."""

from __future__ import annotations

from dataclasses import dataclass

from checklists.audit import Met, Verdict


@dataclass(frozen=True, slots=True)
class Proof:
    """One place a decision rests on."""

    address: str  #: as people read it
    href: str  #: "" when it must not be clickable
    where: str  #: e.g. "หน้าแรก › แผนงาน (เอกสาร PDF หน้า ๓)"
    quote: str


@dataclass(frozen=True, slots=True)
class Element:
    """One thing the item asks for."""

    text: str  #: with its footnote mark
    met: Met
    decision: str
    reason: str
    proofs: tuple[Proof, ...]


@dataclass(frozen=True, slots=True)
class Place:
    """One place looked at."""

    what: str
    address: str
    href: str


@dataclass(frozen=True, slots=True)
class Row:
    """One item of the checklist as the form prints it, and what stands behind it."""

    item: str  #: the item's code in its list, e.g. O08
    code: str  #: as the form prints it
    title: str
    elements: tuple[Element, ...]
    sentence: str
    verdict: Verdict  #: a person's where there is one that holds, else the machine's
    word: str
    rulings: tuple[str, ...]  #: what a person ruled, and whether it still holds
    points: str  #: what the item is worth; "" when unknown
    worth: float | None
    remedy: str
    unit: str  #: the office usually in charge
    concept: str  #: what the item asks, the same word in every year; "" when its list is not known here
    proofs: tuple[Proof, ...]
    places: tuple[Place, ...]
    more_places: str  #: says how many places are not printed

    @property
    def doubts(self) -> tuple[str, ...]:
        """Why a person must look: the reasons of the elements that could not be decided."""
        reasons = (e.reason for e in self.elements if e.met is Met.UNCLEAR and e.reason)
        return tuple(dict.fromkeys(reasons)) or (self.sentence,)


@dataclass(frozen=True, slots=True)
class Section:
    """A sub-indicator with its items."""

    heading: str
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Indicator:
    """An indicator with its sub-indicators."""

    heading: str
    sections: tuple[Section, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """The items that share a verdict, those that cost most first."""

    verdict: Verdict
    word: str
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Office:
    """What one responsible office has to mend, what costs most first."""

    unit: str
    rows: tuple[Row, ...]
    points: str  #: what its gaps cost together


@dataclass(frozen=True, slots=True)
class Count:
    """How many items ended in a verdict."""

    verdict: Verdict
    word: str
    items: int
    text: str


@dataclass(frozen=True, slots=True)
class ScoreLine:
    """A score, or the range it lies in."""

    label: str
    text: str
    whole: bool  #: the OIT as a whole
    section: bool  #: a sub-indicator
    low: float | None
    high: float | None


@dataclass(frozen=True, slots=True)
class Missed:
    """One address that gave nothing."""

    address: str
    href: str
    cause: str
    found_on: str


@dataclass(frozen=True, slots=True)
class Coverage:
    """What the visit saw and what it did not."""

    sentences: tuple[str, ...]
    causes: tuple[tuple[str, str], ...]  #: cause, how many
    missed: tuple[Missed, ...]
    more_missed: str  #: says how many addresses are not printed
