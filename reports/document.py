"""A form, ready to print: headings, paragraphs, tables and pictures that every format sets in its own way.

Every text in it is harmless and in Thai digits. What a form says is decided here once; a format decides only how it
looks.
"""

from __future__ import annotations

from dataclasses import dataclass, fields, is_dataclass, replace
from datetime import datetime
from enum import Enum
from typing import Any, TypeAlias, TypeVar

from checklists.audit import Verdict
from reports.words import arabic

T = TypeVar("T")

DOTS = "………………"  #: what an empty place of a paper form shows


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a cell."""

    text: str
    href: str = ""  #: "" when it must not be clickable
    bold: bool = False
    soft: bool = False  #: smaller or grey: what explains, not what is said
    typed: bool = False  #: an address or a quotation, whose digits stay as they are
    verdict: Verdict | None = None  #: shown in the verdict's colour
    screen: bool = False  #: only where one clicks, not on paper


#: The lines of one cell; None when the cell above reaches down into this row.
Cell: TypeAlias = tuple[Line, ...] | None


def cell(*texts: str, **look: Any) -> tuple[Line, ...]:
    """A cell of plain lines; empty ones are left out."""
    return tuple(Line(text, **look) for text in texts if text)


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table."""

    head: str
    width: float  #: relative to its neighbours
    group: str = ""  #: the heading over several columns that stand side by side
    centre: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """A ruled table whose head comes back on every page."""

    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    name: str = "plain"
    small: bool = False


@dataclass(frozen=True, slots=True)
class Text:
    """A paragraph."""

    text: str
    href: str = ""
    indent: bool = False
    bold: bool = False
    soft: bool = False
    centre: bool = False
    typed: bool = False


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; level 1 or 2."""

    text: str
    level: int = 1


@dataclass(frozen=True, slots=True)
class Field:
    """A line of a form: what it asks, what stands there."""

    label: str
    text: str


@dataclass(frozen=True, slots=True)
class Signature:
    """The lines under which somebody signs."""

    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NewPage:
    """What follows begins on a new page, which may lie on its side."""

    landscape: bool = False


@dataclass(frozen=True, slots=True)
class Square:
    """One item in the strip."""

    code: str
    title: str
    word: str
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class Strip:
    """All items as a row of coloured squares."""

    squares: tuple[Square, ...]
    legend: tuple[tuple[Verdict, str, str], ...]  #: verdict, its word, how many
    title: str


@dataclass(frozen=True, slots=True)
class Bar:
    """A score between 0 and 100, or the range it lies in; `before` is the earlier one, when two are compared."""

    label: str
    text: str
    low: float
    high: float
    before: tuple[float, float] | None = None
    before_text: str = ""


@dataclass(frozen=True, slots=True)
class Bars:
    """Scores side by side."""

    bars: tuple[Bar, ...]
    title: str
    names: tuple[str, str] = ("", "")  #: what the earlier and the later bar stand for, when two are compared


Block: TypeAlias = Text | Heading | Table | Field | Signature | NewPage | Strip | Bars


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table to filter and count: one line per row, no merged cells."""

    name: str
    head: tuple[str, ...]
    widths: tuple[int, ...]  #: in letters
    rows: tuple[tuple[Cell, ...], ...]


@dataclass(frozen=True, slots=True)
class Document:
    """One form of one audit."""

    name: str  #: of the file, without ending
    titles: tuple[str, ...]
    blocks: tuple[Block, ...]
    sheets: tuple[Sheet, ...]
    agency: str
    stamp: datetime  #: stands in office files as their date, so that the same audit gives the same bytes
    made_by: str
    landscape: bool = False
    letter: bool = False  #: a letter, which carries no title of its own
    thai: bool = True  #: Thai digits


_AS_THEY_ARE = {"href", "name"}


def in_arabic(thing: T) -> T:
    """The same in Arabic digits; addresses and quotations keep theirs."""
    changed: Any = thing
    if isinstance(thing, Enum) or (isinstance(thing, Line | Text) and thing.typed):
        return thing
    if isinstance(thing, str):
        changed = arabic(thing)
    elif isinstance(thing, tuple):
        changed = tuple(map(in_arabic, thing))
    elif is_dataclass(thing) and not isinstance(thing, type):
        kept = {f.name: getattr(thing, f.name) for f in fields(thing) if f.name not in _AS_THEY_ARE}
        changed = replace(thing, **{name: in_arabic(value) for name, value in kept.items()})
        changed = replace(changed, thai=False) if isinstance(changed, Document) else changed
    return changed  # type: ignore[no-any-return]  # what went in came out
