"""Rule statement: where there was nothing, that must be said; where there was something, it need not."""

from __future__ import annotations

import pytest

from checklists.audit import Met
from tests.checklists.asked import Decider, row
from tests.checklists.build import doc


@row("met")
@pytest.mark.parametrize(
    "said",
    [
        "เดือนพฤศจิกายน 2564 ไม่มีการจัดซื้อจัดจ้าง",
        "การจัดซื้อจัดจ้างประจำเดือนพฤศจิกายน : ไม่มี",
        "ไม่ปรากฏรายการจัดซื้อในเดือนนี้",
    ],
)
def test_a_said_none(decide: Decider, said: str) -> None:
    found = decide("statement", doc(f"กองคลังขอเรียนว่า {said}"), instead_of=["จัดซื้อ", "จัดจ้าง"])
    assert (found.met, found.reason) == (Met.MET, "แจ้งว่าไม่มี")


def test_a_list_needs_no_such_sentence(decide: Decider) -> None:
    listed = doc("ซื้อวัสดุสำนักงาน 12,000 บาท ร้านทองดีพาณิชย์ ซื้อน้ำมันเชื้อเพลิง 4,500 บาท ปั๊มบ้านยาง")
    assert decide("statement", listed, instead_of=["จัดซื้อ"]).met is Met.MET


@row("not met")
def test_nothing_and_no_word_about_it(decide: Decider) -> None:
    found = decide("statement", instead_of=["จัดซื้อ"])
    assert (found.met, found.reason) == (Met.UNMET, "ไม่มีข้อมูลและไม่ได้แจ้งว่าไม่มี")


@row("look-alike")
def test_none_of_something_else_is_not_the_statement(decide: Decider) -> None:
    other = decide("statement", doc("เดือนพฤศจิกายน 2564 ไม่มีเหตุอุทกภัยในพื้นที่"), instead_of=["จัดซื้อ"])
    assert other.reason != "แจ้งว่าไม่มี"


def test_a_scan_nobody_could_read_is_for_a_person(decide: Decider) -> None:
    assert decide("statement", doc(problem="no_ocr"), instead_of=["จัดซื้อ"]).met is Met.UNCLEAR
