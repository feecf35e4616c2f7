"""Reads an item's code however people write it: O18, o18, O-18, ข้อ 18, ๑๘."""

from __future__ import annotations

import re

from thai.text import fold

_CODE = re.compile(r"(?:ขอท?)?(?:ita)?(?:oit|o|0)?[.\-–]?0*(\d{1,2})")


def read_code(text: str) -> str:
    """The code as the checklists write it, always two digits; "" for anything else."""
    found = _CODE.fullmatch(fold(text).strip(" .:-–"))
    return f"O{int(found[1]):02d}" if found else ""
