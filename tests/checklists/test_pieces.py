"""Pieces: what stands behind an offer is gathered, the site's frame and other items' pages are not."""

from __future__ import annotations

import pytest

from checklists.case import Case, Gathered
from checklists.pieces import Piece, worth_filling
from checklists.times import Fit
from crawler.bounds import Where
from crawler.records import Cause, Form, Kind
from tests.checklists.build import Doc, Maker, a, address, case, checklist, doc, item

CANAL = item("O01", "แผนกำจัดผักตบชวา")
LIST = checklist(CANAL, item("O02", "ทะเบียนเรือขุดลอก"))
HOME = a("/p", "แผนกำจัดผักตบชวา")
TEXT = "<p>ให้กองช่างเก็บวัชพืชในคลองสายหลักสัปดาห์ละครั้ง และรายงานผลต่อผู้บริหารทุกสิ้นเดือน</p>"
PLAN = doc("แผนกำจัดผักตบชวา ให้กองช่างเก็บวัชพืชในคลองสายหลักสัปดาห์ละครั้งตลอดฤดูฝน")


def gather(make: Maker, answers: dict[str, str | Doc], misses: dict[str, Cause] | None = None) -> Gathered:
    return before(make, answers, misses).gather("O01")


def before(make: Maker, answers: dict[str, str | Doc], misses: dict[str, Cause] | None = None) -> Case:
    return case(make({"/": HOME, **answers}, misses=misses), LIST)


def paths(pieces: tuple[Piece, ...] | list[Piece]) -> list[str]:
    return [p.page.url.removeprefix(address("/").rstrip("/")) for p in pieces]


# --- what is followed --------------------------------------------------------------------------------------------


def test_a_page_of_its_own_is_a_piece(make: Maker) -> None:
    (piece,) = gather(make, {"/p": f"<h2>แผนกำจัดผักตบชวา</h2>{TEXT}"}).evidence.pieces
    assert (piece.title, piece.label) == ("แผนกำจัดผักตบชวา", "แผนกำจัดผักตบชวา")
    assert "กองช่างเก็บวัชพืช" in piece.text
    assert not piece.carrier
    assert not piece.unreadable


def test_lists_lead_to_entries_and_entries_to_files(make: Maker) -> None:
    pages: dict[str, str | Doc] = {
        "/p": f"<h2>แผนกำจัดผักตบชวา</h2><ul><li>{a('/p/2565', 'ฉบับปี 2565')}</li></ul>",
        "/p/2565": f"<h2>ฉบับปี 2565</h2><p>{a('/plan.pdf', 'ดาวน์โหลด')}</p>",
        "/plan.pdf": PLAN,
    }
    (piece,) = gather(make, pages).evidence.pieces
    assert (paths([piece]), piece.label) == (["/plan.pdf"], "ดาวน์โหลด")
    assert "ฉบับปี 2565" in piece.around, "the pages on the way say what the file is"


def test_the_way_ends_after_three_steps(make: Maker) -> None:
    steps: dict[str, str | Doc] = {f"/{n}": f"<p>{a(f'/{n + 1}', f'ตอนที่ {n + 1}')}</p>" for n in range(1, 6)}
    pages = {"/p": f"<p>{a('/1', 'ตอนที่ 1')}</p>", **steps, "/3": TEXT, "/6": PLAN}
    assert paths(gather(make, pages).evidence.pieces) == ["/3"]
    assert not gather(make, {**pages, "/3": steps["/3"]}).evidence.pieces, "/4 and beyond are other matters"


def test_a_page_that_only_introduces_its_file_decides_nothing(make: Maker) -> None:
    found = gather(make, {"/p": f"{TEXT}<p>{a('/plan.pdf', 'อ่านทั้งฉบับ')}</p>", "/plan.pdf": PLAN})
    assert {p.page.kind: p.carrier for p in found.evidence.pieces} == {Kind.HTML: True, Kind.PDF: False}
    assert paths(found.pieces(Fit.RIGHT)) == ["/plan.pdf"]


def test_a_page_with_a_table_of_its_own_introduces_nothing(make: Maker) -> None:
    table = "<table>" + "<tr><td>คลองยางตอนบน</td><td>เก็บวันจันทร์ทุกสัปดาห์</td></tr>" * 2 + "</table>"
    found = gather(make, {"/p": f"{TEXT}{table}{a('/plan.pdf', 'อ่านทั้งฉบับ')}", "/plan.pdf": PLAN})
    assert sorted(paths(found.pieces(Fit.RIGHT))) == ["/p", "/plan.pdf"]


