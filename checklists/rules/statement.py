"""Where there was nothing to show: is that said? A list that shows something needs no such sentence.

Parameters: instead_of (words of what there might have been none of).
"""

from __future__ import annotations

from checklists.ask import Ask, Decision, lacking, met, opening
from checklists.nil import said_none


def decide(ask: Ask) -> Decision:
    """Met by an explicit "none", or by content that makes it needless."""
    if said := said_none(ask.pieces, ask.words("instead_of")):
        return met("แจ้งว่าไม่มี", said)
    shown = [p for p in ask.pieces if not p.unreadable and len(p.text) > 40]
    if shown:
        return met("มีรายการแล้ว จึงไม่ต้องแจ้งว่าไม่มี", opening(shown[0]))
    return lacking(ask, "ไม่มีข้อมูลและไม่ได้แจ้งว่าไม่มี")
