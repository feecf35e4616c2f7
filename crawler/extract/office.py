"""Reads Office files: finds out which program wrote them and calls the parser for it."""

from __future__ import annotations

from crawler.extract import kinds
from crawler.extract.problems import DocumentError, Problem
from crawler.extract.task import Task
from crawler.records import Kind, Reading

OPEN_DOCUMENT = b"mimetypeapplication/vnd.oasis.opendocument."


def read(task: Task) -> Reading:
    """A Word, Excel or PowerPoint file, old or new, or one of their free relatives."""
    body = task.body.read_bytes()
    if kinds.is_encrypted_office(body):
        raise DocumentError(Problem.PASSWORD)
    if task.kind is Kind.SHEET:
        from crawler.extract import sheets

        return sheets.read(body, task)
    zipped = body.startswith(kinds.ZIP)
    if zipped and not body[30:].startswith(OPEN_DOCUMENT):
        from crawler.extract import slides, word

        return slides.read(body, task) if task.kind is Kind.SLIDES else word.read(body, task)
    from crawler.extract import oldoffice

    return oldoffice.read(body, task)
