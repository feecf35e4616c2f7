"""Does a page of the agency's own show the service, and not only the bare address of a form on a form service."""

from __future__ import annotations

from checklists.ask import Ask, Decision, Proof, lacking, met, opening, unmet
from checklists.others import is_form_link


def decide(ask: Ask) -> Decision:
    """Met by a page of the site or a system; a link that leads straight to a form service is not enough."""
    own = next((p for p in ask.pieces if not p.document), None)
    if own is not None:
        return met("แสดงบนหน้าเว็บของหน่วยงาน", opening(own))
    led = next((o for o in ask.outside if o.offer.link is not o.link), None)
    if led is not None:  # the way out stands on a page of the site's own, behind the words that name the service
        return met("แสดงบนหน้าเว็บของหน่วยงาน", Proof(f"{led.offer.label} › {led.link.words}", offer=led.offer))
    system = next((o for o in ask.outside if not is_form_link(o.link)), None)
    if system is not None:
        shown = Proof(system.link.words or system.link.url, offer=system.offer)
        return met("เป็นระบบบริการ ไม่ใช่แบบฟอร์มออนไลน์โดยตรง", shown)
    if ask.outside:
        form = ask.outside[0]
        return unmet(
            "ลิงก์ไปยังแบบฟอร์มออนไลน์ภายนอกโดยตรง (เช่น Google Form) ไม่มีหน้าเว็บของหน่วยงานที่แสดงบริการ",
            Proof(form.link.url, offer=form.offer),
        )
    return lacking(ask, "ไม่พบหน้าเว็บของหน่วยงานที่แสดงบริการนี้")
