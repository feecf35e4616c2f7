"""Can the agency answer there: a board with answers or a chat, not a one-way form, FAQ or notice board.

Parameters: named (only pages offered under these words count as a board, where the item shows other pages as well).
"""

from __future__ import annotations

from checklists.ask import Ask, Decision, lacking, met
from checklists.channels import answered, board, chat, form


def decide(ask: Ask) -> Decision:
    """Met by answers on a board, or by a chat."""
    found = answered(ask, ask.words("named")) or chat(ask)
    if found is not None:
        return met("สื่อสารสองทางได้", found)
    if (shown := board(ask)) is not None:
        return lacking(ask, "ไม่ใช่การสื่อสารสองทาง ไม่พบคำตอบของหน่วยงานในช่องทางถาม-ตอบ", shown)
    if (shown := form(ask)) is not None:
        return lacking(ask, "เป็นช่องทางทางเดียว หน่วยงานตอบในช่องทางนั้นไม่ได้", shown)
    return lacking(ask, "ไม่พบช่องทางที่สื่อสารได้สองทาง")
