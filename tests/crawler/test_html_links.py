"""The links of a page, wherever they hide, and the words around them that say what they offer."""

from __future__ import annotations

import pytest

from crawler.extract.html import Html, extract
from crawler.records import Link, Place

URL = "http://www.nongsailom.go.th/web/page.php?id=1"


def read(body: str) -> Html:
    return extract(f"<html><body>{body}</body></html>".encode(), URL)


def link(body: str) -> Link:
    (found,) = read(body).links
    return found


def by_words(body: str) -> dict[str, Link]:
    return {one.words: one for one in read(body).links}


# --- what a link is called ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("<a href=a>แผน<b>ดำเนินงาน</b> 2565</a>", "แผนดำเนินงาน 2565"),
        ("<a href=a>  แผน\n\t 2565 </a>", "แผน 2565"),
        ("<a href=a><img src=x.png alt='นโยบาย No Gift'></a>", "นโยบาย No Gift"),
        ("<a href=a><img src=x.png><img src=y.png title='นโยบาย'></a>", "นโยบาย"),
        ("<a href=a title='ร้องเรียน'><i class=icon></i></a>", "ร้องเรียน"),
        ("<a href=a aria-label='ร้องเรียน'></a>", "ร้องเรียน"),
        ("<a href=a>แผน<script>var x = 'ไม่ใช่คำ'</script></a>", "แผน"),
        ("<a href=a>Q&amp;A ถาม-ตอบ</a>", "Q&A ถาม-ตอบ"),
        ("<a href=a></a>", ""),
    ],
)
def test_the_words_of_a_link(body: str, words: str) -> None:
    assert link(body).words == words


def test_a_link_knows_the_heading_above_it() -> None:
    links = by_words(
        "<h2>แผน</h2><p><a href=1>หนึ่ง</a></p><h3>รายงาน</h3><a href=2>สอง</a>"
        "<p class=panel-title>สถิติ</p><a href=3>สาม</a>"
    )
    assert [links[w].heading for w in ("หนึ่ง", "สอง", "สาม")] == ["แผน", "รายงาน", "สถิติ"]


def test_a_bold_line_of_its_own_is_a_heading_and_a_bold_word_is_none() -> None:
    assert link("<p><b>มาตรการภายใน</b></p><a href=1>เปิด</a>").heading == "มาตรการภายใน"
    assert link("<p>ประกาศ <b>ด่วน</b></p><a href=1>เปิด</a>").heading == ""


def test_a_heading_does_not_speak_beyond_its_section() -> None:
    links = by_words("<h1>หน้าแรก</h1><aside><h3>ลิงก์อื่น</h3><a href=1>ในกรอบ</a></aside><a href=2>นอกกรอบ</a>")
    assert (links["ในกรอบ"].heading, links["นอกกรอบ"].heading) == ("ลิงก์อื่น", "หน้าแรก")


def test_a_link_in_a_row_knows_the_rest_of_the_row() -> None:
    table = (
        "<table><tr><th>ที่<th>เรื่อง<th>ไฟล์</tr><tr><td>1<td>สขร.1 <br>ตุลาคม 2564<td><a href=1>ดาวน์โหลด</a></tr></table>"
    )
    assert link(table).row == "1 | สขร.1 ตุลาคม 2564"
    assert [(b.tag, b.text) for b in read(table).blocks] == [
        ("th", "ที่ | เรื่อง | ไฟล์"),
        ("tr", "1 | สขร.1 ตุลาคม 2564 | ดาวน์โหลด"),
    ]


def test_bold_words_in_one_row_do_not_name_the_next_row() -> None:
    rows = "<tr><td><p><b>ด่วน</b></p><td><a href=1>หนึ่ง</a></tr><tr><td>สอง<td><a href=2>สอง</a></tr>"
    table = f"<h2>แผน</h2><table>{rows}</table>"
    assert by_words(table)["สอง"].heading == "แผน"


def test_a_bold_line_across_a_table_names_the_rows_below() -> None:
    table = "<table><tr><td colspan=2><b>ไตรมาส 2</b></td></tr><tr><td>มกราคม<td><a href=1>เปิด</a></tr></table>"
    assert link(table).heading == "ไตรมาส 2"


def test_a_table_that_lays_out_the_page_is_no_row() -> None:
    menu = "<table><tr><td><table><tr><td><a href=m>เมนู</a></td></tr></table></td>"
    page = by_words(f"{menu}<td><h2>ข่าว</h2><p><a href=1>แผน</a></p><p>อื่น</p></td></tr></table>")
    assert (page["แผน"].row, page["แผน"].heading) == ("", "ข่าว")
    long = link(f"<table><tr><td>{'ข้อความยาว ' * 400}</td><td><a href=1>แผน</a></td></tr></table>")
    assert long.row == ""


def test_choices_of_a_menu_box_are_no_words_of_the_row() -> None:
    row = "<table><tr><td>ปี <select><option>2563<option>2564</select></td><td><a href=1>เปิด</a></td></tr></table>"
    assert link(row).row == "ปี"


def test_a_list_item_is_the_row_of_its_link() -> None:
    assert link("<ul><li>O12 รายงานผล <a href=1>เปิด</a></li></ul>").row == "O12 รายงานผล"


def test_links_in_one_line_know_the_line() -> None:
    links = by_words("<p>O12 รายงานผล <a href=1>คลิก</a><br>O13 คู่มือ <a href=2>ดู</a></p>")
    assert (links["คลิก"].row, links["ดู"].row) == ("O12 รายงานผล", "O13 คู่มือ")


