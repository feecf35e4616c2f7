"""The total ITA score from the three tools, and what it is called in a fiscal year."""

from __future__ import annotations

from functools import cache
from importlib import resources

from pydantic import BaseModel, ConfigDict

from checklists.loader import read_yaml

TOOLS = ("IIT", "EIT", "OIT")


class Level(BaseModel):
    """A level and what it asks for."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    word: str
    total: float  #: least total
    each: float = 0  #: least of every tool


class Scale(BaseModel):
    """The levels of the fiscal years from `first` to `last`, best first."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    first: int
    last: int | None = None
    levels: tuple[Level, ...]


class Levels(BaseModel):
    """The weights of the tools (they make 100) and every scale."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    weights: dict[str, float]
    scales: tuple[Scale, ...]


def total(iit: float, eit: float, oit: float) -> float:
    """The ITA total, 0 to 100, two decimals as it is published."""
    weights = _levels().weights
    return round(sum(weights[tool] * score for tool, score in zip(TOOLS, (iit, eit, oit), strict=True)) / 100, 2)


def level(year: int, iit: float, eit: float, oit: float) -> str:
    """What the total is called in a fiscal year; "" for a year whose scale is not known."""
    reached = total(iit, eit, oit)
    least = min(iit, eit, oit)
    scales = (s for s in _levels().scales if s.first <= year <= (s.last or year))
    return next((one.word for s in scales for one in s.levels if reached >= one.total and least >= one.each), "")


@cache
def _levels() -> Levels:
    return Levels.model_validate(read_yaml(resources.files("checklists") / "levels" / "levels.yml", dict))
