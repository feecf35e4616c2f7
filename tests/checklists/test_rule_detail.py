"""Rule detail: a real document against a cover letter, a list of links and an empty form."""

from __future__ import annotations

from checklists.audit import Met
from tests.checklists.asked import Decider, row
from tests.checklists.build import a, doc

LONG = (
    "ด้วยคณะผู้บริหารเห็นความสำคัญของแหล่งน้ำ จึงกำหนดให้กองช่างสำรวจคลองทุกสายเดือนละครั้ง บันทึกความหนาแน่นของวัชพืช "
    "แล้วจัดเรือเก็บขึ้นฝั่งภายในสองสัปดาห์ ส่วนสำนักปลัดรับแจ้งจากผู้ใหญ่บ้านและสรุปเสนอผู้บริหารทุกสิ้นเดือน "
    "หากพบว่าน้ำเสียให้ประสานอำเภอเก็บตัวอย่างส่งตรวจ และแจ้งผลให้ราษฎรริมคลองทราบโดยเร็ว "
    "เมื่อสิ้นฤดูฝนให้ประเมินว่าวิธีใดได้ผลคุ้มค่าที่สุดเพื่อใช้ในปีถัดไป"
)
LETTER = "บันทึกข้อความ เรื่อง ส่งแผนกำจัดผักตบชวา เรียน นายอำเภอ พร้อมนี้ขอส่งแผนดังกล่าวมาเพื่อทราบ"


@row("met")
def test_a_text_that_says_enough(decide: Decider) -> None:
    assert decide("detail", doc(LONG)).met is Met.MET
    assert decide("detail", f"<p>{LONG}</p>").met is Met.MET


def test_a_filled_table_is_detail(decide: Decider) -> None:
    rows = [["คลองยาง", "2 ครั้ง"], ["ห้วยดง", "1 ครั้ง"], ["หนองแวง", "4 ครั้ง"]]
    assert decide("detail", doc("จำนวนครั้งที่เก็บวัชพืชในแต่ละคลอง", tables=[rows])).met is Met.MET
    page = "<table>" + "".join(f"<tr><td>{one}</td><td>{many}</td></tr>" for one, many in rows) + "</table>"
    assert decide("detail", page).met is Met.MET


@row("look-alike")
def test_a_cover_letter_is_none(decide: Decider) -> None:
    found = decide("detail", doc(LETTER))
    assert (found.met, found.reason) == (Met.UNMET, "ไม่มีรายละเอียด")


@row("not met")
def test_an_empty_form_is_none(decide: Decider) -> None:
    rows = [["คลอง", ""], ["", "จำนวนครั้ง"], ["", ""], ["ผู้รายงาน", ""]]
    assert decide("detail", doc("แบบรายงานการเก็บวัชพืชประจำเดือน", tables=[rows])).met is Met.UNMET


def test_a_list_of_links_to_elsewhere_is_none(decide: Decider) -> None:
    links = "".join(f"<p>{a(f'/gone{n}', f'เอกสารแนบลำดับที่ {n}')}</p>" for n in range(8))
    intro = "<p>รายการเอกสารที่เกี่ยวกับการดูแลคลองของตำบลดงหลวงน้อย โปรดเลือกฉบับที่ต้องการ</p>"
    assert decide("detail", intro + links).met is Met.UNMET


def test_a_said_none_counts_where_it_may(decide: Decider) -> None:
    none = doc("ประจำเดือนพฤศจิกายน ไม่มีการจัดซื้อหรือจัดจ้าง ขององค์การบริหารส่วนตำบล")
    assert decide("detail", none, nil=["จัดซื้อ"]).met is Met.MET
    assert decide("detail", none).met is Met.UNMET


def test_a_scan_nobody_could_read_is_for_a_person(decide: Decider) -> None:
    assert decide("detail", doc(LETTER), doc(problem="no_ocr")).met is Met.UNCLEAR


def test_steps_told_one_by_one_are_detail_however_short(decide: Decider) -> None:
    steps = "คู่มือเก็บผักตบชวา ขั้นตอน 1. แจ้งผู้ใหญ่บ้าน 2) เจ้าหน้าที่สำรวจคลอง 3. เก็บขึ้นฝั่ง ใช้เวลาสามวัน ที่กองช่าง"
    assert decide("detail", doc(steps)).met is Met.MET


def test_sums_told_one_by_one_are_detail_however_short(decide: Decider) -> None:
    sums = "ข้อบัญญัติงบประมาณรายจ่ายของตำบลดงหลวงน้อย ตั้งจ่ายจากรายได้ งบกลาง ๑๐,๒๐๐,๐๐๐ งบบุคลากร ๑๒,๙๐๐,๐๐๐ งบลงทุน ๔,๐๐๐,๐๐๐"
    assert decide("detail", doc(sums)).met is Met.MET


def test_one_sum_in_a_letter_is_no_list(decide: Decider) -> None:
    assert decide("detail", doc(f"{LETTER} งบประมาณ 20,000 บาท")).met is Met.UNMET
