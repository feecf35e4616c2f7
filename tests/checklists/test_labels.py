"""Labels: which items the words of a link, heading or row offer, however they are typed."""

from __future__ import annotations

import pytest

from checklists.labels import Labels, code_said, strip
from checklists.loader import known_years, load
from checklists.model import Item
from tests.checklists.build import item, list_2565

WORKS = item("O11", "รายงานผลการดำเนินการ", unlike=("แบบฟอร์ม",))
HONEST = item("O41", "รายงานผลการดำเนินการป้องกันการทุจริต", labels=("สรุปผล*ป้องกัน*ทุจริต",))
SOCIAL = item("O09", "เครือข่ายสังคมออนไลน์", labels=("line",))
CONTACT = item("O05", "ข้อมูลการติดต่อ", hints=("เกี่ยวกับเรา",))
LAWS = item("O06", "กฎหมายที่เกี่ยวข้อง")
ALL = (WORKS, HONEST, SOCIAL, CONTACT, LAWS)


def codes(label: str, items: tuple[Item, ...] = ALL) -> list[str]:
    return [hit.code for hit in Labels(items).match(label)]


def test_the_longest_phrase_wins() -> None:
    assert codes("รายงานผลการดำเนินการ") == ["O11"]
    assert codes("รายงานผลการดำเนินการป้องกันการทุจริต") == ["O41"]


def test_both_are_offered_where_both_are_named() -> None:
    assert sorted(codes("ข้อมูลการติดต่อ และกฎหมายที่เกี่ยวข้อง")) == ["O05", "O06"]
    assert sorted(codes("รายงานผลการดำเนินการ / รายงานผลการดำเนินการป้องกันการทุจริต")) == ["O11", "O41"]


def test_a_look_alike_takes_the_label_away() -> None:
    assert codes("แบบฟอร์มรายงานผลการดำเนินการ") == []


def test_a_hint_is_marked_as_one_and_stands_last() -> None:
    (hint,) = Labels(ALL).match("เกี่ยวกับเรา")
    assert (hint.code, hint.hint) == ("O05", True)
    named = Labels(ALL).match("เกี่ยวกับเรา กฎหมายที่เกี่ยวข้อง")
    assert [(h.code, h.hint) for h in named] == [("O06", False), ("O05", True)]


@pytest.mark.parametrize(
    "typed",
    [
        "กฏหมายที่เกี่ยวข้อง",
        "กฎหมายที่เกี่วข้อง",
        "กฎหมาย ที่ เกี่ยวข้อง",
        "• กฎหมายที่เกี่ยวข้อง",
        "ข้อ ๖ กฎหมายที่เกี่ยวข้อง",
        "O6. กฎหมายที่เกี่ยวข้อง",
        "กฎหมายที่เกี่ยวข้อง ปี 2565",
        "กฎหมายที่เกี่ยวข้อง ประจำปีงบประมาณ พ.ศ. ๒๕๖๕",
    ],
)
def test_ways_to_type_it(typed: str) -> None:
    (hit,) = Labels(ALL).match(typed)
    assert hit.code == "O06"
    assert hit.share > 0.9, "codes, years and bullets do not make the label speak of something else"


@pytest.mark.parametrize("typed", ["เครือข่ายสังคมออนไลณ์", "รายงานผลการดำเนินกาล", "รายงาลผลการดำเนินการป้องกันการทุจริต"])
def test_a_word_a_letter_off_is_taken_by_likeness(typed: str) -> None:
    assert codes(typed) in (["O09"], ["O11"], ["O41"])


def test_filler_words_do_not_matter() -> None:
    plan = item("O18", "แผนการใช้จ่ายงบประมาณประจำปี")
    assert codes("แผนใช้จ่ายเงินงบประมาณประจำปี", (plan,)) == ["O18"]
    assert codes("แผนการซ่อมถนนประจำปี", (plan,)) == []


@pytest.mark.parametrize("near", ["กฎหมายที่ถูกยกเลิก", "กฎหมู่บ้านที่น่าอยู่", "ผู้เกี่ยวข้อง"])
def test_a_neighbour_is_no_misspelling(near: str) -> None:
    assert codes(near) == []


@pytest.mark.parametrize(
    ("label", "found"), [("LINE", True), ("Line : @dong", True), ("Online", False), ("Airlines", False)]
)
def test_a_latin_word_must_stand_alone(label: str, found: bool) -> None:
    assert (codes(label) == ["O09"]) is found


