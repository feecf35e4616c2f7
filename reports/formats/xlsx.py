"""Prints a form's tables as a workbook: a sheet each, ready to filter and to print."""

from __future__ import annotations

import io
from math import ceil
from typing import Any

import xlsxwriter
from rich.cells import cell_len
from xlsxwriter.format import Format
from xlsxwriter.workbook import Workbook
from xlsxwriter.worksheet import Worksheet

from checklists.audit import Verdict
from reports.colours import COLOURS
from reports.document import Cell, Document, Sheet
from reports.formats.csv import words

ENDING = "xlsx"
FONT = "TH Sarabun New"
A4 = 9  # Excel's own number for the paper size

#: So many columns fit on A4 and stay readable; the rest is for the screen.
PRINTED_COLUMNS = 8

LINE_HEIGHT = 24  # points one line of the 14-point font takes
TALLEST = 409  # more than that Excel does not allow
LONGEST_CELL = 32_767  # letters; more Excel does not open
MOST_LINKS = 60_000  # Excel opens 65,530 in a sheet

#: What a workbook would otherwise do to texts that look like formulas, numbers or addresses.
AS_WRITTEN = {"in_memory": True, "strings_to_formulas": False, "strings_to_numbers": False, "strings_to_urls": False}


def render(document: Document) -> bytes:
    """The workbook."""
    out = io.BytesIO()
    with xlsxwriter.Workbook(out, AS_WRITTEN) as book:
        book.set_properties({"title": document.titles[0], "subject": document.agency, "created": document.stamp})
        looks = _Looks(book)
        for sheet in document.sheets:
            _sheet(book, sheet, looks, document)
    return out.getvalue()


class _Looks:
    """The few ways a cell looks."""

    def __init__(self, book: Workbook) -> None:
        base: dict[str, Any] = {"font_name": FONT, "font_size": 14, "text_wrap": True, "valign": "top"}
        ruled = {**base, "border": 1, "border_color": "#B8C0CA"}
        self.text = book.add_format(ruled)
        self.head = book.add_format({**ruled, "bold": True, "bg_color": "#E8EDF3", "align": "center"})
        self.link = book.add_format({**ruled, "font_color": "#0B4F9E", "underline": 1})
        self.verdicts = {
            verdict: book.add_format({**ruled, "font_color": c.ink, "bg_color": c.paper})
            for verdict, c in COLOURS.items()
        }

    def of(self, verdict: Verdict | None) -> Format:
        """The look of a cell that names a verdict, or of any other."""
        return self.verdicts[verdict] if verdict else self.text


def _sheet(book: Workbook, sheet: Sheet, looks: _Looks, document: Document) -> None:
    page = book.add_worksheet(sheet.name)
    _page(page, document)
    for column, width in enumerate(sheet.widths):
        page.set_column(column, column, width)
    page.set_row(0, _height(sheet.head, sheet.widths))
    for column, head in enumerate(sheet.head):
        page.write_string(0, column, head, looks.head)
    links = 0
    for n, row in enumerate(sheet.rows, start=1):
        texts = [words(cell)[:LONGEST_CELL] for cell in row]
        page.set_row(n, _height(tuple(texts), sheet.widths))
        for column, (cell, text) in enumerate(zip(row, texts, strict=True)):
            href = _href(cell)
            if href and links < MOST_LINKS:
                links += 1
                page.write_url(n, column, href, looks.link, text)
            else:
                page.write_string(n, column, text, looks.of(_verdict(cell)))
    page.freeze_panes(1, min(2, len(sheet.head) - 1))
    page.repeat_rows(0)
    page.autofilter(0, 0, len(sheet.rows), len(sheet.head) - 1)
    page.print_area(0, 0, len(sheet.rows), min(PRINTED_COLUMNS, len(sheet.head)) - 1)


def _page(page: Worksheet, document: Document) -> None:
    page.set_landscape()
    page.set_paper(A4)
    page.fit_to_pages(1, 0)
    page.set_margins(left=0.5, right=0.5, top=0.6, bottom=0.6)
    # "&" begins a command in a footer, and a footer holds 255 characters.
    page.set_footer(f"&L&\"{FONT}\"{document.agency[:120].replace('&', '&&')}&R&P/&N")


def _href(cell: Cell) -> str:
    """A cell holds one link, so it leads to the first of the places it names."""
    return next((line.href for line in cell or () if line.href and not line.screen), "")


def _verdict(cell: Cell) -> Verdict | None:
    return next((line.verdict for line in cell or () if line.verdict), None)


def _height(cells: tuple[str, ...], widths: tuple[int, ...]) -> int:
    """Room for the tallest cell: not every program finds the height of wrapped Thai by itself."""
    needed = (
        sum(max(1, ceil(cell_len(line) / width)) for line in text.split("\n"))
        for text, width in zip(cells, widths, strict=True)
    )
    return min(TALLEST, LINE_HEIGHT * max(needed) + 4)
