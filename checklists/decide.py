"""Puts each element of an item to its rule, and keeps a failing rule from failing the audit."""

from __future__ import annotations

import logging
from collections.abc import Iterable

from checklists.ask import Ask, Decision, unclear, unmet
from checklists.audit import Certainty, Decided, Met
from checklists.case import Case, Gathered
from checklists.model import Item
from checklists.pieces import Piece
from checklists.proofs import of_proof
from checklists.rules import rule
from checklists.times import Fit
from thai.text import mask_ids

log = logging.getLogger(__name__)
#: Rules about time alone: on evidence of other years they are unmet by definition.
TIME_RULES = frozenset({"period", "months", "duration"})


def decide_all(case: Case, gathered: Gathered, pieces: tuple[Piece, ...]) -> list[tuple[Decided, Decision]]:
    """Every requirement decided on these pieces."""
    found = []
    for requirement in gathered.item.requirements:
        own = gathered if requirement.period is None else case.retimed(gathered, requirement.period)
        ask = Ask(
            item=gathered.item,
            requirement=requirement,
            year=case.year,
            as_of=case.as_of,
            site=case.site,
            pieces=pieces if own is gathered else own.pieces(Fit.RIGHT),
            undated=() if own is gathered else own.pieces(Fit.UNDATED),
            timings=own.timings,
            evidence=gathered.evidence,
            offers=gathered.offers,
            others=case.shown,
        )
        try:
            decision = rule(requirement.rule)(ask)
        except Exception:
            log.exception("rule %s failed on %s", requirement.rule, requirement.id)
            decision = unclear("กฎการตรวจข้อนี้ทำงานผิดพลาด ต้องตรวจเอง")
        found.append((_record(case, requirement.id, requirement.text, requirement.certainty, decision), decision))
    return found


def decide_none(gathered: Gathered, met: Met, reason: str) -> tuple[Decided, ...]:
    """Every requirement with the same answer: there was nothing to decide on."""
    return decide_same(gathered.item, met, reason)


def decide_same(item: Item, met: Met, reason: str) -> tuple[Decided, ...]:
    """Every requirement of an item with one answer."""
    said = mask_ids(reason)
    return tuple(
        Decided(id=r.id, text=r.text, decision=met, reason=said, certainty=r.certainty) for r in item.requirements
    )


def decide_other_years(case: Case, gathered: Gathered, pieces: tuple[Piece, ...], reason: str) -> tuple[Decided, ...]:
    """What evidence of other years shows all the same; the time itself is unmet."""
    answers = []
    for (decided, _), requirement in zip(decide_all(case, gathered, pieces), gathered.item.requirements, strict=True):
        if requirement.rule in TIME_RULES and requirement.period is None:
            answers.append(_record(case, requirement.id, requirement.text, requirement.certainty, unmet(reason)))
        else:
            answers.append(decided)
    return tuple(answers)


def required(decided: Iterable[tuple[Decided, Decision]]) -> list[tuple[Decided, Decision]]:
    """The elements that count: advice (`low?`) never changes a verdict."""
    return [(d, r) for d, r in decided if d.certainty is not Certainty.LOW]


def dated(item: Item) -> bool:
    """Whether it is sure that an item asks for a time; a time that is mere advice takes no evidence away."""
    asked = [r for r in item.requirements if r.rule in TIME_RULES or r.rule == "analysis"]
    return not asked or any(r.certainty is not Certainty.LOW for r in asked)


def _record(case: Case, ident: str, text: str, certainty: Certainty, decision: Decision) -> Decided:
    proofs = tuple(
        dict.fromkeys(of_proof(case.site, p) for p in decision.proofs if p.piece is not None or p.offer is not None)
    )
    return Decided(
        id=ident,
        text=text,
        decision=decision.met,
        reason=mask_ids(decision.reason),
        certainty=certainty,
        evidence=proofs[:8],
    )
