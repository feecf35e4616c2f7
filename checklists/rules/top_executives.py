"""At least the highest executive and the deputies."""

from __future__ import annotations

from checklists.ask import Ask, Decision, lacking, met, search
from checklists.people import DEPUTY, TOP


def decide(ask: Ask) -> Decision:
    """Met when both a highest executive and a deputy are named."""
    top = search(ask.pieces, TOP)
    elected = search(ask.pieces, [t for t in TOP if t.startswith("นายก")])  # their deputies are elected too
    deputy = search(ask.pieces, [d for d in DEPUTY if not elected or d.startswith("รองนายก")])
    if top and deputy:
        return met("มีผู้บริหารสูงสุดและรองผู้บริหารสูงสุด", top, deputy)
    return lacking(ask, "ไม่มีรองผู้บริหารสูงสุด" if top else "ไม่มีผู้บริหารสูงสุด", *([top] if top else []))
