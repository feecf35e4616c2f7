"""Is the channel for corruption complaints its own, not the one for general complaints."""

from __future__ import annotations

import re

from checklists.ask import Ask, Decision, Proof, lacking, met, opening, search, unmet
from checklists.pieces import Piece
from crawler import urls
from thai.text import fold

SHARED = "ไม่ได้แยกช่องทาง ใช้ช่องทางเดียวกับเรื่องร้องเรียนทั่วไป"
_GENERAL = re.compile("|".join(fold(w) for w in ("ร้องเรียน", "ร้องทุกข์", "สายตรง", "ติดต่อ")))
_ANY = re.compile("|".join(fold(w) for w in ("ทุกเรื่อง", "ทุกประเภท", "แบบฟอร์มเดียวกัน", "เรื่องทั่วไปและ")))
_TOPICS = re.compile("|".join(fold(w) for w in ("ทั่วไป", "เหตุรำคาญ", "เดือดร้อน", "ถนน", "ไฟฟ้า", "ขยะ", "ประปา")))
_CORRUPTION = re.compile(fold("ทุจริต") + "|" + fold("ประพฤติมิชอบ"))


def decide(ask: Ask) -> Decision:
    """Unmet when the same address serves general complaints too."""
    general = {
        urls.key(link.url): link
        for page in ask.site.html
        for link in page.links
        if link.url and _GENERAL.search(fold(link.words)) and not _CORRUPTION.search(fold(link.words))
    }
    named = [o for o in ask.offers if o.url and _CORRUPTION.search(fold(o.label))]
    leading_on = {urls.key(o.page.url) for o in named if o.link is not None}  # lists on which the channel stands
    own = [o for o in named if urls.key(o.url) not in leading_on] or named
    for_all = {urls.key(u): p for p in ask.pieces for u in (p.page.url, p.page.requested) if _for_all(p)}
    for offer in own:
        if urls.key(offer.url) not in general and urls.key(offer.url) not in for_all:
            return met("แยกจากช่องทางร้องเรียนทั่วไป", Proof(offer.label, offer=offer))
    if own and (shared := next((for_all[k] for o in own if (k := urls.key(o.url)) in for_all), None)) is not None:
        return unmet(SHARED, opening(shared))
    if own:
        return unmet(SHARED, Proof(general[urls.key(own[0].url)].words, offer=own[0]))
    found = search(ask.pieces, ["ทุจริต"])
    return met("ระบุว่าเป็นเรื่องทุจริต", found) if found else lacking(ask, "ไม่ได้แยกช่องทางเรื่องทุจริตจากเรื่องทั่วไป")


def _for_all(piece: Piece) -> bool:
    """Whether a page's one form takes corruption among complaints of any kind: it says so, or lets one choose."""
    if not piece.forms:
        return False
    said = fold(piece.text[:2000])
    if _CORRUPTION.search(said) and _ANY.search(said):
        return True
    return any(_CORRUPTION.search(told) and _TOPICS.search(told) for f in piece.forms for told in (fold(f.text),))
