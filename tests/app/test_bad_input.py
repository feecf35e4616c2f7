"""What cannot be audited: one plain line says why, the exit code says whose fault it is, and no half result stays."""

from __future__ import annotations

import re
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from tests.app.running import ROOT, Ran, audit, oit, website

COULD_NOT_RUN, WRONG_USAGE = 1, 2
PNG = next((ROOT / "app" / "demo" / "agency").rglob("*.png"))
PDF = next((ROOT / "app" / "demo" / "agency").rglob("plan65.pdf"))


def refuses(ran: Ran, code: int, *says: str) -> None:
    """The command said no in one line of Thai and English, and blamed no line of code."""
    assert ran.code == code, ran.err
    assert len(ran.err.strip().splitlines()) == 1, ran.err
    assert re.search("[ก-๙]", ran.err)
    assert re.search("[a-z]{3}", ran.err)
    for part in says:
        assert part in ran.err


@contextmanager
def always(status: int) -> Iterator[str]:
    """A website that answers everything with one status."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_error(status)

        def log_message(self, *args: object) -> None:
            """Nobody reads it."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}/"
    finally:
        server.shutdown()
        server.server_close()


def nobody() -> str:
    """An address on this machine where no one listens."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return f"127.0.0.1:{taken.getsockname()[1]}"


# --- the site ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("scheme", ["", "http://"], ids=["bare", "http"])
def test_an_unknown_host(tmp_path: Path, scheme: str) -> None:
    ran = audit(f"{scheme}www.nowhere.invalid", tmp_path / "out", "--delay", "0")
    refuses(ran, COULD_NOT_RUN, "unknown host", "www.nowhere.invalid")
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("scheme", ["", "http://"], ids=["bare", "http"])
def test_a_refused_connection(tmp_path: Path, scheme: str) -> None:
    refuses(audit(f"{scheme}{nobody()}", tmp_path / "out"), COULD_NOT_RUN, "connection refused")
    assert not (tmp_path / "out").exists()


def test_a_site_that_only_fails(tmp_path: Path) -> None:
    with always(500) as address:
        refuses(audit(address, tmp_path / "out"), COULD_NOT_RUN, "HTTP 500")
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(("file", "kind"), [(PDF, "application/pdf"), (PNG, "image/png")], ids=["pdf", "png"])
def test_a_file_is_no_website(tmp_path: Path, file: Path, kind: str) -> None:
    with website(tmp_path / "web", {file.name: file.read_bytes()}) as site:
        refuses(audit(site.url + file.name, tmp_path / "out"), COULD_NOT_RUN, kind, "not a web page")
    assert not (tmp_path / "out").exists()


def test_an_empty_start_page(tmp_path: Path) -> None:
    with website(tmp_path / "web", {"index.html": " \n"}) as site:
        refuses(audit(site.url, tmp_path / "out"), COULD_NOT_RUN, "empty")
    assert not (tmp_path / "out").exists()


def test_no_scheme_on_a_site_without_https(tmp_path: Path) -> None:
    with website(tmp_path / "web", {"index.html": "<title>อบต.ทุ่งสมมุติ</title><p>ยินดีต้อนรับ"}) as site:
        host = site.url.removeprefix("http://").strip("/")
        ran = audit(host, tmp_path / "out")
    assert ran.code == 0, ran.err
    assert "GET /" in site.asked
    assert f'"url": "http://{host}"' in (tmp_path / "out" / "audit.json").read_text("utf-8")


def test_a_scheme_that_was_given_is_kept(tmp_path: Path) -> None:
    with website(tmp_path / "web", {"index.html": "<title>อบต.ทุ่งสมมุติ</title><p>ยินดีต้อนรับ"}) as site:
        ran = audit(site.url.replace("http://", "https://"), tmp_path / "out")
    refuses(ran, COULD_NOT_RUN, "https://", "TLS")
    assert "GET /" not in site.asked


# --- what was asked for ------------------------------------------------------------------------------------------


def test_a_year_without_a_list(tmp_path: Path) -> None:
    refuses(oit("audit", "www.example.go.th", "--year", 1999, "--out", tmp_path / "out"), WRONG_USAGE, "1999")
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    "address",
    ["ftp://www.example.go.th", "http://", "อบต ทุ่งสมมุติ", "nohost", "http://[::1", "http://www.example.go.th:port/"],
)
def test_no_web_address(tmp_path: Path, address: str) -> None:
    refuses(oit("audit", address, "--out", tmp_path / "out"), WRONG_USAGE, "not a web address")
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "10.0.0.7", "[::1]", "2130706433", "169.254.169.254"])
def test_a_private_address_that_was_not_allowed(tmp_path: Path, host: str) -> None:
    ran = oit("audit", f"http://{host}:8000/", "--out", tmp_path / "out")
    # A number is no name and is refused as an address, the others because they are private.
    refuses(ran, WRONG_USAGE, "not a web address" if host.isdigit() else "--allow-private")
    assert not (tmp_path / "out").exists()


def test_allowing_private_never_opens_the_metadata_address(tmp_path: Path) -> None:
    refuses(audit("http://169.254.169.254/", tmp_path / "out", "--delay", 0), COULD_NOT_RUN, "out of bounds")
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("day", ["25/4/2565", "2565-04-25", "2022-02-30", "yesterday"])
def test_no_day(tmp_path: Path, day: str) -> None:
    ran = oit("audit", "www.example.go.th", "--as-of", day, "--out", tmp_path / "out")
    refuses(ran, WRONG_USAGE, "--as-of", "2022-04-25")
    assert not (tmp_path / "out").exists()


def test_no_way_of_reading_scans(tmp_path: Path) -> None:
    ran = oit("audit", "www.example.go.th", "--ocr", "maybe", "--out", tmp_path / "out")
    refuses(ran, WRONG_USAGE, "--ocr", "auto", "never")


@pytest.mark.parametrize("words", ["audit", "audit --nonsense", "nonsense", "audit www.example.go.th --year x"])
def test_a_command_that_does_not_exist(words: str) -> None:
    ran = oit(*words.split())
    assert ran.code == WRONG_USAGE
    assert "Usage" in ran.err
    assert "Traceback" not in ran.err


# --- what is judged again ----------------------------------------------------------------------------------------


def test_judging_a_folder_that_holds_no_visit(tmp_path: Path) -> None:
    (tmp_path / "visit.db").write_text("nothing of the kind")
    for folder in (tmp_path, tmp_path / "absent"):
        refuses(oit("judge", folder, "--out", tmp_path / "out"), COULD_NOT_RUN, "not a usable snapshot")
    assert not (tmp_path / "out").exists()


def test_exporting_a_folder_that_holds_no_visit(tmp_path: Path) -> None:
    ran = oit("snapshot", "export", tmp_path, "--out", tmp_path / "out.wacz")
    refuses(ran, COULD_NOT_RUN, "not a usable snapshot")
    assert not (tmp_path / "out.wacz").exists()
