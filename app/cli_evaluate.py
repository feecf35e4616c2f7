"""`oit evaluate`: how far audits agree with the tables people made of the same websites."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console
from typer.core import TyperCommand

from app.evaluation.figures import Row
from app.evaluation.pairing import BadPairs, Evaluation, evaluate
from app.evaluation.papers import as_json, as_markdown
from app.evaluation.truth import BadTruth
from app.evaluation.words import ABOUT, agency, brief, code, count, lines, matrix, share
from app.reading import BadAudit
from app.screen import WRONG_USAGE, Column, fail, say, show
from checklists.audit import Verdict

AGAINST = "--against"
COUNT = 3  #: columns of a cell of the confusion matrix


class Against(TyperCommand):
    """Lets several tables follow one --against: `--against a.csv b.csv`."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:  # typer's versions differ in whose context it is
        """Each table gets the option written before it."""
        return super().parse_args(ctx, list(spread(args)))


def spread(args: Iterable[str]) -> Iterator[str]:
    """An audit is a folder or a .json file, so that a .csv file after a table can only be another table."""
    last = before = ""
    for arg in args:
        follows = last == AGAINST and before != AGAINST and not arg.startswith("-") and arg.lower().endswith(".csv")
        if follows:
            yield AGAINST
        yield arg
        if arg.startswith("-"):
            last = arg.partition("=")[0]
        elif before != AGAINST and not follows:
            last = ""
        before = arg


def evaluate_command(
    audits: Annotated[
        list[Path], typer.Argument(metavar="AUDIT", help="audit.json หรือโฟลเดอร์ผลการตรวจ / audits or their folders")
    ],
    against: Annotated[
        list[Path], typer.Option(AGAINST, metavar="TRUTH.csv…", help="ตารางของคน เรียงตามผลการตรวจ / tables, same order")
    ],
    json_file: Annotated[Path | None, typer.Option("--json", help="เขียนเป็น JSON / write JSON")] = None,
    markdown: Annotated[Path | None, typer.Option(help="เขียนเป็น Markdown / write Markdown")] = None,
) -> None:
    """เทียบผลการตรวจกับตารางที่คนทำไว้ / how far audits agree with tables people made."""
    try:
        found = evaluate(audits, against)
    except BadPairs as error:
        fail(str(error), WRONG_USAGE)
    except (BadAudit, BadTruth) as error:
        fail(str(error))
    written = [_write(found, file, form) for file, form in ((json_file, as_json), (markdown, as_markdown)) if file]
    console = Console()
    show_evaluation(found, console)
    for file in written:
        say(console, f"เขียน {file} แล้ว")


def _write(found: Evaluation, file: Path, form: Callable[[Evaluation], bytes]) -> Path:
    try:
        file.write_bytes(form(found))
    except OSError as error:
        fail(f"{file}: เขียนไฟล์ไม่ได้ ({error.strerror}) / cannot write the file")
    return file


def show_evaluation(found: Evaluation, console: Console) -> None:
    """The figures on a screen: total, agencies, confusion, items, differences."""
    heads = [Column("ตัววัด", weight=3), Column("ผล", weight=2)]
    show(console, heads, lines(found.total), "เทียบผลการตรวจกับคน", ruled=False)
    say(console, ABOUT, "bright_black")
    if len(found.audits) > 1:
        rows = [(agency(found, n), *(share(rate) for rate in brief(one.figures))) for n, one in enumerate(found.audits)]
        show(console, (Column("หน่วยงาน", weight=3), *_SHORT), rows, "\nแยกตามหน่วยงาน", ruled=False)
    counts = [Column(str(number), fixed=COUNT) for number in range(1, len(Verdict) + 1)]
    words = [(f"{n} {truth.thai}", *cells) for n, (truth, cells) in enumerate(matrix(found.total), 1)]
    show(console, (Column("คน \\ โปรแกรม"), *counts), words, "\nคำของคน (แถว) กับคำของโปรแกรม (คอลัมน์)", ruled=False)
    items = [(code(found, i), i.title, *(count(one) for one in brief(i.figures))) for i in found.items]
    width = max(len(row[0]) for row in items)
    show(console, (Column("ข้อ", fixed=width), Column("ชื่อข้อ", weight=5), *_SHORT), items, "\nแยกตามข้อ", ruled=False)
    differing = [
        (agency(found, r.audit), code(found, r), r.truth.thai, r.said.thai, "\n".join((r.finding, *_note(r))))
        for r in found.differences
    ]
    if not differing:
        say(console, "\nทุกข้อตรงกัน", "bold")
        return
    show(
        console,
        (
            Column("หน่วยงาน", weight=2), Column("ข้อ", fixed=width), Column("คน", weight=2), Column("โปรแกรม", weight=2),
            Column("โปรแกรมเขียนว่า (บันทึกของคน)", weight=4),
        ),
        differing,
        f"\nไม่ตรงกัน {len(differing)} แห่ง",
    )  # fmt: skip


#: The widest cell, "100.0% (43/43)", fits in it on a screen of 80 columns.
_SHORT = tuple(Column(name, weight=2) for name in ("ตรงกัน", "ครบหรือไม่ตรงกัน", "หลักฐานตรงกัน"))


def _note(row: Row) -> tuple[str, ...]:
    return (f"({row.note})",) if row.note else ()
