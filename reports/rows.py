"""Turns one finding of the audit into a row of the gap table."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

from checklists.audit import Certainty, Decided, Evidence, Finding, Met, Searched
from checklists.model import Item
from reports.parts import Element, Place, Proof, Row
from reports.rulings import rulings
from reports.words import address, link, number, people, plain

T = TypeVar("T")

DECISIONS = {Met.MET: "ผ่าน", Met.UNMET: "ไม่ผ่าน", Met.UNCLEAR: "ยังชี้ขาดไม่ได้"}
MARKS = {Certainty.HIGH: "", Certainty.MEDIUM: " *", Certainty.LOW: " **"}
FOOTNOTES = {
    Certainty.MEDIUM: "* ข้อกำหนดยังไม่ยืนยัน: ยังไม่มีเอกสารทางการที่เปิดเผยซึ่งระบุองค์ประกอบนี้โดยตรง โปรดเทียบกับคู่มือการประเมิน",
    Certainty.LOW: "** ข้อกำหนดยังไม่ยืนยัน และใช้เป็นข้อแนะนำเท่านั้น ไม่มีผลต่อผลการตรวจ",
}

#: A list that is to be read on paper; audit.json holds every place.
MOST_PLACES = 8
MOST_PROOFS = 4


def code(item: str) -> str:
    """The item's number as the form prints it: O08 → ๐๘."""
    return people(item.removeprefix("O"))


def row(finding: Finding, item: Item | None = None, unit: str = "") -> Row:
    """One row, every text ready to print; `item` is the list's own entry, `unit` what the agency says of it."""
    places = _once(place(s) for s in finding.searched)
    hidden = len(places) - MOST_PLACES
    evidence = finding.evidence or tuple(e for r in finding.requirements for e in r.evidence)
    return Row(
        item=finding.code,
        code=code(finding.code),
        title=people(finding.title),
        elements=tuple(element(r) for r in finding.requirements),
        sentence=people(finding.finding),
        verdict=finding.stands,
        word=finding.stands.thai,
        rulings=rulings(finding),
        points="" if finding.points is None else number(finding.points, 2),
        worth=finding.points,
        remedy=people(finding.remedy),
        unit=people(unit or (item.unit if item else "")),
        concept=item.concept if item else "",
        proofs=_addresses(proof(e) for e in evidence),
        places=places[:MOST_PLACES],
        more_places=f"และอีก {number(hidden)} แห่ง (ดูทั้งหมดได้ใน audit.json)" if hidden > 0 else "",
    )


def element(decided: Decided) -> Element:
    """One required element with its footnote mark."""
    return Element(
        text=people(decided.text) + MARKS[decided.certainty],
        met=decided.decision,
        decision=DECISIONS[decided.decision],
        reason=people(decided.reason),
        proofs=_once(proof(e) for e in decided.evidence),
    )


def proof(evidence: Evidence) -> Proof:
    """Where a citizen finds the evidence: the way there, the kind of place, the address."""
    way = " › ".join(filter(None, map(people, evidence.path)))
    kind = people(evidence.place)
    where = f"{way} ({kind})" if way and kind else way or kind
    return Proof(address(evidence.url), link(evidence.url), where, plain(evidence.quote))


def place(searched: Searched) -> Place:
    """One place that was looked at."""
    return Place(people(searched.what), address(searched.url), link(searched.url))


def footnotes(findings: Iterable[Finding]) -> tuple[str, ...]:
    """The footnotes whose marks stand in the table."""
    used = {r.certainty for f in findings for r in f.requirements}
    return tuple(text for certainty, text in FOOTNOTES.items() if certainty in used)


def _addresses(proofs: Iterable[Proof]) -> tuple[Proof, ...]:
    """Each address once: a page that shows several elements is one place to look at."""
    return tuple({p.href: p for p in reversed(tuple(proofs))}.values())[::-1][:MOST_PROOFS]


def _once(things: Iterable[T]) -> tuple[T, ...]:
    return tuple(dict.fromkeys(things))
