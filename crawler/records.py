"""What one visit wrote down: pages, links with their words and place, and misses with their cause.

Everything here is frozen and plain, so that a snapshot can be stored, exported and judged again later.
All text has passed `thai.text.clean` once; URLs are absolute and normalised by `crawler.urls`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum


class Kind(StrEnum):
    """What a fetched body turned out to be, whatever its address or header claimed."""

    HTML = "html"
    PDF = "pdf"
    WORD = "word"
    SHEET = "sheet"
    SLIDES = "slides"
    IMAGE = "image"
    TEXT = "text"
    OTHER = "other"


class Place(StrEnum):
    """Where on its page a link stands."""

    MENU = "menu"
    HEADER = "header"
    CONTENT = "content"
    FOOTER = "footer"


class Cause(StrEnum):
    """Why an address gave no content: a closed list."""

    DNS = "dns"
    TLS = "tls"
    TIMEOUT = "timeout"
    REFUSED = "refused"
    RESET = "reset"
    HTTP_4XX = "http_4xx"
    HTTP_5XX = "http_5xx"
    LOGIN = "login"
    EMPTY = "empty"
    SOFT_404 = "soft_404"
    REDIRECTS = "redirects"
    WRONG_TYPE = "wrong_type"
    ROBOTS = "robots"
    BLOCKED = "blocked"
    TOO_BIG = "too_big"
    CUT_SHORT = "cut_short"
    OUT_OF_BOUNDS = "out_of_bounds"
    UNREAD = "unread"  #: it answered, and this program failed on the answer


#: Causes a citizen with a browser would meet as well; the others are limits of this program's own visit.
CITIZEN_CAUSES = frozenset(
    {
        Cause.DNS, Cause.TLS, Cause.TIMEOUT, Cause.REFUSED, Cause.RESET, Cause.HTTP_4XX, Cause.HTTP_5XX,
        Cause.LOGIN, Cause.EMPTY, Cause.SOFT_404, Cause.REDIRECTS, Cause.WRONG_TYPE,
    }
)  # fmt: skip


class Problem(StrEnum):
    """Why a document could not be read, or not to its end: a closed list; whatever text there is stays beside it."""

    PASSWORD = "password"  #: opens only with a password
    BROKEN = "broken"  #: damaged, cut short, or not what it claims to be
    EMPTY = "empty"  #: opened well, and there is nothing written in it
    NO_OCR = "no_ocr"  #: some pages are pictures that were not recognised: no OCR here, or beyond the page limit
    TIMEOUT = "timeout"  #: took longer than allowed
    MEMORY = "memory"  #: larger than allowed, or wanted more memory than allowed
    UNSUPPORTED = "unsupported"  #: a kind of file that is not read here
    UNREADABLE = "unreadable"  #: recognised, but the outcome is not language


@dataclass(frozen=True, slots=True)
class Link:
    """One offered way from a page to somewhere, with the words a citizen would read around it."""

    url: str  #: absolute, normalised; "" when the anchor leads nowhere (no href, "#", javascript:void)
    words: str  #: anchor text, or alt/title/aria-label of what stands in it
    heading: str = ""  #: nearest heading above it on the page
    row: str = ""  #: text of the enclosing table row or list item without the link's own words
    menu: tuple[str, ...] = ()  #: labels of the enclosing menu entries, outermost first
    place: Place = Place.CONTENT
    tag: str = "a"  #: a, area, iframe, frame, img, form, onclick, embed, meta
    raw: str = ""  #: the address as the page wrote it
    columns: tuple[str, ...] = ()  #: other words of its table cell, heads of its column, a line across the table
    over: tuple[str, ...] = ()  #: the tab or fold it stands in and the headings above its heading, nearest first


@dataclass(frozen=True, slots=True)
class Block:
    """One run of text of a page in reading order."""

    text: str
    tag: str = "p"  #: h1…h6, p, li, tr (cells joined by " | "), th (header row), title
    place: Place = Place.CONTENT
    heading: str = ""  #: nearest heading above it


@dataclass(frozen=True, slots=True)
class Form:
    """A form shown on a page; never submitted."""

    action: str
    method: str
    fields: tuple[str, ...]  #: names and labels of its visible inputs
    text: str  #: words inside the form
    place: Place = Place.CONTENT


@dataclass(frozen=True, slots=True)
class Picture:
    """An image shown on a page."""

    url: str
    alt: str = ""
    width: int = 0
    height: int = 0
    near: str = ""  #: text of the nearest enclosing element that has any
    place: Place = Place.CONTENT


@dataclass(frozen=True, slots=True)
class Page:
    """One address that answered with content: an HTML page, a document or an image."""

    url: str  #: final address after redirects
    requested: str  #: address as first asked for
    status: int
    kind: Kind
    sha256: str
    size: int
    content_type: str
    depth: int
    found_on: str  #: address of the page whose link led here; "" for the start page
    fetched: str  #: ISO 8601, UTC
    last_modified: str = ""
    etag: str = ""
    filename: str = ""  #: from Content-Disposition or the address
    title: str = ""
    links: tuple[Link, ...] = ()
    blocks: tuple[Block, ...] = ()
    forms: tuple[Form, ...] = ()
    pictures: tuple[Picture, ...] = ()


@dataclass(frozen=True, slots=True)
class Miss:
    """One address that was wanted and gave no content, and why."""

    url: str
    cause: Cause
    status: int = 0  #: HTTP status when there was one
    detail: str = ""
    found_on: str = ""


@dataclass(frozen=True, slots=True)
class PageText:
    """Text of one page of a document (or one sheet of a workbook)."""

    text: str
    ocr: bool = False
    flow: str = ""  #: the same words as the file wrote them, so that a table cell of several lines stays whole


@dataclass(frozen=True, slots=True)
class Reading:
    """What could be read in a document; cached under the hash of its body."""

    pages: tuple[PageText, ...] = ()
    tables: tuple[tuple[tuple[str, ...], ...], ...] = ()  #: table → row → cell
    title: str = ""
    problem: str = ""  #: why nothing (or not all) could be read: password, broken, no_ocr, timeout, memory …
    page_count: int = 0

    @property
    def text(self) -> str:
        """All pages' text, joined by form feeds."""
        return "\f".join(p.text for p in self.pages)

    @property
    def flow(self) -> str:
        """All pages' text in the order it was written, where that is known; "" otherwise."""
        return "\f".join(p.flow for p in self.pages if p.flow)

    @property
    def ocr(self) -> bool:
        """Whether any of the text came from optical character recognition."""
        return any(p.ocr for p in self.pages)


@dataclass(frozen=True, slots=True)
class Tally:
    """What an unfinished visit has used up of its budget."""

    answers: int = 0
    bytes: int = 0
    idle: int = 0  #: addresses asked that promised nothing
    seconds: float = 0.0


@dataclass(frozen=True, slots=True)
class Changes:
    """What a visit found other than the visit before; addresses are final ones."""

    since: str  #: when the earlier visit ended
    same: int = 0  #: pages and documents that are as they were
    new: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    gone: tuple[str, ...] = ()  #: there no more, or no longer linked; what only failed to answer is not among them


@dataclass(frozen=True, slots=True)
class Visit:
    """The visit as a whole."""

    start_url: str
    started: str
    finished: str
    stopped_because: str  #: nothing_left | pages | minutes | bytes | start_failed | interrupted
    complete: bool
    requests: int
    options: dict[str, object] = field(default_factory=dict)
    changes: Changes | None = None  #: None for a first visit
