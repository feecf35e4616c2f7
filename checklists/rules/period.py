"""Is it of the year asked for: the years were read when the evidence was gathered, this rule shows where.

Parameters: about (words of what must be of that year, where the item shows other things as well; they stand on the
link, in the title or in the first lines).
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from checklists.ask import Ask, Decision, Proof, about, lacking, met, unclear
from checklists.model import Period
from checklists.monthly import SINGLE, listed_months, months_of
from checklists.pieces import Piece
from checklists.sentences import wanted
from checklists.times import own_mentions
from thai.fiscal import Month, name_months

TITLE = 260  #: letters from the top in which a report says which months it is about
CLAIMS = frozenset({"month", "months", "quarter", "half"})
#: What a paper says of itself is believed over the words of its link, and "ต.ค.–ธ.ค." over "รอบ 6 เดือน".
SPANS, HALVES = frozenset({"months", "quarter"}), frozenset({"half"})
IN_A_ROW = 8  #: letters between months told one after the other


def decide(ask: Ask) -> Decision:
    """Met by any piece of the right period; the quote is the place that names it."""
    pieces = about(ask.pieces, ask.words("about"))
    if ask.period is Period.FIRST_HALF and (absent := _absent(ask, pieces)):
        proofs = (Proof(p.title or p.label, p) for p in pieces[:2])
        return lacking(ask, f"ข้อมูล 6 เดือนไม่ครบถ้วน ขาดเดือน {name_months(absent)}", *proofs)
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


def _absent(ask: Ask, pieces: Sequence[Piece]) -> list[Month]:
    """Months of the first half that had ended and that nothing claims, where some are claimed; [] when none is."""
    half = ask.year.first_half_months
    covered: set[Month] = set()
    for piece in pieces:
        listed = {month for month, _ in listed_months(piece, ask.site, ask.year)}
        if len(listed) >= SINGLE:  # a table of months is believed over a title
            covered |= listed & set(half)
            continue
        said = f"{piece.title}\n{piece.text[:TITLE]}"
        own = _claimed(ask, said, SPANS) or _one_by_one(ask, said) or _claimed(ask, said, HALVES)
        covered |= own or _claimed(ask, f"{piece.label}\n{piece.title}\n{piece.text[:TITLE]}", CLAIMS)
    return [m for m in half if covered and m not in covered and m.span.last <= ask.as_of]


def _one_by_one(ask: Ask, text: str) -> set[Month]:
    """Months of the first half that a text tells in a row: "ต.ค. พ.ย. และ ธ.ค. 2564"."""
    said = [m for m in own_mentions(text) if m.kind == "month"]
    rows = [m for a, b in pairwise(said) if b.start - a.end <= IN_A_ROW for m in (a, b)]
    year = next((y for m in reversed(rows) for y in m.fiscal_years()), None)
    if year != ask.year.be:
        return set()
    return {m for one in rows for m in ask.year.first_half_months if one.months == (m.month,)}


def _claimed(ask: Ask, text: str, kinds: frozenset[str]) -> set[Month]:
    """Months of the first half that a text claims by times of these kinds."""
    claims = (set(months_of(m, ask.year)) for m in own_mentions(text) if m.kind in kinds)
    return set().union(*claims) & set(ask.year.first_half_months)
