"""Looks over one year's folder, or a folder of years."""

from __future__ import annotations

from importlib.resources.abc import Traversable

from checklists.lint.draft import HEAD, Fault, read_draft
from checklists.lint.elements import element_faults
from checklists.lint.tree import points_faults, tree_faults
from checklists.lint.words import word_faults
from checklists.loader import BadChecklist


def lint_year(folder: Traversable) -> tuple[Fault, ...]:
    """Every fault of one year's folder, file by file."""
    draft = read_draft(folder)
    checks = (tree_faults, points_faults, word_faults, element_faults)
    found = [*draft.faults, *(fault for check in checks for fault in check(draft))]
    return tuple(sorted(dict.fromkeys(found), key=lambda f: (f.file, f.item, f.key)))


def lint_folder(folder: Traversable) -> tuple[tuple[str, tuple[Fault, ...]], ...]:
    """The years in a folder, oldest first, each with its faults; the folder may be a year itself.

    BadChecklist when there is no year in it.
    """
    if not folder.is_dir():
        raise BadChecklist(f"ไม่มีโฟลเดอร์ {folder} / no such folder")
    if (folder / HEAD).is_file():
        return ((folder.name, lint_year(folder)),)
    years = sorted(
        (f for f in folder.iterdir() if f.is_dir() and (f.name.isdigit() or (f / HEAD).is_file())), key=lambda f: f.name
    )
    if not years:
        raise BadChecklist(f"ไม่มีแบบตรวจปีใดใน {folder} / no checklist in the folder")
    found = [(year.name, lint_year(year)) for year in years]
    return tuple(found)
