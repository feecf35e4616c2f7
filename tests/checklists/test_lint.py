"""The lint: a sound list has no fault, and every kind of fault is told with its file, item and key."""

from __future__ import annotations

from pathlib import Path

import pytest

from checklists.lint import lint_folder, lint_year
from checklists.loader import YEARS, BadChecklist, load
from tests.checklists.small_list import spoil, write


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write(tmp_path)


def told(folder: Path) -> list[str]:
    return [str(fault) for fault in lint_year(folder)]


def test_a_sound_list_has_no_fault_and_loads(folder: Path) -> None:
    assert told(folder) == []
    assert len(load(2565, folder.parent).items) == 5


def test_the_lists_of_the_program_have_no_fault() -> None:
    assert [fault for _, faults in lint_folder(YEARS) for fault in faults] == []


ONLY_ELEMENT = "  - {id: o02.1, text: แสดงที่อยู่, rule: contact, source: table, params: {show: [address]}}\n"
ONE_FAULT = {
    "unknown key": ("9.1", "  unit: สำนักปลัด", "  mood: ดี\n  unit: สำนักปลัด", "9.1.yml: O01: mood: "),
    "missing key": ("9.1", "  concept: contact\n", "", "9.1.yml: O02: concept: "),
    "unknown key of an element": ("9.2", "rule: period,", "rule: period, why: x,", "O03: requirements.1.why: "),
    "unknown period": ("9.2", "period: this", "period: someday", "9.2.yml: O03: period: "),
    "unknown rule": ("9.1", "rule: chart", "rule: charm", "9.1.yml: O01: requirements.0.rule: ไม่มีกฎชนิด charm"),
    "parameter not read": ("9.2", "signs: [แผน]", "sign: [แผน]", "9.2.yml: O03: requirements.0.params.sign: "),
    "parameter needed": ("10.1", ", params: {with: O04}", "", "10.1.yml: O05: requirements.0.params.with: "),
    "list needed": ("9.1", "show: [address]", "show: []", "9.1.yml: O02: requirements.0.params.show: "),
    "item named that is not there": ("10.1", "with: O04", "with: O44", "O05: requirements.0.params.with: O44"),
    "item that names itself": ("10.1", "with: O04", "with: O05", "O05: requirements.0.params.with: O05"),
    "unknown field": ("9.1", "[ตำแหน่งที่สำคัญ]", "[ตำแหน่งสมมุติ]", "O01: requirements.1.params.fields: "),
    "fields of the wrong shape": ("9.1", "[ตำแหน่งที่สำคัญ]", "ตำแหน่งที่สำคัญ", "O01: requirements.1.params.fields: "),
    "range_counts not a field": (
        "9.1", "{fields: [ตำแหน่งที่สำคัญ]", "{range_counts: งบประมาณ, fields: [ตำแหน่งที่สำคัญ]",
        "O01: requirements.1.params.range_counts: ",
    ),
    "element id used twice": ("9.1", "id: o01.2", "id: o01.1", "O01: requirements.1.id: o01.1 มีแล้ว"),
    "element id of another item": ("9.2", "id: o03.2", "id: o04.2", "O03: requirements.1.id: o04.2 ควรเป็น o03.2"),
    "source not declared": ("9.2", "period, source: table", "period, source: rumour", "O03: requirements.1.source: "),
    "no source": ("9.2", "rule: period, source: table", "rule: period", "O03: requirements.1.source: "),
    "no word of an element": ("9.1", "text: แสดงแผนผัง,", 'text: " ",', "O01: requirements.0.text: "),
    "no element": ("9.1", ONLY_ELEMENT, "    []\n", "O02: requirements: "),
    "label of two items": ("10.1", "[ผลตามมาตรการ]", "[แผนดำเนินงาน]", "10.1.yml: O05: labels: "),
    "label that is another's title": ("10.1", "[ผลตามมาตรการ]", "[แผนงาน ประจำปี]", "O05: labels: "),
    "label twice": ("9.1", "[แผนผังโครงสร้าง,", "[แผนผังโครงสร้าง, แผนผังโครงสร้าง,", "O01: labels: "),
    "label too short": ("10.1", "[ผลตามมาตรการ]", "[ผ]", "O05: labels: "),
    "label in its own unlike": ("10.1", "[มาตรการส่งเสริม]", "[มาตรการลับ]\n  unlike: [ลับ]", "O04: labels: unlike 'ลับ'"),
    "also that is no hint": ("9.1", "also: [ผังองค์กร]", "also: [ผังเมือง]", "O01: also: "),
    "no label and no place": ("9.1", "  anywhere: footer\n", "", "O02: labels: "),
    "unknown place": ("9.1", "anywhere: footer", "anywhere: cellar", "O02: anywhere: "),
    "no remedy": ("10.1", "remedy: เผยแพร่ผล", 'remedy: ""', "O05: remedy: "),
    "concept twice": ("10.1", "concept: measures_done", "concept: plan", "10.1.yml: O05: concept: "),
    "points unknown without a word": ("9.2", "points: 10", "points: null", "O03: points_note: "),
    "points that do not add up": ("9.2", "points: 10", "points: 9", "9.2.yml: points: "),
    "items of a section that differ": ("9.1", "points: 5", "points: 6", "9.1.yml: points: "),
    "year in a text": ("9.2", "แผนของปี พ.ศ. <ปี>, rule", "แผนของปี 2565, rule", "O03: requirements.1.text: "),
    "year in Thai digits": ("9.2", "[แผนดำเนินงาน]", "[แผน ๒๕๖๔]", "O03: labels: "),
    "year of the common era": ("10.1", "remedy: เผยแพร่ผล", "remedy: เผยแพร่ผลปี 2022", "O05: remedy: "),
    "year in a parameter": ("9.2", "signs: [แผน]", 'signs: ["2565"]', "O03: requirements.0.params.signs: "),
    "year that a law does not excuse": ("10.1", "remedy: เผยแพร่ผล", "remedy: ตามระเบียบ ปี พ.ศ. 2565", "O05: remedy: "),
    "unknown mark": ("9.2", "พ.ศ. <ปี>, rule", "พ.ศ. <ปีหน้า>, rule", "O03: requirements.1.text: "),
    "year of another folder": ("checklist", "year: 2565", "year: 2564", "checklist.yml: year: "),
    "unknown key of the head": ("checklist", "hubs:", "hub: [x]\nhubs:", "checklist.yml: hub: "),
    "item out of order": ("9.1", "code: O01", "code: O03", "O03: code: "),
}  # fmt: skip


