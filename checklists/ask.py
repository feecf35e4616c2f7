"""One element put to a rule, the rule's answer, and the search in pieces that all rules share."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from checklists.audit import Met
from checklists.model import Item, Period, Requirement
from checklists.offers import Offer
from checklists.pieces import Evidence, Outside, Piece
from checklists.site import Site
from checklists.times import Fit, Timing
from checklists.unopened import Unopened, unopened
from thai.fiscal import FiscalYear
from thai.text import fold

HEAD = 400  #: letters from the top in which a piece says what it is
QUOTE = 110  #: letters of context on each side of a hit


@dataclass(frozen=True, slots=True)
class Proof:
    """Where a decision was read: a piece or an offer, and the words."""

    quote: str
    piece: Piece | None = None
    offer: Offer | None = None


@dataclass(frozen=True, slots=True)
class Decision:
    """A rule's answer on one element."""

    met: Met
    reason: str
    proofs: tuple[Proof, ...] = ()
    stale: bool = False  #: the element fails only because what is shown is no longer in force
    note: str = ""  #: worth saying in the finding even when all is met


@dataclass(frozen=True, slots=True)
class Ask:
    """Everything a rule may look at."""

    item: Item
    requirement: Requirement
    year: FiscalYear
    as_of: date
    site: Site
    pieces: tuple[Piece, ...]  #: of the right period, most telling first
    timings: Mapping[int, Timing]  #: id(piece) → its timing
    evidence: Evidence
    offers: tuple[Offer, ...]
    #: What another item shows, its right period's first; None when something may be there that could not be opened.
    others: Callable[[str], tuple[Piece, ...] | None]
    undated: tuple[Piece, ...] = ()  #: pieces that do not say their time, where the element asks for one of its own

    @property
    def params(self) -> Mapping[str, object]:
        return self.requirement.params

    @property
    def period(self) -> Period:
        """The time the element asks for."""
        return self.item.period if self.requirement.period is None else self.requirement.period

    @property
    def unread(self) -> tuple[Piece, ...]:
        """Pieces of which nothing, or only a part, could be read."""
        return tuple(p for p in self.pieces if p.unreadable or p.cut)

    @property
    def unopened(self) -> tuple[Unopened, ...]:
        """What may hold more of the right period and was not opened."""
        return tuple(
            u for u in unopened(self.evidence) if u.certain and u.fit(self.period, self.year) is not Fit.OTHER
        )

    @property
    def outside(self) -> tuple[Outside, ...]:
        return tuple(self.evidence.outside)

    def words(self, name: str) -> tuple[str, ...]:
        """A list of words from the parameters."""
        value = self.params.get(name) or ()
        return tuple(str(v) for v in value) if isinstance(value, (list, tuple)) else (str(value),)


def met(reason: str, *proofs: Proof, note: str = "") -> Decision:
    """The element is shown."""
    return Decision(Met.MET, reason, proofs, note=note)


def unmet(reason: str, *proofs: Proof) -> Decision:
    """The element is not shown."""
    return Decision(Met.UNMET, reason, proofs)


def unclear(reason: str, *proofs: Proof) -> Decision:
    """A person must look."""
    return Decision(Met.UNCLEAR, reason, proofs)


def lacking(ask: Ask, reason: str, *proofs: Proof) -> Decision:
    """Not found: unmet, unless something of the right period could not be read or was not opened."""
    if ask.unread:
        names = ", ".join(dict.fromkeys(p.name for p in ask.unread[:2]))
        return unclear(f"อ่านเอกสารไม่ได้ ต้องเปิดดูเอง: {names}", *(Proof("", p) for p in ask.unread[:2]))
    if ask.unopened:
        first = ask.unopened[0]
        return unclear(first.reason, Proof(first.quote, offer=first.offer))
    return unmet(ask.requirement.unmet or reason, *proofs)


@lru_cache(maxsize=4096)
def pattern(phrase: str) -> re.Pattern[str]:
    """A phrase on the fold key; `*` stands for up to 40 letters, `ปี!งบประมาณ` for งบประมาณ not led by ปี."""
    before, mark, rest = phrase.partition("!")
    body = ".{0,40}?".join(re.escape(fold(part)) for part in (rest if mark else phrase).split("*"))
    return re.compile(f"(?<!{re.escape(fold(before))}){body}" if mark else body)


def search(pieces: Iterable[Piece], phrases: Iterable[str]) -> Proof | None:
    """The first place where any of the phrases stands, with the words around it."""
    phrases = tuple(phrases)
    for piece in pieces:
        for phrase in phrases:
            if (place := _place(piece.folded.key, phrase)) is not None:
                return quote(piece, *piece.folded.span(*place))
    return None


def says(piece: Piece, phrases: Iterable[str]) -> bool:
    """Whether any of the phrases stands in a piece, wherever."""
    return any(_place(piece.folded.key, phrase) is not None for phrase in phrases)


def headed(piece: Piece, words: Iterable[str]) -> bool:
    """Whether any of the words stands where a piece says what it is: on its link, in its title, in its first lines."""
    heads = fold(f"{piece.label}\n{piece.title}\n{piece.text[:HEAD]}")
    return any(pattern(w).search(heads) for w in words)


def about(pieces: Iterable[Piece], words: tuple[str, ...]) -> list[Piece]:
    """The pieces that say they are about these words; all of them when there are none."""
    return [p for p in pieces if not words or headed(p, words)]


def _place(key: str, phrase: str) -> tuple[int, int] | None:
    """Where a phrase stands in a search key; plain ones are found without a pattern, in a tenth of the time."""
    if "*" in phrase or "!" in phrase:
        found = pattern(phrase).search(key)
        return found.span() if found else None
    plain = fold(phrase)
    at = key.find(plain)
    return (at, at + len(plain)) if at >= 0 else None


def quote(piece: Piece, start: int, end: int) -> Proof:
    """The original words around a place in a piece's text."""
    left, right = max(0, start - QUOTE), end + QUOTE
    return Proof(" ".join(piece.searched[left:right].split()), piece)


def opening(piece: Piece) -> Proof:
    """The first words of a piece, as a proof that it is there."""
    text = piece.text.strip() or piece.title or piece.label
    return Proof(" ".join(text[: 2 * QUOTE].split()), piece)
