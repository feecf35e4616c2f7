"""The process that opens one document behind closed doors: `python -m crawler.extract.child FOLDER`."""

from __future__ import annotations

import sys
from pathlib import Path

from crawler.extract.limits import apply, cut_network
from crawler.extract.problems import DocumentError, Problem
from crawler.extract.task import Task
from crawler.records import Kind, Reading


def main(folder: Path) -> None:
    """Read the document of this folder and leave the answer beside it."""
    task = Task.load(folder)
    cut_network()
    apply(task.limits)
    try:
        reading = _parse(task)
    except DocumentError as error:
        reading = _with_problem(task, error.problem)
    except (MemoryError, RecursionError):
        reading = _with_problem(task, Problem.MEMORY)
    task.save(reading)


def _parse(task: Task) -> Reading:
    """Load only the parser that is needed: a child that reads a text starts no OCR and no Office library."""
    if task.kind is Kind.PDF:
        from crawler.extract import pdf

        return pdf.read(task)
    if task.kind is Kind.IMAGE:
        from crawler.extract import pictures

        return pictures.read(task)
    if task.kind is Kind.TEXT:
        from crawler.extract import plain

        return plain.read(task)
    from crawler.extract import office

    return office.read(task)


def _with_problem(task: Task, problem: Problem) -> Reading:
    kept = task.answer() or Reading()
    return Reading(kept.pages, kept.tables, kept.title, problem, kept.page_count)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
