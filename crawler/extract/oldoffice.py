"""Reads .doc, .ppt, .odt, .odp and .rtf through kreuzberg, and makes the rows of their tables lines with bars."""

from __future__ import annotations

import kreuzberg

from crawler.extract import kinds
from crawler.extract.mend import mend
from crawler.extract.problems import DocumentError, Problem
from crawler.extract.tables import Table, line, table
from crawler.extract.task import Task
from crawler.records import Kind, PageText, Reading
from thai.text import clean


def read(body: bytes, task: Task) -> Reading:
    """The whole file as one page."""
    config = kreuzberg.ExtractionConfig(use_cache=False)  # its cache would go to the user's home
    try:
        got = kreuzberg.extract_bytes_sync(body, _mime(body, task.kind), config)
    except kreuzberg.KreuzbergError as error:
        locked = any(word in str(error).lower() for word in ("password", "encrypt"))
        raise DocumentError(Problem.PASSWORD if locked else Problem.BROKEN) from error
    tables = [made for found in got.tables if (made := table(found.cells))]
    text, more = _with_bars(got.content, tables)
    words = clean(mend(text))
    title = clean(mend(str(got.metadata.get("title") or "")))
    pages = (PageText(words),) if words else ()
    return Reading(pages, (*tables, *more), title, "" if words else Problem.EMPTY, 1)


def _mime(body: bytes, kind: Kind) -> str:
    if body.startswith(kinds.ZIP):
        return "application/vnd.oasis.opendocument." + ("presentation" if kind is Kind.SLIDES else "text")
    if body.lstrip()[: len(kinds.RTF)] == kinds.RTF:
        return "application/rtf"
    return "application/vnd.ms-powerpoint" if kind is Kind.SLIDES else "application/msword"


def _with_bars(content: str, tables: list[Table]) -> tuple[str, list[Table]]:
    """Text with the cells of table rows told apart, and the tables that only the text showed (.doc)."""
    rows = {" ".join(" ".join(row).split()): line(row) for made in tables for row in made}
    out: list[str] = []
    more: list[Table] = []
    for one in content.split("\n"):
        if "\t\t" in one:
            made = table(_marked_rows(one))
            more.append(made)
            out.extend(line(row) for row in made)
        else:
            out.append(rows.get(" ".join(one.split()), one))
    return "\n".join(out), more


def _marked_rows(marked: str) -> list[list[str]]:
    """Rows of a .doc table: every cell ends with a tab, and every row with one more."""
    cells = marked.rstrip("\t").split("\t")
    for width in range(2, len(cells)):
        ends = cells[width :: width + 1]
        if not any(ends) and (len(cells) + 1) % (width + 1) == 0:
            return [cells[at : at + width] for at in range(0, len(cells), width + 1)]
    return [row.split("\t") for row in marked.split("\t\t")]
