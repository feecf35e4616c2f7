"""Are the executives shown: each with name, position, picture and a way to reach them.

Parameters: show (which of name, position, photo, contact).
"""

from __future__ import annotations

from checklists.ask import Ask, Decision, Proof, lacking, met, quote
from checklists.cards import ICON
from checklists.people import Person, persons
from crawler.records import Kind

_THAI = {"name": "ชื่อ-นามสกุล", "position": "ตำแหน่ง", "photo": "รูปถ่าย", "contact": "ช่องทางการติดต่อ"}
#: Share of the executives shown with a thing, from which on it is shown: each needs a contact, a position, a picture.
ENOUGH = {"name": 1.0, "position": 0.9, "photo": 0.99, "contact": 0.99}
COUNTED = 4 / 3  #: a picture of a page counts for more than one: it may show two people, others may be no image tags


def decide(ask: Ask) -> Decision:
    """Met when the executives named have everything asked for."""
    everyone = persons(ask.pieces, ask.site)
    shown = [p for p in everyone if p.executive] or list(everyone)
    if not shown:
        return lacking(ask, "ไม่พบรายนามผู้บริหาร")
    first = _proof(shown[0])
    wanted = ask.words("show")
    absent = [what for what in wanted if _share(ask, shown, what) < ENOUGH[what]]
    if not absent:
        return met(f"มีรายนาม {len(shown)} คน", first, *(_proof(p) for p in shown[1:3]))
    few = [
        f"{_THAI[w]} ({int(_share(ask, shown, w) * len(shown))} จาก {len(shown)} คน)"
        if _share(ask, shown, w)
        else _THAI[w]
        for w in absent
    ]
    return lacking(
        ask,
        f"ไม่มี{' '.join(few)}" if all(not _share(ask, shown, w) for w in absent) else f"ไม่ครบ: {' '.join(few)}",
        first,
    )


def _share(ask: Ask, shown: list[Person], what: str) -> float:
    match what:
        case "name":
            return 1.0
        case "position":
            return sum(p.position for p in shown) / len(shown)
        case "contact":
            return sum(p.contact for p in shown) / len(shown)
        case _:
            return _pictured(ask, shown)


def _pictured(ask: Ask, shown: list[Person]) -> float:
    """Share of people with a picture: by their boxes where some have one there, else by the pictures of the pages."""
    known = [p for p in shown if p.pictured is not None]
    with_one = sum(bool(p.pictured) for p in known)
    if with_one and len(known) == len(shown):
        return with_one / len(shown)
    return min(1.0, COUNTED * _portraits(ask) / len(shown))


def _portraits(ask: Ask) -> int:
    """Pictures that stand among the people; a document's pictures are not counted one by one."""
    pages = {p.page.url: p for p in ask.pieces}
    count = 0
    for piece in pages.values():
        if piece.page.kind is Kind.HTML:
            count += sum(not (0 < i.width < ICON or 0 < i.height < ICON) for i in piece.pictures)
        else:
            count += 99
    return count


def _proof(person: Person) -> Proof:
    return quote(person.piece, person.start, person.start + len(person.name))
