"""The results report: each issue's measures, what was done, and the scores before, after and between."""

from __future__ import annotations

from checklists.measures import Issue
from reports.blocks import EMPTY, opening, sheet_of
from reports.document import DOTS, Block, Cell, Column, Document, Heading, Line, Table, Text, cell
from reports.material import Material
from reports.measures import issues
from reports.parts import Row
from reports.results import outcome
from reports.signing import reporter
from reports.totals import before_after, difference, indicators, total_table
from reports.words import number, people

TITLE = "รายงานผลการดำเนินการตามมาตรการ พร้อมคะแนนก่อนและหลัง"
FILE = "results"

COLUMNS = (
    Column("มาตรการ/กิจกรรมที่ดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน", 5.0),
    Column("สรุปผลการดำเนินการตามมาตรการหรือกิจกรรม", 6.6), Column("ผลลัพธ์หรือความสำเร็จของการดำเนินการ", 4.9),
)  # fmt: skip


def build(material: Material) -> Document:
    """One row per issue, then the scores by indicator."""
    view, year = material.view, people(str(material.year))
    about = f"สรุปผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสของ{material.agency} ประจำปีงบประมาณ พ.ศ. {year} ดังนี้"
    table = Table(COLUMNS, _rows(material), "results")
    blocks: list[Block] = [*opening(view, about), table if table.rows else Text(EMPTY)]
    blocks += [Heading("ผลลัพธ์หรือความสำเร็จของการดำเนินการ"), *indicators(material)]
    blocks += [*total_table(material), *before_after(material)]
    titles = (
        "รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน", material.agency, f"ประจำปีงบประมาณ พ.ศ. {year}",
    )  # fmt: skip
    sheet = sheet_of("ผล", table, (46, 60, 44), (("ข้อมูล ณ วันที่", view.as_of),))
    return Document(
        FILE, titles, (*blocks, reporter(material)), (sheet,), material.agency, view.stamp, view.made_by
    )


def _rows(material: Material) -> tuple[tuple[Cell, ...], ...]:
    rows: list[tuple[Cell, ...]] = []
    for issue in issues():
        items = tuple(r for r in material.view.gaps if material.measures.of(r, material.year).issue == issue.id)
        scores = _scores(material, issue, items)
        if items or scores:
            name = Line(f"{number(len(rows) + 1)}. {issue.title}", bold=True)
            measures = tuple(Line(f"- {material.measures.of(r, material.year).measure}") for r in items)
            done = tuple(line for r in items for line in _done(material, r))
            rows.append(((name, *measures), done or cell(DOTS), scores or cell(DOTS)))
    return tuple(rows)


def _done(material: Material, row: Row) -> tuple[Line, ...]:
    told = outcome(material, row, material.measures.of(row, material.year).done).done
    return Line(f"ข้อ {row.code} {row.title}", bold=True), *told


def _scores(material: Material, issue: Issue, items: tuple[Row, ...]) -> tuple[Line, ...]:
    """The score of every question and item of the issue, in the two latest years."""
    codes = dict.fromkeys(s.code for s in material.scores.scores if issue.asks(s.code))
    lines = [difference(material, code, f"{code[0]}{people(code[1:])}") for code in codes]
    lines += [difference(material, row.item, f"O{row.code}") for row in items]
    return cell(*lines)
