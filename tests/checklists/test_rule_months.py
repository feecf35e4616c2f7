"""Rule months: the first half month by month, by quarters or as one report; gaps are named."""

from __future__ import annotations

from datetime import date

import pytest

from checklists.audit import Met
from checklists.model import Period
from tests.checklists.asked import Decider, row
from tests.checklists.build import Doc, doc

SIX = ("ตุลาคม 2564", "พฤศจิกายน 2564", "ธันวาคม 2564", "มกราคม 2565", "กุมภาพันธ์ 2565", "มีนาคม 2565")
TITLE = "สถิติผู้มาใช้ตลาดสด ปีงบประมาณ พ.ศ. 2565"


def monthly(month: str) -> Doc:
    return doc(f"สรุปการใช้ตลาดสด ประจำเดือน{month}\nแผงขายผัก 14 แผง แผงขายปลา 6 แผง รายรับค่าเช่ารวม 3,200 บาท")


def page(rows: dict[str, str], title: str = TITLE) -> str:
    cells = "".join(f"<tr><td>{month}</td><td>{value}</td></tr>" for month, value in rows.items())
    return f"<h2>{title}</h2><table><tr><th>เดือน</th><th>จำนวนผู้ใช้ (คน)</th></tr>{cells}</table>"


@row("met")
def test_one_paper_a_month(decide: Decider) -> None:
    found = decide("months", *(monthly(m) for m in SIX), period=Period.FIRST_HALF, each=True)
    assert (found.met, found.reason) == (Met.MET, "มีข้อมูล ต.ค. 2564–มี.ค. 2565")


@row("not met")
def test_months_without_a_paper_are_named(decide: Decider) -> None:
    found = decide("months", *(monthly(SIX[n]) for n in (0, 1, 3, 5)), period=Period.FIRST_HALF, each=True)
    assert (found.met, found.reason) == (Met.UNMET, "ข้อมูล 6 เดือนไม่ครบถ้วน ขาดเดือน ธ.ค. 2564, ก.พ. 2565")


def test_a_table_of_six_months(decide: Decider) -> None:
    assert decide("months", page(dict.fromkeys(SIX, "120")), period=Period.FIRST_HALF, each=True).met is Met.MET


@pytest.mark.parametrize("empty", ["", "-", "–"])
def test_a_month_with_an_empty_cell_is_a_gap(decide: Decider, empty: str) -> None:
    rows = {**dict.fromkeys(SIX, "120"), "มีนาคม 2565": empty}
    found = decide("months", page(rows), period=Period.FIRST_HALF)
    assert found.met is Met.UNMET
    assert found.reason.endswith("ขาดเดือน มี.ค. 2565")


def test_a_table_is_believed_over_a_title_that_claims_more(decide: Decider) -> None:
    rows = dict.fromkeys(SIX[:3], "88")
    found = decide("months", page(rows, f"{TITLE} รอบ 6 เดือนแรก (ตุลาคม 2564 – มีนาคม 2565)"), period=Period.FIRST_HALF)
    assert found.met is Met.UNMET
    assert "ม.ค.–มี.ค. 2565" in found.reason


def test_months_across_the_top_of_a_documents_table(decide: Decider) -> None:
    head = ["ตลาด", "ต.ค. 64", "พ.ย. 64", "ธ.ค. 64", "ม.ค. 65", "ก.พ. 65", "มี.ค. 65"]
    grid = [head, ["ตลาดเช้า", "11", "12", "13", "14", "15", "16"]]
    assert decide("months", doc(TITLE, tables=[grid]), period=Period.FIRST_HALF, each=True).met is Met.MET
    short = [head, ["ตลาดเช้า", "11", "12", "", "14", "15", "16"]]
    found = decide("months", doc(TITLE, tables=[short]), period=Period.FIRST_HALF, each=True)
    assert found.reason.endswith("ขาดเดือน ธ.ค. 2564")


def test_months_in_the_lines_of_a_document(decide: Decider) -> None:
    lines = "\n".join(f"{month}   {120 + n} คน" for n, month in enumerate(SIX))
    assert decide("months", doc(f"{TITLE}\n{lines}"), period=Period.FIRST_HALF, each=True).met is Met.MET
    short = lines.replace("122 คน", "-")
    found = decide("months", doc(f"{TITLE}\n{short}"), period=Period.FIRST_HALF, each=True)
    assert found.reason.endswith("ขาดเดือน ธ.ค. 2564")


