"""Rule duration: a plan of several years, a plan of one year, and years that are not the plan's own."""

from __future__ import annotations

from typing import Any

import pytest

from checklists.audit import Met
from tests.checklists.asked import Decider, row
from tests.checklists.build import doc

REST = "\nยุทธศาสตร์ที่ 1 การพัฒนาโครงสร้างพื้นฐาน มุ่งให้ถนนทุกสายในตำบลใช้สัญจรได้ตลอดปี และมีน้ำใช้เพียงพอ"


@row("met")
@pytest.mark.parametrize(
    "head",
    [
        "แผนพัฒนาท้องถิ่น (พ.ศ. 2561 - 2565)",
        "แผนพัฒนาท้องถิ่น พ.ศ. ๒๕๖๕–๒๕๖๙",
        "แผนพัฒนาห้าปี ขององค์การบริหารส่วนตำบลดงหลวงน้อย",
    ],
)
def test_a_plan_of_several_years(decide: Decider, head: str) -> None:
    assert decide("duration", doc(head + REST), more_than=1).met is Met.MET


@row("not met")
@pytest.mark.parametrize(
    "head",
    [
        "แผนดำเนินงาน ประจำปีงบประมาณ พ.ศ. 2565",
        "แผนพัฒนาท้องถิ่น ฉบับที่ใช้ระหว่าง พ.ศ. 2557-2560",  # ran out long before the year judged
        "แผนพัฒนาของหน่วยงาน",
    ],
)
def test_no_plan_of_several_years(decide: Decider, head: str) -> None:
    found = decide("duration", doc(head + REST), more_than=1)
    assert found.met is Met.UNMET
    assert "มากกว่า 1 ปี" in found.reason


def test_a_plan_of_one_year(decide: Decider) -> None:
    found = decide("duration", doc("แผนดำเนินงาน ประจำปีงบประมาณ พ.ศ. 2565" + REST), years=1)
    assert found.met is Met.MET
    assert "2565" in found.proofs[0].quote


@row("look-alike")
def test_a_plan_of_three_years_is_not_one_of_one_year(decide: Decider) -> None:
    found = decide("duration", doc("แผนพัฒนาสามปี (พ.ศ. 2564-2566)" + REST), years=1)
    assert found.met is Met.UNMET
    assert "3 ปี" in found.reason


@pytest.mark.parametrize("params", [{"more_than": 1}, {"years": 1}])
def test_a_scan_nobody_could_read_is_for_a_person(decide: Decider, params: dict[str, Any]) -> None:
    assert decide("duration", doc(problem="no_ocr"), **params).met is Met.UNCLEAR
