"""Small audits and tables of people, to hold one against the other."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from app.evaluation.figures import Row
from checklists.audit import (
    AgencyRecord,
    Audit,
    ChecklistRecord,
    Evidence,
    Finding,
    Presence,
    Score,
    Searched,
    SnapshotRecord,
    Tool,
    Verdict,
)

SITE = "http://127.0.0.1:8123"
WORDS = {verdict.value[:4]: verdict for verdict in Verdict}


def rows(*pairs: str, code: str = "O01", list_year: int = 2565) -> list[Row]:
    """Rows from "truth said" by the first four letters of the verdicts: "comp miss"."""
    return [
        Row(audit=0, list_year=list_year, code=code, title="ข้อ", truth=WORDS[truth], said=WORDS[said], finding="พบ")
        for truth, said in (pair.split() for pair in pairs)
    ]


def proof(path: str, requested: str = "") -> Evidence:
    """Evidence at a path of the made-up site."""
    return Evidence(
        url=SITE + path, requested_url=SITE + (requested or path), found_on=f"{SITE}/menu", sha256="5e" * 32,
        quote="", place="หน้าเว็บ",
    )  # fmt: skip


def finding(code: str, verdict: str, *paths: str, sentence: str = "ข้อความของโปรแกรม") -> Finding:
    """An item with evidence at some paths."""
    return Finding(
        code=code, title=f"ชื่อข้อ {code}", section="9.1", verdict=Verdict(verdict), finding=sentence, points=0.5,
        confidence=0.9, presence=Presence.FOUND, requirements=(), evidence=tuple(proof(p) for p in paths),
        searched=(Searched(url=f"{SITE}/", what="เมนู"),),
    )  # fmt: skip


def audit(items: Iterable[Finding], name: str = "อบต.ทุ่งสมมุติ", year: int = 2565) -> Audit:
    """An audit document of these items."""
    return Audit(
        tool=Tool(name="oit-auditor", version="0.1.0"),
        agency=AgencyRecord(id="a", name=name, kind="", url=f"{SITE}/"),
        checklist=ChecklistRecord(id=f"oit-{year}", year=year, sha256="5e" * 32),
        year=year, as_of="2022-04-30",
        snapshot=SnapshotRecord(
            started="2022-04-30T02:05:00+00:00", finished="2022-04-30T02:31:00+00:00", stopped_because="nothing_left",
            complete=True, requests=3, pages=3, documents=0, misses=0, sha256="5e" * 32,
        ),
        score=Score(sections=(), indicators=(), oit=None), items=tuple(items),
    )  # fmt: skip


def put(folder: Path, document: Audit) -> Path:
    """The folder of a finished audit."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "audit.json").write_text(document.model_dump_json(by_alias=True), "utf-8")
    return folder
