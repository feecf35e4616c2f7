"""How a paper table lies: which cells reach down, which headings reach across, how much of it is printed."""

from __future__ import annotations

from reports.document import Table
from reports.words import number

#: What is to be read on paper; the workbook, the plain table file and JSON hold every row.
MOST_ROWS = 2000


def spans(table: Table) -> list[list[int]]:
    """How many rows each cell reaches down; 0 where the one above reaches in."""
    found = [[1] * len(table.columns) for _ in table.rows]
    for column in range(len(table.columns)):
        start = 0
        for n, row in enumerate(table.rows):
            if row[column] is None and n:
                found[start][column] += 1
                found[n][column] = 0
            else:
                start = n
    return found


def groups(table: Table) -> list[tuple[str, int]]:
    """The headings over several columns: (words, how many columns); nothing when there is none."""
    found: list[tuple[str, int]] = []
    for column in table.columns:
        if found and column.group and found[-1][0] == column.group:
            found[-1] = (column.group, found[-1][1] + 1)
        else:
            found.append((column.group, 1))
    return found if any(name for name, _ in found) else []


def printed(table: Table) -> tuple[Table, str]:
    """The rows that fit on paper, and a word about the rest."""
    rest = len(table.rows) - MOST_ROWS
    if rest <= 0:
        return table, ""
    short = Table(table.columns, table.rows[:MOST_ROWS], table.name, table.small)
    return short, f"และอีก {number(rest)} แถวที่ไม่ได้พิมพ์ไว้ในที่นี้ ดูทั้งหมดได้ในไฟล์ Excel หรือ CSV"
