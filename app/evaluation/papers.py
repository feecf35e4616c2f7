"""The evaluation as files: JSON for programs, Markdown for a report."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from app.evaluation.pairing import Evaluation
from app.evaluation.words import ABOUT, agency, brief, code, count, lines, matrix
from checklists.audit import Verdict
from reports.formats.json import document_bytes
from reports.words import plain

SCHEMA_VERSION = "1.0.0"
#: What Markdown would read as more than the letter itself.
_SIGNS = re.compile(r"([\\`*_\[\]<>|#~&])")


def as_json(evaluation: Evaluation) -> bytes:
    """All figures and every differing row; the same evaluation gives the same bytes."""
    return document_bytes({"schema": SCHEMA_VERSION, **evaluation.model_dump(mode="json")})


def as_markdown(evaluation: Evaluation) -> bytes:
    """The same tables as on the screen."""
    return ("\n".join(_markdown(evaluation)) + "\n").encode()


def _markdown(evaluation: Evaluation) -> Iterator[str]:
    total = evaluation.total
    yield "# ผลการตรวจของโปรแกรมเทียบกับคน\n"
    yield from _table(("ตัววัด", "ผล"), lines(total))
    yield f"\n{_plain(ABOUT)}\n"
    if len(evaluation.audits) > 1:
        yield "## แยกตามหน่วยงาน\n"
        figures = [(value for _, value in lines(one.figures)) for one in evaluation.audits]
        rows = ((agency(evaluation, n), *values) for n, values in enumerate(figures))
        yield from _table(("หน่วยงาน", *(name for name, _ in lines(total))), rows)
        yield ""
    yield "## คำของคน (แถว) กับคำของโปรแกรม (คอลัมน์)\n"
    cells = ((f"{truth.thai} ({truth.value})", *counts) for truth, counts in matrix(total))
    yield from _table(("คน \\ โปรแกรม", *(v.value for v in Verdict)), cells)
    yield "\n## แยกตามข้อ\n"
    items = ((code(evaluation, i), i.title, *(count(one) for one in brief(i.figures))) for i in evaluation.items)
    yield from _table(("ข้อ", "ชื่อข้อ", "ตรงกัน", "ครบหรือไม่ตรงกัน", "หลักฐานตรงกัน"), items)
    yield f"\n## ข้อที่ไม่ตรงกัน {len(evaluation.differences)} แห่ง\n"
    yield from _table(
        ("หน่วยงาน", "ข้อ", "คน", "โปรแกรม", "โปรแกรมเขียนว่า", "บันทึกของคน"),
        (
            (agency(evaluation, r.audit), code(evaluation, r), r.truth.thai, r.said.thai, r.finding, r.note)
            for r in evaluation.differences
        ),
    )


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    yield f"| {' | '.join(_plain(cell) for cell in head)} |"
    yield f"|{'---|' * len(head)}"
    for row in rows:
        yield f"| {' | '.join(_plain(cell) for cell in row)} |"


def _plain(text: str) -> str:
    return _SIGNS.sub(r"\\\1", plain(text))
