"""One audit from an address to paper: visit, judge, write."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from app import folder
from app.crawl import VisitFailed
from app.judging import Request, judge_or_take_over, judge_snapshot, start_of
from app.plan import BadAddress, Wish, visit_plan
from app.progress import Watch
from app.rulings import carried
from app.visiting import NoSite, visit
from checklists import loader
from checklists.audit import Audit
from reports.render import write_reports

__all__ = ["BadAddress", "BadYear", "Done", "NoSite", "VisitFailed", "run"]


FIRST, LAST = 2540, 2640  #: fiscal years an audit can be about: since the law on official information, for a lifetime


class BadYear(ValueError):
    """The year is none of the Buddhist era; the message says what to write."""


@dataclass(frozen=True, slots=True)
class Done:
    """A finished audit and its files."""

    audit: Audit
    folder: Path
    files: tuple[Path, ...]


def years(wish: Wish) -> tuple[int, int]:
    """(fiscal year judged, checklist used): the newest list when nothing was said. BadChecklist for an unknown one."""
    known = loader.known_years()
    list_year = wish.list_year or wish.year or known[-1]
    loader.load(list_year)
    year = wish.year or list_year
    if not FIRST <= year <= LAST:
        raise BadYear(f"--year {year}: ใช้ปีงบประมาณ พ.ศ. เช่น {list_year} / a fiscal year of the Buddhist era")
    return year, list_year


def run(wish: Wish, watch: Watch) -> Done:
    """Audit one agency. BadAddress, BadFolder, BadYear, BadChecklist, NoSite or VisitFailed when it cannot run."""
    year, list_year = years(wish)
    plan = visit_plan(loader.load(list_year), wish)
    with folder.opened(wish.out or Path(folder.default_name(plan.start, year)), plan.start, year) as out:
        snapshot = out / "snapshot"
        earlier = folder.latest(out)
        plan = replace(plan, earlier=str(earlier or ""))
        visit(plan, snapshot, watch.visiting, guessed="://" not in wish.url)
        request = Request(year, list_year, wish.as_of, wish.name, wish.kind, wish.ocr)
        audit = judge_or_take_over(snapshot, request, earlier, reading=watch.reading)
        audit = carried(audit, out)
        return Done(audit, out, write_reports(audit, out))


def rejudge(
    snapshot: Path, year: int | None, list_year: int | None, as_of: date | None, out: Path | None, watch: Watch, *,
    ocr: bool,
) -> Done:  # fmt: skip
    """Judge a snapshot again into `out`. NotASnapshot, BadChecklist, BadYear or BadFolder when it cannot be done."""
    year, list_year = years(Wish("", year, list_year))
    start = start_of(snapshot)
    into = out or Path(folder.default_name(start, year, "oit-judged"))
    if into.resolve() in snapshot.resolve().parents or into.resolve() == snapshot.resolve():
        raise folder.BadFolder(f"โฟลเดอร์ {into} มีข้อมูลที่จะตัดสินอยู่ข้างใน เลือกที่อื่นด้วย --out / it holds the snapshot itself")
    request = Request(year, list_year, as_of, ocr=ocr)
    with folder.opened(into, start, year) as kept:
        audit = carried(judge_snapshot(snapshot, request, reading=watch.reading), kept)
        return Done(audit, kept, write_reports(audit, kept))
