"""Was something done: a dated text of the period that tells what happened and who took part.

Parameters: signs (any of these words must stand in it).
"""

from __future__ import annotations

from checklists.ask import Ask, Decision, lacking, met, opening, search
from thai.text import words

LEAST_WORDS = 12  #: a headline with a date tells an event; less is a label


def decide(ask: Ask) -> Decision:
    """Met when a readable piece of the period tells of the activity."""
    told = [p for p in ask.pieces if not p.unreadable and len(words(p.text[:1000])) >= LEAST_WORDS]
    signs = ask.words("signs")
    found = search(told, signs) if signs else (opening(told[0]) if told else None)
    return met("มีการดำเนินการ", found) if found else lacking(ask, "ไม่พบกิจกรรมหรือการดำเนินการ")
