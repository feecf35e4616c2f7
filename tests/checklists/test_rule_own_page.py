"""Rule own_page: a page of the agency shows the service; a link straight to a form service does not settle it."""

from __future__ import annotations

from checklists.audit import Met
from tests.checklists.asked import TITLE, Decider, row
from tests.checklists.build import a, doc

PAGE = "<h2>บริการออนไลน์</h2><p>ขอรับการสนับสนุนน้ำอุปโภค ยื่นคำขอได้ตลอดเวลาโดยไม่ต้องเดินทางมาที่ทำการ</p>"
FORM = "https://forms.gle/abc123"
DOCS = "https://docs.google.com/forms/d/e/1FAIpQLSd/viewform"


@row("met")
def test_a_page_of_the_agency(decide: Decider) -> None:
    assert decide("own_page", PAGE).met is Met.MET


def test_a_page_of_the_agency_that_leads_on_to_a_form(decide: Decider) -> None:
    assert decide("own_page", PAGE + a(FORM, "กรอกแบบคำขอ")).met is Met.MET


def test_a_link_straight_to_a_form_service_is_not_enough(decide: Decider) -> None:
    for form in (FORM, DOCS):
        found = decide("own_page", pages={"/": f"<p>{a(form, TITLE)}</p>"})
        assert found.met is Met.UNMET
        assert form in found.proofs[0].quote


@row("look-alike")
def test_a_system_elsewhere_is_no_form_service(decide: Decider) -> None:
    system = "https://request.thai-cities.example/dongluangnoi"
    assert decide("own_page", pages={"/": f"<p>{a(system, TITLE)}</p>"}).met is Met.MET
    sheet = "https://docs.google.com/spreadsheets/d/1x/edit"
    assert decide("own_page", pages={"/": f"<p>{a(sheet, TITLE)}</p>"}).met is not Met.UNCLEAR


@row("not met")
def test_a_printed_form_is_no_page(decide: Decider) -> None:
    assert decide("own_page", doc("แบบคำขอรับการสนับสนุนน้ำอุปโภค ให้กรอกแล้วนำมายื่นที่สำนักปลัด")).met is Met.UNMET
