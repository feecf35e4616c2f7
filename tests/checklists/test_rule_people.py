"""Rule people: each executive with name, position, picture and a way to reach them."""

from __future__ import annotations

from checklists.audit import Met
from tests.checklists.asked import Decider, row
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


@row("met")
def test_everyone_with_everything(decide: Decider) -> None:
    found = decide("people", cards(), show=ALL)
    assert (found.met, found.reason) == (Met.MET, "มีรายนาม 4 คน")
    assert "นายทองก้อน ดวงพิลา" in found.proofs[0].quote


def test_names_alone_are_enough_where_only_names_are_asked(decide: Decider) -> None:
    assert decide("people", cards(photos=0, phones=0), show=["name"]).met is Met.MET


@row("not met")
def test_what_nobody_has_is_named(decide: Decider) -> None:
    found = decide("people", cards(phones=0), show=ALL)
    assert (found.met, found.reason) == (Met.UNMET, "ไม่มีช่องทางการติดต่อ")


def test_what_some_have_is_counted(decide: Decider) -> None:
    found = decide("people", cards(phones=2), show=ALL)
    assert (found.met, found.reason) == (Met.UNMET, "ไม่ครบ: ช่องทางการติดต่อ (2 จาก 4 คน)")


@row("look-alike")
def test_small_icons_are_no_portraits(decide: Decider) -> None:
    found = decide("people", cards(width=24), show=ALL)
    assert (found.met, found.reason) == (Met.UNMET, "ไม่มีรูปถ่าย")


def test_a_page_that_names_nobody(decide: Decider) -> None:
    duties = "<p>นายกองค์การบริหารส่วนตำบลมีหน้าที่กำหนดนโยบายโดยไม่ขัดต่อกฎหมาย และรับผิดชอบในการบริหารราชการ</p>"
    found = decide("people", duties, show=["name"])
    assert (found.met, found.reason) == (Met.UNMET, "ไม่พบรายนามผู้บริหาร")


def test_a_scan_nobody_could_read_is_for_a_person(decide: Decider) -> None:
    assert decide("people", doc(problem="no_ocr"), show=["name"]).met is Met.UNCLEAR


def test_a_name_that_begins_like_an_office_is_a_name(decide: Decider) -> None:
    names = ("นายกิตติภพ ดวงพิลา", "นายกมลชัย ศรีโคตร", "นายกอบเกียรติ พลเยี่ยม", "นายเก่ง แสนสุข")
    shown = cards()
    for (old, _, _), new in zip(PEOPLE, names, strict=True):
        shown = shown.replace(old, new)
    assert decide("people", shown, show=ALL).reason == "มีรายนาม 4 คน"


def test_people_in_columns_keep_their_own_positions(decide: Decider) -> None:
    cells = [[f"<td>{cell}</td>" for cell in row] for row in zip(*PEOPLE, strict=True)]
    faces = "".join(f"<td><img src='/face{n}.jpg' width='140'></td>" for n in range(4))
    table = f"<table><tr>{faces}</tr>" + "".join(f"<tr>{''.join(row)}</tr>" for row in cells) + "</table>"
    assert decide("people", f"<h2>คณะผู้บริหาร</h2>{table}", show=ALL).reason == "มีรายนาม 4 คน"
    without = table.replace("042-000-113", "")
    assert decide("people", f"<h2>คณะผู้บริหาร</h2>{without}", show=ALL).reason == "ไม่ครบ: ช่องทางการติดต่อ (3 จาก 4 คน)"


def test_one_executive_without_a_picture_among_others(decide: Decider) -> None:
    banners = "<img src='/banner1.jpg' width='600'><img src='/banner2.jpg' width='600'>"
    found = decide("people", cards(photos=2) + banners, show=ALL)
    assert (found.met, found.reason) == (Met.UNMET, "ไม่ครบ: รูปถ่าย (2 จาก 4 คน)")
