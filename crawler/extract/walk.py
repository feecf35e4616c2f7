"""Walks once through a page in reading order and notes its text, links, forms and pictures with what stands around."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from itertools import accumulate
from typing import NamedTuple

from lxml import etree

from crawler import urls
from crawler.extract.forms import form_of
from crawler.extract.grid import Grid
from crawler.extract.marks import HEADINGS, cells_of, introduces, item_label, place_of, titled
from crawler.extract.outline import LOOKS, Outline, rank_of
from crawler.extract.phrases import LABEL, SKIP, link_words, pixels, spaced, text_of, tidy, without
from crawler.extract.repeats import PARTS, Memory, folder_of, tell
from crawler.extract.scripted import called, clicked, jumps
from crawler.records import Block, Form, Link, Picture, Place

_BLOCK = frozenset((
    "p", "div", "section", "article", "main", "header", "footer", "nav", "aside", "ul", "ol", "li", "dl", "dt", "dd",
    "table", "tbody", "thead", "tfoot", "tr", "td", "th", "form", "fieldset", "blockquote", "pre", "center",
    "figure", "figcaption", "address", "hr", "body", "caption", "details", "summary", "legend", "h1", "h2", "h3",
    "h4", "h5", "h6",
))  # fmt: skip
#: Inline elements that styles often show as lines of their own: their words must not run into the next ones.
_APART = frozenset(("span", "strong", "b", "small", "a", "label", "em", "button"))
#: A heading inside one of these does not speak for what follows it.
_SECTIONS = frozenset(("nav", "header", "footer", "aside", "section", "article", "form", "details", "td"))
#: Elements that offer something besides their text.
_OFFERING = frozenset(("a", "img", "iframe", "frame", "embed", "object", "area", "form", "select", "button"))
_SOURCES = {"iframe": ("src", "data-src"), "frame": ("src",), "embed": ("src",)}
_COMMENT_LINK = re.compile(r"<a\b[^>]*?href\s*=\s*[\"']([^\"']+)[\"'][^>]*>(.*?)</a>", re.I | re.S)
_TAGS = re.compile(r"<[^>]+>")
_COMMENT_CHARS = 200_000  #: of one comment; more is a page switched off, not a few links
_NEAR_CHARS, _RAW_CHARS = 200, 500
_LINE = "\x1e"  #: a line break the page draws, told apart from the line breaks of its source
LINE_CHARS, LINE_LINKS = 400, 3  #: a longer line is a paragraph, one with more links a menu: neither speaks for a link
DEPTH = 220  #: nesting beyond this is taken as flat text; Python allows about 1000 calls inside one another


class Spot(NamedTuple):
    """What holds at one place of the walk."""

    place: Place = Place.CONTENT
    row: str = ""
    menu: tuple[str, ...] = ()
    depth: int = 0
    columns: tuple[str, ...] = ()  #: words of the table cell and what the table sets over it


@dataclass(slots=True)
class Walk:
    """One page being read."""

    base: str
    self_url: str
    ids: frozenset[str]  #: names of places on the page itself, which `href="#…"` opens or jumps to
    openers: Mapping[str, str]  #: the same names → the words of the tab or button that opens the place
    links: list[Link] = field(default_factory=list)
    blocks: list[Block] = field(default_factory=list)
    forms: list[Form] = field(default_factory=list)
    pictures: list[Picture] = field(default_factory=list)
    heading: str = ""
    memory: Memory | None = None  #: parts read on earlier pages of the visit
    root: str = ""
    folder: str = ""
    outline: Outline = field(default_factory=Outline)
    _grids: dict[etree._Element, Grid] = field(default_factory=dict)
    _linked: bool = False  #: whether a link stands in the run of text being gathered
    _buffer: list[str] = field(default_factory=list)
    _pending: list[tuple[int, int]] = field(default_factory=list)  #: links of this run: place in links, in the buffer
    _near: dict[etree._Element, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.root, self.folder = folder_of(self.base)

    @property
    def busy(self) -> bool:
        """Whether a run of text is being gathered, so that what comes next is still part of it."""
        return bool(self._buffer or self._pending or self._linked)

    @property
    def lengths(self) -> tuple[int, int, int, int]:
        """How much was noted so far: links, blocks, forms, pictures."""
        return len(self.links), len(self.blocks), len(self.forms), len(self.pictures)

    def flush(self, tag: str, place: Place) -> str:
        """Close the run of text being gathered; returns it when no link stands in it, "" otherwise."""
        if not self._buffer:
            return ""
        plain, self._linked = not self._linked, False
        text = "".join(self._buffer)
        if self._pending:
            self._speak_for_links(text)
        text = tidy(text.replace(_LINE, "\n"))
        self._buffer.clear()
        if text:
            self.blocks.append(Block(text, tag, place, self.heading if tag not in HEADINGS else ""))
        return text if plain else ""

    def _speak_for_links(self, text: str) -> None:
        """Give links that stand in no row or list entry the words of their line: "O12 … <a>คลิก</a>"."""
        pending, self._pending = self._pending, []
        lines = text.split(_LINE)
        breaks = list(accumulate((part.count(_LINE) for part in self._buffer), initial=0))
        at = [breaks[place] for _, place in pending]
        many = Counter(at)
        for (index, _), line in zip(pending, at, strict=True):
            around = tidy(lines[line])
            if many[line] <= LINE_LINKS and len(around) <= LINE_CHARS:
                link = self.links[index]
                self.links[index] = replace(link, row=without(around, link.words))

    # -- elements ---------------------------------------------------------------------------------------------
    def element(self, el: etree._Element, at: Spot) -> None:
        """Read one element and all it holds."""
        tag = el.tag
        if not isinstance(tag, str):
            if isinstance(el, etree._Comment):
                self._comment(el.text or "", at)
            return
        if tag in _OFFERING:
            self._note(el, tag, at)
        if tag in SKIP:
            return
        if at.depth > DEPTH:
            self._flat(el, at)
        elif tag in _BLOCK:
            self._block(el, tag, at)
        else:
            edge = _LINE if tag == "br" else " " if tag in _APART else ""
            self._buffer.append(edge)
            self._inside(el, at)
            if tag != "br":
                self._buffer.append(edge)
        if (click := el.get("onclick")) and (target := clicked(click)):
            self.link(el, target, at, "onclick")

    def _note(self, el: etree._Element, tag: str, at: Spot) -> None:
        """Write down what an element offers besides its text."""
        if tag == "a":
            if el.get("href") is not None or el.get("onclick") is None:
                self.link(el, el.get("href") or "", at, "a")
        elif tag == "img":
            self._picture(el, at)
        elif tag in _SOURCES:
            self.link(el, next((s for name in _SOURCES[tag] if (s := el.get(name))), ""), at, tag)
        elif tag == "object":
            if source := el.get("data") or next((s for e in el.iter("embed") if (s := e.get("src"))), ""):
                self.link(el, source, at, tag)
        elif tag == "area":
            self.link(el, el.get("href") or "", at, "area")
        elif tag == "form":
            self.forms.append(form_of(el, self.base, self.self_url, at.place))
        elif tag == "button":
            if target := el.get("data-bs-target") or el.get("data-target"):
                self.link(el, target, at, "button")
        elif tag == "select":
            for option in jumps(el):
                self.link(option, option.get("value") or "", at, "option")

    def _inside(self, el: etree._Element, at: Spot) -> None:
        if text := el.text:
            self._buffer.append(text)
        if not len(el):  # most elements hold nothing but text
            return
        below = Spot(at.place, at.row, at.menu, at.depth + 1, at.columns)
        for child in el:
            self.element(child, below)
            if tail := child.tail:
                self._buffer.append(tail)

    def _flat(self, el: etree._Element, at: Spot) -> None:
        self._buffer.append(spaced(el))
        for link in el.iter("a", "area"):
            if link is not el:
                self.link(link, link.get("href") or "", at, str(link.tag))

    def _block(self, el: etree._Element, tag: str, at: Spot) -> None:
        led_by = self.flush("p", at.place)
        name = el.get("id")
        opener = self.openers.get(name, "") if name else ""  # a row of tabs names none of its panes
        named = not opener and introduces(led_by, el, tag) and at.menu[-1:] != (led_by,)
        menu = (*at.menu, led_by) if named else at.menu
        here = Spot(place_of(el, tag, at.place), at.row, menu, at.depth, at.columns)
        if opener or tag in _SECTIONS or here.place is not at.place:
            outer = self.heading
            with self.outline.inside(opener):
                if opener:
                    self.heading = opener
                self._read_block(el, tag, here)
            self.heading = outer
        else:
            self._read_block(el, tag, here)

    def _read_block(self, el: etree._Element, tag: str, here: Spot) -> None:
        part = self.memory.look_up(self, el, here) if self.memory is not None and tag in PARTS else None
        if part is not None and part.said is not None:
            tell(part.said, self)
            return
        if tag == "tr" and (cells := cells_of(el)):
            self._row(el, cells, here)
        else:
            shown_as = tag if tag in HEADINGS or tag == "li" else "h6" if titled(el) else "p"
            if tag == "li":
                row, menu = item_label(el, here.menu)
                here = Spot(here.place, row, menu, here.depth, here.columns)
            if shown_as in HEADINGS:
                self._head(tidy(text_of(el)), rank_of(tag))
            self._inside(el, here)
            self.flush(shown_as, here.place)
        if part is not None and self.memory is not None:
            self.memory.keep(part, self, el)

    def _head(self, label: str, rank: int = LOOKS) -> None:
        if 0 < len(label) <= LABEL:
            self.heading = label
            self.outline.head(label, rank)

    def _row(self, el: etree._Element, cells: list[etree._Element], at: Spot) -> None:
        """A real table row: one block, its links know the whole row."""
        texts = [tidy(spaced(c)) for c in cells]
        line = " | ".join(texts)
        head = all(c.tag == "th" for c in cells)
        if line.strip(" |"):
            self.blocks.append(Block(line, "th" if head else "tr", at.place, self.heading))
        across = len(cells) == 1 and not head and next(cells[0].iter("a"), None) is None
        if across and next(cells[0].iter("b", "strong", "h3", "h4"), None) is not None:
            self._head(texts[0])  # a bold line across the table names the rows below it
        kept, self._buffer = self._buffer, []
        waiting, self._pending = self._pending, []
        blocks, heading = len(self.blocks), self.heading
        table = next(el.iterancestors("table"), el)
        reaching, placed = self._grids.setdefault(table, Grid()).row(cells, texts)
        row = " | ".join((*reaching, line))
        for cell in placed:
            if not len(cell.element):  # mere words, which are in the row already
                continue
            alone = sum(1 for _ in cell.element.iter("a")) == 1
            columns = (cell.text, *cell.over) if alone and len(cells) > 1 else cell.over
            with self.outline.inside():
                self._inside(cell.element, Spot(at.place, row, at.menu, at.depth + 1, columns))
        del self.blocks[blocks:]  # the cells' text is in the row already
        self._buffer, self._pending, self.heading = kept, waiting, heading

    # -- what a page offers -----------------------------------------------------------------------------------
    def link(self, el: etree._Element, href: str, at: Spot, tag: str) -> None:
        """Note a way from this page to somewhere, also one that leads nowhere."""
        href = href.strip()
        if href in {"", "#"}:  # what a script opens says so beside it
            href = el.get("data-bs-target") or el.get("data-target") or href
        url = urls.resolve(self.base, called(href))
        words = link_words(el)
        spot = href[:1] == "#" and href[1:] in self.ids
        if not url and (spot or el.get("data-toggle") or el.get("data-bs-toggle") or el.get("aria-expanded")):
            tag = "toggle"
            self._head(words)
        row = " ".join(at.row.replace(words, " ", 1).split()).strip(" |") if words and at.row else at.row
        self._linked = True
        if not at.row and words:
            self._pending.append((len(self.links), len(self._buffer)))
        columns, over = at.columns, self.outline.over(self.heading)
        if columns and words:
            columns = tuple(t for text in columns if (t := without(text, words)))
        self.links.append(Link(url, words, self.heading, row, at.menu, at.place, tag, href[:_RAW_CHARS], columns, over))

    def _comment(self, text: str, at: Spot) -> None:
        for found in _COMMENT_LINK.finditer(text[:_COMMENT_CHARS]):
            url = urls.resolve(self.base, found.group(1))
            if url:
                words = tidy(_TAGS.sub(" ", found.group(2)))
                self.links.append(Link(url, words, self.heading, "", (), at.place, "comment", found.group(1)))

    def _picture(self, el: etree._Element, at: Spot) -> None:
        source = el.get("src") or el.get("data-src") or el.get("data-lazy-src") or ""
        url = urls.resolve(self.base, source)
        if url or source.startswith("data:"):
            alt = tidy(el.get("alt") or el.get("title") or "")
            size = pixels(el.get("width")), pixels(el.get("height"))
            self.pictures.append(Picture(url, alt, *size, self._around(el), at.place))

    def _around(self, el: etree._Element) -> str:
        """The words of the nearest of three elements around a picture; each is read once, galleries hold hundreds."""
        outer = el.getparent()
        for _ in range(3):
            if outer is None or outer.tag == "body":
                break
            if outer not in self._near:
                self._near[outer] = tidy(text_of(outer))[:_NEAR_CHARS]
            if self._near[outer]:
                return self._near[outer]
            outer = outer.getparent()
        return ""
