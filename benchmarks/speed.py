"""What a page costs: seconds of processor time of two Scrapy spiders, of our visit, and of a whole audit.

Run from the repository root: .venv/bin/python -m benchmarks.speed
"""

from __future__ import annotations

import resource
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from pydantic import TypeAdapter
from rich.console import Console
from rich.table import Table

from app.plan import Wish, visit_plan
from benchmarks import website
from checklists import loader
from crawler.plan import Plan
from crawler.store import Snapshot

YEAR = 2565
GOAL = 2.5  #: a whole audit may cost this many times what the bare spider does


@dataclass(frozen=True, slots=True)
class Cost:
    """What one run took."""

    name: str
    pages: int
    seconds: float  #: of the processor, in the process and all it started

    @property
    def each(self) -> float:
        return self.seconds / self.pages


def measured(name: str, run: Callable[[], int]) -> Cost:
    """The cost of `run`, which starts processes, waits for them and says how many pages they saw."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    pages = run()
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return Cost(name, pages, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)


def bare(url: str) -> int:
    """The bare spider, which all others are compared with."""
    return _spider("bare_spider", url)


def ordinary(url: str) -> int:
    """The spider most people would write."""
    return _spider("ordinary_spider", url)


def _spider(name: str, url: str) -> int:
    done = subprocess.run([sys.executable, "-m", f"benchmarks.{name}", url], check=True, capture_output=True, text=True)
    return int(done.stdout)


def visit(url: str, folder: Path) -> int:
    """Our visit alone."""
    plan = visit_plan(loader.load(YEAR), Wish(url, YEAR, allow_private=True))
    folder.mkdir()
    subprocess.run(
        [sys.executable, "-m", "app.crawl", str(folder)],
        input=TypeAdapter(Plan).dump_json(plan),
        check=True,
        capture_output=True,
    )
    return seen(folder)


def audit(url: str, folder: Path) -> int:
    """A whole audit: visit, judgment and reports."""
    words = [url, "--year", str(YEAR), "--ocr", "never", "--allow-private", "--out", str(folder)]
    subprocess.run([sys.executable, "-m", "app.cli", "audit", *words], check=True, capture_output=True)
    return seen(folder / "snapshot")


def seen(folder: Path) -> int:
    """How many pages a snapshot holds."""
    snapshot = Snapshot.open(folder)
    try:
        return sum(1 for _ in snapshot.pages())
    finally:
        snapshot.close()


def main() -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory() as scratch:
        website.build(Path(scratch) / "site")
        with website.served(Path(scratch) / "site") as url:
            costs = [
                measured("bare Scrapy spider", lambda: bare(url)),
                measured("ordinary Scrapy spider", lambda: ordinary(url)),
                measured("visit alone", lambda: visit(url, Path(scratch) / "visit")),
                measured("whole audit", lambda: audit(url, Path(scratch) / "audit")),
            ]
    table = Table("run", "pages", "CPU s", "CPU ms a page", "times bare")
    for cost in costs:
        times = cost.each / costs[0].each
        table.add_row(cost.name, str(cost.pages), f"{cost.seconds:.1f}", f"{cost.each * 1000:.0f}", f"{times:.2f}")
    Console().print(table)
    Console().print(f"goal: whole audit at most {GOAL} times the bare spider")


if __name__ == "__main__":
    main()
