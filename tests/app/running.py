"""Runs the real command line, as a person would, against websites that the tests serve themselves."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

from app.demo.server import SiteServer

ROOT = Path(__file__).resolve().parents[2]
WHEN = ("--year", "2565", "--as-of", "2022-04-25")  # what a site is judged for that does not say otherwise
REPORTS = {
    "audit.json", "gap-table.html", "gap-table.docx", "gap-table.xlsx", "gap-table.csv", "not-found.docx",
    "not-found.csv",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Ran:
    """What one command answered."""

    code: int
    out: str
    err: str


@dataclass(frozen=True, slots=True)
class Audited:
    """One agency's finished audit: its folder, its document, and what its server was asked."""

    folder: Path
    address: str
    asked: tuple[str, ...]
    ran: Ran
    when: tuple[str, ...] = WHEN

    @property
    def document(self) -> dict[str, Any]:
        """The audit document."""
        return read(self.folder)


def command(*words: object) -> list[str]:
    """The command line of `oit …`, run by the Python that runs the tests."""
    return [sys.executable, "-m", "app.cli", *(str(word) for word in words)]


def oit(*words: object) -> Ran:
    """Run `oit …` to its end."""
    done = subprocess.run(command(*words), cwd=ROOT, capture_output=True, text=True, check=False)
    return Ran(done.returncode, done.stdout, done.stderr)


def audit(address: str, out: Path, *more: object, when: tuple[str, ...] = WHEN) -> Ran:
    """Run `oit audit` on a site of this machine."""
    return oit("audit", address, *when, "--allow-private", "--out", out, *more)


def judged_for(agency: Path) -> tuple[str, ...]:
    """The year and day an agency's folder asks to be judged for (`agency.yml`), as words of the command line."""
    path = agency / "agency.yml"
    if not path.exists():
        return WHEN
    asked = YAML(typ="safe", pure=True).load(path.read_text("utf-8"))
    return ("--year", str(asked["year"]), "--as-of", str(asked["as_of"]))


def read(folder: Path) -> dict[str, Any]:
    """The audit document of a folder."""
    document: dict[str, Any] = json.loads((folder / "audit.json").read_text("utf-8"))
    return document


def verdicts(folder: Path) -> dict[str, str]:
    """The word each item ended in."""
    return {item["code"]: item["verdict"] for item in read(folder)["items"]}


def started(address: str, out: Path, *more: object) -> subprocess.Popen[str]:
    """Begin `oit audit` as `audit` does, as the leader of its own group of processes, and let it run."""
    words = command("audit", address, *WHEN, "--allow-private", "--out", out, *more)
    return subprocess.Popen(
        words, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, start_new_session=True
    )


def wait_until(true: Callable[[], bool]) -> None:
    """Look again and again; a minute without success is a failure."""
    deadline = time.monotonic() + 60
    while not true():
        assert time.monotonic() < deadline, "it did not happen"
        time.sleep(0.01)


def website(folder: Path, pages: dict[str, str | bytes], routes: str = "") -> SiteServer:
    """A small website from its files; `routes` as in routes.yml."""
    for name, body in pages.items():
        path = folder / "site" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(body if isinstance(body, bytes) else body.encode())
    (folder / "routes.yml").write_text(routes, "utf-8")
    return SiteServer(folder)
