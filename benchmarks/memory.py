"""What an audit takes of the memory: the highest resident size of each kind of process, and of all at one moment.

Run from the repository root: .venv/bin/python -m benchmarks.memory
It reads /proc, as Linux has it.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from pathlib import Path

from rich.console import Console
from rich.table import Table

from app import demo

GOAL = 300  #: MB for the audit and its visit, each
EVERY = 0.02  #: seconds between two looks


def role(pid: int) -> str:
    """What a process of an audit does, by its command line."""
    words = (Path("/proc") / str(pid) / "cmdline").read_text("utf-8", "replace").split("\0")
    if "app.cli" in words:
        return "audit"
    return "visit" if "app.crawl" in words else "reading a document"


def family(pid: int) -> list[int]:
    """A process and all it started, as they are now."""
    try:
        children = (Path("/proc") / str(pid) / "task" / str(pid) / "children").read_text().split()
    except OSError:
        return []
    return [pid, *(one for child in children for one in family(int(child)))]


def megabytes(pid: int, field: str) -> float:
    """A size the kernel keeps of a process: VmHWM its highest, VmRSS that of now; 0 when it has gone."""
    try:
        status = (Path("/proc") / str(pid) / "status").read_text()
    except OSError:
        return 0.0
    return next((int(line.split()[1]) / 1024 for line in status.splitlines() if line.startswith(field)), 0.0)


def watch(run: subprocess.Popen[bytes]) -> tuple[dict[str, float], float]:
    """The highest size by kind of process, and the highest sum of sizes, until the run ends."""
    peaks: dict[str, float] = {}
    most = 0.0
    while run.poll() is None:
        pids = family(run.pid)
        most = max(most, sum(megabytes(pid, "VmRSS") for pid in pids))
        for pid in pids:
            try:
                what = role(pid)
            except OSError:
                continue  # it ended between two looks
            peaks[what] = max(peaks.get(what, 0.0), megabytes(pid, "VmHWM"))
        time.sleep(EVERY)
    return peaks, most


def main() -> None:
    """Audit the demo agency, measure and print."""
    with tempfile.TemporaryDirectory() as scratch, demo.serve() as site:
        words = [site.url, "--year", str(demo.YEAR), "--as-of", demo.DAY.isoformat(), "--ocr", "never"]
        words += ["--allow-private", "--out", f"{scratch}/out"]
        command = [sys.executable, "-m", "app.cli", "audit", *words]
        run = subprocess.Popen(command, stdout=subprocess.DEVNULL)
        peaks, most = watch(run)
    if run.returncode:
        sys.exit(run.returncode)
    table = Table("process", "peak MB")
    for what in sorted(peaks, key=lambda name: -peaks[name]):
        table.add_row(what, f"{peaks[what]:.0f}")
    table.add_row("all at one moment", f"{most:.0f}")
    Console().print(table)
    Console().print(f"goal: the audit and its visit below {GOAL} MB each")


if __name__ == "__main__":
    main()
