"""Persons named on a page or in a document: name, position, picture and how to reach them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from checklists.cards import Card, cards
from checklists.pieces import Piece
from checklists.site import Site
from checklists.words import table
from thai.text import arabic, fold

POLITICAL: tuple[str, ...] = tuple(table("people")["political"])
PERMANENT: tuple[str, ...] = tuple(table("people")["permanent"])
TOP: tuple[str, ...] = tuple(table("people")["top"])
DEPUTY: tuple[str, ...] = tuple(table("people")["deputy"])
EXECUTIVE: tuple[str, ...] = (*TOP, *DEPUTY, *table("people")["executive"])

#: What follows นายก where it is an office and not the first letter of a name (นายกองค์การ…, but นายก้องภพ, นายกิตติ).
_OFFICE = (
    r"ก(?:เทศมนตร|อง\s?ค์|อบ[ตจ]|อ\.|รัฐมนตร|สมาคม|เหล่ากาชาด|เมือง|สภา|ท้องถิ่น|และ|คน|ได้|มี|ที่|จะ|ไม่|ของ|ใน|ต้อง|เป็น|หรือ|โดย|ให้|พบ|"
    r"มอบ|นำ|ลง|กล่าว|ประธาน|พร้อม|ฯ|[^ก-๙]|$)"
)
_TITLE = (
    rf"(?:นาย(?!{_OFFICE})|นางสาว|นาง|น\.ส\.|ว่าที่\s?(?:ร้อยตรี|ร\.ต\.|พ\.ต\.)(?:หญิง)?|พันจ่า(?:เอก|โท|ตรี)|จ่า(?:เอก|สิบเอก|สิบโท)|"
    r"(?:ผู้ช่วย|รอง)?ศาสตราจารย์(?:พิเศษ)?(?:\s?ดร\.)?|(?:ผศ|รศ)\.(?:\s?ดร\.)?|(?:อาจารย์|อ\.)\s?ดร\.|นายแพทย์|แพทย์หญิง|"
    r"สิบ(?:เอก|โท|ตรี)|ดร\.|พ\.จ\.อ\.|จ\.ส\.อ\.|ส\.อ\.|พ\.อ\.อ\.|ร้อย(?:เอก|โท|ตรี)|พัน(?:เอก|โท|ตรี)|พล\.?ต\.?|ดาบตำรวจ)"
)
NAME = re.compile(rf"{_TITLE}\s?(?:\([^)]{{1,12}}\)\s?)?[ก-๙]{{2,}}(?:\s+(?:ณ\s)?[ก-๙]{{2,}})")
CONTACT = re.compile(
    r"(?<!\d)0[\d\-\s.()]{7,14}\d(?!\d)|[\w.+-]+@[\w-]+\.[\w.]+|(?:line|ไลน์|id)\s*[:：]\s*\S{3,}", re.I
)
_POSITION_WORDS = tuple(fold(w) for w in (*EXECUTIVE, *POLITICAL, *PERMANENT, *table("people")["position"]))
_EXECUTIVE = tuple(fold(w) for w in EXECUTIVE)


@dataclass(frozen=True, slots=True)
class Person:
    """One person as the page shows them."""

    name: str
    said: str  #: the words that belong to this person
    piece: Piece
    start: int
    pictured: bool | None = None  #: whether a picture stands with the name; None where the layout does not show it

    @property
    def position(self) -> bool:
        return any(w in fold(self.said) for w in _POSITION_WORDS)

    @property
    def executive(self) -> bool:
        return any(w in fold(self.said) for w in _EXECUTIVE)

    @property
    def contact(self) -> bool:
        return bool(CONTACT.search(arabic(self.said)))


def persons(pieces: Iterable[Piece], site: Site) -> tuple[Person, ...]:
    """Everyone named, once, with the words that stand with each name: in its box on a page, else around it."""
    found: dict[str, Person] = {}
    for piece in pieces:
        named = list(_of(piece))
        boxes = _boxes(piece, site) if named else {}  # a page that names nobody is not laid out once more
        for read in named:
            person = _boxed(read, boxes.get(read.name))
            old = found.get(person.name)
            if old is None or (person.contact and not old.contact) or (person.position and not old.position):
                found[person.name] = person
    return tuple(found.values())


def _boxes(piece: Piece, site: Site) -> dict[str, Card]:
    """Each name's smallest box on a page."""
    if piece.document:
        return {}
    found: dict[str, Card] = {}
    for card in cards(site.markup(piece.page), NAME):
        if card.name not in found or len(card.said) < len(found[card.name].said):
            found[card.name] = card
    return found


def _boxed(read: Person, card: Card | None) -> Person:
    """A person by the box around the name, where that says what the person is."""
    if card is None:
        return read
    boxed = replace(read, said=card.said, pictured=card.pictures > 0)
    return boxed if boxed.position or not read.position else replace(read, pictured=boxed.pictured)


def _of(piece: Piece) -> Iterator[Person]:
    text = piece.text
    names = list(NAME.finditer(text))
    before_first = _leads(text, names)
    for at, hit in enumerate(names):
        start = names[at - 1].end() if at else 0
        end = names[at + 1].start() if at + 1 < len(names) else len(text)
        said = (
            text[max(start, hit.start() - 120) : hit.end()]
            if before_first
            else text[hit.start() : min(end, hit.end() + 220)]
        )
        if before_first:  # position above the name; contact may still stand below it, up to the next position
            said += text[hit.end() : min(end, hit.end() + 140)].split("\n\n")[0]
        yield Person(re.sub(r"\s+", " ", hit.group()), said, piece, hit.start())


def _leads(text: str, names: list[re.Match[str]]) -> bool:
    """Whether this page writes the position above the name."""
    if not names:
        return False
    after = fold(text[names[-1].end() : names[-1].end() + 120])
    return not any(w in after for w in _POSITION_WORDS)


def top_executive(pieces: Iterable[Piece], site: Site) -> Person | None:
    """The highest executive the pieces name: นายก before anyone else, never a deputy."""
    top = tuple(fold(w) for w in TOP)
    deputies = tuple(fold(w) for w in (*DEPUTY, "เลขานุการนายก", "ที่ปรึกษานายก", "อดีต"))
    for person in persons(pieces, site):
        said = fold(person.said)
        for d in deputies:
            said = said.replace(d, "-" * len(d))
        if any(w in said for w in top):
            return person
    return None
