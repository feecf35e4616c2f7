"""Is last year's ITA result analysed: the result is named with its year, and something is concluded from it."""

from __future__ import annotations

from checklists.ask import Ask, Decision, Proof, lacking, met, search
from checklists.times import own_mentions, result_mentions

READ = 20_000  #: letters from the top
_RESULT = (
    "ผลการประเมินคุณธรรม",
    "ผลการประเมิน ITA",
    "ผลการประเมิน*ความโปร่งใส",
    "คะแนน ITA",
    "ผลคะแนน*คุณธรรม",
    "ผลประเมิน ITA",
    "ผล ITA",
    "Integrity and Transparency",
)
_ANALYSED = ("วิเคราะห์", "ข้อบกพร่อง", "จุดอ่อน", "ประเด็นที่ต้องพัฒนา", "ควรปรับปรุง", "คะแนนต่ำ", "ต้องปรับปรุง")


def decide(ask: Ask) -> Decision:
    """Met when the result of the year before is named and analysed."""
    result = search(ask.pieces, _RESULT)
    analysed = search(ask.pieces, _ANALYSED)
    if result is None or analysed is None:
        return lacking(ask, "ไม่มีการวิเคราะห์ผลการประเมิน ITA")
    last = ask.year.previous.be
    for piece in ask.pieces:
        text = piece.text[:READ]
        named = result_mentions(text)
        for mention in named or own_mentions(text):
            if mention.kind in {"year", "years"} and last in mention.fiscal_years():
                return met(f"วิเคราะห์ผล ITA ปี {last}", analysed, Proof(mention.quote, piece))
    return lacking(ask, f"ไม่ได้วิเคราะห์ผล ITA ของปี {last}", result)
