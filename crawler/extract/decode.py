"""Bytes of a page into text: what the bytes are counts, not what the page declares."""

from __future__ import annotations

import codecs
import re

_BOMS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_CP1252 = re.compile(rb"charset\s*=\s*[\"']?\s*(windows-1252|iso-8859-1|us-ascii)", re.I)
_THAI_BYTES = re.compile(rb"[\xa1-\xda\xdf-\xfb]{3,}")


def decode(body: bytes) -> str:
    """Strict UTF-8 when the bytes allow it, else windows-874 (a superset of TIS-620); UTF-16 by its mark.

    A page that declares a western charset and has no run of Thai bytes is read as windows-1252 (Word exports).
    """
    for mark, name in _BOMS:
        if body.startswith(mark):
            return body[len(mark) :].decode(name, errors="replace")
    try:
        return body.decode("utf-8")
    except UnicodeDecodeError as error:
        if error.start > len(body) - 4 or _mostly_utf8(body):  # cut in the middle of a letter, or one bad byte
            return body.decode("utf-8", errors="replace")
    if _CP1252.search(body[:4096]) and not _THAI_BYTES.search(body):
        return body.decode("cp1252", errors="replace")
    return body.decode("cp874", errors="replace")


def _mostly_utf8(body: bytes) -> bool:
    text = body[:200_000].decode("utf-8", errors="replace")
    thai = sum("\u0e00" <= c <= "\u0e7f" for c in text)
    return thai > 20 and text.count("\ufffd") * 50 < thai
