"""What is to be mended, by item and by responsible office, what costs most first: where a clerk begins."""

from __future__ import annotations

from reports import blocks
from reports.document import Block, Column, Document, Heading, Sheet, Table, Text, cell
from reports.material import Material
from reports.parts import Office
from reports.sheets import list_sheet, not_found_sheet

TITLE = "รายการ “ไม่พบข้อมูล” และสิ่งที่ต้องแก้ไข รายข้อและรายส่วนงาน"
FILE = "not-found"


def build(material: Material) -> Document:
    """First by item, then by office."""
    view = material.view
    lost = f" รวมคะแนน ITA ที่เสียจากทุกข้อ {view.lost} คะแนน" if view.lost else ""
    about = f"รายการนี้เรียงจากข้อที่มีผลต่อคะแนนรวม ITA มากที่สุด เพื่อให้รู้ว่าควรทำข้อใดก่อน{lost} (ค่าประมาณเพื่อใช้ภายใน)"
    body: list[Block] = [
        *blocks.opening(view, about), Heading(f"๑. รายการ “{view.not_found.word}”"), *blocks.not_found(view.not_found)
    ]
    for group in view.other_gaps:
        body += blocks.gaps(group)
    body += [Heading("๒. แยกตามส่วนงานที่รับผิดชอบ")]
    body += [block for office in view.offices for block in _office(office)] or [Text(blocks.EMPTY)]
    body += blocks.needs_person(view.needs_person)
    titles = (f"รายการ “{view.not_found.word}” และสิ่งที่ต้องแก้ไขในเว็บไซต์", material.agency, view.titles[2])
    tables = (
        not_found_sheet(view.not_found, view), list_sheet("ทุกข้อที่ต้องแก้ไข", view.gaps, view),
        _by_office(view.offices, material),
    )
    return Document(FILE, titles, tuple(body), tables, material.agency, view.stamp, view.made_by)


def _office(office: Office) -> tuple[Block, ...]:
    columns = (
        Column("ข้อ", 1.2, centre=True), Column("ข้อมูล", 4.6), Column("สิ่งที่พบในเว็บไซต์", 4.4), Column("สิ่งที่ต้องทำ", 4.4),
        Column("คะแนน", 1.9, centre=True),
    )  # fmt: skip
    rows = tuple(
        (cell(r.code), cell(r.title), blocks.said(r), cell(r.remedy), cell(r.points)) for r in office.rows
    )
    worth = f" (รวม {office.points} คะแนน)" if office.points else ""
    return Heading(f"{office.unit}{worth}", 2), Table(columns, rows, "list", small=True)


def _by_office(offices: tuple[Office, ...], material: Material) -> Sheet:
    """The list again, sorted by office, for whoever filters."""
    rows = tuple(row for office in offices for row in office.rows)
    return list_sheet("แยกตามส่วนงาน", rows, material.view)
