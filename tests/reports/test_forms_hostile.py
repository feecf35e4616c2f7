"""Hostile content in every form and format: nothing runs, nothing hides, no file breaks, however long it is."""

from __future__ import annotations

import csv
import io
import re
import time
import zipfile
from datetime import datetime

import pytest
from lxml import etree, html

from checklists.audit import Audit
from reports.document import Column, Document, Line, Sheet, Table, cell
from reports.facts import Facts, Measure, Person
from reports.formats.csv import FORMULA
from reports.laying import MOST_ROWS
from reports.material import Material, material
from reports.render import formats_known, forms_known, papers
from reports.scorebook import Score, Scorebook
from tests.reports.reading import READERS

NASTY = "=cmd|' /C calc'!A0 <script>alert(1)</script>\u202e\x00\x1b[31m#eval(\"1\") ${x} {{7*7}} \\n]]>" + "ย" * 10_000
CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202e\ud800-\udfff\ufffe]")
LONG_TABLE = 50_000
PATIENCE = 60  #: seconds of processor for the slowest format; far more than it takes, far less than a hang


@pytest.fixture(scope="module")
def stuff(hostile: Audit) -> Material:
    facts = Facts(
        agency=NASTY, office=NASTY, head=NASTY, reporter=Person(name=NASTY, position=NASTY), limits=(NASTY,),
        measures={"O01": Measure(measure=NASTY, steps=(NASTY,), analysis=NASTY)}, results={"O02": NASTY},
        units={"O03": NASTY},
    )  # fmt: skip
    scores = Scorebook((Score("i1", 2565, 50, NASTY), Score("e6", 2565, 40, "\t" + NASTY)))
    return material(hostile, facts, scores, hostile)


@pytest.mark.parametrize("form", sorted(forms_known()))
def test_nothing_runs_and_nothing_breaks(form: str, stuff: Material) -> None:
    made = {paper.name.rsplit(".", 1)[1]: paper.body for paper in papers(stuff, (form,), formats_known())}
    page = html.fromstring(made["html"].decode())
    assert not page.xpath("//script | //img | //iframe | //@onclick | //link")
    assert all(href.startswith("https://www.nongsailom.example/") for href in page.xpath("//@href"))
    rows = [c for row in csv.reader(io.StringIO(made["csv"].decode("utf-8-sig"), newline="")) for c in row]
    assert not [c for c in rows if c.lstrip().startswith(FORMULA)]
    for ending in ("docx", "xlsx"):
        with zipfile.ZipFile(io.BytesIO(made[ending])) as package:
            for part in package.namelist():
                body = package.read(part)
                if part.endswith((".xml", ".rels")):
                    etree.fromstring(body)
                assert b"javascript:" not in body or not part.endswith(".rels")
                assert b"<f>" not in body or not part.startswith("xl/worksheets/")
    assert b"/JavaScript" not in made["pdf"]
    assert b"(javascript" not in made["pdf"]
    for ending, body in made.items():
        read = READERS[ending](body)
        assert not CONTROL.search(read.replace("\x0c", "")), ending  # pdftotext ends a page so
        assert "cmd" in read


def long_document() -> Document:
    rows = tuple((cell(str(n)), (Line(f"=ข้อ {n}", "https://a.example/"),)) for n in range(LONG_TABLE))
    table = Table((Column("ที่", 1), Column("ข้อ", 5)), rows)
    sheet = Sheet("ตาราง", ("ที่", "ข้อ"), (8, 20), rows)
    return Document("long", ("ตารางยาว",), (table,), (sheet,), "หน่วยงาน", datetime(2022, 4, 30), "x")


@pytest.mark.parametrize("ending", sorted(formats_known()))
def test_a_table_of_fifty_thousand_rows(ending: str) -> None:
    began = time.process_time()
    text = READERS[ending](formats_known()[ending].render(long_document()))
    assert time.process_time() - began < PATIENCE
    assert f"ข้อ {MOST_ROWS - 1}" in text
    if ending in ("csv", "xlsx", "json"):
        assert f"ข้อ {LONG_TABLE - 1}" in text
    else:
        assert f"ข้อ {LONG_TABLE - 1}" not in text
        assert "๔๘,๐๐๐ แถว" in " ".join(text.split()), "it says how much is left out"
