"""How many years a plan runs. Parameters: more_than (years) or years (exactly)."""

from __future__ import annotations

import re

from checklists.ask import Ask, Decision, Proof, lacking, met, search
from checklists.times import own_mentions

_SPOKEN = ("ห้าปี", "สี่ปี", "สามปี", "5 ปี", "4 ปี", "3 ปี", "ระยะยาว", "20 ปี", "10 ปี")


def decide(ask: Ask) -> Decision:
    """Met by the longest range the plan names; a plan that names one year runs one year."""
    longest = 0
    proof: Proof | None = None
    for piece in ask.pieces:
        for text in (piece.label, *piece.around, piece.title, piece.text[:3000]):
            for mention in own_mentions(text):
                if mention.kind not in {"year", "years"} or mention.first_year is None or mention.last_year is None:
                    continue
                years = mention.last_year - mention.first_year + 1
                if years > longest and ask.year.be in mention.fiscal_years():
                    longest, proof = (
                        years,
                        Proof(" ".join(text[max(0, mention.start - 60) : mention.end + 30].split()), piece),
                    )
    if (more := ask.params.get("more_than")) is not None:
        if longest > int(str(more)):
            return met(f"ระยะเวลา {longest} ปี", *([proof] if proof else []))
        spoken = search(ask.pieces, _SPOKEN)
        return met("เป็นแผนหลายปี", spoken) if spoken else lacking(ask, f"ไม่แสดงว่าเป็นแผนที่มีระยะเวลามากกว่า {more} ปี")
    asked = int(str(ask.params.get("years", 1)))
    if longest > asked and not re.search("ประจำปี", " ".join(p.label + p.title + p.text[:600] for p in ask.pieces)):
        return lacking(ask, f"เป็นแผน {longest} ปี ไม่ใช่แผน {asked} ปี")
    if ask.pieces and (longest or not ask.unread):
        return met(f"แผน {asked} ปี", proof or Proof(ask.pieces[0].label or ask.pieces[0].title, ask.pieces[0]))
    return lacking(ask, "ไม่แสดงระยะเวลาของแผน")
