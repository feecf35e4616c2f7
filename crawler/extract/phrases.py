"""The words an element shows to a reader: scripts and hidden parts left out, spaces made single."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from lxml import etree

from thai.text import clean

#: Elements whose inside is not read: program text, drawings, choices of a menu box, stand-ins for old browsers.
_UNREAD = "title script style noscript template svg math object select datalist noframes noembed"
SKIP = frozenset(_UNREAD.split())
LABEL = 250  #: characters; longer text is a paragraph, not the name of something

_STRING = etree.XPath("string()")


def tidy(text: str) -> str:
    """Cleaned Thai with single spaces."""
    return _tidy(text) if len(text) <= LABEL else " ".join(clean(text).split())


@lru_cache(maxsize=32_768)  # menus stand on every page
def _tidy(text: str) -> str:
    return " ".join(clean(text).split())


def text_of(el: etree._Element) -> str:
    """The visible text as it stands in the source."""
    if not len(el) and el.tag not in SKIP:
        return el.text or ""
    if next(el.iter(*SKIP), None) is None:
        return str(_STRING(el))  # in C: nearly every element of nearly every page
    return "".join(_visible(el))


def spaced(el: etree._Element) -> str:
    """The text of a cell with a space at every element's edge, so that lines do not run together."""
    if not len(el) and el.tag not in SKIP:
        return el.text or ""
    if len(el) == 1 and el.tag not in SKIP and isinstance((only := el[0]).tag, str) and not len(only):  # one link
        shown = (el.text, only.text if only.tag not in SKIP else "", only.tail)
        return " ".join(text for text in shown if text)
    return " ".join(_visible(el))


def _visible(el: etree._Element) -> Iterator[str]:
    """Text and tails in reading order; without recursion, since broken pages nest thousands deep."""
    walk = etree.iterwalk(el, events=("start", "end", "comment"))
    for event, node in walk:
        if event == "start":
            if node.tag in SKIP:
                walk.skip_subtree()
            elif node.text:
                yield node.text
        elif node is not el and node.tail:
            yield node.tail


def link_words(el: etree._Element) -> str:
    """What a citizen reads on a link: its text, else the words its picture or title gives."""
    text = tidy(text_of(el))
    if text:
        return text
    for image in el.iter("img"):
        found = tidy(image.get("alt") or image.get("title") or "")
        if found:
            return found
    return tidy(el.get("title") or el.get("aria-label") or el.get("alt") or "")


def pixels(value: str | None) -> int:
    """A width or height in pixels; 0 when the page does not say, or says it in other units."""
    digits = re.match(r"\s*(\d{1,5})\s*(px)?\s*$", value or "")
    return int(digits.group(1)) if digits else 0


def without(row: str, words: str) -> str:
    """A row without a link's own words: their last place, since the link mostly stands behind what it is about."""
    before, found, after = row.rpartition(words)
    return f"{before} {after}".strip(" |") if found else row
