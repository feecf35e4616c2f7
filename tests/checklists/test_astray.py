"""A label that leads to something else: it is not the item, whatever the label says."""

from __future__ import annotations

import pytest

from checklists.audit import Verdict
from tests.checklists.build import Maker, a, doc
from tests.checklists.canal import BODY, OLD, PLAN, TITLE, judged

STRANGER = "ประกาศรับสมัครพนักงานขับเรือ ปี 2565\nผู้สนใจยื่นใบสมัครที่หน้าที่ทำการได้ทุกวันในเวลาราชการ พร้อมหลักฐานตามที่แจ้งไว้"


def test_another_paper_behind_the_label_is_not_the_item(make: Maker) -> None:
    found = judged(make, {"/": a("/plan.pdf", TITLE), "/plan.pdf": doc(STRANGER)})
    assert found.verdict is Verdict.MISSING
    assert found.finding.startswith(f"ไม่พบข้อมูล หัวข้อ “{TITLE}” นำไปสู่")
    assert found.evidence[0].url.endswith("/plan.pdf")
    assert found.searched


def test_a_poor_paper_of_the_right_name_is_incomplete(make: Maker) -> None:
    poor = doc(f"{TITLE} ปี 2565\nกองช่างเก็บวัชพืชในคลองสายหลักสัปดาห์ละครั้ง แล้วรายงานผลต่อผู้บริหาร")
    found = judged(make, {"/": a("/plan.pdf", TITLE), "/plan.pdf": poor})
    assert (found.verdict, found.finding) == (Verdict.INCOMPLETE, "ไม่มีงบประมาณ")


def test_a_scan_is_never_called_another_thing(make: Maker) -> None:
    found = judged(make, {"/": a("/plan.pdf", TITLE), "/plan.pdf": doc(STRANGER, ocr=True)})
    assert found.verdict is Verdict.INCOMPLETE


def test_another_year_of_the_item_beats_another_thing_of_this_year(make: Maker) -> None:
    home = a("/plan.pdf", f"{TITLE} ปี 2565") + a("/old.pdf", f"{TITLE} ปี 2563")
    found = judged(make, {"/": home, "/plan.pdf": doc(STRANGER), "/old.pdf": OLD})
    assert found.verdict is Verdict.OUTDATED
    assert "2563" in found.finding


def test_a_row_whose_anchor_is_the_row_itself_leads_nowhere(make: Maker) -> None:
    row = f'<table><tr id="o1"><td>1</td><td>{TITLE}</td><td><a href="#o1">เปิดดู</a></td></tr></table>'
    found = judged(make, {"/": a("/ita", "ITA 2565"), "/ita": row})
    assert found.verdict is Verdict.MISSING


def test_a_row_without_an_address_takes_the_page_it_stands_on_along(make: Maker) -> None:
    rows = (
        f'<table><tr><td>1</td><td>ทะเบียนเรือขุดลอก</td><td>{a("/boats.pdf", "เปิด")}</td></tr>'
        f'<tr><td>2</td><td>{TITLE}</td><td><a href="#">เปิด</a></td></tr></table>'
    )
    boats = doc("ทะเบียนเรือขุดลอก ปี 2565 เรือลำที่หนึ่ง งบประมาณ 20,000 บาท เรือลำที่สอง งบประมาณ 40,000 บาท")
    home = a("/both", f"{TITLE} และทะเบียนเรือ ปี 2565")
    found = judged(make, {"/": home, "/both": rows, "/boats.pdf": boats})
    assert found.verdict is Verdict.MISSING


@pytest.mark.parametrize("notice", ["อยู่ระหว่างรวบรวมข้อมูล", "ไม่พบเรื่องที่คุณต้องการ ลองค้นหาด้วยคำอื่น", "อยู่ระหว่างพัฒนา"])
def test_a_notice_is_no_content(make: Maker, notice: str) -> None:
    found = judged(make, {"/": a("/plan", f"{TITLE} ปี 2565"), "/plan": f"<h1>{TITLE} ปี 2565</h1><p>{notice}</p>"})
    assert found.verdict is Verdict.MISSING


def test_what_follows_a_notice_belongs_to_something_else(make: Maker) -> None:
    page = f"<h2>{TITLE} ปี 2565</h2><p>อยู่ระหว่างจัดทำ</p><p>{BODY} {BODY}</p>"
    assert judged(make, {"/": page}).verdict is Verdict.MISSING


def test_a_questionnaire_is_no_report(make: Maker) -> None:
    home = a("https://docs.google.com/forms/d/e/1FAIp/viewform", f"{TITLE} ปี 2565")
    assert judged(make, {"/": home}).verdict is Verdict.MISSING
    home = a("https://drive.google.com/file/d/1Qx/view", f"{TITLE} ปี 2565")
    assert judged(make, {"/": home}).verdict is Verdict.REVIEW


def test_every_page_that_leads_to_the_evidence_is_cited(make: Maker) -> None:
    lists = {"/": a("/plans", "แผน"), "/plans": a("/2565", "ปี 2565"), "/2565": a("/plan.pdf", TITLE)}
    found = judged(make, {**lists, "/plan.pdf": PLAN})
    assert found.verdict is Verdict.COMPLETE
    assert {one.url.rpartition("/")[2] for one in found.evidence} == {"plan.pdf", "2565"}
