"""Both sides of a local government: the elected (political) and the permanent officials.

Parameters: about (words of the pieces that count, where the item shows other things too).
"""

from __future__ import annotations

from checklists.ask import Ask, Decision, about, lacking, met, opening, search
from checklists.others import local_government
from checklists.people import PERMANENT, POLITICAL


def decide(ask: Ask) -> Decision:
    """Met when positions of both sides are named."""
    if not local_government(ask.site):
        return met("ไม่ใช่องค์กรปกครองส่วนท้องถิ่น จึงไม่มีฝ่ายการเมือง", *(opening(p) for p in ask.pieces[:1]))
    pieces = about(ask.pieces, ask.words("about"))
    political, permanent = search(pieces, POLITICAL), search(pieces, PERMANENT)
    if political and permanent:
        return met("มีทั้งฝ่ายการเมืองและฝ่ายข้าราชการประจำ", political, permanent)
    if political:
        return lacking(ask, "ไม่มีฝ่ายข้าราชการประจำ", political)
    return lacking(ask, "ไม่มีฝ่ายการเมือง", *([permanent] if permanent else []))
