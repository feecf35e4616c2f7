"""`oit checklists`: the lists there are, what they ask, whether they are sound, and what changed between two years."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from app.lists import differences, listing, one_item, one_year
from app.screen import WRONG_USAGE, fail, say
from checklists.codes import read_code
from checklists.lint import lint_folder
from checklists.loader import YEARS, BadChecklist, known_years, load
from checklists.model import Checklist

FAULTY = 1

group = typer.Typer(no_args_is_help=True, help="แบบตรวจ OIT ที่มีในโปรแกรม / the checklists")

Year = Annotated[int, typer.Argument(help="ปีงบประมาณ (พ.ศ.) / fiscal year")]


@group.command("list")
def list_command() -> None:
    """ปีที่มีแบบตรวจ จำนวนข้อ ความแน่ใจ และแหล่งข้อมูล / years, number of items, how sure, sources."""
    sound, faulty = [], []
    for year in known_years():
        try:
            sound.append(load(year))
        except BadChecklist as error:
            faulty.append(str(error))
    listing(sound, Console())
    if faulty:
        fail(" · ".join(faulty), FAULTY)


@group.command("show")
def show_command(
    year: Year,
    code: Annotated[str, typer.Argument(help="ข้อ เช่น O18 / an item; the whole year without it")] = "",
) -> None:
    """แบบตรวจทั้งปี หรือข้อเดียว / a year's list, or one item of it."""
    checklist, console = _load(year).for_year(year), Console()
    if not code:
        one_year(checklist, console)
        return
    read = read_code(code)
    found = next((item for item in checklist.items if item.code == read), None)
    if found is None:
        first, last = checklist.items[0].code, checklist.items[-1].code
        fail(f"แบบตรวจปี {year} ไม่มีข้อ {code} (มี {first} ถึง {last}) / no such item", WRONG_USAGE)
    one_item(checklist, found, console)


@group.command("check")
def check_command(
    folder: Annotated[Path | None, typer.Argument(help="โฟลเดอร์ของปี หรือของหลายปี / a year's folder, or several")] = None,
) -> None:
    """หาที่ผิดในแบบตรวจทุกปีหรือในโฟลเดอร์ / look the lists over and tell every fault."""
    try:
        years = lint_folder(YEARS if folder is None else folder.resolve())
    except BadChecklist as error:
        fail(str(error), WRONG_USAGE)
    console = Console()
    for _, faults in years:
        for fault in faults:  # a fault is one line, so that it can be searched and counted
            console.print(str(fault), markup=False, highlight=False, soft_wrap=True)
    for name, faults in years:
        say(console, f"{name}: {f'พบที่ผิด {len(faults)} แห่ง' if faults else 'ไม่พบที่ผิด'}")
    if any(faults for _, faults in years):
        raise typer.Exit(FAULTY)


@group.command("compare")
def compare_command(old: Year, new: Year) -> None:
    """แบบตรวจสองปีต่างกันอย่างไร / what changed from one year's list to another's."""
    differences(_load(old), _load(new), Console())


def _load(year: int) -> Checklist:
    if year not in known_years():
        known = ", ".join(str(one) for one in known_years())
        fail(f"ไม่มีแบบตรวจของปี {year} (มี: {known}) / no checklist of that year", WRONG_USAGE)
    try:
        return load(year)
    except BadChecklist as error:
        fail(str(error), FAULTY)
