"""What a page lets a citizen fill in: where it is sent, what it asks for, and the words around that."""

from __future__ import annotations

from lxml import etree

from crawler import urls
from crawler.extract.phrases import text_of, tidy
from crawler.extract.scripted import choices
from crawler.records import Form, Place

CHARS = 1500  #: of the words inside a form; more is a page inside a form


def form_of(el: etree._Element, base: str, self_url: str, place: Place) -> Form:
    """The form an element is, on the page `self_url` whose addresses are told from `base`."""
    names = []
    for node in el.iter("input", "textarea", "select", "button"):
        if (node.get("type") or "").lower() != "hidden":
            label = node.get("placeholder") or node.get("aria-label") or ""
            names.append(tidy(f"{(node.get('type') or str(node.tag)).lower()}:{node.get('name') or ''} {label}"))
    action = urls.resolve(base, el.get("action") or self_url)
    method = (el.get("method") or "get").lower()
    return Form(action, method, tuple(names), tidy(f"{text_of(el)} {choices(el)}")[:CHARS], place)
