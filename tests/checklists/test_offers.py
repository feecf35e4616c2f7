"""Offers: where a site offers an item, and where its words merely stand."""

from __future__ import annotations

import pytest

from checklists.audit import Verdict
from checklists.offers import Offer, Via, generic
from checklists.site import Site
from tests.checklists.build import Maker, a, case, checklist, doc, html, item
from tests.checklists.canal import BODY, TITLE, judged

CANAL, BOATS = item("O01", "แผนกำจัดผักตบชวา"), item("O02", "ทะเบียนเรือขุดลอก", hints=("งานทางน้ำ",))
LIST = checklist(CANAL, BOATS)
TEXT = "<p>ให้กองช่างเก็บวัชพืชในคลองสายหลักสัปดาห์ละครั้ง และรายงานผลต่อผู้บริหารทุกสิ้นเดือน</p>"


TITLES = (CANAL.title, BOATS.title, "สมุดบันทึกระดับน้ำ", "รายชื่อคนขับเรือ", "ราคาปุ๋ยหมัก", "ตารางเวรเฝ้าฝาย")
CODED = checklist(*(item(f"O{n:02d}", title) for n, title in enumerate(TITLES, 1)))


def offers(site: Site, code: str = "O01") -> list[Offer]:
    return case(site, CODED if code > "O02" else LIST).offers.get(code, [])


def ways(site: Site, code: str = "O01") -> list[tuple[Via, str]]:
    return [(o.via, o.label) for o in offers(site, code)]


@pytest.mark.parametrize(
    ("home", "via"),
    [
        (a("/p", "แผนกำจัดผักตบชวา ปี 2565"), Via.WORDS),
        (f"<table><tr><td>1</td><td>แผนกำจัดผักตบชวา</td><td>{a('/p', 'ดาวน์โหลด')}</td></tr></table>", Via.ROW),
        (f"<nav><ul><li>แผนกำจัดผักตบชวา<ul><li>{a('/p', 'ปี 2565')}</li></ul></li></ul></nav>", Via.MENU),
        (f"<h3>แผนกำจัดผักตบชวา</h3><p>{a('/p', 'ฉบับที่นายอำเภอเห็นชอบ')}</p>", Via.HEADING),
    ],
)
def test_a_link_is_offered_by_its_words_row_menu_or_heading(make: Maker, home: str, via: Via) -> None:
    found = [o for o in offers(make({"/": home, "/p": TEXT})) if o.link is not None]
    assert [(o.via, o.link.url.endswith("/p")) for o in found if o.link] == [(via, True)]


def test_a_heading_with_text_below_is_offered_as_a_section(make: Maker) -> None:
    site = make({"/": a("/about", "เกี่ยวกับหน่วยงาน"), "/about": f"<h2>แผนกำจัดผักตบชวา</h2>{TEXT}"})
    (offer,) = offers(site)
    assert (offer.via, offer.link) == (Via.SECTION, None)
    assert offer.url.endswith("/about")


def test_a_page_without_headings_is_offered_by_its_title(make: Maker) -> None:
    page = html(TEXT, "แผนกำจัดผักตบชวา | อบต.ดงหลวงน้อย")
    assert ways(make({"/": a("/p", "อ่านเรื่องเต็ม"), "/p": page})) == [(Via.TITLE, "แผนกำจัดผักตบชวา")]


def test_a_mention_in_running_text_is_no_offer(make: Maker) -> None:
    talk = "<p>นายกกล่าวว่า ปีหน้าจะทำแผนกำจัดผักตบชวา ให้แล้วเสร็จก่อนฤดูฝน และจะหารือกับผู้ใหญ่บ้านทุกหมู่</p>"
    headline = "คณะกรรมการประชุมหารือหลายเรื่อง เช่น งานลอยกระทง การแข่งเรือ ถนนชำรุด น้ำประปา และแผนกำจัดผักตบชวา ที่ห้องประชุมใหญ่"
    assert ways(make({"/": f"{talk}{a('/n', headline)}", "/n": talk})) == []


def test_what_a_page_hides_in_comments_is_no_offer(make: Maker) -> None:
    assert ways(make({"/": f"<p>ยินดีต้อนรับ</p><!-- {a('/p', 'แผนกำจัดผักตบชวา')} -->", "/p": TEXT})) == []


@pytest.mark.parametrize("words", ["หน้าแรก", "กลับหน้าหลัก", "Home", "เข้าสู่ระบบ"])
def test_navigation_under_a_heading_leads_to_nothing_of_the_item(make: Maker, words: str) -> None:
    home = f"<h3>แผนกำจัดผักตบชวา</h3><p>{a('/nav', words)}</p>"
    assert [o.link for o in offers(make({"/": home, "/nav": TEXT}))] == [None]


