"""Is there real detail: more than a title, a cover letter or a list of links.

Parameters: nil (words of an explicit "there was none").
"""

from __future__ import annotations

import re

from checklists.ask import Ask, Decision, lacking, met, opening
from checklists.nil import said_none
from checklists.pieces import Piece
from thai.text import arabic, words

LEAST_WORDS = 40  #: a title with a sentence has about 25; recognised scans lose a quarter of their words
TOGETHER, SHORT = 2, 28  #: times as many words for several short papers together, each with at least so many
LEAST_ROWS = 3
LISTED, OUTLINE = 3, 15  #: numbered steps or sums of money, and words, that make a short paper more than its title
_LISTED = re.compile(r"(?:^|\s)\(?(\d{1,2})[.)]\s*(?=[ก-๙A-Za-z])|(\d{1,3}(?:,\d{3})+)|(?:ขั้นตอนที่|ลำดับที่)\s*\d")
SAMPLE = 2500  #: letters in which the words must stand; more need not be counted


def decide(ask: Ask) -> Decision:
    """Met when the readable pieces together say enough, or show a table."""
    readable = [p for p in ask.pieces if not p.unreadable]
    richest = max(readable, key=lambda p: len(p.text), default=None)
    if richest is not None and (
        any(len(words(_own(p)[:SAMPLE])) >= (LEAST_WORDS * 3 // 4 if p.ocr else LEAST_WORDS) for p in readable)
        or any(rows(p) >= LEAST_ROWS for p in readable)
        or _together(readable) >= TOGETHER * LEAST_WORDS
        or any(_listed(p) for p in readable)
    ):
        return met("มีรายละเอียด", opening(richest))
    if ask.words("nil") and (said := said_none(ask.pieces, ask.words("nil"))):
        return met("แจ้งว่าไม่มี", said)
    return lacking(ask, "ไม่มีรายละเอียด")


def _together(pieces: list[Piece]) -> int:
    """Words of all papers that say more than their title."""
    counts = [len(words(_own(p)[:SAMPLE])) for p in pieces]
    return sum(n for n in counts if n >= SHORT)


def _listed(piece: Piece) -> bool:
    """Whether a short paper tells steps or sums one by one."""
    said = _own(piece)[:SAMPLE]
    return len(_LISTED.findall(arabic(said))) >= LISTED and len(words(said)) >= OUTLINE


def rows(piece: Piece) -> int:
    """How many filled table rows a piece shows."""
    own = sum(b.tag == "tr" and b.text.count("|") >= 1 for b in piece.blocks)
    return own + sum(sum(1 for row in table if sum(bool(c.strip()) for c in row) >= 2) for table in piece.tables)


def _own(piece: Piece) -> str:
    """What a piece says itself: a page without the words of its links."""
    return piece.text if piece.document else piece.prose or piece.text
