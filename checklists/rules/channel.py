"""Is there an online way for outsiders. Parameters: ways (any of form, board, chat, system)."""

from __future__ import annotations

from checklists.ask import Ask, Decision, lacking, met, unclear
from checklists.channels import first, page_shown
from crawler.bounds import Where


def decide(ask: Ask) -> Decision:
    """Met when one of the ways is offered under the item's own label."""
    found = first(ask, ask.words("ways"))
    if found is not None:
        return met("มีช่องทางออนไลน์", found)
    stored = [o for o in ask.outside if o.where is Where.STORE]
    if stored and not ask.pieces:
        return unclear("ช่องทางอยู่บนบริการภายนอกที่ไม่ได้เปิด ต้องเปิดดูเอง")
    shown = page_shown(ask)
    return lacking(ask, "ไม่พบช่องทางออนไลน์ที่ใช้งานได้ มีเพียงข้อความ", *([shown] if shown else []))
