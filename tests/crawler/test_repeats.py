"""Parts that stand on many pages are read once – and every page reads as if each had been read anew."""

from __future__ import annotations

import pytest

from crawler.extract.html import Html, extract
from crawler.extract.repeats import Memory

HOST = "http://www.nongsailom.go.th"
WORDS = ["โครงสร้างหน่วยงาน", "ข้อมูลผู้บริหาร", "อำนาจหน้าที่", "แผนพัฒนาท้องถิ่น", "ข่าวประชาสัมพันธ์", "กฎหมายที่เกี่ยวข้อง"]
MENU = "<ul>" + "".join(f'<li><a href="/{n}.html">{word}</a></li>' for n, word in enumerate(WORDS)) + "</ul>"
TALK = "".join(f"<p>{word} ของหน่วยงาน</p>" for word in WORDS)


def page(body: str) -> bytes:
    return f"<html><body>{body}</body></html>".encode()


def both(first: tuple[str, str], second: tuple[str, str]) -> tuple[Html, Html]:
    """Two pages (path and body) of one visit, read with one memory; each must say what it says without."""
    memory = Memory()
    read = []
    for path, body in (first, second):
        said = extract(page(body), HOST + path, memory)
        assert said == extract(page(body), HOST + path)
        read.append(said)
    return read[0], read[1]


def told(first: Html, second: Html) -> bool:
    """Whether the second page's first link was told from memory: it is the very same then."""
    return first.links[0] is second.links[0]


def test_a_menu_is_read_once() -> None:
    first, second = both(("/a.html", f"<nav>{MENU}</nav><p>ก"), ("/b/c.html", f"<nav>{MENU}</nav><p>ข"))
    assert told(first, second)
    assert [block.text for block in second.blocks] == [*WORDS, "ข"]


def test_headings_of_a_known_part_hold_after_it() -> None:
    part = f'<div class="box">{MENU}<h3>ข่าวเด่น</h3>{TALK}</div>'
    first, second = both(("/a.html", f"{part}<a href=/x>ก</a>"), ("/b.html", f"{part}<a href=/x>ข</a>"))
    assert told(first, second)
    assert (second.links[-1].words, second.links[-1].heading) == ("ข", "ข่าวเด่น")


def test_a_part_under_another_heading_is_another_part() -> None:
    first, second = both(("/a.html", f"<h2>ปี 2564</h2>{MENU}"), ("/b.html", f"<h2>ปี 2565</h2>{MENU}"))
    assert (first.links[0].heading, second.links[0].heading) == ("ปี 2564", "ปี 2565")


@pytest.mark.parametrize(
    "href", ["next.html", "?page=2", "../up.html", "javascript:go('next.html')", ";v=1"]
)
def test_relative_addresses_are_told_from_the_page_itself(href: str) -> None:
    menu = f'<div class="box"><a href="{href}">ถัดไป</a>{MENU}</div>'
    first, second = both(("/a/c/one.php?x=1", menu), ("/b/two.php", menu))
    assert first.links[0].url != second.links[0].url


def test_relative_addresses_are_known_again_in_the_same_folder() -> None:
    menu = f'<div class="box"><a href="next.html">ถัดไป</a>{MENU}</div>'
    assert told(*both(("/a/one.html", menu), ("/a/two.html", menu)))
    assert not told(*both(("/a/one.html", menu), ("/b/two.html", menu)))


def test_pictures_are_told_from_the_page_itself() -> None:
    part = f'<div class="box"><img src="../logo.png" alt="ตรา">{TALK}</div>'
    first, second = both(("/a/b/one.html", part), ("/c/two.html", part))
    assert [p.url for p in (*first.pictures, *second.pictures)] == [f"{HOST}/a/logo.png", f"{HOST}/logo.png"]


def test_a_picture_without_words_takes_those_around_it() -> None:
    part = '<div class="box"><img src="/logo.png">' + "<span></span>" * 60 + "</div>"
    first, second = both(("/a.html", f"<div><p>ปลัด</p>{part}</div>"), ("/b.html", f"<div><p>นายก</p>{part}</div>"))
    assert (first.pictures[0].near, second.pictures[0].near) == ("ปลัด", "นายก")


def test_a_link_to_a_place_is_a_switch_only_where_the_place_is() -> None:
    part = f'<div class="box"><a href="#tab">แท็บ</a>{MENU}</div>'
    first, second = both(("/a.html", part), ("/b.html", f'{part}<div id="tab">เนื้อหา</div>'))
    assert (first.links[0].tag, second.links[0].tag) == ("a", "toggle")


def test_a_part_opened_by_another_button_stands_under_its_words() -> None:
    part = f'<div class="box"><div id="pane">{MENU}</div></div>'
    pages = [(f"/{year}.html", f'{part}<a href="#pane">ปี {year}</a>') for year in (2564, 2565)]
    first, second = both(pages[0], pages[1])
    assert (first.links[0].heading, second.links[0].heading) == ("ปี 2564", "ปี 2565")


def test_a_form_without_address_is_sent_to_its_page() -> None:
    part = f'<div class="box"><form><input name=q></form>{MENU}</div>'
    first, second = both(("/a.html", part), ("/b.html", part))
    assert (first.forms[0].action, second.forms[0].action) == (f"{HOST}/a.html", f"{HOST}/b.html")


def test_words_before_a_list_belong_to_it() -> None:
    first, second = both(("/a.html", f"ปี 2564<div>{MENU}</div>"), ("/b.html", f"ปี 2565<div>{MENU}</div>"))
    assert (first.links[0].menu, second.links[0].menu) == (("ปี 2564",), ("ปี 2565",))


def test_a_name_that_is_never_met_again_is_no_longer_looked_up() -> None:
    memory = Memory()
    for number in range(9):
        extract(page(f'<div class="news">{number} {TALK}</div><nav>{MENU}</nav>'), f"{HOST}/{number}.html", memory)
    assert not memory.wants(("div", "", "news"))
    assert memory.wants(("nav", "", ""))


def test_thousands_of_nested_boxes_are_read_the_same() -> None:
    deep = "<div>" * 3000 + TALK + MENU + "</div>" * 3000
    both(("/a.html", deep), ("/b.html", deep))
