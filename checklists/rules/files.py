"""Is it there as every kind of file asked for, such as PDF and Excel; what a file says does not matter here.

Parameters: kinds (of pdf, sheet, word, slides).
"""

from __future__ import annotations

from checklists.ask import Ask, Decision, Proof, met, unclear, unmet
from checklists.sentences import why

_THAI = {"pdf": "PDF", "sheet": "Excel", "word": "Word", "slides": "PowerPoint"}


def decide(ask: Ask) -> Decision:
    """Met when a file of each kind opened; unclear while an address that may hold one was not opened by us."""
    have = {p.page.kind.value: Proof(p.page.filename or p.label or p.title, p) for p in reversed(ask.pieces)}
    proofs = [have[kind] for kind in ask.words("kinds") if kind in have]
    absent = [_THAI[kind] for kind in ask.words("kinds") if kind not in have]
    if not absent:
        return met("มีไฟล์ " + " และ ".join(_THAI[k] for k in ask.words("kinds")), *proofs)
    reason = f"ไม่มีไฟล์ {' และ '.join(absent)}"
    if ask.unopened:
        name = ask.unopened[0].name
        return unclear(f"ไม่พบไฟล์ {' และ '.join(absent)} แต่ยังไม่ได้เปิด {name} ต้องเปิดดูเอง", *proofs)
    broken = next((f for f in ask.evidence.faults if f.citizen), None)
    if broken is not None:
        reason += f" (เปิด {broken.label[:60]} ไม่ได้: {why(broken.cause, broken.status)})"
    return unmet(ask.requirement.unmet or reason, *proofs)
