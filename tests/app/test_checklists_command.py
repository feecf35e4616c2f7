"""`oit checklists`: what officials see of the lists, and how a fault in a list ends."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from rich.console import Console

from app.lists import PERIODS, differences, listing, one_item, one_year
from checklists.loader import load
from checklists.model import Period
from tests.app.running import oit
from tests.checklists.small_list import spoil, write


@pytest.fixture
def screen() -> Console:
    return Console(file=io.StringIO(), width=160)


def shown(screen: Console) -> str:
    assert isinstance(screen.file, io.StringIO)
    return screen.file.getvalue()


def test_every_period_has_words() -> None:
    assert set(PERIODS) == set(Period)


def test_list_counts_what_is_sure_and_names_the_sources(tmp_path: Path, screen: Console) -> None:
    write(tmp_path)
    listing([load(2565, tmp_path)], screen)
    (row,) = [line for line in shown(screen).splitlines() if line.startswith("| 2565")]
    assert [cell.strip() for cell in row.strip("|").split("|")] == ["2565", "5", "4/5", "4/5", "7/8", "1", "0"]
    assert "- near: ปีใกล้เคียง" in shown(screen)


def test_a_year_shows_every_item_and_marks_what_is_not_sure(tmp_path: Path, screen: Console) -> None:
    write(tmp_path)
    one_year(load(2565, tmp_path).for_year(2565), screen)
    text = shown(screen)
    for part in ("O01", "O05", "มาตรการภายใน (ข้อกำหนดยังไม่ยืนยัน)", "- มีส่วนงานภายใน (ข้อกำหนดยังไม่ยืนยัน)", "ปี พ.ศ. 2565"):
        assert part in text
    assert "โครงสร้าง (ข้อ" not in text
    assert "<ปี>" not in text


def test_an_item_shows_all_that_is_known_of_it(tmp_path: Path, screen: Console) -> None:
    spoil(write(tmp_path), "9.1", "unit: สำนักปลัด", "unit: '[red]สำนัก[/red]'")
    checklist = load(2565, tmp_path).for_year(2565)
    one_item(checklist, checklist.items[0], screen)
    text = shown(screen)
    for part in ("O01 โครงสร้าง", "5.000", "[red]สำนัก[/red]", "ผังองค์กร", "โครงสร้างพื้นฐาน", "o01.2", "ปีใกล้เคียง"):
        assert part in text


def test_differences_say_what_an_item_became(tmp_path: Path, screen: Console) -> None:
    write(tmp_path)
    later = write(tmp_path, 2566)
    spoil(later, "9.2", "code: O03\n  title: แผนงานประจำปี", "code: O07\n  title: แผนงานและงบประมาณ")
    spoil(later, "9.2", "period: this", "period: previous")
    spoil(later, "10.1", "concept: measures_done", "concept: gifts")
    differences(load(2565, tmp_path), load(2566, tmp_path), screen)
    text = shown(screen)
    for part in (
        "O03 → O07", "ชื่อเดิม: แผนงานประจำปี", "ช่วงเวลา: ปีที่ตรวจ → ปีก่อนปีที่ตรวจ", "– → O05", "O05 → –",
        "ไม่เปลี่ยน 3 ข้อ: O01, O02, O04", "เปลี่ยน 1 ข้อ · มีเฉพาะปี 2566 1 ข้อ · มีเฉพาะปี 2565 1 ข้อ",
    ):  # fmt: skip
        assert part in text


@pytest.mark.parametrize("code", ["O18", "o18", "ข้อ 18"])
def test_show_finds_the_item(code: str) -> None:
    ran = oit("checklists", "show", 2565, code)
    assert ran.code == 0
    assert ran.out.startswith("O18 ")


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("show", 2565, "O99"), "O99"),
        (("show", 2499), "2499"),
        (("compare", 2565, 2499), "2499"),
        (("check", "no-such-folder"), "no-such-folder"),
    ],
)
def test_what_is_not_there_is_wrong_usage(words: tuple[object, ...], told: str) -> None:
    ran = oit("checklists", *words)
    assert (ran.code, ran.out) == (2, "")
    assert told in ran.err


def test_check_tells_each_fault_in_a_line_and_fails(tmp_path: Path) -> None:
    folder = write(tmp_path)
    assert oit("checklists", "check", folder).code == 0
    spoil(folder, "9.1", "rule: chart", "rule: '[bold]charm'")
    spoil(folder, "9.2", "points: 10", "points: 9")
    ran = oit("checklists", "check", tmp_path)
    assert ran.code == 1
    lines = ran.out.splitlines()
    assert lines[0].startswith("2565/9.1.yml: O01: requirements.0.rule: ไม่มีกฎชนิด [bold]charm")
    assert lines[1].startswith("2565/9.2.yml: points: ")
    assert len(lines) == 3


def test_the_lists_of_the_program_are_shown_and_sound() -> None:
    assert oit("checklists", "check").code == 0
    listed = oit("checklists", "list")
    assert listed.code == 0
    assert "2565" in listed.out
    assert oit("checklists", "compare", 2565, 2565).code == 0
