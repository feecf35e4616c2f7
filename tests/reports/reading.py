"""Reads the words back out of a printed form, whatever its format, and forgets blanks: lines break where they like."""

from __future__ import annotations

import csv
import io
import json
import subprocess
import unicodedata
from collections.abc import Callable, Iterator

import docx
from lxml import html
from python_calamine import CalamineWorkbook

from reports.document import Document, Line


def squeezed(text: str) -> str:
    """The letters without blanks, Thai in one spelling."""
    return "".join(unicodedata.normalize("NFC", text).replace("ํา", "ำ").split())


def from_html(body: bytes) -> str:
    return " ".join(html.fromstring(body.decode()).xpath("//body//text()"))


def from_docx(body: bytes) -> str:
    document = docx.Document(io.BytesIO(body))
    return "\n".join("".join(p.itertext()) for p in document.element.body.iter() if p.tag.endswith("}p"))


def from_xlsx(body: bytes) -> str:
    book = CalamineWorkbook.from_filelike(io.BytesIO(body))
    rows = (row for name in book.sheet_names for row in book.get_sheet_by_name(name).to_python())
    return "\n".join(str(cell) for row in rows for cell in row)


def from_pdf(body: bytes) -> str:
    command = ["pdftotext", "-raw", "-", "-"]
    return subprocess.run(command, input=body, capture_output=True, check=True).stdout.decode()


def from_csv(body: bytes) -> str:
    assert body.startswith("\ufeff".encode())
    rows = csv.reader(io.StringIO(body.decode("utf-8-sig"), newline=""))
    return "\n".join(line.removeprefix("'") for row in rows for cell in row for line in cell.split("\n"))


def from_json(body: bytes) -> str:
    tables = json.loads(body)["tables"]
    return "\n".join(cell["text"] for table in tables for row in table["rows"] for cell in row.values())


READERS: dict[str, Callable[[bytes], str]] = {
    "csv": from_csv, "docx": from_docx, "html": from_html, "json": from_json, "pdf": from_pdf, "xlsx": from_xlsx,
}  # fmt: skip


def words_of(document: Document) -> Iterator[str]:
    """Every text the form prints on paper."""
    yield from document.titles if not document.letter else ()
    for block in document.blocks:
        yield from _words(block)


def _words(block: object) -> Iterator[str]:
    rows = getattr(block, "rows", None)
    if rows is not None:
        yield from (column.head for column in block.columns)  # type: ignore[attr-defined]
        for row in rows:
            for cell in row:
                yield from (line.text for line in cell or () if isinstance(line, Line) and not line.screen)
    elif hasattr(block, "squares"):
        yield from (square.code for square in block.squares)
    elif hasattr(block, "bars"):
        yield from (bar.text for bar in block.bars)
    elif hasattr(block, "lines"):
        yield from block.lines
    else:
        yield from filter(None, (getattr(block, name, "") for name in ("label", "text")))
