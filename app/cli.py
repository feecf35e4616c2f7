"""The command line: every command of `oit`; those of a group or with much to say have modules of their own."""

from __future__ import annotations

import io
import sqlite3
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from app import audit, cli_checklists, cli_evaluate, cli_report, cli_review, demo, trouble
from app.audit import Done
from app.folder import BadFolder
from app.plan import BadAddress, Wish
from app.progress import Watch
from app.rulings import BadReviews
from app.screen import WRONG_USAGE, fail
from checklists.loader import BadChecklist
from crawler.store import NotASnapshot
from reports.formats.terminal import render_terminal
from reports.view import gap_view

NO_SNAPSHOT = "ใช้เป็นข้อมูลที่เก็บไว้ไม่ได้ / not a usable snapshot"
NO_SUCH_YEAR = 2400  #: a reference day beyond it was written with a Buddhist year

tool = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    help="ตรวจเว็บไซต์หน่วยงานตามแบบวัด OIT / audit an agency's website against the OIT checklist",
)
snapshots = typer.Typer(no_args_is_help=True, help="งานกับข้อมูลที่เก็บไว้ / work on a stored visit")
tool.add_typer(snapshots, name="snapshot")
tool.add_typer(cli_checklists.group, name="checklists")
tool.command("review")(cli_review.review_command)
tool.command("report")(cli_report.report_command)
tool.command("compare")(cli_report.compare_command)
tool.command("init")(cli_report.init_command)
tool.command("evaluate", cls=cli_evaluate.Against)(cli_evaluate.evaluate_command)

Year = Annotated[int | None, typer.Option(help="ปีงบประมาณที่ตรวจ (พ.ศ.) / fiscal year judged")]
List = Annotated[int | None, typer.Option("--list", help="แบบตรวจของปีใด / checklist used")]
AsOf = Annotated[str | None, typer.Option(metavar="YYYY-MM-DD", help="วันอ้างอิง (ค.ศ.) / reference day")]
Ocr = Annotated[str, typer.Option(help="auto | never: อ่านเอกสารสแกน / read scans")]


@tool.command("audit")
def audit_command(
    url: Annotated[str, typer.Argument(help="ที่อยู่เว็บไซต์ / address")],
    year: Year = None,
    list_year: List = None,
    as_of: AsOf = None,
    out: Annotated[Path | None, typer.Option(help="โฟลเดอร์ผลลัพธ์ / output folder")] = None,
    name: Annotated[str, typer.Option(help="ชื่อหน่วยงาน / agency's name")] = "",
    kind: Annotated[str, typer.Option(help="ประเภทหน่วยงาน เช่น อบต. / kind of agency")] = "",
    max_pages: Annotated[int | None, typer.Option(min=1, help="จำนวนหน้าสูงสุด / most pages")] = None,
    max_minutes: Annotated[float | None, typer.Option(min=0.05, help="เวลาสูงสุด (นาที) / most minutes")] = None,
    delay: Annotated[float | None, typer.Option(min=0, help="เว้นระหว่างคำขอ (วินาที) / seconds between requests")] = None,
    ocr: Ocr = "auto",
    allow_private: Annotated[
        bool, typer.Option("--allow-private", help="ยอมให้ตรวจที่อยู่ภายใน / allow a private start")
    ] = False,
) -> None:
    """ตรวจเว็บไซต์หนึ่งแห่งแล้วเขียนตาราง / audit one website and write its table."""
    day, reads = _day(as_of), _ocr(ocr)
    wish = Wish(url, year, list_year, day, out, name, kind, max_pages, max_minutes, delay, reads, allow_private)
    _run(lambda watch: audit.run(wish, watch), wish)


