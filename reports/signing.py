"""Where people sign: names from the agency's file, dotted lines where they are missing."""

from __future__ import annotations

from reports.document import DOTS, Signature
from reports.facts import Person
from reports.material import Material
from reports.words import people


def reporter(material: Material) -> Signature:
    """Whoever reports."""
    return signature(material.facts.reporter, "ผู้รายงาน")


def signature(person: Person, role: str = "") -> Signature:
    """(ลงชื่อ)………, the name in brackets, the position."""
    name = people(person.name) or DOTS + DOTS
    position = people(person.position) or f"ตำแหน่ง {DOTS}"
    return Signature((f"(ลงชื่อ){DOTS}{DOTS}{role}", f"({name})", position))
