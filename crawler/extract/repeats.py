"""Parts that stand alike on many pages, such as menus: read once in a visit, and told again from memory.

A part is known again by its own source and by all that its reading depends on: where it stands, the headings over it,
and what the rest of the page says about names inside it. So a page reads the same with a memory and without.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import islice
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from lxml import etree

from crawler.extract.phrases import text_of
from crawler.records import Block, Form, Link, Picture

if TYPE_CHECKING:
    from crawler.extract.walk import Spot, Walk

#: Elements that hold parts of a page. Rows and cells are none: they depend on the table around them.
PARTS = frozenset(
    ("div", "nav", "header", "footer", "aside", "section", "article", "main", "ul", "ol", "table", "form")
)
LEAST, LARGEST = 400, 200_000  #: bytes of source of a part worth knowing again; a larger one is a whole paper
MOST = 6_000_000  #: bytes of source of all parts that are kept
ONCE = 3_000_000  #: bytes of source looked at for one page: broken pages nest thousands deep
IN_VAIN = 4  #: pages in a row on which no part of a name was known, after which the name is not looked up again
_SOURCES = ("src", "data-src", "data-lazy-src")


@dataclass(frozen=True, slots=True)
class _Said:
    """What a part said, and for which pages that holds."""

    links: tuple[Link, ...]
    blocks: tuple[Block, ...]
    forms: tuple[Form, ...]
    pictures: tuple[Picture, ...]
    heading: str  #: the one that holds after it
    over: tuple[tuple[int, str], ...]  #: all headings that hold after it
    folder: str | None  #: where the page must lie, since addresses in it are relative; None for anywhere
    spots: tuple[tuple[str, bool], ...]  #: names it leads to → whether the page has such a place
    names: frozenset[str]  #: of places in it
    openers: tuple[tuple[str, str], ...]  #: those of its places that a tab or button opens, with the opener's words


@dataclass(slots=True)
class Part:
    """One part being looked up or read: its key and, while it is read, where its words begin."""

    key: tuple[object, ...]
    said: _Said | None
    begins: tuple[int, int, int, int]


@dataclass(slots=True)
class Memory:
    """The parts known in one visit."""

    _known: dict[tuple[object, ...], _Said] = field(default_factory=dict)
    _size: int = 0
    _looked: int = 0  #: bytes of source looked at for this page
    _vain: dict[tuple[str, ...], int] = field(default_factory=dict)
    _tried: set[tuple[str, ...]] = field(default_factory=set)  #: names looked up on this page
    _met: set[tuple[str, ...]] = field(default_factory=set)  #: those of them that were known

    def turn(self) -> None:
        """A new page begins."""
        for name in self._tried:
            self._vain[name] = 0 if name in self._met else self._vain.get(name, 0) + 1
        self._tried, self._met, self._looked = set(), set(), 0
        if self._size > MOST:
            self._known, self._size = {}, 0

    def wants(self, name: tuple[str, ...]) -> bool:
        """Whether parts of this tag, id and class are worth looking up."""
        return self._vain.get(name, 0) < IN_VAIN

    def look_up(self, walk: Walk, el: etree._Element, at: Spot) -> Part | None:
        """The part `el` begins; None when it is not worth, or not safe, to be known again."""
        name = (str(el.tag), el.get("id") or "", el.get("class") or "")
        if not self.wants(name) or walk.busy or self._looked > ONCE:
            return None
        source = etree.tostring(el, encoding="utf-8", with_tail=False)
        self._looked += len(source)
        if not LEAST <= len(source) <= LARGEST:
            return None
        self._tried.add(name)
        key = (source, at, walk.heading, walk.outline.state, walk.root)
        said = self._known.get(key)
        if said is not None and not _holds(said, walk):
            said = None
        if said is not None:
            self._met.add(name)
        return Part(key, said, walk.lengths)

    def keep(self, part: Part, walk: Walk, el: etree._Element) -> None:
        """Remember a part that was just read, unless it says something else on another page."""
        links, blocks, forms, pictures = part.begins
        new = walk.links[links:]
        if walk.busy or not _steady(el, new) or _speechless(el):
            return
        names = frozenset(str(name) for name in el.xpath(".//@id"))
        self._known[part.key] = _Said(
            tuple(new), tuple(walk.blocks[blocks:]), tuple(walk.forms[forms:]), tuple(walk.pictures[pictures:]),
            walk.heading, walk.outline.state, walk.folder if _relative(el, new) else None,
            tuple({link.raw[1:]: link.raw[1:] in walk.ids for link in new if link.raw[:1] == "#"}.items()),
            names, _opened(names, walk),
        )  # fmt: skip
        self._size += len(part.key[0]) if isinstance(part.key[0], bytes) else 0


def tell(said: _Said, walk: Walk) -> None:
    """Add to a page what a part said when it was read."""
    walk.links += said.links
    walk.blocks += said.blocks
    walk.forms += said.forms
    walk.pictures += said.pictures
    walk.heading = said.heading
    walk.outline.take_up(said.over)


def folder_of(url: str) -> tuple[str, str]:
    """The host a page lies on and its folder, which give relative addresses their meaning."""
    parts = urlsplit(url)
    root = f"{parts.scheme}://{parts.netloc}"
    return root, root + parts.path.rpartition("/")[0]


def _holds(said: _Said, walk: Walk) -> bool:
    return (
        said.folder in {None, walk.folder}
        and all((name in walk.ids) is there for name, there in said.spots)
        and (not (said.openers or walk.openers) or _opened(said.names, walk) == said.openers)
    )


def _opened(names: frozenset[str], walk: Walk) -> tuple[tuple[str, str], ...]:
    return tuple(sorted((name, walk.openers[name]) for name in names & walk.openers.keys()))


def _sources(el: etree._Element) -> list[str]:
    return [source for image in el.iter("img") for name in _SOURCES if (source := image.get(name))]


def _steady(el: etree._Element, links: list[Link]) -> bool:
    """Whether nothing in a part is an address of the page itself: "?page=2", or a form that is sent to it."""
    own = any(raw.lstrip()[:1] in {"?", ";"} for raw in (*(link.raw for link in links), *_sources(el)))
    return not own and all((form.get("action") or "?").lstrip()[:1] not in {"?", ";"} for form in el.iter("form"))


def _speechless(el: etree._Element) -> bool:
    """Whether a part shows a picture and no word, so that the words near the picture are those around the part."""
    near = any(el in islice(image.iterancestors(), 2) for image in el.iter("img"))
    return near and not text_of(el).strip()


def _relative(el: etree._Element, links: list[Link]) -> bool:
    """Whether an address in a part is told from the page's own folder."""
    said = (*(link.raw for link in links), *_sources(el), *(form.get("action") or "" for form in el.iter("form")))
    return not all(
        raw[:1] in {"", "#", "/"} or raw[:8].lower().startswith(("http://", "https://", "mailto:", "tel:"))
        for raw in said
    )
