"""The gap table officials file: item, what it is, what it requires, what the website shows."""

from __future__ import annotations

from reports import blocks
from reports.document import Block, Cell, Column, Document, Heading, Line, Sheet, Table, Text, cell
from reports.material import Material
from reports.parts import Row
from reports.sheets import element_sheet, gap_sheet, not_found_sheet, summary_sheet
from reports.view import COLUMNS, GapView

TITLE = "ตารางเทียบข้อมูลในเว็บไซต์กับรายการตรวจ OIT (แบบที่ใช้ยื่น)"
FILE = "gap-table"

WIDTHS = (1.2, 3.6, 7.2, 4.5)


def build(material: Material) -> Document:
    """The form, then what stands behind it."""
    view = material.view
    body: list[Block] = [*blocks.opening(view, *view.preface)]
    for indicator in view.indicators:
        body.append(Heading(indicator.heading))
        for section in indicator.sections:
            body += [Heading(section.heading, 2), form(section.rows)]
    body += [Text(note, soft=True) for note in view.footnotes]
    body += blocks.summary(view)
    body += [Heading(f"รายการ “{view.not_found.word}”"), *blocks.not_found(view.not_found)]
    for group in view.other_gaps:
        body += blocks.gaps(group)
    body += blocks.needs_person(view.needs_person)
    body += blocks.coverage(view)
    body += blocks.evidence(view.rows)
    return Document(
        FILE, (view.titles[0], material.agency, view.titles[2]), tuple(body), sheets(view), material.agency,
        view.stamp, view.made_by,
    )  # fmt: skip


def form(rows: tuple[Row, ...]) -> Table:
    """The four columns of the form."""
    heads = zip(COLUMNS, WIDTHS, strict=True)
    columns = tuple(Column(head, width, centre=not n) for n, (head, width) in enumerate(heads))
    return Table(columns, tuple(_row(row) for row in rows), "gap")


def _row(row: Row) -> tuple[Cell, ...]:
    badge = () if row.sentence == row.word else (Line(row.word, verdict=row.verdict, screen=True),)
    links = tuple(Line(p.where or p.address, p.href, soft=True, screen=True) for p in row.proofs)
    found = (Line(row.sentence), *badge, *cell(*row.rulings), *links)
    return cell(row.code), cell(row.title), cell(*(f"- {e.text}" for e in row.elements)), found


def sheets(view: GapView) -> tuple[Sheet, ...]:
    """The workbook: the table, what is missing, every element, the summary."""
    return gap_sheet(view), not_found_sheet(view.not_found, view), element_sheet(view), summary_sheet(view)
