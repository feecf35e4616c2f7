"""The measures table: findings under the issues officials use, with scores, measures, steps, times and units."""

from __future__ import annotations

from reports.blocks import EMPTY, sheet_of
from reports.document import DOTS, Block, Cell, Column, Document, Heading, Line, Table, Text, cell
from reports.facts import Measure, or_dots
from reports.material import Material
from reports.measures import issues
from reports.parts import Row
from reports.plans import steps
from reports.scorebook import Score
from reports.words import number, people

TITLE = "มาตรการส่งเสริมคุณธรรมและความโปร่งใส แยกตามประเด็น พร้อมการวิเคราะห์"
FILE = "measures"

ANALYSIS, ACTION = "การวิเคราะห์ข้อมูล", "การนำผลการวิเคราะห์ไปสู่การปฏิบัติ"
COLUMNS = (
    Column("ประเด็น", 3.0), Column("ข้อคำถาม ITA", 5.0, ANALYSIS), Column("ผลการวิเคราะห์ข้อมูล", 4.6, ANALYSIS),
    Column("มาตรการ", 4.2, ACTION), Column("ขั้นตอน/วิธีการปฏิบัติ", 5.2, ACTION), Column("ระยะเวลาดำเนินการ", 1.9, ACTION),
    Column("ส่วนงานที่รับผิดชอบ", 2.1, ACTION),
)  # fmt: skip


def build(material: Material) -> Document:
    """One landscape table; an issue without a question or a gap is left out."""
    view, year = material.view, people(str(material.year))
    table = Table(COLUMNS, _rows(material), "measures", small=True)
    blocks: list[Block] = [
        Text(f"จัดทำจากผลการตรวจเว็บไซต์ {view.address} ณ วันที่ {view.as_of}", centre=True, soft=True),
        table if table.rows else Text(EMPTY),
    ]
    if material.facts.limits:
        blocks.append(Heading("ข้อจำกัด", 2))
        blocks += [Text(f"{number(n)}. {people(limit)}") for n, limit in enumerate(material.facts.limits, start=1)]
    titles = ("มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน", material.agency, f"ประจำปีงบประมาณ พ.ศ. {year}")
    sheet = sheet_of("มาตรการ", table, (26, 40, 40, 36, 50, 18, 22), (("ข้อมูล ณ วันที่", view.as_of),))
    return Document(
        FILE, titles, tuple(blocks), (sheet,), material.agency, view.stamp, view.made_by, landscape=True
    )


def _rows(material: Material) -> tuple[tuple[Cell, ...], ...]:
    rows: list[tuple[Cell, ...]] = []
    asked = material.scores.questions(max(material.scores.years(), default=0))
    in_order = {f.code: n for n, f in enumerate(material.view.audit.items)}
    gaps = sorted(material.view.gaps, key=lambda row: in_order[row.item])
    shown = 0
    for issue in issues():
        questions = [_question(material, score) for score in asked if issue.asks(score.code)]
        items = [_item(material, row) for row in gaps if material.measures.of(row, material.year).issue == issue.id]
        if questions or items:
            shown += 1
            name = cell(f"{number(shown)}. {issue.title}", bold=True)
            rows += [(None if n else name, *cells) for n, cells in enumerate([*questions, *items])]
    return tuple(rows)


def _question(material: Material, score: Score) -> tuple[Cell, ...]:
    """A survey question: its score is known, what to do about it is the agency's to say."""
    own = material.facts.measures.get(score.code) or Measure()
    return (
        cell(f"{_number(score.code)} {people(score.question) or DOTS}", f"(ค่าคะแนน {number(score.score, 2)})"),
        cell(or_dots(own.analysis)), cell(or_dots(own.measure)), cell(*map(people, own.steps)) or cell(DOTS),
        cell(or_dots(own.period)), cell(or_dots(own.unit)),
    )  # fmt: skip


def _item(material: Material, row: Row) -> tuple[Cell, ...]:
    plan = material.measures.of(row, material.year)
    year = max(material.scores.years(), default=0)
    known = material.scores.of(row.item, year)
    score = "(ค่าคะแนนโดยประมาณ ๐)" if known is None else f"(ค่าคะแนน {number(known, 2)})"
    return (
        (Line(f"O{row.code} {row.title}"), Line(score)),
        cell(f"O{row.code} {plan.analysis or row.sentence}", *row.rulings), cell(or_dots(plan.measure)), steps(plan),
        cell(or_dots(plan.period)), cell(or_dots(plan.unit)),
    )  # fmt: skip


def _number(code: str) -> str:
    return code[0] + people(code[1:])
