"""Are all the named parts shown: objectives, spending, problems, the columns of a form …

Parameters: fields (names from words/fields.yml, all of them), least (how many of them are enough), nil (words of an
explicit "there was none"), nil_alone (they count only where no field is shown at all: "none in November" is no answer
for the other months' columns), lacking (how the sentence about what is absent begins), range_counts (a field that the
plan's years of validity show as well), about (words of the pieces that count, where the item shows other things too),
together (one piece must show them all), own (fields that must stand in what goes by the item's own name, not in what
only completes it).
"""

from __future__ import annotations

from collections.abc import Sequence

from checklists.ask import Ask, Decision, Proof, about, lacking, met, pattern
from checklists.filled import find_filled
from checklists.nil import said_none
from checklists.pieces import Piece
from thai.text import fold

LEAST = 8  #: folded letters from which on a label is the item's name and not a word of the trade


def decide(ask: Ask) -> Decision:
    """Met when every field is found in the pieces of the right period, taken together."""
    readable = [p for p in about(ask.pieces, ask.words("about")) if not p.unreadable]
    alone = [[p] for p in readable] if ask.params.get("together") else []
    looks = [_look(ask, pieces) for pieces in (alone or [readable])]
    found, bare = max(looks, key=lambda look: len(look[0]))
    absent = [name for name in ask.words("fields") if name not in found and name not in bare]
    least = int(str(ask.params.get("least", len(ask.words("fields")))))
    if len(found) >= least:
        return met("มี" + " ".join(found), *found.values())
    counted = not (found and ask.params.get("nil_alone"))
    if counted and ask.words("nil") and (said := said_none(ask.pieces, ask.words("nil"))):
        return met("แจ้งว่าไม่มี", said)
    lacks = [f"{ask.params.get('lacking', 'ไม่มี')}{_names(absent)}"] if absent else []
    if bare:
        lacks.append(f"มีเพียงหัวข้อ{_names(bare)} ไม่มีเนื้อหา")
    return lacking(ask, " ".join(lacks), *found.values())


def _look(ask: Ask, pieces: Sequence[Piece]) -> tuple[dict[str, Proof], list[str]]:
    """The fields that stand in these pieces with something behind them, and those of which only the heading does."""
    named = [p for p in pieces if not p.offer.hint]
    names = [pattern(n) for n in (ask.item.title, *ask.item.labels) if "*" not in n and len(fold(n)) >= LEAST]
    found: dict[str, Proof] = {}
    bare = []
    for name in ask.words("fields"):
        proof, titled = find_filled(named if name in ask.words("own") else pieces, name, ask.site, names)
        if proof is None and name == ask.params.get("range_counts"):
            proof = _range(ask)
        if proof is not None:
            found[name] = proof
        elif titled:
            bare.append(name)
    return found, bare


def _names(names: list[str]) -> str:
    return (" และ" if len(names) < 3 else " ").join(names)


def _range(ask: Ask) -> Proof | None:
    for piece in ask.pieces:
        timing = ask.timings[id(piece)]
        if timing.mention is not None and timing.mention.kind == "years":
            return Proof(timing.mention.quote, piece)
    return None
