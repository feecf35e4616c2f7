"""Word, Excel and PowerPoint files, old and new: everything a reader sees, in the order they see it."""

from __future__ import annotations

import datetime as dt
import io
from pathlib import Path

import pytest
from docx.document import Document
from docx.oxml import parse_xml

from crawler.extract import tools
from crawler.extract.limits import Limits
from crawler.extract.oldoffice import _with_bars
from crawler.extract.reader import Problem, read
from crawler.records import Kind, Reading
from tests.crawler import documents
from thai.text import clean, fold

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
MC = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
BOX = f"""<w:p {W} {MC}><w:r><mc:AlternateContent>
<mc:Choice Requires="wps"><w:drawing><w:txbxContent><w:p><w:r><w:t>นายทดสอบ ระบบ นายก อบต.</w:t></w:r></w:p>
</w:txbxContent></w:drawing></mc:Choice>
<mc:Fallback><w:pict><w:txbxContent><w:p><w:r><w:t>นายทดสอบ ระบบ นายก อบต.</w:t></w:r></w:p></w:txbxContent></w:pict>
</mc:Fallback></mc:AlternateContent></w:r></w:p>"""
TRACKED = f"""<w:p {W}><w:ins><w:r><w:t>ปี 2565</w:t></w:r></w:ins>
<w:del><w:r><w:delText>ปี 2564</w:delText></w:r></w:del></w:p>"""
CONTROL = f"""<w:sdt {W}><w:sdtContent>
<w:p><w:r><w:t>ในช่องกรอก</w:t><w:tab/><w:t>ข้อความ</w:t></w:r></w:p></w:sdtContent></w:sdt>"""
A = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'


def letter(document: Document) -> None:
    """A letter with everything in it."""
    document.core_properties.title = "แผนปฏิบัติการ"
    document.sections[0].header.paragraphs[0].text = "หัวกระดาษ อบต.ทุ่งดอกจาน"
    document.sections[0].footer.paragraphs[0].text = "โทร. 0 4200 0000"
    document.add_paragraph("ก่อนตาราง ต าบล")
    table = document.add_table(rows=3, cols=3)
    filled = [("ลำดับ", "โครงการ", "งบ"), ("1", "อบรม", "5,000"), ("รวม", "", "5,000")]
    for row, words in zip(table.rows, filled, strict=True):
        for cell, text in zip(row.cells, words, strict=True):
            cell.text = text
    table.cell(2, 0).merge(table.cell(2, 1))
    document.add_paragraph("หลังตาราง")
    body = document.element.body
    for xml in (BOX, TRACKED, CONTROL):
        body.insert(len(body) - 1, parse_xml(xml))


@pytest.fixture(scope="module")
def word() -> Reading:
    return read(documents.docx_with(letter), Kind.WORD)


def test_word_is_read_in_order(word: Reading) -> None:
    wanted = ["หัวกระดาษ", "ก่อนตาราง ตำบล", "ลำดับ | โครงการ | งบ", "หลังตาราง", "นายทดสอบ", "ช่องกรอก ข้อความ", "โทร."]
    places = [word.text.find(words) for words in wanted]
    assert -1 not in places
    assert places == sorted(places)
    assert (word.problem, word.title, word.page_count) == ("", "แผนปฏิบัติการ", 1)
    assert word.text == clean(word.text)


def test_word_tables_keep_their_columns(word: Reading) -> None:
    assert word.tables == ((("ลำดับ", "โครงการ", "งบ"), ("1", "อบรม", "5,000"), ("รวม", "", "5,000")),)


def test_text_boxes_come_once_and_deleted_words_not_at_all(word: Reading) -> None:
    assert word.text.count("นายทดสอบ ระบบ นายก อบต.") == 1
    assert "ปี 2565" in word.text
    assert "2564" not in word.text


def test_word_file_without_words_is_empty() -> None:
    reading = read(documents.docx_with(), Kind.WORD)
    assert (reading.text, reading.problem) == ("", Problem.EMPTY)


@pytest.mark.parametrize("ocr", [True, False])
def test_word_file_of_pictures_is_recognised(ocr: bool) -> None:
    if ocr and not tools.ocr_languages():
        pytest.skip("tesseract with its Thai model is not installed")
    scan = io.BytesIO(documents.image(documents.page_picture(documents.pdf())))
    reading = read(documents.docx_with(lambda document: document.add_picture(scan)), Kind.WORD, ocr=ocr)
    assert (fold("ปีงบประมาณ พ.ศ. 2565") in fold(reading.text)) is ocr
    assert (reading.ocr, reading.problem) == (ocr, "" if ocr else Problem.NO_OCR)


def test_pictures_beside_words_are_left_alone() -> None:
    def build(document: Document) -> None:
        document.add_paragraph("รายงานผลการดำเนินการป้องกันการทุจริต ประจำปีงบประมาณ พ.ศ. 2565 รอบ 6 เดือน")
        document.add_picture(io.BytesIO(documents.image(documents.noise(400, 400))))

    reading = read(documents.docx_with(build), Kind.WORD, ocr=False)
    assert (reading.problem, reading.ocr) == ("", False)


