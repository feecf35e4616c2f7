"""`oit report`, `oit compare` and `oit init`: the papers of an audit, in the forms officials file."""

from __future__ import annotations

from collections.abc import Iterable
from importlib import resources
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from app.folder import FACTS, SCORES
from app.reading import BadAudit, file_of, read_audit
from app.screen import WRONG_USAGE, Column, fail, say, show
from checklists.audit import Finding
from reports.comparison import Change, Comparison, NotTheSameAgencyError
from reports.facts import BadFacts, Facts, load_facts
from reports.forms.compare import CAUSES, CHANGES
from reports.material import Material, material
from reports.render import formats_known, forms_known, papers, write
from reports.scorebook import BadScores, Scorebook, load_scores

PAPERS = "papers"  #: where the papers of an audit go, in its folder
TO_PRINT = ("docx", "pdf")  #: when nobody says which
TO_COMPARE = ("docx", "html", "json", "xlsx")

Audited = Annotated[Path, typer.Argument(metavar="AUDIT", help="โฟลเดอร์ผลการตรวจ หรือ audit.json / an audit")]
Out = Annotated[Path | None, typer.Option(help="โฟลเดอร์ที่จะเขียน / output folder")]
Formats = Annotated[
    list[str] | None, typer.Option("--format", help="html docx xlsx pdf csv json ใส่ซ้ำหรือคั่นด้วย , / repeatable")
]
Digits = Annotated[str, typer.Option(help="thai | arabic: เลขไทยหรือเลขอารบิก / digits")]


def report_command(
    audit: Audited,
    form: Annotated[list[str] | None, typer.Option("--form", help="แบบรายงาน ใส่ซ้ำหรือคั่นด้วย , / repeatable")] = None,
    formats: Formats = None,
    all_: Annotated[bool, typer.Option("--all", help="ทุกแบบ ทุกรูปแบบไฟล์ / every form and format")] = False,
    after: Annotated[Path | None, typer.Option(help="ผลการตรวจครั้งหลัง / a later audit")] = None,
    facts: Annotated[Path | None, typer.Option(help=f"ข้อมูลหน่วยงาน (ปกติ {FACTS}) / the agency's facts")] = None,
    scores: Annotated[Path | None, typer.Option(help=f"คะแนน (ปกติ {SCORES} ในโฟลเดอร์) / its scores")] = None,
    digits: Digits = "thai",
    out: Out = None,
) -> None:
    """เขียนรายงานตามแบบที่หน่วยงานใช้ / write the papers officials file."""
    stuff = _material(audit, after, facts, scores)
    names = tuple(forms_known()) if all_ and not form else _chosen(form or ("gap",), forms_known(), "--form")
    wanted = tuple(formats_known()) if all_ and not formats else formats or TO_PRINT
    endings = _chosen(wanted, formats_known(), "--format")
    waiting = [name for name in names if stuff.later is None and getattr(forms_known()[name], "NEEDS_LATER", False)]
    if waiting and not all_:
        fail(f"--form {waiting[0]} ต้องมี --after ผลการตรวจครั้งหลัง / needs a later audit", WRONG_USAGE)
    _write(stuff, [n for n in names if n not in waiting], endings, out or file_of(audit).parent / PAPERS, digits)
    if waiting:
        say(Console(), f"ไม่ได้ทำ {', '.join(waiting)} เพราะไม่มี --after / left out without a later audit")


def compare_command(
    before: Annotated[Path, typer.Argument(metavar="BEFORE", help="ผลการตรวจครั้งก่อน / the earlier audit")],
    after: Annotated[Path, typer.Argument(metavar="AFTER", help="ผลการตรวจครั้งหลัง / the later audit")],
    formats: Formats = None,
    digits: Digits = "thai",
    out: Out = None,
) -> None:
    """เทียบผลการตรวจสองครั้ง: อะไรแก้แล้ว อะไรยังขาด และเพราะเหตุใด / what changed between two audits, and why."""
    stuff = _material(before, after, None, None)
    endings = _chosen(formats or TO_COMPARE, formats_known(), "--format")
    if stuff.comparison is not None:
        _show(stuff.comparison, Console())
    _write(stuff, ("compare",), endings, out or file_of(after).parent / PAPERS, digits)


