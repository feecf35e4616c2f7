"""Writes the gap table as the Word document officials file, and the list of missing items as its own."""

from __future__ import annotations

from docx.document import Document as Doc
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Cm

from reports.paper import Paper
from reports.parts import Group
from reports.view import COLUMNS, GapView
from reports.wordkit import SMALL, lines, new_document, new_row, saved, table, write, write_link

# 16.5 cm lie between the margins.
FORM = (1.2, 3.6, 7.2, 4.5)
LIST = (1.2, 3.8, 4.9, 4.4, 2.2)
LIST_HEAD = ("ข้อ", "ข้อมูล", "ที่ที่เปิดดูแล้ว", "ข้อเสนอให้แก้ไข", "คะแนน")
GAPS = (1.2, 3.8, 4.9, 4.4, 2.2)
GAPS_HEAD = ("ข้อ", "ข้อมูล", "สิ่งที่พบในเว็บไซต์", "ข้อเสนอให้แก้ไข", "คะแนน")
PERSON = (1.2, 4.8, 5.25, 5.25)
PERSON_HEAD = ("ข้อ", "ข้อมูล", "สิ่งที่พบในเว็บไซต์", "เหตุที่ต้องตรวจ")
PROOF = (1.2, 5.3, 10.0)
PROOF_HEAD = ("ข้อ", "ตำแหน่งในเว็บไซต์", "ที่อยู่")
MISSED = (7.2, 4.3, 5.0)
MISSED_HEAD = ("ที่อยู่", "สาเหตุ", "พบลิงก์ที่")
TALLY = (11.5, 5.0)


def papers(view: GapView) -> tuple[Paper, ...]:
    """The two documents."""
    return Paper("gap-table.docx", _gap_table(view)), Paper("not-found.docx", _not_found(view))


def _gap_table(view: GapView) -> bytes:
    doc = _opened(view, view.titles)
    for sentence in view.preface:
        _indented(doc, sentence)
    for indicator in view.indicators:
        doc.add_heading(indicator.heading, level=1)
        for section in indicator.sections:
            doc.add_heading(section.heading, level=2)
            form = table(doc, COLUMNS, FORM)
            for row in section.rows:
                code, title, asked, found = new_row(form, FORM)
                lines(code, (row.code,))
                code.paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.CENTER
                lines(title, (row.title,))
                lines(asked, tuple(f"- {e.text}" for e in row.elements))
                lines(found, (row.sentence,))
    for note in view.footnotes:
        write(doc.add_paragraph(), note, size=SMALL, grey=True)
    _summary(doc, view)
    _missing(doc, view)
    for group in view.other_gaps:
        _gaps(doc, group)
    _needs_person(doc, view)
    _coverage(doc, view)
    _proofs(doc, view)
    return saved(doc)


def _not_found(view: GapView) -> bytes:
    doc = _opened(view, (f"รายการ “{view.not_found.word}” ในเว็บไซต์", *view.titles[1:]))
    _indented(doc, f"ตามที่ปรากฏในเว็บไซต์ {view.address} ณ วันที่ {view.as_of}")
    _missing(doc, view, heading=False)
    return saved(doc)


def _opened(view: GapView, titles: tuple[str, ...]) -> Doc:
    doc = new_document(titles[0], view.stamp)
    for title in titles:
        paragraph = doc.add_paragraph()
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
        write(paragraph, title, bold=True)
    doc.add_paragraph()
    return doc


def _summary(doc: Doc, view: GapView) -> None:
    doc.add_heading("สรุปผล", level=1)
    counts = table(doc, ("ผลการตรวจ", "จำนวนข้อ"), TALLY)
    for count in view.counts:
        word, items = new_row(counts, TALLY)
        lines(word, (count.word,))
        lines(items, (count.text,))
        items.paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.CENTER
    doc.add_paragraph()
    scores = table(doc, ("คะแนนโดยประมาณ (ไม่ใช่ผลการประเมินทางการ)", "ช่วงคะแนน"), TALLY)
    for score in view.scores:
        label, text = new_row(scores, TALLY)
        write(label.paragraphs[0], score.label, bold=score.whole)
        write(text.paragraphs[0], score.text, bold=score.whole)
        text.paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.CENTER
    if view.score_note:
        write(doc.add_paragraph(), view.score_note, size=SMALL, grey=True)


