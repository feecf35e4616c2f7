"""Only what explains the agency's own powers, not the whole text of an act."""

from __future__ import annotations

import re

from checklists.ask import Ask, Decision, lacking, met, opening, unmet
from thai.text import arabic

WHOLE_ACT = 60  #: different sections of an act, from which on the whole act was pasted
OUTLINE = 8  #: from the first section on, under the title of an act: no summary begins there
SIGNS = 3  #: of the words that frame an act, from which on a text is an act and no summary of one
_SECTION = re.compile(r"มาตรา\s*([0-9๐-๙]+)")
_ACT, _NAMED = re.compile(r"พระราชบัญญัติ"), re.compile(r"พระราชบัญญัตินี้\s*(?:เรียกว่า|ให้ใช้บังคับ)")
_OUTLINED = re.compile(r"^[^\n]{0,160}ทั้งฉบับ|(?:ส่วน|หมวด)ที่?\s*[1๑]\b(?s:.)*(?:ส่วน|หมวด)ที่?\s*[3๓]\b")  # part by part
_FRAME = tuple(
    re.compile(words)
    for words in (
        r"ให้ไว้\s*ณ\s*วันที่", r"โดยที่เป็นการสมควร", r"(?:พระราชบัญญัติ|พระราชกฤษฎีกา)นี้เรียกว่า", r"ในพระราชบัญญัตินี้",
        r"ผู้รับสนองพระบรมราชโองการ|ผู้รับสนองพระราชโองการ", r"บทเฉพาะกาล", r"ประกาศในราชกิจจานุเบกษา", r"ให้ยกเลิก",
        r"รักษาการตามพระราชบัญญัติ",
    )
)  # fmt: skip


def decide(ask: Ask) -> Decision:
    """Unmet when all that is shown is the text of an act."""
    readable = [p for p in ask.pieces if not p.unreadable]
    own = [p for p in readable if not _whole_act(p.text)]
    if own:
        return met("แสดงเฉพาะส่วนของหน่วยงาน", opening(own[0]))
    if readable:
        return unmet("แสดงตัวบทกฎหมายทั้งฉบับ ไม่ได้สรุปอำนาจหน้าที่ของหน่วยงาน", opening(readable[0]))
    return lacking(ask, "ไม่พบอำนาจหน้าที่ของหน่วยงาน")


def _whole_act(text: str) -> bool:
    """Whether a text is an act with all that frames it, or so many of its sections that it might as well be."""
    if _ACT.match(text.strip()) and _NAMED.search(text[:2000]):
        return True
    sections = {arabic(number) for number in _SECTION.findall(text)}
    if _ACT.match(text.strip()) and ((len(sections) >= OUTLINE and "1" in sections) or _OUTLINED.search(text)):
        return True
    return len(sections) >= WHOLE_ACT or sum(bool(sign.search(text)) for sign in _FRAME) >= SIGNS
