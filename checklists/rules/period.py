"""Is it of the year asked for: the years were read when the evidence was gathered, this rule shows where."""

from __future__ import annotations

from checklists.ask import Ask, Decision, Proof, lacking, met


def decide(ask: Ask) -> Decision:
    """Met by any piece of the right period; the quote is the place that names it."""
    for piece in sorted(ask.pieces, key=lambda p: ask.timings[id(p)].mention is None):
        timing = ask.timings[id(piece)]
        if timing.mention is None:
            return met("ไม่มีกำหนดสิ้นสุด จึงยังใช้บังคับ", Proof(piece.title or piece.label, piece))
        around = timing.source[max(0, timing.mention.start - 60) : timing.mention.end + 40]
        return met(f"ระบุ {timing.mention.quote.strip()}", Proof(" ".join(around.split()), piece))
    return lacking(ask, f"ไม่มีข้อมูลปี พ.ศ. {ask.year.be}")
