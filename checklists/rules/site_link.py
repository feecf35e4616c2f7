"""Is the channel reached from the agency's own website: the link and the page it stands on."""

from __future__ import annotations

from checklists.ask import Ask, Decision, Proof, lacking, met


def decide(ask: Ask) -> Decision:
    """Met by any live offer on the site itself."""
    alive = {id(p.offer) for p in ask.pieces} | {id(o.offer) for o in ask.outside}
    for offer in ask.offers:
        if id(offer) in alive:
            return met("มีลิงก์บนเว็บไซต์หลัก", Proof(offer.label, offer=offer))
    return lacking(ask, "ไม่พบลิงก์บนเว็บไซต์หลัก")
