"""How many requests an audit needs for the verdicts that a full crawl of a large website gives.

Run from the repository root: .venv/bin/python -m benchmarks.focus
"""

from __future__ import annotations

import sys
import tempfile
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from rich.console import Console
from rich.table import Table

from app.crawl import crawl
from app.judging import Request, judge_snapshot
from app.plan import Wish, visit_plan
from benchmarks.haystack import Haystack, served
from checklists import loader
from crawler.plan import Budget, Plan

YEAR, DAY = 2565, date(2022, 10, 15)
GOAL = 0.10
EVERYTHING = Budget(pages=1_000_000, minutes=600, idle_pages=1_000_000)


@dataclass(frozen=True, slots=True)
class Seen:
    """One visit and what was judged of it."""

    name: str
    requests: int
    stopped: str
    verdicts: tuple[str, ...]


def visit(name: str, plan: Plan, folder: Path) -> Seen:
    """Visit by this plan and judge."""
    crawl(plan, folder / name, lambda _: None)
    audit = judge_snapshot(folder / name, Request(YEAR, YEAR, DAY, ocr=False))
    snapshot = audit.snapshot
    return Seen(name, snapshot.requests, snapshot.stopped_because, tuple(i.verdict.value for i in audit.items))


def runs(pages: int, folder: Path) -> tuple[Seen, Seen]:
    """A full crawl, nearest pages first and without a thought for any word, and the visit of an audit."""
    checklist = loader.load(YEAR)
    with served(Haystack(checklist, pages)) as url:
        plan = visit_plan(checklist, Wish(url, YEAR, allow_private=True))
        breadth = replace(plan, phrases={}, hubs=(), avoid=(), budget=EVERYTHING, thorough=True)
        return visit("full crawl", breadth, folder), visit("audit", plan, folder)


def main() -> None:
    """Measure and print."""
    pages = int(sys.argv[1]) if len(sys.argv) > 1 else 3000
    with tempfile.TemporaryDirectory() as scratch:
        full, ours = runs(pages, Path(scratch))
    table = Table("visit", "requests", "of the full crawl", "stopped because", "verdicts")
    for seen in (full, ours):
        other = sum(a != b for a, b in zip(seen.verdicts, full.verdicts, strict=True))
        share = f"{seen.requests / full.requests:.3f}"
        table.add_row(seen.name, str(seen.requests), share, seen.stopped, f"{other} differ" if other else "the same")
    Console().print(table)
    Console().print(f"goal: the same verdicts with {GOAL} of the requests")


if __name__ == "__main__":
    main()
