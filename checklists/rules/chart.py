"""Is there a structure chart: a picture or drawing of the divisions, or a text that sets them out.

Parameters: about (words of the pieces that count, where the item shows other things too).
"""

from __future__ import annotations

from checklists.ask import Ask, Decision, about, lacking, met, opening, search
from checklists.words import table

DIVISIONS = 2  #: divisions a text must name to stand for a chart


def decide(ask: Ask) -> Decision:
    """Met by a readable chart or list of divisions; a picture that cannot be read is for a person."""
    words = table("fields")["การแบ่งส่วนงานภายใน"]
    pieces = about(ask.pieces, ask.words("about"))
    named = [w for w in words if search(pieces, [w])]
    found = search(pieces, words)
    if found is not None and len(named) >= DIVISIONS:
        return met("มีแผนผังหรือรายการส่วนราชการ", found)
    pictured = [p for p in pieces if p.pictures or p.unreadable]
    if pictured and found is None and len(pictured[0].text) < 400:
        return lacking(ask, "") if ask.unread else met("มีภาพแผนผัง", opening(pictured[0]))
    return lacking(ask, "ไม่มีแผนผังโครงสร้าง")
