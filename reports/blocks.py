"""Pieces that several forms share: the strip of items, the bars, the lists, what the visit saw, the evidence."""

from __future__ import annotations

from collections.abc import Iterable

from reports.document import Bar, Bars, Block, Cell, Column, Heading, Line, Sheet, Square, Strip, Table, Text, cell
from reports.parts import Group, Row
from reports.sheets import proofs
from reports.view import GapView

EMPTY = "ไม่มีข้อในรายการนี้"
ESTIMATE = "คะแนนโดยประมาณ (ไม่ใช่ผลการประเมินทางการ)"
DEAREST_FIRST = "เรียงจากข้อที่มีผลต่อคะแนนรวม ITA มากที่สุด"


def opening(view: GapView, *about: str) -> tuple[Block, ...]:
    """Whose website, on which day, and what the form is for."""
    where = Text(f"เว็บไซต์ {view.address} ข้อมูล ณ วันที่ {view.as_of}", view.href, centre=True, soft=True)
    return where, *(Text(sentence, indent=True) for sentence in about)


def strip(view: GapView) -> Strip:
    """Every item in the colour of its verdict."""
    squares = tuple(Square(r.code, r.title, r.word, r.verdict) for r in view.rows)
    legend = tuple((c.verdict, c.word, c.text) for c in view.counts if c.items)
    return Strip(squares, legend, "ผลรายข้อ")


def bars(view: GapView) -> tuple[Block, ...]:
    """The scores of the sub-indicators; nothing when none is known."""
    known = tuple(
        Bar(s.label, s.text, s.low, s.high)
        for s in view.scores
        if s.section and s.low is not None and s.high is not None
    )
    return (Bars(known, "คะแนนโดยประมาณรายตัวชี้วัดย่อย"),) if known else ()


def summary(view: GapView) -> tuple[Block, ...]:
    """Counts, scores, and both as pictures."""
    counts = tuple((cell(c.word, verdict=c.verdict), cell(c.text)) for c in view.counts)
    scores = tuple((cell(s.label, bold=s.whole), cell(s.text, bold=s.whole)) for s in view.scores)
    note = (Text(view.score_note, soft=True),) if view.score_note else ()
    return (
        Heading("สรุปผล"),
        strip(view),
        Table((Column("ผลการตรวจ", 11.5), Column("จำนวนข้อ", 5, centre=True)), counts, "counts"),
        Table((Column(ESTIMATE, 11.5), Column("ช่วงคะแนน", 5, centre=True)), scores, "scores"),
        *note,
        *bars(view),
    )


def not_found(group: Group) -> tuple[Block, ...]:
    """What is not there at all, with the places looked at."""
    if not group.rows:
        return (Text(EMPTY),)
    columns = (
        Column("ข้อ", 1.2, centre=True), Column("ข้อมูล", 3.8), Column("ที่ที่เปิดดูแล้ว", 4.9), Column("ข้อเสนอให้แก้ไข", 4.4),
        Column("คะแนน", 2.2, centre=True),
    )  # fmt: skip
    rows = tuple(
        (
            cell(r.code), (Line(r.title, bold=True), Line(f"({r.sentence})", soft=True), *cell(*r.rulings)), _looked(r),
            cell(r.remedy), cell(r.points),
        )
        for r in group.rows
    )  # fmt: skip
    return Text(DEAREST_FIRST, soft=True), Table(columns, rows, "list", small=True)


def _looked(row: Row) -> tuple[Line, ...]:
    lines = tuple(Line(p.what or p.address, p.href) for p in row.places)
    return (*lines, Line(row.more_places, soft=True)) if row.more_places else lines


