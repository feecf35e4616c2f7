"""How an agency is reached: address, phone, fax and e-mail as they stand in a page's text."""

from __future__ import annotations

import re

from checklists.pieces import Piece
from thai.text import arabic

_NUMBER = r"\(?0\s?-?\d[\d\s\-–.()]{5,13}\d"
_FAX = r"(?:โทรสาร|แฟกซ์|แฟ็กซ์|แฟ๊กซ์|fax|facsimile)"
_PATTERNS = {
    "address": re.compile(
        r"(?:ต\.|ตำบล|แขวง|หมู่|ม\.|เลขที่|ถนน|ถ\.)[^\n]{0,90}?(?:อ\.|อำเภอ|เขต)[^\n]{0,60}?(?:จ\.|จังหวัด|กรุงเทพ)[^\n]{0,40}|(?:ตำบล|แขวง)[^\n]{1,60}\d{5}"
    ),
    "phone": re.compile(
        rf"(?:โทร(?!สาร)\S{{0,12}}|tel\S{{0,8}}|phone|☎|หมายเลขโทรศัพท์|เบอร์)[^\d\n]{{0,40}}{_NUMBER}", re.I
    ),
    "fax": re.compile(rf"{_FAX}[^\d\n]{{0,30}}{_NUMBER}|{_FAX}\S{{0,10}}\s*\n\s*[:：]?\s*{_NUMBER}", re.I),
    "email": re.compile(r"[\w.+\-]+\s?(?:@|\[at\]|\(at\))\s?[\w\-]+(?:\.[\w\-]+)+", re.I),
}
SHOWN = tuple(_PATTERNS)
#: Small letters of which at least one must stand in a text that shows it: few pages have any.
_SIGNS = {
    "address": ("ตำบล", "แขวง", "จ.", "จังหวัด", "กรุงเทพ"),
    "phone": ("โทร", "tel", "phone", "☎", "หมายเลขโทรศัพท์", "เบอร์"),
    "fax": ("โทรสาร", "แฟกซ์", "แฟ็กซ์", "แฟ๊กซ์", "fax", "facsimile"),
    "email": ("@", "[at]", "(at)"),
}


def find(what: str, piece: Piece) -> tuple[int, int] | None:
    """Where a piece shows one of `SHOWN`; offsets in its text, since digits change one for one."""
    small = piece.text.lower()
    if not any(sign in small for sign in _SIGNS[what]):
        return None
    hit = _PATTERNS[what].search(arabic(piece.text))
    return hit.span() if hit else None