def test_a_page_with_a_map_introduces_nothing(make: Maker) -> None:
    page = f'{TEXT}<iframe src="https://www.google.com/maps/embed?pb=1"></iframe>'
    assert paths(gather(make, {"/p": page}).pieces(Fit.RIGHT)) == ["/p"]


def test_another_items_links_are_not_followed(make: Maker) -> None:
    pages: dict[str, str | Doc] = {
        "/p": f"{TEXT}<p>{a('/boats.pdf', 'ทะเบียนเรือขุดลอก')}</p><p>{a('/plan.pdf', 'ภาคผนวก')}</p>",
        "/boats.pdf": doc("ทะเบียนเรือขุดลอก ลำที่หนึ่งประจำคลองยาง ลำที่สองประจำห้วยดง"),
        "/plan.pdf": PLAN,
    }
    assert "/boats.pdf" not in paths(gather(make, pages).evidence.pieces)
    assert "/plan.pdf" in paths(gather(make, pages).evidence.pieces)


def test_the_sites_frame_is_no_ones_content(make: Maker) -> None:
    menu = "".join(f"<li>{a(f'/m{n}', f'เมนูที่ {n}')}</li>" for n in range(3))
    frame = f"<nav><ul>{menu}</ul></nav><p>สายด่วนนายก 042-000-999 ยินดีรับฟังทุกเรื่องตลอดยี่สิบสี่ชั่วโมง</p>"
    pages: dict[str, str | Doc] = {f"/m{n}": f"{frame}<p>เรื่องที่ {n} ของหน่วยงาน</p>" for n in range(3)}
    found = gather(make, {"/": f"{frame}{HOME}", "/p": f"{frame}{TEXT}", **pages})
    (piece,) = found.evidence.pieces
    assert "กองช่าง" in piece.text
    assert "สายด่วนนายก" not in piece.text
    assert [link.url for link in piece.links] == []


def test_the_same_document_twice_is_one_piece(make: Maker) -> None:
    site = make({"/": f"{HOME}<p>{a('/p?utm_source=x', 'แผนกำจัดผักตบชวา (สำเนา)')}</p>", "/p": PLAN})
    assert len(case(site, LIST).gather("O01").evidence.pieces) == 1


def test_a_page_that_lists_the_whole_year_is_no_evidence(make: Maker) -> None:
    titles = ["แผนกำจัดผักตบชวา", *(f"สมุดบันทึกประจำฝายที่{name}" for name in "กขคงจฉชซฌญฎฏ")]
    whole = checklist(*(item(f"O{n:02d}", title) for n, title in enumerate(titles, 1)))
    rows = "".join(f"<p>{a(f'/{n}.pdf', title)}</p>" for n, title in enumerate(titles))
    hub = f"<h2>แผนกำจัดผักตบชวา และเรื่องอื่น</h2>{TEXT}{rows}"
    site = make({"/": a("/ita", "แผนกำจัดผักตบชวา และเรื่องอื่น"), "/ita": hub, "/0.pdf": PLAN})
    assert paths(case(site, whole).gather("O01").evidence.pieces) == ["/0.pdf"]


def test_lines_that_recite_the_checklist_say_nothing(make: Maker) -> None:
    recited = "<p>แสดงแผนกำจัดผักตบชวาของหน่วยงาน</p><p>เป็นการดำเนินการในปีงบประมาณ พ.ศ. 2565 ของหน่วยงาน</p>"
    assert not gather(make, {"/p": f"<h2>แผนกำจัดผักตบชวา</h2>{recited}"}).evidence.pieces
    told = "<p>แสดงผลการเก็บวัชพืช 14 ครั้ง ในคลองยาง ห้วยดง และหนองแวง รวม 320 ตัน ตลอดฤดูฝนที่ผ่านมา</p>"
    assert paths(gather(make, {"/p": f"<h2>แผนกำจัดผักตบชวา</h2>{told}"}).evidence.pieces) == ["/p"]


def test_the_systems_own_notes_on_an_article_say_nothing(make: Maker) -> None:
    notes = "<p>หมวด: แผนงานและงบประมาณประจำปีของหน่วยงาน</p><p>เขียนโดย: ผู้ดูแลระบบเว็บไซต์ของหน่วยงาน</p>"
    assert not gather(make, {"/p": f"<h2>แผนกำจัดผักตบชวา</h2>{notes}"}).evidence.pieces


