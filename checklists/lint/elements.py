"""Faults of an item's elements: their numbers, rules, parameters and sources."""

from __future__ import annotations

import re
from collections.abc import Iterator

from checklists.lint.draft import Draft, Fault, Placed
from checklists.model import Requirement
from checklists.parameters import parameters
from checklists.rules import kinds
from checklists.words import table

#: Lists without which a rule has nothing to look for, and would be met, or unmet, by nothing.
LOOKED_FOR = {"fields": "fields", "contact": "show", "channel": "ways", "statement": "instead_of"}
_CODE = re.compile(r"O\d\d")


def element_faults(draft: Draft) -> Iterator[Fault]:
    """Faults of all elements."""
    first: dict[str, str] = {}
    sources = None if draft.head is None else {source.partition(":")[0] for source in draft.head.sources}
    for placed in draft.items:
        item = placed.item
        if not item.requirements:
            yield placed.fault("requirements", "ไม่มีองค์ประกอบ / no element")
        for number, asked in enumerate(item.requirements):
            at = f"requirements.{number}"
            expected = f"{item.code.lower()}.{number + 1}"
            if asked.id in first:
                yield placed.fault(f"{at}.id", f"{asked.id} มีแล้วในข้อ {first[asked.id]} / id used twice")
            elif asked.id != expected:
                yield placed.fault(f"{at}.id", f"{asked.id} ควรเป็น {expected} / not numbered after its item")
            first.setdefault(asked.id, item.code)
            yield from _one(placed, asked, at, draft.codes)
            if sources is not None and asked.source not in sources:
                message = f"ไม่มีแหล่งที่มา {asked.source!r} ใน checklist.yml / source not declared"
                yield placed.fault(f"{at}.source", message)


def _one(placed: Placed, asked: Requirement, at: str, codes: frozenset[str]) -> Iterator[Fault]:
    if not asked.text.strip():
        yield placed.fault(f"{at}.text", "ว่างอยู่ / empty")
    if asked.rule not in kinds():
        yield placed.fault(f"{at}.rule", f"ไม่มีกฎชนิด {asked.rule} / unknown rule")
        return
    known = parameters(asked.rule)
    for name in asked.params:
        if name not in known.read:
            yield placed.fault(f"{at}.params.{name}", f"กฎ {asked.rule} ไม่อ่านค่านี้ / not read by the rule")
    needed = known.needed | ({LOOKED_FOR[asked.rule]} if asked.rule in LOOKED_FOR else set())
    for name in sorted(name for name in needed if asked.params.get(name) in (None, "", [])):
        yield placed.fault(f"{at}.params.{name}", f"กฎ {asked.rule} ต้องมีค่านี้ / needed by the rule")
    for name, value in asked.params.items():
        if isinstance(value, str) and _CODE.fullmatch(value) and (value not in codes or value == placed.item.code):
            yield placed.fault(f"{at}.params.{name}", f"{value} ไม่ใช่ข้ออื่นของแบบตรวจนี้ / no other item of the list")
    yield from _fields(placed, asked, at)


def _fields(placed: Placed, asked: Requirement, at: str) -> Iterator[Fault]:
    """Names of fields are looked up in words/fields.yml, and a name that is not there would break the rule."""
    named = asked.params.get("fields", [])
    if not isinstance(named, list):
        yield placed.fault(f"{at}.params.fields", "ต้องเป็นรายการชื่อ / expected a list of names")
        return
    for name in named:
        if name not in table("fields"):
            message = f"ไม่มี {name!r} ใน checklists/words/fields.yml / unknown field"
            yield placed.fault(f"{at}.params.fields", message)
    counted = asked.params.get("range_counts")
    if counted is not None and counted not in named:
        message = f"{counted!r} ไม่อยู่ใน fields / not one of the fields"
        yield placed.fault(f"{at}.params.range_counts", message)
