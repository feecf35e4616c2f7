"""The visited website as a judge needs it: what is a page's own, what is its frame, and how a citizen gets there."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cached_property, lru_cache

from checklists.tables import tables
from checklists.ways import Ways
from checklists.words import table
from crawler import urls
from crawler.bounds import Bounds, Where
from crawler.plan import GIVEN_UP
from crawler.records import Block, Form, Kind, Link, Miss, Page, Picture, Place, Reading
from crawler.store import Snapshot
from thai.text import fold

Reader = Callable[[str, Kind], Reading]  #: hash of a body and its kind → its text, cached
TEMPLATE_SHARE, TEMPLATE_LEAST = 0.3, 3  #: a text or link on this share of pages, and on this many, is the site's frame
SCRIPTED_PAGES, SCRIPTED_LINKS, SCRIPTED_LETTERS = 2, 5, 400  #: a home page below all three is an empty shell
_LETTERS = re.compile(r"[ก-๙A-Za-z]+")
#: The same for texts that windows-874 can write, nearly all: what is no letter is left out in one go.
_OTHER = bytes(byte for byte in range(256) if not _LETTERS.fullmatch(bytes((byte,)).decode("cp874", "ignore")))
_TWO_LETTERS = re.compile(r"[ก-๙A-Za-z][^ก-๙A-Za-z]*[ก-๙A-Za-z]")
BESIDE_NOTICE = 60  #: letters beside "it will come" from which on a page says something all the same
_CRUMBS = re.compile(r"\s*(?:หน้าแรก|หน้าหลัก|home)\s*[»›>/|:]", re.I)
NOTE = 120  #: letters of a line that may be the system's own note on an article
_NOTE = re.compile(
    r"\s*(?:สถิติ)?(?:จำนวน)?(?:การ|ผู้)?(?:เข้า|เยี่ยม)ชม(?=.*\d)|"
    r"\s*(?:หมวด(?:หมู่)?|เผยแพร่(?:เมื่อ)?|เขียนโดย|โดย|ฮิต|hits?|views?|อ่าน|จำนวน(?:ผู้)?(?:เข้า)?(?:ชม|อ่าน)|เข้าชม|ปรับปรุงล่าสุด|แก้ไขล่าสุด|"
    r"ผู้ลงข่าว|ผู้โพสต์|ลงข่าวเมื่อ|posted(?: by| on)?|published|written by|category|tags?|แท็ก|สร้างเมื่อ)\s*[:：]",
    re.I,
)
#: Words that lead about the site and to nothing of an item.
_NAVIGATION = re.compile(
    r"^(?:หนาแรก|หนาหลก|กลบ\w{0,12}|ยอนกลบ\w{0,12}|ขนไป\w{0,12}|ขนบน|ชนบน|parent\w{0,12}|up|home|back|top|login|เขาสระบบ|ออกจากระบบ|พมพ\w{0,8}|print|อเมล|email|แชร|share|สงตอ)$",
    re.I,
)
STATED = re.compile(r"ไม่มี(?:การ|เรื่อง|ผู้)")  #: in a heading: it is no mere title, it says what there was
_PRINT = re.compile(r"[?&](?:print=1|tmpl=component|format=print|view=print)|/print/", re.I)
#: Sentences that stand where content should.
_EMPTY_NOTICE = tuple(fold(w) for w in table("notices")["to_come"])
_NOTHING = tuple(fold(w) for w in table("notices")["nothing"])


@dataclass(slots=True)
class _Own:
    blocks: dict[str, tuple[Block, ...]] = field(default_factory=dict)
    links: dict[str, tuple[Link, ...]] = field(default_factory=dict)
    said: dict[str, tuple[tuple[Block, str], ...]] = field(default_factory=dict)


class Site:
    """One snapshot, ready for questions. Texts of documents are read when first asked for."""

    def __init__(self, snapshot: Snapshot, reader: Reader) -> None:
        visit = snapshot.visit
        if visit is None:
            raise ValueError(f"{snapshot.folder}: the visit is not finished")
        self.visit, self.snapshot, self._read = visit, snapshot, reader
        self.pages = {p.url: p for p in snapshot.pages()}
        self.html = tuple(p for p in self.pages.values() if p.kind is Kind.HTML)
        self.misses: dict[str, Miss] = {urls.key(m.url): m for m in snapshot.misses()}
        self._aliases = snapshot.aliases()
        self.left_over = snapshot.left_over()
        #: keys of addresses left because others like them gave nothing more
        self.given_up = frozenset(urls.key(url) for url, priority, _ in self.left_over if priority <= GIVEN_UP)
        self._own = _Own()
        self._tables: dict[str, tuple[tuple[tuple[str, ...], ...], ...]] = {}
        self._parts: dict[tuple[str, str], Page | None] = {}
        self._sides: dict[str, Where] = {}

    @cached_property
    def home(self) -> Page | None:
        """The start page, whatever it redirected to."""
        start = self.answer(self.visit.start_url)
        return start if isinstance(start, Page) and start.kind is Kind.HTML else None

    @cached_property
    def scripted(self) -> bool:
        """Whether the start page is an empty shell for a script to fill: hardly a link or a word, nothing behind."""
        if self.home is None or len(self.html) > SCRIPTED_PAGES:
            return False
        links = sum(bool(link.url) for link in self.home.links)
        if links >= SCRIPTED_LINKS or sum(letters(b.text) for b in self.home.blocks) >= SCRIPTED_LETTERS:
            return False
        return b"<script" in self.snapshot.body(self.home.sha256).lower()

    @cached_property
    def bounds(self) -> Bounds:
        start = self.home.url if self.home else self.visit.start_url
        return Bounds(start, bool(self.visit.options.get("allow_private")))

    def where(self, url: str) -> Where:
        """Which side of the agency's fence an address is on; menus are asked about on every page."""
        if url not in self._sides:
            self._sides[url] = self.bounds.where(url)
        return self._sides[url]

    def answer(self, url: str) -> Page | Miss | None:
        """What an address gave: a page, a miss, or None when it was not asked."""
        key = urls.key(url)
        page = self.pages.get(url) or self.pages.get(self._aliases.get(key, ""))
        return page or self.misses.get(key)

    def reading(self, page: Page) -> Reading:
        """The text of a document or picture."""
        return self._read(page.sha256, page.kind)

    def part(self, page: Page, link: Link) -> Page | None:
        """The part of a page that a link with a fragment leads to, as a page of its own; None for any other link."""
        ident = link.raw.partition("#")[2].strip()
        if not ident or page.kind is not Kind.HTML:
            return None
        key = (page.url, ident)
        if key not in self._parts:
            self._parts[key] = self.snapshot.part(page, ident)
        return self._parts[key]

    def markup(self, page: Page) -> str:
        """The source of a page."""
        return self.snapshot.markup(page.sha256)

    def tables(self, page: Page) -> tuple[tuple[tuple[str, ...], ...], ...]:
        """Table → row → cell of a page, laid out once: many elements ask about the same page."""
        if page.sha256 not in self._tables:
            self._tables[page.sha256] = tables(self.markup(page))
        return self._tables[page.sha256]

    # -- frame and own content --------------------------------------------------------------------------------
    @cached_property
    def _often(self) -> int:
        return max(TEMPLATE_LEAST, int(len(self.html) * TEMPLATE_SHARE))

    @cached_property
    def frame_links(self) -> frozenset[str]:
        """Keys of the addresses the site links from nearly everywhere: its menus and footers."""
        count = Counter(k for p in self.html for k in {urls.key(link.url) for link in p.links if link.url})
        frame = {k for k, n in count.items() if n >= self._often}
        if self.home is not None:
            frame |= {urls.key(link.url) for link in self.home.links if link.url and link.place is not Place.CONTENT}
        return frozenset(frame)

    @cached_property
    def _frame_texts(self) -> frozenset[str]:
        count = Counter(t for p in self.html for t in {b.text for b in p.blocks})
        return frozenset(t for t, n in count.items() if n >= self._often)

    @cached_property
    def _frame_pictures(self) -> frozenset[str]:
        count = Counter(u for p in self.html for u in {i.url for i in p.pictures})
        return frozenset(u for u, n in count.items() if n >= self._often)

    def own_blocks(self, page: Page) -> tuple[Block, ...]:
        """A page's text without what stands on most pages."""
        if page.url not in self._own.blocks:
            frame = self._frame_texts
            self._own.blocks[page.url] = tuple(b for b in page.blocks if b.text not in frame)
        return self._own.blocks[page.url]

    def own_links(self, page: Page) -> tuple[Link, ...]:
        """A page's links to somewhere, without those of the site's frame and those that only lead about the site."""
        if page.url not in self._own.links:
            frame, here = self.frame_links, urls.key(page.url)
            self._own.links[page.url] = tuple(
                link
                for link in page.links
                if link.url
                and link.tag != "comment"
                and urls.key(link.url) not in frame
                and urls.key(link.url) != here
                and not leads_nowhere(link)
            )
        return self._own.links[page.url]

    @cached_property
    def _frame_forms(self) -> frozenset[str]:
        count = Counter(t for p in self.html for t in {f.text for f in p.forms})
        return frozenset(t for t, n in count.items() if n >= self._often)

    def own_forms(self, page: Page) -> tuple[Form, ...]:
        """A page's forms without those that stand on most pages: searches, polls, logins."""
        return tuple(f for f in page.forms if f.text not in self._frame_forms)

    def own_pictures(self, page: Page) -> tuple[Picture, ...]:
        frame = self._frame_pictures
        return tuple(p for p in page.pictures if (not p.url or p.url not in frame) and p.place is Place.CONTENT)

    @cached_property
    def papers(self) -> tuple[tuple[Page, Page, Link], ...]:
        """Each PDF and Word file with the nearest page and link that lead to it."""
        found: dict[str, tuple[Page, Page, Link]] = {}
        for page in sorted(self.html, key=lambda p: (p.depth, p.url)):
            for link in page.links:
                paper = self.answer(link.url) if link.url and link.tag != "comment" else None
                if isinstance(paper, Page) and paper.kind in {Kind.PDF, Kind.WORD}:
                    found.setdefault(paper.url, (paper, page, link))
        return tuple(found.values())

    # -- substance --------------------------------------------------------------------------------------------
    def own_said(self, page: Page) -> tuple[tuple[Block, str], ...]:
        """A page's own blocks, each with what it says apart from the page's own links: once for all items."""
        if page.url not in self._own.said:
            blocks = self.own_blocks(page)
            self._own.said[page.url] = tuple(zip(blocks, _said(blocks, self.own_links(page)), strict=True))
        return self._own.said[page.url]

    def prose(self, blocks: tuple[Block, ...], links: tuple[Link, ...]) -> str:
        """The text of blocks without headings and the words of links: what is said, not what is offered."""
        return "\n".join(text for text in _said(blocks, links) if text)

    @cached_property
    def ways(self) -> Ways:
        """How a citizen gets from the home page to an address."""
        return Ways(self.home, self.html, self.answer, self.own_links)


