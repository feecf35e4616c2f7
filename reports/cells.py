"""The gap table as rows of cells, the same for the spreadsheet and the plain table file."""

from __future__ import annotations

from collections.abc import Iterator

from reports.parts import Group, Row
from reports.view import COLUMNS, GapView
from reports.words import number

GAP_HEAD = (*COLUMNS, "ผลการตรวจ", "คะแนน ITA ของข้อ", "หลักฐาน", "ข้อเสนอให้แก้ไข", "ตัวชี้วัด", "ตัวชี้วัดย่อย")
LIST_HEAD = ("ลำดับ", "ข้อ", "ข้อมูล", "สิ่งที่พบในเว็บไซต์", "คะแนน ITA ของข้อ", "ที่ที่เปิดดูแล้ว", "ข้อเสนอให้แก้ไข")
ELEMENT_HEAD = ("ข้อ", "ข้อมูล", "องค์ประกอบ", "ผล", "เหตุผล", "หลักฐาน", "ที่อยู่หลักฐาน", "ข้อความที่พบ")


def gap_rows(view: GapView) -> Iterator[tuple[str, ...]]:
    """One line per item, in the order of GAP_HEAD."""
    for indicator in view.indicators:
        for section in indicator.sections:
            for row in section.rows:
                yield (
                    row.code, row.title, elements(row), row.sentence, row.word, row.points,
                    "\n".join(f"{p.where} {p.address}".strip() for p in row.proofs), row.remedy,
                    indicator.heading, section.heading,
                )  # fmt: skip


def list_rows(group: Group) -> Iterator[tuple[str, ...]]:
    """One line per item of a list, in the order of LIST_HEAD; lines are numbered in Thai digits."""
    for n, row in enumerate(group.rows, start=1):
        yield number(n), row.code, row.title, row.sentence, row.points, places(row), row.remedy


def element_rows(view: GapView) -> Iterator[tuple[str, ...]]:
    """One line per element, in the order of ELEMENT_HEAD."""
    for row in view.rows:
        for e in row.elements:
            first = e.proofs[0] if e.proofs else None
            where = (first.where, first.address, first.quote) if first else ("", "", "")
            yield row.code, row.title, e.text, e.decision, e.reason, *where


def elements(row: Row) -> str:
    """What the item asks for, one line each."""
    return "\n".join(f"• {e.text}" for e in row.elements)


def places(row: Row) -> str:
    """The places looked at, one line each."""
    lines = [f"{p.what} {p.address}".strip() for p in row.places]
    return "\n".join([*lines, row.more_places] if row.more_places else lines)
