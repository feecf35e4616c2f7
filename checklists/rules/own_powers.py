"""Only what explains the agency's own powers, not the whole text of an act."""

from __future__ import annotations

import re

from checklists.ask import Ask, Decision, lacking, met, opening, unmet

WHOLE_ACT = 60  #: different sections of an act, from which on the whole act was pasted
_SECTION = re.compile(r"มาตรา\s*([0-9๐-๙]+)")


def decide(ask: Ask) -> Decision:
    """Unmet when all that is shown is the text of an act."""
    readable = [p for p in ask.pieces if not p.unreadable]
    own = [p for p in readable if len(set(_SECTION.findall(p.text))) < WHOLE_ACT]
    if own:
        return met("แสดงเฉพาะส่วนของหน่วยงาน", opening(own[0]))
    if readable:
        return unmet("แสดงตัวบทกฎหมายทั้งฉบับ ไม่ได้สรุปอำนาจหน้าที่ของหน่วยงาน", opening(readable[0]))
    return lacking(ask, "ไม่พบอำนาจหน้าที่ของหน่วยงาน")