@tool.command("judge")
def judge_command(
    snapshot: Annotated[Path, typer.Argument(help="โฟลเดอร์ snapshot / a snapshot's folder")],
    year: Year = None,
    list_year: List = None,
    as_of: AsOf = None,
    out: Annotated[Path | None, typer.Option(help="โฟลเดอร์ผลลัพธ์ / output folder")] = None,
    ocr: Ocr = "auto",
) -> None:
    """ตัดสินข้อมูลที่เก็บไว้อีกครั้งโดยไม่ใช้เครือข่าย / judge a stored visit again without network."""
    day, reads = _day(as_of), _ocr(ocr)
    _run(
        lambda watch: audit.rejudge(snapshot, year, list_year, day, out, watch, ocr=reads), Wish("", year, list_year)
    )


@tool.command("demo")
def demo_command(
    out: Annotated[Path | None, typer.Option(help="โฟลเดอร์ผลลัพธ์ / output folder")] = None,
    ocr: Ocr = "auto",
) -> None:
    """ตรวจหน่วยงานตัวอย่างที่มากับโปรแกรม / audit the bundled fictional agency."""
    with demo.serve() as site:
        wish = Wish(site.url, demo.YEAR, as_of=demo.DAY, out=out or Path("oit-demo"), ocr=_ocr(ocr), allow_private=True)
        _run(lambda watch: audit.run(wish, watch), wish)


@snapshots.command("export")
def export_command(
    snapshot: Annotated[Path, typer.Argument(help="โฟลเดอร์ snapshot / a snapshot's folder")],
    out: Annotated[Path, typer.Option(help="ไฟล์ .wacz / file to write")] = Path("snapshot.wacz"),
) -> None:
    """เขียนเป็นไฟล์เก็บถาวรเว็บ (WACZ) / write a standard web archive."""
    from crawler.wacz import export  # here alone: reading it takes as long as a fifth of an audit's start

    try:
        written = export(snapshot, out)
    except NotASnapshot as error:
        fail(f"{NO_SNAPSHOT}: {error}")
    except OSError as error:
        fail(str(error))
    Console().print(f"{out}: {written} รายการ / records", highlight=False, markup=False)


def _run(job: Callable[[Watch], Done], wish: Wish) -> None:
    console = Console(stderr=False)
    try:
        year, list_year = audit.years(wish)
        console.print(f"แบบตรวจ OIT ปี {list_year} · ตรวจข้อมูลปีงบประมาณ {year}", highlight=False)
        with Watch(console) as watch:
            done = job(watch)
    except (BadAddress, audit.BadYear, BadChecklist) as error:
        fail(str(error), WRONG_USAGE)
    except NotASnapshot as error:
        fail(f"{NO_SNAPSHOT}: {error}")
    except (BadFolder, BadReviews, audit.NoSite, audit.VisitFailed) as error:
        fail(str(error))
    except (OSError, sqlite3.OperationalError) as error:
        fail(trouble.say(error))
    except KeyboardInterrupt:
        fail("หยุดตามที่สั่ง สั่งคำสั่งเดิมอีกครั้งเพื่อทำต่อ / stopped; run the same command to go on")
    render_terminal(gap_view(done.audit), console)
    names = ", ".join(f.name for f in done.files)
    console.print(f"\nผลการตรวจอยู่ใน {done.folder}/ : {names}", highlight=False, markup=False, soft_wrap=True)


def _day(text: str | None) -> date | None:
    if text is None:
        return None
    try:
        day = date.fromisoformat(text)
    except ValueError:
        day = None
    if day is None or day.year > NO_SUCH_YEAR:
        fail(f"--as-of {text}: ใช้ ปี ค.ศ.-เดือน-วัน เช่น 2022-04-25 / a day of the common era, year first", WRONG_USAGE)
    return day


def _ocr(word: str) -> bool:
    if word not in {"auto", "never"}:
        fail(f"--ocr {word}: ใช้ auto หรือ never / auto or never", WRONG_USAGE)
    return word == "auto"


def main() -> None:
    """Run the command line; a terminal that knows no Thai or no box drawing gets question marks, not an error."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")
    tool()


if __name__ == "__main__":
    main()
