"""The gap table for daily use: beside the form's columns the evidence, the points lost and what to do."""

from __future__ import annotations

from reports import blocks
from reports.document import Block, Cell, Column, Document, Heading, Table, Text, cell
from reports.forms.gap import sheets
from reports.material import Material
from reports.parts import Row
from reports.view import COLUMNS, GAPS, NEED_A_PERSON

TITLE = "ตารางเทียบข้อมูลสำหรับใช้ทำงาน (เพิ่มที่อยู่หลักฐาน คะแนนที่เสีย และสิ่งที่ต้องทำ)"
FILE = "gap-working"

HEADS = (*COLUMNS, "ที่อยู่หลักฐาน", "คะแนนที่เสีย", "สิ่งที่ต้องทำ")
WIDTHS = (1.2, 3.2, 5.4, 4.2, 4.8, 2.3, 4.6)
KEPT = "–"  #: nothing lost


def build(material: Material) -> Document:
    """One landscape table per sub-indicator."""
    view = material.view
    about = f"คะแนนที่เสียคือคะแนนรวม ITA ที่ข้อนั้นทำให้ลดลง รวมทั้งหมด {view.lost or '–'} คะแนน ข้อที่ยังต้องตรวจแสดงคะแนนที่อาจเสีย"
    body: list[Block] = [*blocks.opening(view, about), blocks.strip(view)]
    for indicator in view.indicators:
        body.append(Heading(indicator.heading))
        for section in indicator.sections:
            columns = tuple(Column(h, w, centre=h in ("ข้อ", "คะแนนที่เสีย")) for h, w in zip(HEADS, WIDTHS, strict=True))
            body += [Heading(section.heading, 2), Table(columns, tuple(map(_row, section.rows)), "working", small=True)]
    body += [Text(note, soft=True) for note in view.footnotes]
    titles = (f"{view.titles[0]} (สำหรับใช้ทำงาน)", material.agency, view.titles[2])
    return Document(
        FILE, titles, tuple(body), sheets(view), material.agency, view.stamp, view.made_by, landscape=True
    )


def _row(row: Row) -> tuple[Cell, ...]:
    return (
        cell(row.code), cell(row.title), cell(*(f"- {e.text}" for e in row.elements)), blocks.said(row),
        blocks.evidence_lines(row), cell(lost(row)), to_do(row),
    )  # fmt: skip


def lost(row: Row) -> str:
    """What the item costs as things stand."""
    if row.verdict in GAPS:
        return row.points or "ไม่ทราบ"
    if row.verdict in NEED_A_PERSON and row.points:
        return f"อาจเสีย {row.points}"
    return KEPT


def to_do(row: Row) -> Cell:
    """The remedy of a gap, or why a person must look."""
    if row.verdict in GAPS:
        return cell(row.remedy, f"({row.unit})" if row.unit else "")
    return cell(*row.doubts) if row.verdict in NEED_A_PERSON else ()