def test_a_headline_under_a_heading_of_its_own_keeps_its_own_words(make: Maker) -> None:
    home = f"<h3>ทะเบียนเรือขุดลอก</h3><p>{a('/p', 'แผนกำจัดผักตบชวา')}</p>"
    site = make({"/": home, "/p": TEXT})
    assert ways(site) == [(Via.WORDS, "แผนกำจัดผักตบชวา")]
    assert [via for via, _ in ways(site, "O02")] == [Via.SECTION]


def test_the_same_link_in_every_menu_is_one_offer(make: Maker) -> None:
    menu = f"<nav><ul><li>{a('/p', 'แผนกำจัดผักตบชวา')}</li></ul></nav>"
    site = make({"/": menu + a("/x", "อื่น ๆ"), "/p": menu + TEXT, "/x": menu})
    assert ways(site) == [(Via.WORDS, "แผนกำจัดผักตบชวา")]


def test_a_hint_is_kept_apart_from_offers(make: Maker) -> None:
    site = make({"/": a("/w", "งานทางน้ำ"), "/w": TEXT})
    assert [o.hint for o in offers(site, "O02")] == [True]
    assert case(site, LIST).gather("O02").offers == ()
    assert [o.label for o in case(site, LIST).hints("O02")] == ["งานทางน้ำ"]


@pytest.mark.parametrize(
    "words",
    ["คลิกที่นี่", "ดาวน์โหลด", "Download", "ดูรายละเอียด", "อ่านต่อ", "plan65.pdf", "ปี 2565", "ไตรมาสที่ 1", "ต.ค. 64", ">>", "",
     "ประจำเดือนตุลาคม 2564", "รอบ 6 เดือนแรก" , "เอกสารแนบ", "https://www.dongluang.example/x"],
)  # fmt: skip
def test_words_that_say_nothing(words: str) -> None:
    assert generic(words)


@pytest.mark.parametrize(
    "words",
    [
        "แผนกำจัดผักตบชวา",
        "หนองน้ำสาธารณะ",
        "Facebook",
        "ดูแลผู้สูงอายุ",
        "เปิดรับสมัครงาน",
    ],
)
def test_words_that_say_something(words: str) -> None:
    assert not generic(words)


def coded_page(titles: tuple[str, ...], six: str) -> str:
    return "".join(f"<p>{a(f'/{n}', f'O{n:02d} {title}')}</p>" for n, title in enumerate(titles, 1)) + six


@pytest.mark.parametrize(
    "six",
    [
        f"<p>{a('/six', 'O6')}</p>",
        f"<table><tr><td>O06</td><td>{a('/six', 'ดาวน์โหลด')}</td></tr></table>",
        f"<p>{a('/six', 'O06')}</p>",
    ],
)
def test_a_bare_code_is_believed_where_the_page_counts_as_this_list_does(make: Maker, six: str) -> None:
    assert [o.code for o in offers(make({"/": coded_page(TITLES[:5], six), "/six": TEXT}), "O06")] == ["O06"]


def test_a_bare_code_of_another_list_means_nothing(make: Maker) -> None:
    six = f"<p>{a('/six', 'O6')}</p>"
    other = make({"/": coded_page((*TITLES[3:5], *TITLES[:3]), six), "/six": TEXT})
    assert offers(other, "O06") == []
    assert [o.label for o in offers(other)] == ["O03 แผนกำจัดผักตบชวา"], "its words still count"
    assert offers(make({"/": coded_page(TITLES[:3], six), "/six": TEXT}), "O06") == [], "too few to tell"


def test_a_paper_is_found_by_its_own_title_where_no_label_names_it(make: Maker) -> None:
    paper = doc(f"{TITLE} ประจำปีงบประมาณ พ.ศ. 2565{BODY}")
    home = a("/papers", "เอกสารเผยแพร่")
    page = f"<p>เอกสารของสำนักปลัดที่เผยแพร่แก่ประชาชนตลอดทั้งปี</p>{a('/x1.pdf', 'เอกสาร 1')}"
    assert judged(make, {"/": home, "/papers": page, "/x1.pdf": paper}).verdict is Verdict.COMPLETE
    other = doc(f"บันทึกการประชุม ประจำปี 2565 ที่ประชุมรับทราบ{TITLE}แล้ว{BODY}")
    assert judged(make, {"/": home, "/papers": page, "/x1.pdf": other}).verdict is Verdict.MISSING
