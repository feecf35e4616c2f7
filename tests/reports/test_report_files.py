"""The files: their names, their safe arrival, their sameness, and how they look on A4."""

from __future__ import annotations

import importlib
import io
import re
import zipfile
from datetime import datetime
from pathlib import Path
from typing import Any

import docx
import pytest
from docx.oxml.ns import qn
from rich.cells import cell_len
from rich.console import Console

from checklists.audit import Audit, Verdict
from reports.colours import COLOURS
from reports.formats.terminal import render_terminal
from reports.material import material
from reports.paper import Paper
from reports.render import AT_ONCE, papers, write_reports
from reports.view import gap_view
from reports.wordkit import saved
from reports.wrapping import wrap

GAP_TABLES = {"gap-table.html", "gap-table.docx", "gap-table.xlsx", "gap-table.csv"}
NAMES = {"audit.json", *GAP_TABLES, "not-found.docx", "not-found.csv"}


def usual(audit: Audit) -> list[Paper]:
    """What every audit leaves in its folder, but for the document."""
    stuff = material(audit)
    return [paper for form, formats in AT_ONCE for paper in papers(stuff, (form,), formats)]


def test_all_files_are_written_and_nothing_else_is_left(audit: Audit, tmp_path: Path) -> None:
    out = tmp_path / "new folder" / "ผล"
    written = write_reports(audit, out)
    assert {path.name for path in written} == {path.name for path in out.iterdir()} == NAMES
    assert all(path.stat().st_size for path in written)


def test_a_format_that_fails_leaves_the_old_files_alone(
    audit: Audit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "audit.json").write_text("old")

    def fail(document: object) -> None:
        raise RuntimeError("no ink")

    monkeypatch.setattr(importlib.import_module("reports.formats.xlsx"), "render", fail)
    with pytest.raises(RuntimeError, match="no ink"):
        write_reports(audit, tmp_path)
    assert [(p.name, p.read_text()) for p in tmp_path.iterdir()] == [("audit.json", "old")]


