"""Runs one visit in a process of its own, since the network loop of the crawler cannot start twice in one.

The plan goes in as JSON, progress comes out line by line, warnings go to `crawl.log` in the snapshot's folder.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path

from pydantic import TypeAdapter

from crawler.plan import Plan, Progress

_PLAN, _PROGRESS = TypeAdapter(Plan), TypeAdapter(Progress)


class VisitFailed(RuntimeError):
    """The visit's process ended without finishing; the message says why."""


def crawl(plan: Plan, folder: Path, report: Callable[[Progress], None]) -> None:
    """Visit a site into `folder`. VisitFailed when the process itself fails; a bad website is no failure."""
    folder.mkdir(parents=True, exist_ok=True)
    command = [sys.executable, "-m", "app.crawl", str(folder)]
    with (folder / "crawl.log").open("ab") as log:
        child = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=log)
        try:
            if child.stdin is None or child.stdout is None:
                raise VisitFailed("no pipes")
            child.stdin.write(_PLAN.dump_json(plan))
            child.stdin.close()
            for line in child.stdout:
                report(_PROGRESS.validate_json(line))
            code = child.wait()
        finally:
            if child.poll() is None:
                child.terminate()
                try:
                    child.wait(timeout=20)
                except subprocess.TimeoutExpired:
                    child.kill()
                    child.wait()
    if code != 0:
        tail = (folder / "crawl.log").read_text("utf-8", errors="replace").strip().splitlines()[-1:]
        why = tail[0] if tail else code
        go_on = "สั่งคำสั่งเดิมอีกครั้งเพื่อทำต่อ / the visit stopped; run the same command to go on"
        raise VisitFailed(f"การเก็บข้อมูลหยุดกลางคัน ({why}) {go_on}")


def _print(progress: Progress) -> None:
    try:
        sys.stdout.write(json.dumps(asdict(progress)) + "\n")
        sys.stdout.flush()
    except BrokenPipeError:
        # The audit was killed. A visit that went on alone would meet the one that the next command starts.
        os._exit(1)


def _child() -> None:
    from crawler.visit import run  # Scrapy is imported in the visiting process only

    plan = _PLAN.validate_json(sys.stdin.buffer.read())
    run(plan, Path(sys.argv[1]), clock=lambda: datetime.now(UTC), report=_print)


if __name__ == "__main__":
    _child()
