"""Rule files: what counts is which kinds of file opened, not what they say."""

from __future__ import annotations

from checklists.audit import Met
from crawler.records import Kind
from tests.checklists.asked import TITLE, Decider, row
from tests.checklists.build import a, doc

BOTH = ["pdf", "sheet"]
ROWS = "ซื้อกระดาษ 12,000 บาท ร้านทองดีพาณิชย์"


@row("met")
def test_both_kinds(decide: Decider) -> None:
    found = decide("files", doc(ROWS), doc(ROWS + " ", kind=Kind.SHEET), kinds=BOTH)
    assert (found.met, found.reason) == (Met.MET, "มีไฟล์ PDF และ Excel")


@row("not met")
def test_the_kind_that_is_absent_is_named(decide: Decider) -> None:
    found = decide("files", doc(ROWS), kinds=BOTH)
    assert (found.met, found.reason) == (Met.UNMET, "ไม่มีไฟล์ Excel")


@row("look-alike")
def test_two_files_of_one_kind_are_not_both(decide: Decider) -> None:
    assert decide("files", doc(ROWS), doc(ROWS + " ๒"), kinds=BOTH).met is Met.UNMET


def test_a_scan_is_a_pdf_all_the_same(decide: Decider) -> None:
    assert decide("files", doc(problem="no_ocr"), doc(ROWS, kind=Kind.SHEET), kinds=BOTH).met is Met.MET


def test_what_lies_in_a_file_store_may_be_the_other_one(decide: Decider) -> None:
    home = a("/shown0.pdf", TITLE) + a("https://drive.google.com/file/d/1/view", f"{TITLE} (Excel)")
    found = decide("files", doc(ROWS), pages={"/": f"<p>{home}</p>"}, kinds=BOTH)
    assert found.met is Met.UNCLEAR
    assert "Excel" in found.reason
