"""Are all the named parts shown: objectives, spending, problems, the columns of a form …

Parameters: fields (names from words/fields.yml, all of them), nil (words of an explicit "there was none"), lacking
(how the sentence about what is absent begins), range_counts (a field that the plan's years of validity show as well),
doubtful (it is not settled that this year asks for the parts: their absence is for a person), own (fields that must
stand in what goes by the item's own name, not in what only completes it).
"""

from __future__ import annotations

from checklists.ask import Ask, Decision, Proof, lacking, met, unclear
from checklists.filled import find_filled
from checklists.nil import said_none


def decide(ask: Ask) -> Decision:
    """Met when every field is found in the pieces of the right period, taken together."""
    readable = [p for p in ask.pieces if not p.unreadable]
    named = [p for p in readable if not p.offer.hint]
    found: dict[str, Proof] = {}
    absent: list[str] = []
    bare: list[str] = []
    for name in ask.words("fields"):
        proof, titled = find_filled(named if name in ask.words("own") else readable, name, ask.site)
        if proof is None and name == ask.params.get("range_counts"):
            proof = _range(ask)
        if proof is None:
            (bare if titled else absent).append(name)
        else:
            found[name] = proof
    if not absent and not bare:
        return met("มี" + " ".join(found), *found.values())
    if ask.words("nil") and (said := said_none(ask.pieces, ask.words("nil"))):
        return met("แจ้งว่าไม่มี", said)
    lacks = [f"{ask.params.get('lacking', 'ไม่มี')}{_names(absent)}"] if absent else []
    if bare:
        lacks.append(f"มีเพียงหัวข้อ{_names(bare)} ไม่มีเนื้อหา")
    if ask.params.get("doubtful"):
        reason = f"{' '.join(lacks)} ซึ่งยังไม่แน่ว่ากำหนดไว้หรือไม่ ต้องตรวจกับคู่มือ"
        return unclear(reason, *found.values())
    return lacking(ask, " ".join(lacks), *found.values())


def _names(names: list[str]) -> str:
    return (" และ" if len(names) < 3 else " ").join(names)


def _range(ask: Ask) -> Proof | None:
    for piece in ask.pieces:
        timing = ask.timings[id(piece)]
        if timing.mention is not None and timing.mention.kind == "years":
            return Proof(timing.mention.quote, piece)
    return None
