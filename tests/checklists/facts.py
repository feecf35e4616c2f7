"""What is known of each year's list apart from its words: one small file a year, in `years/` beside this one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from ruamel.yaml import YAML

from checklists import loader
from checklists.audit import Certainty
from checklists.model import Checklist, Item, Requirement

FOLDER = Path(__file__).parent / "years"
YEARS = loader.known_years()
_MARKS = {"h": Certainty.HIGH, "m": Certainty.MEDIUM, "l": Certainty.LOW}


@dataclass(frozen=True, slots=True)
class Marks:
    """How sure an item's title and its elements are."""

    title: Certainty
    elements: tuple[Certainty, ...]


@dataclass(frozen=True, slots=True)
class Facts:
    """One year's facts."""

    sure: frozenset[str]  #: sources that can make an element sure
    tree: Mapping[str, int]  #: sub-indicator → how many items
    points: Mapping[str, float]  #: sub-indicator → what one item is worth; without an entry it is not known
    times: Mapping[str, tuple[str, ...]]  #: this, first_half, previous → items
    marks: Mapping[str, Marks]  #: item → marks


@cache
def facts(year: int) -> Facts:
    """The facts of a year. FileNotFoundError for a list that nobody wrote them for."""
    raw = YAML(typ="safe", pure=True).load((FOLDER / f"{year}.yml").read_text("utf-8"))
    marks = {
        code: Marks(_MARKS[said[0]], tuple(_MARKS[m] for m in said.split()[1])) for code, said in raw["marks"].items()
    }
    times = {when: tuple(codes) for when, codes in raw["times"].items()}
    return Facts(frozenset(raw["sure"]), raw["tree"], raw["points"], times, marks)


def items() -> list[tuple[Checklist, Item]]:
    """Every item of every list."""
    return [(years_list, item) for years_list in map(loader.load, YEARS) for item in years_list.items]


def elements() -> list[tuple[Checklist, Item, Requirement]]:
    """Every element of every item of every list."""
    return [(years_list, item, asked) for years_list, item in items() for asked in item.requirements]
