"""Text taken from pages is hostile: it must not run, hide, drive the terminal or break a file."""

from __future__ import annotations

import csv
import io
import re
import zipfile

import docx
from lxml import etree, html
from python_calamine import CalamineWorkbook
from rich.console import Console

from checklists.audit import Audit
from reports.formats.csv import guarded
from reports.formats.terminal import render_terminal
from reports.material import material
from reports.render import AT_ONCE, papers
from reports.view import gap_view

CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202e\ud800-\udfff\ufffe]")


def files(audit: Audit) -> dict[str, bytes]:
    stuff = material(audit)
    return {paper.name: paper.body for form, formats in AT_ONCE for paper in papers(stuff, (form,), formats)}


def test_html_shows_markup_as_text_and_links_only_to_web_addresses(hostile: Audit) -> None:
    text = files(hostile)["gap-table.html"].decode()
    page = html.fromstring(text)
    assert not page.xpath("//script | //img | //b | //*[@onclick]")
    assert "<script>alert('๑')</script>" in page.text_content()
    assert "{{๗*๗}}" in page.text_content()
    hrefs = page.xpath("//@href")
    assert hrefs
    assert all(h.startswith("https://www.nongsailom.example/") for h in hrefs)
    assert not CONTROL.search(text)


def test_html_needs_nothing_from_elsewhere(audit: Audit) -> None:
    text = files(audit)["gap-table.html"].decode()
    assert not html.fromstring(text).xpath("//link | //script | //@src | //iframe | //object")
    assert set(re.findall(r"url\((\w+):", text)) == {"data"}
    assert "@import" not in text
    assert "default-src 'none'" in text


def test_office_files_are_well_formed_and_have_no_formula(hostile: Audit) -> None:
    made = files(hostile)
    for name in ("gap-table.docx", "not-found.docx", "gap-table.xlsx"):
        with zipfile.ZipFile(io.BytesIO(made[name])) as package:
            for part in package.namelist():
                if part.endswith((".xml", ".rels")):
                    etree.fromstring(package.read(part))
                if part.startswith("xl/worksheets/sheet"):
                    assert b"<f>" not in package.read(part)
                if part.endswith(".rels"):
                    assert b"javascript:" not in package.read(part)
    assert "=cmd" in docx.Document(io.BytesIO(made["gap-table.docx"])).tables[0].rows[1].cells[1].text
    rows = CalamineWorkbook.from_filelike(io.BytesIO(made["gap-table.xlsx"])).get_sheet_by_name("ตาราง").to_python()
    assert str(rows[1][1]).startswith("=cmd")


def test_csv_cells_do_not_begin_like_a_formula(hostile: Audit) -> None:
    made = files(hostile)
    for name in ("gap-table.csv", "not-found.csv"):
        cells = [c for row in csv.reader(io.StringIO(made[name].decode("utf-8-sig"), newline="")) for c in row]
        assert any(c.startswith("'=cmd") for c in cells)
        assert not [c for c in cells if c.lstrip().startswith(("=", "+", "-", "@", "＝"))]
        assert not [c for c in cells if CONTROL.search(c)]
        assert made[name].count(b"\r\n") >= 6
    assert guarded("- มีข้อมูล") == "'- มีข้อมูล"
    assert guarded("มี - ข้อมูล") == "มี - ข้อมูล"


def test_terminal_obeys_no_codes_from_pages(hostile: Audit) -> None:
    for width in (40, 120):
        screen = Console(width=width, file=io.StringIO())
        render_terminal(gap_view(hostile), screen)
        assert isinstance(screen.file, io.StringIO)
        shown = screen.file.getvalue()
        assert not CONTROL.search(shown)
        assert "[bold]" in shown.replace("\n", "")
