"""A snapshot judged: the audit document from a finished visit, without network and the same every time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from importlib.metadata import version
from pathlib import Path

from app import agency
from checklists import loader
from checklists.audit import Audit, ChecklistRecord, Finding, MissRecord, SnapshotRecord, Tool, Verdict
from checklists.case import Case
from checklists.judge import judge
from checklists.model import Checklist
from checklists.score import score
from checklists.site import Site
from crawler.extract import reader, tools
from crawler.records import Kind, Reading
from crawler.store import NotASnapshot, Snapshot


@dataclass(frozen=True, slots=True)
class Request:
    """How a snapshot is to be judged."""

    year: int
    list_year: int
    as_of: date | None = None  #: the snapshot's own day when None
    name: str = ""
    kind: str = ""
    ocr: bool = True


def judge_snapshot(folder: Path, request: Request, *, reading: Callable[[str], None] = lambda _: None) -> Audit:
    """Judge the snapshot in `folder`. NotASnapshot or BadChecklist when one of them cannot be used."""
    snapshot = Snapshot.open(folder)
    try:
        if snapshot.visit is None:
            raise NotASnapshot(f"{folder}: การเก็บข้อมูลยังไม่เสร็จ / the visit is not finished")
        checklist = loader.load(request.list_year)
        site = Site(snapshot, _reader(snapshot, ocr=request.ocr, reading=reading))
        as_of = request.as_of or datetime.fromisoformat(site.visit.finished).date()
        case = Case(site, checklist, request.year, as_of)
        findings = judge(case)
        return _audit(snapshot, site, checklist, findings, request, as_of)
    finally:
        snapshot.close()


def _reader(snapshot: Snapshot, *, ocr: bool, reading: Callable[[str], None]) -> Callable[[str, Kind], Reading]:
    def read(sha: str, kind: Kind) -> Reading:
        known = snapshot.reading(sha, ocr=ocr)
        if known is None:
            reading(sha)
            known = reader.read(snapshot.body(sha), kind, ocr=ocr)
            snapshot.keep_reading(sha, known, ocr=ocr)
        return known

    return read


def _audit(
    snapshot: Snapshot, site: Site, checklist: Checklist, findings: tuple[Finding, ...], request: Request, as_of: date
) -> Audit:
    visit = site.visit
    misses = snapshot.misses()
    failed = tuple(MissRecord(url=m.url, cause=m.cause.value, status=m.status, found_on=m.found_on) for m in misses)
    record = SnapshotRecord(
        started=visit.started, finished=visit.finished, stopped_because=visit.stopped_because,
        complete=visit.complete, requests=visit.requests, pages=len(site.html),
        documents=len(site.pages) - len(site.html), misses=len(misses), sha256=snapshot.sha256, failed=failed,
    )  # fmt: skip
    return Audit(
        tool=Tool(name="oit-auditor", version=version("oit-auditor")),
        agency=agency.record(site, visit.start_url, request.name, request.kind),
        checklist=ChecklistRecord(id=checklist.id, year=checklist.year, sha256=checklist.sha256, title=checklist.title),
        year=request.year, as_of=as_of.isoformat(), options={"ocr": request.ocr}, snapshot=record,
        score=score(checklist, findings), items=findings, notes=_notes(site, findings, request),
    )  # fmt: skip


def _notes(site: Site, findings: tuple[Finding, ...], request: Request) -> tuple[str, ...]:
    notes = []
    if not request.ocr or "tesseract" in tools.missing_tools():
        notes.append("ไม่ได้อ่านเอกสารสแกนและภาพ (OCR) ข้อที่มีแต่เอกสารเช่นนั้นจึงต้องตรวจโดยเจ้าหน้าที่")
    if any(f.verdict is Verdict.UNCHECKED for f in findings) and site.home is None:
        notes.append("เปิดหน้าแรกของเว็บไซต์ไม่ได้ จึงตรวจไม่ได้ทุกข้อ ตรวจที่อยู่เว็บไซต์แล้วสั่งใหม่อีกครั้ง")
    if site.home is not None and sum(bool(link.url) for link in site.home.links) < 5 and len(site.html) <= 2:
        notes.append("หน้าแรกแทบไม่มีลิงก์ อาจสร้างด้วยสคริปต์ซึ่งโปรแกรมนี้ไม่ได้เปิด ผลการตรวจจึงอาจไม่ครบ")
    return tuple(notes)
