"""Opens a finished audit by its folder or its file."""

from __future__ import annotations

from pathlib import Path

from pydantic import ValidationError

from app.folder import DONE
from checklists.audit import Audit
from reports.formats.json import UnreadableAuditError, load_audit


class BadAudit(ValueError):
    """The audit cannot be read; the message names the file and says why."""


def read_audit(path: Path) -> Audit:
    """The audit of a folder or of an audit.json. BadAudit when there is none this program reads."""
    file = file_of(path)
    try:
        return load_audit(file)
    except OSError as error:
        raise BadAudit(f"{file}: เปิดผลการตรวจไม่ได้ ({error.strerror}) / cannot read the audit") from error
    except UnreadableAuditError as error:
        raise BadAudit(f"{file}: {error} / not an audit this program reads") from error
    except ValidationError as error:
        raise BadAudit(f"{file}: ผลการตรวจไม่ถูกรูปแบบ {error.errors()[0]['loc']} / not a valid audit") from error


def file_of(path: Path) -> Path:
    """The document itself, when a folder is named."""
    return path / DONE if path.is_dir() else path
