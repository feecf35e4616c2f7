"""What a page sets over a link: the head of its column, a line across the table, its tab, and higher headings."""

from __future__ import annotations

import pytest

from crawler.extract.html import extract
from crawler.records import Link


def links(body: str) -> dict[str, Link]:
    found = extract(f"<html><body>{body}</body></html>".encode(), "https://www.dongluang.example/p").links
    return {link.url.rpartition("/")[2]: link for link in found if link.url}


TABLE = (
    "<table><tr><th rowspan=2>เรื่อง</th><th colspan=2>ปีงบประมาณ</th></tr><tr><th>2564</th><th>2565</th></tr>"
    "<tr><td colspan=3>งานคลอง</td></tr><tr><td>แผนขุด</td><td><a href=/a>ดู</a></td><td>ร่าง <a href=/b>ดู</a></td></tr>"
    "<tr><td colspan=3>งานเรือ</td></tr><tr><td rowspan=2>ทะเบียน</td><td></td><td><a href=/c>ดู</a></td></tr>"
    "<tr><td><a href=/d>ดู</a></td><td></td></tr></table>"
)


@pytest.mark.parametrize(
    ("name", "columns", "row"),
    [
        ("a", ("2564", "ปีงบประมาณ", "งานคลอง"), "แผนขุด"),
        ("b", ("ร่าง", "2565", "ปีงบประมาณ", "งานคลอง"), "แผนขุด"),
        ("c", ("2565", "ปีงบประมาณ", "งานเรือ"), "ทะเบียน"),
        ("d", ("2564", "ปีงบประมาณ", "งานเรือ"), "ทะเบียน"),
    ],
)
def test_a_link_in_a_table_knows_its_column_and_the_cells_that_reach_into_its_row(
    name: str, columns: tuple[str, ...], row: str
) -> None:
    link = links(TABLE)[name]
    assert link.columns == columns
    assert row in link.row


def test_a_table_that_follows_knows_nothing_of_the_one_before() -> None:
    assert links(f"{TABLE}<table><tr><td>ข่าว</td><td><a href=/z>อ่าน</a></td></tr></table>")["z"].columns == ()


def test_headings_over_the_heading_are_kept_from_near_to_far() -> None:
    found = links("<h1>ก</h1><h2>ข</h2><h4>ค</h4><a href=/a>ดู</a><h2>ง</h2><a href=/b>ดู</a>")
    assert (found["a"].heading, found["a"].over) == ("ค", ("ข", "ก"))
    assert (found["b"].heading, found["b"].over) == ("ง", ("ก",))


def test_what_a_tab_opens_stands_under_the_tabs_words_and_what_follows_does_not() -> None:
    tabs = "<ul><li><a href='#x' data-toggle=tab>แท็บหนึ่ง</a></li><li><a href='#y' data-toggle=tab>แท็บสอง</a></li></ul>"
    panes = "<div id=x><h2>หัวข้อ</h2><a href=/a>ดู</a></div><div id=y><a href=/b>ดู</a></div><a href=/c>ดู</a>"
    found = links(tabs + panes)
    assert (found["a"].heading, found["a"].over[0]) == ("หัวข้อ", "แท็บหนึ่ง")
    assert found["b"].heading == "แท็บสอง"
    assert "แท็บหนึ่ง" not in (found["b"].heading, *found["b"].over)
    assert "หัวข้อ" not in (found["c"].heading, *found["c"].over)


def test_a_span_no_browser_would_draw_does_not_hang_the_reader() -> None:
    wild = "<table><tr><th colspan=99999999>ปี 2565</th></tr><tr><td rowspan=x><a href=/a>ดู</a></td></tr></table>"
    assert links(wild)["a"].columns == ("ปี 2565",)
