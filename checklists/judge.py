"""A finding for every item: the verdict, the sentence, and the evidence it rests on."""

from __future__ import annotations

import logging

from checklists import sentences
from checklists.audit import Decided, Finding, Met, Presence, Verdict
from checklists.case import Case, Gathered
from checklists.ladder import Outcome, descend
from checklists.model import Item
from crawler.records import Miss
from thai.text import mask_ids

log = logging.getLogger(__name__)


def judge(case: Case) -> tuple[Finding, ...]:
    """A finding for every item, in the order of the form; one item's failure does not touch the others."""
    findings = []
    for section in case.checklist.sections:
        for item in section.items:
            try:
                findings.append(_finding(case, item, section.code))
            except Exception:
                log.exception("item %s could not be judged", item.code)
                findings.append(_failed(case, item, section.code))
    return tuple(findings)


def _finding(case: Case, item: Item, section: str) -> Finding:
    if case.site.home is None:
        return _build(case, item, section, _no_site(case, item), Presence.ABSENT)
    gathered = case.gather(item.code)
    return _build(case, item, section, descend(case, gathered), _presence(gathered))


def _build(case: Case, item: Item, section: str, outcome: Outcome, presence: Presence) -> Finding:
    evidence = outcome.evidence or tuple(dict.fromkeys(e for d in outcome.decided for e in d.evidence))
    looked = case.searched if outcome.verdict in {Verdict.MISSING, Verdict.UNCHECKED, Verdict.REVIEW} else ()
    return Finding(
        code=item.code,
        title=item.title,
        section=section,
        verdict=outcome.verdict,
        finding=mask_ids(outcome.sentence),
        points=item.points,
        confidence=round(outcome.confidence, 2),
        presence=presence,
        requirements=outcome.decided,
        evidence=evidence[:12],
        searched=looked,
        remedy="" if outcome.verdict is Verdict.COMPLETE else item.remedy,
    )


def _presence(g: Gathered) -> Presence:
    if g.evidence.pieces:
        return Presence.FOUND
    if g.evidence.faults or g.evidence.unseen:
        return Presence.BROKEN
    if g.evidence.outside:
        return Presence.EXTERNAL
    return Presence.LABEL_ONLY if g.evidence.bare else Presence.ABSENT


def _no_site(case: Case, item: Item) -> Outcome:
    miss = case.site.answer(case.site.visit.start_url)
    why = sentences.why(miss.cause, miss.status) if isinstance(miss, Miss) else "หน้าแรกไม่ใช่หน้าเว็บ"
    reason = f"ตรวจไม่ได้: เปิดหน้าแรกของเว็บไซต์ไม่ได้ ({why})"
    decided = tuple(
        Decided(id=r.id, text=r.text, decision=Met.UNCLEAR, reason=reason, certainty=r.certainty)
        for r in item.requirements
    )
    return Outcome(Verdict.UNCHECKED, reason, decided, 0.1)


def _failed(case: Case, item: Item, section: str) -> Finding:
    reason = "โปรแกรมตรวจข้อนี้ไม่สำเร็จ ต้องตรวจเอง"
    decided = tuple(
        Decided(id=r.id, text=r.text, decision=Met.UNCLEAR, reason=reason, certainty=r.certainty)
        for r in item.requirements
    )
    return _build(case, item, section, Outcome(Verdict.REVIEW, reason, decided, 0.1), Presence.ABSENT)