def _said(blocks: tuple[Block, ...], links: tuple[Link, ...]) -> Iterator[str]:
    """What each block says apart from the words of links; "" for a heading, a note and a mere list of links."""
    words = sorted({link.words for link in links if len(link.words) > 1}, key=len, reverse=True)
    for block in blocks:
        text = block.text
        if (block.tag[0] == "h" and not STATED.search(text)) or (len(text) < NOTE and _NOTE.match(text)):
            text = ""
        for word in words:
            if word in text:
                text = text.replace(word, " ")
        yield text if _TWO_LETTERS.search(text) else ""


def leads_nowhere(link: Link) -> bool:
    """Whether a link only leads about the site: home, back, print, share."""
    return bool(_NAVIGATION.match(fold(link.words))) or for_print(link.url)


def for_print(url: str) -> bool:
    """Whether an address gives a page once more, for the printer."""
    return bool(_PRINT.search(url))


@lru_cache(maxsize=512)  # the same page is offered for many items
def letters(text: str) -> int:
    """How many letters a text has."""
    try:
        return len(text.encode("cp874").translate(None, _OTHER))
    except UnicodeEncodeError:
        return sum(map(len, _LETTERS.findall(text)))


def empty_notice(text: str) -> bool:
    """Whether a short text only says that content will come, or that there is none."""
    folded = fold(text[:600])
    if len(folded) > 240:
        return False
    if any(folded.strip("-. ") == w for w in _NOTHING):
        return True
    lines = [line for line in text.splitlines() if not _CRUMBS.match(line)]
    others = [line for line in lines if not any(w in fold(line) for w in _EMPTY_NOTICE)]
    return len(others) < len(lines) and letters("".join(others)) < BESIDE_NOTICE