def test_another_agencys_site_holds_no_evidence(make: Maker) -> None:
    home = f"<h3>เว็บไซต์หน่วยงานที่เกี่ยวข้อง</h3><p>{a('https://www.canals.example/', 'แผนกำจัดผักตบชวา')}</p>"
    assert not gather(make, {"/": home}).evidence.outside


def test_pictures_of_the_frame_are_not_the_pages_own(make: Maker) -> None:
    logo = '<img src="/logo.png" alt="ตราหน่วยงาน" width="300">'
    pages: dict[str, str | Doc] = {f"/m{n}": f"{logo}<p>เรื่องที่ {n}</p>" for n in range(3)}
    links = "".join(a(f"/m{n}", f"เมนูที่ {n}") for n in range(3))
    found = gather(make, {"/": logo + HOME + links, "/p": logo + TEXT, **pages})
    assert [p.pictures for p in found.evidence.pieces] == [()]
    footer = '<footer><img src="/sponsor.png" width="300"></footer>'
    assert [p.pictures for p in gather(make, {"/p": TEXT + footer}).evidence.pieces] == [()]


# --- sections of a page ------------------------------------------------------------------------------------------


def test_a_section_ends_at_the_next_heading_of_its_rank(make: Maker) -> None:
    own = f"<h2>แผนกำจัดผักตบชวา</h2>{TEXT}<h3>รายละเอียด</h3><p>เก็บด้วยเรือสองลำ</p>"
    about = f"{own}<h2>ประวัติตำบล</h2><p>ตั้งเมื่อนานมาแล้ว</p>"
    found = gather(make, {"/": a("/about", "เกี่ยวกับหน่วยงาน"), "/about": about})
    (piece,) = found.evidence.pieces
    assert "เก็บด้วยเรือสองลำ" in piece.text
    assert "ตั้งเมื่อนานมาแล้ว" not in piece.text


def test_a_section_keeps_its_own_pictures_only(make: Maker) -> None:
    near = '<p>ภาพเรือเก็บวัชพืชลำใหม่ <img src="/boat.jpg" alt="เรือ" width="600"></p>'
    far = '<h2>ประวัติตำบล</h2><p>ภาพวัดเก่าแก่ประจำตำบล <img src="/temple.jpg" alt="วัด" width="600"></p>'
    about = f"<h2>แผนกำจัดผักตบชวา</h2>{TEXT}{near}{far}"
    (piece,) = gather(make, {"/": a("/about", "เกี่ยวกับหน่วยงาน"), "/about": about}).evidence.pieces
    assert [p.alt for p in piece.pictures] == ["เรือ"]


# --- pictures ----------------------------------------------------------------------------------------------------


def drawn(words: str, size: int = 90_000) -> Doc:
    return doc(words, kind=Kind.IMAGE, ocr=True, size=size) if words else doc(kind=Kind.IMAGE, size=size)


PICTURE = '<h2>แผนกำจัดผักตบชวา</h2><img src="/x.jpg" alt="แผน" width="900" height="1200">'
READ = "ประกาศ ให้กองช่างเก็บวัชพืชในคลองสายหลักสัปดาห์ละครั้ง และรายงานผลต่อผู้บริหาร"


def test_a_picture_of_text_is_read_as_a_document(make: Maker) -> None:
    found = gather(make, {"/p": PICTURE, "/x.jpg": drawn(READ)})
    (picture,) = (p for p in found.evidence.pieces if p.document)
    assert picture.ocr
    assert "กองช่าง" in picture.text


def test_a_photograph_says_nothing_but_the_page_stays_for_a_person(make: Maker) -> None:
    found = gather(make, {"/p": PICTURE, "/x.jpg": drawn("")})
    assert paths(found.evidence.pieces) == ["/p"]
    assert found.evidence.pieces[0].unreadable


def test_small_pictures_are_not_read(make: Maker) -> None:
    assert paths(gather(make, {"/p": PICTURE + TEXT, "/x.jpg": drawn(READ, 9_000)}).evidence.pieces) == ["/p"]


# --- nothing behind it -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("href", ["#", "", "javascript:void(0)", "/"])
def test_a_label_that_leads_nowhere_is_bare(make: Maker, href: str) -> None:
    found = gather(make, {"/": f"<a href='{href}'>แผนกำจัดผักตบชวา</a>{TEXT}"})
    assert not found.evidence.pieces
    assert [o.label for o in found.evidence.bare] == ["แผนกำจัดผักตบชวา"]


