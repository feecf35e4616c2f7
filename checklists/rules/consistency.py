"""Does it agree with the plan it carries out: words of the other item's measures recur.

Parameters: with (the other item).
"""

from __future__ import annotations

from collections.abc import Iterable

from checklists.ask import Ask, Decision, lacking, met, opening, unclear, unmet
from checklists.pieces import Piece
from thai.text import words

#: Words in a row that must be the same, and how many different such runs, to be a measure and not the trade's language.
ENOUGH = ((4, 2), (3, 4))


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
    for run, least in ENOUGH:
        title = _runs_of(f"{ask.item.title} {ask.requirement.text}", run)
        shared = (_runs(ask.pieces, run) & _runs(other, run)) - title
        if len(shared) >= least:
            proof = next((opening(p) for p in ask.pieces if _runs([p], run) & shared), opening(ask.pieces[0]))
            return met(f"สอดคล้องกับข้อ {code}", proof)
    return lacking(ask, f"ไม่พบมาตรการของข้อ {code} ในการดำเนินการ")


def _runs(pieces: Iterable[Piece], run: int) -> set[tuple[str, ...]]:
    return set().union(*(_runs_of(p.text[:20_000], run) for p in pieces if not p.unreadable))


def _runs_of(text: str, run: int) -> set[tuple[str, ...]]:
    tokens = [w for w in words(text) if len(w) > 1 and not w.isdigit()]
    return {tuple(tokens[i : i + run]) for i in range(len(tokens) - run + 1)}