def test_a_star_stands_for_a_few_letters_only() -> None:
    assert codes("สรุปผลแผนปฏิบัติการป้องกันและปราบปรามการทุจริต") == ["O41"]
    long = "สรุปผลการแข่งขันกีฬาสีของโรงเรียนทุกแห่งในตำบลเพื่อป้องกันยาเสพติด และเรื่องอื่น ๆ ที่ไม่เกี่ยวกันเลย การทุจริต"
    assert codes(long) == []


def test_how_much_of_the_label_is_explained() -> None:
    (whole,) = Labels(ALL).match("ข้อมูลการติดต่อ")
    (part,) = Labels(ALL).match("ข้อมูลการติดต่อของผู้ประสานงานโครงการแข่งเรือประเพณี")
    assert whole.share == 1.0
    assert part.share < 0.5


def test_an_empty_or_very_short_label_offers_nothing() -> None:
    assert codes("") == []
    assert codes("O6") == []
    assert codes("2565") == []


@pytest.mark.parametrize(
    ("label", "left"),
    [
        ("O10 แผนดำเนินงาน", strip("แผนดำเนินงาน")),
        ("ข้อ 10 แผนดำเนินงาน ปี 2565", strip("แผนดำเนินงาน")),
        ("- แผนดำเนินงาน ประจำปีงบประมาณ พ.ศ. 2565", strip("แผนดำเนินงาน")),
        ("แผนดำเนินงาน พ.ศ. 2565", strip("แผนดำเนินงาน")),
        ("แผนดำเนินงาน 2561-2565", strip("แผนดำเนินงาน")),
        ("แผนดำเนินงาน ประจำปีงบประมาณ พ.ศ.", strip("แผนดำเนินงาน")),  # a title broken before its year
    ],
)
def test_codes_years_and_bullets_are_stripped(label: str, left: str) -> None:
    assert strip(label) == left


@pytest.mark.parametrize(
    ("label", "code"),
    [
        ("O12", "O12"),
        ("o-12 รายงาน", "O12"),
        ("ข้อ 12", "O12"),
        ("ข้อ ๑๒ รายงานผล", "O12"),
        ("012", "O12"),
        ("OIT12", "O12"),
        ("O 1", "O01"),
        ("O99", ""),  # not in the list
        ("12 โครงการ", ""),
        ("O123", ""),
        ("MOIT 12", ""),
        ("", ""),
    ],
)
def test_the_code_a_label_is_marked_with(label: str, code: str) -> None:
    assert code_said(label, frozenset(f"O{n:02d}" for n in range(1, 44))) == code


@pytest.mark.parametrize(
    ("label", "expected"),
    [
        ("รายงานการกำกับติดตามการดำเนินงาน รอบ 6 เดือน", "O11"),
        ("รายงานการกำกับติดตามการใช้จ่ายงบประมาณ รอบ 6 เดือน", "O19"),
        ("รายงานการกำกับติดตามการดำเนินการป้องกันการทุจริต รอบ 6 เดือน", "O40"),
        ("รายงานผลการใช้จ่ายงบประมาณประจำปี", "O20"),
        ("แผนปฏิบัติการป้องกันการทุจริต", "O39"),
        ("แผนการใช้จ่ายงบประมาณประจำปี", "O18"),
        ("ช่องทางแจ้งเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ", "O30"),
        ("แนวปฏิบัติการจัดการเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ", "O29"),
        ("การดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน", "O43"),
        ("การมีส่วนร่วมของผู้บริหาร", "O35"),
    ],
)
def test_neighbours_in_the_list_of_2565_are_kept_apart(label: str, expected: str) -> None:
    hits = Labels(list_2565().items).match(label)
    assert [h.code for h in hits if not h.hint] == [expected]


@pytest.mark.parametrize("year", [known_years()[0], known_years()[-1]])
def test_what_may_not_be_offered_is_not_offered(year: int) -> None:
    items = load(year).for_year(year).items
    labels = Labels(items)
    said = [words for item in items for words in (item.title, item.title[:18], f"{item.title[:-2]}ก", *item.labels)]
    said += [f"{one} | {other}" for one, other in zip(said, reversed(said), strict=True)]
    wrong = [
        (item.code, words)
        for words in said
        for item in items
        if not labels.may_offer(item.code, words) and any(hit.code == item.code for hit in labels.match(words))
    ]
    assert wrong == []
    assert not any(labels.may_offer(item.code, "ถนนคอนกรีตเสริมเหล็ก ไฟฟ้าสาธารณะ ระบบน้ำบาดาล") for item in items)


def test_a_title_broken_before_its_year_is_the_title() -> None:
    whole, broken = (f"รายงานติดตามและประเมินผลแผนพัฒนา ประจำปีงบประมาณ พ.ศ.{year}" for year in (" 2564", ""))
    assert strip(broken) == strip(whole)
