"""One audit from an address to paper: visit, judge, write."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from app import folder
from app.crawl import VisitFailed
from app.judging import Request, judge_snapshot
from app.plan import BadAddress, Wish, visit_plan
from app.progress import Watch
from app.visiting import NoSite, visit
from checklists import loader
from checklists.audit import Audit
from reports.render import write_reports

__all__ = ["BadAddress", "Done", "NoSite", "VisitFailed", "run"]


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
    return wish.year or list_year, list_year


def run(wish: Wish, watch: Watch) -> Done:
    """Audit one agency. BadAddress, BadFolder, BadChecklist, NoSite or VisitFailed when it cannot run."""
    year, list_year = years(wish)
    plan = visit_plan(loader.load(list_year), wish)
    with folder.opened(wish.out or Path(folder.default_name(plan.start, year)), plan.start, year) as out:
        snapshot = out / "snapshot"
        visit(plan, snapshot, watch.visiting, guessed="://" not in wish.url)
        request = Request(year, list_year, wish.as_of, wish.name, wish.kind, wish.ocr)
        audit = judge_snapshot(snapshot, request, reading=watch.reading)
        return Done(audit, out, write_reports(audit, out))


def rejudge(
    snapshot: Path, year: int | None, list_year: int | None, as_of: date | None, out: Path, watch: Watch, *, ocr: bool
) -> Done:
    """Judge a snapshot again into `out`. NotASnapshot or BadChecklist when it cannot be done."""
    year, list_year = years(Wish("", year, list_year))
    audit = judge_snapshot(snapshot, Request(year, list_year, as_of, ocr=ocr), reading=watch.reading)
    return Done(audit, out, write_reports(audit, out))
