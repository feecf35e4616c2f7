"""Whether what an item's offers lead to is about that item, or about another one, or only says the checklist again."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from rapidfuzz import fuzz

from checklists.labels import Hit, Labels
from checklists.model import Item
from checklists.offers import HEADING_SHARE, generic
from checklists.pieces import Piece
from crawler import urls
from crawler.records import Block, Link
from thai.text import arabic, fold

LINKED = 0.4  #: of a link's words on an item's page, from which on they name an item
RECITED = 72  #: similarity of a line to an element from which on it repeats the checklist
_ASKS = re.compile(
    r"^[\s\d.)•o○*–-]*(?:แสดง|เป็น(?:การดำเนิน|ข้อมูล|รายงาน|แผน|นโยบาย|หลักเกณฑ์)|มี(?:ข้อมูล|เนื้อหา|รายละเอียด)|สามารถ|องค์ประกอบ)"
)
_ASKS_FOR = re.compile(
    r"^[\s\d.)•o○*–-]*(?:แสดง(?!ความ)|เป็น(?:การดำเนินการ|ข้อมูล|รายงานผล|แผนที่)[^\n]{0,30}(?:ปี|ระยะเวลา))"
)
_LED_IN = re.compile(r"^\s*(?:รายละเอียด|องค์ประกอบ|คำอธิบาย|เกณฑ์|ประเด็น)[^:\n]{0,40}:\s*(?:ให้)?|^\s*ให้(?=แสดง)")
_FIGURE = re.compile(r"(?<!\d)(?!25\d\d(?!\d))\d+")  # a number that is no year
TITLED, TITLE_LINES = 400, 3  #: letters and lines from the top of a document in which its title stands
AT_START, LEADING = 2, 0.3  #: folded letters before an item's words that lead a title, and their least share of it
TITLE_SHARE = 0.5  #: of a title line explained by an item's words


@dataclass(frozen=True, slots=True)
class Owner:
    """One item, and what the site offers as the others."""

    item: Item
    labels: Labels
    offered: Mapping[str, frozenset[str]]  #: item → keys of the addresses the site offers as it

    def recites(self, text: str) -> bool:
        """Whether a line only repeats what the checklist asks for: its opening words, and no figure of its own."""
        text = _LED_IN.sub("", text)
        if not 15 <= len(text) <= 300 or not _ASKS.match(text):
            return False
        if _ASKS_FOR.match(text) and not _FIGURE.search(arabic(text)):
            return True
        said = fold(text)
        return any(fuzz.partial_ratio(said, fold(r.text)) >= RECITED for r in self.item.requirements)

    def shares(self, blocks: Iterable[Block]) -> bool:
        """Whether a page has headings of several items, so that a link belongs to the heading it stands under."""
        named = {h.code for b in blocks if b.tag[0] == "h" for h in self._named(b.text)}
        return self.item.code in named and len(named) > 1

    def _named(self, heading: str) -> list[Hit]:
        return [h for h in self.labels.match(heading) if not h.hint and h.share >= HEADING_SHARE]

    def has_link(self, link: Link, *, shared: bool) -> bool:
        """Whether a link on an item's page is about this item: not if its words name another one, or what it is not.

        `shared`: whether the page has headings of several items.
        """
        if not generic(link.words) and self.labels.taken_away(self.item.code, link.words):
            return False
        for text in (link.words, *(link.row.split(" | ") if generic(link.words) else ())):
            hits = [h for h in self.labels.match(text) if not h.hint and h.share >= LINKED]
            if hits:
                return any(h.code == self.item.code for h in hits)
        over = self._named(link.heading) if shared else []
        return not over or any(h.code == self.item.code for h in over)

    def refuses(self, piece: Piece) -> bool:
        """Whether a document's own title bears a word that takes a label away from the item."""
        title = piece.text.lstrip()[:TITLED].partition("\n")[0]
        ours = any(h.code == self.item.code for h in self.labels.match(title))
        return self.labels.taken_away(self.item.code, title, at_start=ours and not generic(piece.label))

    def offered_as(self, piece: Piece, code: str) -> bool:
        """Whether the site offers a document, or the page it was linked from, as another item."""
        return bool(self.offered.get(code, frozenset()) & {urls.key(u) for u in (piece.page.url, piece.page.found_on)})

    def others_named(self, piece: Piece) -> tuple[str, ...]:
        """The items a document's own title names instead of this one, where its link says nothing."""
        if any(h.code == self.item.code for h in self.labels.match(piece.label)):
            return ()
        codes = tuple(hit.code for hit, _ in title_hits(self.labels, piece.text))
        return () if self.item.code in codes else codes


def _titled(hit: Hit) -> bool:
    return hit.share >= TITLE_SHARE or (hit.start <= AT_START and hit.share >= LEADING)


def title_hits(labels: Labels, text: str) -> tuple[tuple[Hit, str], ...]:
    """The items that the first line of a document's title to name any names, and that line."""
    for line in [line for line in text[:TITLED].splitlines() if line.strip()][:TITLE_LINES]:
        hits = [h for h in labels.match(line) if not h.hint and _titled(h)]
        if hits:
            return tuple((hit, line.strip()) for hit in hits)
    return ()
