"""Writes the gap table and the list of missing items as plain tables that Excel opens."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable

from reports.cells import GAP_HEAD, LIST_HEAD, gap_rows, list_rows
from reports.paper import Paper
from reports.view import GapView

# A spreadsheet runs a cell that starts so as a formula, full-width signs of East Asian keyboards included.
FORMULA = ("=", "+", "-", "@", "|", "%", "＝", "＋", "－", "＠")


def papers(view: GapView) -> tuple[Paper, ...]:
    """UTF-8 with a byte order mark and CRLF, as Excel expects."""
    return (
        Paper("gap-table.csv", _table(GAP_HEAD, gap_rows(view))),
        Paper("not-found.csv", _table(LIST_HEAD, list_rows(view.not_found))),
    )


def _table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> bytes:
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(head)
    writer.writerows([guarded(cell) for cell in row] for row in rows)
    return out.getvalue().encode("utf-8-sig")


def guarded(cell: str) -> str:
    """The cell with an apostrophe before anything a spreadsheet would run."""
    return f"'{cell}" if cell.startswith(FORMULA) else cell
