"""Mends what PDFs do to Thai text: Thai bytes shown as Western letters (»ÃСÒÈ), letters with two marks told twice."""

from __future__ import annotations

import re

_WESTERN = re.compile("[\u00a1-\u00fb]")
_LETTER = re.compile(r"[^\W\d_]")
_THAI = re.compile("[\u0e01-\u0e4e]")
#: A consonant with vowel and tone, at once again: ขั้ขั้น for ขั้น. Thai says only ที่ that way (ในที่ที่มี).
_TWICE = re.compile("(?!ที่)([ก-ฮ][ัิ-ู][่-๋])\\1")


def mend(text: str) -> str:
    """The text in Thai when nearly all that is not plain Latin in it can only be Thai shown wrongly; nothing twice."""
    text = _TWICE.sub(r"\1", text)
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
