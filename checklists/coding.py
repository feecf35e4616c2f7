"""Which item codes a page prints, in which part of it, and whether they count the items as a given list does.

A code alone proves nothing: other years and other offices number other things with the same letters. So a list's codes
are believed only where the labels beside them say the same as the list.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import islice

from checklists.labels import Labels, marked
from checklists.offers import generic
from checklists.times import of_list, own_mentions
from crawler.records import Block, Link, Page, Place
from thai.text import arabic, fold

LEAST = 5  #: labels that must agree before a page's bare codes are believed
TIMES = 4  #: and so many times more than those that differ
BESIDE = 14  #: letters beside the year in a heading that is about the year and nothing else
LABEL = 300  #: letters; a longer line is a paragraph
_LIKELY = re.compile(r"[\W_]{0,4}(?:(?:ITA|OIT|MOIT|E{0,2}B|O|ข้อ|ข้อที่)[\s.\-:]{0,3}[0-9๐-๙]|[0๐][0-9๐-๙])", re.I)
_NUMBERED = re.compile(r"^\s*([0-9๐-๙]{1,2})[.)]?\s\|\s(.+)", re.S)  #: a table row whose first cell is its number
_CODE = re.compile(r"(?:ita)?(moit|e{1,2}b|oit|o|ขอท?|(?=0\d))[.\-:]?0?(\d{1,2})(?![\d/])")
ROW = "row"  #: the mark of a table row that begins with its number
OWN_MARKS = frozenset({"o", "oit", "ขอ", "ขอท", "", ROW})  #: what stands before the numbers of an OIT list


@dataclass(frozen=True, slots=True)
class Coded:
    """One label marked with an item code."""

    mark: str  #: the folded letters before the number: "o", "moit", …
    number: int
    text: str
    years: tuple[int, ...] = ()  #: fiscal years that the part of the page it stands in is headed by

    @property
    def lettered(self) -> bool:
        """Whether it is written as an item of an ITA list and not as a clause of any paper ("ข้อ 3")."""
        return self.mark in {"o", "oit", ""}

    @property
    def code(self) -> str:
        return f"O{self.number:02d}" if self.mark in OWN_MARKS else ""


@dataclass(frozen=True, slots=True)
class Tally:
    """How many coded labels say what a list has at that code, and how many something else of the list."""

    agree: int
    differ: int

    @property
    def same(self) -> bool:
        """Whether these are surely the list's codes."""
        return self.agree >= LEAST and self.agree >= TIMES * self.differ

    @property
    def other(self) -> bool:
        """Whether these are plainly the codes of something else."""
        return self.differ >= LEAST and self.differ > self.agree


def tally(coded: Iterable[Coded], labels: Labels) -> Tally:
    """Compare coded labels with a list; what the list knows no words for counts neither way."""
    agree = differ = 0
    for one in coded:
        if one.code and (hits := labels.match(one.text)):
            agree += any(h.code == one.code for h in hits)
            differ += all(h.code != one.code for h in hits)
    return Tally(agree, differ)


def may_agree(coded: Iterable[Coded], labels: Labels) -> bool:
    """Whether enough coded labels may agree with a list that its codes could be believed; False is certain."""
    found = (one for one in coded if one.code and labels.may_offer(one.code, one.text))
    return sum(1 for _ in islice(found, LEAST)) == LEAST


def coded_labels(page: Page, labels: Labels) -> tuple[Coded, ...]:
    """The coded labels of a page: of its links, then lines whose codes no link has; each once."""
    found = _Once()
    for link in page.links:
        if link.tag != "comment":
            for text in (link.words, link.row):
                numbered = _NUMBERED.match(text)
                one: Coded | None
                if numbered:
                    number, said = numbered.groups()
                    one = Coded(ROW, int(arabic(number)), said[:LABEL], part_years(link, labels))
                else:
                    one = _coded(text, part_years(link, labels)) if _LIKELY.match(text) else None
                if one is not None:
                    found.add(one, text)
                    break
    linked = {(one.mark, one.number) for one in found.kept}
    for block in page.blocks:
        if not _LIKELY.match(block.text):
            continue  # before its years are read: few lines have a code
        if (one := _coded(block.text, _years(block.heading, labels))) and (one.mark, one.number) not in linked:
            found.add(one, one.text)
    return tuple(found.kept)


@dataclass(slots=True)
class _Once:
    """Coded labels in the order they were met; one that says the same as another with its code is left out."""

    kept: list[Coded] = field(default_factory=list)
    _said: dict[tuple[str, int, tuple[int, ...]], list[str]] = field(default_factory=dict)

    def add(self, one: Coded, text: str) -> None:
        said = self._said.setdefault((one.mark, one.number, one.years), [])
        if text in said or (said and fold(text) in map(fold, said)):
            return
        said.append(text)
        self.kept.append(one)


def part_years(link: Link, labels: Labels) -> tuple[int, ...]:
    """The fiscal years of the column, tab, heading or menu a link stands under; () when none is named."""
    around = (*link.columns, link.heading, *link.over, *link.menu[::-1])
    return next((years for text in around if (years := _years(text, labels))), ())


def page_years(page: Page, blocks: Iterable[Block], labels: Labels) -> tuple[int, ...]:
    """The fiscal years a page of an ITA list names in its title and headings."""
    heads = (b.text for b in blocks if b.tag in {"h1", "h2", "h3", "h4"} and b.place is not Place.FOOTER)
    named = (years for text in (page.title, *heads) if of_list(text) and (years := _years(text, labels)))
    return tuple(sorted({year for years in named for year in years}))


def _years(text: str, labels: Labels) -> tuple[int, ...]:
    """The years a heading of a part of a list names; an item's own label is no such heading."""
    years = _said_years(text) if 0 < len(text) <= LABEL else ()
    return () if years and labels.match(text) else years


@lru_cache(maxsize=8192)  # the same headings and menus stand over many links
def _said_years(text: str) -> tuple[int, ...]:
    """The years of a heading that is about years, or about the list, and nothing else."""
    if marked(text) or (not (of_list(text) or generic(text)) and sum(c.isalpha() for c in fold(text)) > BESIDE):
        return ()
    return tuple(dict.fromkeys(y for m in own_mentions(text) for y in m.fiscal_years()))


def _coded(text: str, years: tuple[int, ...]) -> Coded | None:
    found = _CODE.match(fold(text[:LABEL]).lstrip("-–•*·>»|.:/( "))
    return Coded(found.group(1), int(found.group(2)), text[:LABEL], years) if found else None
