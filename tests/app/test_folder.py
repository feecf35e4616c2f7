"""The output folder: one agency's, one run at a time, and nothing in it is ever lost or half written."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.demo.server import SiteServer
from tests.app.conftest import AGENCIES
from tests.app.running import Audited, Ran, audit, oit, read, started, verdicts, wait_until, website
from tests.app.test_bad_input import COULD_NOT_RUN, refuses

NAMES = ["โครงสร้าง", "อำนาจหน้าที่", "ข้อมูลผู้บริหาร", "ข้อมูลการติดต่อ", "ข่าวประชาสัมพันธ์", "Q&A", "แผนพัฒนา", "คู่มือประชาชน"]
PAGES = [f"page{number}.html" for number in range(24)]


def town(folder: Path, routes: str = "") -> SiteServer:
    """A small agency: a home page and two dozen pages with a few words each."""
    named = list(zip(PAGES, NAMES * 3, strict=True))
    menu = "".join(f"<li><a href='/{page}'>{name}</a></li>" for page, name in named)
    pages: dict[str, str | bytes] = {
        page: f"<meta charset=utf-8><title>{name}</title><h1>{name}</h1><p>{name}ของ อบต.ทุ่งสมมุติ ปี 2565 ({page})</p>"
        for page, name in named
    }
    home = f"<meta charset=utf-8><title>อบต.ทุ่งสมมุติ</title><ul>{menu}</ul>"
    return website(folder, {"index.html": home, **pages}, routes)


def quick(address: str, out: Path) -> Ran:
    """An audit that reads no scans."""
    return audit(address, out, "--ocr", "never")


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "out"


@pytest.fixture
def site(tmp_path: Path) -> Iterator[SiteServer]:
    with town(tmp_path / "web") as served:
        yield served


# --- whose folder ------------------------------------------------------------------------------------------------


def test_a_folder_that_cannot_be_written(site: SiteServer, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")  # nobody can make a folder in a file, not even root
    refuses(quick(site.url, tmp_path / "file" / "out"), COULD_NOT_RUN, "--out", "cannot write")
    refuses(quick(site.url, tmp_path / "file"), COULD_NOT_RUN, "--out", "cannot write")
    assert not site.asked


def test_a_folder_with_something_else(site: SiteServer, out: Path) -> None:
    out.mkdir()
    (out / "letters.txt").write_text("keep")
    refuses(quick(site.url, out), COULD_NOT_RUN, "--out", "other files")
    assert [path.name for path in out.iterdir()] == ["letters.txt"]
    assert not site.asked


def test_another_agencys_folder(site: SiteServer, tmp_path: Path, out: Path) -> None:
    with town(tmp_path / "other") as other:
        assert quick(other.url, out).code == 0
    before = (out / "audit.json").read_bytes()
    refuses(quick(site.url, out), COULD_NOT_RUN, other.url.split("/")[2], "--out")
    assert (out / "audit.json").read_bytes() == before
    assert not site.asked


def test_a_second_audit_keeps_the_first(site: SiteServer, out: Path) -> None:
    assert quick(site.url, out).code == 0
    names, first = {path.name for path in out.iterdir()}, (out / "audit.json").read_bytes()
    for number in (1, 2):  # the second and third audit
        assert quick(site.url, out).code == 0
        assert {path.name for path in out.iterdir()} == names | {"history"}
        kept = sorted((out / "history").iterdir())
        assert len(kept) == number
        assert {path.name for path in kept[0].iterdir()} == names - {"oit.json"}
    assert first in [(path / "audit.json").read_bytes() for path in kept]
    assert oit("judge", kept[0] / "snapshot", "--out", out.with_name("again")).code == 0


def test_a_site_that_is_down_costs_no_earlier_audit(tmp_path: Path, out: Path) -> None:
    with town(tmp_path / "web") as site:
        assert quick(site.url, out).code == 0
    first, port = (out / "audit.json").read_bytes(), int(site.url.split(":")[2].strip("/"))
    refuses(quick(site.url, out), COULD_NOT_RUN, "connection refused")
    assert [path.read_bytes() for path in out.glob("history/*/audit.json")] == [first]
    assert not (out / "snapshot").exists()
    with SiteServer(tmp_path / "web", port=port) as site:
        assert quick(site.url, out).code == 0
    assert (out / "audit.json").exists()


# --- one at a time -----------------------------------------------------------------------------------------------


def test_two_runs_cannot_share_a_folder(tmp_path: Path, out: Path) -> None:
    with town(tmp_path / "web", "/: {file: index.html, type: text/html, delay_seconds: 20}") as site:
        first = started(site.url, out)
        try:
            wait_until(lambda: "GET /" in site.asked)
            for _ in range(2):  # being refused must not open the door for the next one
                refuses(quick(site.url, out), COULD_NOT_RUN, "another audit")
            assert first.poll() is None
        finally:
            os.killpg(first.pid, signal.SIGKILL)
            first.communicate()


# --- killed ------------------------------------------------------------------------------------------------------


def test_an_audit_killed_with_its_visit_goes_on(site: SiteServer, tmp_path: Path, out: Path) -> None:
    assert quick(site.url, tmp_path / "undisturbed").code == 0
    begun = len(site.asked)
    killed = started(site.url, out, "--ocr", "never", "--delay", 0.05)
    wait_until(lambda: len(site.asked) > begun + 12)
    os.killpg(killed.pid, signal.SIGKILL)
    killed.communicate()
    assert not (out / "audit.json").exists()
    refuses(oit("judge", out / "snapshot", "--out", tmp_path / "judged"), COULD_NOT_RUN, "not finished")
    assert not (tmp_path / "judged").exists()
    assert quick(site.url, out).code == 0
    whole, resumed = read(tmp_path / "undisturbed"), read(out)
    assert resumed["items"] == whole["items"]
    assert resumed["snapshot"]["sha256"] == whole["snapshot"]["sha256"]
    assert site.asked.count("GET /") == 2  # what was seen before the kill is not asked again


def test_an_audit_killed_alone_takes_its_visit_along(
    audited: Callable[[str], Audited], tmp_path: Path, out: Path
) -> None:
    whole = audited("nonglom")
    with SiteServer(AGENCIES["nonglom"]) as site:
        killed = started(site.url, out, "--delay", 0.05)
        wait_until(lambda: len(site.asked) > 40)
        visit = int(Path(f"/proc/{killed.pid}/task/{killed.pid}/children").read_text().split()[0])
        killed.kill()
        killed.communicate()
        wait_until(lambda: not Path(f"/proc/{visit}").exists())
        seen = set(site.asked)
        assert len(site.asked) < len(whole.asked)  # it stopped, it was not through
        assert not (out / "audit.json").exists()
        before = len(site.asked)
        assert audit(site.url, out).code == 0
        again = [line for line in site.asked[before:] if line in seen]
    assert verdicts(out) == verdicts(whole.folder)
    # Asked twice: robots.txt, and the one address that was on its way when the axe fell.
    assert len(set(again) - {"GET /robots.txt"}) <= 1


def test_an_audit_killed_after_the_visit_only_judges(site: SiteServer, out: Path) -> None:
    assert quick(site.url, out).code == 0
    (out / "audit.json").unlink()  # the report that is written last: without it the audit is not finished
    asked = len(site.asked)
    assert quick(site.url, out).code == 0
    assert len(site.asked) == asked
    assert (out / "audit.json").exists()
    assert not (out / "history").exists()


def test_an_interrupted_audit_says_how_to_go_on(site: SiteServer, out: Path) -> None:
    begun = started(site.url, out, "--ocr", "never", "--delay", 0.3)
    wait_until(lambda: len(site.asked) > 6)
    os.killpg(begun.pid, signal.SIGINT)
    said = begun.communicate()[1]
    refuses(Ran(begun.returncode, "", said), COULD_NOT_RUN, "run the same command")
    assert not (out / "audit.json").exists()
    assert quick(site.url, out).code == 0
