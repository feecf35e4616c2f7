"""How much a link promises: lists first, then items, then what belongs to them, last news and calendars."""

from __future__ import annotations

import pytest

from crawler.plan import PLACE_TO_LOOK, Plan
from crawler.records import Link, Place
from crawler.score import CHILD, HUB, ITEM, MENU, PAGER, PLAIN, PROMISING, Scorer

PLAN = Plan(
    "http://x.go.th/",
    {"O10": ("แผนดำเนินงานประจำปี",), "O23": ("สขร.1", "สรุปผลการจัดซื้อจัดจ้าง")},
    avoid=("ภาพกิจกรรม", "ข่าวประชาสัมพันธ์"),
    hubs=("ITA", "การประเมินคุณธรรม"),
)


def link(words: str, address: str = "a.php", **more: object) -> Link:
    return Link(f"http://x.go.th/{address}", words, **more)  # type: ignore[arg-type]


def promise(one: Link, depth: int = 1, relevance: float = 0.0) -> float:
    return Scorer(PLAN).priority(one, depth=depth, relevance=relevance)[0]


@pytest.mark.parametrize(
    ("one", "relevance", "base"),
    [
        (link("ITA 2565"), 0.0, HUB),
        (link("แผนดําเนินงาน ประจําปี 2565"), 0.0, ITEM),  # ำ typed as two signs, and a space
        (link("ดาวน์โหลด", "%E0%B8%AA%E0%B8%82%E0%B8%A3.1.pdf"), 0.0, ITEM),
        (link("ตุลาคม", row="สขร.1 ปี 2565"), 0.0, CHILD),
        (link("เปิด", heading="แผนดำเนินงานประจำปี"), 0.0, CHILD),
        (link("2565", menu=("ข้อมูล", "แผนดำเนินงานประจำปี")), 0.0, CHILD),
        (link("2565", menu=("แผนดำเนินงานประจำปี", "อื่น", "อื่น")), 0.0, PLAIN),
        (link("รอบ 6 เดือน"), 0.9, CHILD * 0.9),
        (link("ถัดไป"), 0.9, PAGER),
        (link("x", "list.php?page=2"), 0.9, PAGER),
        (link("ติดต่อเรา", place=Place.MENU), 0.0, MENU - 0.4),
        (link("ติดต่อเรา"), 0.0, PLAIN),
        (link("เอกสาร", "a.pdf"), 0.0, PLAIN + 0.3),
        (link("ภาพกิจกรรม"), 0.9, 0.5),
        (link("ปฏิทิน", "calendar.php?month=3"), 0.9, 0.5),
    ],
)
def test_what_a_link_promises(one: Link, relevance: float, base: float) -> None:
    assert promise(one, 1, relevance) == pytest.approx(base - 0.1)


def test_an_item_named_like_news_is_an_item() -> None:
    assert promise(link("ข่าวประชาสัมพันธ์ สรุปผลการจัดซื้อจัดจ้าง")) == pytest.approx(ITEM - 0.1)


def test_the_order_of_a_visit() -> None:
    hub, item, child = link("ITA"), link("สขร.1"), link("x", row="สขร.1")
    menu, plain, avoided = link("x", place=Place.MENU), link("x"), link("ภาพกิจกรรม")
    promises = [promise(one) for one in (hub, item, child, menu, plain, avoided)]
    assert promises == sorted(promises, reverse=True)
    assert len(set(promises)) == len(promises)


def test_menus_are_places_to_look_and_plain_links_only_pass_the_idle_time() -> None:
    assert promise(link("x", place=Place.MENU)) >= PLACE_TO_LOOK
    assert promise(link("x"), depth=0) >= PLACE_TO_LOOK  # everything on the start page
    assert promise(link("x")) < PROMISING
    assert promise(link("ภาพกิจกรรม"), depth=0) < PROMISING


def test_interest_fades_from_page_to_page() -> None:
    _, once = Scorer(PLAN).priority(link("x"), depth=2, relevance=1.0)
    _, twice = Scorer(PLAN).priority(link("x"), depth=3, relevance=once)
    assert 1.0 > once > twice > 0.0
    assert Scorer(PLAN).priority(link("x"), depth=4, relevance=0.2)[1] == 0.0


def test_items_named_in_words() -> None:
    scorer = Scorer(PLAN)
    assert scorer.items("แผนดำเนินงานประจำปี และ สขร.1") == {"O10", "O23"}
    assert scorer.items("แผนดำเนินงานประจำปี และ สขร.1") == {"O10", "O23"}  # from memory
    assert scorer.items("") == frozenset()
    assert scorer.items("แผนพัฒนา") == frozenset()
