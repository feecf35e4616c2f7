"""Is it the highest executive's: signed with name and position, compared with the executives' page.

Parameters: executives (the item whose pages name the executive in office; the signer must be that person), plan (words
of a plan, which the agency makes in its own name and nobody need sign).
"""

from __future__ import annotations

import re

from rapidfuzz import fuzz

from checklists.ask import Ask, Decision, lacking, met, opening, pattern, quote, search, unclear, unmet
from checklists.people import DEPUTY, NAME, TOP, top_executive
from checklists.pieces import Piece
from thai.text import fold

SAME = 82  #: similarity of two names from which on they are one person's (OCR misreads marks)
TITLE = 150  #: letters from the top of a document that are its title
AFTER = 90  #: letters after a name in which its position stands
_TOP = tuple(fold(w) for w in TOP)
_DEPUTY = tuple(fold(w) for w in DEPUTY)
_PREFIX = re.compile(r"^(?:นาย|นางสาว|นาง|น\.ส\.|ดร\.|ว่าที่\S*\s?)")


def decide(ask: Ask) -> Decision:
    """Met by a signature of the highest executive (of the one in office when asked), or by a plan of the agency."""
    if (named := _plan(ask)) is not None:
        return named
    listed = ask.others(str(ask.params["executives"])) if ask.params.get("executives") else ()
    office = top_executive(listed or (), ask.site)
    for piece in ask.pieces:
        for name, start, end in _signatures(piece):
            here = quote(piece, start, end)
            if listed is None:
                return unclear(f"ลงนามโดย {name} แต่เปิดข้อมูลผู้บริหารไม่ได้ ต้องเทียบชื่อเอง", here)
            if office is None or _same(name, office.name):
                return met(f"ลงนามโดย {name}", here)
            return unmet(f"ลงนามโดย {name} ซึ่งไม่ใช่ผู้บริหารสูงสุดคนปัจจุบัน ({office.name})", here)
    pictured = [p for p in ask.pieces if p.ocr or p.unreadable or (not p.document and p.pictures and len(p.text) < 500)]
    if pictured and not ask.unread:
        said = search(pictured, TOP)
        return (
            met("ระบุตำแหน่งผู้บริหารสูงสุด", said)
            if said and office is None
            else unclear("เป็นภาพหรือเอกสารสแกน อ่านชื่อผู้ลงนามไม่ได้ ต้องเปิดดูลายมือชื่อ")
        )
    return lacking(ask, "ไม่พบการลงนามของผู้บริหารสูงสุด")


def _plan(ask: Ask) -> Decision | None:
    """A piece that calls itself a plan in its title; a policy that mentions one further down is none."""
    for piece in ask.pieces:
        if piece.unreadable:
            continue
        title = piece.title if not piece.document else piece.text[:TITLE]
        for word in ask.words("plan"):
            if pattern(word).search(fold(title)):
                return met("เป็นแผนที่กำหนดในนามของหน่วยงาน", opening(piece))
    return None


def _signatures(piece: Piece) -> list[tuple[str, int, int]]:
    """Names followed (or led) by the position of a highest executive."""
    found = []
    for hit in NAME.finditer(piece.text):
        after, before = (
            fold(piece.text[hit.end() : hit.end() + AFTER]),
            fold(piece.text[max(0, hit.start() - 60) : hit.start()]),
        )
        if _is_top(after) or (
            (before.endswith(_TOP) or re.search(f"(?:{'|'.join(map(re.escape, _TOP))}).{{0,24}}$", before))
            and not any(d in before for d in _DEPUTY)
        ):
            found.append((" ".join(hit.group().split()), hit.start(), hit.end()))
    return found


def _is_top(text: str) -> bool:
    at = min((i for w in _TOP if (i := text.find(w)) >= 0), default=-1)
    return at >= 0 and not any(d in text[max(0, at - 12) : at + 4] for d in _DEPUTY)


def _same(one: str, other: str) -> bool:
    return fuzz.ratio(fold(_PREFIX.sub("", one)), fold(_PREFIX.sub("", other))) >= SAME
