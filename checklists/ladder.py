"""The ladder every item goes down, from a candidate of the right period to nothing at all: the first step that fits.

Where it bends, and why: docs/decisions/0011-where-the-ladder-bends.md.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from checklists import sentences
from checklists.ask import Proof, opening
from checklists.astray import astray
from checklists.audit import Decided, Evidence, Met, Verdict
from checklists.case import Case, Gathered
from checklists.channels import accounts
from checklists.decide import dated, decide_all, decide_none, decide_other_years, required
from checklists.model import Item, Period
from checklists.offers import Via
from checklists.pieces import READ, READABLE, Fault, Piece
from checklists.proofs import of_fault, of_offer, of_page, of_proof
from checklists.times import Fit, label_fit, words_around
from checklists.unopened import Unopened, unopened
from crawler import urls
from crawler.records import Kind, Miss, Page
from thai.fiscal import Month
from thai.text import reads

_CHANNEL_RULES = {"channel", "two_way", "social"}
_WEAK = {Via.SECTION, Via.TITLE, Via.HEADING}


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one item ended in, and why."""

    verdict: Verdict
    sentence: str
    decided: tuple[Decided, ...]
    confidence: float
    evidence: tuple[Evidence, ...] = ()


def descend(case: Case, g: Gathered) -> Outcome:
    """The first step of the ladder that fits an item."""
    for step in (
        _right_period,
        _broken_of_the_period,
        _undecidable,
        _other_years,
        _broken_undated,
        _label_only,
        _under_another_name,
    ):
        outcome = step(case, g)
        if outcome is not None:
            return outcome
    return _nothing(case, g)


def _right_period(case: Case, g: Gathered) -> Outcome | None:
    """1. A candidate of the right period: complete, incomplete, or review."""
    pieces = g.pieces(Fit.RIGHT)
    if not pieces and not _live_channel(case, g):
        return None
    answers = decide_all(case, g, pieces)
    counted = required(answers)
    decided = tuple(d for d, _ in answers)
    open_ = [(d, r) for d, r in counted if d.decision is not Met.MET]
    failed = [(d, r) for d, r in open_ if d.decision is Met.UNMET]
    if not counted and any(d.decision is not Met.MET for d, _ in answers):
        name = pieces[0].name if pieces else g.offers[0].label[:80]
        reason = f"พบข้อมูลแต่ข้อกำหนดของข้อนี้ยังไม่ยืนยัน ต้องตรวจกับคู่มือ: {name}"
        return Outcome(Verdict.REVIEW, reason, decided, 0.4, _or_openings(case, decided, pieces))
    if not open_:
        said = dict.fromkeys(r.note for _, r in counted if r.note)
        notes = " · ".join(said if counted else ["ข้อกำหนดของข้อนี้ยังไม่ยืนยัน"])
        sentence = "มีข้อมูลครบถ้วน" + (f" · {notes}" if notes else "")
        return Outcome(Verdict.COMPLETE, sentence, decided, _sure(pieces, 0.95 if counted else 0.6))
    if failed and (fault := _better_but_broken(case, g, pieces)) is not None:
        return _inaccessible(case, g, [fault])
    if failed and astray(case.labels, g.item, pieces, counted):
        return None if g.pieces(Fit.UNDATED) or _more_behind(g) else _led_astray(case, g, pieces, decided)
    if failed:
        broken = (sentences.cannot_open(f) for f in _citizen(g)[:2] if _near_enough(case, g, f))
        reasons = " · ".join(dict.fromkeys([*(r.reason for _, r in failed), *broken]))
        stale = all(r.stale for _, r in failed)
        return Outcome(Verdict.OUTDATED if stale else Verdict.INCOMPLETE, reasons, decided, _sure(pieces, 0.85))
    reasons = " · ".join(dict.fromkeys(r.reason for _, r in open_))
    return Outcome(Verdict.REVIEW, reasons, decided, 0.4, _or_openings(case, decided, pieces))


def _more_behind(g: Gathered) -> bool:
    """Whether a lower step of the ladder has something to decide on."""
    e = g.evidence
    return bool(g.pieces(Fit.OTHER) or e.faults or e.outside or e.unseen)


def _led_astray(case: Case, g: Gathered, pieces: tuple[Piece, ...], decided: tuple[Decided, ...]) -> Outcome:
    """1a. The label leads to something else: nothing of the item stands there."""
    first = pieces[0]
    sentence = f"ไม่พบข้อมูล หัวข้อ “{first.offer.label[:80]}” นำไปสู่ “{first.title or first.name}” ซึ่งไม่มีเนื้อหาของข้อนี้"
    return Outcome(Verdict.MISSING, sentence, decided, 0.7, tuple(of_proof(case.site, opening(p)) for p in pieces[:3]))


def _broken_of_the_period(case: Case, g: Gathered) -> Outcome | None:
    """2. A candidate naming the right period fails as it would for a citizen."""
    right = [f for f in _citizen(g) if _named_for(case, g, f) is Fit.RIGHT]
    return _inaccessible(case, g, right) if right else None


