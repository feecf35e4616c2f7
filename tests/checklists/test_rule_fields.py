"""Rule fields: every named part must be shown; words that only look like one do not count."""

from __future__ import annotations

from typing import Any

from checklists.audit import Met
from checklists.model import Period
from tests.checklists.asked import Decider, row
from tests.checklists.build import doc

PLAN = ("โครงการหรือกิจกรรม", "งบประมาณ", "ระยะเวลาดำเนินการ")
FULL = (
    "แผนดำเนินงาน ประจำปีงบประมาณ พ.ศ. 2565\nโครงการปลูกป่าชุมชนบ้านดงหลวง งบประมาณ 40,000 บาท "
    "ระยะเวลาดำเนินการ พฤศจิกายน 2564 ถึงมกราคม 2565\nโครงการซ่อมฝายห้วยยาง งบประมาณ 120,000 บาท"
)


@row("met")
def test_all_parts_in_one_document(decide: Decider) -> None:
    found = decide("fields", doc(FULL), fields=PLAN)
    assert found.met is Met.MET
    assert len(found.proofs) == len(PLAN)


def test_parts_spread_over_two_pages(decide: Decider) -> None:
    first = "<p>รายชื่อโครงการที่จะทำในตำบลดงหลวงน้อย: ปลูกป่าชุมชน ซ่อมฝาย และอบรมอาสาสมัคร รวม 3 เรื่อง</p>"
    second = "<p>วงเงินที่ตั้งไว้ 160,000 บาท กำหนดเวลาทำตั้งแต่พฤศจิกายนจนถึงสิ้นมกราคม ผู้รับผิดชอบคือกองช่าง</p>"
    assert decide("fields", first, second, fields=PLAN).met is Met.MET


@row("not met")
def test_what_is_absent_is_named(decide: Decider) -> None:
    found = decide("fields", doc(FULL.replace("ระยะเวลาดำเนินการ", "ช่วงนี้คือ")), fields=PLAN)
    assert (found.met, found.reason) == (Met.UNMET, "ไม่มีระยะเวลาดำเนินการ")
    assert len(found.proofs) == 2, "what was found is shown all the same"


def test_how_the_sentence_begins_is_the_checklists_choice(decide: Decider) -> None:
    found = decide("fields", doc(FULL), fields=["การพัฒนาบุคลากร"], lacking="ขาดหลักเกณฑ์")
    assert found.reason == "ขาดหลักเกณฑ์การพัฒนาบุคลากร"


@row("look-alike")
def test_the_title_of_the_paper_is_none_of_its_fields(decide: Decider) -> None:
    called = "รายงานผลการดำเนินงานกำจัดผักตบชวา"
    said = "สระน้ำและคลองทุกสายในตำบลได้รับการสำรวจแล้ว"
    named = decide("fields", doc(f"{called} ปี 2565\n{said}"), title=called, fields=["ผลการดำเนินการ"])
    assert (named.met, named.reason) == (Met.UNMET, "ไม่มีผลการดำเนินการ")
    told = f"{called} ปี 2565\n{said} ผลการดำเนินงาน เก็บได้ 14 ตัน"
    assert decide("fields", doc(told), title=called, fields=["ผลการดำเนินการ"]).met is Met.MET


def test_the_word_budget_year_is_no_budget(decide: Decider) -> None:
    text = "ประกาศใช้แผนประจำปีงบประมาณ 2565 ขององค์การบริหารส่วนตำบลดงหลวงน้อย ตั้งแต่บัดนี้เป็นต้นไป"
    assert decide("fields", doc(text), fields=["งบประมาณ"]).met is Met.UNMET


def test_a_said_none_stands_for_all_parts_only_where_it_may(decide: Decider) -> None:
    none = doc("ในรอบ 6 เดือนแรก ไม่มีเรื่องร้องเรียนเกี่ยวกับเจ้าหน้าที่ขององค์การบริหารส่วนตำบลดงหลวงน้อย")
    fields = ["การพัฒนาบุคลากร"]
    assert decide("fields", none, fields=fields, nil=["ร้องเรียน"]).met is Met.MET
    assert decide("fields", none, fields=fields).met is Met.UNMET


def test_a_plans_years_show_its_time_where_the_checklist_says_so(decide: Decider) -> None:
    plan = doc("แผนป้องกันการทุจริต (พ.ศ. 2561-2565)\nโครงการเสริมสร้างจิตสำนึกของพนักงานส่วนตำบล งบประมาณ 20,000 บาท")
    counted = decide("fields", plan, period=Period.COVERS, fields=PLAN, range_counts="ระยะเวลาดำเนินการ")
    assert counted.met is Met.MET
    assert decide("fields", plan, period=Period.COVERS, fields=PLAN).met is Met.UNMET


def test_a_part_may_stand_in_the_scan_nobody_could_read(decide: Decider) -> None:
    assert decide("fields", doc(FULL.replace("ระยะเวลา", "")), doc(problem="no_ocr"), fields=PLAN).met is Met.UNCLEAR


def report(problems: str) -> str:
    return (
        "รายงานผลการดำเนินงานประจำปีงบประมาณ พ.ศ. 2564\n1. ผลการดำเนินงาน\nขุดลอกลำห้วยแล้วเสร็จ 3 แห่ง ใช้จ่าย 240,000 บาท\n"
        f"2. ปัญหาและอุปสรรค{problems}\n3. ข้อเสนอแนะ\nควรสำรวจพื้นที่ก่อนฤดูฝน"
    )


PROBLEMS = "ปัญหา/อุปสรรค"


