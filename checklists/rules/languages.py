"""In how many languages it is written: Thai, and English as sentences, not as single words or a slogan.

Parameters: least (how many languages).
"""

from __future__ import annotations

import re

from checklists.ask import Ask, Decision, Proof, lacking, met

_THAI = re.compile(r"[ก-๙][ก-๙\s]{30,}")
#: Nine English words in a row, some of them small ones: slogans and an agency's English name are no translation.
_ENGLISH = re.compile(r"(?:[A-Za-z][A-Za-z'’-]*[\s,;:.()]+){8,}[A-Za-z]+")
_SMALL = re.compile(r"\b[a-z]+\b")
SMALL = 4  #: uncapitalised words a sentence of nine has at least


def decide(ask: Ask) -> Decision:
    """Met when the pieces together show so many languages."""
    least = int(str(ask.params.get("least", 2)))
    found: dict[str, Proof] = {}
    for piece in ask.pieces:
        for name, form in (("ไทย", _THAI), ("อังกฤษ", _ENGLISH)):
            said = (" ".join(hit.group().split()) for hit in form.finditer(piece.text))
            text = next((t for t in said if form is _THAI or len(_SMALL.findall(t)) >= SMALL), "")
            if text and name not in found:
                found[name] = Proof(text[:220], piece)
    if len(found) >= least:
        return met("มีภาษา" + " และ ภาษา".join(found), *found.values())
    return lacking(ask, f"มีเพียงภาษา{''.join(found)}" if found else "ไม่พบข้อความ", *found.values())
