"""A table as Word stores it, written in one piece: adding cells one by one takes some forty times as long.

Word picks font and size of Thai letters from its "complex script" settings, so every one is given twice.
"""

from __future__ import annotations

from collections.abc import Callable
from xml.sax.saxutils import escape, quoteattr

from reports.colours import COLOURS
from reports.document import Cell, Column, Line, Table
from reports.laying import groups, spans

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

HEAD_FILL, LINK_BLUE, GREY = "E8EDF3", "0B4F9E", "555555"
TWIPS = 567  #: in a centimetre

#: Makes a relationship to an address and says its id.
Relate = Callable[[str], str]


def table_xml(table: Table, across: float, relate: Relate, size: int) -> str:
    """A ruled table `across` centimetres wide, text of `size` points, whose head comes back on every page."""
    widths = _widths(table.columns, across)
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    down = spans(table)
    rows = [_row(row, reach, table.columns, widths, relate, size) for row, reach in zip(table.rows, down, strict=True)]
    return (
        f'<w:tbl xmlns:w="{W}" xmlns:r="{R}"><w:tblPr><w:tblStyle w:val="TableGrid"/>'
        f'<w:tblW w:w="{sum(widths)}" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid>{_heads(table, widths, size)}{''.join(rows)}</w:tbl>"
    )


def run_xml(line: Line, size: int, *, link: bool = False) -> str:
    """One run of text with its look."""
    marks = "<w:b/><w:bCs/>" if line.bold else ""
    colour = LINK_BLUE if link else GREY if line.soft else COLOURS[line.verdict].ink[1:] if line.verdict else ""
    marks += f'<w:color w:val="{colour}"/>' if colour else ""
    marks += f'<w:sz w:val="{size * 2}"/><w:szCs w:val="{size * 2}"/>'
    marks += '<w:u w:val="single"/>' if link else ""
    if line.verdict:
        marks += f'<w:shd w:val="clear" w:color="auto" w:fill="{COLOURS[line.verdict].paper[1:]}"/>'
    return f'<w:r><w:rPr>{marks}</w:rPr><w:t xml:space="preserve">{escape(line.text)}</w:t></w:r>'


def _widths(columns: tuple[Column, ...], across: float) -> list[int]:
    whole = sum(c.width for c in columns)
    return [round(c.width / whole * across * TWIPS) for c in columns]


def _heads(table: Table, widths: list[int], size: int) -> str:
    upper = ""
    at = 0
    for name, across in groups(table):
        upper += _cell(_centred(name, size), sum(widths[at : at + across]), across=across, head=True)
        at += across
    lower = "".join(_cell(_centred(c.head, size), w, head=True) for c, w in zip(table.columns, widths, strict=True))
    mark = "<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>"
    return "".join(f"<w:tr>{mark}{cells}</w:tr>" for cells in (upper, lower) if cells)


def _row(
    row: tuple[Cell, ...], reach: list[int], columns: tuple[Column, ...], widths: list[int], relate: Relate, size: int
) -> str:
    cells = "".join(
        _cell(_paragraphs(cell, column, relate, size), width, merge=_merge(span))
        for cell, span, column, width in zip(row, reach, columns, widths, strict=True)
    )
    return f"<w:tr><w:trPr><w:cantSplit/></w:trPr>{cells}</w:tr>"


def _merge(span: int) -> str:
    """How Word says that a cell reaches down, or that the one above reaches in."""
    if not span:
        return "continue"
    return "restart" if span > 1 else ""


def _cell(inside: str, width: int, *, across: int = 1, merge: str = "", head: bool = False) -> str:
    marks = f'<w:tcW w:w="{width}" w:type="dxa"/>'
    marks += f'<w:gridSpan w:val="{across}"/>' if across > 1 else ""
    marks += f'<w:vMerge w:val="{merge}"/>' if merge else ""
    marks += f'<w:shd w:val="clear" w:color="auto" w:fill="{HEAD_FILL}"/>' if head else ""
    return f"<w:tc><w:tcPr>{marks}</w:tcPr>{inside}</w:tc>"


def _centred(text: str, size: int) -> str:
    return f'<w:p><w:pPr><w:jc w:val="center"/></w:pPr>{run_xml(Line(text, bold=True), size)}</w:p>'


def _paragraphs(cell: Cell, column: Column, relate: Relate, size: int) -> str:
    layout = '<w:pPr><w:jc w:val="center"/></w:pPr>' if column.centre else ""
    lines = [line for line in cell or () if not line.screen]
    return "".join(f"<w:p>{layout}{linked_xml(line, relate, size)}</w:p>" for line in lines) or f"<w:p>{layout}</w:p>"


def linked_xml(line: Line, relate: Relate, size: int) -> str:
    """The run, clickable when there is a safe address."""
    if not line.href:
        return run_xml(line, size)
    return f"<w:hyperlink r:id={quoteattr(relate(line.href))}>{run_xml(line, size, link=True)}</w:hyperlink>"
