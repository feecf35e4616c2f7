"""A snapshot judged: the audit document from a finished visit, without network and the same every time."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from datetime import date, datetime
from importlib.metadata import version
from pathlib import Path

import zstandard
from pydantic import ValidationError

from app import again, agency
from checklists import foreign, loader
from checklists.audit import Audit, ChangesRecord, ChecklistRecord, Finding, MissRecord, SnapshotRecord, Tool, Verdict
from checklists.case import Case
from checklists.judge import judge
from checklists.model import Checklist
from checklists.score import score
from checklists.site import Site
from crawler.extract import reader, tools
from crawler.records import Kind, Reading, Visit
from crawler.store import NotASnapshot, Snapshot
from thai.fiscal import THAILAND


@dataclass(frozen=True, slots=True)
class Request:
    """How a snapshot is to be judged."""

    year: int
    list_year: int
    as_of: date | None = None  #: the snapshot's own day when None
    name: str = ""
    kind: str = ""
    ocr: bool = True


def judge_snapshot(
    folder: Path, request: Request, *, reading: Callable[[str], None] = lambda _: None
) -> Audit:
    """Judge the snapshot in `folder`. NotASnapshot or BadChecklist when one of them cannot be used."""
    snapshot = Snapshot.open(folder)
    try:
        checklist = loader.load(request.list_year)
        site = _site(snapshot, _reader(snapshot, ocr=request.ocr, reading=reading))
        case = Case(site, checklist, request.year, _as_of(site.visit, request))
        findings = judge(case)
        return _audit(snapshot, case, checklist, findings, request)
    finally:
        snapshot.close()


def judge_or_take_over(
    folder: Path, request: Request, earlier: Path | None, *, reading: Callable[[str], None]
) -> Audit:
    """Judge the snapshot that an audit just made; where all is as it was in the earlier audit, its findings hold.

    `earlier` is the folder of that audit's snapshot.
    """
    snapshot = Snapshot.open(folder)
    try:
        key = _basis(snapshot, loader.load(request.list_year), request)
        before = again.taken_over(earlier, key)
        if before is None:
            audit = judge_snapshot(folder, request, reading=reading)
        else:
            audit = before.model_copy(update={"snapshot": _record(snapshot, _visit(snapshot))})
        again.keep(snapshot, key, audit)
        return audit
    finally:
        snapshot.close()


def start_of(folder: Path) -> str:
    """The address a finished visit started from. NotASnapshot when there is none."""
    snapshot = Snapshot.open(folder)
    try:
        return _visit(snapshot).start_url
    finally:
        snapshot.close()


def _visit(snapshot: Snapshot) -> Visit:
    if snapshot.visit is None:
        raise NotASnapshot(f"{snapshot.folder}: การเก็บข้อมูลยังไม่เสร็จ / the visit is not finished")
    return snapshot.visit


def _site(snapshot: Snapshot, read: Callable[[str, Kind], Reading]) -> Site:
    with _damage(snapshot):
        _visit(snapshot)
        return Site(snapshot, read)


@contextmanager
def _damage(snapshot: Snapshot) -> Iterator[None]:
    """NotASnapshot for what cannot be read back."""
    try:
        yield
    except (sqlite3.DatabaseError, zstandard.ZstdError, ValidationError) as error:
        first = str(error).splitlines()[0]
        raise NotASnapshot(f"{snapshot.folder}: ข้อมูลที่เก็บไว้เสียหาย ({first}) / the stored visit is damaged") from error


def _reader(snapshot: Snapshot, *, ocr: bool, reading: Callable[[str], None]) -> Callable[[str, Kind], Reading]:
    def read(sha: str, kind: Kind) -> Reading:
        known = snapshot.reading(sha, ocr=ocr)
        if known is None:
            reading(sha)
            known = reader.read(snapshot.body(sha), kind, ocr=ocr)
            if not ocr or tools.ocr_languages():  # what a machine without OCR could read is no answer for later ones
                snapshot.keep_reading(sha, known, ocr=ocr)
        return known

    return read


def _audit(
    snapshot: Snapshot, case: Case, checklist: Checklist, findings: tuple[Finding, ...], request: Request
) -> Audit:
    site, visit = case.site, case.site.visit
    return Audit(
        tool=Tool(name="oit-auditor", version=version("oit-auditor")),
        agency=agency.record(site, visit.start_url, *agency.told(snapshot, request.name, request.kind)),
        checklist=ChecklistRecord(id=checklist.id, year=checklist.year, sha256=checklist.sha256, title=checklist.title),
        year=request.year, as_of=case.as_of.isoformat(), options=_options(visit, ocr=request.ocr),
        snapshot=_record(snapshot, visit), score=score(checklist, findings), items=findings,
        notes=_notes(case, findings, request),
    )  # fmt: skip


def _record(snapshot: Snapshot, visit: Visit) -> SnapshotRecord:
    misses, counts = snapshot.misses(), snapshot.kinds()
    failed = tuple(MissRecord(url=m.url, cause=m.cause.value, status=m.status, found_on=m.found_on) for m in misses)
    return SnapshotRecord(
        started=visit.started, finished=visit.finished, stopped_because=visit.stopped_because,
        complete=visit.complete, requests=visit.requests, pages=counts[Kind.HTML],
        documents=counts.total() - counts[Kind.HTML], misses=len(misses), sha256=snapshot.sha256, failed=failed,
        changes=ChangesRecord(**asdict(visit.changes)) if visit.changes else None,
    )  # fmt: skip


def _as_of(visit: Visit, request: Request) -> date:
    return request.as_of or datetime.fromisoformat(visit.finished).astimezone(THAILAND).date()


def _basis(snapshot: Snapshot, checklist: Checklist, request: Request) -> str:
    visit = _visit(snapshot)
    name, kind = agency.told(snapshot, request.name, request.kind)
    told = (request.year, _as_of(visit, request).isoformat(), request.ocr, name, kind, version("oit-auditor"))
    with _damage(snapshot):
        return again.basis(snapshot, visit, checklist, told)


def _options(visit: Visit, *, ocr: bool) -> dict[str, str | int | float | bool | None]:
    """What visit and judgment were told: limits, delay, OCR."""
    told = {name: value for name, value in visit.options.items() if isinstance(value, str | int | float | bool)}
    return {**told, "ocr": ocr}


def _notes(case: Case, findings: tuple[Finding, ...], request: Request) -> tuple[str, ...]:
    site, notes = case.site, list(foreign.notes(case.codes))
    if "pdftotext" in tools.missing_tools():
        notes.append("ไม่ได้อ่านเอกสาร PDF เพราะเครื่องนี้ไม่มี pdftotext (แพ็กเกจ poppler-utils) ข้อที่มีแต่ PDF จึงต้องตรวจโดยเจ้าหน้าที่")
    if not request.ocr or not tools.ocr_languages():
        notes.append("ไม่ได้อ่านเอกสารสแกนและภาพ (OCR) ข้อที่มีแต่เอกสารเช่นนั้นจึงต้องตรวจโดยเจ้าหน้าที่")
    if any(f.verdict is Verdict.UNCHECKED for f in findings) and site.home is None:
        notes.append("เปิดหน้าแรกของเว็บไซต์ไม่ได้ จึงตรวจไม่ได้ทุกข้อ ตรวจที่อยู่เว็บไซต์แล้วสั่งใหม่อีกครั้ง")
    if site.scripted:
        notes.append("หน้าแรกแทบไม่มีลิงก์ อาจสร้างด้วยสคริปต์ซึ่งโปรแกรมนี้ไม่ได้เปิด ผลการตรวจจึงอาจไม่ครบ")
    return tuple(notes)
