"""Is the channel for corruption complaints its own, not the one for general complaints."""

from __future__ import annotations

import re

from checklists.ask import Ask, Decision, Proof, lacking, met, search, unmet
from crawler import urls
from thai.text import fold

_GENERAL = re.compile("|".join(fold(w) for w in ("ร้องเรียน", "ร้องทุกข์", "สายตรง", "ติดต่อ")))
_CORRUPTION = re.compile(fold("ทุจริต") + "|" + fold("ประพฤติมิชอบ"))


def decide(ask: Ask) -> Decision:
    """Unmet when the same address serves general complaints too."""
    general = {
        urls.key(link.url): link
        for page in ask.site.html
        for link in page.links
        if link.url and _GENERAL.search(fold(link.words)) and not _CORRUPTION.search(fold(link.words))
    }
    own = [o for o in ask.offers if o.url and _CORRUPTION.search(fold(o.label))]
    for offer in own:
        if urls.key(offer.url) not in general:
            return met("แยกจากช่องทางร้องเรียนทั่วไป", Proof(offer.label, offer=offer))
    if own:
        return unmet("ใช้ช่องทางเดียวกับเรื่องร้องเรียนทั่วไป", Proof(general[urls.key(own[0].url)].words, offer=own[0]))
    found = search(ask.pieces, ["ทุจริต"])
    return met("ระบุว่าเป็นเรื่องทุจริต", found) if found else lacking(ask, "ไม่ได้แยกช่องทางเรื่องทุจริตจากเรื่องทั่วไป")
