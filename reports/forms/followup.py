"""The six-month follow-up: weaknesses of the staff survey, the public survey and the website, and what was done."""

from __future__ import annotations

from reports.blocks import opening, sheet_of
from reports.document import DOTS, Block, Cell, Column, Document, Heading, Line, Sheet, Table, Text, cell
from reports.facts import Measure, or_dots
from reports.material import Material
from reports.measures import half
from reports.parts import Row
from reports.plans import steps
from reports.results import outcome
from reports.scorebook import Score
from reports.signing import reporter
from reports.words import number, people

TITLE = "รายงานการดำเนินการตามมาตรการ รอบ ๖ เดือน แยกตาม IIT EIT และ OIT"
FILE = "followup"

WEAK = 85  #: below it no level of the assessment calls a tool good
COLUMNS = (
    Column("ประเด็นที่เป็นข้อบกพร่อง/จุดอ่อนจากการประเมิน", 5.0), Column("ขั้นตอนหรือวิธีการ/มาตรการ", 6.5), Column("ผู้รับผิดชอบ", 2.6),
    Column("การรายงานผลและการกำกับติดตาม กำหนดเวลาแล้วเสร็จ", 5.4), Column("การดำเนินการ", 6.2),
)  # fmt: skip
WIDTHS = (36, 60, 20, 40, 50)


def build(material: Material) -> Document:
    """Three tables, one per tool."""
    view, year = material.view, material.year
    span = half(year, first=True)
    about = f"สรุปข้อบกพร่องหรือจุดอ่อนจากผลการตรวจและผลคะแนนที่มี นำมากำหนดมาตรการของ{material.agency} และติดตามผลดังนี้"
    tables = (
        ("IIT", Table(COLUMNS, _survey(material, "IIT"), "followup", small=True)),
        ("EIT", Table(COLUMNS, _survey(material, "EIT"), "followup", small=True)),
        ("OIT", Table(COLUMNS, tuple(_item(material, row) for row in view.gaps), "followup", small=True)),
    )
    blocks: list[Block] = [*opening(view, about)]
    for n, (tool, table) in enumerate(tables, start=1):
        blocks.append(Heading(f"{number(n)}. ด้าน {tool}"))
        blocks.append(table if table.rows else Text("ไม่มีข้อบกพร่องที่ต้องติดตาม"))
    titles = (
        "รายงานการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน",
        f"ประจำปีงบประมาณ พ.ศ. {people(str(year))} รอบ ๖ เดือน ({span})", _whose(material),
    )  # fmt: skip
    since = (("ข้อมูล ณ วันที่", view.as_of),)
    sheets = tuple(sheet_of(f"ด้าน {tool}", table, WIDTHS, since) for tool, table in reversed(tables))
    return Document(
        FILE, titles, (*blocks, reporter(material)), (_all(sheets), *sheets), material.agency, view.stamp, view.made_by,
        landscape=True,
    )  # fmt: skip


def _whose(material: Material) -> str:
    facts = material.facts
    place = [facts.district and f"อำเภอ{facts.district}", facts.province and f"จังหวัด{facts.province}"]
    return " ".join([material.agency, *(people(one) for one in place if one)])


def _survey(material: Material, tool: str) -> tuple[tuple[Cell, ...], ...]:
    """The questions of a survey that scored low; a dotted row where no scores are at hand."""
    asked = [s for s in material.scores.questions(max(material.scores.years(), default=0)) if s.tool == tool]
    if not asked:
        return (tuple(cell(DOTS) for _ in COLUMNS),)
    return tuple(_question(material, score) for score in asked if score.score < WEAK)


def _question(material: Material, score: Score) -> tuple[Cell, ...]:
    own = material.facts.measures.get(score.code) or Measure()
    name = f"{score.code[0]}{people(score.code[1:])} {people(score.question)}".strip()
    done = material.facts.results.get(score.code, "")
    how = cell(people(own.measure), *(f"- {people(step)}" for step in own.steps))
    return (
        cell(name, f"ได้คะแนน {number(score.score, 2)}", people(own.analysis)), how or cell(DOTS),
        cell(or_dots(own.unit)),
        cell(people(own.follow), people(own.period)) or cell(DOTS),
        cell(or_dots(done)),
    )  # fmt: skip


def _item(material: Material, row: Row) -> tuple[Cell, ...]:
    plan = material.measures.of(row, material.year)
    known = material.scores.of(row.item, max(material.scores.years(), default=0))
    score = "" if known is None else f"ได้คะแนน {number(known, 2)}"
    why = cell(score, f"สาเหตุ {plan.analysis or row.sentence}", *row.rulings)
    when = f"กำหนดแล้วเสร็จ {plan.period}" if plan.period else ""
    return (
        (Line(f"O{row.code} {row.title}", bold=True), *why), (*cell(plan.measure), *steps(plan)),
        cell(or_dots(plan.unit)), cell(plan.follow, when) or cell(DOTS), outcome(material, row, plan.done).done,
    )  # fmt: skip


def _all(sheets: tuple[Sheet, ...]) -> Sheet:
    """The three tools under one another, the tool in a column of its own."""
    rows = tuple((cell(sheet.name), *row) for sheet in sheets for row in sheet.rows)
    return Sheet("ทุกด้าน", ("ด้าน", *sheets[0].head), (12, *sheets[0].widths), rows)
