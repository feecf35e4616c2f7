"""Writes and reads audit.json, the published document, and prints a form's tables as JSON for other programs."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

from checklists.audit import SCHEMA_VERSION, Audit
from reports.document import Document, Sheet
from reports.formats.csv import words

ENDING = "json"
FORM_SCHEMA = "1.0.0"  #: of a printed form; audit.json has its own

# Half a character that a broken page may hold cannot be written as UTF-8.
_SURROGATE = re.compile("[\ud800-\udfff]")


class UnreadableAuditError(ValueError):
    """The file is no audit document this program can read."""


def render(document: Document) -> bytes:
    """The tables of a form: every cell a text, its addresses beside it where it has any."""
    return document_bytes(
        {
            "schema": FORM_SCHEMA,
            "form": document.name,
            "titles": list(document.titles),
            "agency": document.agency,
            "made_by": document.made_by,
            "tables": [_table(sheet) for sheet in document.sheets],
        }
    )


def _table(sheet: Sheet) -> dict[str, Any]:
    rows = [
        {
            head: {"text": words(cell), "links": [line.href for line in cell or () if line.href]}
            for head, cell in zip(sheet.head, row, strict=True)
        }
        for row in sheet.rows
    ]
    return {"name": sheet.name, "columns": list(sheet.head), "rows": rows}


def audit_bytes(audit: Audit) -> bytes:
    """audit.json: the same audit always gives the same bytes."""
    return document_bytes(audit.model_dump(mode="json", by_alias=True))


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
