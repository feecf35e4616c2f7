"""Runs one visit in a process of its own, since the network loop of the crawler cannot start twice in one.

The plan goes in as JSON, progress comes out line by line, warnings go to `crawl.log` in the snapshot's folder.
"""

from __future__ import annotations

import fcntl
import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path

from pydantic import TypeAdapter

from app import trouble
from crawler.plan import Halt, Plan, Progress

LOOK = 0.3  #: seconds between two looks whether the audit is still there
_WHY = {int(Halt.DISK): trouble.DISK, int(Halt.NETWORK): trouble.NETWORK}
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
    if code in _WHY:
        raise VisitFailed(_WHY[code])
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


def _end_with(parent: int) -> None:
    """End when the audit that started this visit is gone, also while an answer takes its time."""
    while os.getppid() == parent:
        time.sleep(LOOK)
    os._exit(1)


def _alone(folder: Path) -> int:
    """Wait until no earlier visit writes here any more: one whose audit was killed may need a moment to notice."""
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    fcntl.flock(handle, fcntl.LOCK_EX)
    return handle


def _child() -> int:
    threading.Thread(target=_end_with, args=(os.getppid(),), daemon=True).start()
    from crawler.visit import run  # Scrapy is imported in the visiting process only

    plan = _PLAN.validate_json(sys.stdin.buffer.read())
    folder = Path(sys.argv[1])
    lock = _alone(folder)
    halted = run(plan, folder, clock=lambda: datetime.now(UTC), report=_print)
    os.close(lock)
    return halted or 0


if __name__ == "__main__":
    sys.exit(_child())
