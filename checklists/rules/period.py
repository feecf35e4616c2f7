"""Is it of the year asked for: the years were read when the evidence was gathered, this rule shows where.

Parameters: about (words of what must be of that year, where the item shows other things as well; they stand on the
link, in the title or in the first lines).
"""

from __future__ import annotations

from checklists.ask import Ask, Decision, Proof, about, lacking, met, unclear
from checklists.sentences import wanted


def decide(ask: Ask) -> Decision:
    """Met by any piece of the right period; the quote is the place that names it."""
    pieces = about(ask.pieces, ask.words("about"))
    for piece in sorted(pieces, key=lambda p: ask.timings[id(p)].mention is None):
        timing = ask.timings[id(piece)]
        if timing.mention is None:
            return met("ไม่มีกำหนดสิ้นสุด จึงยังใช้บังคับ", Proof(piece.title or piece.label, piece))
        around = timing.source[max(0, timing.mention.start - 60) : timing.mention.end + 40]
        return met(f"ระบุ {timing.mention.quote.strip()}", Proof(" ".join(around.split()), piece))
    undated = about(ask.undated, ask.words("about"))
    if undated:
        reason = f"ไม่ระบุปี ต้องตรวจว่าเป็นข้อมูล{wanted(ask.period, ask.year)}หรือไม่: {undated[0].name}"
        return unclear(reason, *(Proof(p.title or p.label, p) for p in undated[:3]))
    return lacking(ask, f"ไม่มีข้อมูล{wanted(ask.period, ask.year)}")
