"""Rule form: the prescribed form is known by its name or by its columns, never by the page that speaks of it."""

from __future__ import annotations

from checklists.audit import Met
from tests.checklists.asked import Decider, row
from tests.checklists.build import doc

NAMES = ["ITA-o12"]
COLUMNS = ["แหล่งที่มาของงบประมาณ", "สถานะการจัดซื้อจัดจ้าง", "ราคากลาง"]
ROWS = "ซื้อกระดาษ 12,000 บาท ร้านทองดีพาณิชย์ ซื้อน้ำมันเชื้อเพลิง 4,500 บาท ปั๊มบ้านยาง"
HEAD = "แหล่งที่มาของงบประมาณ สถานะการจัดซื้อจัดจ้าง ราคากลาง (บาท)\n"


@row("met")
def test_the_form_bears_its_name(decide: Decider) -> None:
    assert decide("form", doc("แบบ ITA – o12\n" + ROWS), names=["ITA*o12"], fields=COLUMNS).met is Met.MET


def test_the_link_or_the_file_bears_the_name(decide: Decider) -> None:
    assert decide("form", doc(ROWS), label="แผนกำจัดผักตบชวา (ITA-O12)", names=NAMES).met is Met.MET
    assert decide("form", doc(ROWS, filename="ita-o12_2568.pdf"), names=NAMES).met is Met.MET


def test_the_columns_show_the_form_without_its_name(decide: Decider) -> None:
    assert decide("form", doc(HEAD + ROWS), names=NAMES, fields=COLUMNS).met is Met.MET
    assert decide("form", doc("สถานะการจัดซื้อจัดจ้าง ราคากลาง" + ROWS), names=NAMES, fields=COLUMNS).met is Met.UNMET
    some = decide("form", doc("สถานะการจัดซื้อจัดจ้าง ราคากลาง" + ROWS), names=NAMES, fields=COLUMNS, enough=2)
    assert some.met is Met.MET


@row("not met")
def test_another_list_is_not_the_form(decide: Decider) -> None:
    found = decide("form", doc("สรุปผลการจัดซื้อตามแบบ สขร.1\n" + ROWS), names=NAMES, fields=COLUMNS)
    assert (found.met, found.reason) == (Met.UNMET, "ไม่ได้ใช้ ITA-o12")


@row("look-alike")
def test_a_page_that_speaks_of_the_form_is_none(decide: Decider) -> None:
    page = f"<p>รายการตามแบบ ITA-o12 จะเผยแพร่เมื่อกองคลังรวบรวมข้อมูลแล้วเสร็จ โปรดติดตาม {ROWS}</p>"
    assert decide("form", page, names=NAMES, fields=COLUMNS).met is Met.UNMET


def test_a_scan_nobody_could_read_is_for_a_person(decide: Decider) -> None:
    assert decide("form", doc(problem="no_ocr"), names=NAMES, fields=COLUMNS).met is Met.UNCLEAR
