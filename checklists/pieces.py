"""What stands behind an offer: pages, documents and pictures as pieces of text, and what could not be opened."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property

from checklists.offers import Offer, generic
from checklists.site import letters
from crawler.bounds import Where
from crawler.records import CITIZEN_CAUSES, Block, Cause, Form, Kind, Link, Page, Picture, Problem
from thai.text import Folded, fold_map, reads

SUBSTANCE = 40  #: letters of own prose that make a page more than a list of links
READ = 6000  #: letters from the top by which a text is taken for read or not
_TYPED = frozenset({Kind.WORD, Kind.SHEET, Kind.SLIDES, Kind.TEXT})
CUT = frozenset({Problem.NO_OCR, Problem.TIMEOUT, Problem.MEMORY, Problem.BROKEN})
READABLE = 0.45  #: share of usable words below which a text counts as unread


@dataclass(frozen=True)
class Piece:
    """One page section, page or document offered as an item's evidence."""

    page: Page  #: what answered
    offer: Offer
    label: str  #: words of the link that led here
    around: tuple[str, ...]  #: column, row, headings, menu around these words, then the pages on the way
    text: str
    title: str  #: heading or title of the page itself
    blocks: tuple[Block, ...] = ()
    links: tuple[Link, ...] = ()
    forms: tuple[Form, ...] = ()
    pictures: tuple[Picture, ...] = ()
    tables: tuple[tuple[tuple[str, ...], ...], ...] = ()
    flow: str = ""
    ocr: bool = False
    problem: str = ""  #: why the text is missing or poor
    prose: str = ""  #: what a page says apart from its links and headings
    carrier: bool = False  #: a page that only introduces the files and entries it links to

    @cached_property
    def searched(self) -> str:
        """What phrases are looked for in: the text, then once more with the cells of tables whole."""
        return f"{self.text}\f{self.flow}" if self.flow else self.text

    @cached_property
    def folded(self) -> Folded:
        """`searched` by its search key."""
        return fold_map(self.searched)

    @property
    def name(self) -> str:
        """What a person would call it: the words of its link, or of what stands around them when they say nothing."""
        telling = (t for t in (self.label, *self.around) if not generic(t))
        return next((t for t in (*telling, *self.around, self.title, self.page.filename) if t), self.page.url)[:80]

    @property
    def cut(self) -> bool:
        """Whether some of it was not read: pictures without OCR, limits of time and memory, a damaged file."""
        return self.problem in CUT

    @property
    def document(self) -> bool:
        return self.page.kind is not Kind.HTML

    @cached_property
    def unreadable(self) -> bool:
        """Whether a person could read it and this program could not: scans, pictures of text, broken fonts."""
        if self.page.kind in _TYPED and not self.problem and self.text.strip():
            return False  # short, and read
        if self.document:
            return letters(self.text[:READ]) < 25 or not reads(self.text[:READ], READABLE)
        drawn = bool(self.pictures) and not self.forms and letters(self.prose) < SUBSTANCE
        return drawn or (len(self.text) > 200 and not reads(self.text[:READ], READABLE))


@dataclass(frozen=True, slots=True)
class Fault:
    """An offered address that gave no content."""

    offer: Offer
    url: str
    label: str
    around: tuple[str, ...]
    cause: Cause
    status: int
    found_on: str

    @property
    def citizen(self) -> bool:
        """Whether a citizen would fail as well."""
        return self.cause in CITIZEN_CAUSES


@dataclass(frozen=True, slots=True)
class Outside:
    """An offered address on another host: recorded, not opened."""

    offer: Offer
    link: Link
    around: tuple[str, ...]
    found_on: str
    where: Where


@dataclass(slots=True)
class Evidence:
    """All that stands behind the offers of one item."""

    pieces: list[Piece] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    outside: list[Outside] = field(default_factory=list)
    bare: list[Offer] = field(default_factory=list)  #: labels with nothing behind them
    unseen: list[Offer] = field(default_factory=list)  #: own addresses that were not asked


def worth_filling(form: Form) -> bool:
    """Whether a form takes something from a citizen: not a search box, not a staff login."""
    names = [n.lower() for n in form.fields]
    if any(n.startswith("password") for n in names):
        return False
    inputs = [
        n
        for n in names
        if n.split(":")[0]
        in {"text", "textarea", "email", "tel", "file", "radio", "checkbox", "select", "number", "date", "input"}
    ]
    return any(n.startswith("textarea") for n in names) or len(inputs) >= 2
