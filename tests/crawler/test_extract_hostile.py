"""Documents that are damaged, locked, endless or enormous: each is told by one word, and the visit goes on."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from crawler.extract import kinds, reader, tools
from crawler.extract.limits import MIB, Limits
from crawler.extract.reader import Problem, read
from crawler.records import Kind, Reading
from tests.crawler import documents

DOCX = documents.docx_with(lambda document: document.add_paragraph("แผน 2565"))
XLSX = documents.workbook([["แผน", 2565]])
LOCKED = kinds.OLE2.ljust(640, b"\0") + "EncryptedPackage".encode("utf-16-le").ljust(128, b"\0")
BIG = b"<w>" * (150 * MIB)


@pytest.mark.parametrize(
    ("body", "kind", "problem"),
    [
        pytest.param(b"", Kind.PDF, Problem.EMPTY, id="zero bytes"),
        pytest.param(b"\0" * 900 + b"\r\n", Kind.WORD, Problem.EMPTY, id="nothing but zeros"),
        pytest.param(b"%PDF-1.4\n" + bytes(range(256)) * 40, Kind.PDF, Problem.BROKEN, id="PDF of rubbish"),
        pytest.param(documents.pdf()[:9000], Kind.PDF, Problem.BROKEN, id="PDF cut short"),
        pytest.param(b"<html>404</html>", Kind.PDF, Problem.BROKEN, id="HTML called a PDF"),
        pytest.param(DOCX[: len(DOCX) // 2], Kind.WORD, Problem.BROKEN, id="docx cut short"),
        pytest.param(XLSX[: len(XLSX) // 2], Kind.SHEET, Problem.BROKEN, id="xlsx cut short"),
        pytest.param(LOCKED[:600], Kind.WORD, Problem.BROKEN, id="doc cut short"),
        pytest.param(LOCKED, Kind.WORD, Problem.PASSWORD, id="docx with a password"),
        pytest.param(LOCKED, Kind.SHEET, Problem.PASSWORD, id="xlsx with a password"),
        pytest.param(documents.zipped({"word/document.xml": b"<w><w>"}), Kind.WORD, Problem.BROKEN, id="broken XML"),
        pytest.param(documents.zipped({"a.txt": b"a"}), Kind.WORD, Problem.EMPTY, id="a zip called docx"),
        pytest.param(documents.calls_itself(), Kind.PDF, Problem.EMPTY, id="a form that draws itself"),
        pytest.param(documents.memory_eater(), Kind.PDF, Problem.UNREADABLE, id="a picture larger than memory"),
        pytest.param(documents.zipped({"word/document.xml": BIG}), Kind.WORD, Problem.MEMORY, id="docx bomb"),
        pytest.param(documents.zipped({"xl/workbook.xml": BIG}), Kind.SHEET, Problem.MEMORY, id="xlsx bomb"),
        pytest.param(documents.many_pages(20_000), Kind.PDF, Problem.MEMORY, id="20,000 pages"),
        pytest.param(b"<html></html>", Kind.HTML, Problem.UNSUPPORTED, id="a web page"),
        pytest.param(b"Rar!\x1a\x07\x00", Kind.OTHER, Problem.UNSUPPORTED, id="an archive"),
    ],
)
def test_bad_document_is_told_by_one_word(body: bytes, kind: Kind, problem: Problem) -> None:
    reading = read(body, kind)
    assert reading.problem == problem
    assert not reading.text.strip()


def test_lying_zip_is_broken_and_not_unpacked() -> None:
    body = bytearray(documents.zipped({"word/document.xml": b"<w>" * 100_000}))
    real = (300_000).to_bytes(4, "little")
    assert body.count(real) == 2
    assert read(bytes(body.replace(real, (300).to_bytes(4, "little"))), Kind.WORD).problem == Problem.BROKEN


def test_xml_entities_are_not_expanded() -> None:
    entities = '<!DOCTYPE w [<!ENTITY a "ลับ"><!ENTITY b SYSTEM "file:///etc/hostname">]>'
    body = f"<?xml version='1.0' encoding='utf-8'?>{entities}<w><p><r><t>แผน&a;&b;</t></r></p></w>"
    assert read(documents.zipped({"word/document.xml": body.encode()}), Kind.WORD).text == "แผน"


def test_endless_pdf_is_stopped_by_the_tool_limit() -> None:
    assert read(documents.nested_forms(), Kind.PDF, limits=Limits(tool_seconds=1)) == Reading(problem=Problem.TIMEOUT)


def test_endless_pdf_is_stopped_by_the_wall_clock() -> None:
    assert read(documents.nested_forms(), Kind.PDF, limits=Limits(wall_seconds=1.5)) == Reading(problem=Problem.TIMEOUT)


def test_endless_pdf_is_stopped_by_the_processor_limit() -> None:
    assert read(documents.nested_forms(), Kind.PDF, limits=Limits(cpu_seconds=1)) == Reading(problem=Problem.TIMEOUT)


def test_body_beyond_the_limit_is_not_opened() -> None:
    assert read(DOCX, Kind.WORD, limits=Limits(body_bytes=1000)) == Reading(problem=Problem.MEMORY)


def test_memory_limit_is_told() -> None:
    body = documents.zipped({"word/document.xml": b"<w>" + b"<p/>" * (20 * MIB) + b"</w>"})
    assert read(body, Kind.WORD, limits=Limits(memory_bytes=300 * MIB)) == Reading(problem=Problem.MEMORY)


def test_text_read_before_the_end_is_kept(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A child that dies while it looks at a scan has still read the page before it."""
    killer = tmp_path / "tesseract"
    killer.write_text("#!/bin/sh\nkill -9 $PPID\n")
    killer.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
    monkeypatch.setattr(reader, "ocr_languages", lambda: "tha")
    body = documents.joined([documents.pdf(), documents.scanned([documents.noise(600, 800)])])
    reading = read(body, Kind.PDF)
    assert "ปีงบประมาณ พ.ศ. 2565" in reading.text
    assert (reading.problem, reading.page_count) == (Problem.MEMORY, 2)