def _missing(doc: Doc, view: GapView, *, heading: bool = True) -> None:
    if heading:
        doc.add_heading(f"รายการ “{view.not_found.word}”", level=1)
    if not view.not_found.rows:
        doc.add_paragraph("ไม่มีข้อในรายการนี้")
        return
    order = doc.add_paragraph("เรียงจากข้อที่มีผลต่อคะแนนรวม ITA มากที่สุด")
    order.paragraph_format.keep_with_next = True
    made = table(doc, LIST_HEAD, LIST, SMALL)
    for row in view.not_found.rows:
        code, title, looked, remedy, points = new_row(made, LIST)
        lines(code, (row.code,), size=SMALL)
        lines(title, (row.title, f"({row.sentence})"), size=SMALL)
        for n, place in enumerate(row.places):
            write_link(looked.paragraphs[0] if n == 0 else looked.add_paragraph(), place.what, place.href)
        if row.more_places:
            write(looked.add_paragraph(), row.more_places, size=SMALL, grey=True)
        lines(remedy, (row.remedy,), size=SMALL)
        lines(points, (row.points,), size=SMALL)


def _gaps(doc: Doc, group: Group) -> None:
    doc.add_heading(f"รายการ “{group.word}”", level=1)
    made = table(doc, GAPS_HEAD, GAPS, SMALL)
    for row in group.rows:
        texts = (row.code, row.title, row.sentence, row.remedy, row.points)
        for cell, text in zip(new_row(made, GAPS), texts, strict=True):
            lines(cell, (text,), size=SMALL)


def _needs_person(doc: Doc, view: GapView) -> None:
    for group in view.needs_person:
        doc.add_heading(f"รายการ “{group.word}”", level=1)
        made = table(doc, PERSON_HEAD, PERSON, SMALL)
        for row in group.rows:
            code, title, found, why = new_row(made, PERSON)
            for cell, text in ((code, row.code), (title, row.title), (found, row.sentence)):
                lines(cell, (text,), size=SMALL)
            lines(why, row.doubts, size=SMALL)


def _coverage(doc: Doc, view: GapView) -> None:
    doc.add_heading("ขอบเขตของการเปิดดูเว็บไซต์", level=1)
    for sentence in (*view.coverage.sentences, *view.notes):
        doc.add_paragraph(f"- {sentence}")
    if not view.coverage.missed:
        return
    doc.add_heading("ที่อยู่ที่เปิดแล้วไม่ได้เนื้อหา", level=2)
    made = table(doc, MISSED_HEAD, MISSED, SMALL)
    for miss in view.coverage.missed:
        where, why, found_on = new_row(made, MISSED)
        write_link(where.paragraphs[0], miss.address, miss.href)
        lines(why, (miss.cause,), size=SMALL)
        lines(found_on, (miss.found_on,), size=SMALL)
    if view.coverage.more_missed:
        write(doc.add_paragraph(), view.coverage.more_missed, size=SMALL, grey=True)


def _proofs(doc: Doc, view: GapView) -> None:
    proven = [(row, proof) for row in view.rows for proof in row.proofs]
    if not proven:
        return
    doc.add_heading("หลักฐานในเว็บไซต์", level=1)
    made = table(doc, PROOF_HEAD, PROOF, SMALL)
    for row, proof in proven:
        code, where, at = new_row(made, PROOF)
        lines(code, (row.code,), size=SMALL)
        lines(where, (proof.where,), size=SMALL)
        write_link(at.paragraphs[0], proof.address, proof.href)


def _indented(doc: Doc, sentence: str) -> None:
    paragraph = doc.add_paragraph()
    paragraph.alignment = WD_ALIGN_PARAGRAPH.THAI_JUSTIFY
    paragraph.paragraph_format.first_line_indent = Cm(2.5)  # as in official letters
    write(paragraph, sentence)
