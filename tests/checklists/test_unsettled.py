"""Items of which too little is known: what is mere advice, or only completes another paper, decides nothing."""

from __future__ import annotations

from checklists.audit import Certainty, Verdict
from checklists.model import Requirement
from crawler.records import Cause
from tests.checklists.build import Doc, Maker, a, checklist, doc
from tests.checklists.canal import BODY, OLD, PLAN, TITLE, canal, judged

BOOK = "บัญชีเรือตัดวัชพืช"


def advice(asked: Requirement) -> Requirement:
    return asked.model_copy(update={"certainty": Certainty.LOW})


def test_where_nothing_is_known_to_be_asked_a_find_says_so(make: Maker) -> None:
    loose = canal().model_copy(update={"requirements": tuple(advice(r) for r in canal().requirements)})
    found = judged(make, {"/": a("/plan.pdf", TITLE), "/plan.pdf": PLAN}, years_list=checklist(loose))
    assert found.verdict is Verdict.COMPLETE
    assert "ยังไม่ยืนยัน" in found.finding
    assert found.confidence < 0.7
    bare = doc(f"{TITLE} ปี 2565{BODY}".replace("งบประมาณ 20,000 บาท", ""))
    lacking = judged(make, {"/": a("/plan.pdf", TITLE), "/plan.pdf": bare}, years_list=checklist(loose))
    assert lacking.verdict is Verdict.REVIEW
    assert "ยังไม่ยืนยัน" in lacking.finding


def test_where_nothing_is_known_to_be_asked_nothing_is_still_missing(make: Maker) -> None:
    loose = canal().model_copy(update={"requirements": tuple(advice(r) for r in canal().requirements)})
    assert judged(make, {"/": "<p>หน้าแรกของตำบล</p>"}, years_list=checklist(loose)).verdict is Verdict.MISSING


def test_other_years_are_outdated_only_where_the_year_is_surely_asked(make: Maker) -> None:
    *rest, time = canal().requirements
    loose = canal().model_copy(update={"requirements": (*rest, advice(time))})
    site: dict[str, str | Doc] = {"/": a("/old.pdf", f"{TITLE} ปี 2563"), "/old.pdf": OLD}
    assert judged(make, site).verdict is Verdict.OUTDATED
    found = judged(make, site, years_list=checklist(loose))
    assert found.verdict is Verdict.REVIEW
    assert "2563" in found.finding
    assert found.evidence


def test_what_completes_an_item_counts_beside_its_own_paper(make: Maker) -> None:
    both = canal(hints=(BOOK,)).model_copy(update={"also": (BOOK,)})
    bare = doc(f"{TITLE} ปี 2565{BODY}".replace("งบประมาณ 20,000 บาท", ""))
    book = doc(f"{BOOK} ปี 2565 ซื้อเรือตัดวัชพืช 1 ลำ วงเงิน 90,000 บาท และค่าน้ำมัน 8,000 บาท ตลอดทั้งปี")
    home = a("/plan.pdf", TITLE) + a("/book.pdf", BOOK)
    site: dict[str, str | Doc] = {"/": home, "/plan.pdf": bare, "/book.pdf": book}
    assert judged(make, site).verdict is Verdict.INCOMPLETE
    assert judged(make, site, years_list=checklist(both)).verdict is Verdict.COMPLETE


def test_what_completes_an_item_shows_nothing_alone(make: Maker) -> None:
    both = canal(hints=(BOOK,)).model_copy(update={"also": (BOOK,)})
    book = doc(f"{BOOK} ปี 2565 ซื้อเรือตัดวัชพืช 1 ลำ วงเงิน 90,000 บาท และค่าน้ำมัน 8,000 บาท ตลอดทั้งปี")
    home = a("/old.pdf", f"{TITLE} ปี 2563") + a("/book.pdf", BOOK)
    old: dict[str, str | Doc] = {"/": home, "/old.pdf": OLD, "/book.pdf": book}
    assert judged(make, old, years_list=checklist(both)).verdict is Verdict.OUTDATED
    gone: dict[str, str | Doc] = {"/": home + a("/gone.pdf", f"{TITLE} ปี 2565"), "/old.pdf": OLD, "/book.pdf": book}
    found = judged(make, gone, {"/gone.pdf": Cause.HTTP_4XX}, years_list=checklist(both))
    assert found.verdict is Verdict.INACCESSIBLE


def test_a_part_may_have_to_stand_in_the_papers_own_words(make: Maker) -> None:
    presence, money, time = canal().requirements
    strict = money.model_copy(update={"params": {**money.params, "own": ["งบประมาณ"]}})
    both = canal(hints=(BOOK,)).model_copy(update={"also": (BOOK,), "requirements": (presence, strict, time)})
    bare = doc(f"{TITLE} ปี 2565{BODY}".replace("งบประมาณ 20,000 บาท", ""))
    book = doc(f"{BOOK} ปี 2565 ซื้อเรือตัดวัชพืช 1 ลำ วงเงิน 90,000 บาท และค่าน้ำมัน 8,000 บาท ตลอดทั้งปี")
    home = a("/plan.pdf", TITLE) + a("/book.pdf", BOOK)
    without = judged(make, {"/": home, "/plan.pdf": bare, "/book.pdf": book}, years_list=checklist(both))
    assert (without.verdict, without.finding) == (Verdict.INCOMPLETE, "ไม่มีงบประมาณ")
    assert judged(make, {"/": home, "/plan.pdf": PLAN, "/book.pdf": book}, years_list=checklist(both)).verdict is (
        Verdict.COMPLETE
    )
