"""Was something done: a text of the period that tells of a deed, not of what should be done or what a word means.

Parameters: signs (any of these words must stand in it).
"""

from __future__ import annotations

from checklists.ask import Ask, Decision, lacking, met, opening, says, search
from checklists.pieces import Piece
from checklists.times import own_mentions
from thai.text import words

READ = 6000  #: letters from the top in which the deed must be told
#: Words of something that took place; plans, definitions and appeals do without them.
_DEEDS = (
    "ได้ดำเนินการ", "ดำเนินการแล้ว", "แล้วเสร็จ", "ผลการดำเนิน", "รายงานผล", "จัดกิจกรรม", "จัดโครงการ", "จัดประชุม",
    "จัดอบรม", "จัดการอบรม", "จัดให้มี", "ฝึกอบรม", "เข้าอบรม", "เข้ารับการอบรม", "ร่วมกิจกรรม", "เข้าร่วม", "ร่วมประชุม",
    "ร่วมลงนาม", "ลงนาม", "เป็นประธาน", "ลงพื้นที่", "มอบนโยบาย", "มอบหมาย", "ประกาศเจตนารมณ์", "ประกาศเจตจำนง", "รณรงค์",
    "ภาพกิจกรรม", "ประชุม", "ประชาคม", "คำสั่ง", "ตรวจสอบแล้ว",
)  # fmt: skip
LEAST_WORDS = 12  #: a headline with a date tells an event; less is a label


def decide(ask: Ask) -> Decision:
    """Met when a readable piece of the period tells of the activity: it names a day or month, or a deed."""
    # One by one: the first mostly has it.
    told = (p for p in ask.pieces if not p.unreadable and len(words(p.text[:1000])) >= LEAST_WORDS and _tells(p))
    signs = ask.words("signs")
    found = search(told, signs) if signs else next((opening(p) for p in told), None)
    return met("มีการดำเนินการ", found) if found else lacking(ask, "ไม่พบกิจกรรมหรือการดำเนินการ")


def _tells(piece: Piece) -> bool:
    if says(piece, _DEEDS):
        return True
    return any(m.kind in {"day", "month", "months"} and m.dated for m in own_mentions(piece.text[:READ]))
