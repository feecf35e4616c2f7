"""What the papers cost: all forms and formats beside the audit they print, and a thousand gap tables in one go."""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from itertools import cycle, islice
from pathlib import Path

from checklists.audit import Audit
from reports.formats.json import load_audit
from reports.material import material
from reports.render import formats_known, forms_known, papers

BATCH = 1000
WARM = 100  #: tables after which every cache is full
PAGE = os.sysconf("SC_PAGE_SIZE")


def main() -> None:
    """Audit the bundled agency, print it, print a thousand tables of it."""
    with tempfile.TemporaryDirectory() as scratch:
        out = Path(scratch) / "demo"
        audited = audit_cost(out)
        audit = load_audit(out / "audit.json")
        pages = json.loads((out / "audit.json").read_text("utf-8"))["snapshot"]["pages"]
    printed, files = print_cost(audit)
    print(f"audit of {pages} pages: {audited:.1f} s of processor")  # noqa: T201
    print(f"{files} papers of it: {printed:.1f} s, {100 * printed / audited:.0f} % of the audit")  # noqa: T201
    early, late, spent = batch(audit)
    print(f"{BATCH} gap tables: {spent:.0f} s; memory {early} MB after {WARM}, {late} MB after all")  # noqa: T201


def audit_cost(out: Path) -> float:
    """Seconds of processor of one whole audit, its own usual reports included."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    command = [sys.executable, "-m", "app.cli", "demo", "--out", str(out)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def print_cost(audit: Audit) -> tuple[float, int]:
    """Seconds of processor of every form in every format, the audit standing for its own later one; how many."""
    began = time.process_time()
    files = sum(1 for _ in papers(material(audit, later=audit), forms_known(), formats_known()))
    return time.process_time() - began, files


def batch(audit: Audit) -> tuple[int, int, float]:
    """Megabytes in use after the first tables and after all of them, and the seconds they took."""
    began, early = time.process_time(), 0
    for n, ending in enumerate(islice(cycle(formats_known()), BATCH), start=1):
        for paper in papers(material(audit), ("gap",), (ending,)):
            assert paper.body
        if n == WARM:
            early = memory()
    return early, memory(), time.process_time() - began


def memory() -> int:
    """Megabytes this process holds now."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * PAGE // 1_000_000


if __name__ == "__main__":
    main()
