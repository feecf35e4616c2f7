"""Does the site show and link its own accounts on social networks; share buttons and template accounts are none.

Parameters: linked (a link is asked for, not only a name).
"""

from __future__ import annotations

from checklists.ask import Ask, Decision, Proof, lacking, met, opening, search
from checklists.channels import accounts
from checklists.offers import Offer, Via


def decide(ask: Ask) -> Decision:
    """Met by a link to an account; a name in plain text is only a name."""
    found: dict[str, Proof] = {}
    for page, link, name in accounts(ask.site):
        if name != "Messenger":
            found.setdefault(
                name,
                Proof(
                    f"{name}: {link.url}",
                    offer=Offer(ask.item.code, page, link, link.words or name, Via.WORDS, 1.0, False),
                ),
            )
    if found:
        own_page = (opening(p) for p in ask.pieces[:1] if p.page is not ask.site.home)
        return met("มีลิงก์ไปยัง " + ", ".join(found), *found.values(), *own_page)
    named = search(ask.pieces, ["facebook", "เฟซบุ๊ก", "line id", "ไลน์", "youtube", "instagram", "twitter", "tiktok"])
    if named is not None and not ask.params.get("linked"):
        return met("มีชื่อบัญชีเป็นข้อความ", named)
    return lacking(
        ask, "มีเพียงข้อความ ไม่มีลิงก์ไปยังเครือข่ายสังคมออนไลน์" if named else "ไม่พบลิงก์ไปยังเครือข่ายสังคมออนไลน์ของหน่วยงาน"
    )
