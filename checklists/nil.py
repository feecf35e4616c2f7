"""Explicit statements that there was nothing: "ไม่มีเรื่องร้องเรียน" is content, an empty page is not."""

from __future__ import annotations

import re
from collections.abc import Iterable

from checklists.ask import Proof, quote
from checklists.pieces import Piece
from thai.text import fold

_NONE = tuple(fold(w) for w in ("ไม่มี", "ไม่พบ", "ไม่ปรากฏ", "ไม่ได้รับ", "- ไม่มี -", "ยังไม่มี", "มิได้"))
_ZERO = r"(?<![\d.,])0(?:เรอง|ราย|ครง|รายการ)"
NEAR = 60  #: folded letters between "none" and what there was none of


def said_none(pieces: Iterable[Piece], of: Iterable[str]) -> Proof | None:
    """Where a piece says that there was none of the things named; None when nowhere."""
    things = "|".join(re.escape(fold(w)) for w in of)
    none = "|".join([*(re.escape(w) for w in _NONE), _ZERO])
    forms = re.compile(rf"(?:{none})[^.\n]{{0,{NEAR}}}?(?:{things})|(?:{things})[^.\n]{{0,{NEAR}}}?(?:{none})")
    for piece in pieces:
        if found := forms.search(piece.folded.key):
            return quote(piece, *piece.folded.span(*found.span()))
    return None
