"""Where a script would lead a citizen: addresses in clicks, in calls of a page's own functions, in jump menus."""

from __future__ import annotations

import re

from lxml import etree

from crawler.extract.phrases import text_of

_CLICK = re.compile(
    r"(?:location(?:\.href)?\s*=|window\.open\s*\(|location\.(?:assign|replace)\s*\()\s*['\"](?P<url>[^'\"]+)['\"]"
    # a function of the page's own, called with what can only be an address
    r"|^\s*(?:javascript:)?\s*(?:return\s+)?[\w$.]+\(\s*['\"]"
    r"(?P<path>[^'\"\s]*\.(?:html?|php|aspx?|jsp|cfm|pdf|docx?|xlsx?)(?:[?#][^'\"]*)?)['\"]",
    re.I,
)
_OPTIONS = 60  #: entries of a jump menu; a longer one lists provinces, not pages
_ADDRESS = re.compile(r"^(?:https?://|\.{0,2}/|[\w%-]+(?:/[\w%.-]+)*\.(?:html?|php|aspx?|jsp|pdf)\b|\?\w+=)", re.I)


def clicked(script: str) -> str:
    """The address a click leads to; "" when the script names none."""
    found = _CLICK.search(script)
    return (found["url"] or found["path"]) if found else ""


def called(href: str) -> str:
    """The address meant by an href: what its script calls, or the href itself."""
    return clicked(href) if href[:11].lower() == "javascript:" else href


def jumps(menu: etree._Element) -> list[etree._Element]:
    """The entries of a list to choose from that are addresses: a script goes there, so they are links."""
    return [o for o in menu.iter("option") if _ADDRESS.match((o.get("value") or "").strip())][:_OPTIONS]


def choices(form: etree._Element) -> str:
    """What a form lets one choose."""
    return " ".join(text_of(option) for option in list(form.iter("option"))[:_OPTIONS])
