"""Reads a PDF: its text layer where it has a good one, and recognised pictures of its pages where it has not."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from crawler.extract import poppler, scans
from crawler.extract.columns import PageLayout, find_tables
from crawler.extract.mend import mend
from crawler.extract.ocr import Recognised
from crawler.extract.problems import Problem
from crawler.extract.tables import Table
from crawler.extract.task import Task
from crawler.records import PageText, Reading
from thai.text import clean, readable

#: Below this share of real words a page is looked at again as a picture. Good pages measure 0.85 and more, lists of
#: personal names 0.6, pages with lost or private letters below 0.4.
READABLE = 0.5
#: A page with fewer letters than this may be a scan with a scanner's stamp or a page number on it.
SPARSE_LETTERS = 60
#: Below this what stands there is not language at all, and better left out than matched by chance.
HOPELESS = 0.25
_FILE_NAME = re.compile(r"microsoft (word|excel|powerpoint) - |untitled|.*\.(docx?|xlsx?|pdf|indd)$", re.IGNORECASE)
_THAI = re.compile("[\u0e01-\u0e4e]")


@dataclass(frozen=True, slots=True)
class _Layer:
    """The text layer of a PDF, page by page."""

    pages: tuple[PageText, ...]
    tables: tuple[Table, ...]


def read(task: Task) -> Reading:
    """The text of every page, the simple tables, the title, and how many pages there are."""
    info = poppler.info(task)
    layouts = [_page(text) for text in poppler.page_texts(task)]
    flows = [clean(mend(text)) for text in poppler.page_flows(task)]
    if len(flows) != len(layouts):
        flows = [""] * len(layouts)
    layer = _Layer(
        pages=tuple(PageText(layout.text, flow=flow) for layout, flow in zip(layouts, flows, strict=True)),
        tables=tuple(table for layout in layouts for table in layout.tables),
    )
    count = max(info.pages, len(layer.pages))
    reading = Reading(layer.pages, layer.tables, _title(info.title), _cut_off(layer, count), count)
    suspects = [at for at, page in enumerate(layer.pages) if _suspect(page.text)]
    if not suspects:
        return reading
    task.save(reading)  # should the eyes fail, the text layer is kept
    return _seen(reading, suspects, task)


def _page(text: str) -> PageLayout:
    layout = find_tables(mend(text))
    return replace(layout, text=clean(layout.text))


def _title(title: str) -> str:
    """The title a writer gave, not the file name a printing program put there."""
    words = clean(mend(title))
    return "" if _FILE_NAME.match(words) else words


def _cut_off(layer: _Layer, count: int) -> str:
    return Problem.MEMORY if count > len(layer.pages) else ""


def _suspect(text: str) -> bool:
    """Whether a page's text layer may be missing something that a reader would see."""
    return sum(map(str.isalpha, text)) < SPARSE_LETTERS or not _THAI.search(text) or readable(text) < READABLE


def _seen(reading: Reading, suspects: list[int], task: Task) -> Reading:
    """Look at the suspect pages as pictures, as many as are allowed, saving after each."""
    pages = list(reading.pages)
    unread = 0
    with scans.opened(task) as document:
        for at in suspects:
            poor = readable(pages[at].text) < READABLE
            if not (document.has_ink(at) if poor else document.is_scan(at)):
                continue
            if document.spent:
                unread += 1
                continue
            pages[at] = _better(pages[at], document.recognise(at), poor)
            task.save(replace(reading, pages=tuple(pages)))
        # A picture that pdfium could not draw looks like empty paper, but it is not.
        pictured = bool(document.looked) or any(map(document.is_scan, suspects[: task.limits.ocr_pages]))
    found = replace(reading, pages=tuple(pages))
    if unread:
        return replace(found, problem=Problem.NO_OCR)
    if not reading.problem and not any(page.text for page in pages):
        return replace(found, problem=Problem.UNREADABLE if pictured else Problem.EMPTY)
    return found


def _better(layer: PageText, got: Recognised, poor: bool) -> PageText:
    """What was recognised, where it says more than the text layer; a layer that is no language is worth nothing."""
    if got.usable and (poor or readable(got.text) * got.letters > readable(layer.text) * len(layer.text)):
        return PageText(got.text, ocr=True)
    return PageText("") if poor and readable(layer.text) < HOPELESS else layer
