"""What the build of a page gives away: which part is menu or footer, which line a heading, which row a real row."""

from __future__ import annotations

import re

from lxml import etree

from crawler.extract.phrases import SKIP, link_words, text_of, tidy
from crawler.records import Place

HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6", "caption", "legend", "summary", "dt"))
_BOXES = frozenset(("div", "p", "h3", "h4", "h5"))
ROW_CHARS = 600  #: a row longer than this is a layout table, not a row
ITEM_LINKS = 3  #: a list item with more links is a menu of its own, not an entry
MENU_CHARS = 150  #: a menu entry's name is cut here
INTRODUCTION = 80  #: letters; a longer text before a list is a paragraph
BOLD_CHARS = 120  #: a longer bold line is emphasis, not a heading

_MENU_NAME = re.compile(
    r"(?:^|[-_ ])(menu|nav|navbar|sidebar|sidemenu|topmenu|mainmenu|dropdown-menu|breadcrumbs?)(?:[-_ ]|\d|$)", re.I
)
_HEAD_NAME = re.compile(r"(?:^|[-_ ])(header|topbar|top-bar|banner|masthead)(?:[-_ ]|$)", re.I)
_FOOT_NAME = re.compile(r"(?:^|[-_ ])(footer|foot|copyright)(?:[-_ ]|\d|$)", re.I)
_TITLE_NAME = re.compile(
    r"(?:^|[-_ ])(card-header|panel-heading|panel-title|accordion-button|accordion-header|card-title|title|heading"
    r"|topic|head)(?:[-_ ]|$)",
    re.I,
)


def place_of(el: etree._Element, tag: str, outer: Place) -> Place:
    """Where on the page an element stands, by its tag and the names its maker gave it."""
    if outer in {Place.FOOTER, Place.MENU}:
        return outer
    if tag == "footer":
        return Place.FOOTER
    if tag in {"nav", "aside"}:
        return Place.MENU
    name = f"{el.get('class') or ''} {el.get('id') or ''} {el.get('role') or ''}".strip()
    if name and _FOOT_NAME.search(name):
        return Place.FOOTER
    if name and tag != "body" and _MENU_NAME.search(name):
        return Place.MENU
    if tag == "header" or (name and _HEAD_NAME.search(name)):
        return Place.HEADER
    return outer


def cells_of(row: etree._Element) -> list[etree._Element]:
    """The cells of a real row; [] for a row that only lays out the page."""
    cells = [c for c in row if c.tag in {"td", "th"}]
    if not cells or next(row.iter("table", "ul", "form", "h1", "h2", "iframe"), None) is not None:
        return []
    if sum(map(len, row.itertext())) > ROW_CHARS * 4:
        return []
    if any(c.tag in _BOXES for cell in cells for c in cell) and _alone(row):
        return []  # one row of boxes beside one another: columns of the page
    return cells


def _alone(row: etree._Element) -> bool:
    """Whether a row is the only one of its table."""
    outer = row.getparent()
    return outer is None or sum(c.tag == "tr" for c in outer) == 1


def item_label(item: etree._Element, menu: tuple[str, ...]) -> tuple[str, tuple[str, ...]]:
    """A list item's own words as row text, and the menu path for what is nested in it."""
    if len(item) == 1 and item[0].tag == "a" and not len(item[0]):  # a plain entry
        text = tidy(text_of(item))
        return (text if len(text) <= ROW_CHARS else ""), menu
    if next(item.iter("ul", "ol"), None) is not None:
        label = _own_words(item)
    elif sum(bool(a.get("href")) for a in item.iter("a")) > ITEM_LINKS:  # a drop-down of another make
        only = sum(c.tag == "a" for c in item) == 1 and item[0].tag == "a"
        label = tidy(item.text or "") or (link_words(item[0]) if only else "")  # its first words name it
    else:
        text = tidy(text_of(item))
        return (text if len(text) <= ROW_CHARS else ""), menu
    return "", ((*menu, label[:MENU_CHARS]) if label else menu)


def _own_words(item: etree._Element) -> str:
    """What a list item says before the list nested in it."""
    own = [item.text or ""]
    for child in item:
        if child.tag in {"ul", "ol"} or next(child.iter("ul", "ol"), None) is not None:
            break
        if isinstance(child.tag, str) and child.tag not in SKIP:
            own.append(text_of(child))
        own.append(child.tail or "")
    return tidy(" ".join(own))


def titled(el: etree._Element) -> bool:
    """Whether a plain block is used as a heading: named so, or all of it bold and short."""
    if el.tag not in {"p", "div", "center", "figcaption"}:
        return False
    if _TITLE_NAME.search(el.get("class") or ""):
        return True
    inner = [c for c in el if isinstance(c.tag, str)]
    if len(inner) != 1 or (el.text or "").strip() or (inner[0].tail or "").strip():
        return False
    if inner[0].tag in {"font", "span"}:
        if next(inner[0].iter("b", "strong"), None) is None:
            return False
    elif inner[0].tag not in {"b", "strong", "u"}:
        return False
    return len(text_of(el)) <= BOLD_CHARS and next(el.iter("a"), None) is None


def introduces(text: str, el: etree._Element, tag: str) -> bool:
    """Whether a short bare text right before a block names the entries in it, as menus made of plain boxes do."""
    return 1 < len(text) <= INTRODUCTION and tag in {"div", "ul", "ol", "dd"} and next(el.iter("a"), None) is not None
