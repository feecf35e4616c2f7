"""The plan of measures and its result as tables: several papers carry them."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from reports.blocks import EMPTY
from reports.document import Block, Cell, Column, Line, Table, Text, cell
from reports.facts import or_dots
from reports.material import Material
from reports.measures import Plan, group
from reports.parts import Row
from reports.results import outcome
from reports.words import number

PLAN = (
    Column("มาตรการ/แนวทาง", 2.9), Column("วิธีการดำเนินงาน", 6.2), Column("ผู้รับผิดชอบ", 2.3),
    Column("ระยะเวลาดำเนินการ", 2.2),
    Column("การติดตามผล", 2.9),
)  # fmt: skip
RESULT = (
    Column("มาตรการ/แนวทาง", 2.5), Column("วิธีการดำเนินงาน", 4.6), Column("ผู้รับผิดชอบ", 2.0),
    Column("ระยะเวลาดำเนินการ", 1.9), Column("ผลการดำเนินการ", 3.4), Column("ข้อเสนอแนะ", 2.6),
)  # fmt: skip

#: The last cells of a row: what stands after the period.
Ending = Callable[[Row, Plan], tuple[Cell, ...]]


def plan_table(material: Material) -> Table:
    """Measures, how, who, when, and how it is followed."""
    return Table(PLAN, _rows(material, lambda _, plan: (cell(plan.follow),)), "plan", small=True)


def result_table(material: Material) -> Table:
    """The same measures with what was done and what is advised."""

    def ending(row: Row, plan: Plan) -> tuple[Cell, ...]:
        found = outcome(material, row, plan.done)
        return found.done, cell(found.advice)

    return Table(RESULT, _rows(material, ending), "result", small=True)


def or_nothing(table: Table) -> Block:
    """The table, or a word when there is nothing to do."""
    return table if table.rows else Text(EMPTY)


def steps(plan: Plan) -> tuple[Line, ...]:
    """The steps, numbered when there are several."""
    if len(plan.steps) < 2:
        return cell(*plan.steps)
    return cell(*(f"{number(n)}. {step}" for n, step in enumerate(plan.steps, start=1)))


def by_indicator(material: Material) -> Iterable[tuple[str, tuple[Row, ...]]]:
    """The items to mend by indicator, in the order of the list."""
    gaps = {row.item for row in material.view.gaps}
    indicators = {i.heading: i for i in material.view.indicators}
    codes = {i.code for i in material.view.audit.score.indicators}
    for indicator in indicators.values():
        rows = tuple(r for s in indicator.sections for r in s.rows if r.item in gaps)
        if rows:
            first = next(f for f in material.view.audit.items if f.code == rows[0].item)
            code = first.section.split(".")[0]
            yield group(code if code in codes else ""), rows


def _rows(material: Material, ending: Ending) -> tuple[tuple[Cell, ...], ...]:
    found: list[tuple[Cell, ...]] = []
    for n, (name, rows) in enumerate(by_indicator(material), start=1):
        for at, row in enumerate(rows, start=1):
            plan = material.measures.of(row, material.year)
            head: Cell = cell(f"{number(n)}. {name}", bold=True) if at == 1 else None
            how = (
                Line(f"{number(at)}. {row.title} (ข้อ {row.code})", bold=True), Line(plan.measure),
                *(Line(f"- {step}") for step in plan.steps if step),
            )  # fmt: skip
            found.append((head, how, cell(or_dots(plan.unit)), cell(or_dots(plan.period)), *ending(row, plan)))
    return tuple(found)
