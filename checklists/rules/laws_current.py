"""Are the laws shown the ones in force: judged by a sourced table of replaced acts, never by an update date."""

from __future__ import annotations

from datetime import date

from checklists.ask import Ask, Decision, Proof, lacking, met, opening, search
from checklists.audit import Met
from checklists.words import table


def decide(ask: Ask) -> Decision:
    """Unmet (stale) when replaced acts stand there without what replaced them."""
    readable = [p for p in ask.pieces if not p.unreadable]
    if not readable:
        return lacking(ask, "ไม่พบรายการกฎหมาย")
    old: list[tuple[str, Proof]] = []
    for law in table("laws"):
        if date.fromisoformat(str(law["since"])) > ask.as_of:
            continue
        found = search(readable, law["words"])
        if found is not None and search(readable, law["new"]) is None:
            old.append((f"{law['words'][0].replace('*', ' พ.ศ. ')} (ปัจจุบันใช้ {law['by']})", found))
    if old:
        named = "; ".join(name for name, _ in old[:3]) + (f" และอีก {len(old) - 3} ฉบับ" if len(old) > 3 else "")
        return Decision(Met.UNMET, f"กฎหมายไม่เป็นปัจจุบัน: {named}", tuple(p for _, p in old[:4]), stale=True)
    return met("ไม่พบฉบับที่ถูกยกเลิก", opening(readable[0]))
