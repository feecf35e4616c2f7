"""Rule filled: the form keeps its columns and leaves no cell blank."""

from __future__ import annotations

from collections.abc import Sequence

from checklists.audit import Met
from crawler.records import Kind
from tests.checklists.asked import Decider, row
from tests.checklists.build import Doc, doc

COLUMNS = ["ชื่อหน่วยงาน", "ชื่อรายการของงานที่ซื้อหรือจ้าง", "แหล่งที่มาของงบประมาณ", "สถานะการจัดซื้อจัดจ้าง"]
HEAD = ("ที่", "ชื่อหน่วยงาน", "ชื่อรายการของงานที่ซื้อหรือจ้าง", "แหล่งที่มาของงบประมาณ", "สถานะการจัดซื้อจัดจ้าง")
PAPER = ("1", "อบต.ดงหลวงน้อย", "ซื้อกระดาษ", "งบประมาณรายจ่ายประจำปี", "สิ้นสุดสัญญา")
OIL = ("2", "อบต.ดงหลวงน้อย", "ซื้อน้ำมันเชื้อเพลิง", "เงินรายได้", "อยู่ระหว่างดำเนินการ")


def sheet(*rows: Sequence[str]) -> Doc:
    return doc("\n".join(" | ".join(row) for row in rows), kind=Kind.SHEET, tables=[rows])


@row("met")
def test_every_cell_is_filled(decide: Decider) -> None:
    assert decide("filled", sheet(("รายการจัดซื้อ", "", "", "", ""), HEAD, PAPER, OIL), fields=COLUMNS).met is Met.MET


@row("not met")
def test_a_blank_cell_is_named_with_its_column(decide: Decider) -> None:
    found = decide("filled", sheet(HEAD, PAPER, (*OIL[:3], "", OIL[4])), fields=COLUMNS)
    assert (found.met, found.reason) == (Met.UNMET, "เว้นช่องว่างในแบบฟอร์ม (รายการที่ 2: แหล่งที่มาของงบประมาณ)")


def test_a_dropped_column_is_named(decide: Decider) -> None:
    found = decide("filled", sheet(HEAD[:4], PAPER[:4]), fields=COLUMNS)
    assert (found.met, found.reason) == (Met.UNMET, "แบบฟอร์มไม่มีคอลัมน์ สถานะการจัดซื้อจัดจ้าง")


@row("look-alike")
def test_the_sum_below_and_a_note_are_no_entries(decide: Decider) -> None:
    rows = (HEAD, PAPER, OIL, ("รวม", "2 รายการ", "", "", ""), ("หมายเหตุ ข้อมูล ณ วันที่จัดทำ", "", "", "", ""))
    assert decide("filled", sheet(*rows), fields=COLUMNS).met is Met.MET


def test_another_table_is_not_the_form(decide: Decider) -> None:
    other = sheet(("ชื่อร้าน", "ราคา (บาท)", "วันที่"), ("ร้านทองดีพาณิชย์บ้านยาง", "12,000", "9 พฤศจิกายน"))
    found = decide("filled", other, fields=COLUMNS)
    assert (found.met, found.reason) == (Met.UNMET, "ไม่พบตารางตามแบบฟอร์ม")


def test_a_form_without_its_table_is_for_a_person(decide: Decider) -> None:
    assert decide("filled", doc(" ".join((*HEAD, *PAPER))), fields=COLUMNS).met is Met.UNCLEAR


def test_a_said_none_needs_no_rows(decide: Decider) -> None:
    none = doc("องค์การบริหารส่วนตำบลดงหลวงน้อยขอแจ้งว่าไม่มีการจัดซื้อจัดจ้างในปีงบประมาณนี้")
    assert decide("filled", none, fields=COLUMNS, nil=["จัดซื้อ"]).met is Met.MET
    assert decide("filled", none, fields=COLUMNS).met is Met.UNMET
