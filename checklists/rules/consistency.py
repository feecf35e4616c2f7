"""Does it agree with the plan it carries out: words of the other item's measures recur.

Parameters: with (the other item).
"""

from __future__ import annotations

from collections.abc import Iterable

from checklists.ask import Ask, Decision, lacking, met, opening, unclear, unmet
from checklists.pieces import Piece
from thai.text import words

RUN = 4  #: words in a row that must be the same to be a measure and not the language of the trade
LEAST = 2  #: different such runs


def decide(ask: Ask) -> Decision:
    """Met when runs of words of the other item's text recur here."""
    code = str(ask.params["with"])
    other = ask.others(code)
    if other is None:
        return unclear(f"เปิดข้อมูลข้อ {code} ไม่ได้ ต้องเทียบเอง", *(opening(p) for p in ask.pieces[:1]))
    if not other:
        return unmet(f"ไม่พบข้อมูลข้อ {code} ให้เทียบ")
    if all(p.unreadable for p in other):
        return unclear(f"อ่านเอกสารข้อ {code} ไม่ได้ ต้องเทียบเอง", opening(other[0]))
    mine, theirs = _runs(ask.pieces), _runs(other)
    title = _runs_of(f"{ask.item.title} {ask.requirement.text}")
    shared = (mine & theirs) - title
    if len(shared) >= LEAST:
        proof = next((opening(p) for p in ask.pieces if _runs([p]) & shared), opening(ask.pieces[0]))
        return met(f"สอดคล้องกับข้อ {code}", proof)
    return lacking(ask, f"ไม่พบมาตรการของข้อ {code} ในการดำเนินการ")


def _runs(pieces: Iterable[Piece]) -> set[tuple[str, ...]]:
    return set().union(*(_runs_of(p.text[:20_000]) for p in pieces if not p.unreadable))


def _runs_of(text: str) -> set[tuple[str, ...]]:
    tokens = [w for w in words(text) if len(w) > 1 and not w.isdigit()]
    return {tuple(tokens[i : i + RUN]) for i in range(len(tokens) - RUN + 1)}
