"""Makes the files of an audit: a module in `forms` is a form, a module that prints one in `formats` a format."""

from __future__ import annotations

import importlib
import os
import pkgutil
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from types import ModuleType

import reports.formats
import reports.forms
from checklists.audit import Audit
from reports.document import Document, in_arabic
from reports.formats.json import audit_bytes
from reports.material import Material, material
from reports.paper import Paper

#: What an audit leaves in its folder without being asked: the form to file and the list of what to do.
AT_ONCE = (("gap", ("csv", "docx", "html", "xlsx")), ("missing", ("csv", "docx")))


def write_reports(audit: Audit, out: Path) -> tuple[Path, ...]:
    """The usual files of the audit. Nothing is written before all of it could be made; no file is ever half there."""
    stuff = material(audit)
    made = [paper for form, formats in AT_ONCE for paper in papers(stuff, (form,), formats)]
    # audit.json comes last: where it stands, the audit is done
    return write((*made, Paper("audit.json", audit_bytes(audit))), out)


def write(made: Iterable[Paper], out: Path) -> tuple[Path, ...]:
    """The files, all of them or none; what stood there under the same name is replaced."""
    finished = tuple(made)
    out.mkdir(parents=True, exist_ok=True)
    return tuple(_put(paper, out) for paper in finished)


def papers(stuff: Material, names: Iterable[str], formats: Iterable[str], *, thai: bool = True) -> Iterator[Paper]:
    """Each form in each format."""
    endings = tuple(formats)
    for name in names:
        document = build(stuff, name, thai=thai)
        for ending in endings:
            yield Paper(f"{document.name}.{ending}", formats_known()[ending].render(document))


def build(stuff: Material, name: str, *, thai: bool = True) -> Document:
    """One form, in the digits asked for."""
    document: Document = forms_known()[name].build(stuff)
    return document if thai else in_arabic(document)


@cache
def forms_known() -> dict[str, ModuleType]:
    """The forms by the name people type, e.g. gap-working."""
    return {module.__name__.rsplit(".", 1)[-1].replace("_", "-"): module for module in _modules(reports.forms, "build")}


@cache
def formats_known() -> dict[str, ModuleType]:
    """The formats by the ending of their files."""
    return {module.ENDING: module for module in _modules(reports.formats, "render")}


def _modules(room: ModuleType, maker: str) -> list[ModuleType]:
    names = sorted(found.name for found in pkgutil.iter_modules(room.__path__))
    modules = [importlib.import_module(f"{room.__name__}.{name}") for name in names]
    return [module for module in modules if hasattr(module, maker)]


def _put(paper: Paper, out: Path) -> Path:
    target = out / paper.name
    part = out / f".{paper.name}.{os.getpid()}.part"
    try:
        part.write_bytes(paper.body)
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)
    return target
