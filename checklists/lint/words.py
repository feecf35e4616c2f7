"""Faults of the words of items: labels that cancel themselves or serve two items, years written into the law."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from checklists.ask import pattern
from checklists.labels import loose
from checklists.lint.draft import Draft, Fault, Placed
from checklists.model import Item
from thai.text import arabic, fold

#: Where a citizen finds an item without any label; `anywhere` of the model.
ANYWHERE = ("", "footer", "social", "home")
MARKS = {"<ปี>", "<ปีก่อน>"}
SHORTEST = 2  #: folded letters; a shorter label stands in every word
NEAR = 20  #: years from the list's own within which a number is a year; an era of its own for each
BUDDHIST = 543
_NUMBER = re.compile(r"(?<!\d)[12]\d{3}(?!\d)")
_MARK = re.compile(r"<[^<>]*>")
#: A law's name carries the year it was made: that year is no period, unless it says that it is one.
_LAW = re.compile(r"(?:พระราชบัญญัติ|พ\.ร\.บ\.|พรบ|พระราชกฤษฎีกา|กฎกระทรวง|ระเบียบ|ข้อบังคับ|รัฐธรรมนูญ)[^,;]{0,120}$")
_PERIOD = re.compile(r"ปี(?:งบประมาณ)?\s*(?:พ\.ศ\.)?\s*$")


def word_faults(draft: Draft) -> Iterator[Fault]:
    """Faults of every item's words, and of labels between items."""
    for placed in draft.items:
        yield from _said(placed)
        yield from _labels(placed)
        if draft.head is not None:
            yield from _times(placed, draft.head.year)
    yield from _shared(draft)


def _said(placed: Placed) -> Iterator[Fault]:
    item = placed.item
    for key, value in (("title", item.title), ("concept", item.concept), ("unit", item.unit), ("remedy", item.remedy)):
        if not value.strip():
            yield placed.fault(key, "ว่างอยู่ / empty")
    if item.anywhere not in ANYWHERE:
        known = ", ".join(ANYWHERE[1:])
        yield placed.fault("anywhere", f"ไม่รู้จัก {item.anywhere} (มี: {known}) / unknown place")
    if not item.labels and not item.anywhere:
        yield placed.fault("labels", "ไม่มีคำใดให้หาข้อนี้ / no label, and no anywhere")


def _labels(placed: Placed) -> Iterator[Fault]:
    item = placed.item
    for key, words in (("labels", item.labels), ("hints", item.hints), ("also", item.also), ("unlike", item.unlike)):
        for word, times in Counter(words).items():
            if times > 1:
                yield placed.fault(key, f"มี {word!r} ซ้ำ / stands twice")
            if len(fold(word.replace("*", ""))) < SHORTEST:
                yield placed.fault(key, f"{word!r} สั้นเกินไป / too short to mean anything")
    for word in item.also:  # it picks, among the offers under a hint, those whose label holds it
        if not any(fold(word) in fold(hint) for hint in item.hints):
            yield placed.fault("also", f"{word!r} ไม่อยู่ใน hints / in none of the hints")
    for key, words in (("title", (item.title,)), ("labels", item.labels), ("hints", item.hints)):
        for word in words:
            if culprit := next((u for u in item.unlike if _stands_in(u, word)), None):
                yield placed.fault(key, f"unlike {culprit!r} ตัด {word!r} ทิ้ง / cancelled by its own unlike")


def _stands_in(unlike: str, word: str) -> bool:
    return any(pattern(unlike).search(fold(part)) for part in word.split("*"))


def _shared(draft: Draft) -> Iterator[Fault]:
    first: dict[str, Item] = {}
    for placed in draft.items:
        for key, word in (("title", placed.item.title), *(("labels", label) for label in placed.item.labels)):
            folded = "*".join(loose(fold(part)) for part in word.split("*"))
            owner = first.setdefault(folded, placed.item)
            if owner.code != placed.item.code:
                yield placed.fault(key, f"{word!r} เป็นคำของข้อ {owner.code} ด้วย / also of another item")


def _times(placed: Placed, year: int) -> Iterator[Fault]:
    for key, text in _texts(placed.item):
        for number in _NUMBER.finditer(arabic(text)):
            written = int(number[0])
            near = abs(written - year) <= NEAR or abs(written + BUDDHIST - year) <= NEAR
            before = text[: number.start()]
            if near and (_PERIOD.search(before) or not _LAW.search(before)):
                message = f"เขียนปี {written} ไว้ ใช้ <ปี> หรือ <ปีก่อน> / a year is written into the law"
                yield placed.fault(key, message)
        for mark in _MARK.findall(text):
            if mark not in MARKS:
                yield placed.fault(key, f"ไม่รู้จัก {mark} (มี: <ปี> <ปีก่อน>) / unknown mark")


def _texts(item: Item) -> Iterator[tuple[str, str]]:
    yield from (("title", item.title), ("unit", item.unit), ("remedy", item.remedy))
    for key, words in (("labels", item.labels), ("hints", item.hints), ("unlike", item.unlike)):
        yield from ((key, word) for word in words)
    for number, asked in enumerate(item.requirements):
        yield f"requirements.{number}.text", asked.text
        yield f"requirements.{number}.unmet", asked.unmet
        yield from ((f"requirements.{number}.params.{name}", text) for name, text in _strings(asked.params))


def _strings(params: dict[str, object]) -> Iterator[tuple[str, str]]:
    for name, value in params.items():
        values = value if isinstance(value, (list, tuple)) else [value]
        yield from ((name, one) for one in values if isinstance(one, str))
