"""Reads a .pptx slide by slide: text and tables, and the words in its pictures when there is hardly any text."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from crawler.extract.problems import Problem
from crawler.extract.tables import Table, line, table
from crawler.extract.task import Task
from crawler.extract.word import FEW_LETTERS, with_pictures
from crawler.extract.zipped import Package, core_title, local
from crawler.records import PageText, Reading
from thai.text import clean


def read(body: bytes, task: Task) -> Reading:
    """Every slide as a page."""
    package = Package(body, task)
    pages: list[PageText] = []
    tables: list[Table] = []
    names = package.names(r"ppt/slides/slide\d+\.xml")
    for name in names[: task.limits.pages]:
        tree = package.tree(name)
        tables.extend(table(_cells(found)) for found in tree.iter() if local(found) == "tbl")
        pages.append(PageText(clean("\n".join(_lines(tree)))))
    text = "".join(page.text for page in pages)
    problem = Problem.EMPTY if not text else Problem.MEMORY if len(names) > len(pages) else ""
    reading = Reading(tuple(pages), tuple(tables), clean(core_title(package)), problem, len(names))
    pictures = package.names(r"ppt/media/.*")
    if sum(map(str.isalpha, text)) >= FEW_LETTERS or not pictures:
        return reading
    return with_pictures(reading, package, pictures, task)


def _lines(element: etree._Element) -> Iterator[str]:
    """Paragraphs and table rows of a slide in order."""
    for child in element:
        name = local(child)
        if name == "p":
            yield _words(child)
        elif name == "tr":
            yield line(tuple(" ".join(cell.split()) for cell in _row(child)))
        elif name != "Fallback":
            yield from _lines(child)


def _words(paragraph: etree._Element) -> str:
    runs = (run for run in paragraph.iter() if local(run) in ("t", "br"))
    return "".join("\n" if local(run) == "br" else run.text or "" for run in runs)


def _cells(found: etree._Element) -> list[list[str]]:
    return [_row(row) for row in found.iter() if local(row) == "tr"]


def _row(row: etree._Element) -> list[str]:
    return ["\n".join(_lines(cell)) for cell in row if local(cell) == "tc"]
