"""Prints a form's first table as a plain table file that Excel opens."""

from __future__ import annotations

import csv
import io

from reports.document import Cell, Document

ENDING = "csv"

# A spreadsheet runs a cell that starts so as a formula, full-width signs of East Asian keyboards included.
FORMULA = ("=", "+", "-", "@", "|", "%", "＝", "＋", "－", "＠")


def render(document: Document) -> bytes:
    """UTF-8 with a byte order mark and CRLF, as Excel expects."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    sheet = document.sheets[0]
    writer.writerow(sheet.head)
    writer.writerows([guarded(words(cell)) for cell in row] for row in sheet.rows)
    return out.getvalue().encode("utf-8-sig")


def words(cell: Cell) -> str:
    """The lines of a cell as one text."""
    return "\n".join(line.text for line in cell or () if not line.screen)


def guarded(cell: str) -> str:
    """The cell with an apostrophe before anything a spreadsheet would run."""
    return f"'{cell}" if cell.startswith(FORMULA) else cell
