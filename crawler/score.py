"""How much a link promises, judged by the words a citizen would read on it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from crawler import urls
from crawler.plan import Plan
from crawler.records import Link, Place
from thai.starts import Starts
from thai.text import fold

HUB, ITEM, MENU, PAGER, CHILD, PLAIN = 12.0, 10.0, 5.0, 4.0, 8.0, 1.5
HEADED = 3  #: a heading this many times as long as the item's name in it speaks of something else
PROMISING = 2.0  #: below this a link is only looked at while the idle allowance lasts
_DOCUMENT = re.compile(r"\.(pdf|docx?|xlsx?|ods|odt|rtf|pptx?|zip|rar)$", re.I)
FURTHER = re.compile(
    r"^(\d{1,3}|หน้า\s*\d+|ถัดไป|หน้าถัดไป|next|older|>|>>|»|›|ทั้งหมด|ดูทั้งหมด|อ่านทั้งหมด|view all)$", re.I
)
_PAGE_KEY = re.compile(r"[?&](page|p|start|offset|pg|paged|page_no)=\d+|/page/\d+", re.I)
_CALENDAR = re.compile(
    r"(calendar|[?&](month|day|date|year)=|/\d{4}/\d{1,2}/\d{1,2}\b"
    r"|[?&](sort|order|orderby|dir|print|tmpl|format)=)",
    re.I,
)


@dataclass(slots=True)
class Scorer:
    """Answers for one visit; what was answered once is remembered, since menus stand on every page."""

    plan: Plan
    _items: list[tuple[str, str]] = field(default_factory=list)
    _starts: Starts = field(default_factory=lambda: Starts(()))
    _hubs: list[str] = field(default_factory=list)
    _avoid: list[str] = field(default_factory=list)
    _known: dict[str, frozenset[str]] = field(default_factory=dict)
    _kinds: dict[str, tuple[bool, bool]] = field(default_factory=dict)  #: words → whether they name a list, or news

    def __post_init__(self) -> None:
        self._items = [(fold(p), code) for code, phrases in self.plan.phrases.items() for p in phrases]
        self._starts = Starts(phrase for phrase, _ in self._items)
        self._hubs = [fold(p) for p in self.plan.hubs]
        self._avoid = [fold(p) for p in self.plan.avoid]

    def items(self, words: str) -> frozenset[str]:
        """The item codes whose words occur in `words`."""
        if words not in self._known:
            folded = fold(words)
            near = [self._items[n] for n in self._starts.within(folded)] if folded else []
            self._known[words] = frozenset(code for phrase, code in near if phrase in folded)
        return self._known[words]

    def priority(self, link: Link, *, depth: int, relevance: float) -> tuple[float, float]:
        """(priority, relevance) of a link on a page of the given depth and relevance; higher comes first."""
        words, name = link.words[:300], urls.file_name(link.url)
        document = bool(_DOCUMENT.search(name))
        if self.items(words) or self.items(name):
            return ITEM - 0.1 * depth, 1.0
        hub, news = self._kind(words)
        if hub:
            return HUB - 0.1 * depth, 0.9
        context = self._context(link)
        if context:
            return CHILD - 0.1 * depth, 0.9
        if news or _CALENDAR.search(link.url):
            return (PLAIN if depth == 0 else 0.5) - 0.1 * depth, 0.0
        if relevance > 0.3:
            pager = bool(FURTHER.match(words)) or bool(_PAGE_KEY.search(link.url))
            return (PAGER if pager else CHILD * relevance) - 0.1 * depth, relevance * 0.7
        if depth == 0 or link.place in {Place.MENU, Place.HEADER}:
            return MENU - 0.5 * depth, 0.0
        return (PLAIN + (0.3 if document else 0.0)) - 0.1 * depth, 0.0

    def headed(self, heading: str) -> bool:
        """Whether a heading is an item's name with little beside it."""
        folded = fold(heading)
        near = (self._items[n][0] for n in self._starts.within(folded)) if folded else ()
        return any(phrase in folded and len(phrase) * HEADED >= len(folded) for phrase in near)

    def about(self, link: Link, passed: frozenset[str]) -> frozenset[str]:
        """The items a link is for: by its own words, those around it, or what its page was for (`passed`)."""
        own = self.items(link.words[:300]) or self.items(urls.file_name(link.url))
        around = (link.row[:300], link.heading[:200], *link.menu[-2:])
        return own or frozenset().union(*(self.items(text) for text in around if text)) or passed

    def _kind(self, words: str) -> tuple[bool, bool]:
        if words not in self._kinds:
            folded = fold(words)
            self._kinds[words] = any(w in folded for w in self._hubs), any(w in folded for w in self._avoid)
        return self._kinds[words]

    def _context(self, link: Link) -> bool:
        around: Iterable[str] = (link.row[:300], link.heading[:200], *link.menu[-2:])
        return any(self.items(text) for text in around if text)
