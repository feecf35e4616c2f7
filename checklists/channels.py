"""Online ways a citizen can use: forms, boards, chats, external systems; and the look-alikes that are none."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from checklists.ask import Ask, Proof, opening, quote
from checklists.others import is_form_link, is_share, of_another
from checklists.pieces import Piece
from checklists.site import Site
from checklists.words import table
from crawler.bounds import Where, social_name
from crawler.records import Link, Page
from thai.text import arabic, fold

_ANSWERS = {fold(w) for w in table("boards")["counts"]}
STOCKED = 160  #: letters from the top in which a page says that it lists stock questions
NEAR = 14  #: folded letters before a word of answering in which it may be denied
_NO_ANSWER = re.compile(
    "|".join([*(re.escape(fold(w)) for w in table("boards")["unanswered"]), r"(?<!\d)0\s*(?:คาตอบ|ตอบ)"])
)
_BOARD = tuple(fold(w) for w in table("boards")["question"])
_COUNTED = r"ตอบ\(?[1-9]|[1-9]ตอบ|[1-9]คาตอบ"  # a count of answers beside a question, on the fold key
_ANSWER = re.compile("|".join([*(re.escape(fold(w)) for w in table("boards")["answer"]), _COUNTED]))
def social_account(link: Link) -> str:
    """The network a link's account is on; "" for share buttons, bare networks and template makers' accounts."""
    name = social_name(link.url)
    parts = urlsplit(link.url)
    if not name or is_share(link.url):
        return ""
    account = parts.path.strip("/").lower()
    if not account and not parts.query:
        return ""
    makers = {str(a) for a in table("social")["makers"]}
    return "" if account.split("/")[0] in makers else name


def accounts(site: Site) -> Iterator[tuple[Page, Link, str]]:
    """Every link of the site to an account on a social network, the home page's first."""
    for page in sorted(site.html, key=lambda p: (p.depth, p.url)):
        for link in page.links:
            if (
                link.url
                and link.tag != "comment"
                and site.where(link.url) is Where.SOCIAL
                and (name := social_account(link))
                and not of_another(link, page, site)
            ):
                yield page, link, name


def form(ask: Ask) -> Proof | None:
    """A form a citizen can fill in, on the site or on a form service."""
    for piece in _own(ask):
        for one in piece.forms:
            return Proof(f"แบบฟอร์ม: {one.text[:200]}", piece)
        for link in piece.links:
            if is_form_link(link):
                return Proof(f"แบบฟอร์มออนไลน์: {link.words or link.url}", piece)
    for outside in ask.outside:
        if is_form_link(outside.link):
            return Proof(f"แบบฟอร์มออนไลน์: {outside.link.words or outside.link.url}", offer=outside.offer)
    return None


def board(ask: Ask) -> Proof | None:
    """A board with questions."""
    for piece in _own(ask):
        if not piece.document and not _stock(piece):
            for word in _BOARD:
                at = piece.folded.key.find(word)
                if at >= 0 and len(piece.text) > 60:
                    return quote(piece, *piece.folded.span(at, at + len(word)))
    return None


def answered(ask: Ask, named: tuple[str, ...] = ()) -> Proof | None:
    """A board whose questions the agency answers; only under these names, where the item shows other pages as well."""
    for piece in _own(ask):
        if named and not any(fold(w) in fold(f"{piece.offer.label} {piece.label} {piece.title}") for w in named):
            continue
        if piece.document or _stock(piece):
            continue
        if counted := _counted(ask.site, piece):
            return Proof(counted, piece)
        for found in _ANSWER.finditer(piece.folded.key):
            if not _NO_ANSWER.search(piece.folded.key[max(0, found.start() - NEAR) : found.end() + 2]):
                return quote(piece, *piece.folded.span(*found.span()))
    return None


def _counted(site: Site, piece: Piece) -> str:
    """A row of a board that counts at least one answer; "" when none does."""
    if not any(b.tag in {"tr", "th"} for b in piece.blocks):
        return ""
    for shown in site.tables(piece.page):
        heads = [fold(cell) for cell in shown[0]] if shown else []
        for column in (n for n, head in enumerate(heads) if head in _ANSWERS):
            for row in (r for r in shown[1:] if column < len(r)):
                number = arabic(row[column]).strip()
                if number.isdecimal() and int(number) > 0:
                    return " | ".join(row)
    return ""


def _own(ask: Ask) -> Iterator[Piece]:
    """The pieces offered under a label: the home page as a whole names every channel in its menu and is none."""
    home = ask.site.home
    return (p for p in ask.pieces if home is None or p.blocks is not home.blocks)


def _stock(piece: Piece) -> bool:
    """Whether a page only lists questions the agency chose itself, with its answers."""
    named = fold(f"{piece.title} {piece.label} {piece.prose[:STOCKED]}")
    return any(fold(w) in named for w in table("boards")["stock"])


def chat(ask: Ask) -> Proof | None:
    """A messenger or chat the site links to for questions."""
    for outside in ask.outside:
        url = outside.link.url
        if social_name(url) in {"Messenger", "LINE", "Facebook", "Telegram"} and not is_share(url):
            return Proof(f"{social_name(url)}: {outside.link.words or url}", offer=outside.offer)
    for piece in ask.pieces:
        for link in piece.links:
            if social_name(link.url) in {"Messenger", "LINE"} and not is_share(link.url):
                return Proof(f"{social_name(link.url)}: {link.words or link.url}", piece)
    return None


def system(ask: Ask) -> Proof | None:
    """A service system on another host, or pages of the own site that take requests."""
    for outside in ask.outside:
        if outside.where is Where.OUTSIDE and outside.offer.link is outside.link:
            return Proof(f"ระบบภายนอก: {outside.link.words or outside.link.url}", offer=outside.offer)
    return None


WAYS = {"form": form, "board": board, "chat": chat, "system": system}


def first(ask: Ask, ways: tuple[str, ...]) -> Proof | None:
    """The first of the named ways that is there."""
    return next((proof for way in ways if (proof := WAYS[way](ask)) is not None), None)


def page_shown(ask: Ask) -> Proof | None:
    """Any page of the item, to show what stands there instead."""
    return opening(ask.pieces[0]) if ask.pieces else None
