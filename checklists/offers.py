"""Where the site offers an item: links, headings, titles whose words name it. A mention in running text is no offer."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from checklists.labels import Hit, Labels, bare_code, code_said, codes_said, marked, strip
from checklists.site import Site, for_print, leads_nowhere
from crawler import urls
from crawler.bounds import Where
from crawler.records import Link, Page, Place
from thai.text import arabic, fold

LEAST_SHARE = 0.34  #: of a label explained by an item's words; below it the label speaks of something else
LEAST_AT_START = 0.2  #: the same for a label that begins with the item's words
HEADING_SHARE = 0.45
ROW_SHARE = 0.5  #: of a row or line around a link whose own words say something else
FIRST_LINE, FIRST_SHARE = 120, 0.6  #: letters of a first line that may be a page's title, and its items' share of it
PARENT_SHARE = 0.6  #: of a menu entry's words, so that the entries under it are the item's own
NUMBER = 2  #: digits of an item's number
LONG = 160  #: folded letters; a longer "label" is a sentence
#: Words on a link that say nothing by themselves: the row or heading around it speaks for it.
_GENERIC = re.compile(
    r"^(?:คลก(?:ทน|เพอ\w*|ด\w*)?|ดาวนโหลด\w*|download\w*|view|open|link\w*|url\w*|ลงก?\w{0,8}|ทน|here|go|>+|»|›|\W*|"
    r"ด(?:ขอมล|รายละเอยด|เอกสาร|เพมเตม|ทงหมด|ไฟล|ภาพ|ทน|ไดทน|เวบไซต)?(?:เพมเตม)?|เปด(?:ด|ไฟล|เอกสาร|อาน|ลงก|ขอมล)?|"
    r"อาน(?:ตอ|ทงหมด|เพมเตม|รายละเอยด|เอกสาร)?|แสดง(?:ทงหมด|ขอมล|รายละเอยด|เพมเตม)?|รายละเอยด(?:เพมเตม)?|เพมเตม|more|readmore|click\w*|"
    r"เอกสาร(?:แนบ|ประกอบ)?\d*|ไฟล\w{0,10}|file\w{0,4}|pdf|word|excel|รปภาพ|image|เขาดขอมล|ไปท\w*|หนาเวบ\w*|"
    r"https?.*|www\..*|.{0,60}\.(?:pdf|docx?|xlsx?|jpe?g|png|html?|php|aspx?))$",
    re.I,
)
_TIME_ONLY = re.compile(
    r"^(?:(?:ประจา)?(?:ป|ปงบประมาณ|ปงบ|เดอน|ไตรมาส(?:ท)?|งวด|รอบ|ครงท|ฉบบท|สวนท|เลมท|ชดท|หนา|พ\.?ศ\.?|ตลาคม|พฤศจกายน|ธนวาคม|มกราคม|กมภาพนธ|มนาคม|เมษายน|พฤษภาคม|มถนายน|กรกฎาคม|กรกฏาคม|สงหาคม|กนยายน|"
    r"ต\.?ค\.?|พ\.?ย\.?|ธ\.?ค\.?|ม\.?ค\.?|ก\.?พ\.?|ม\.?ค\.?|เม\.?ย\.?|พ\.?ค\.?|ม\.?ย\.?|ก\.?ค\.?|ส\.?ค\.?|ก\.?ย\.?|ถง|แรก|หลง|และ|[\d\-–/().,:|]+))+$"
)
_AGENCY_ONLY = re.compile(
    r"^(?:องคการบรหารสวนตาบล|องคการบรหารสวนจงหวด|เทศบาล(?:ตาบล|เมอง|นคร)?|อบต|อบจ|หนวยงาน)\w{0,20}$"
)


class Via(StrEnum):
    """What named the item."""

    WORDS = "words"
    ROW = "row"
    MENU = "menu"
    HEADING = "heading"
    SECTION = "section"
    TITLE = "title"


@dataclass(frozen=True, slots=True)
class Offer:
    """One place where the site offers an item."""

    code: str
    page: Page  #: where the offer stands
    link: Link | None  #: None for a section of the page itself
    label: str  #: the words that name the item
    via: Via
    share: float
    hint: bool

    @property
    def url(self) -> str:
        return self.link.url if self.link is not None else self.page.url


@lru_cache(maxsize=32_768)  # menus stand on every page
def generic(words: str) -> bool:
    """Whether a link's words say nothing about what it leads to."""
    folded = fold(words)
    return not folded or bool(_GENERIC.match(folded)) or bool(_TIME_ONLY.match(folded)) or len(strip(words)) < 2


def find_offers(
    site: Site, labels: Labels, believed: Callable[[Page, Link], frozenset[str]]
) -> dict[str, list[Offer]]:
    """Every offer of every item, in the order of pages and places; the same link with the same words once.

    `believed` says which bare codes count for a link: none where the page numbers its items as another list does.
    """
    offers: dict[str, list[Offer]] = defaultdict(list)
    seen: set[tuple[str, str, str]] = set()
    known: set[tuple[str, str, str, str, tuple[str, ...]]] = set()  # menus stand on every page
    for page in sorted(site.html, key=lambda p: (p.depth, p.url)):
        if for_print(page.url):
            continue
        for link in page.links:
            same = (link.url, link.words, link.row, link.heading, link.menu)
            if link.tag == "comment" or (link.url and same in known):
                continue
            known.add(same)
            for offer in _of_link(site, page, link, labels, believed(page, link)):
                key = (offer.code, urls.key(link.url) if link.url else page.url, offer.label)
                if key not in seen:
                    seen.add(key)
                    offers[offer.code].append(offer)
        for offer in _of_headings(site, page, labels):
            key = (offer.code, page.url, fold(offer.label))
            if key not in seen:
                seen.add(key)
                offers[offer.code].append(offer)
    return offers


