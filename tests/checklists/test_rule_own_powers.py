"""Rule own_powers: what the agency may and must do, not the whole text of an act."""

from __future__ import annotations

from checklists.audit import Met
from tests.checklists.asked import Decider, row
from tests.checklists.build import doc

OWN = "องค์การบริหารส่วนตำบลมีหน้าที่ตามมาตรา 66 มาตรา 67 และมาตรา 68 ได้แก่ จัดให้มีทางน้ำ ทางบก และรักษาความสะอาด"
ACT = "\n".join(f"มาตรา {n} ให้สภาตำบลประกอบด้วยสมาชิกตามที่กำหนดในหมวดนี้" for n in range(1, 96))


@row("met")
def test_a_summary_of_its_own_powers(decide: Decider) -> None:
    assert decide("own_powers", doc(OWN)).met is Met.MET


@row("not met")
def test_the_whole_act_is_not_a_summary(decide: Decider) -> None:
    found = decide("own_powers", doc(ACT))
    assert found.met is Met.UNMET
    assert "ทั้งฉบับ" in found.reason


def test_a_short_act_is_an_act_all_the_same(decide: Decider) -> None:
    act = (
        "พระราชบัญญัติกำจัดผักตบชวา พ.ศ. 2456 ให้ไว้ ณ วันที่ 3 มกราคม โดยที่เป็นการสมควรมีกฎหมายว่าด้วยการนี้ มาตรา 1 "
        "พระราชบัญญัตินี้เรียกว่า พระราชบัญญัติกำจัดผักตบชวา มาตรา 2 ให้ราษฎรมีหน้าที่เก็บผักตบในที่ดินของตน"
    )
    assert decide("own_powers", doc(act)).met is Met.UNMET
    assert decide("own_powers", doc(f"{OWN} ซึ่งประกาศในราชกิจจานุเบกษาแล้ว")).met is Met.MET


@row("look-alike")
def test_one_section_quoted_often_is_not_a_whole_act(decide: Decider) -> None:
    often = "\n".join(f"({n}) อาศัยอำนาจตามมาตรา 67 ดูแลรักษาถนนสายที่ {n} ของตำบล" for n in range(1, 96))
    assert decide("own_powers", doc(often)).met is Met.MET


def test_the_act_beside_the_summary_does_no_harm(decide: Decider) -> None:
    assert decide("own_powers", doc(ACT), doc(OWN)).met is Met.MET


def test_a_scan_nobody_could_read_is_for_a_person(decide: Decider) -> None:
    assert decide("own_powers", doc(problem="no_ocr")).met is Met.UNCLEAR


def test_an_act_in_outline_is_an_act_all_the_same(decide: Decider) -> None:
    outline = "พระราชบัญญัติกำจัดผักตบชวา พ.ศ. 2456 " + " ".join(f"มาตรา {n} ว่าด้วยเรื่องที่ {n}" for n in range(1, 12))
    assert decide("own_powers", doc(outline)).met is Met.UNMET


def test_a_summary_under_the_name_of_its_act_is_a_summary(decide: Decider) -> None:
    summary = "พระราชบัญญัติสภาตำบล พ.ศ. 2537 " + " ".join(f"มาตรา {n} จัดให้มีทางน้ำและทางบก" for n in range(66, 76))
    assert decide("own_powers", doc(summary)).met is Met.MET
