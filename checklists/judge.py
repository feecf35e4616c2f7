"""A finding for every item: the verdict, the sentence, and the evidence it rests on."""

from __future__ import annotations

import logging
from dataclasses import replace

from checklists import sentences
from checklists.audit import Finding, Met, Presence, Searched, Verdict
from checklists.case import Case, Gathered
from checklists.decide import decide_same
from checklists.ladder import Outcome, descend
from checklists.model import Item
from checklists.proofs import with_lists
from crawler.records import Miss
from thai.text import mask_ids

log = logging.getLogger(__name__)
MOST = 12  #: places cited for one item
_TELLS_WHERE = frozenset({Verdict.MISSING, Verdict.UNCHECKED, Verdict.REVIEW})


def judge(case: Case) -> tuple[Finding, ...]:
    """A finding for every item, in the order of the form; one item's failure does not touch the others."""
    findings = []
    for section in case.checklist.sections:
        for item in section.items:
            try:
                findings.append(_finding(case, item, section.code))
            except Exception:
                log.exception("item %s could not be judged", item.code)
                findings.append(_failed(item, section.code))
    return tuple(findings)


def _finding(case: Case, item: Item, section: str) -> Finding:
    if case.site.home is None:
        return _build(item, section, _no_site(case, item), Presence.ABSENT, case.searched)
    gathered = case.gather(item.code)
    outcome = descend(case, gathered)
    shown = outcome.evidence or tuple(dict.fromkeys(e for d in outcome.decided for e in d.evidence))
    shown = with_lists(case.site, shown[:MOST])
    return _build(item, section, replace(outcome, evidence=shown), _presence(gathered), case.searched)


def _build(
    item: Item, section: str, outcome: Outcome, presence: Presence, looked: tuple[Searched, ...]
) -> Finding:
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
        evidence=outcome.evidence,
        searched=looked if outcome.verdict in _TELLS_WHERE else (),
        remedy="" if outcome.verdict is Verdict.COMPLETE else item.remedy,
    )


def _presence(g: Gathered) -> Presence:
    if any(not p.carrier for p in g.evidence.pieces):
        return Presence.FOUND
    if g.evidence.faults or g.evidence.unseen:
        return Presence.BROKEN
    if g.evidence.outside:
        return Presence.EXTERNAL
    return Presence.LABEL_ONLY if g.evidence.bare or g.evidence.pieces else Presence.ABSENT


def _no_site(case: Case, item: Item) -> Outcome:
    miss = case.site.answer(case.site.visit.start_url)
    why = sentences.why(miss.cause, miss.status) if isinstance(miss, Miss) else "หน้าแรกไม่ใช่หน้าเว็บ"
    reason = f"ตรวจไม่ได้: เปิดหน้าแรกของเว็บไซต์ไม่ได้ ({why})"
    return Outcome(Verdict.UNCHECKED, reason, decide_same(item, Met.UNCLEAR, reason), 0.1)


def _failed(item: Item, section: str) -> Finding:
    reason = "โปรแกรมตรวจข้อนี้ไม่สำเร็จ ต้องตรวจเอง"
    outcome = Outcome(Verdict.REVIEW, reason, decide_same(item, Met.UNCLEAR, reason), 0.1)
    return _build(item, section, outcome, Presence.ABSENT, ())
