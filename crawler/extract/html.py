"""One pass over a page: its words in reading order, and every link with its words, heading, row, menu and place."""

from __future__ import annotations

import re
from dataclasses import dataclass

from lxml import etree

from crawler import urls
from crawler.extract.decode import decode
from crawler.extract.outline import openers
from crawler.extract.phrases import LABEL, tidy
from crawler.extract.repeats import Memory
from crawler.extract.walk import Spot, Walk
from crawler.records import Block, Form, Link, Picture, Place

_MARKS = {"a", "h1", "h2", "h3", "h4", "h5", "h6", "span"}  #: elements that only mark a place
#: Elements that hold one line of text: an anchor in one marks the line and what follows it.
_LINES = {"p", "span", "b", "strong", "font", "u", "i", "em", "div", "center", "h1", "h2", "h3", "h4", "h5", "h6"}
_REFRESH = re.compile(r"url\s*=\s*['\"]?([^'\";>]+)", re.I)


@dataclass(frozen=True, slots=True)
class Html:
    """What an HTML body says."""

    title: str = ""
    links: tuple[Link, ...] = ()
    blocks: tuple[Block, ...] = ()
    forms: tuple[Form, ...] = ()
    pictures: tuple[Picture, ...] = ()


def extract(body: bytes, url: str, memory: Memory | None = None) -> Html:
    """Everything a page says; an unparsable body gives an empty page, never an exception.

    `memory` spares reading again what stood on earlier pages of the same visit; the answer is the same without.
    """
    root = _parse(decode(body).replace("\x00", ""))
    if root is None:
        return Html()
    base = next((found for b in root.iter("base") if (found := urls.resolve(url, b.get("href") or ""))), url)
    walk = Walk(base, url, frozenset(str(i) for i in root.xpath("//@id")), openers(root), memory=memory)
    if memory is not None:
        memory.turn()
    title = tidy(root.findtext(".//title") or "")
    for meta in root.iter("meta"):
        refresh = (meta.get("http-equiv") or "").lower() == "refresh"
        if refresh and (sent_to := _REFRESH.search(meta.get("content") or "")):
            walk.links.append(Link(urls.resolve(base, sent_to.group(1)), title, tag="meta", raw=sent_to.group(1)))
    walk.element(root, Spot())  # not the body alone: frames stand beside it, and <nav> may stand in the head
    walk.flush("p", Place.CONTENT)
    return Html(title, tuple(walk.links), tuple(walk.blocks), tuple(walk.forms), tuple(walk.pictures))


def part(body: bytes, url: str, ident: str) -> Html | None:
    """What the element of a page with this id says, or what follows a bare anchor of that name; None without one."""
    root = _parse(decode(body).replace("\x00", ""))
    found = root.xpath("//*[@id=$it or @name=$it]", it=ident) if root is not None and ident else []
    if root is None or not found:
        return None
    base = next((to for b in root.iter("base") if (to := urls.resolve(url, b.get("href") or ""))), url)
    walk = Walk(base, url, frozenset(str(i) for i in root.xpath("//@id")), {})
    for element in _with_what_follows(found[0]):
        walk.element(element, Spot())
        walk.flush("p", Place.CONTENT)
    return Html("", tuple(walk.links), tuple(walk.blocks), tuple(walk.forms), tuple(walk.pictures))


def _with_what_follows(element: etree._Element) -> list[etree._Element]:
    """The element, or for a heading and a bare anchor what stands between it and the next one of its kind."""
    tag = str(element.tag)
    if tag not in _MARKS or not _short(element):
        return [element]
    start = element
    while (outer := start.getparent()) is not None and outer.tag not in {"body", "html"}:
        if start.getnext() is not None and not (tag == "a" and outer.tag in _LINES and _short(outer)):
            break
        start = outer
    shown = [start]
    for sibling in start.itersiblings():
        if sibling.tag == tag or (isinstance(sibling.tag, str) and sibling.xpath(f".//{tag}[@id or @name]")):
            break
        shown.append(sibling)
    return shown


def _short(element: etree._Element) -> bool:
    return len("".join(str(text) for text in element.itertext())) <= LABEL


def _parse(text: str) -> etree._Element | None:
    parser = etree.HTMLParser(encoding="utf-8", huge_tree=True, remove_pis=True)  # elements of lxml.html cost twice
    try:
        return etree.fromstring(text.encode("utf-8", errors="replace"), parser)
    except (etree.XMLSyntaxError, ValueError):
        return None
