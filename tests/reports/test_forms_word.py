"""Word files that open without repair: every part declared, every relationship kept, every id used once."""

from __future__ import annotations

import io
import posixpath
import zipfile
from collections import Counter

import docx
import pytest
from lxml import etree

from checklists.audit import Audit
from reports.material import material
from reports.render import forms_known, papers

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"


@pytest.fixture(scope="module", params=sorted(forms_known()))
def body(request: pytest.FixtureRequest, audit: Audit, later: Audit) -> bytes:
    (paper,) = papers(material(audit, later=later), (request.param,), ("docx",))
    return paper.body


def test_every_part_has_a_type_and_every_relationship_a_target(body: bytes) -> None:
    with zipfile.ZipFile(io.BytesIO(body)) as package:
        names = set(package.namelist())
        types = etree.fromstring(package.read("[Content_Types].xml"))
        endings = {e.get("Extension") for e in types if e.get("Extension")}
        declared = {str(e.get("PartName")).lstrip("/") for e in types if e.get("PartName")}
        assert declared <= names
        assert all(n in declared or n.rsplit(".", 1)[-1] in endings for n in names - {"[Content_Types].xml"})
        for rels in (n for n in names if n.endswith(".rels")):
            folder = posixpath.dirname(posixpath.dirname(rels))
            found = list(etree.fromstring(package.read(rels)))
            assert len({r.get("Id") for r in found}) == len(found)
            inside = [str(r.get("Target")) for r in found if r.get("TargetMode") != "External"]
            assert {posixpath.normpath(posixpath.join(folder, t)).lstrip("/") for t in inside} <= names


def test_ids_are_used_once_and_links_lead_somewhere(body: bytes) -> None:
    document = docx.Document(io.BytesIO(body))
    tree = document.element
    pictures = Counter(p.get("id") for p in tree.iter(f"{WP}docPr"))
    assert all(count == 1 for count in pictures.values())
    assert all(p.get("descr") for p in tree.iter(f"{WP}docPr"))
    links = {e.get(f"{R}id") for e in tree.iter(f"{W}hyperlink")}
    assert links <= set(document.part.rels)


def test_tables_are_whole(body: bytes) -> None:
    """Every row fills the grid, a merged cell goes on from one above, a cell ends with a paragraph."""
    for table in docx.Document(io.BytesIO(body)).element.iter(f"{W}tbl"):
        grid = [int(c.get(f"{W}w")) for c in table.iter(f"{W}gridCol")]
        open_ = [False] * len(grid)
        for row in table.iter(f"{W}tr"):
            at = 0
            for one in row.findall(f"{W}tc"):
                span = one.find(f"{W}tcPr/{W}gridSpan")
                merge = one.find(f"{W}tcPr/{W}vMerge")
                if merge is not None:
                    assert merge.get(f"{W}val") == "restart" or open_[at]
                open_[at] = merge is not None
                at += 1 if span is None else int(span.get(f"{W}val"))
                assert one[-1].tag == f"{W}p"
            assert at == len(grid)
        heads = [r for r in table.iter(f"{W}tr") if r.find(f"{W}trPr/{W}tblHeader") is not None]
        assert heads
        assert heads[0] is table.find(f"{W}tr")
