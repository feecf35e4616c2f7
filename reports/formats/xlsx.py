"""Writes the workbook: the table, what is missing, every element, the summary."""

from __future__ import annotations

import io
from collections.abc import Iterable
from math import ceil
from typing import Any

import xlsxwriter
from rich.cells import cell_len
from xlsxwriter.format import Format
from xlsxwriter.workbook import Workbook
from xlsxwriter.worksheet import Worksheet

from reports.cells import ELEMENT_HEAD, GAP_HEAD, LIST_HEAD, element_rows, gap_rows, list_rows
from reports.colours import COLOURS
from reports.paper import Paper
from reports.parts import Proof
from reports.view import GapView

FONT = "TH Sarabun New"
A4 = 9  # Excel's own number for the paper size
GAP_WIDTHS = (6, 28, 52, 38, 22, 11, 44, 36, 26, 26)
LIST_WIDTHS = (7, 6, 34, 34, 11, 48, 44)
ELEMENT_WIDTHS = (6, 30, 52, 16, 40, 32, 48, 60)
SUMMARY_WIDTHS = (70, 40, 40)

#: So many columns of the two widest sheets fit on A4 and stay readable; the rest is for the screen.
PRINTED_COLUMNS = 6

LINE_HEIGHT = 24  # points one line of the 14-point font takes
TALLEST = 409  # more than that Excel does not allow

#: What a workbook would otherwise do to texts that look like formulas, numbers or addresses.
AS_WRITTEN = {"in_memory": True, "strings_to_formulas": False, "strings_to_numbers": False, "strings_to_urls": False}


def papers(view: GapView) -> tuple[Paper, ...]:
    """The workbook."""
    out = io.BytesIO()
    with xlsxwriter.Workbook(out, AS_WRITTEN) as book:
        book.set_properties({"title": view.titles[0], "subject": view.agency, "created": view.stamp})
        looks = _Looks(book)
        _table(book, looks, view)
        _list(book, looks, view)
        _elements(book, looks, view)
        _summary(book, looks, view)
    return (Paper("gap-table.xlsx", out.getvalue()),)


class _Looks:
    """The few ways a cell looks."""

    def __init__(self, book: Workbook) -> None:
        base: dict[str, Any] = {"font_name": FONT, "font_size": 14, "text_wrap": True, "valign": "top"}
        ruled = {**base, "border": 1, "border_color": "#B8C0CA"}
        self.text = book.add_format(ruled)
        self.head = book.add_format({**ruled, "bold": True, "bg_color": "#E8EDF3", "align": "center"})
        self.link = book.add_format({**ruled, "font_color": "#0B4F9E", "underline": 1})
        self.title = book.add_format({**base, "bold": True, "font_size": 16, "text_wrap": False})
        self.plain = book.add_format(base)
        self.verdicts = {
            verdict: book.add_format({**ruled, "font_color": c.ink, "bg_color": c.paper})
            for verdict, c in COLOURS.items()
        }


def _table(book: Workbook, looks: _Looks, view: GapView) -> None:
    rows = tuple(gap_rows(view))
    sheet = _sheet(book, "ตาราง", looks, view, GAP_HEAD, GAP_WIDTHS, rows)
    sheet.print_area(0, 0, len(rows), PRINTED_COLUMNS - 1)
    for n, row in enumerate(view.rows, start=1):
        sheet.write_string(n, 4, row.word, looks.verdicts[row.verdict])
        _link(sheet, n, 6, row.proofs, rows[n - 1][6], looks.link)


def _list(book: Workbook, looks: _Looks, view: GapView) -> None:
    _sheet(book, view.not_found.word, looks, view, LIST_HEAD, LIST_WIDTHS, tuple(list_rows(view.not_found)))


def _elements(book: Workbook, looks: _Looks, view: GapView) -> None:
    rows = tuple(element_rows(view))
    sheet = _sheet(book, "รายองค์ประกอบ", looks, view, ELEMENT_HEAD, ELEMENT_WIDTHS, rows)
    sheet.print_area(0, 0, len(rows), PRINTED_COLUMNS - 1)
    for n, element in enumerate((e for row in view.rows for e in row.elements), start=1):
        _link(sheet, n, 6, element.proofs, rows[n - 1][6], looks.link)