def test_a_full_disk_leaves_no_half_file(audit: Audit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def half(self: Path, body: bytes) -> int:
        with self.open("wb") as file:
            file.write(body[:10])
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", half)
    with pytest.raises(OSError, match="No space"):
        write_reports(audit, tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_the_same_audit_makes_the_same_bytes_at_any_hour(audit: Audit) -> None:
    first = {p.name: p.body for p in usual(audit)}
    assert first == {p.name: p.body for p in usual(audit)}
    for name in ("gap-table.docx", "gap-table.xlsx"):
        with zipfile.ZipFile(io.BytesIO(first[name])) as package:
            assert {entry.date_time[0] for entry in package.infolist()} == {1980}
            assert b"2022-04-30" in package.read("docProps/core.xml")
            assert str(datetime.now().year).encode() not in package.read("docProps/core.xml")
    assert saved(docx.Document(io.BytesIO(first["gap-table.docx"])))


@pytest.mark.parametrize("name", ["gap-table.docx", "not-found.docx"])
def test_word_document_is_set_as_an_official_letter(name: str, audit: Audit) -> None:
    body = next(p.body for p in usual(audit) if p.name == name)
    document = docx.Document(io.BytesIO(body))
    section: Any = document.sections[0]
    assert (section.page_width.cm, section.page_height.cm) == pytest.approx((21.0, 29.7), abs=0.01)
    assert (section.left_margin.cm, section.right_margin.cm) == pytest.approx((2.5, 2.0), abs=0.01)
    defaults = document.styles.element.find(qn("w:docDefaults")).find(".//" + qn("w:rPr"))
    fonts = defaults.find(qn("w:rFonts"))
    assert {fonts.get(qn(f"w:{kind}")) for kind in ("ascii", "hAnsi", "cs")} == {"TH Sarabun New"}
    assert defaults.find(qn("w:szCs")).get(qn("w:val")) == "32"
    assert defaults.find(qn("w:lang")).get(qn("w:bidi")) == "th-TH"
    assert "THAIARABIC" in section.footer._element.xml
    with zipfile.ZipFile(io.BytesIO(body)) as package:
        assert b'<w:altName w:val="TH SarabunPSK"/>' in package.read("word/fontTable.xml")
    tables: Any = document.tables
    for table in tables:
        grid = [int(column.get(qn("w:w"))) for column in table._tbl.tblGrid]
        assert sum(grid) / 567 == pytest.approx(16.5, abs=0.05)
        assert table.rows[0]._tr.trPr.find(qn("w:tblHeader")) is not None
        assert all(row._tr.trPr.find(qn("w:cantSplit")) is not None for row in table.rows)


def test_a_word_that_is_larger_in_latin_is_larger_in_thai(audit: Audit) -> None:
    body = next(p.body for p in usual(audit) if p.name == "gap-table.docx")
    runs = docx.Document(io.BytesIO(body)).element.body.iter(qn("w:rPr"))
    for run in runs:
        for latin, thai in (("w:sz", "w:szCs"), ("w:b", "w:bCs")):
            one, other = run.find(qn(latin)), run.find(qn(thai))
            assert (one is None) == (other is None)
            if one is not None and other is not None:
                assert one.get(qn("w:val")) == other.get(qn("w:val"))


def test_workbook_is_ready_to_filter_and_print(audit: Audit) -> None:
    body = next(p.body for p in usual(audit) if p.name == "gap-table.xlsx")
    with zipfile.ZipFile(io.BytesIO(body)) as package:
        names = re.findall(r'<sheet name="([^"]+)"', package.read("xl/workbook.xml").decode())
        sheets = [package.read(f"xl/worksheets/sheet{n}.xml").decode() for n in (1, 2, 3, 4)]
    assert names == ["ตาราง", "ไม่พบข้อมูล", "รายองค์ประกอบ", "สรุป"]
    for sheet in sheets:
        assert 'paperSize="9"' in sheet
        assert 'orientation="landscape"' in sheet
        assert 'fitToHeight="0"' in sheet
    for sheet in sheets[:3]:
        assert "<autoFilter" in sheet
        assert 'state="frozen"' in sheet
    heights = [float(h) for h in re.findall(r'<row r="\d+"[^>]* ht="([\d.]+)"', sheets[0])]
    assert len(heights) == 1 + len(audit.items)
    assert heights[2] > heights[4], "three elements need more room than one"
    assert "<hyperlink " in sheets[0]
    assert "<hyperlink " in sheets[2]


def test_page_is_set_for_a4(audit: Audit) -> None:
    text = next(p.body for p in usual(audit) if p.name == "gap-table.html").decode()
    for rule in ("size: A4", "display: table-header-group", "tr { break-inside: avoid", "overflow-wrap: anywhere"):
        assert rule in text


def test_colours_are_readable() -> None:
    def light(colour: str) -> float:
        parts = [int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5)]
        red, green, blue = (p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    assert set(COLOURS) == set(Verdict)
    for colour in COLOURS.values():
        assert (light(colour.paper) + 0.05) / (light(colour.ink) + 0.05) >= 7


@pytest.mark.parametrize("width", [40, 80, 100, 160])
def test_no_line_is_wider_than_the_terminal(width: int, audit: Audit) -> None:
    screen = Console(width=width, file=io.StringIO())
    render_terminal(gap_view(audit), screen)
    assert isinstance(screen.file, io.StringIO)
    shown = screen.file.getvalue()
    assert max(cell_len(line) for line in shown.splitlines()) <= width
    assert "\x1b" not in shown
    assert shown.rstrip().endswith("ไม่เกี่ยวข้อง ๑ ข้อ")


def test_thai_lines_break_between_words_and_lose_nothing() -> None:
    text = "รายงานผลการใช้จ่ายงบประมาณประจำปี พ.ศ. ๒๕๖๕ ขององค์การบริหารส่วนตำบล"
    lines = wrap(text, 24)
    assert max(map(cell_len, lines)) <= 24
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")
    assert lines[0] == "รายงานผลการใช้จ่ายงบประมาณ"
    endless = wrap("a" * 100, 30)
    assert (len(endless), "".join(endless)) == (4, "a" * 100)
