"""Turns a checklist and what the user asked for into the plan of one visit."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from urllib.parse import urlsplit

from checklists.model import Checklist
from crawler.bounds import as_addresses, is_private
from crawler.plan import Budget, Plan

POLITE_DELAY = 1.0  #: seconds between two requests to an agency's host


class BadAddress(ValueError):
    """The address is none a visit can start from; the message says what to do."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What the user asked for on the command line; None where nothing was said."""

    url: str
    year: int | None = None
    list_year: int | None = None
    as_of: date | None = None
    out: Path | None = None
    name: str = ""
    kind: str = ""
    max_pages: int | None = None
    max_minutes: float | None = None
    delay: float | None = None
    ocr: bool = True
    allow_private: bool = False


def start_address(url: str) -> str:
    """The address with a scheme. BadAddress when it is no web address."""
    url = url.strip()
    if "://" not in url:
        url = f"https://{url}"
    try:
        parts = urlsplit(url)
        scheme, host, _ = parts.scheme, parts.hostname or "", parts.port
    except ValueError:
        scheme = host = ""
    named = "." in host or ":" in host or host == "localhost"
    if scheme not in {"http", "https"} or not named or " " in url:
        raise BadAddress(f"ที่อยู่เว็บไซต์ไม่ถูกต้อง: {url} (ตัวอย่าง: https://www.example.go.th) / not a web address")
    return url


def visit_plan(checklist: Checklist, wish: Wish) -> Plan:
    """The plan of one visit. BadAddress for a private address that was not allowed."""
    url = start_address(wish.url)
    literal = as_addresses(urlsplit(url).hostname or "")
    private = any(is_private(a) for a in literal) or urlsplit(url).hostname == "localhost"
    if private and not wish.allow_private:
        raise BadAddress(f"{url} เป็นที่อยู่ภายใน ใช้ได้เมื่อระบุ --allow-private เท่านั้น / private address: needs --allow-private")
    budget = Budget()
    if wish.max_pages is not None:
        budget = replace(budget, pages=wish.max_pages)
    if wish.max_minutes is not None:
        budget = replace(budget, minutes=wish.max_minutes)
    delay = wish.delay if wish.delay is not None else 0.0 if private else POLITE_DELAY
    phrases = {i.code: tuple(p for p in (i.title, *i.labels, *i.hints) if "*" not in p) for i in checklist.items}
    year = wish.year or checklist.year
    return Plan(
        url, phrases, checklist.avoid, checklist.hubs, budget, delay, allow_private=wish.allow_private, year=year
    )