def test_a_heading_with_nothing_under_it_shows_nothing(decide: Decider) -> None:
    found = decide("fields", doc(report("")), fields=[PROBLEMS, "ข้อเสนอแนะ"])
    assert (found.met, found.reason) == (Met.UNMET, f"มีเพียงหัวข้อ{PROBLEMS} ไม่มีเนื้อหา")
    contents = "สารบัญ\nปัญหาและอุปสรรค ................ 14\nผลการดำเนินงานขุดลอกลำห้วยแล้วเสร็จ 3 แห่ง"
    assert decide("fields", doc(contents), fields=[PROBLEMS]).met is Met.UNMET


def test_a_heading_with_words_under_or_beside_it_shows_them(decide: Decider) -> None:
    for said in ("\nฝนตกหนักทำให้งานล่าช้า", "\n2.1 ฝนตกหนักทำให้งานล่าช้า", ": ไม่มี", "\n- ไม่มี -"):
        assert decide("fields", doc(report(said)), fields=[PROBLEMS]).met is Met.MET, said


def test_a_column_with_nothing_in_it_shows_nothing(decide: Decider) -> None:
    head = ("โครงการ", "งบประมาณที่ใช้", "ปัญหา อุปสรรค")
    rows = [("ขุดลอกลำห้วย", "240,000", ""), ("ซ่อมถนน", "90,000", "")]
    text = "\n".join("   ".join(row) for row in (head, *rows))
    assert decide("fields", doc(text, tables=[[head, *rows]]), fields=[PROBLEMS]).met is Met.UNMET
    told = [("ขุดลอกลำห้วย", "240,000", "ฝนตกหนัก"), ("ซ่อมถนน", "90,000", "")]
    text = "\n".join("   ".join(row) for row in (head, *told))
    assert decide("fields", doc(text, tables=[[head, *told]]), fields=[PROBLEMS]).met is Met.MET


def test_a_column_of_a_page_with_nothing_in_it_shows_nothing(decide: Decider) -> None:
    def page(first: str) -> str:
        head = "<tr><th>โครงการ</th><th>งบประมาณที่ใช้</th><th>ปัญหา อุปสรรค</th></tr>"
        told = f"<tr><td>ขุดลอกลำห้วย</td><td>240,000</td><td>{first}</td></tr>"
        return f"<table>{head}{told}<tr><td>ซ่อมถนน</td><td>90,000</td><td></td></tr></table>"

    assert decide("fields", page(""), fields=[PROBLEMS]).met is Met.UNMET
    assert decide("fields", page("ฝนตกหนัก"), fields=[PROBLEMS]).met is Met.MET


def test_some_of_the_parts_are_enough_where_the_checklist_says_so(decide: Decider) -> None:
    fields = ["โครงการหรือกิจกรรม", "การพัฒนาบุคลากร", "การบรรจุและแต่งตั้งบุคลากร"]
    assert decide("fields", doc(FULL), fields=fields, least=1).met is Met.MET
    assert decide("fields", doc(FULL), fields=fields, least=2).met is Met.UNMET
    assert decide("fields", doc(FULL), fields=fields[1:], least=1).met is Met.UNMET


def test_only_pieces_that_speak_of_the_matter_count(decide: Decider) -> None:
    plan, report = doc(FULL), doc("รายงานความก้าวหน้า\n" + FULL)
    assert decide("fields", plan, fields=PLAN, about=["ความก้าวหน้า"]).met is Met.UNMET
    assert decide("fields", plan, report, fields=PLAN, about=["ความก้าวหน้า"]).met is Met.MET
    late = doc(FULL + "\nหมายเหตุ " * 60 + "จะรายงานความก้าวหน้าภายหลัง")
    assert decide("fields", late, fields=PLAN, about=["ความก้าวหน้า"]).met is Met.UNMET


def test_one_piece_must_show_all_parts_where_the_checklist_says_so(decide: Decider) -> None:
    projects = doc("โครงการปลูกป่าชุมชนบ้านดงหลวง และโครงการซ่อมฝายห้วยยาง กำหนดเวลาตลอดปี")
    money = doc("วงเงินที่ตั้งไว้ทั้งสิ้น 160,000 บาท จ่ายจากเงินรายได้ขององค์การบริหารส่วนตำบล")
    assert decide("fields", projects, money, fields=PLAN).met is Met.MET
    apart = decide("fields", projects, money, fields=PLAN, together=True)
    assert (apart.met, apart.reason) == (Met.UNMET, "ไม่มีงบประมาณ")
    assert decide("fields", projects, doc(FULL), fields=PLAN, together=True).met is Met.MET


def test_a_scan_may_take_letters_for_others(decide: Decider) -> None:
    said = "แผนกำจัดผักตบชวา แป้าหมาย คลองสะอาดทั้งตำบลภายในสามปี โดยความร่วมมือของชาวบ้านริมคลองทุกสาย"
    assert decide("fields", doc(said, ocr=True), fields=["เป้าหมาย"]).met is Met.MET
    assert decide("fields", doc(said), fields=["เป้าหมาย"]).met is Met.UNMET


def test_none_in_one_month_is_no_answer_for_the_columns_of_the_others(decide: Decider) -> None:
    form = doc("เดือนตุลาคม รายการ งบประมาณ 20,000 เดือนพฤศจิกายน ไม่มีการจัดซื้อจัดจ้าง")
    none = doc("เดือนตุลาคมถึงมีนาคม ไม่มีการจัดซื้อจัดจ้างใด ๆ ของหน่วยงานในรอบนี้")
    asked: dict[str, Any] = {"fields": ["งบประมาณ", "เป้าหมาย"], "nil": ["จัดซื้อ"], "nil_alone": True}
    assert decide("fields", form, **asked).met is Met.UNMET
    assert decide("fields", none, **asked).met is Met.MET
