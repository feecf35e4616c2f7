"""Rule people: each executive with name, position, picture and a way to reach them."""

from __future__ import annotations

from checklists.audit import Met
from tests.checklists.asked import Decider
from tests.checklists.build import doc

PEOPLE = (
    ("นายทองก้อน ดวงพิลา", "นายกองค์การบริหารส่วนตำบลดงหลวงน้อย", "042-000-111"),
    ("นางบัวเรียน ศรีโคตร", "รองนายกองค์การบริหารส่วนตำบลดงหลวงน้อย", "042-000-112"),
    ("นายบุญช่วย พลเยี่ยม", "ปลัดองค์การบริหารส่วนตำบลดงหลวงน้อย", "042-000-113"),
    ("นางสาวนภา แสนสุข", "ผู้อำนวยการกองช่าง", "042-000-114"),
)
ALL = ("name", "position", "photo", "contact")


def cards(*, photos: int = 4, phones: int = 4, width: int = 160) -> str:
    shown = []
    for at, (name, position, phone) in enumerate(PEOPLE):
        picture = f'<img src="/face{at}.jpg" width="{width}" height="{width}">' if at < photos else ""
        reach = f"<p>โทร. {phone}</p>" if at < phones else ""
        shown.append(f"<div>{picture}<p>{name}</p><p>{position}</p>{reach}</div>")
    return "<h2>คณะผู้บริหาร</h2>" + "".join(shown)


def test_everyone_with_everything(decide: Decider) -> None:
    found = decide("people", cards(), show=ALL)
    assert (found.met, found.reason) == (Met.MET, "มีรายนาม 4 คน")
    assert "นายทองก้อน ดวงพิลา" in found.proofs[0].quote


def test_names_alone_are_enough_where_only_names_are_asked(decide: Decider) -> None:
    assert decide("people", cards(photos=0, phones=0), show=["name"]).met is Met.MET


def test_what_nobody_has_is_named(decide: Decider) -> None:
    found = decide("people", cards(phones=0), show=ALL)
    assert (found.met, found.reason) == (Met.UNMET, "ไม่มีช่องทางการติดต่อ")


def test_what_some_have_is_counted(decide: Decider) -> None:
    found = decide("people", cards(phones=2), show=ALL)
    assert (found.met, found.reason) == (Met.UNMET, "ไม่ครบ: ช่องทางการติดต่อ (2 จาก 4 คน)")


def test_small_icons_are_no_portraits(decide: Decider) -> None:
    found = decide("people", cards(width=24), show=ALL)
    assert (found.met, found.reason) == (Met.UNMET, "ไม่มีรูปถ่าย")


def test_a_page_that_names_nobody(decide: Decider) -> None:
    duties = "<p>นายกองค์การบริหารส่วนตำบลมีหน้าที่กำหนดนโยบายโดยไม่ขัดต่อกฎหมาย และรับผิดชอบในการบริหารราชการ</p>"
    found = decide("people", duties, show=["name"])
    assert (found.met, found.reason) == (Met.UNMET, "ไม่พบรายนามผู้บริหาร")


def test_a_scan_nobody_could_read_is_for_a_person(decide: Decider) -> None:
    assert decide("people", doc(problem="no_ocr"), show=["name"]).met is Met.UNCLEAR
