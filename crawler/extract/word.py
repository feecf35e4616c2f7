"""Reads a .docx in the order a reader meets it: paragraphs, tables and text boxes, with headers and footers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree

from crawler.extract.pictures import pasted
from crawler.extract.problems import Problem
from crawler.extract.tables import Table, cell, lines, table
from crawler.extract.task import Task
from crawler.extract.zipped import Package, core_title, local
from crawler.records import PageText, Reading
from thai.text import clean

#: A file with fewer letters than this is pictures with a caption.
FEW_LETTERS = 40
_DELETED = frozenset({"del", "moveFrom", "instrText", "delText", "rPr", "pPr", "sdtPr", "tblPr", "tcPr"})
_SIGNS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-", "ptab": "\t"}


@dataclass(slots=True)
class _Story:
    """Text and tables gathered while walking through one part of the file."""

    parts: list[str] = field(default_factory=list)
    tables: list[Table] = field(default_factory=list)

    def text(self) -> str:
        return clean("\n".join(part for part in self.parts if part.strip()))


def read(body: bytes, task: Task) -> Reading:
    """The whole file as one page; its pictures are recognised when it has hardly any words."""
    package = Package(body, task)
    story = _Story()
    for name in (r"word/header\d*\.xml", r"word/document\d*\.xml", r"word/(foot|end)notes\.xml"):
        _walk_all(package, name, story)
    for tree in package.trees(r"word/diagrams/data\d*\.xml"):  # boxes of an organisation chart
        story.parts.extend(_drawn(tree))
    _walk_all(package, r"word/footer\d*\.xml", story)
    text, title = story.text(), clean(core_title(package))
    pages = (PageText(text),) if text else ()
    reading = Reading(pages, tuple(story.tables), title, "" if text else Problem.EMPTY, 1)
    pictures = package.names(r"word/media/.*")
    if sum(map(str.isalpha, text)) >= FEW_LETTERS or not pictures:
        return reading
    return with_pictures(reading, package, pictures, task)


def with_pictures(reading: Reading, package: Package, names: list[str], task: Task) -> Reading:
    """The reading with the words of the pictures in the file added."""
    if not task.languages:
        return Reading(reading.pages, reading.tables, reading.title, Problem.NO_OCR, reading.page_count)
    task.save(reading)
    pages = reading.pages + pasted((package.read(name) for name in names), task)
    problem = "" if any(page.text for page in pages) else Problem.UNREADABLE
    return Reading(pages, reading.tables, reading.title, problem, reading.page_count)


def _walk_all(package: Package, pattern: str, story: _Story) -> None:
    for tree in package.trees(pattern):
        _walk(tree, story)


def _walk(element: etree._Element, story: _Story) -> None:
    """Paragraphs and tables below this element, in order; wrappers such as content controls are looked through."""
    for child in element:
        name = local(child)
        if name == "p":
            story.parts.append(_words(child))
            for box in _boxes(child):
                _walk(box, story)
        elif name == "tbl":
            rows, inner = _rows(child)
            made = table(rows)
            story.tables.append(made)
            story.tables.extend(inner)
            story.parts.append(lines(made))
        elif name not in _DELETED:
            _walk(child, story)


def _words(paragraph: etree._Element) -> str:
    """A paragraph's own words, without those of the text boxes anchored in it."""
    return "".join(_runs(paragraph))


def _runs(element: etree._Element) -> Iterator[str]:
    for child in element:
        name = local(child)
        if name == "t":
            yield child.text or ""
        elif name in _SIGNS:
            yield _SIGNS[name]
        elif name not in _DELETED and name not in ("AlternateContent", "drawing", "pict", "object"):
            yield from _runs(child)


def _boxes(paragraph: etree._Element) -> Iterator[etree._Element]:
    """Text boxes of a paragraph, each once: Word keeps a second copy for older programs (mc:Fallback)."""
    for element in paragraph.iter():
        if local(element) == "txbxContent":
            above = [local(parent) for parent in _up_to(element, paragraph)]
            if "Fallback" not in above and "txbxContent" not in above:
                yield element


def _up_to(element: etree._Element, top: etree._Element) -> Iterator[etree._Element]:
    for parent in element.iterancestors():
        if parent is top:
            return
        yield parent


def _rows(found: etree._Element) -> tuple[list[list[str]], list[Table]]:
    """A table's rows; a cell over several columns is followed by empty ones, so that columns stay columns."""
    rows: list[list[str]] = []
    inner: list[Table] = []
    for row in _below(found, "tr"):
        cells: list[str] = []
        for one in _below(row, "tc"):
            story = _Story()
            _walk(one, story)
            inner.extend(story.tables)
            cells.append(cell(story.text()))
            cells.extend("" for _ in range(_span(one) - 1))
        rows.append(cells)
    return rows, inner


def _below(element: etree._Element, wanted: str) -> Iterator[etree._Element]:
    """Rows of a table or cells of a row, also those inside a content control or a tracked change."""
    for child in element:
        name = local(child)
        if name == wanted:
            yield child
        elif name in ("sdt", "sdtContent", "ins", "customXml"):
            yield from _below(child, wanted)


def _span(found: etree._Element) -> int:
    for element in found.iter():
        if local(element) == "gridSpan":
            said = next(iter(element.attrib.values()), "1")
            return min(int(said), 64) if str(said).isdigit() else 1
        if local(element) == "p":
            break
    return 1


def _drawn(tree: etree._Element) -> Iterator[str]:
    """The words in a drawing, paragraph by paragraph."""
    for paragraph in tree.iter():
        if local(paragraph) == "p":
            yield "".join(text.text or "" for text in paragraph.iter() if local(text) == "t")