@pytest.mark.parametrize(("name", "old", "new", "part"), ONE_FAULT.values(), ids=ONE_FAULT)
def test_a_fault_is_told_with_its_place(folder: Path, name: str, old: str, new: str, part: str) -> None:
    spoil(folder, name, old, new)
    found = told(folder)
    assert [line for line in found if part in line], found
    assert all(line.startswith("2565/") for line in found)


ALONE = {  # faults that have no second one in their wake
    "unknown key", "unknown rule", "parameter not read", "source not declared", "label of two items", "concept twice",
    "points that do not add up", "year in a text", "also that is no hint", "no label and no place",
}  # fmt: skip


@pytest.mark.parametrize("kind", sorted(ALONE))
def test_one_fault_is_told_once(folder: Path, kind: str) -> None:
    name, old, new, _ = ONE_FAULT[kind]
    spoil(folder, name, old, new)
    assert len(told(folder)) == 1


def test_every_fault_is_told_not_only_the_first(folder: Path) -> None:
    spoil(folder, "9.1", "  unit: สำนักปลัด", "  mood: ดี\n  age: 3\n  unit: สำนักปลัด")
    spoil(folder, "9.2", "rule: period", "rule: perod")
    spoil(folder, "10.1", "rule: consistency", "rule: consistent")
    spoil(folder, "checklist", "hubs:", "hub: [x]\nhubs:")
    found = "\n".join(told(folder))
    for part in ("9.1.yml: O01: mood", "9.1.yml: O01: age", "9.2.yml: O03", "10.1.yml: O05", "checklist.yml: hub"):
        assert part in found


def test_a_word_within_a_hint_may_complete(folder: Path) -> None:
    spoil(folder, "9.1", "also: [ผังองค์กร]", "also: [ผัง]")
    assert told(folder) == []


def test_an_item_of_advice_alone_is_no_fault(folder: Path) -> None:
    spoil(folder, "10.1", "presence, source", 'presence, certainty: "low?", source')
    assert told(folder) == []


def test_two_items_of_one_code(folder: Path) -> None:
    spoil(folder, "9.1", "code: O02", "code: O01")
    found = told(folder)
    assert any("9.1.yml: O01: code: " in line for line in found)
    assert any("O02" in line and "left out" in line for line in found)


def test_points_that_are_not_known_are_no_fault_when_it_is_said(folder: Path) -> None:
    spoil(folder, "9.2", "points: 10", "points: null\n  points_note: ไม่ทราบโครงสร้างคะแนน")
    assert told(folder) == []


def test_rounded_points_add_up(folder: Path) -> None:
    last = '- {code: "9.2", title: การบริหารงาน}'
    spoil(folder, "checklist", last, f'{last}\n  - {{code: "9.3", title: อื่น}}')
    assert len([line for line in told(folder) if "points do not add up" in line]) == 2, "a third of 20 is not 10"
    spoil(folder, "9.1", "points: 5", "points: 3.333")
    spoil(folder, "9.1", "points: 5", "points: 3.333")
    spoil(folder, "9.2", "points: 10", "points: 6.667")
    assert [line for line in told(folder) if ": points" in line] == []


BROKEN = [(name, text) for name in ("9.1.yml", "9.2.yml", "checklist.yml") for text in ("- code: [", "- x", "x: 1", "")]


@pytest.mark.parametrize(("name", "text"), BROKEN)
def test_a_file_that_cannot_be_read_is_told_and_the_others_are_read(folder: Path, name: str, text: str) -> None:
    spoil(folder, "10.1", "rule: consistency", "rule: consistent")
    (folder / name).write_text(text, "utf-8")
    found = told(folder)
    assert any(line.startswith(f"2565/{name}: ") for line in found)
    assert name == "checklist.yml" or any("consistent" in line for line in found)
    assert all("\n" not in line for line in found)


def test_files_that_are_lacking_and_files_nobody_reads(folder: Path) -> None:
    (folder / "9.2.yml").rename(folder / "9.3.yml")
    found = told(folder)
    assert any(line == "2565/9.2.yml: ไม่มีไฟล์นี้ / no such file" for line in found)
    assert any(line.startswith("2565/9.3.yml: ") and "no section" in line for line in found)


def test_a_key_that_stands_twice_in_one_item(folder: Path) -> None:
    spoil(folder, "9.2", "  unit: สำนักปลัด", "  unit: สำนักปลัด\n  unit: กองคลัง")
    assert any(line.startswith("2565/9.2.yml: ") and "unit" in line for line in told(folder))


def test_a_folder_of_years_and_a_folder_of_none(tmp_path: Path) -> None:
    for year in (2566, 2565):
        write(tmp_path, year)
    (tmp_path / "notes").mkdir()
    assert [name for name, _ in lint_folder(tmp_path)] == ["2565", "2566"]
    for wrong in (tmp_path / "notes", tmp_path / "nowhere"):
        with pytest.raises(BadChecklist):
            lint_folder(wrong)
