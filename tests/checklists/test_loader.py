"""The loader: a sound folder becomes a checklist; a mistake is told with its file, item and key."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from checklists.loader import YEARS, BadChecklist, known_years, load

Spoil = Callable[[str, str, str], None]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A copy of the list of 2565 to damage."""
    shutil.copytree(str(YEARS / "2565"), tmp_path / "2565")
    return tmp_path


@pytest.fixture
def spoil(root: Path) -> Spoil:
    """Replaces one piece of text in one file of the copy."""

    def replace(name: str, old: str, new: str) -> None:
        file = root / "2565" / name
        text = file.read_text("utf-8")
        assert old in text
        file.write_text(text.replace(old, new, 1), "utf-8")

    return replace


def test_a_copy_is_the_same_list(root: Path) -> None:
    assert load(2565, root) == load(2565)


def test_the_hash_follows_every_letter(root: Path, spoil: Spoil) -> None:
    spoil("9.1.yml", "title: โครงสร้าง", "title: โครงสร้างหน่วยงาน")
    assert load(2565, root).sha256 != load(2565).sha256


def test_a_year_without_a_list_names_those_there_are() -> None:
    with pytest.raises(BadChecklist, match=r"2499.*2565"):
        load(2499)
    assert 2565 in known_years()


@pytest.mark.parametrize(
    ("name", "old", "new", "told"),
    [
        ("9.1.yml", "concept: org_structure", "concpt: org_structure", r"9\.1\.yml: O01: concept"),
        ("9.1.yml", "concept: org_structure", "concept: org_structure\n  mood: good", r"9\.1\.yml: O01: mood"),
        ("9.2.yml", "period: this", "period: someday", r"9\.2\.yml: O10: period"),
        ("9.3.yml", "code: O18", "code: 18", r"9\.3\.yml: 18: code"),
        ("9.3.yml", "points: 0.571", "points: much", r"9\.3\.yml: O18: points"),
        ("9.4.yml", "id: o25.1", "id: first", r"9\.4\.yml: O25: requirements\.0\.id"),
        ("9.4.yml", "rule: period", "rulez: period", r"9\.4\.yml: O25: requirements\.0\.rule"),
        ("9.5.yml", 'certainty: "medium?"', "certainty: perhaps", r"9\.5\.yml: O29: requirements\.2\.certainty"),
        ("10.1.yml", "labels: [", "labels: [[", r"10\.1\.yml"),
        ("10.2.yml", "labels: [มาตร", "labels: [{มาตร: 1}, มาตร", r"10\.2\.yml: O42: labels\.0"),
        ("checklist.yml", "year: 2565", "year: last", r"2565/checklist\.yml: year"),
        ("checklist.yml", "hubs:", "hubz:", r"2565/checklist\.yml: hub"),
        ("checklist.yml", 'code: "10.2"', 'code: "10.9"', r"10\.9\.yml"),
    ],
)
def test_a_mistake_is_told_with_its_place(root: Path, spoil: Spoil, name: str, old: str, new: str, told: str) -> None:
    spoil(name, old, new)
    with pytest.raises(BadChecklist, match=told):
        load(2565, root)


@pytest.mark.parametrize(
    ("name", "text", "told"),
    [
        ("9.1.yml", "", r"9\.1\.yml"),
        ("9.1.yml", "- just a word\n", r"9\.1\.yml"),
        ("9.1.yml", "code: O01\n", r"9\.1\.yml"),
        ("checklist.yml", "", r"checklist\.yml"),
        ("checklist.yml", "id: x\nyear: 2565\n", r"checklist\.yml.*indicators"),
        ("checklist.yml", "indicators: [{code: '9', title: x}]\n", r"checklist\.yml.*sections"),
        ("checklist.yml", "indicators: [{code: '9', title: x, sections: [{title: y}]}]\n", r"checklist\.yml.*code"),
    ],
)
def test_a_file_of_the_wrong_shape_is_told_by_name(root: Path, name: str, text: str, told: str) -> None:
    (root / "2565" / name).write_text(text, "utf-8")
    with pytest.raises(BadChecklist, match=told):
        load(2565, root)


def test_a_file_in_another_encoding_is_told_by_name(root: Path) -> None:
    file = root / "2565" / "9.1.yml"
    file.write_bytes(file.read_text("utf-8").encode("cp874", errors="ignore"))
    with pytest.raises(BadChecklist, match=r"9\.1\.yml"):
        load(2565, root)


def test_an_item_that_stands_twice_is_told(root: Path, spoil: Spoil) -> None:
    spoil("9.1.yml", "code: O02", "code: O01")
    with pytest.raises(BadChecklist, match="O01"):
        load(2565, root)


def test_a_rule_nobody_wrote_is_told(root: Path, spoil: Spoil) -> None:
    spoil("9.1.yml", "rule: chart", "rule: charm")
    with pytest.raises(BadChecklist, match=r"9\.1\.yml: O01: .*charm"):
        load(2565, root)