def init_command(
    folder: Annotated[Path, typer.Argument(help="โฟลเดอร์ / folder")] = Path(),
) -> None:
    """เขียนไฟล์ข้อมูลหน่วยงานและตารางคะแนนเปล่าไว้ให้กรอก / write the files an agency fills in."""
    templates = resources.files("reports") / "templates"
    there = [name for name in (FACTS, SCORES) if (folder / name).exists()]
    if there:
        fail(f"{folder}: มี {', '.join(there)} อยู่แล้ว ไม่เขียนทับ / already there, not overwritten")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name in (FACTS, SCORES):
            body = (templates / name).read_text("utf-8")
            mark = "\ufeff" if name == SCORES else ""  # Excel takes a file without it for another alphabet
            (folder / name).write_text(mark + body, "utf-8", newline="\r\n" if name == SCORES else "\n")
    except OSError as error:
        fail(f"{folder}: เขียนไม่ได้ ({error.strerror}) / cannot write")
    say(Console(), f"เขียน {FACTS} และ {SCORES} ใน {folder}/ แล้ว เปิดกรอกเท่าที่มี ช่องที่ว่างจะเป็นเส้นประในรายงาน")


def _material(audit: Path, after: Path | None, facts: Path | None, scores: Path | None) -> Material:
    folder = file_of(audit).parent
    try:
        first = read_audit(audit)
        later = read_audit(after) if after else None
        return material(first, _facts(facts, folder), _scores(scores, folder), later)
    except NotTheSameAgencyError as error:
        fail(f"เป็นคนละเว็บไซต์กัน: {error} / not the same agency", WRONG_USAGE)
    except (BadAudit, BadFacts, BadScores) as error:
        fail(str(error))
    except OSError as error:
        fail(f"{error.filename}: เปิดไม่ได้ ({error.strerror}) / cannot read")


def _facts(named: Path | None, folder: Path) -> Facts:
    file = named or folder / FACTS
    return load_facts(file) if named or file.exists() else Facts()


def _scores(named: Path | None, folder: Path) -> Scorebook:
    file = named or folder / SCORES
    return load_scores(file) if named or file.exists() else Scorebook(())


def _chosen(words: Iterable[str], known: Iterable[str], option: str) -> tuple[str, ...]:
    asked = tuple(dict.fromkeys(word.strip() for words_ in words for word in words_.split(",") if word.strip()))
    unknown = [word for word in asked if word not in known]
    if unknown or not asked:
        fail(f"{option} {', '.join(unknown)}: มี {', '.join(known)} / choose one of these", WRONG_USAGE)
    return asked


def _write(stuff: Material, names: Iterable[str], endings: tuple[str, ...], out: Path, digits: str) -> None:
    if digits not in {"thai", "arabic"}:
        fail(f"--digits {digits}: ใช้ thai หรือ arabic / thai or arabic", WRONG_USAGE)
    console = Console()
    for name in names:
        try:
            files = write(papers(stuff, (name,), endings, thai=digits == "thai"), out)
        except OSError as error:
            fail(f"{out}: เขียนไม่ได้ ({error.strerror}) / cannot write")
        say(console, f"{forms_known()[name].TITLE}: {', '.join(file.name for file in files)}")
    say(console, f"อยู่ใน {out}/")


def _show(compared: Comparison, console: Console) -> None:
    before, after = compared.before, compared.after
    dates = " → ".join(f"{one.as_of} (แบบตรวจ {one.checklist.year})" for one in (before, after))
    title = f"{after.agency.name}: {dates}"
    rows = [
        (
            " → ".join(dict.fromkeys(f.code for f in (item.before, item.after) if f)), CHANGES[item.change],
            _word(item.before), _word(item.after),
            "\n".join(CAUSES[cause] for cause in item.causes),
        )
        for item in compared.items
        if item.change is not Change.KEPT
    ]  # fmt: skip
    heads = [Column("ข้อ", fixed=9), *(Column(head) for head in ("การเปลี่ยนแปลง", "ครั้งก่อน", "ครั้งหลัง", "สาเหตุ"))]
    show(console, heads, rows, title)
    say(console, " · ".join(f"{word} {len(compared.of(change))} ข้อ" for change, word in CHANGES.items()))


def _word(finding: Finding | None) -> str:
    return finding.stands.thai if finding else "–"