def _undecidable(case: Case, g: Gathered) -> Outcome | None:
    """3. Something is there that was not read or not opened for reasons of our own, or bears no date."""
    dated = g.pieces(Fit.OTHER)
    undated = [p for p in g.pieces(Fit.UNDATED) if p.document or not dated]
    answers = decide_all(case, g, tuple(undated)) if undated else []
    if undated and astray(case.labels, g.item, undated, required(answers), dated=False):
        return None if _more_behind(g) else _led_astray(case, g, tuple(undated), tuple(d for d, _ in answers))
    if undated and not (dated and all(not p.unreadable for p in undated)):
        unread = [p for p in undated if p.unreadable]
        if unread:
            reason = f"มีเอกสารแต่อ่านไม่ได้ ต้องเปิดดูเอง: {unread[0].name}"
        else:
            reason = (
                f"มีข้อมูลแต่ไม่ระบุปี ต้องตรวจว่าเป็นข้อมูล{sentences.wanted(g.item.period, case.year)}หรือไม่: {undated[0].name}"
            )
        return _review(case, g, reason, [of_proof(case.site, opening(p)) for p in undated[:3]])
    shut = [s for s in unopened(g.evidence) if s.fit(g.item.period, case.year) is not Fit.OTHER]
    if shut:
        return _review(case, g, shut[0].reason, _closed(case, shut))
    return None


def _other_years(case: Case, g: Gathered) -> Outcome | None:
    """4. Only other years, older or newer."""
    pieces = g.pieces(Fit.OTHER)
    if not pieces:
        return _named_after_other_years(case, g)
    sentence = sentences.outdated(g.item.period, case.year, [g.timings[id(p)] for p in pieces])
    if astray(case.labels, g.item, pieces, required(decide_all(case, g, pieces)), dated=False):
        return None
    decided = decide_other_years(case, g, pieces, sentence)
    shown = tuple(of_proof(case.site, opening(p)) for p in pieces[:5])
    if not dated(g.item):
        reason = f"{sentence} แต่ยังไม่ยืนยันว่าข้อนี้กำหนดปี ต้องตรวจกับคู่มือ"
        return Outcome(Verdict.REVIEW, reason, decided, 0.4, shown)
    return Outcome(Verdict.OUTDATED, sentence, decided, _sure(pieces, 0.85), shown)


def _named_after_other_years(case: Case, g: Gathered) -> Outcome | None:
    """4a. Nothing was opened, and all that was not opened names another year."""
    shut = unopened(g.evidence)
    if not shut:
        return None
    sentence = f"ไม่มีข้อมูล{sentences.wanted(g.item.period, case.year)} พบเพียงลิงก์ที่ระบุปีอื่น: {shut[0].name}"
    decided = decide_none(g, Met.UNCLEAR, sentence)
    return Outcome(Verdict.OUTDATED, sentence, decided, 0.6, _closed(case, shut))


def _broken_undated(case: Case, g: Gathered) -> Outcome | None:
    """5. A candidate without a year fails as in 2."""
    faults = _citizen(g)
    return _inaccessible(case, g, faults) if faults else None


def _label_only(case: Case, g: Gathered) -> Outcome | None:
    """6. A label with nothing behind it."""
    bare = [o for o in g.evidence.bare if o.via in {Via.WORDS, Via.ROW, Via.MENU}]
    bare += [p.offer for p in g.evidence.pieces if p.carrier]  # an introduction to files that hold nothing
    if not bare:
        return None
    sentence = f"ไม่พบข้อมูล มีเพียงหัวข้อ “{bare[0].label[:80]}” ไม่มีเนื้อหา"
    decided = decide_none(g, Met.UNMET, "มีเพียงหัวข้อ ไม่มีเนื้อหา")
    behind = (case.site.answer(o.url) for o in bare[:3])
    pages = dict.fromkeys(page for page in behind if isinstance(page, Page) and page is not case.site.home)
    shown = (of_page(case.site, page, "หน้าที่ไม่มีเนื้อหา") for page in pages)
    labels = (of_offer(case.site, o) for o in bare[:3])
    return Outcome(Verdict.MISSING, sentence, decided, 0.85, (*labels, *shown))


def _under_another_name(case: Case, g: Gathered) -> Outcome | None:
    """7a. Words that may mean this item lead to something that could not be looked into."""
    for offer in case.hints(g.item.code):
        answer = case.site.answer(offer.url) if offer.url else None
        if offer.link is None or not offer.link.url or _looked_into(case, g.item, answer):
            continue
        how = f"เปิดไม่ได้ ({_why(answer)})" if isinstance(answer, Miss) else "ต้องเปิดดูเอง"
        return _review(
            case, g, f"ไม่พบหัวข้อนี้โดยตรง มีเพียง “{offer.label[:80]}” ซึ่งอาจเกี่ยวข้อง {how}", [of_offer(case.site, offer)]
        )
    return None


def _why(miss: Miss) -> str:
    return sentences.why(miss.cause, miss.status)


