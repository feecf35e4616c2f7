"""Asks poppler's programs for a PDF's text, page by page, and for its title and number of pages."""

from __future__ import annotations

import shutil
import signal
import subprocess
from dataclasses import dataclass

from crawler.extract import scans
from crawler.extract.problems import DocumentError, Problem
from crawler.extract.task import Task
from crawler.extract.tools import PDFINFO, PDFTOTEXT


@dataclass(frozen=True, slots=True)
class Info:
    """What a PDF says of itself."""

    pages: int = 0
    title: str = ""


def info(task: Task) -> Info:
    """Title and number of pages; asks pdfium when poppler is not installed or cannot open the file."""
    if shutil.which(PDFINFO) is None:
        return Info(scans.page_count(task))
    ran = _run(task, [PDFINFO, "-enc", "UTF-8", str(task.body)])
    if ran.returncode:
        _refuse_locked(ran)
        return Info(scans.page_count(task))
    said = dict(line.split(":", 1) for line in _text(ran).splitlines() if ":" in line)
    pages = said.get("Pages", "").strip()
    return Info(int(pages) if pages.isdigit() else 0, said.get("Title", "").strip())


def page_texts(task: Task) -> list[str]:
    """The text layer of each page, laid out with spaces as on paper, so that the rows of a table stay together."""
    if shutil.which(PDFTOTEXT) is None:
        return scans.page_texts(task)
    return _pages(task, "-layout") or scans.page_texts(task)


def page_flows(task: Task) -> list[str]:
    """The text layer of each page as it was written, one table cell after another; [] when poppler cannot say."""
    return _pages(task, "-raw") if shutil.which(PDFTOTEXT) is not None else []


def _pages(task: Task, *options: str) -> list[str]:
    last = str(task.limits.pages)
    ran = _run(task, [PDFTOTEXT, *options, "-enc", "UTF-8", "-l", last, str(task.body), "-"])
    if ran.returncode:
        _refuse_locked(ran)
    return _text(ran).split("\f")[:-1]


def _run(task: Task, command: list[str]) -> subprocess.CompletedProcess[bytes]:
    try:
        ran = subprocess.run(
            command, stdin=subprocess.DEVNULL, capture_output=True, timeout=task.limits.tool_seconds, check=False
        )
    except subprocess.TimeoutExpired as error:
        raise DocumentError(Problem.TIMEOUT) from error
    if ran.returncode < 0:  # ended by a signal: the memory or processor limit, or a fault of its own
        raise DocumentError(Problem.TIMEOUT if -ran.returncode == signal.SIGXCPU else Problem.MEMORY)
    return ran


def _text(ran: subprocess.CompletedProcess[bytes]) -> str:
    return ran.stdout.decode("utf-8", errors="replace")


def _refuse_locked(ran: subprocess.CompletedProcess[bytes]) -> None:
    if b"ncorrect password" in ran.stderr:
        raise DocumentError(Problem.PASSWORD)
