"""Whether a label leads to something that is not the item: nothing the item consists of, and not its name either."""

from __future__ import annotations

from collections.abc import Sequence

from checklists.ask import Decision
from checklists.audit import Decided, Met
from checklists.decide import TIME_RULES
from checklists.labels import Labels
from checklists.model import Item
from checklists.pieces import Piece

TOP, LINES = 400, 4  #: letters and lines from the top in which a page or paper says what it is
_BEING = frozenset({"presence", "channel"})  # rules that ask whether the thing is there at all
_DEEDS = _BEING | {"activity"}  # the same, for what is not of the period asked for: an essay on values is no activity
AT_START = 6  #: folded letters before the item's words, so that a long line begins with them
SHARE = 0.3  #: of such a line explained by the item's words


def astray(
    labels: Labels,
    item: Item,
    pieces: Sequence[Piece],
    counted: Sequence[tuple[Decided, Decision]],
    *,
    dated: bool = True,
) -> bool:
    """Whether what was found is another thing.

    Nothing of the content is met, and no page or paper calls itself so. Pages that do are another thing still when
    nothing at all is met, time apart: news with the item's name for a headline. A text that came from a picture may
    have lost its name: it is never called another thing. `dated`: whether the pieces are of the period asked for.
    """
    rules = {r.id: r for r in item.requirements}
    asked = [(rules[d.id], d) for d, _ in counted if rules[d.id].rule not in TIME_RULES]
    if not asked or any(p.ocr or p.unreadable for p in pieces):
        return False
    content = [d for r, d in asked if r.rule != "presence" or r.params.get("signs") or r.params.get("numbers")]
    if not content or not all(_nothing(d) for d in content):
        return False
    paperless = not any(p.document for p in pieces)
    being = _BEING if dated else _DEEDS
    if paperless and all(_nothing(d) for _, d in asked) and any(r.rule in being for r, _ in asked):
        return True
    return not any(_named(labels, item, piece) for piece in pieces)


def _nothing(decided: Decided) -> bool:
    """Whether an element is not met, and not even a part of it was found."""
    return decided.decision is Met.UNMET and not decided.evidence


def _named(labels: Labels, item: Item, piece: Piece) -> bool:
    """Whether a page or paper calls itself the item."""
    top = [line for line in piece.text[:TOP].splitlines() if line.strip()][:LINES]
    hits = (h for line in (piece.title, *top) for h in labels.match(line) if h.code == item.code)
    return any(h.share >= SHARE or h.start <= AT_START for h in hits)
