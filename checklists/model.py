"""What a year's checklist says: indicators, sub-indicators, items and their elements, as data from YAML.

Frozen and checked when read; a mistake in a file names the file and the key.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field

from checklists.audit import Certainty


class Period(StrEnum):
    """The time an item's evidence must belong to, relative to the fiscal year judged."""

    NONE = "none"
    THIS = "this"  #: something of, or done in, the year
    COVERS = "covers"  #: a plan whose range includes the year
    FIRST_HALF = "first_half"  #: October to March of the year
    PREVIOUS = "previous"  #: a report of the year before
    RESULT_OF = "result_of"  #: an analysis of the result of the year before, done for this year
    IN_FORCE = "in_force"  #: still valid in the year, however old; a range that ended earlier is not
    EITHER = "either"  #: something of the year or a whole year's report of the one before: not known which is meant


class _Strict(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Requirement(_Strict):
    """One element an item must show; `rule` names the file under `checklists/rules/` that decides it."""

    id: Annotated[str, Field(pattern=r"^o\d{2}\.\d+$")]
    text: str
    rule: str
    #: The element's own time, where one item mixes several; the item's when None.
    period: Period | None = None
    #: How sure it is that the list really asks this; advice (`low?`) never changes a verdict.
    certainty: Certainty = Certainty.HIGH
    #: Which of the checklist's sources says so (the word before its colon).
    source: str = ""
    params: dict[str, Any] = {}
    #: The sentence shown when the element is not met; the rule's own reason when empty.
    unmet: str = ""


class Item(_Strict):
    """One line of the checklist."""

    code: Annotated[str, Field(pattern=r"^O\d{2}$")]
    title: str
    #: What the item asks, the same word in every year that asks it, so that years can be compared.
    concept: str
    #: Concepts that are items of their own in other years and parts of this one.
    covers: tuple[str, ...] = ()
    #: How sure the title is.
    certainty: Certainty = Certainty.HIGH
    #: What the item costs in the ITA total (0–100) when it fails; None where the year's tree is not known.
    points: float | None
    #: Why the points are not known, or on what they rest when they are not sure.
    points_note: str = ""
    period: Period = Period.NONE
    #: Words a link, heading, title or row goes by when it offers this item; `*` stands for a few letters between.
    labels: tuple[str, ...]
    #: Words that may mean this item but also others: never more than a case for a person.
    hints: tuple[str, ...] = ()
    #: Of the hints, those that complete what was found under a label of the item's own, and show nothing alone.
    also: tuple[str, ...] = ()
    #: Look-alikes: words that take a label away from this item.
    unlike: tuple[str, ...] = ()
    #: The office usually in charge.
    unit: str = ""
    remedy: str = ""
    requirements: tuple[Requirement, ...]
    #: Where a citizen finds it without any label: "footer" (contact), "social" (network links), "home" (news lists).
    anywhere: str = ""


class Section(_Strict):
    """A sub-indicator with its items, in the order of the form."""

    code: str
    title: str
    #: How sure it is that these items stand together under this title; their weight in the score hangs on it.
    certainty: Certainty = Certainty.HIGH
    items: tuple[Item, ...]
    #: Words of menu entries that hold this sub-indicator's items and no others.
    hubs: tuple[str, ...] = ()


class Indicator(_Strict):
    """An indicator with its sub-indicators."""

    code: str
    title: str
    sections: tuple[Section, ...]


class Checklist(_Strict):
    """One fiscal year's list."""

    id: str
    year: int
    title: str
    indicators: tuple[Indicator, ...]
    sources: tuple[str, ...]
    sha256: str
    #: Words of pages that list many items, and of pages looked at last.
    hubs: tuple[str, ...]
    avoid: tuple[str, ...]

    def for_year(self, year: int) -> Checklist:
        """The list with the years of one audit written into its words: <ปี> the year judged, <ปีก่อน> the one before."""
        text = self.model_dump_json().replace("<ปีก่อน>", str(year - 1)).replace("<ปี>", str(year))
        return Checklist.model_validate_json(text)

    @property
    def sections(self) -> tuple[Section, ...]:
        return tuple(s for i in self.indicators for s in i.sections)

    @property
    def items(self) -> tuple[Item, ...]:
        return tuple(i for s in self.sections for i in s.items)
