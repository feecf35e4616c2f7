"""Which headings a place on a page stands under: the chain of higher headings, and the tab or fold that opens it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from lxml import etree

from crawler.extract.phrases import LABEL, text_of, tidy

LOOKS = 8  #: rank of what is a heading only by its looks
_YEAR_LINE = 7  #: of these, a line that is a year and nothing else holds the ones that follow it
_YEAR = re.compile(
    r"[\s(]*(?:ita|oit|ข้อมูล|เอกสาร|ประจำ|งบประมาณ|ปี|พ\.?\s?ศ|\s|[.:])*(?:2[45]|๒[๔๕])[\d๐-๙]{2}[\s)]*", re.I
)
_TARGETS = ("data-bs-target", "data-target", "aria-controls", "href")
#: Attributes first, then their elements: asking every element about each costs five times as much.
_OPENING = etree.XPath(
    "(//@data-bs-target | //@data-target | //@aria-controls | //@href[starts-with(., '#')])/.."
)


@dataclass(slots=True)
class Outline:
    """The headings over the place being read, the highest first."""

    _over: list[tuple[int, str]] = field(default_factory=list)
    _said: tuple[str, tuple[str, ...]] | None = None  #: the last answer, since a menu asks for the same hundred times

    def head(self, label: str, rank: int) -> None:
        """A heading begins; it ends those of its own rank and below."""
        self._said = None
        rank = _YEAR_LINE if rank == LOOKS and _YEAR.fullmatch(label) else rank
        while self._over and self._over[-1][0] >= rank:
            self._over.pop()
        self._over.append((rank, label))

    def over(self, nearest: str) -> tuple[str, ...]:
        """The headings over this place apart from the nearest one, from near to far."""
        if self._said is None or self._said[0] != nearest:
            self._said = nearest, tuple(dict.fromkeys(s for _, s in reversed(self._over) if s != nearest))
        return self._said[1]

    @property
    def state(self) -> tuple[tuple[int, str], ...]:
        """The headings over this place with their ranks, the highest first."""
        return tuple(self._over)

    def take_up(self, state: tuple[tuple[int, str], ...]) -> None:
        """Go on under the headings that held somewhere else."""
        self._over, self._said = list(state), None

    @contextmanager
    def inside(self, label: str = "") -> Iterator[None]:
        """A part of the page: its headings end with it, and do not end those around it."""
        kept, self._said = list(self._over), None
        if label:
            self._over = [*((0, text) for _, text in kept), (0, label)]
        yield
        self._over, self._said = kept, None


def openers(root: etree._Element) -> dict[str, str]:
    """Name of a place on the page → the words of the tab, button or link that opens it."""
    found: dict[str, str] = {}
    for el in _OPENING(root):
        for name in _TARGETS:
            target = (el.get(name) or "").strip()
            if not target or not (target[0] == "#" or name == "aria-controls"):
                continue
            place = target.removeprefix("#")
            if place and place not in found and 1 < len(label := tidy(text_of(el))) <= LABEL:
                found[place] = label
    return found


def rank_of(tag: str) -> int:
    """1 for the highest heading; what is a heading only by its looks ranks lowest."""
    return int(tag[1]) if len(tag) == 2 and tag[1].isdigit() else LOOKS
