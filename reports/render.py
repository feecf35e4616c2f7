"""Writes every report of an audit into a folder; whatever module stands in `formats` takes part."""

from __future__ import annotations

import importlib
import os
import pkgutil
from collections.abc import Iterator
from pathlib import Path

import reports.formats
from checklists.audit import Audit
from reports.paper import Paper
from reports.view import GapView, gap_view


def write_reports(audit: Audit, out: Path) -> tuple[Path, ...]:
    """All files of the audit. Nothing is written before all of it could be made; no file is ever half there."""
    # audit.json comes last: where it stands, the audit is done
    finished = sorted(papers(gap_view(audit)), key=lambda paper: paper.name == "audit.json")
    out.mkdir(parents=True, exist_ok=True)
    return tuple(_put(paper, out) for paper in finished)


def papers(view: GapView) -> Iterator[Paper]:
    """The files of every format, in the order of the formats' names."""
    for module in sorted(pkgutil.iter_modules(reports.formats.__path__), key=lambda m: m.name):
        make = getattr(importlib.import_module(f"{reports.formats.__name__}.{module.name}"), "papers", None)
        if make is not None:  # the terminal prints and leaves no file
            yield from make(view)


def _put(paper: Paper, out: Path) -> Path:
    target = out / paper.name
    part = out / f".{paper.name}.{os.getpid()}.part"
    try:
        part.write_bytes(paper.body)
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)
    return target