def _tabular(row: str) -> bool:
    """Whether a row speaks for a link whose own words say something: cells of a table, or a line marked with a code."""
    return " | " in row or marked(row)


def _of_link(site: Site, page: Page, link: Link, labels: Labels, codes: frozenset[str]) -> list[Offer]:
    if leads_nowhere(link):
        return []
    said_nothing = generic(link.words)
    if not said_nothing:
        hits = _good(labels.match(link.words), link.words)
        known = {h.code for h in hits}
        coded = [c for c in codes_said(link.words, codes) if c not in known]
        if hits and not (coded and len(coded) + len(known) > 1):
            coded = []
        if not hits and not coded and bare_code(link.words) and (code := code_said(link.words, codes)):
            coded = [code]
        if hits or coded:
            found = [Offer(h.code, page, link, link.words, Via.WORDS, h.share, h.hint) for h in hits]
            return found + [Offer(c, page, link, link.words, Via.WORDS, 0.5, False) for c in coded]
    if link.row and (said_nothing or _tabular(link.row)):
        for cell in link.row.split(" | "):
            hits = tuple(h for h in _good(labels.match(cell), cell) if said_nothing or h.share >= ROW_SHARE)
            if hits:
                return [Offer(h.code, page, link, cell, Via.ROW, h.share, h.hint) for h in hits]
        if code := code_said(link.row.strip(" |"), codes) or row_number(link.row, codes):
            return [Offer(code, page, link, _name_in(link.row), Via.ROW, 0.5, False)]
    parent = link.menu[-1] if link.menu else ""
    if parent and (said_nothing or _AGENCY_ONLY.match(fold(link.words)) or link.place is Place.MENU):
        own = [
            h for h in _good(labels.match(parent), parent) if not h.hint and (said_nothing or h.share >= PARENT_SHARE)
        ]
        if own:
            return [Offer(h.code, page, link, parent, Via.MENU, h.share, h.hint) for h in own]
    if (
        link.heading
        and (link.place is Place.CONTENT or said_nothing)
        and link.url
        and link.url not in site.ways.way_to(page)
        and (urls.key(link.url) not in site.frame_links or _pointing(site, link, said_nothing=said_nothing))
    ):
        hits = tuple(h for h in _good(labels.match(link.heading), link.heading) if h.share >= HEADING_SHARE)
        return [Offer(h.code, page, link, link.heading, Via.HEADING, h.share, h.hint) for h in hits if not h.hint]
    return []


def row_number(row: str, codes: frozenset[str]) -> str:
    """The item a table row is numbered as: its first cell is the bare number; "" when it is none of the list's."""
    first, cut, _ = row.partition(" | ")
    number = arabic(first).strip(" .)")
    code = f"O{int(number):02d}" if cut and number.isdecimal() and len(number) <= NUMBER else ""
    return code if code in codes else ""


def _name_in(row: str) -> str:
    """The words of a row without its number."""
    cells = [cell for cell in row.split(" | ") if any(c.isalpha() for c in cell)]
    return cells[0] if cells else row


def _pointing(site: Site, link: Link, *, said_nothing: bool) -> bool:
    """Whether a link to one of the site's own lists only says "open": the heading over it says what it leads to."""
    return said_nothing and bool(link.words) and site.where(link.url) is Where.SITE


def _of_headings(site: Site, page: Page, labels: Labels) -> list[Offer]:
    found = []
    for block in site.own_blocks(page) if page is not site.home else page.blocks:
        if block.tag not in {"h1", "h2", "h3", "h4", "h5", "h6"} and not (block.tag == "th" and len(block.text) < 150):
            continue
        if block.place is not Place.CONTENT and page is not site.home:
            continue
        hits = [h for h in _good(labels.match(block.text), block.text) if h.share >= HEADING_SHARE]
        found += [Offer(h.code, page, None, block.text, Via.SECTION, h.share, h.hint) for h in hits]
    if not found and page is not site.home and (first := _first_line(site, page)):
        hits = [h for h in _good(labels.match(first), first) if h.share >= FIRST_SHARE]
        found += [Offer(h.code, page, None, first, Via.TITLE, h.share, h.hint) for h in hits]
    if not found and page.found_on:
        title = re.split(r"\s[|\-–:»]\s", page.title)[0]
        hits = [h for h in _good(labels.match(title), title) if h.share >= HEADING_SHARE]
        found += [Offer(h.code, page, None, title, Via.TITLE, h.share, h.hint) for h in hits]
    return found


def _first_line(site: Site, page: Page) -> str:
    """What stands for the heading of a page that marks none: its first own line, when that is short and no link."""
    own = [b for b in site.own_blocks(page) if b.place is Place.CONTENT]
    if any(b.tag[0] == "h" for b in own):
        return ""
    offered = {link.words for link in page.links if link.url}
    first = next((b.text for b in own if b.text not in offered), "")
    return first if len(first) <= FIRST_LINE else ""


def _good(hits: tuple[Hit, ...], label: str) -> tuple[Hit, ...]:
    if len(fold(label)) > LONG:
        return tuple(h for h in hits if h.start <= 4 and h.share >= 0.12)
    return tuple(h for h in hits if h.share >= LEAST_SHARE or (h.start <= 6 and h.share >= LEAST_AT_START))
