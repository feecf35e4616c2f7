"""Building blocks of a Thai official Word document: the font, the page, tables and links.

Word picks font and size of Thai letters from its "complex script" settings, so every one is given twice.
"""

from __future__ import annotations

import io
import zipfile
from datetime import datetime
from typing import Any

from docx import Document
from docx.document import Document as Doc
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph

FONT = "TH Sarabun New"
SIZE = 16  # points; the size official letters are typed in
SMALL = 14

LINK_BLUE = RGBColor(0x0B, 0x4F, 0x9E)
GREY = RGBColor(0x55, 0x55, 0x55)
HEAD_FILL = "E8EDF3"


def new_document(title: str, stamp: datetime) -> Doc:
    """An empty A4 page with official margins, Thai font and page numbers in Thai digits."""
    doc = Document()
    properties = doc.core_properties
    properties.title, properties.author, properties.comments, properties.language = title, "", "", "th-TH"
    properties.created = properties.modified = stamp
    section = doc.sections[0]
    section.page_width, section.page_height = Cm(21.0), Cm(29.7)
    section.left_margin = section.top_margin = Cm(2.5)
    section.right_margin = section.bottom_margin = Cm(2.0)
    layout: Any = section._sectPr
    layout.find(qn("w:pgMar")).addnext(_child(layout, "w:pgNumType", fmt="thaiNumbers"))  # Word minds the order
    _defaults(doc)
    for style, size in (("Normal", SIZE), ("Heading 1", 18), ("Heading 2", SIZE)):
        _style(doc, style, size, bold=style != "Normal")
    foot = section.footer.paragraphs[0]
    foot.alignment = WD_ALIGN_PARAGRAPH.CENTER
    _page_number(foot)
    return doc


def saved(doc: Doc) -> bytes:
    """The document's bytes; the same document gives the same bytes, whenever it is saved."""
    raw, out = io.BytesIO(), io.BytesIO()
    doc.save(raw)
    with zipfile.ZipFile(raw) as source, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))  # the earliest date a zip file knows
            entry.compress_type = zipfile.ZIP_DEFLATED
            target.writestr(entry, source.read(name))
    return out.getvalue()


def write(paragraph: Paragraph, text: str, *, bold: bool = False, size: int = SIZE, grey: bool = False) -> None:
    """Adds words to a paragraph."""
    run = paragraph.add_run(text)
    if bold:
        run.bold = True
        _child(run._r.get_or_add_rPr(), "w:bCs")
    if size != SIZE:
        _sized(run, size)
    if grey:
        run.font.color.rgb = GREY


def write_link(paragraph: Paragraph, text: str, href: str, *, size: int = SMALL) -> None:
    """Adds words one can click, or plain words when there is no safe address."""
    if not href:
        write(paragraph, text, size=size, grey=True)
        return
    target = paragraph.part.relate_to(href, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
    run = paragraph.add_run(text)
    _sized(run, size)
    run.font.color.rgb = LINK_BLUE
    run.font.underline = True
    anchor: Any = OxmlElement("w:hyperlink")
    anchor.set(qn("r:id"), target)
    anchor.append(run._r)
    parent: Any = paragraph._p
    parent.append(anchor)


def table(doc: Doc, head: tuple[str, ...], widths: tuple[float, ...], size: int = SIZE) -> Table:
    """A ruled table of fixed widths (cm) whose first row comes back on every page."""
    made: Table = doc.add_table(rows=1, cols=len(head), style="Table Grid")
    made.autofit = False
    for column, width in zip(made.columns, widths, strict=True):
        column.width = Cm(width)
    for cell, text in zip(fitted(made.rows[0], widths), head, strict=True):
        paragraph = cell.paragraphs[0]
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
        write(paragraph, text, bold=True, size=size)
        _child(cell._tc.get_or_add_tcPr(), "w:shd", val="clear", color="auto", fill=HEAD_FILL)
    _child(made.rows[0]._tr.get_or_add_trPr(), "w:tblHeader")
    return made


def new_row(made: Any, widths: tuple[float, ...]) -> tuple[_Cell, ...]:
    """The empty cells of one more row."""
    return fitted(made.add_row(), widths)


def fitted(row: Any, widths: tuple[float, ...]) -> tuple[_Cell, ...]:
    """The row's cells at their widths; the row never breaks over two pages."""
    _child(row._tr.get_or_add_trPr(), "w:cantSplit")
    cells: tuple[_Cell, ...] = tuple(row.cells)
    for cell, width in zip(cells, widths, strict=True):
        cell.width = Cm(width)
    return cells


def lines(cell: _Cell, texts: tuple[str, ...], *, size: int = SIZE) -> None:
    """One paragraph per text."""
    for n, text in enumerate(texts):
        write(cell.paragraphs[0] if n == 0 else cell.add_paragraph(), text, size=size)


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


def _sized(run: Any, size: int) -> None:
    run.font.size = Pt(size)
    _child(run._r.get_or_add_rPr(), "w:szCs", val=str(size * 2))


def _page_number(paragraph: Paragraph) -> None:
    for kind in ("begin", "PAGE \\* THAIARABIC", "end"):
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
