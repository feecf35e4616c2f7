"""Tables of a page: spans reach where a reader sees them, nested layout is left out, program text is no cell's word."""

from __future__ import annotations

from checklists.tables import tables


def test_a_cell_stands_wherever_it_reaches() -> None:
    rows = "<tr><td rowspan=2>ปี 2565<td colspan=2>ผล</tr><tr><td>ร้อยละ<td>80</tr>"
    assert tables(f"<table>{rows}</table>") == ((("ปี 2565", "ผล", "ผล"), ("ปี 2565", "ร้อยละ", "80")),)


def test_a_table_that_arranges_others_is_left_out() -> None:
    assert tables("<table><tr><td><table><tr><td>ใน</table><td>นอก</table>") == ((("ใน",),),)


def test_words_of_a_cell_are_kept_apart_and_scripts_left_out() -> None:
    cell = "<p>หนึ่ง</p><script>x()</script><!-- ซ่อน --><a href=#>สอง<b>สาม</b></a> สี่"
    assert tables(f"<table><tr><td>{cell}</td></tr></table>") == ((("หนึ่ง สอง สาม สี่",),),)


def test_a_span_that_is_no_number_and_a_page_without_tables() -> None:
    assert tables("<table><tr><td colspan=all>ก<td rowspan=0>ข</table>") == ((("ก", "ข"),),)
    assert tables("") == tables("<p>ไม่มี") == ()
