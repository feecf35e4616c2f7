"""Is the thing itself there: content of the right period, with the words it cannot do without.

Parameters: signs (any of these words must stand in it), least_words, numbers (figures must stand in it), nil (words of
an explicit "there was none", which is content too).
"""

from __future__ import annotations

import re
from itertools import chain

from checklists.ask import Ask, Decision, lacking, met, opening, search
from checklists.nil import said_none
from checklists.pieces import Piece
from checklists.site import letters
from thai.text import words

SAMPLE = 1200  #: letters in which enough words must stand
FIGURES = 3  #: separate numbers, years apart, that make a statistic


def decide(ask: Ask) -> Decision:
    """Met when a readable piece carries the signs asked for."""
    if ask.words("nil") and (said := said_none(ask.pieces, ask.words("nil"))):
        return met("แจ้งว่าไม่มี", said)
    pieces = (p for p in ask.pieces if _says(p, ask))  # one by one: the first mostly has it
    first = next(pieces, None)
    if first is None:
        return lacking(ask, "ไม่พบเนื้อหาของข้อมูลนี้")
    signs = ask.words("signs")
    if not signs:
        return met("มีข้อมูล", opening(first))
    found = search(chain([first], pieces), signs)
    return met("มีข้อมูล", found) if found else lacking(ask, f"ไม่พบเนื้อหาเรื่อง {signs[0]}")


def _says(piece: Piece, ask: Ask) -> bool:
    """Whether a piece can be read and says enough."""
    if piece.unreadable or (ask.params.get("numbers") and figures(piece.text) < FIGURES):
        return False
    least = int(str(ask.params.get("least_words", 5)))
    return letters(piece.text) >= 10 and len(words(piece.text[:SAMPLE])) >= least


def figures(text: str) -> int:
    """How many numbers a text has, years apart."""
    return len([n for n in re.findall(r"[0-9๐-๙][0-9๐-๙,.]*", text) if not re.fullmatch(r"[2๒][45๔๕][0-9๐-๙]{2}", n)])
