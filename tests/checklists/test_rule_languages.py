"""Rule languages: a text in Thai and in English; a slogan or a name in English is no translation."""

from __future__ import annotations

from checklists.audit import Met
from tests.checklists.asked import Decider, row
from tests.checklists.build import doc

THAI = "ข้าพเจ้าขอประกาศเจตจำนงว่าจะบริหารงานด้วยความซื่อสัตย์สุจริต โปร่งใส และตรวจสอบได้ เพื่อประโยชน์ของชาวตำบล"
ENGLISH = "I declare my intention to administer this office with honesty, transparency and accountability to all."


@row("met")
def test_both_in_one_paper(decide: Decider) -> None:
    assert decide("languages", doc(f"{THAI}\n{ENGLISH}"), least=2).met is Met.MET


def test_each_in_a_paper_of_its_own(decide: Decider) -> None:
    assert decide("languages", doc(THAI), doc(ENGLISH), least=2).met is Met.MET


@row("not met")
def test_one_language_alone(decide: Decider) -> None:
    assert decide("languages", doc(THAI), least=2).met is Met.UNMET
    assert decide("languages", doc(ENGLISH), least=2).met is Met.UNMET


@row("look-alike")
def test_a_slogan_and_a_name_are_no_translation(decide: Decider) -> None:
    named = f"{THAI} No Gift Policy\nDong Luang Noi Subdistrict Administrative Organization"
    assert decide("languages", doc(named), least=2).met is Met.UNMET


def test_a_scan_nobody_could_read_is_for_a_person(decide: Decider) -> None:
    assert decide("languages", doc(THAI), doc(problem="no_ocr"), least=2).met is Met.UNCLEAR