def test_the_child_knows_nothing_of_the_parent(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("https_proxy", "http://proxy.invalid")
    monkeypatch.setenv("OIT_SECRET", "x")
    known = reader._environment(tmp_path)
    assert set(known).isdisjoint({"https_proxy", "OIT_SECRET"})
    assert known["HOME"] == known["TMPDIR"] == str(tmp_path)


def test_a_walled_process_reaches_nobody() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        code = (
            "import socket, sys; from crawler.extract.limits import cut_network\n"
            "if not cut_network(): sys.exit(7)\n"
            f"socket.create_connection(('127.0.0.1', {port}), 2)"
        )
        root = Path(reader.__file__).resolve().parents[2]
        ran = subprocess.run([sys.executable, "-c", code], cwd=root, capture_output=True, text=True, check=False)
    if ran.returncode == 7:
        pytest.skip("this system does not let a process leave the network")
    assert "OSError" in ran.stderr or "unreachable" in ran.stderr


def test_nothing_is_left_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    read(DOCX, Kind.WORD)
    read(documents.nested_forms(), Kind.PDF, limits=Limits(wall_seconds=1.0))
    assert list(tmp_path.iterdir()) == []


def test_missing_tools_are_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    tools.ocr_languages.cache_clear()
    try:
        assert tools.missing_tools() == ("pdftotext", "tesseract")
        program = tmp_path / "tesseract"
        program.write_text("#!/bin/sh\necho eng\n")
        program.chmod(0o755)
        tools.ocr_languages.cache_clear()
        assert tools.missing_tools() == ("pdftotext", "tesseract-ocr-tha")
        assert tools.ocr_languages() == ""
        program.write_text("#!/bin/sh\necho eng\necho tha\n")
        tools.ocr_languages.cache_clear()
        assert tools.missing_tools() == ("pdftotext",)
        assert tools.ocr_languages() == "tha+eng"
    finally:
        tools.ocr_languages.cache_clear()
