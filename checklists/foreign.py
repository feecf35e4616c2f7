"""Lists of other years and other offices that borrow the same codes: recognised, named, and their codes left aside.

What such a page links to still counts by its label and content; only its numbers say nothing about our items.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property

from checklists import loader
from checklists.coding import ROW, Coded, Tally, coded_labels, may_agree, page_years, part_years, tally
from checklists.labels import Labels
from checklists.model import Checklist
from checklists.site import Site
from checklists.words import table
from crawler.records import Link, Page, Place
from thai.text import fold

FEW = 3  #: labels that differ, from which on a part of a page is not given the benefit of the doubt
SIGNS = 2  #: coded labels with another office's words, from which on the list is that office's
LISTED = 5  #: items named by links, from which on a page without codes is a list of its year
WHOLE = 0.6  #: of a list's codes, from which on a page headed as that list prints the list
SHOWN = 3  #: codes quoted as an example
_PAGE_NUMBER = re.compile(r"[?&](?:page|pg|p|start|limitstart|offset)=\d+|/page/\d+/?", re.I)


@dataclass(frozen=True, slots=True)
class ForeignList:
    """A list of another year or office on a page of the site."""

    name: str  #: Thai: whose list it is
    page: Page
    why: str  #: Thai: what gave it away
    coded: bool  #: whether it prints codes that could be taken for ours


@dataclass(frozen=True, slots=True)
class _Office:
    """A list that is not the OIT list of any year, by its signs."""

    name: str
    marks: tuple[tuple[str, int], ...]
    signs: tuple[str, ...]


class Codes:
    """The codes printed on a site, put beside one year's list."""

    def __init__(self, site: Site, labels: Labels, checklist: Checklist, year: int) -> None:
        self.site, self.labels, self.checklist = site, labels, checklist
        self.own_years = frozenset({checklist.year, year})
        self._all = frozenset(i.code for i in checklist.items)
        self._coded: dict[str, tuple[Coded, ...]] = {}
        self._possible: dict[str, bool] = {}  # family → whether its codes could be this list's at all
        self._believed: dict[tuple[str, tuple[int, ...]], bool] = {}

    def believed(self, page: Page, link: Link) -> frozenset[str]:
        """The codes that count as this list's on the part of a page a link stands in: all of them, or none."""
        years = part_years(link, self.labels) if self._read(page) else ()
        key = (page.url, years)
        if key not in self._believed:
            self._believed[key] = self._agree(page, years)
        return self._all if self._believed[key] else frozenset()

    def _agree(self, page: Page, years: tuple[int, ...]) -> bool:
        coded = self._read(page)
        if not coded or self._elsewhere(page, years):
            return False
        whole = self._whole(page, years, coded)
        if not whole and not may_agree(coded, self.labels) and not self._may_agree(_family(page.url)):
            return False  # no tally below could say otherwise
        part = tally((one for one in coded if one.years == years), self.labels)
        if part.same or (part.differ >= FEW and part.differ > part.agree):
            return part.same
        if part.agree >= part.differ and whole:
            return True
        here = tally((one for one in coded if not self._elsewhere(page, one.years)), self.labels)
        if here.same or here.differ:
            return here.same
        return tally((one for p in self._families[_family(page.url)] for one in self._read(p)), self.labels).same

    def _whole(self, page: Page, years: tuple[int, ...], coded: tuple[Coded, ...]) -> bool:
        """Whether a part is headed as this very list and prints most of its codes and none beyond: buttons O1 … O43."""
        numbers = {one.code for one in coded if one.years == years and one.lettered}
        headed = set(years or self._heads(page)) == {self.checklist.year}
        return headed and numbers <= self._all and len(numbers) >= WHOLE * len(self._all)

    def _may_agree(self, family: str) -> bool:
        if family not in self._possible:
            coded = (one for page in self._families.get(family, ()) for one in self._read(page))
            self._possible[family] = may_agree(coded, self.labels)
        return self._possible[family]

    @cached_property
    def _families(self) -> dict[str, list[Page]]:
        """Pages of one list that goes over several."""
        found: dict[str, list[Page]] = {}
        for page in self.site.html:
            if not self._elsewhere(page, ()):
                found.setdefault(_family(page.url), []).append(page)
        return found

    def _elsewhere(self, page: Page, years: tuple[int, ...]) -> bool:
        """Whether a part of a page is headed by other years only, or the whole page is."""
        named = years or self._heads(page)
        return bool(named) and self.own_years.isdisjoint(named)

    def _heads(self, page: Page) -> tuple[int, ...]:
        if page is self.site.home:  # its headings announce many things
            return ()
        return page_years(page, self.site.own_blocks(page), self.labels)

    def _read(self, page: Page) -> tuple[Coded, ...]:
        if page.url not in self._coded:
            self._coded[page.url] = coded_labels(page, self.labels)
        return self._coded[page.url]

    # -- naming -----------------------------------------------------------------------------------------------
    @cached_property
    def foreign(self) -> tuple[ForeignList, ...]:
        """The lists on the site that are not this list, one for each page and name, the nearest page first."""
        found: list[ForeignList] = []
        for page in sorted(self.site.html, key=lambda p: (p.depth, p.url)):
            coded = [one for one in self._read(page) if one.mark != ROW]  # any table has numbered rows
            for years in sorted({one.years for one in coded} | {()}):
                part = [one for one in coded if one.years == years]
                if (one := self._named(page, part, years)) is not None and all(
                    (f.name, f.page.url) != (one.name, page.url) for f in found
                ):
                    found.append(one)
        return tuple(found)

    def _named(self, page: Page, part: list[Coded], years: tuple[int, ...]) -> ForeignList | None:
        numbered = {one.number for one in part if one.code}
        lettered = {one.number for one in part if one.lettered}
        ours = tally(part, self.labels)
        for office in _offices():
            if marks := _marked(office, part):
                return ForeignList(office.name, page, f"มีรหัส {marks}", True)
            if len(lettered) >= LISTED and not ours.same and (signs := self._signs(office, page, part)):
                return ForeignList(office.name, page, f"หัวข้อพูดถึง {signs}", True)
        elsewhere = self._elsewhere(page, years)
        if len(numbered) >= LISTED and (elsewhere or ours.other):
            return self._of_year(page, part, years, ours) or (_unknown(page, part) if ours.other else None)
        if elsewhere and not self._read(page) and self._listed(page) >= LISTED:
            return ForeignList(_year_name(self._heads(page)), page, "หัวเรื่องของหน้าระบุปีนั้น", False)
        return None

    def _of_year(self, page: Page, part: list[Coded], years: tuple[int, ...], ours: Tally) -> ForeignList | None:
        """A list of another year: the one its heading names, else the known one whose codes its labels have."""
        if self._elsewhere(page, years):
            return ForeignList(_year_name(years or self._heads(page)), page, "หัวเรื่องระบุปีนั้น", True)
        known = ((y, labels) for y in loader.known_years() if y != self.checklist.year and (labels := _labels(y)))
        tallies = {year: found for year, labels in known if (found := tally(part, labels)).same}
        most = max((t.agree - t.differ for t in tallies.values()), default=0)
        best = tuple(year for year, t in tallies.items() if t.agree - t.differ == most)  # neighbours may be alike
        if most <= ours.agree:
            return None
        return ForeignList(_year_name(best), page, f"รหัสตรงกับแบบปีนั้น เช่น {_examples(part)}", True)

    def _signs(self, office: _Office, page: Page, part: list[Coded]) -> str:
        """The words of an office in the labels of a list; its name over the page counts for one label."""
        said = [s for one in part if one.lettered for s in office.signs if fold(s) in fold(one.text)]
        labelled = len({one.number for one in part if any(fold(s) in fold(one.text) for s in office.signs)})
        heads = (page.title, *(b.text for b in page.blocks if b.tag == "h1"))
        headed = any(fold(s) in fold(text) for text in heads for s in office.signs)
        return ", ".join(dict.fromkeys(said)) if said and labelled + headed >= SIGNS else ""

    def _listed(self, page: Page) -> int:
        links = (k for k in self.site.own_links(page) if k.place is Place.CONTENT)
        return len({h.code for link in links for h in self.labels.match(link.words) if not h.hint})


