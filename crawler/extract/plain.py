"""Reads a plain text or a CSV file."""

from __future__ import annotations

from crawler.extract.decode import decode
from crawler.extract.problems import Problem
from crawler.extract.task import Task
from crawler.records import PageText, Reading
from thai.text import clean


def read(task: Task) -> Reading:
    """The whole text as one page."""
    text = clean(decode(task.body.read_bytes()))
    return Reading(pages=(PageText(text),), problem="" if text else Problem.EMPTY, page_count=1)
