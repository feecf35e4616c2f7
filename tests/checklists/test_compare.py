"""Two lists side by side: each item is found by what it asks, and every kind of change is seen."""

from __future__ import annotations

from pathlib import Path

import pytest

from checklists.codes import read_code
from checklists.compare import Change, Pair, compare
from checklists.loader import load
from checklists.sureness import Sureness, sureness
from tests.checklists.build import list_2565
from tests.checklists.small_list import spoil, write

LAST_ELEMENT = "  - {id: o03.2, text: เป็นแผนของปี พ.ศ. <ปี>, rule: period, source: table}\n"


@pytest.fixture
def later(tmp_path: Path) -> Path:
    """A second year, the same as the first until it is changed."""
    write(tmp_path, 2565)
    return write(tmp_path, 2566)


def pairs(later: Path) -> dict[str, Pair]:
    found = compare(load(2565, later.parent), load(2566, later.parent))
    assert len({pair.concept for pair in found}) == len(found)
    return {pair.concept: pair for pair in found}


def changes(later: Path) -> dict[str, tuple[Change, ...]]:
    return {concept: pair.changes for concept, pair in pairs(later).items() if pair.changes}


def test_a_copy_changed_nothing(later: Path) -> None:
    assert changes(later) == {}
    assert all(pair.changes == () for pair in compare(list_2565(), list_2565()))


@pytest.mark.parametrize(
    ("name", "old", "new", "concept", "change"),
    [
        ("9.1", "title: โครงสร้าง", "title: โครงสร้างและอัตรากำลัง", "structure", Change.RENAMED),
        ("9.2", "period: this", "period: covers", "plan", Change.PERIOD),
        ("9.2", "points: 10", "points: 2", "plan", Change.POINTS),
        ("checklist", "title: การบริหารงาน", "title: การบริหารเงิน", "plan", Change.MOVED_SECTION),
        ("9.2", "signs: [แผน]", "signs: [แผน, โครงการ]", "plan", Change.ELEMENTS),
        ("9.2", LAST_ELEMENT, "", "plan", Change.ELEMENTS),
    ],
)
def test_each_change_alone(later: Path, name: str, old: str, new: str, concept: str, change: Change) -> None:
    spoil(later, name, old, new)
    assert changes(later) == {concept: (change,)}


def test_an_item_is_found_under_its_new_number(later: Path) -> None:
    spoil(later, "10.1", "code: O04", "code: O09")
    pair = pairs(later)["measures"]
    assert pair.changes == (Change.MOVED_CODE,)
    assert pair.old is not None
    assert pair.new is not None
    assert (pair.old.item.code, pair.new.item.code) == ("O04", "O09")


def test_items_only_one_list_has(later: Path) -> None:
    spoil(later, "9.2", "concept: plan", "concept: calendar")
    assert changes(later) == {"calendar": (Change.ADDED,), "plan": (Change.DROPPED,)}
    assert list(pairs(later))[-1] == "plan", "what is gone comes last"
    assert pairs(later)["plan"].latest.item.code == "O03"


def test_elements_added_removed_and_changed_are_named(later: Path) -> None:
    spoil(later, "9.1", "text: มีส่วนงานภายใน, rule: fields", "text: บอกชื่อผู้รับผิดชอบทุกงาน, rule: detail")
    spoil(later, "9.1", ", params: {fields: [ตำแหน่งที่สำคัญ]}", "")
    spoil(later, "9.2", "signs: [แผน]", "signs: [แผน, โครงการ]")
    found = pairs(later)
    assert [r.text for r in found["structure"].removed] == ["มีส่วนงานภายใน"]
    assert [r.text for r in found["structure"].added] == ["บอกชื่อผู้รับผิดชอบทุกงาน"]
    assert found["structure"].changed == ()
    assert [c.new.params["signs"] for c in found["plan"].changed] == [["แผน", "โครงการ"]]


def test_an_element_in_other_words_is_the_same(later: Path) -> None:
    spoil(later, "9.1", "text: มีส่วนงานภายใน", "text: แสดงหน่วยย่อยทั้งหมดที่มี")
    spoil(later, "9.2", "text: เป็นแผนของปี พ.ศ. <ปี>", "text: เป็นแผนในปี พ.ศ. <ปี>")
    assert changes(later) == {}


def test_an_element_put_in_quite_other_words_is_shown_with_both(later: Path) -> None:
    spoil(later, "9.1", "text: แสดงแผนผัง", "text: มีภาพรวมทุกกองในหน่วยงาน")
    pair = pairs(later)["structure"]
    assert (pair.added, pair.removed) == ((), ())
    assert [(c.old.text, c.new.text) for c in pair.changed] == [("แสดงแผนผัง", "มีภาพรวมทุกกองในหน่วยงาน")]


def test_two_elements_of_one_rule_are_not_taken_for_each_other(later: Path) -> None:
    spoil(later, "10.1", "  - {id: o04.1, text: แสดงมาตรการ", "  - {id: o04.1, text: ประกาศโดยนายก")
    second = "  - {id: o04.2, text: มีวันที่บังคับใช้, rule: presence, source: table}\n- code: O05"
    spoil(later, "10.1", "- code: O05", second)
    pair = pairs(later)["measures"]
    assert [r.text for r in pair.added] == ["ประกาศโดยนายก", "มีวันที่บังคับใช้"]
    assert [r.text for r in pair.removed] == ["แสดงมาตรการ"]
    assert pair.changed == ()


def test_how_sure_a_list_is(later: Path) -> None:
    expected = Sureness(items=5, titles=4, points=4, elements=8, certain=7, doubtful=1, advice=0)
    assert sureness(load(2566, later.parent)) == expected


@pytest.mark.parametrize("text", ["O18", "o18", "O-18", "o.18", "OIT 18", "ข้อ 18", "ข้อที่ ๑๘", "018", "18", " O 18 "])
def test_a_code_is_read_however_it_is_written(text: str) -> None:
    assert read_code(text) == "O18"


@pytest.mark.parametrize("text", ["", "O", "O188", "MOIT 18", "18 เดือน", "แผน", "O1.8", "-"])
def test_what_is_no_code_is_none(text: str) -> None:
    assert read_code(text) == ""
