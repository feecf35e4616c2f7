"""Reads a table of what a person found on a website, item by item, to hold an audit against it.

A CSV file with a heading line: the item's code and the verdict are needed; evidence and notes are welcome. Our own
gap-table.csv, corrected by hand, is such a file.
"""

from __future__ import annotations

import csv
import io
import re
from dataclasses import dataclass
from pathlib import Path

from checklists.audit import Verdict
from checklists.codes import read_code
from thai.text import fold

#: What the columns are called, in tables of ours and of others.
CODE = ("code", "item_code", "item", "ข้อ")
VERDICT = ("verdict", "ผลการตรวจ", "คำตัดสิน", "ผล")
EVIDENCE = ("evidence", "evidence_url", "url", "หลักฐาน")
NOTE = ("says", "note", "หมายเหตุ")

WORDS = {fold(word): verdict for verdict in Verdict for word in (verdict.value, verdict.thai)}
_WEB = re.compile(r"https?://\S+")


class BadTruth(ValueError):
    """The table cannot be used; the message names the file and every line at fault."""


@dataclass(frozen=True, slots=True)
class Truth:
    """What a person says about one item."""

    code: str  #: "O08"
    verdict: Verdict
    evidence: tuple[str, ...] = ()  #: addresses, or paths without the host
    note: str = ""


def read_truth(path: Path) -> tuple[Truth, ...]:
    """The rows of a table. BadTruth for a file, a column, a code or a verdict that cannot be used."""
    reader = csv.DictReader(io.StringIO(_text(path), newline=""), delimiter=_delimiter(_text(path)))
    columns = {(name or "").strip().casefold(): name for name in reader.fieldnames or ()}
    code, verdict = (_column(columns, names) for names in (CODE, VERDICT))
    if not code or not verdict:
        raise BadTruth(f"{path}: ต้องมีคอลัมน์ {CODE[0]} และ {VERDICT[0]} / columns code and verdict are needed")
    rows: dict[str, Truth] = {}
    faults = []
    try:
        for raw in reader:
            cells = {name: (raw.get(name) or "").strip() for name in columns.values()}
            if not any(cells.values()):
                continue
            fault, row = _row(cells, code, verdict, columns)
            if row.code in rows:
                fault = f"มีข้อ {row.code} ซ้ำ / {row.code} stands twice"
            rows.setdefault(row.code, row)
            faults += [f"บรรทัด {reader.line_num}: {fault}"] if fault else []
    except csv.Error as error:
        raise BadTruth(f"{path}: ไม่ใช่ตาราง CSV / not a CSV table ({error})") from error
    if faults:
        raise BadTruth(f"{path}: {' · '.join(faults)}")
    if not rows:
        raise BadTruth(f"{path}: ไม่มีข้อใดในตาราง / the table is empty")
    return tuple(rows.values())


def _row(cells: dict[str, str], code: str, verdict: str, columns: dict[str, str]) -> tuple[str, Truth]:
    """What is wrong with a row ("" when nothing is), and the row."""
    read, word = read_code(cells[code]), WORDS.get(fold(cells[verdict]))
    fault = ""
    if not read:
        fault = f"ไม่รู้จักข้อ {cells[code]!r} / unknown code"
    elif word is None:
        fault = f"{read}: ไม่รู้จักผลการตรวจ {cells[verdict]!r} / unknown verdict"
    evidence = _addresses(cells.get(_column(columns, EVIDENCE), ""))
    note = " · ".join(dict.fromkeys(cells[columns[n]] for n in NOTE if cells.get(columns.get(n, ""))))
    return fault, Truth(read or cells[code], word or Verdict.UNCHECKED, evidence, note)


def _addresses(cell: str) -> tuple[str, ...]:
    """The addresses of a cell: one a line, or parted by "|", or paths one after another; whole ones may stand inside a
    sentence."""
    parts = [part.strip() for part in re.split(r"[\n|]|\s+(?=/)", cell) if part.strip()]
    return tuple(dict.fromkeys(found for part in parts for found in _WEB.findall(part) or [part]))


def _column(columns: dict[str, str], names: tuple[str, ...]) -> str:
    return next((columns[name] for name in names if name in columns), "")


def _delimiter(text: str) -> str:
    """Spreadsheets part cells by what the machine's region says."""
    head = text.partition("\n")[0]
    return max(",;\t", key=head.count)


def _text(path: Path) -> str:
    """UTF-8 with or without its mark, else what Excel writes on a Thai Windows."""
    try:
        body = path.read_bytes()
    except OSError as error:
        raise BadTruth(f"{path}: เปิดไฟล์ไม่ได้ ({error.strerror}) / cannot read the table") from error
    for encoding in ("utf-8-sig", "cp874"):
        try:
            return body.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise BadTruth(f"{path}: ไม่ใช่ไฟล์ข้อความ UTF-8 / not UTF-8 text")
