"""Gives Thai back to text that was written with Thai bytes and is shown with Western letters (»ÃСÒÈ for ประกาศ)."""

from __future__ import annotations

import re

_WESTERN = re.compile("[\u00a1-\u00fb]")
_LETTER = re.compile(r"[^\W\d_]")
_THAI = re.compile("[\u0e01-\u0e4e]")


def mend(text: str) -> str:
    """The text in Thai when nearly all that is not plain Latin in it can only be Thai shown wrongly."""
    western = len(_WESTERN.findall(text))
    if western < 4 or _THAI.search(text) or western * 2 < len(_LETTER.findall(text)):
        return text  # a café or a 25° is no damage
    return "".join(map(_thai, text))


def _thai(letter: str) -> str:
    """One letter, by the byte it stood for; what never was a Thai byte stays."""
    for western in ("cp1252", "latin-1"):
        try:
            return letter.encode(western).decode("cp874")
        except UnicodeError:
            continue
    return letter
