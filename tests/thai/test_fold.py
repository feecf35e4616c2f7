"""The search key makes different spellings of one thing equal, keeps different things apart, and finds its way back."""

import random

import pytest

from thai.spelling import MISSPELT
from thai.text import fold, fold_map

EQUAL = [
    ("กฏหมาย", "กฎหมาย"),
    ("แผนปฎิบัติราชการ", "แผนปฏิบัติราชการ"),
    ("พ.ร.บ. จัดซื้อ", "พรบ.จัดซื้อ"),
    ("สขร.1", "สขร ๑"),
    ("มาตราฐาน", "มาตรฐาน"),
    ("แผนยุทศาสตร์", "แผนยุทธศาสตร์"),
    ("เฟสบุ๊ค", "เฟซบุ๊ก"),
    ("คอรัปชั่น", "คอร์รัปชัน"),
    ("ความพึ่งพอใจ", "ความพึงพอใจ"),
    ("งดรับของกำนัน", "งดรับของกำนัล"),
    ("ประกาศต่าง ๆ", "ประกาศต่างๆ"),
    ("E – Service", "e-service"),
    ("E service", "E-Service"),
    ("ต าบล", "ตำบล"),
    ("สานักงาน", "สำนักงาน"),
    ("ผู้บริหำร", "ผู้บริหาร"),
    ("ขอ้มูลผุ้บริหาร", "ข้อมูลผู้บริหาร"),
    ("แนวปฏบตการจดการ", "แนวปฏิบัติการจัดการ"),
    ("เเผน", "แผน"),
    ("ปฏิบัติกๅร", "ปฏิบัติการ"),
    ("“ถาม” ‘ตอบ’", "\"ถาม\" 'ตอบ'"),
    ("Q&amp;A", "Q & A"),
    ("เว็ปบอร์ด", "เว็บบอร์ด"),
    ("ศุนย์ ประเมิณ ปรกาศ", "ศูนย์ ประเมิน ประกาศ"),
    ("ทะเบียนราชฎร", "ทะเบียนราษฎร"),
    ("การกับกำติดตาม", "การกำกับติดตาม"),
]

DIFFERENT = [
    ("คู่มือการปฏิบัติงาน", "คู่มือการให้บริการ"),
    ("O10", "O01"),
    ("2.5", "25"),
    ("กำนัน", "กำนัล"),
    ("มาตรา", "มาตร"),
    ("ร้องเรียน", "ร้องทุกข์"),
]


@pytest.mark.parametrize(("one", "other"), [*EQUAL, *MISSPELT])
def test_spellings_of_one_thing_are_equal(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize(("one", "other"), DIFFERENT)
def test_different_things_stay_apart(one: str, other: str) -> None:
    assert fold(one) != fold(other)


@pytest.mark.parametrize(("wrong", "right"), MISSPELT)
def test_no_correction_makes_a_new_mistake(wrong: str, right: str) -> None:
    assert fold(fold(wrong)) == fold(wrong) == fold(right)


def test_the_key_has_no_spaces_marks_or_capitals() -> None:
    assert fold("  แผนฯ  ปี\n๒๕๖๕ — No\u200bGift ") == "แผนป2565-nogift"


@pytest.mark.parametrize(
    ("text", "wanted", "quote"),
    [
        ("ดู แผน ปฎิบัติ การ ปี ๒๕๖๕", "แผนปฏิบัติการ", "แผน ปฎิบัติ การ"),
        ("เรื่อง ประจ าปี ๒๕๖๕", "ประจำปี 2565", "ประจ าปี ๒๕๖๕"),
        ("ตาม พ.ร.บ. จัดซื้อ ฯ", "พรบ.จัดซื้อ", "พ.ร.บ. จัดซื้อ"),
        ("เเผนยุทศาสตร์ของเรา", "ยุทธศาสตร์", "ยุทศาสตร์"),
        ("(No Gift Policy)", "no gift policy", "No Gift Policy"),
        ("น้ำใจ", "น้ำ", "น้ำ"),
    ],
)
def test_a_hit_on_the_key_is_quoted_from_the_original(text: str, wanted: str, quote: str) -> None:
    folded = fold_map(text)
    at = folded.key.index(fold(wanted))
    start, end = folded.span(at, at + len(fold(wanted)))
    assert text[start:end] == folded.quote(at, at + len(fold(wanted))) == quote


def test_the_slow_way_with_places_gives_the_same_key() -> None:
    rng = random.Random(2565)
    parts = [*"กขคงจฎฏตนบปพมยรสหอะาำเแโไๅๆฯัิีึุู็่้์ํ๐๑๕ .-–“'`\u200b\u00a0\n\uf702\uf70aAaE0125", *(w for w, _ in MISSPELT)]
    for _ in range(400):
        text = "".join(rng.choices(parts, k=rng.randint(0, 60)))
        folded = fold_map(text)
        assert folded.key == fold(text)
        assert folded.span(0, len(folded.key))[1] <= len(text)
        for at in range(len(folded.key)):
            start, end = folded.span(at, at + 1)
            assert 0 <= start < end <= len(text)


def test_an_empty_span_is_empty() -> None:
    folded = fold_map("แผน งาน")
    assert folded.quote(2, 2) == ""
    assert fold_map("").span(0, 0) == (0, 0)