def _summary(book: Workbook, looks: _Looks, view: GapView) -> None:
    sheet = book.add_worksheet("สรุป")
    _page(sheet, view)
    for column, width in enumerate(SUMMARY_WIDTHS):
        sheet.set_column(column, column, width)
    at = 0
    for title in view.titles:
        sheet.write_string(at, 0, title, looks.title)
        sheet.set_row(at, LINE_HEIGHT + 6)
        at += 1
    for sentence in view.preface:
        sheet.merge_range(at, 0, at, 2, "", looks.plain)
        sheet.write_string(at, 0, sentence, looks.plain)
        sheet.set_row(at, _height((sentence,), (sum(SUMMARY_WIDTHS),)))
        at += 1
    counts = ((c.word, c.text) for c in view.counts)
    at = _block(sheet, at + 1, ("ผลการตรวจ", "จำนวนข้อ"), counts, looks)
    scores = ((s.label, s.text) for s in view.scores)
    at = _block(sheet, at + 1, ("คะแนนโดยประมาณ (ไม่ใช่ผลการประเมินทางการ)", "ช่วงคะแนน"), scores, looks)
    doubts = ((f"{r.code} {r.title}", r.sentence, " · ".join(r.doubts)) for g in view.needs_person for r in g.rows)
    at = _block(sheet, at + 1, ("ข้อที่เจ้าหน้าที่ต้องตรวจเอง", "สิ่งที่พบในเว็บไซต์", "เหตุที่ต้องตรวจ"), doubts, looks)
    said = (*view.coverage.sentences, *view.notes, *view.footnotes, *filter(None, [view.score_note]))
    at = _block(sheet, at + 1, ("ขอบเขตของการเปิดดูเว็บไซต์และหมายเหตุ",), ((s,) for s in said), looks)
    missed = ((m.address, m.cause, m.found_on) for m in view.coverage.missed)
    at = _block(sheet, at + 1, ("ที่อยู่ที่เปิดแล้วไม่ได้เนื้อหา", "สาเหตุ", "พบลิงก์ที่"), missed, looks)
    sheet.write_string(at, 0, view.coverage.more_missed, looks.plain)


def _block(sheet: Worksheet, at: int, head: tuple[str, ...], rows: Iterable[tuple[str, ...]], looks: _Looks) -> int:
    _line(sheet, at, head, looks.head, SUMMARY_WIDTHS)
    for cells in rows:
        at += 1
        _line(sheet, at, cells, looks.text, SUMMARY_WIDTHS)
    return at + 1


def _sheet(
    book: Workbook,
    name: str,
    looks: _Looks,
    view: GapView,
    head: tuple[str, ...],
    widths: tuple[int, ...],
    rows: tuple[tuple[str, ...], ...],
) -> Worksheet:
    sheet = book.add_worksheet(name)
    _page(sheet, view)
    for column, width in enumerate(widths):
        sheet.set_column(column, column, width)
    _line(sheet, 0, head, looks.head, widths)
    for n, cells in enumerate(rows, start=1):
        _line(sheet, n, cells, looks.text, widths)
    sheet.freeze_panes(1, 2)
    sheet.repeat_rows(0)
    sheet.autofilter(0, 0, len(rows), len(head) - 1)
    return sheet


def _page(sheet: Worksheet, view: GapView) -> None:
    sheet.set_landscape()
    sheet.set_paper(A4)
    sheet.fit_to_pages(1, 0)
    sheet.set_margins(left=0.5, right=0.5, top=0.6, bottom=0.6)
    # "&" begins a command in a footer, and a footer holds 255 characters.
    sheet.set_footer(f"&L&\"{FONT}\"{view.agency[:120].replace('&', '&&')}&R&P/&N")


def _line(sheet: Worksheet, row: int, cells: tuple[str, ...], look: Format, widths: tuple[int, ...]) -> None:
    sheet.set_row(row, _height(cells, widths))
    for column, text in enumerate(cells):
        sheet.write_string(row, column, text, look)


def _height(cells: tuple[str, ...], widths: tuple[int, ...]) -> int:
    """Room for the tallest cell: not every program finds the height of wrapped Thai by itself."""
    needed = (
        sum(max(1, ceil(cell_len(line) / width)) for line in text.split("\n"))
        for text, width in zip(cells, widths, strict=False)  # a short line leaves the last columns empty
    )
    return min(TALLEST, LINE_HEIGHT * max(needed) + 4)


def _link(sheet: Worksheet, row: int, column: int, proofs: tuple[Proof, ...], text: str, look: Format) -> None:
    """A cell holds one link, so it leads to the first of the places it names."""
    if proofs and proofs[0].href:
        sheet.write_url(row, column, proofs[0].href, look, text)