def test_workbook_is_read_sheet_by_sheet() -> None:
    rows: list[list[object]] = [
        ["ลำดับ", "งาน", "วงเงิน", "วันที่"],
        [],
        [1, "จ้างซ่อมถนน", 495000.5, dt.date(2022, 1, 31)],
        [2, "ซื้อวัสดุ", 8000.0, "31 ม.ค. 65"],
    ]
    reading = read(documents.workbook(rows, hidden=True), Kind.SHEET)
    assert reading.pages[0].text.splitlines() == [
        "สขร.1",
        "ลำดับ | งาน | วงเงิน | วันที่",
        "1 | จ้างซ่อมถนน | 495000.5 | 2022-01-31",
        "2 | ซื้อวัสดุ | 8000 | 31 ม.ค. 65",
    ]
    assert reading.tables == (
        (
            ("ลำดับ", "งาน", "วงเงิน", "วันที่"),
            ("1", "จ้างซ่อมถนน", "495000.5", "2022-01-31"),
            ("2", "ซื้อวัสดุ", "8000", "31 ม.ค. 65"),
        ),
    )
    assert (reading.problem, reading.page_count) == ("", 1)


def test_workbook_without_cells_is_empty() -> None:
    assert read(documents.workbook([]), Kind.SHEET).problem == Problem.EMPTY


def test_rows_beyond_the_limit_are_cut_and_that_is_said() -> None:
    reading = read(documents.workbook([[at] for at in range(30)]), Kind.SHEET, limits=Limits(rows=10))
    assert (len(reading.tables[0]), reading.problem) == (10, Problem.MEMORY)


def slide(*shapes: str) -> bytes:
    return f'<p:sld xmlns:p="p" {A}>{"".join(shapes)}</p:sld>'.encode()


def test_slides_are_pages() -> None:
    words = "<a:p><a:r><a:t>{}</a:t></a:r></a:p>"
    cell = "<a:tc>" + words + "</a:tc>"
    pairs = [("ปี", "ผล"), ("2565", "90")]
    rows = "".join(f"<a:tr>{cell.format(left)}{cell.format(right)}</a:tr>" for left, right in pairs)
    members = {f"ppt/slides/slide{at}.xml": slide(words.format(f"แผ่นที่ {at}")) for at in (10, 2, 1)}
    members["ppt/slides/slide2.xml"] = slide(words.format("แผ่นที่ 2"), f"<a:tbl>{rows}</a:tbl>")
    reading = read(documents.zipped(members), Kind.SLIDES)
    assert [page.text for page in reading.pages] == ["แผ่นที่ 1", "แผ่นที่ 2\nปี | ผล\n2565 | 90", "แผ่นที่ 10"]
    assert reading.tables == ((("ปี", "ผล"), ("2565", "90")),)
    assert (reading.problem, reading.page_count) == ("", 3)


def test_rtf_is_read() -> None:
    thai = "".join(rf"\u{ord(letter)}?" for letter in "ประกาศ ปี 2565")
    reading = read(rf"{{\rtf1\ansi\uc1 {thai}\par}}".encode(), Kind.WORD)
    assert (reading.text, reading.problem) == ("ประกาศ ปี 2565", "")


def test_open_document_text_is_read_with_its_table() -> None:
    office = "urn:oasis:names:tc:opendocument:xmlns:"
    cells = "".join(
        f"<table:table-cell><text:p>{words}</text:p></table:table-cell>" for words in ("ลำดับ", "งานที่ จัดซื้อ", "วงเงิน")
    )
    content = (
        f'<office:document-content xmlns:office="{office}office:1.0" xmlns:text="{office}text:1.0" '
        f'xmlns:table="{office}table:1.0"><office:body><office:text><text:p>ประกาศ ปี 2565</text:p><table:table>'
        f"<table:table-row>{cells}</table:table-row></table:table></office:text></office:body></office:document-content>"
    )
    members = {"mimetype": b"application/vnd.oasis.opendocument.text", "content.xml": content.encode()}
    reading = read(documents.zipped(members), Kind.WORD)
    assert "ประกาศ ปี 2565" in reading.text
    assert "ลำดับ | งานที่ จัดซื้อ | วงเงิน" in reading.text
    assert reading.tables == ((("ลำดับ", "งานที่ จัดซื้อ", "วงเงิน"),),)


def test_marks_of_an_old_word_table_become_rows() -> None:
    text, tables = _with_bars("ก่อน\nลำดับ\tงาน\tบาท\t\t1\t\t500\t\t2\tซื้อ\t800", [])
    assert tables == [(("ลำดับ", "งาน", "บาท"), ("1", "", "500"), ("2", "ซื้อ", "800"))]
    assert text == "ก่อน\nลำดับ | งาน | บาท\n1 | 500\n2 | ซื้อ | 800"


def test_office_library_writes_nothing_at_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    assert read(rb"{\rtf1\ansi plan 2565\par}", Kind.WORD).text == "plan 2565"
    assert list(tmp_path.rglob("*")) == []


def test_plain_text_is_read_in_thai_encoding() -> None:
    reading = read("ประกาศ ปี ๒๕๖๕".encode("cp874"), Kind.TEXT)
    assert (reading.text, reading.problem) == ("ประกาศ ปี ๒๕๖๕", "")
