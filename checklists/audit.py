"""The audit document: what was decided about every item, and on what evidence.

This is the contract behind `audit.json`; reports, comparison and database read it and nobody decides twice.
The laws of an honest verdict are enforced where an item is built.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, model_validator

SCHEMA_VERSION: Literal["1.1.0"] = "1.1.0"


class Verdict(StrEnum):
    """The eight words an item can end in."""

    COMPLETE = "complete"
    INCOMPLETE = "incomplete"
    OUTDATED = "outdated"
    MISSING = "missing"
    INACCESSIBLE = "inaccessible"
    REVIEW = "review"
    UNCHECKED = "unchecked"
    EXEMPT = "exempt"

    @property
    def thai(self) -> str:
        """The words people are shown."""
        return _THAI[self]


_THAI = {
    Verdict.COMPLETE: "มีข้อมูลครบถ้วน",
    Verdict.INCOMPLETE: "ข้อมูลไม่ครบถ้วน",
    Verdict.OUTDATED: "ข้อมูลไม่เป็นปัจจุบัน",
    Verdict.MISSING: "ไม่พบข้อมูล",
    Verdict.INACCESSIBLE: "ไม่สามารถเข้าถึงได้",
    Verdict.REVIEW: "ต้องตรวจสอบโดยเจ้าหน้าที่",
    Verdict.UNCHECKED: "ตรวจไม่ได้",
    Verdict.EXEMPT: "ไม่เกี่ยวข้อง",
}


class Met(StrEnum):
    """The decision about one element."""

    MET = "met"
    UNMET = "unmet"
    UNCLEAR = "unclear"


class Presence(StrEnum):
    """Whether the site offers the item at all, apart from its content."""

    FOUND = "found"
    LABEL_ONLY = "label_only"
    BROKEN = "broken"
    EXTERNAL = "external"
    ABSENT = "absent"


class Certainty(StrEnum):
    """How sure it is that the checklist really asks this."""

    HIGH = "high"
    MEDIUM = "medium?"
    LOW = "low?"


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Evidence(_Frozen):
    """The place a decision rests on."""

    url: str  #: final address of the deciding text
    requested_url: str
    found_on: str
    sha256: str
    quote: str  #: at most 300 characters of the original; citizen numbers masked
    place: str  #: e.g. "หน้าเว็บ", "เอกสาร PDF หน้า 3", "ภาพ (OCR)"
    path: tuple[str, ...] = ()  #: the words a citizen clicks from the home page
    ocr: bool = False


class Decided(_Frozen):
    """One required element, decided."""

    id: str
    text: str
    decision: Met
    reason: str  #: Thai
    certainty: Certainty
    evidence: tuple[Evidence, ...] = ()


class Searched(_Frozen):
    """One place looked at before saying "not found"."""

    url: str
    what: str


class Review(_Frozen):
    """A person's ruling on a finding; it stands beside what the machine said and never overwrites it."""

    verdict: Verdict
    by: str
    on: str  #: ISO date
    reason: str
    machine: Verdict  #: what the machine said when the person ruled
    evidence: tuple[str, ...] = ()  #: SHA-256 of what the machine's verdict rested on then
    holds: bool = True
    lapsed: str = ""  #: Thai; why it no longer holds


class Finding(_Frozen):
    """One item of the checklist, decided."""

    code: Annotated[str, Field(pattern=r"^O\d{2}$")]
    title: str
    section: str  #: sub-indicator code, e.g. "9.1"
    verdict: Verdict
    finding: str  #: Thai sentence for the column "ข้อมูลในเว็บไซต์", with Arabic digits
    points: float | None  #: what the item costs in the ITA total
    confidence: Annotated[float, Field(ge=0, le=1)]
    presence: Presence
    requirements: tuple[Decided, ...]
    evidence: tuple[Evidence, ...] = ()
    searched: tuple[Searched, ...] = ()
    remedy: str = ""
    review: Review | None = None  #: a person's ruling, once there is one

    @property
    def stands(self) -> Verdict:
        """What counts: the person's word while it holds, else the machine's."""
        return self.review.verdict if self.review and self.review.holds else self.verdict

    @property
    def rests_on(self) -> tuple[str, ...]:
        """SHA-256 of every document and page the verdict rests on, sorted."""
        proofs = (*self.evidence, *(e for r in self.requirements for e in r.evidence))
        return tuple(sorted({e.sha256 for e in proofs}))

    @model_validator(mode="after")
    def _laws(self) -> Finding:
        if self.verdict is Verdict.COMPLETE and not self.evidence:
            raise ValueError(f"{self.code}: complete without evidence")
        if self.verdict is Verdict.MISSING and not self.searched:
            raise ValueError(f"{self.code}: missing without the places looked at")
        if self.verdict is Verdict.COMPLETE and any(
            r.decision is not Met.MET and r.certainty is not Certainty.LOW for r in self.requirements
        ):
            raise ValueError(f"{self.code}: complete with an element that is not met")
        return self


class Range(_Frozen):
    """A score whose undecided items count 0 (low), then 100 (high)."""

    low: float
    high: float


class SectionScore(_Frozen):
    """A sub-indicator and its place in the tree."""

    code: str
    title: str
    indicator: str
    score: Range | None  #: None when every item is exempt


class IndicatorScore(_Frozen):
    """An indicator: the mean of its sub-indicators."""

    code: str
    title: str
    score: Range | None


class Score(_Frozen):
    """Advisory OIT score, from sub-indicator to the whole."""

    sections: tuple[SectionScore, ...]
    indicators: tuple[IndicatorScore, ...]
    oit: Range | None
    note: str = ""


class Tool(_Frozen):
    """The program that judged."""

    name: str
    version: str


class AgencyRecord(_Frozen):
    """Who was audited."""

    id: str
    name: str
    kind: str
    url: str


class ChecklistRecord(_Frozen):
    """The list it was judged by."""

    id: str
    year: int
    sha256: str
    title: str = ""


class MissRecord(_Frozen):
    """One address that gave no content."""

    url: str
    cause: str
    status: int = 0
    found_on: str = ""


class ChangesRecord(_Frozen):
    """What the visit found other than the visit before it."""

    since: str  #: when the earlier visit ended
    same: int  #: pages and documents that are as they were
    new: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    gone: tuple[str, ...] = ()  #: answered "not there", or nothing links to it any more


class SnapshotRecord(_Frozen):
    """The visit the audit rests on."""

    started: str
    finished: str
    stopped_because: str
    complete: bool
    requests: int
    pages: int
    documents: int
    misses: int
    sha256: str
    failed: tuple[MissRecord, ...] = ()  #: the misses by name, for the coverage statement
    changes: ChangesRecord | None = None  #: None for a first visit


class Audit(_Frozen):
    """One agency, one visit, one checklist, one fiscal year."""

    schema_: Annotated[Literal["1.1.0"], Field(alias="schema", serialization_alias="schema")] = SCHEMA_VERSION
    tool: Tool
    agency: AgencyRecord
    checklist: ChecklistRecord
    year: int  #: fiscal year judged, Buddhist era
    as_of: str  #: ISO date
    options: dict[str, str | int | float | bool | None] = {}
    snapshot: SnapshotRecord
    score: Score
    items: tuple[Finding, ...]
    notes: tuple[str, ...] = ()  #: Thai sentences about the whole audit (foreign lists, no OCR, …)
