"""Prints a form as PDF: searchable, with its own font, Thai lines broken between words."""

from __future__ import annotations

from typing import Any

from reports.document import Bars, Block, Cell, Document, Line, NewPage, Signature, Strip, Table, Text
from reports.laying import groups, printed, spans
from reports.typesetting import colours, pdf, shapes

ENDING = "pdf"

FULL_LINE = 25  #: letters on a line of a narrow column
KEPT_TOGETHER = 600  #: a row with less in every cell is not torn over two pages; a longer one may not fit on any


def render(document: Document) -> bytes:
    """The pages."""
    pages: list[dict[str, Any]] = [{"landscape": document.landscape, "blocks": []}]
    for told in (told for block in document.blocks for told in _told(block)):
        if told["kind"] == NewPage.__name__:
            pages.append({"landscape": told["landscape"], "blocks": []})
        else:
            pages[-1]["blocks"].append(told)
    data = {
        "titles": list(document.titles), "letter": document.letter, "thai": document.thai,
        "made_by": document.made_by, "colours": colours(), "pages": pages,
    }  # fmt: skip
    return pdf(data, document.stamp)


def _told(block: Block) -> list[dict[str, Any]]:
    """The block as the template reads it, and what is said about rows left out."""
    kind = {"kind": type(block).__name__}
    if isinstance(block, Table):
        table, more = printed(block)
        said = _told(Text(more, soft=True)) if more else []
        return [{**kind, **_table(table)}, *said]
    if isinstance(block, Strip | Bars):
        return [{**kind, "picture": shapes(block)}]
    if isinstance(block, Signature):
        return [{**kind, "lines": list(block.lines)}]
    if isinstance(block, NewPage):
        return [{**kind, "landscape": block.landscape}]
    return [{**kind, **{name: getattr(block, name) for name in block.__slots__}}]


def _table(table: Table) -> dict[str, Any]:
    down = spans(table)
    rows = [
        {
            "keep": all(_letters(cell) < KEPT_TOGETHER for cell in row),
            "cells": [
                {"span": span, "lines": [_line(line) for line in cell or () if not line.screen]}
                for cell, span in zip(row, reach, strict=True)
            ],
        }
        for row, reach in zip(table.rows, down, strict=True)
    ]
    columns = [{"head": c.head, "width": c.width, "centre": c.centre} for c in table.columns]
    return {"columns": columns, "groups": groups(table), "rows": rows, "small": table.small}


def _letters(cell: Cell) -> int:
    """How much a cell holds; a line of its own counts as a full one."""
    return sum(max(len(line.text), FULL_LINE) for line in cell or ())


def _line(line: Line) -> dict[str, Any]:
    verdict = line.verdict.value if line.verdict else ""
    return {"text": line.text, "href": line.href, "bold": line.bold, "soft": line.soft, "verdict": verdict}
