"""PDF files: the text layer where it is good, recognised pages where it is not, and honest words where neither is."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from crawler.extract import poppler, tools
from crawler.extract.columns import find_tables
from crawler.extract.limits import Limits
from crawler.extract.mend import mend
from crawler.extract.reader import Problem, read
from crawler.extract.task import Task
from crawler.records import Kind, Reading
from tests.crawler import documents
from thai.text import clean, fold

SCAN = documents.worn(documents.page_picture(documents.pdf()))
#: Words of the letter that must survive a scan.
KEY_WORDS = ("ประกาศ", "ปีงบประมาณ พ.ศ. 2565", "แผนปฏิบัติการ", "ตุลาคม 2564", "กันยายน 2565")
OCR_WORKS = pytest.mark.skipif(not tools.ocr_languages(), reason="tesseract with its Thai model is not installed")


def read_pdf(body: bytes, *, ocr: bool = True, limits: Limits | None = None) -> Reading:
    return read(body, Kind.PDF, ocr=ocr, limits=limits or Limits())


def says(reading: Reading, *words: str) -> bool:
    return all(fold(word) in fold(reading.text) for word in words)


def test_text_layer_is_read_without_ocr() -> None:
    reading = read_pdf(documents.pdf(title="ประกาศแผน"))
    assert says(reading, *KEY_WORDS, "องค์การบริหารส่วนตำบลทุ่งดอกจาน")
    assert (reading.problem, reading.ocr, reading.page_count, reading.title) == ("", False, 1, "ประกาศแผน")
    assert all(page.text == clean(page.text) for page in reading.pages)


def test_pages_are_kept_apart() -> None:
    reading = read_pdf(documents.pdf(documents.LETTER + "\n#pagebreak()\n" + documents.TABLE))
    assert reading.page_count == len(reading.pages) == 2
    assert "ประกาศ" in reading.pages[0].text
    assert "สรุปผลการจัดซื้อ" in reading.pages[1].text


def test_simple_table_is_read_row_by_row() -> None:
    reading = read_pdf(documents.pdf(documents.TABLE))
    assert len(reading.tables) == 1
    heading, first, second, third = reading.tables[0]
    assert heading == ("ลำดับ", "งานที่จัดซื้อ", "วงเงิน (บาท)", "วิธีจัดซื้อ")
    assert first == (
        "1",
        "ซื้อวัสดุสำนักงาน จำนวน 5 รายการ เพื่อใช้ในกองคลังประจำเดือนตุลาคม",
        "12,500.00",
        "เฉพาะเจาะจง",
    )
    assert second[1:3] == ("จ้างซ่อมถนน", "495,000.00")
    assert "2 | จ้างซ่อมถนน | 495,000.00 | เฉพาะเจาะจง" in reading.text
    assert third[2] == "8,000.00"
    assert "หมายเหตุ" in reading.text


@pytest.mark.parametrize(
    "layout",
    [
        "ที่ ทด 71201/12        สำนักงานองค์การบริหารส่วนตำบล\n                       ถนนทดสอบ",
        "ลงชื่อ          ผู้รับรอง          ประธาน\n(นายทดสอบ ระบบ)",
        "ก          ข          ค\nข้อความยาวที่พาดข้ามทุกคอลัมน์ของหน้ากระดาษโดยไม่มีช่องว่างคั่น\nจบ",
    ],
)
def test_letterheads_and_signatures_are_no_tables(layout: str) -> None:
    found = find_tables(layout)
    assert found.tables == ()
    assert found.text == layout


@OCR_WORKS
@pytest.mark.parametrize("turned", [0, 90, 180])
def test_scan_is_recognised_whichever_way_up(turned: int) -> None:
    reading = read_pdf(documents.scanned([SCAN.rotate(turned, expand=True)]))
    assert says(reading, *KEY_WORDS)
    assert (reading.problem, reading.ocr, reading.page_count) == ("", True, 1)
    assert all(page.text == clean(page.text) for page in reading.pages)


@OCR_WORKS
def test_only_the_first_pages_of_a_scan_are_recognised_and_that_is_said() -> None:
    reading = read_pdf(documents.scanned([SCAN] * 4), limits=Limits(ocr_pages=1))
    assert [page.ocr for page in reading.pages] == [True, False, False, False]
    assert (reading.problem, reading.page_count) == (Problem.NO_OCR, 4)
    assert says(reading, *KEY_WORDS)


@OCR_WORKS
def test_scan_with_a_stamp_of_text_on_it_is_recognised() -> None:
    body = documents.scanned([SCAN])
    stamped = body.replace(b" Do Q", b" Do Q BT /F1 9 Tf 9 9 Td (Scanned with TestScanner) Tj ET", 1)
    assert says(read_pdf(stamped), *KEY_WORDS)


@OCR_WORKS
def test_noise_is_unreadable_and_not_empty() -> None:
    reading = read_pdf(documents.scanned([documents.noise()]))
    assert (reading.text, reading.problem) == ("", Problem.UNREADABLE)


def test_scan_without_ocr_says_so() -> None:
    reading = read_pdf(documents.scanned([SCAN]), ocr=False)
    assert (reading.text, reading.problem, reading.page_count) == ("", Problem.NO_OCR, 1)


def test_text_is_kept_beside_a_scan_that_was_not_recognised() -> None:
    title_page = documents.pdf()
    body = documents.joined([title_page, documents.scanned([SCAN])])
    reading = read_pdf(body, ocr=False)
    assert says(reading, *KEY_WORDS)
    assert (reading.problem, reading.page_count) == (Problem.NO_OCR, 2)


def test_short_page_with_text_is_not_taken_for_a_scan() -> None:
    reading = read_pdf(documents.pdf("ไม่มีเรื่องร้องเรียน"), ocr=False)
    assert (reading.text, reading.problem) == ("ไม่มีเรื่องร้องเรียน", "")


def test_empty_sheets_are_empty() -> None:
    blank = documents.scanned([Image.new("L", (1654, 2339), 255)])
    assert read_pdf(documents.pdf("")).problem == Problem.EMPTY
    assert read_pdf(blank, ocr=False).problem == Problem.UNREADABLE  # one cannot know what the picture should show


def test_without_poppler_pdfium_reads_the_text(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(poppler, "PDFINFO", "no-such-program")
    monkeypatch.setattr(poppler, "PDFTOTEXT", "no-such-program")
    task = Task(tmp_path, Kind.PDF, "", Limits())
    task.body.write_bytes(documents.pdf())
    assert poppler.info(task).pages == 1
    assert fold("ปีงบประมาณ พ.ศ. 2565") in fold("".join(poppler.page_texts(task)))


def test_thai_shown_with_western_letters_is_mended() -> None:
    thai = "ประกาศองค์การบริหารส่วนตำบล เรื่อง แผนพัฒนา"
    shown = thai.encode("cp874").decode("latin-1")
    assert mend(shown) == thai


@pytest.mark.parametrize("text", ["Café société", "อุณหภูมิ 25° ± 2°", "ไทยกับ ÀÁÂÃÄÅ", "A4 × 2", ""])
def test_western_letters_that_are_meant_stay(text: str) -> None:
    assert mend(text) == text


def test_owner_password_is_no_hindrance_and_user_password_is() -> None:
    words = b"Integrity plan of the fiscal year 2565"
    assert says(read_pdf(documents.locked(words, user=b"")), words.decode())
    assert read_pdf(documents.locked(words, user=b"secret")) == Reading(problem=Problem.PASSWORD)
