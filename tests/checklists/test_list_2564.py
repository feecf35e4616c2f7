"""The item of 2564 that 2565 replaced: the head's pledge of honesty, which is not the later No Gift Policy."""

from __future__ import annotations

from datetime import date

from checklists import loader
from checklists.audit import Certainty, Finding, Verdict
from checklists.judge import judge
from tests.checklists.build import Doc, Maker, a, case, doc

AGENCY = "องค์การบริหารส่วนตำบลดงหลวงน้อย"
HEAD = f"<h2>คณะผู้บริหาร</h2><p>นายทองก้อน ดวงพิลา</p><p>นายก{AGENCY}</p>"
PLEDGE = (
    "ประกาศเจตจำนงสุจริตในการบริหารงาน\nข้าพเจ้าขอให้คำมั่นว่าจะบริหารงานด้วยความซื่อสัตย์สุจริต โปร่งใส ตรวจสอบได้ และเป็นธรรมแก่ทุกคน"
)
SIGNATURE = f"\n(นายทองก้อน ดวงพิลา)\nนายก{AGENCY}"


def found(make: Maker, label: str, text: str) -> Finding:
    shown: dict[str, str | Doc] = {"/pledge.pdf": doc(text)}
    site = make({"/": a("/people", "คณะผู้บริหาร") + a("/pledge.pdf", label), "/people": HEAD, **shown})
    return {f.code: f for f in judge(case(site, loader.load(2564), year=2564, as_of=date(2021, 4, 25)))}["O34"]


def test_a_pledge_signed_by_the_head_in_thai_alone_is_enough(make: Maker) -> None:
    one = found(make, "เจตจำนงสุจริตของผู้บริหาร", PLEDGE + SIGNATURE)
    assert one.verdict is Verdict.COMPLETE
    assert [r.certainty for r in one.requirements] == [Certainty.MEDIUM, Certainty.MEDIUM, Certainty.LOW]


def test_a_pledge_nobody_signed(make: Maker) -> None:
    assert found(make, "เจตจำนงสุจริตของผู้บริหาร", PLEDGE).verdict is Verdict.INCOMPLETE


def test_the_no_gift_policy_is_another_thing(make: Maker) -> None:
    policy = "ประกาศเจตนารมณ์ นโยบายไม่รับของขวัญ (No Gift Policy) พนักงานทุกคนต้องซื่อสัตย์สุจริตและไม่รับของขวัญ"
    assert found(make, "ประกาศเจตนารมณ์ไม่รับของขวัญ No Gift Policy", policy + SIGNATURE).verdict is Verdict.MISSING
