"""People's rulings: a file beside the audit, which later audits of the agency carry as long as their evidence holds.

Nothing is ever dropped: a ruling that no longer holds is shown as lapsed, one whose item is gone is told in a note.
"""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from app.folder import REVIEWS
from checklists.audit import Audit, Finding, Review, Verdict
from checklists.loader import BadChecklist, load
from checklists.score import score
from reports.formats.json import document_bytes

SCHEMA: Literal["1.0.0"] = "1.0.0"

CHANGED = "หลักฐานที่ใช้วินิจฉัยเปลี่ยนไปหรือไม่อยู่แล้ว"
SAYS_OTHERWISE = "ไม่มีหลักฐานให้ยึด และโปรแกรมตัดสินข้อนี้ต่างจากเดิม"
OTHER_YEAR = "วินิจฉัยไว้กับข้อมูลของปีงบประมาณ"


class BadReviews(ValueError):
    """The file of rulings cannot be used; the message names it and says why."""


class _Kept(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Ruling(_Kept):
    """What one person ruled on one item, and what it rested on."""

    concept: str  #: what the item asks, so that another year's list finds it; its code where the list is not known
    code: Annotated[str, Field(pattern=r"^O\d{2}$")]
    year: int  #: fiscal year judged
    verdict: Verdict
    by: str
    on: str  #: ISO date
    reason: str
    machine: Verdict
    evidence: tuple[str, ...]


class Reviews(_Kept):
    """All rulings on one agency, oldest first; of two on one item the later counts."""

    schema_: Annotated[Literal["1.0.0"], Field(alias="schema", serialization_alias="schema")] = SCHEMA
    agency: str
    rulings: tuple[Ruling, ...] = ()


def carried(audit: Audit, folder: Path) -> Audit:
    """The audit with the rulings of its folder. BadReviews for a file that cannot be used."""
    reviews = read(folder, audit.agency.id)
    return apply(audit, reviews.rulings) if reviews.rulings else audit


def read(folder: Path, agency: str) -> Reviews:
    """The rulings of a folder; none when there is no file. BadReviews for a broken file or another agency's."""
    file = folder / REVIEWS
    try:
        found = Reviews.model_validate(json.loads(file.read_text("utf-8")))
    except FileNotFoundError:
        return Reviews.model_validate({"schema": SCHEMA, "agency": agency})
    except (ValidationError, ValueError, OSError) as error:
        first = str(error).splitlines()[0]
        raise BadReviews(f"{file}: อ่านคำวินิจฉัยไม่ได้ ({first}) / cannot read the rulings") from error
    if found.agency != agency:
        raise BadReviews(f"{file}: เป็นคำวินิจฉัยของ {found.agency} ไม่ใช่ {agency} / rulings on another agency")
    return found


def ruled(audit: Audit, finding: Finding, verdict: Verdict, by: str, on: str, reason: str) -> Ruling:
    """A ruling on one finding as it stands."""
    return Ruling(
        concept=_concepts(audit).get(finding.code, finding.code), code=finding.code, year=audit.year, verdict=verdict,
        by=by, on=on, reason=reason, machine=finding.verdict, evidence=finding.rests_on,
    )  # fmt: skip


def keep(folder: Path, reviews: Reviews) -> None:
    """Write the file; it is never half there."""
    part = folder / f".{REVIEWS}.{os.getpid()}.part"
    try:
        part.write_bytes(document_bytes(reviews.model_dump(mode="json", by_alias=True)))
        part.replace(folder / REVIEWS)
    finally:
        part.unlink(missing_ok=True)


def apply(audit: Audit, rulings: tuple[Ruling, ...]) -> Audit:
    """The audit with every ruling on its item; what holds also counts in the advisory score."""
    concepts = _concepts(audit)
    latest = {ruling.concept: ruling for ruling in rulings}
    items = []
    for finding in audit.items:
        ruling = latest.pop(concepts.get(finding.code, finding.code), None)
        items.append(finding.model_copy(update={"review": _review(ruling, finding, audit.year)}) if ruling else finding)
    lost = tuple(
        f"คำวินิจฉัยข้อ {r.code} ของปี {r.year} ว่า “{r.verdict.thai}” โดย {r.by}: แบบตรวจที่ใช้ไม่มีข้อนี้"
        for r in latest.values()
    )
    notes = (*(note for note in audit.notes if note not in lost), *lost)
    return _scored(audit.model_copy(update={"items": tuple(items), "notes": notes}))


def _review(ruling: Ruling, finding: Finding, year: int) -> Review:
    why = _lapsed(ruling, finding, year)
    return Review(
        verdict=ruling.verdict, by=ruling.by, on=ruling.on, reason=ruling.reason, machine=ruling.machine,
        evidence=ruling.evidence, holds=not why, lapsed=why,
    )  # fmt: skip


def _lapsed(ruling: Ruling, finding: Finding, year: int) -> str:
    if ruling.year != year:
        return f"{OTHER_YEAR} {ruling.year}"
    if ruling.evidence != finding.rests_on:
        return CHANGED
    if not ruling.evidence and ruling.machine is not finding.verdict:
        return SAYS_OTHERWISE
    return ""


def _scored(audit: Audit) -> Audit:
    """The score with what stands; a list this program does not have leaves the machine's."""
    held = sum(f.review is not None and f.review.holds for f in audit.items)
    if not held:
        return audit
    try:
        checklist = load(audit.checklist.year).for_year(audit.year)
    except BadChecklist:
        return audit
    counted = score(checklist, [f.model_copy(update={"verdict": f.stands}) for f in audit.items])
    note = f"{counted.note} รวมคำวินิจฉัยของเจ้าหน้าที่ {held} ข้อ"
    return audit.model_copy(update={"score": counted.model_copy(update={"note": note})})


def _concepts(audit: Audit) -> dict[str, str]:
    try:
        return {item.code: item.concept for item in load(audit.checklist.year).items}
    except BadChecklist:
        return {}
