"""Reads any document a website offers, each in a process of its own, so that a bad one harms nothing but itself."""

from __future__ import annotations

import errno
import os
import signal
import subprocess
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

from crawler.extract.limits import DEFAULT, Limits
from crawler.extract.problems import Problem
from crawler.extract.task import Task
from crawler.extract.tools import ocr_languages
from crawler.records import Kind, Reading

__all__ = ["Problem", "read"]

_PARSED = frozenset({Kind.PDF, Kind.WORD, Kind.SHEET, Kind.SLIDES, Kind.IMAGE, Kind.TEXT})
_ROOT = Path(__file__).resolve().parents[2]  #: the folder that holds the rooms, so that the child finds them too
_MEMORY_WORDS = ("memory allocation of", "bad_alloc", "out of memory", "memoryerror", "cannot allocate")
#: Only the system kills the child, when memory runs out; a library that gets no more memory aborts or traps.
_OUT_OF_MEMORY = frozenset({signal.SIGKILL, signal.SIGABRT, signal.SIGTRAP})
_LOG_KEPT = 4000


def read(body: bytes, kind: Kind, *, ocr: bool = True, limits: Limits = DEFAULT) -> Reading:
    """Read a document; whatever is wrong with it is told in `problem`, beside the text that could be had.

    OSError when this machine has no room to read it: that says nothing about the document.
    """
    if kind not in _PARSED:
        return Reading(problem=Problem.UNSUPPORTED)
    if not body.strip(b"\0 \t\r\n"):
        return Reading(problem=Problem.EMPTY)
    if len(body) > limits.body_bytes:
        return Reading(problem=Problem.MEMORY)
    with tempfile.TemporaryDirectory(prefix="oit-read-") as name:
        task = Task(Path(name), kind, ocr_languages() if ocr else "", limits)
        task.body.write_bytes(body)
        task.write()
        end = _run(task)
        answer = task.answer()
        if end is None:
            return answer or Reading(problem=Problem.BROKEN)
        return replace(answer or Reading(), problem=end)


def _run(task: Task) -> Problem | None:
    """Start the child and wait; None when it came to its own end."""
    log = task.folder / "log"
    with log.open("wb") as out:
        child = subprocess.Popen(
            [sys.executable, "-m", "crawler.extract.child", str(task.folder)],
            cwd=task.folder,
            env=_environment(task.folder),
            stdin=subprocess.DEVNULL,
            stdout=out,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
        try:
            code = child.wait(task.limits.wall_seconds)
        except subprocess.TimeoutExpired:
            _kill(child)
            return Problem.TIMEOUT
        except BaseException:  # also when the person at the keyboard stops the visit
            _kill(child)
            raise
    said = log.read_bytes()[-_LOG_KEPT:].decode(errors="replace").lower()
    if code != 0 and os.strerror(errno.ENOSPC).lower() in said:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(task.folder))
    return _problem(code, said)


def _kill(child: subprocess.Popen[bytes]) -> None:
    """End the child with everything it started; its group is its own since `start_new_session`."""
    os.killpg(child.pid, signal.SIGKILL)
    child.wait()


def _problem(code: int, log: str) -> Problem | None:
    if code == 0:
        return None
    if -code == signal.SIGXCPU:
        return Problem.TIMEOUT
    if -code in _OUT_OF_MEMORY or any(word in log for word in _MEMORY_WORDS):
        return Problem.MEMORY
    return Problem.BROKEN


def _environment(folder: Path) -> dict[str, str]:
    """All that the child is told: no proxies, no keys, a home of its own, one OCR thread (more are not faster)."""
    return {
        "PATH": os.pathsep.join(os.get_exec_path()),
        "PYTHONPATH": str(_ROOT),
        "PYTHONDONTWRITEBYTECODE": "1",
        "HOME": str(folder),
        "TMPDIR": str(folder),
        "LANG": "C.UTF-8",
        "OMP_THREAD_LIMIT": "1",
    }