def test_nested_menus_give_the_way_to_a_link() -> None:
    menu = (
        "<nav><ul><li><a href='#'>ข้อมูลพื้นฐาน</a><ul><li><a href=1>โครงสร้าง</a></li>"
        "<li>อำนาจหน้าที่<ul><li><a href=2>องค์การบริหารส่วนตำบล</a></li></ul></li></ul></li>"
        "<li><a href=3>ติดต่อ</a></li></ul></nav>"
    )
    links = by_words(menu)
    assert links["โครงสร้าง"].menu == ("ข้อมูลพื้นฐาน",)
    assert links["องค์การบริหารส่วนตำบล"].menu == ("ข้อมูลพื้นฐาน", "อำนาจหน้าที่")
    assert links["ติดต่อ"].menu == ()
    assert {one.place for one in links.values()} == {Place.MENU}


@pytest.mark.parametrize(
    ("body", "place"),
    [
        ("<a href=1>x</a>", Place.CONTENT),
        ("<nav><a href=1>x</a></nav>", Place.MENU),
        ("<div class='main-menu'><a href=1>x</a></div>", Place.MENU),
        ("<div id=sidebar><p><a href=1>x</a></p></div>", Place.MENU),
        ("<div class=menupage-text><a href=1>x</a></div>", Place.CONTENT),
        ("<header><a href=1>x</a></header>", Place.HEADER),
        ("<footer><nav><a href=1>x</a></nav></footer>", Place.FOOTER),
        ("<div id='footer2'><a href=1>x</a></div>", Place.FOOTER),
        ("<div class='football'><a href=1>x</a></div>", Place.CONTENT),
    ],
)
def test_the_place_of_a_link(body: str, place: Place) -> None:
    assert link(body).place is place


# --- where links hide --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("body", "path", "tag"),
    [
        ("<iframe src=plan.php></iframe>", "/web/plan.php", "iframe"),
        ("<iframe data-src=plan.php></iframe>", "/web/plan.php", "iframe"),
        ("<embed src=plan.pdf>", "/web/plan.pdf", "embed"),
        ("<object data=plan.pdf></object>", "/web/plan.pdf", "object"),
        ("<object><embed src=plan.pdf></object>", "/web/plan.pdf", "object"),
        ("<map><area href=plan.php alt=แผน></map>", "/web/plan.php", "area"),
        ("<td onclick=\"window.location.href='plan.php'\">แผน</td>", "/web/plan.php", "onclick"),
        ('<button onclick=\'window.open("plan.pdf","_blank")\'>แผน</button>', "/web/plan.pdf", "onclick"),
        ("<a href=\"javascript:window.open('plan.pdf')\">แผน</a>", "/web/plan.pdf", "a"),
        ("<a onclick=\"location='plan.php'\">แผน</a>", "/web/plan.php", "onclick"),
        ("<!-- <li><a class=x href='plan.pdf'>แผน</a></li> -->", "/web/plan.pdf", "comment"),
        ("<a href='plan.pdf' data-toggle=tooltip title='เปิด'>แผน</a>", "/web/plan.pdf", "a"),
        ("<a href='plan.php' aria-expanded=false>แผน</a>", "/web/plan.php", "a"),
    ],
)
def test_where_links_hide(body: str, path: str, tag: str) -> None:
    found = link(body)
    assert (found.url, found.tag) == (f"http://www.nongsailom.go.th{path}", tag)


@pytest.mark.parametrize(
    ("body", "tag"),
    [
        ("<a href='#'>แผน</a>", "a"),
        ("<a href=''>แผน</a>", "a"),
        ("<a href='javascript:void(0)'>แผน</a>", "a"),
        ("<a>แผน</a>", "a"),
        ("<a href='#tab1'>แผน</a><div id=tab1></div>", "toggle"),
        ("<a href='#' data-toggle=collapse>แผน</a>", "toggle"),
        ("<a href='#' data-bs-toggle=dropdown>แผน</a>", "toggle"),
        ("<div id=''></div><a href=''>แผน</a>", "a"),
    ],
)
def test_a_link_that_leads_nowhere_is_kept_without_address(body: str, tag: str) -> None:
    found = link(body)
    assert (found.url, found.tag, found.words) == ("", tag, "แผน")


def test_what_a_toggle_opens_stands_under_its_words() -> None:
    page = "<a href='#c1' data-toggle=collapse>O12 รายงานผล</a><div id=c1><p><a href=1>เปิด</a></p></div>"
    assert by_words(page)["เปิด"].heading == "O12 รายงานผล"


def test_frames_are_links_once() -> None:
    page = extract(
        b"<frameset cols=20,80><frame src=menu.php><frame src=main.php>"
        b"<noframes>old <a href=x>x</a></noframes></frameset>",
        URL,
    )
    assert [(one.url.rpartition("/")[2], one.tag) for one in page.links] == [
        ("menu.php", "frame"),
        ("main.php", "frame"),
    ]
    assert page.blocks == ()


def test_a_refresh_is_a_link() -> None:
    page = extract("<meta http-equiv=Refresh content=\"0; URL='/home.php'\"><title>ยินดีต้อนรับ</title>".encode(), URL)
    assert [(one.url, one.tag, one.words) for one in page.links] == [
        ("http://www.nongsailom.go.th/home.php", "meta", "ยินดีต้อนรับ")
    ]


def test_base_moves_relative_addresses() -> None:
    page = extract(b"<head><base href='/site/'></head><a href=plan.pdf>x</a><img src=a.jpg>", URL)
    assert page.links[0].url == "http://www.nongsailom.go.th/site/plan.pdf"
    assert page.pictures[0].url == "http://www.nongsailom.go.th/site/a.jpg"
    assert extract(b"<base target=_blank><a href=plan.pdf>x</a>", URL).links[0].url.endswith("/web/plan.pdf")
