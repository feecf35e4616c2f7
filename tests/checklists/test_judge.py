"""What holds for every finding, whatever is found: one item's failure is its own, and nothing private leaves."""

from __future__ import annotations

import logging

import pytest

from checklists import rules
from checklists.ask import Ask, Decision
from checklists.audit import Verdict
from checklists.case import Case, Gathered
from crawler.records import Cause
from tests.checklists.build import Doc, Maker, a, doc, findings
from tests.checklists.canal import BODY, OTHER, PLAN, TITLE, judged, listed


@pytest.mark.parametrize("cause", [Cause.DNS, Cause.HTTP_5XX, Cause.TIMEOUT])
def test_a_start_page_that_failed_leaves_all_unchecked(make: Maker, cause: Cause) -> None:
    found = findings(make({}, misses={"/": cause}), listed())
    assert {f.verdict for f in found.values()} == {Verdict.UNCHECKED}
    assert all("เปิดหน้าแรกของเว็บไซต์ไม่ได้" in f.finding for f in found.values())


def test_a_start_page_that_is_no_page_leaves_all_unchecked(make: Maker) -> None:
    found = findings(make({"/": doc("ประกาศหน่วยงาน" + BODY)}), listed())
    assert {f.verdict for f in found.values()} == {Verdict.UNCHECKED}


def test_a_rule_that_raises_touches_its_own_item_only(
    make: Maker, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(_: Ask) -> Decision:
        raise ZeroDivisionError("a fault of the rule")

    monkeypatch.setattr("checklists.decide.rule", lambda kind: broken if kind == "fields" else rules.rule(kind))
    home = a("/plan.pdf", TITLE) + a("/boats.pdf", OTHER.title)
    site = make({"/": home, "/plan.pdf": PLAN, "/boats.pdf": doc(OTHER.title + BODY)})
    with caplog.at_level(logging.ERROR):
        found = findings(site, listed())
    assert found["O01"].verdict is Verdict.REVIEW
    assert found["O02"].verdict is Verdict.COMPLETE
    assert "o01.2" in caplog.text


def test_gathering_that_raises_touches_its_own_item_only(
    make: Maker, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    gather = Case.gather

    def broken(case: Case, code: str) -> Gathered:
        if code == "O01":
            raise RecursionError("a page without an end")
        return gather(case, code)

    monkeypatch.setattr(Case, "gather", broken)
    home = a("/plan.pdf", TITLE) + a("/boats.pdf", OTHER.title)
    site = make({"/": home, "/plan.pdf": PLAN, "/boats.pdf": doc(OTHER.title + BODY)})
    found = findings(site, listed())
    assert found["O01"].verdict is Verdict.REVIEW
    assert found["O02"].verdict is Verdict.COMPLETE
    assert "O01" in caplog.text


def test_citizen_numbers_never_leave_in_a_quote(make: Maker) -> None:
    plan = doc(f"{TITLE} ประจำปีงบประมาณ พ.ศ. 2565 ผู้รับจ้าง เลขประจำตัวประชาชน 1-2345-67890-12-1{BODY}")
    found = judged(make, {"/": a("/plan.pdf", TITLE), "/plan.pdf": plan})
    assert found.verdict is Verdict.COMPLETE
    assert "67890" not in found.model_dump_json()


WAY = ("เส้นทางน้ำเริ่มจากฝายบ้านยาง", "ไหลผ่านนาข้าวและสวนผลไม้", "ของราษฎรหลายครัวเรือน", "ลงสู่คลองสายหลัก")


def places(make: Maker, gap: str) -> set[str]:
    """Where the proofs of a two-page plan stand, its second page broken by `gap`."""
    plan = doc(f"{TITLE} ประจำปีงบประมาณ พ.ศ. 2565", gap.join(WAY * 3) + BODY * 3)
    found = judged(make, {"/": a("/plan.pdf", f"{TITLE} ปี 2565"), "/plan.pdf": plan})
    assert found.verdict is Verdict.COMPLETE
    proofs = [e for r in found.requirements for e in r.evidence]
    assert all(len(e.quote) <= 300 for e in proofs)
    return {e.place for e in proofs}


def test_a_quote_is_short_and_names_its_page(make: Maker) -> None:
    assert "เอกสาร PDF หน้า 2" in places(make, " ")


def test_a_quote_of_several_lines_names_its_page(make: Maker) -> None:
    assert "เอกสาร PDF หน้า 2" in places(make, "\n")


def test_the_way_there_is_the_shortest_from_the_home_page(make: Maker) -> None:
    pages: dict[str, str | Doc] = {
        "/": a("/work", "งานคลอง") + a("/all", "เรื่องทั้งหมด"),
        "/all": a("/more", "หน้าถัดไป"),
        "/more": a("/plan.pdf", TITLE),
        "/work": a("/plan.pdf", TITLE),
        "/plan.pdf": PLAN,
    }
    found = judged(make, pages)
    assert found.evidence[0].path == ("งานคลอง", TITLE)


def test_the_findings_follow_the_order_of_the_form(make: Maker) -> None:
    assert list(findings(make({"/": a("/p", TITLE)}), listed())) == ["O01", "O02"]