def _looked_into(case: Case, item: Item, answer: Page | Miss | None) -> bool:
    """Whether what stands behind an ambiguous label was read and does not name the item."""
    if not isinstance(answer, Page):
        return False
    if answer.kind is Kind.HTML:  # its own links and headings were offered to all items already
        said = "\n".join(b.text for b in case.site.own_blocks(answer))
        return len(said) < 200 or reads(said[:READ], READABLE)
    title = case.site.reading(answer).text[:400]
    return bool(title) and not any(h.code == item.code for line in title.splitlines() for h in case.labels.match(line))


def _nothing(case: Case, g: Gathered) -> Outcome:
    """7. No candidate: missing after a complete look, else unchecked."""
    if case.site.scripted:
        what = "หน้าเว็บแสดงเนื้อหาด้วยสคริปต์ ซึ่งโปรแกรมนี้ไม่ได้เปิด ต้องเปิดดูเอง"
        return Outcome(Verdict.UNCHECKED, f"ตรวจไม่ได้: {what}", decide_none(g, Met.UNCLEAR, what), 0.2)
    unseen = case.unseen_places(g.item)
    if unseen:
        first = unseen[0]
        what = (
            sentences.cannot_open(first)
            if isinstance(first, Fault)
            else f"ยังมีหน้าที่ไม่ได้เปิดอีก {len(unseen)} หน้าเพราะครบกำหนดของการตรวจ"
        )
        return Outcome(Verdict.UNCHECKED, f"ตรวจไม่ได้: {what}", decide_none(g, Met.UNCLEAR, what), 0.2)
    due = case.year.first_half.last
    early = g.item.period is Period.FIRST_HALF and case.as_of < due
    sentence = "ไม่พบข้อมูล" + (f" · ยังไม่ครบกำหนด: รอบ 6 เดือนแรกสิ้นสุด {Month.of(due).thai}" if early else "")
    return Outcome(Verdict.MISSING, sentence, decide_none(g, Met.UNMET, "ไม่พบข้อมูลบนเว็บไซต์"), 0.85)


def _live_channel(case: Case, g: Gathered) -> bool:
    """Whether a channel item is offered on another host, or the site links its own accounts."""
    rules = {r.rule for r in g.item.requirements}
    if "social" in rules:
        return next(accounts(case.site), None) is not None
    return bool(rules & _CHANNEL_RULES) and bool(g.evidence.outside)


def _better_but_broken(case: Case, g: Gathered, pieces: tuple[Piece, ...]) -> Fault | None:
    """A properly named link that fails, where all that opened was found under a mere heading."""
    if any(p.offer.via not in _WEAK for p in pieces):
        return None
    for fault in _citizen(g):
        if fault.offer.via not in _WEAK and _near_enough(case, g, fault):
            return fault
    return None


def _near_enough(case: Case, g: Gathered, fault: Fault) -> bool:
    """Whether what failed may have been of the right period: it names no other."""
    return _named_for(case, g, fault) is not Fit.OTHER


def _named_for(case: Case, g: Gathered, fault: Fault) -> Fit:
    """How the words that lead to what failed stand to the period: those it was followed by, then all others."""
    links = [o.link for o in g.offers if o.link is not None and urls.key(o.url) == urls.key(fault.url)]
    others = (text for link in links for text in (link.words, *words_around(link)))
    name = re.sub(r"[_\-.]", " ", urls.file_name(fault.url))
    return label_fit((fault.label, *fault.around, *others, name), g.item.period, case.year)


def _citizen(g: Gathered) -> list[Fault]:
    return [f for f in g.evidence.faults if f.citizen]


def _inaccessible(case: Case, g: Gathered, faults: list[Fault]) -> Outcome:
    sentence = sentences.cannot_open(faults[0])
    decided = decide_none(g, Met.UNCLEAR, sentence)
    return Outcome(Verdict.INACCESSIBLE, sentence, decided, 0.9, tuple(of_fault(case.site, f) for f in faults[:5]))


def _review(case: Case, g: Gathered, reason: str, evidence: Iterable[Evidence]) -> Outcome:
    return Outcome(Verdict.REVIEW, reason, decide_none(g, Met.UNCLEAR, reason), 0.4, tuple(evidence))


def _closed(case: Case, shut: Sequence[Unopened]) -> tuple[Evidence, ...]:
    return tuple(
        of_fault(case.site, s.what) if isinstance(s.what, Fault) else of_offer(case.site, s.offer, s.quote)
        for s in shut[:3]
    )


def _sure(pieces: tuple[Piece, ...], base: float) -> float:
    ocr = 0.1 if pieces and all(p.ocr for p in pieces) else 0.0
    weak = 0.1 if pieces and all(p.offer.via in _WEAK for p in pieces) else 0.0
    return base - ocr - weak


def _or_openings(case: Case, decided: tuple[Decided, ...], pieces: tuple[Piece, ...]) -> tuple[Evidence, ...]:
    if any(d.evidence for d in decided):
        return ()
    return tuple(of_proof(case.site, Proof(p.name, p)) for p in pieces[:3])