@row("look-alike")
def test_a_years_name_shows_no_month_of_it(decide: Decider) -> None:
    yearly = doc("รายงานการใช้ตลาดสด ประจำปีงบประมาณ พ.ศ. 2565\nมีผู้ใช้รวม 1,440 คน รายรับค่าเช่า 38,400 บาท")
    found = decide("months", yearly, period=Period.FIRST_HALF)
    assert found.met is Met.UNMET
    assert "6 เดือนแรก (ต.ค. 2564–มี.ค. 2565)" in found.reason


HALF = "รายงานการใช้ตลาดสด รอบ 6 เดือนแรก ปีงบประมาณ พ.ศ. 2565\nมีผู้ใช้รวม 720 คน รายรับค่าเช่า 19,200 บาท"


def test_one_report_of_six_months_covers_them_unless_each_month_is_asked(decide: Decider) -> None:
    assert decide("months", doc(HALF), period=Period.FIRST_HALF).met is Met.MET
    assert decide("months", doc(HALF), period=Period.FIRST_HALF, each=True).met is Met.UNMET


def test_quarters_cover_their_months(decide: Decider) -> None:
    first, second = (doc(HALF.replace("รอบ 6 เดือนแรก", f"ไตรมาสที่ {n}")) for n in (1, 2))
    assert decide("months", first, second, period=Period.FIRST_HALF).met is Met.MET
    assert decide("months", first, period=Period.FIRST_HALF).reason.endswith("ขาดเดือน ม.ค.–มี.ค. 2565")


def test_months_of_another_year_do_not_count(decide: Decider) -> None:
    last_year = {m.replace("2565", "2564") if "2565" in m else m.replace("2564", "2563"): "75" for m in SIX}
    found = decide("months", page(last_year, "สถิติผู้มาใช้ตลาดสด รอบ 6 เดือน"))
    assert found.met is Met.UNMET


def test_months_that_have_not_ended_are_no_fault(decide: Decider) -> None:
    papers = [monthly(m) for m in SIX[:4]]
    found = decide("months", *papers, period=Period.FIRST_HALF, each=True, as_of=date(2022, 2, 10))
    assert found.met is Met.MET
    assert found.note == "ยังไม่ครบกำหนด: ก.พ.–มี.ค. 2565"
    late = decide("months", *papers, period=Period.FIRST_HALF, each=True, as_of=date(2022, 3, 1))
    assert late.reason.endswith("ขาดเดือน ก.พ. 2565")


def test_a_gap_may_stand_in_the_scan_nobody_could_read(decide: Decider) -> None:
    scan = doc(problem="no_ocr")
    label = "แผนกำจัดผักตบชวา ปีงบประมาณ 2565"
    assert decide("months", monthly(SIX[0]), scan, label=label, period=Period.FIRST_HALF).met is Met.UNCLEAR


YEAR_BEFORE = (
    "ตุลาคม 2563", "พฤศจิกายน 2563", "ธันวาคม 2563", "มกราคม 2564", "กุมภาพันธ์ 2564", "มีนาคม 2564",
    "เมษายน 2564", "พฤษภาคม 2564", "มิถุนายน 2564", "กรกฎาคม 2564", "สิงหาคม 2564", "กันยายน 2564",
)  # fmt: skip


def test_the_twelve_months_of_the_year_before(decide: Decider) -> None:
    whole = page(dict.fromkeys(YEAR_BEFORE, "120"), "สถิติผู้มาใช้ตลาดสด ปีงบประมาณ พ.ศ. 2564")
    assert decide("months", whole, period=Period.PREVIOUS, span="previous", each=True).met is Met.MET
    short = page(dict.fromkeys(YEAR_BEFORE[:11], "120"), "สถิติผู้มาใช้ตลาดสด ปีงบประมาณ พ.ศ. 2564")
    found = decide("months", short, period=Period.PREVIOUS, span="previous", each=True)
    assert (found.met, found.reason) == (Met.UNMET, "ข้อมูล 12 เดือนไม่ครบถ้วน ขาดเดือน ก.ย. 2564")


def test_any_single_month_shows_a_list_by_months(decide: Decider) -> None:
    found = decide("months", monthly("พฤษภาคม 2565"), period=Period.THIS, some=True)
    assert (found.met, found.reason) == (Met.MET, "แยกเป็นรายเดือน พ.ค. 2565")


def test_a_half_year_as_a_whole_is_no_list_by_months(decide: Decider) -> None:
    whole = doc(f"{TITLE} รอบ 6 เดือนแรก\nแผงขายผัก 14 แผง แผงขายปลา 6 แผง รายรับค่าเช่ารวม 19,200 บาท")
    assert decide("months", whole, period=Period.THIS, some=True).met is Met.UNMET
