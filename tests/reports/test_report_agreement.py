"""Every format says the same: the rows are read back from the files and compared with the view."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable

import docx
import pytest
from lxml import html
from python_calamine import CalamineWorkbook
from rich.console import Console

from checklists.audit import Audit
from reports.formats.terminal import render_terminal
from reports.material import material
from reports.render import AT_ONCE, papers
from reports.view import GapView, gap_view

Line = tuple[str, str, tuple[str, ...], str]


def file(view: GapView, name: str) -> bytes:
    stuff = material(view.audit)
    made = (paper for form, formats in AT_ONCE for paper in papers(stuff, (form,), formats))
    return next(paper.body for paper in made if paper.name == name)


def from_html(view: GapView) -> list[Line]:
    page = html.fromstring(file(view, "gap-table.html").decode())
    return [
        (
            tr.xpath("string(td[1])"),
            tr.xpath("string(td[2])"),
            tuple(p.text_content().removeprefix("- ") for p in tr.xpath("td[3]/p")),
            tr.xpath("string(td[4]/p[1])"),
        )
        for tr in page.xpath("//table[@class='gap']/tbody/tr")
    ]


def from_docx(view: GapView) -> list[Line]:
    document = docx.Document(io.BytesIO(file(view, "gap-table.docx")))
    forms = [t for t in document.tables if t.rows[0].cells[-1].text == "ข้อมูลในเว็บไซต์"]
    assert all(len(t.columns) == 4 for t in forms)
    return [
        (
            row.cells[0].text,
            row.cells[1].text,
            tuple(p.text.removeprefix("- ") for p in row.cells[2].paragraphs),
            row.cells[3].text,
        )
        for t in forms
        for row in t.rows[1:]
    ]


def listed(cells: list[str]) -> Line:
    return cells[0], cells[1], tuple(e.removeprefix("• ") for e in cells[2].split("\n")), cells[3]


def from_xlsx(view: GapView) -> list[Line]:
    book = CalamineWorkbook.from_filelike(io.BytesIO(file(view, "gap-table.xlsx")))
    return [listed([str(cell) for cell in row]) for row in book.get_sheet_by_name("ตาราง").to_python()[1:]]


def from_csv(view: GapView) -> list[Line]:
    body = file(view, "gap-table.csv")
    assert body.startswith("\ufeff".encode())
    rows = list(csv.reader(io.StringIO(body.decode("utf-8-sig"), newline="")))
    return [listed([cell.removeprefix("'") for cell in row]) for row in rows[1:]]


def from_terminal(view: GapView) -> list[Line]:
    screen = Console(width=600, file=io.StringIO())
    render_terminal(view, screen)
    assert isinstance(screen.file, io.StringIO)
    rows: list[list[list[str]]] = []
    begins = False
    for line in screen.file.getvalue().splitlines():
        if line.startswith(("+--", "|--")):
            begins = True
        elif line.startswith("|"):
            cells = [cell.strip() for cell in line.strip("|").split("|")]
            if begins:
                rows.append([[] for _ in cells])
            for column, cell in zip(rows[-1], cells, strict=True):
                column += [cell] if cell else []
            begins = False
    body = [row for row in rows if row[0] != ["ข้อ"]]
    return [(c[0], t[0], tuple(e.removeprefix("- ") for e in asked), found[0]) for c, t, asked, found in body]


FORMATS = (from_html, from_docx, from_xlsx, from_csv, from_terminal)


@pytest.mark.parametrize("read", FORMATS)
def test_every_format_prints_the_rows_of_the_view(read: Callable[[GapView], list[Line]], audit: Audit) -> None:
    view = gap_view(audit)
    expected = [(r.code, r.title, tuple(e.text for e in r.elements), r.sentence) for r in view.rows]
    assert len(expected) == len(audit.items)
    assert read(view) == expected


@pytest.mark.parametrize("read", FORMATS)
def test_all_43_items_are_printed(read: Callable[[GapView], list[Line]], all_items: Audit) -> None:
    codes = [line[0] for line in read(gap_view(all_items))]
    assert len(codes) == len(set(codes)) == 43
    assert {"๐๑", "๐๙", "๑๐", "๔๓"} <= set(codes)


def test_the_lists_stand_in_their_own_files(audit: Audit) -> None:
    view = gap_view(audit)
    table = list(csv.reader(io.StringIO(file(view, "not-found.csv").decode("utf-8-sig"), newline="")))
    document = docx.Document(io.BytesIO(file(view, "not-found.docx")))
    sheet = CalamineWorkbook.from_filelike(io.BytesIO(file(view, "gap-table.xlsx"))).get_sheet_by_name("ไม่พบข้อมูล")
    page = html.fromstring(file(view, "gap-table.html").decode())
    expected = ["๔๒", "๓๔", "๑๖"]
    assert [row[1] for row in table[1:]] == expected
    assert [row.cells[0].text for row in document.tables[0].rows[1:]] == expected
    assert [row[1] for row in sheet.to_python()[1:]] == expected
    table_ = page.xpath("//h2[starts-with(., 'รายการ “ไม่พบข้อมูล”')]/following-sibling::table[1]")[0]
    assert [td.text_content() for td in table_.xpath(".//tbody/tr/td[1]")] == expected
