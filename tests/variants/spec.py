"""What one item needs to be complete, snippet by snippet, read from `specs/*.yml`: one entry per concept.

A snippet says which elements it carries (`for`), so that leaving it out leaves out the element. The words hold years
relative to the one judged, `{Y}` and `{Y-1}`, so that the same entry makes an outdated paper and serves every list.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Annotated, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field
from ruamel.yaml import YAML

SPECS = Path(__file__).with_name("specs")


def _many(value: object) -> object:
    if value is None:
        return ()
    return (value,) if isinstance(value, str) else value


Keys = Annotated[tuple[str, ...], BeforeValidator(_many)]


class _Strict(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Part(_Strict):
    """A paragraph or a table; `keys` are the elements it carries."""

    keys: Annotated[Keys, Field(alias="for")] = ()
    say: str = ""
    #: Repeats the paragraph, `{n}` counting from 1.
    times: int = 1
    rows: tuple[tuple[str, ...], ...] = ()
    #: The elements each column of `rows` carries.
    columns: tuple[Keys, ...] = ()


def _part(value: object) -> object:
    return {"say": value} if isinstance(value, str) else value


Body = tuple[Annotated[Part, BeforeValidator(_part)], ...]


class LookAlike(_Strict):
    """What is easily taken for the item and is not it; `pdf` or `page` stands behind the link."""

    label: str
    page: str = ""
    pdf: str = ""


class Spec(_Strict):
    """One concept: how it is offered, what carries it, and how each element can be left out."""

    offer: Literal["menu", "list", "table", "accordion"]
    label: str
    carrier: Literal["page", "pdf", "word", "sheet"]
    title: str
    body: Body
    #: One paper a month, `{month}` in its words.
    months: bool = False
    #: Other contents that also meet everything.
    others: dict[str, Body] = {}
    #: Words changed when an element is left out; changed to nothing (null), the row or paragraph goes.
    breaks: dict[str, tuple[tuple[str, str | None], ...]] = {}
    #: A whole other content that lacks the element.
    instead: dict[str, Body] = {}
    #: An address elsewhere to which the label leads at once, for elements that ask for the own site.
    away: dict[str, str] = {}
    #: Why an element cannot be left out by itself.
    alone: dict[str, str] = {}
    lookalikes: tuple[LookAlike, ...]

    @property
    def droppable(self) -> frozenset[str]:
        """The elements this entry knows how to leave out."""
        carried = {key for part in self.body for keys in (part.keys, *part.columns) for key in keys}
        by_month = {"months"} if self.months else set()
        return frozenset(carried | by_month | self.breaks.keys() | self.instead.keys() | self.away.keys())


@cache
def specs() -> dict[str, Spec]:
    """Every concept's entry."""
    found: dict[str, Spec] = {}
    for file in sorted(SPECS.glob("*.yml")):
        for concept, entry in YAML(typ="safe", pure=True).load(file.read_text("utf-8")).items():
            assert concept not in found, f"{concept} stands twice"
            found[concept] = Spec.model_validate(entry)
    return found
