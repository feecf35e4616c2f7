"""Prints a form as the Word document officials edit, sign and file."""

from __future__ import annotations

import io
from typing import Any

from docx.document import Document as Doc
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import parse_xml
from docx.oxml.ns import qn
from docx.shared import Cm, Pt
from docx.text.paragraph import Paragraph

from reports.document import Bars, Block, Document, Field, Heading, Line, NewPage, Signature, Strip, Table, Text
from reports.laying import printed
from reports.typesetting import png
from reports.wordkit import SIZE, SMALL, new_document, new_page, room, saved
from reports.wordtable import R, Relate, W, linked_xml, table_xml

ENDING = "docx"
PICTURE = 15.5  #: centimetres across


def render(document: Document) -> bytes:
    """The document; the same form gives the same bytes."""
    doc = new_document(document.titles[0], document.stamp, landscape=document.landscape, thai=document.thai)
    page = _Page(doc, room(landscape=document.landscape))
    if not document.letter:
        for title in document.titles:
            page.text(Text(title, bold=True, centre=True))
    for block in document.blocks:
        page.add(block)
    return saved(doc)


class _Page:
    """The document while it is written."""

    def __init__(self, doc: Doc, across: float) -> None:
        self.doc, self.across = doc, across
        self.known: dict[str, str] = {}

    def add(self, block: Block) -> None:
        """One block more."""
        match block:
            case Heading():
                self.doc.add_heading(block.text, level=block.level)
            case Text():
                self.text(block)
            case Table():
                self.table(block)
            case Field():
                paragraph = self.doc.add_paragraph()
                self.write(paragraph, Line(f"{block.label}  ", bold=True))
                self.write(paragraph, Line(block.text))
            case Signature():
                self.signature(block)
            case NewPage():
                self.across = new_page(self.doc, landscape=block.landscape)
            case Strip() | Bars():
                self.picture(block)

    def text(self, block: Text) -> None:
        """A paragraph, justified as Thai letters are when it is indented."""
        paragraph = self.doc.add_paragraph()
        if block.centre:
            paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
        elif block.indent:
            paragraph.alignment = WD_ALIGN_PARAGRAPH.THAI_JUSTIFY
            paragraph.paragraph_format.first_line_indent = Cm(2.5)  # as in official letters
        line = Line(block.text, block.href, bold=block.bold, soft=block.soft)
        self.write(paragraph, line, SMALL if block.soft else SIZE)

    def table(self, block: Table) -> None:
        """A table, and a line after it so that two tables do not grow together."""
        table, more = printed(block)
        made = parse_xml(table_xml(table, self.across, self.relate, SMALL if block.small else SIZE))
        body: Any = self.doc.element.body
        body.find(qn("w:sectPr")).addprevious(made)  # the section's own settings close the body
        after = self.doc.add_paragraph()
        after.paragraph_format.space_after = Pt(2)
        if more:
            self.write(after, Line(more, soft=True), SMALL)

    def signature(self, block: Signature) -> None:
        """The lines somebody signs under, in the right half of the page and never torn apart."""
        for n, text in enumerate(block.lines):
            paragraph = self.doc.add_paragraph()
            paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
            paragraph.paragraph_format.left_indent = Cm(self.across / 2)
            paragraph.paragraph_format.space_before = Pt(24 if n == 0 else 2)
            paragraph.paragraph_format.keep_with_next = n + 1 < len(block.lines)
            self.write(paragraph, Line(text))

    def picture(self, block: Strip | Bars) -> None:
        """A picture with words for whoever cannot see it."""
        paragraph = self.doc.add_paragraph()
        paragraph.paragraph_format.keep_with_next = True
        shape = paragraph.add_run().add_picture(io.BytesIO(png(block)), width=Cm(PICTURE))
        for properties in shape._inline.iter(qn("wp:docPr")):
            properties.set("descr", block.title)
        self.write(self.doc.add_paragraph(), Line(block.title, soft=True), SMALL)

    def write(self, paragraph: Paragraph, line: Line, size: int = SIZE) -> None:
        """Adds words to a paragraph."""
        wrapped: Any = parse_xml(f'<w:p xmlns:w="{W}" xmlns:r="{R}">{linked_xml(line, self.relate, size)}</w:p>')
        paragraph._p.extend(list(wrapped))

    @property
    def relate(self) -> Relate:
        """One relationship per address."""

        def related(href: str) -> str:
            if href not in self.known:
                self.known[href] = self.doc.part.relate_to(href, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
            return self.known[href]

        return related