def notes(codes: Codes, most: int = 6) -> Iterator[str]:
    """A Thai sentence for each foreign list: whose it is, where it stands, what gave it away, what was done."""
    by_name: dict[str, list[ForeignList]] = {}
    for one in codes.foreign:
        by_name.setdefault(one.name, []).append(one)
    for name, lists in list(by_name.items())[:most]:
        first = lists[0]
        more = f" และอีก {len(lists) - 1} หน้า" if len(lists) > 1 else ""
        done = f"ไม่ได้นำรหัสมาเทียบกับแบบปี {codes.checklist.year} แต่" if first.coded else "ไม่ใช่รายการของปีที่ตรวจ "
        title = f"“{first.page.title[:60]}” " if first.page.title else ""
        yield f"พบ{name} ที่หน้า {title}{first.page.url}{more} ({first.why}) {done}ยังใช้ชื่อหัวข้อและเนื้อหาของหน้านั้นตามปกติ"


def _marked(office: _Office, part: list[Coded]) -> str:
    for mark, least in office.marks:
        own = {one.number: one.text for one in part if one.mark == mark}
        if len(own) >= least:
            return ", ".join(f"{mark.upper()} {n}" for n in sorted(own)[:SHOWN])
    return ""


def _unknown(page: Page, part: list[Coded]) -> ForeignList:
    return ForeignList("รายการรหัส O ของแบบอื่นที่ไม่รู้จัก", page, f"รหัสไม่ตรงกับชื่อหัวข้อ เช่น {_examples(part)}", True)


def _examples(part: list[Coded]) -> str:
    return ", ".join(one.text[:50] for one in part[:SHOWN])


def _year_name(years: tuple[int, ...]) -> str:
    return f"รายการ ITA/OIT ของปี {', '.join(map(str, years))}"


@cache
def _family(url: str) -> str:
    """An address without the number of the page of its list."""
    return _PAGE_NUMBER.sub("", url)


def _offices() -> tuple[_Office, ...]:
    return tuple(
        _Office(entry["name"], tuple(entry.get("marks", {}).items()), tuple(entry["signs"]))
        for entry in table("foreign")
    )


@cache
def _labels(year: int) -> Labels | None:
    """The words of another year's list; None when its files cannot be read, which is no reason to stop an audit."""
    try:
        return Labels(loader.load(year).for_year(year).items)
    except loader.BadChecklist:
        return None
