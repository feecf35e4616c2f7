"""The page of a Thai official Word document: its font, margins and page numbers.

Word picks font and size of Thai letters from its "complex script" settings, so every one is given twice.
"""

from __future__ import annotations

import io
import zipfile
from datetime import datetime
from typing import Any

from docx import Document
from docx.document import Document as Doc
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.section import Section
from docx.shared import Cm, Pt
from docx.text.paragraph import Paragraph

FONT = "TH Sarabun New"
SIZE = 16  # points; the size official letters are typed in
SMALL = 14
#: Many offices still have the older of the two faces; where the font is missing Word takes that one.
FONT_TABLE = "word/fontTable.xml"
ALIAS = (
    f'<w:font w:name="{FONT}"><w:altName w:val="TH SarabunPSK"/>'
    '<w:charset w:val="DE"/><w:family w:val="swiss"/></w:font>'
).encode()
SHORT, LONG = 21.0, 29.7  #: centimetres; the sides of A4
MARGINS = 4.5  #: centimetres, left and right together


def new_document(title: str, stamp: datetime, *, landscape: bool = False, thai: bool = True) -> Doc:
    """An empty A4 page with official margins, Thai font and page numbers, in Thai digits unless said otherwise."""
    doc = Document()
    properties = doc.core_properties
    properties.title, properties.author, properties.comments, properties.language = title, "", "", "th-TH"
    properties.created = properties.modified = stamp
    section = doc.sections[0]
    _turn(section, landscape=landscape)
    section.left_margin = section.top_margin = Cm(2.5)
    section.right_margin = section.bottom_margin = Cm(2.0)
    layout: Any = section._sectPr
    if thai:
        layout.find(qn("w:pgMar")).addnext(_child(layout, "w:pgNumType", fmt="thaiNumbers"))  # Word minds the order
    _defaults(doc)
    for style, size in (("Normal", SIZE), ("Heading 1", 18), ("Heading 2", SIZE)):
        _style(doc, style, size, bold=style != "Normal")
    foot = section.footer.paragraphs[0]
    foot.alignment = WD_ALIGN_PARAGRAPH.CENTER
    _page_number(foot, thai=thai)
    return doc


def new_page(doc: Doc, *, landscape: bool) -> float:
    """Begins a new page, on its side or upright; says how many centimetres of text it holds across."""
    _turn(doc.add_section(WD_SECTION.NEW_PAGE), landscape=landscape)
    return room(landscape=landscape)


def room(*, landscape: bool) -> float:
    """Centimetres between the margins."""
    return (LONG if landscape else SHORT) - MARGINS


def _turn(section: Section, *, landscape: bool) -> None:
    across, down = (LONG, SHORT) if landscape else (SHORT, LONG)
    section.page_width, section.page_height = Cm(across), Cm(down)
    section.orientation = WD_ORIENT.LANDSCAPE if landscape else WD_ORIENT.PORTRAIT


def saved(doc: Doc) -> bytes:
    """The document's bytes; the same document gives the same bytes, whenever it is saved."""
    raw, out = io.BytesIO(), io.BytesIO()
    doc.save(raw)
    with zipfile.ZipFile(raw) as source, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))  # the earliest date a zip file knows
            entry.compress_type = zipfile.ZIP_DEFLATED
            body = source.read(name)
            if name == FONT_TABLE and ALIAS not in body:
                body = body.replace(b"</w:fonts>", ALIAS + b"</w:fonts>")
            target.writestr(entry, body)
    return out.getvalue()


def _defaults(doc: Doc) -> None:
    # python-docx's template takes its fonts from a theme and says that Thai letters are Arabic.
    run = doc.styles.element.find(qn("w:docDefaults")).find(qn("w:rPrDefault")).find(qn("w:rPr"))
    for old in list(run):
        run.remove(old)
    _child(run, "w:rFonts", ascii=FONT, hAnsi=FONT, cs=FONT, eastAsia=FONT)
    _child(run, "w:sz", val=str(SIZE * 2))
    _child(run, "w:szCs", val=str(SIZE * 2))
    _child(run, "w:lang", val="en-US", eastAsia="en-US", bidi="th-TH")


def _style(doc: Doc, name: str, size: int, *, bold: bool) -> None:
    style: Any = doc.styles[name]
    run = style.element.get_or_add_rPr()
    for old in list(run):
        run.remove(old)
    _child(run, "w:rFonts", ascii=FONT, hAnsi=FONT, cs=FONT, eastAsia=FONT)
    if bold:
        _child(run, "w:b")
        _child(run, "w:bCs")
    _child(run, "w:sz", val=str(size * 2))
    _child(run, "w:szCs", val=str(size * 2))
    style.paragraph_format.space_before = Pt(12 if name == "Heading 1" else 6 if bold else 0)
    style.paragraph_format.space_after = Pt(4 if bold else 0)
    style.paragraph_format.line_spacing = 1.0
    style.paragraph_format.keep_with_next = bold


def _page_number(paragraph: Paragraph, *, thai: bool) -> None:
    for kind in ("begin", "PAGE \\* THAIARABIC" if thai else "PAGE", "end"):
        run = paragraph.add_run()
        if kind.startswith("PAGE"):
            _child(run._r, "w:instrText").text = kind
        else:
            _child(run._r, "w:fldChar", fldCharType=kind)


def _child(parent: Any, tag: str, **attributes: str) -> Any:
    child = OxmlElement(tag)
    for name, value in attributes.items():
        child.set(qn(f"w:{name}"), value)
    parent.append(child)
    return child
