"""Every variant of every item is judged as a careful person would judge it, and what is lacking is named."""

from __future__ import annotations

import pytest

from checklists import loader
from checklists.audit import Met, Verdict
from tests.checklists.build import Maker
from tests.variants import reach
from tests.variants.agreement import Answer, judged
from tests.variants.sites import COVERED, Village, villages
from thai.text import fold

SITES = [(year, village) for year in COVERED for village in villages(year)]
#: What a sentence calls a part that the checklist names by an English word.
SAID = {
    "name": "รายนาม", "position": "ตำแหน่ง", "photo": "รูปถ่าย", "contact": "ติดต่อ", "address": "ที่อยู่หน่วยงาน",
    "phone": "หมายเลขโทรศัพท์", "fax": "หมายเลขโทรสาร", "email": "ไปรษณีย์อิเล็กทรอนิกส์", "map": "แผนที่ตั้ง",
}  # fmt: skip


@pytest.mark.parametrize(("year", "village"), SITES, ids=[f"{year}-{village.name}" for year, village in SITES])
def test_every_variant_is_judged_right(make: Maker, year: int, village: Village) -> None:
    answers = judged(make, year, village)
    assert answers
    assert not [str(answer) for answer in answers if not answer.agrees]
    assert not [f"{answer}: {left}" for answer in answers if (left := unnamed(answer))]


def unnamed(answer: Answer) -> str:
    """Why an answer does not tell which element was left out; "" when it does."""
    key = answer.expected.without
    if not key or answer.expected.verdict is Verdict.OUTDATED:
        return ""
    item = next(item for item in loader.load(answer.year).items if item.code == answer.expected.item)
    asked = {r.id for r in reach.required(item) if key in reach.keys(r)}
    open_ = [d for d in answer.found.requirements if d.id in asked and d.decision is not Met.MET]
    if not open_:
        return "the element counts as shown"
    parts = [r for r in item.requirements if r.id in asked and ("fields" in r.params or "show" in r.params)]
    said = fold(SAID.get(key, key))
    if parts and not any(said in fold(d.reason) or said in fold(answer.found.finding) for d in open_):
        return f"the reason is {open_[0].reason}"
    return "" if all(d.reason for d in open_) else "no reason"