def gaps(group: Group) -> tuple[Block, ...]:
    """What is there and must be mended."""
    columns = (
        Column("ข้อ", 1.2, centre=True), Column("ข้อมูล", 3.8), Column("สิ่งที่พบในเว็บไซต์", 4.9), Column("ข้อเสนอให้แก้ไข", 4.4),
        Column("คะแนน", 2.2, centre=True),
    )  # fmt: skip
    rows = tuple(
        (cell(r.code), cell(r.title), cell(r.sentence, *r.rulings), cell(r.remedy), cell(r.points)) for r in group.rows
    )
    return Heading(f"รายการ “{group.word}”"), Table(columns, rows, "list", small=True)


def needs_person(groups: Iterable[Group]) -> tuple[Block, ...]:
    """What a person must look at, and why."""
    columns = (
        Column("ข้อ", 1.2, centre=True), Column("ข้อมูล", 4.8), Column("สิ่งที่พบในเว็บไซต์", 5.25), Column("เหตุที่ต้องตรวจ", 5.25),
    )  # fmt: skip
    blocks: list[Block] = []
    for group in groups:
        rows = tuple((cell(r.code), cell(r.title), cell(r.sentence), cell(*r.doubts)) for r in group.rows)
        blocks += [Heading(f"รายการ “{group.word}”"), Table(columns, rows, "list", small=True)]
    return tuple(blocks)


def coverage(view: GapView) -> tuple[Block, ...]:
    """What the visit saw and what it did not."""
    said = tuple(Text(f"- {sentence}") for sentence in (*view.coverage.sentences, *view.notes))
    blocks: tuple[Block, ...] = (Heading("ขอบเขตของการเปิดดูเว็บไซต์"), *said)
    if not view.coverage.missed:
        return blocks
    columns = (Column("ที่อยู่", 7.2), Column("สาเหตุ", 4.3), Column("พบลิงก์ที่", 5.0))
    rows = tuple(
        ((Line(m.address, m.href, typed=True),), cell(m.cause), cell(m.found_on, typed=True))
        for m in view.coverage.missed
    )
    more = (Text(view.coverage.more_missed, soft=True),) if view.coverage.more_missed else ()
    return *blocks, Heading("ที่อยู่ที่เปิดแล้วไม่ได้เนื้อหา", 2), Table(columns, rows, "missed", small=True), *more


def evidence(rows: Iterable[Row]) -> tuple[Block, ...]:
    """Where on the website the evidence stands: on paper a list of its own, on screen links beside the finding."""
    proven = tuple(
        (cell(r.code), cell(p.where), (Line(p.address, p.href, typed=True),)) for r in rows for p in r.proofs
    )
    if not proven:
        return ()
    columns = (Column("ข้อ", 1.2, centre=True), Column("ตำแหน่งในเว็บไซต์", 5.3), Column("ที่อยู่", 10.0))
    return Heading("หลักฐานในเว็บไซต์"), Table(columns, proven, "proofs", small=True)


def said(row: Row) -> tuple[Line, ...]:
    """What was found, the verdict in its colour, and what a person ruled; the same words are not said twice."""
    sentence = () if row.sentence == row.word else cell(row.sentence)
    return (*sentence, *cell(row.word, verdict=row.verdict), *cell(*row.rulings))


def sheet_of(name: str, table: Table, widths: tuple[int, ...], more: tuple[tuple[str, str], ...] = ()) -> Sheet:
    """A paper table as one to filter: merged cells are repeated, and columns that hold one value are added."""
    rows: list[tuple[Cell, ...]] = []
    above: tuple[Cell, ...] = tuple(() for _ in table.columns)
    for row in table.rows:
        above = tuple(up if here is None else here for here, up in zip(row, above, strict=True))
        rows.append((*above, *(cell(value) for _, value in more)))
    heads = tuple(f"{c.group}: {c.head}" if c.group else c.head for c in table.columns)
    return Sheet(name, (*heads, *(head for head, _ in more)), (*widths, *(18 for _ in more)), tuple(rows))


def evidence_lines(row: Row) -> tuple[Line, ...]:
    """The evidence of one row, where the form has a column for it."""
    return proofs(row.proofs)
