"""Whatever ends an audit before its time, the same command goes on: nothing is asked twice, and the end is the same."""

from __future__ import annotations

import json
import os
import random
import resource
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from app.demo.server import SiteServer
from tests.app.conftest import AGENCIES
from tests.app.running import ROOT, WHEN, Ran, audit, command, read, started
from tests.app.test_bad_input import COULD_NOT_RUN, refuses

AGENCY = AGENCIES["nonglom"]
KILLS = 10
SLOW = ("--ocr", "never", "--delay", "0.02")  # slow enough to be hit on the way


def items(out: Path) -> str:
    """All findings, as text: equal texts are equal bytes."""
    return json.dumps(read(out)["items"], ensure_ascii=False, indent=1)


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "out"


# --- killed ------------------------------------------------------------------------------------------------------


def judging(out: Path) -> bool:
    """Whether the visit is over and only the judgment is missing."""
    return (out / "snapshot" / "visit.db").exists() and not (out / "snapshot" / "visit.db-wal").exists()


def test_ten_kills_at_random_moments_change_nothing(tmp_path: Path, out: Path) -> None:
    dice = random.Random(2565)
    with SiteServer(AGENCY) as site:
        assert audit(site.url, tmp_path / "undisturbed", *SLOW).code == 0
        whole = len(site.asked)
        # Two of ten hit the judgment; one before the first page was seen, since starting takes a while.
        moments = [0, *sorted(dice.randrange(1, whole) for _ in range(KILLS - 3)), whole, whole]
        kills = 0
        for moment in moments:
            run = started(site.url, out, *SLOW)
            deadline = time.monotonic() + 60
            while run.poll() is None and time.monotonic() < deadline:
                if len(site.asked) - whole >= moment and (moment < whole or judging(out)):
                    break
                time.sleep(0.002)
            time.sleep(dice.random() * (0.5 if moment == whole else 0.02))
            if run.poll() is None:
                kills += 1
            if dice.random() < 0.5:
                os.killpg(run.pid, signal.SIGKILL)
            run.kill()  # or the audit alone, whose visit must notice
            run.communicate()
        if not (out / "audit.json").exists():
            assert audit(site.url, out, *SLOW).code == 0
        again = len(site.asked) - 2 * whole
    assert kills >= KILLS - 2
    assert items(out) == items(tmp_path / "undisturbed")
    assert read(out)["snapshot"]["sha256"] == read(tmp_path / "undisturbed")["snapshot"]["sha256"]
    assert not (out / "history").exists()
    assert again <= 2 * KILLS  # each time robots.txt, and the one address that was on its way


# --- no room -----------------------------------------------------------------------------------------------------


def with_little_room(address: str, out: Path, most: int) -> Ran:
    """Run the audit where no file can grow beyond so many bytes, as on a disk that is nearly full."""
    done = subprocess.run(
        command("audit", address, *WHEN, "--allow-private", "--out", out, "--ocr", "never"),
        cwd=ROOT, capture_output=True, text=True, check=False,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (most, resource.RLIM_INFINITY)),
    )  # fmt: skip
    return Ran(done.returncode, done.stdout, done.stderr)


@pytest.mark.parametrize("most", [20_000, 400_000])  # too little for the first page; for some pages
def test_a_full_disk_is_said_in_one_line_and_the_audit_goes_on_later(most: int, tmp_path: Path, out: Path) -> None:
    with SiteServer(AGENCY) as site:
        assert audit(site.url, tmp_path / "undisturbed", "--ocr", "never").code == 0
        whole = len(site.asked)
        refuses(with_little_room(site.url, out, most), COULD_NOT_RUN, "disk may be full", "run the same command")
        assert not (out / "audit.json").exists()
        assert audit(site.url, out, "--ocr", "never").code == 0
        again = len(site.asked) - 2 * whole
    assert items(out) == items(tmp_path / "undisturbed")
    assert again <= 3


# --- no network --------------------------------------------------------------------------------------------------


@contextmanager
def alone(folder: Path, port: int) -> Iterator[subprocess.Popen[bytes]]:
    """The site from a process of its own, so that it can be cut off with all its connections."""
    words = [sys.executable, "-m", "http.server", "--bind", "127.0.0.1", "--protocol", "HTTP/1.1", str(port)]
    with subprocess.Popen(words, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as server:
        try:
            while True:
                with socket.socket() as knock:
                    if knock.connect_ex(("127.0.0.1", port)) == 0:
                        break
                time.sleep(0.05)
            yield server
        finally:
            server.kill()


def free_port() -> int:
    with socket.socket() as any_port:
        any_port.bind(("127.0.0.1", 0))
        return int(any_port.getsockname()[1])


def test_a_network_that_dies_costs_nothing_but_time(tmp_path: Path, out: Path) -> None:
    port = free_port()
    address = f"http://127.0.0.1:{port}/"
    names = [f"page{number}.html" for number in range(60)]
    site = tmp_path / "site"
    site.mkdir()
    links = "".join(f"<li><a href='{name}'>อำนาจหน้าที่ {name}</a></li>" for name in names)
    (site / "index.html").write_text(f"<meta charset=utf-8><title>อบต.ทุ่งสมมุติ</title><ul>{links}</ul>", "utf-8")
    for name in names:
        (site / name).write_text(f"<meta charset=utf-8><h1>อำนาจหน้าที่ {name}</h1><p>ตามกฎหมาย {name}</p>", "utf-8")
    with alone(site, port):
        assert audit(address, tmp_path / "undisturbed", "--ocr", "never").code == 0
        run = started(address, out, "--ocr", "never", "--delay", 0.1)
        bodies = out / "snapshot" / "bodies"
        while len(list(bodies.glob("*/*.zst"))) < 10:
            assert run.poll() is None
            time.sleep(0.02)
    _, said = run.communicate(timeout=60)
    refuses(Ran(run.returncode, "", said), COULD_NOT_RUN, "nothing answers any more", "run the same command")
    refuses(audit(address, out, "--ocr", "never"), COULD_NOT_RUN, "nothing answers any more")  # still dead
    assert not (out / "audit.json").exists()
    with alone(site, port):
        assert audit(address, out, "--ocr", "never").code == 0
    assert items(out) == items(tmp_path / "undisturbed")
    assert read(out)["snapshot"]["misses"] == read(tmp_path / "undisturbed")["snapshot"]["misses"]
