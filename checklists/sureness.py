"""How sure a list is of itself: how many of its titles, points and elements are certain."""

from __future__ import annotations

from dataclasses import dataclass

from checklists.audit import Certainty
from checklists.model import Checklist, Item

UNCONFIRMED = "ข้อกำหนดยังไม่ยืนยัน"
ADVICE = "ข้อแนะนำ ไม่มีผลต่อผลการตรวจ"


@dataclass(frozen=True, slots=True)
class Sureness:
    """Counts over one list."""

    items: int
    titles: int  #: items whose title is certain
    points: int  #: items whose points are known and certain
    elements: int
    certain: int  #: elements that are certain
    doubtful: int  #: elements that are required, and not certain
    advice: int


def sureness(checklist: Checklist) -> Sureness:
    """How sure a list is."""
    items = checklist.items
    marks = [asked.certainty for item in items for asked in item.requirements]
    return Sureness(
        items=len(items),
        titles=sum(item.certainty is Certainty.HIGH for item in items),
        points=sum(item.points is not None and not item.points_note for item in items),
        elements=len(marks),
        certain=marks.count(Certainty.HIGH),
        doubtful=marks.count(Certainty.MEDIUM),
        advice=marks.count(Certainty.LOW),
    )


def mark(certainty: Certainty) -> str:
    """What people are told about a text; "" when it is certain."""
    if certainty is Certainty.LOW:
        return f"({UNCONFIRMED} · {ADVICE})"
    return "" if certainty is Certainty.HIGH else f"({UNCONFIRMED})"


def marked(text: str, certainty: Certainty) -> str:
    """A text with its mark."""
    return f"{text} {mark(certainty)}".rstrip()


def titled(item: Item) -> str:
    """An item's title with its mark."""
    return marked(item.title, item.certainty)
