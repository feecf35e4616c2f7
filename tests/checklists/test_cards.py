"""People by the box, row or column they stand in, and tables whose cells span."""

from __future__ import annotations

import pytest

from checklists.cards import cards
from checklists.people import NAME
from checklists.tables import tables

NAMES = ("นายก้องภพ ทุ่งรวง", "นางแพรวา ธารใส", "นายศรุต เนินหญ้า")
POSTS = ("นายกเทศมนตรีตำบลทุ่งรวง", "รองนายกเทศมนตรี", "ปลัดเทศบาล")
PHONES = ("081-000-0001", "081-000-0002", "081-000-0003")
FACE = '<img src="face.jpg" width="120">'


def row(*cells: str) -> str:
    return "<tr>" + "".join(f"<td>{cell}</td>" for cell in cells) + "</tr>"


BOXES = "".join(
    f"<div class='x'>{FACE}<b>{n}</b><br><i>{p}</i><p>{t}</p></div>"
    for n, p, t in zip(NAMES, POSTS, PHONES, strict=True)
)
COLUMNS = f"<table>{row(FACE, FACE, FACE)}{row(*NAMES)}{row(*POSTS)}{row(*PHONES)}</table>"
POST_FIRST = f"<table>{row(FACE, FACE, FACE)}{row(*POSTS)}{row(*PHONES)}{row(*NAMES)}</table>"
ROWS = "<table>" + "".join(row(FACE, n, p, t) for n, p, t in zip(NAMES, POSTS, PHONES, strict=True)) + "</table>"
TWO_TIERS = (
    f"<table>{row(FACE, FACE)}{row(*NAMES[:2])}{row(*(f'{p} {t}' for p, t in zip(POSTS[:2], PHONES[:2], strict=True)))}"
    f"{row(FACE)}{row(NAMES[2])}{row(f'{POSTS[2]} {PHONES[2]}')}</table>"
)


@pytest.mark.parametrize("layout", [BOXES, COLUMNS, POST_FIRST, ROWS], ids=["boxes", "columns", "post first", "rows"])
def test_everyone_keeps_their_own_words_and_picture(layout: str) -> None:
    found = cards(f"<html><body><h2>ผู้บริหาร</h2>{layout}</body></html>", NAME)
    assert [card.name for card in found] == list(NAMES)
    for at, card in enumerate(found):
        assert POSTS[at] in card.said
        assert PHONES[at] in card.said
        assert not any(other in card.said for n, other in enumerate(PHONES) if n != at)
        assert card.pictures == 1


def test_a_picture_above_the_second_row_of_people_is_not_the_first_ones() -> None:
    found = {card.name: card for card in cards(TWO_TIERS, NAME)}
    assert found[NAMES[0]].pictures == 1
    assert PHONES[2] not in found[NAMES[0]].said


def test_someone_without_picture_or_telephone_has_none() -> None:
    boxes = BOXES.replace(f"{FACE}<b>{NAMES[1]}", f"<b>{NAMES[1]}").replace(PHONES[1], "")
    found = {card.name: card for card in cards(boxes, NAME)}
    assert [found[name].pictures for name in NAMES] == [1, 0, 1]
    assert not any(phone in found[NAMES[1]].said for phone in PHONES)


def test_an_icon_is_no_picture() -> None:
    assert [card.pictures for card in cards(BOXES.replace('width="120"', 'width="16"'), NAME)] == [0, 0, 0]


def test_a_name_alone_on_its_page_has_no_box() -> None:
    assert cards(f"<div>{NAMES[0]} {POSTS[0]}</div><footer>โทร. 02-000-0000</footer>", NAME) == ()


def test_cells_that_span_stand_wherever_they_reach() -> None:
    table = (
        "<table><tr><th rowspan='2'>ประเภท</th><th colspan='2'>ปี 2565</th></tr><tr><th>ต.ค.</th><th>พ.ย.</th></tr>"
        "<tr><td>ชำระภาษี</td><td>12</td><td>9</td></tr></table>"
    )
    assert tables(table) == ((("ประเภท", "ปี 2565", "ปี 2565"), ("ประเภท", "ต.ค.", "พ.ย."), ("ชำระภาษี", "12", "9")),)


def test_a_table_that_arranges_tables_is_none_and_a_hostile_span_costs_nothing() -> None:
    inner = "<table><tr><td rowspan='999999999' colspan='999999999'>ก</td><td>ข</td></tr></table>"
    (found,) = tables(f"<table><tr><td>{inner}</td></tr></table>")
    assert len(found) <= 2000
    assert max(map(len, found)) <= 60
