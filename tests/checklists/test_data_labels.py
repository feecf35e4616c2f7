"""The words of every year's list: each leads to its own item and to no other."""

from __future__ import annotations

from collections import defaultdict

import pytest

from checklists import loader
from checklists.labels import Labels
from checklists.model import Checklist
from tests.checklists.facts import YEARS
from thai.text import fold

each_year = pytest.mark.parametrize("years_list", [loader.load(y) for y in YEARS], ids=map(str, YEARS))


@each_year
def test_titles_and_labels_offer_their_own_item_first(years_list: Checklist) -> None:
    labels = Labels(years_list.items)
    astray = []
    for item in years_list.items:
        for words in (item.title, *item.labels):
            hits = [h for h in labels.match(words.replace("*", " ")) if not h.hint]
            if not hits or hits[0].code != item.code:
                astray.append((item.code, words, [h.code for h in hits]))
    assert astray == []


@each_year
def test_a_title_offers_no_other_item(years_list: Checklist) -> None:
    labels = Labels(years_list.items)
    offered = {i.code: [h.code for h in labels.match(i.title) if not h.hint] for i in years_list.items}
    assert offered == {i.code: [i.code] for i in years_list.items}


@each_year
def test_no_label_belongs_to_two_items(years_list: Checklist) -> None:
    owners: dict[str, set[str]] = defaultdict(set)
    for item in years_list.items:
        for words in (item.title, *item.labels):
            owners[fold(words)].add(item.code)
    assert {words: codes for words, codes in owners.items() if len(codes) > 1} == {}


@each_year
def test_every_hint_can_be_heard(years_list: Checklist) -> None:
    labels = Labels(years_list.items)
    dead = [
        (item.code, words)
        for item in years_list.items
        for words in item.hints
        if item.code not in {h.code for h in labels.match(words.replace("*", " "))}
    ]
    assert dead == []


@pytest.mark.parametrize(
    ("year", "label", "expected"),
    [
        (2566, "รายงานการกำกับติดตามการดำเนินงานและการใช้งบประมาณ รอบ 6 เดือน", "O12"),
        (2566, "รายงานการกำกับติดตามการดำเนินการป้องกันการทุจริต รอบ 6 เดือน", "O37"),
        (2566, "กิจกรรมสร้างวัฒนธรรม No Gift Policy", "O32"),
        (2566, "รายงานผลตามนโยบาย No Gift Policy รอบ 6 เดือน", "O33"),
        (2566, "นโยบาย No Gift Policy", "O31"),
        (2566, "แนวปฏิบัติ Dos & Don'ts ตามประมวลจริยธรรม", "O40"),
        (2566, "ประมวลจริยธรรมพนักงานส่วนท้องถิ่น", "O39"),
        (2566, "การประเมินพฤติกรรมทางจริยธรรมของพนักงาน", "O41"),
        (2566, "แผนการบริหารทรัพยากรบุคคล ประจำปี", "O23"),
        (2566, "ประกาศนโยบายคุ้มครองข้อมูลส่วนบุคคล (Privacy Policy)", "O10"),
    ],
)
def test_neighbours_are_kept_apart(year: int, label: str, expected: str) -> None:
    hits = Labels(loader.load(year).items).match(label)
    assert [h.code for h in hits if not h.hint] == [expected]
