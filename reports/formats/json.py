"""Writes audit.json, the published document, and reads it back."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

from checklists.audit import SCHEMA_VERSION, Audit
from reports.paper import Paper
from reports.view import GapView

# Half a character that a broken page may hold cannot be written as UTF-8.
_SURROGATE = re.compile("[\ud800-\udfff]")


class UnreadableAuditError(ValueError):
    """The file is no audit document this program can read."""


def papers(view: GapView) -> tuple[Paper, ...]:
    """The audit itself; the same audit always gives the same bytes."""
    return (Paper("audit.json", document_bytes(view.audit.model_dump(mode="json", by_alias=True))),)


def load_audit(path: Path) -> Audit:
    """Reads an audit document of this major version; refuses any other by name."""
    try:
        document = json.loads(path.read_bytes())
    except ValueError as broken:
        raise UnreadableAuditError(f"{path.name} อ่านไม่ได้ ไม่ใช่ไฟล์ JSON ที่สมบูรณ์") from broken
    version = document.get("schema") if isinstance(document, dict) else None
    if not isinstance(version, str) or not re.fullmatch(r"\d+\.\d+\.\d+", version):
        raise UnreadableAuditError(f"{path.name} ไม่ได้ระบุรุ่นของรูปแบบ (schema) จึงไม่ใช่ผลการตรวจของโปรแกรมนี้")
    theirs, ours = _version(version), _version(SCHEMA_VERSION)
    if theirs[0] != ours[0] or theirs[:2] > ours[:2]:
        raise UnreadableAuditError(
            f"{path.name} ใช้รูปแบบรุ่น {version} แต่โปรแกรมนี้อ่านได้เฉพาะรุ่น {ours[0]}.0.0 ถึง {SCHEMA_VERSION}"
        )
    # Within a major version a newer schema only adds optional fields, so an older document fits as it is.
    return Audit.model_validate({**document, "schema": SCHEMA_VERSION})


def document_bytes(document: dict[str, Any]) -> bytes:
    """Readable JSON, the same for the same document."""
    text = json.dumps(document, ensure_ascii=False, indent=2, allow_nan=False) + "\n"
    return _SURROGATE.sub("\ufffd", text).encode()


def _version(text: str) -> tuple[int, ...]:
    return tuple(int(part) for part in text.split("."))