@pytest.mark.parametrize(
    "page",
    [
        "<h2>แผนกำจัดผักตบชวา</h2>",
        "<h2>แผนกำจัดผักตบชวา</h2><p>อยู่ระหว่างการจัดทำข้อมูล ขออภัยในความไม่สะดวก</p>",
        "<h2>แผนกำจัดผักตบชวา</h2><p>Coming soon</p>",
        "<h2>แผนกำจัดผักตบชวา</h2><table><tr><th>ลำดับ</th><th>ชื่อเอกสาร</th></tr><tr><td>ไม่พบรายการ</td></tr></table>",
    ],
)
def test_an_empty_page_leaves_the_label_bare(make: Maker, page: str) -> None:
    found = gather(make, {"/p": page})
    assert not found.evidence.pieces
    assert {o.label for o in found.evidence.bare} == {"แผนกำจัดผักตบชวา"}


def test_a_report_that_speaks_of_building_is_not_under_construction(make: Maker) -> None:
    page = "<h2>แผนกำจัดผักตบชวา</h2>" + TEXT * 4 + "<p>ฝายบ้านยางอยู่ระหว่างปรับปรุง จึงงดเก็บวัชพืชช่วงเดือนธันวาคม</p>"
    assert paths(gather(make, {"/p": page}).evidence.pieces) == ["/p"]


# --- what could not be opened ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("cause", "citizen"),
    [
        (Cause.HTTP_4XX, True),
        (Cause.TIMEOUT, True),
        (Cause.EMPTY, True),
        (Cause.LOGIN, True),
        (Cause.ROBOTS, False),
        (Cause.TOO_BIG, False),
    ],
)
def test_a_failed_address_keeps_its_cause(make: Maker, cause: Cause, citizen: bool) -> None:
    (fault,) = gather(make, {}, {"/p": cause}).evidence.faults
    assert (fault.cause, fault.citizen, fault.label) == (cause, citizen, "แผนกำจัดผักตบชวา")
    assert fault.found_on == address("/")


def test_a_failed_file_is_named_by_its_page_when_its_own_words_say_nothing(make: Maker) -> None:
    page = f"<h2>แผนกำจัดผักตบชวา ปี 2565</h2>{a('/plan.pdf', 'ดาวน์โหลด')}"
    (fault,) = gather(make, {"/p": page}, {"/plan.pdf": Cause.HTTP_5XX}).evidence.faults
    assert fault.label == "แผนกำจัดผักตบชวา ปี 2565"


def test_a_failed_file_in_a_row_is_named_by_the_row(make: Maker) -> None:
    row = f"<table><tr><td>แผนกำจัดผักตบชวา ปี 2565</td><td>{a('/plan.pdf', 'เปิดอ่าน')}</td></tr></table>"
    (fault,) = gather(make, {"/": row}, {"/plan.pdf": Cause.HTTP_4XX}).evidence.faults
    assert fault.label == "แผนกำจัดผักตบชวา ปี 2565"


def test_an_address_nobody_asked_is_unseen_and_not_failed(make: Maker) -> None:
    found = gather(make, {})
    assert not found.evidence.faults
    assert [o.label for o in found.evidence.unseen] == ["แผนกำจัดผักตบชวา"]


def test_other_hosts_are_noted_and_not_opened(make: Maker) -> None:
    home = a("https://drive.google.com/drive/folders/x", "แผนกำจัดผักตบชวา")
    (outside,) = gather(make, {"/": home}).evidence.outside
    assert outside.where is Where.STORE


# --- small questions ---------------------------------------------------------------------------------------------


def test_a_text_in_a_broken_font_counts_as_unread(make: Maker) -> None:
    found = gather(make, {"/": a("/p.pdf", "แผนกำจัดผักตบชวา"), "/p.pdf": doc("ĒĨŁ ŋœū ĕŅ ŧŲ ĨĒ œŋ " * 30)})
    assert found.evidence.pieces[0].unreadable


@pytest.mark.parametrize(
    ("fields", "worth"),
    [
        (("text:q ค้นหา", "submit:"), False),
        (("text:user", "password:pass", "submit:"), False),
        (("textarea:body", "submit:"), True),
        (("text:name", "tel:phone", "submit:"), True),
    ],
)
def test_forms_a_citizen_fills_in(fields: tuple[str, ...], worth: bool) -> None:
    assert worth_filling(Form(address("/send"), "post", fields, "")) is worth
