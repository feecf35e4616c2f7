"""Takes a judgment over from the earlier audit when nothing that it rests on has changed, to the last byte."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from pydantic import ValidationError

import checklists
from checklists.audit import Audit
from checklists.model import Checklist
from crawler.earlier import reader
from crawler.extract import tools
from crawler.records import Visit
from crawler.store import NotASnapshot, Snapshot

#: When a page was fetched and what the server calls its version decide nothing.
_WHEN = re.compile(rb'"(?:fetched|etag)":"(?:[^"\\]|\\.)*",?')
META, AUDIT = "judged", "judgment"  #: where a snapshot keeps what its judgment rested on, and the judgment


@cache
def _judges() -> str:
    """A hash of the code and the lists that judge."""
    room = Path(checklists.__path__[0])
    files = sorted(path for path in room.rglob("*") if path.suffix in {".py", ".yml"})
    return hashlib.sha256(b"\0".join(path.read_bytes() for path in files)).hexdigest()


def basis(snapshot: Snapshot, visit: Visit, checklist: Checklist, told: tuple[object, ...]) -> str:
    """A hash over everything a judgment rests on: what was seen, how it was reached, the list, the program.

    `told`: year, reference day, OCR, name and kind, as they were asked for.
    """
    seen = hashlib.sha256()
    for row in _rows(snapshot):
        seen.update(json.dumps(row, ensure_ascii=False, default=str).encode() + b"\n")
    about = (visit.start_url, visit.stopped_because, visit.complete, visit.options, checklist.sha256, told)
    means = (reader(), _judges(), sorted(tools.missing_tools()), tools.ocr_languages())
    seen.update(json.dumps((about, means), ensure_ascii=False, default=str, sort_keys=True).encode())
    return seen.hexdigest()


def _rows(snapshot: Snapshot) -> Iterator[object]:
    yield from (_WHEN.sub(b"", record).decode() for record in snapshot.records())
    yield from sorted(snapshot.aliases().items())
    yield from ((m.url, m.cause, m.status, m.found_on) for m in snapshot.misses())
    yield from snapshot.left_over()


def taken_over(earlier: Path | None, key: str) -> Audit | None:
    """The earlier audit, when it was judged on the same basis; None otherwise. `earlier` is its snapshot's folder."""
    if earlier is None:
        return None
    try:
        before = Snapshot.open(earlier)
    except NotASnapshot:
        return None
    try:
        return Audit.model_validate_json(before.meta(AUDIT)) if before.meta(META) == key else None
    except ValidationError:
        return None
    finally:
        before.close()


def keep(snapshot: Snapshot, key: str, audit: Audit) -> None:
    """Keep what the machine said, without any person's ruling, for the next audit."""
    snapshot.set_meta(AUDIT, audit.model_dump_json(by_alias=True))
    snapshot.set_meta(META, key)
