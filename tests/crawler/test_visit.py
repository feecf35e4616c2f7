"""A whole visit: the same order every time, polite, harmless, and going on where it was killed."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path

import pytest
from pydantic import TypeAdapter

from app.demo.server import SiteServer
from crawler.bounds import Where
from crawler.earlier import Earlier
from crawler.frontier import Frontier
from crawler.plan import Budget, Plan
from crawler.records import Cause, Kind, Page
from crawler.spiders.agency import AgencySpider
from crawler.store import Snapshot
from tests.crawler.records import page
from tests.crawler.web import Answer, Web, links, plan, visit

PHRASES = {"O10": ("แผนดำเนินงาน",), "O12": ("รายงานผล",)}
HOME = """<title>เทศบาลตำบลหนองไทรลม</title>
<nav><ul><li>แผน<ul><li><a href="plan.html">แผนดำเนินงานประจำปี</a></li></ul></li>
<li><a href="/admin/logout">ออกจากระบบ</a></li>
<li><a href="contact.html">ติดต่อเรา</a></li><li><a href="staff/secret.html">เจ้าหน้าที่</a></li></ul></nav>
<p><a href="news.html">ภาพกิจกรรม</a> <a href="ita.html">ITA 2565</a>
<a href="board.php?action=delete&amp;id=1">ลบ</a></p>
<a href="https://www.facebook.com/example">Facebook</a> <img src="logo.png" width="300">
<form method="post" action="/send"><input name="q"><button>ส่ง</button></form>"""
SITE = {
    "index.html": HOME,
    "plan.html": "<h2>แผนดำเนินงาน</h2><a href='files/plan%2065.pdf'>ดาวน์โหลด</a>"
    "<img src='chart.png' width=800><img src='logo.png'>",
    "ita.html": "<p><a href='report.html'>รายงานผล 2564</a><p><a href='missing.html'>รายงานผล 2563</a>"
    "<p><a href='cal.php?month=1'>ปฏิทิน</a>",
    "report.html": "<p>รายงานผล</p>",
    "contact.html": "<p>โทร 0 4000 1234</p>",
    "news.html": "<p>ข่าว</p>",
    "hidden.html": "<p>อยู่ในแผนผังเว็บไซต์เท่านั้น</p>",
    "staff/secret.html": "<p>ลับ</p>",
    "files/plan 65.pdf": "%PDF-1.4 แผน",
    "chart.png": "\x89PNG chart",
    "logo.png": "\x89PNG logo",
    "robots.txt": "User-agent: *\nDisallow: /staff/\n",
    "sitemap.xml": "<urlset><url><loc>/hidden.html</loc></url><url><loc>/logout.php</loc></url><url><loc>http://127.0.0.2/x</loc></url></urlset>",
}


@pytest.fixture(scope="module")
def twice(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[list[str], list[str], Snapshot, str]]:
    """What two visits of one site asked, the second's snapshot, and the hash of the first."""
    folder = tmp_path_factory.mktemp("site")
    for name, text in SITE.items():
        file = folder / "site" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(text.encode("latin-1" if name.endswith("png") else "utf-8"))
    (folder / "routes.yml").write_text(
        "/contact.html: {location: /contact/, status: 302}\n/contact/: {file: contact.html}\n"
    )
    with SiteServer(folder) as site:
        first = visit(folder / "one", site.url, phrases=PHRASES, hubs=("ITA",), avoid=("ภาพกิจกรรม",))
        sha, asked = first.sha256, list(site.asked)
        first.close()
        second = visit(folder / "two", site.url, phrases=PHRASES, hubs=("ITA",), avoid=("ภาพกิจกรรม",))
        yield asked, site.asked[len(asked) :], second, sha
        second.close()


def pages(snapshot: Snapshot) -> dict[str, Page]:
    return {"/" + page.url.split("/", 3)[3]: page for page in snapshot.pages()}


def test_two_visits_ask_the_same_in_the_same_order(twice: tuple[list[str], list[str], Snapshot, str]) -> None:
    first, again, snapshot, sha = twice
    assert first == again
    assert snapshot.sha256 == sha


def test_the_best_is_asked_first(twice: tuple[list[str], list[str], Snapshot, str]) -> None:
    asked = [line.removeprefix("GET ") for line in twice[0]]
    assert asked[:2] == ["/robots.txt", "/"]
    assert asked[2].endswith("-not-here")
    assert asked[3:] == [
        "/sitemap.xml", "/ita.html", "/plan.html", "/report.html", "/missing.html", "/files/plan%2065.pdf",
        "/chart.png", "/contact.html", "/contact/", "/hidden.html", "/news.html", "/cal.php?month=1",
    ]  # fmt: skip


def test_only_get_and_nothing_that_changes_or_is_forbidden(twice: tuple[list[str], list[str], Snapshot, str]) -> None:
    asked = twice[0]
    assert {line.split()[0] for line in asked} == {"GET"}
    for word in ("logout", "delete", "send", "staff"):
        assert not [line for line in asked if word in line]


def test_what_was_seen_is_written_down(twice: tuple[list[str], list[str], Snapshot, str]) -> None:
    snapshot = twice[2]
    seen = pages(snapshot)
    assert set(seen) == {
        "/", "/ita.html", "/plan.html", "/report.html", "/files/plan%2065.pdf", "/chart.png", "/contact/",
        "/hidden.html", "/news.html",
    }  # fmt: skip
    start = next(iter(seen.values())).url
    assert (seen["/"].depth, seen["/"].found_on) == (0, "")
    assert (seen["/files/plan%2065.pdf"].kind, seen["/files/plan%2065.pdf"].filename) == (Kind.PDF, "plan 65.pdf")
    assert seen["/files/plan%2065.pdf"].found_on == f"{start}plan.html"
    assert snapshot.body(seen["/report.html"].sha256).decode() == SITE["report.html"]
    assert seen["/contact/"].requested == f"{start}contact.html"
    misses = {miss.url.removeprefix(start): (miss.cause, miss.status) for miss in snapshot.misses()}
    assert misses == {
        "missing.html": (Cause.HTTP_4XX, 404),
        "cal.php?month=1": (Cause.HTTP_4XX, 404),
        "staff/secret.html": (Cause.ROBOTS, 0),
    }
    done = snapshot.visit
    assert done is not None
    assert (done.stopped_because, done.complete, done.start_url) == ("nothing_left", True, start)


# --- manners -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("own", "robots", "expected", "recorded"),
    [
        (0.0, "User-agent: *\nCrawl-delay: 0.4\n", 0.4, {"127.0.0.1": 0.4}),
        (0.4, "User-agent: *\nCrawl-delay: 0.1\n", 0.4, {"127.0.0.1": 0.1}),
        (0.0, "User-agent: otherbot\nCrawl-delay: 9\n", 0.0, {}),
    ],
)
def test_the_longer_of_both_pauses_is_kept(
    own: float, robots: str, expected: float, recorded: dict[str, float], tmp_path: Path
) -> None:
    routes: dict[str, Answer | str] = {
        "/robots.txt": Answer(robots, type="text/plain"),
        "/": links("/a", "/b"),
        "/a": "<p>a</p>",
        "/b": "<p>b</p>",
    }
    with Web(routes) as web:
        snapshot = visit(tmp_path, f"{web.url}/", delay=own)
        done = snapshot.visit
        snapshot.close()
        assert len(web.asked) == 6
        gaps = [later.when - earlier.when for earlier, later in pairwise(web.asked)]
    assert done is not None
    assert done.options["crawl_delay"] == recorded
    assert min(gaps) > expected * 0.8
    assert expected or max(gaps) < 2  # nine seconds were asked of another program


# --- killed and started again ------------------------------------------------------------------------------------


def start_and_stop(told: Plan, folder: Path, web: Web, *, after: int, how: signal.Signals) -> None:
    """Start a visit and stop it once the server was asked so many times."""
    folder.mkdir()
    command = [sys.executable, "-m", "app.crawl", str(folder)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL) as child:
        assert child.stdin is not None
        child.stdin.write(TypeAdapter(Plan).dump_json(told))
        child.stdin.close()
        end = time.monotonic() + 30
        while len(web.asked) < after and time.monotonic() < end:
            time.sleep(0.01)
        child.send_signal(how)
        child.wait(timeout=20)


def test_a_killed_visit_goes_on_and_loses_nothing(tmp_path: Path) -> None:
    names = [f"/{n}.html" for n in range(40)]
    routes: dict[str, Answer | str] = {name: f"<p>หน้า {name}</p><a href='/deep{name}'>x</a>" for name in names}
    routes |= {f"/deep{name}": f"<p>ลึก {name}</p>" for name in names}
    routes["/"] = links(*names, "/gone.html") + "<a href='/index.html'>หน้าแรก</a>"
    routes["/index.html"] = Answer(status=302, location="/")
    shell = Answer(
        "<title>เทศบาล</title><p>เทศบาลตำบลหนองไทรลม ยินดีต้อนรับทุกท่าน</p>"
    )  # what it says to every unknown address
    with Web(routes, unknown=shell, wait=0.02) as web:
        told = plan(f"{web.url}/", phrases={})
        start_and_stop(told, tmp_path / "s", web, after=25, how=signal.SIGKILL)
        half = Snapshot.open(tmp_path / "s")
        assert half.visit is None
        kept = len(list(half.pages()))
        half.close()
        assert 10 < kept < 40
        asked_before = list(web.paths)
        snapshot = visit(tmp_path / "s", f"{web.url}/")
        seen, misses, done = pages(snapshot), snapshot.misses(), snapshot.visit
        snapshot.close()
        again = web.paths[len(asked_before) :]
    assert set(seen) == {"/", *names, *(f"/deep{name}" for name in names)}
    assert (seen["/"].depth, seen["/"].found_on) == (0, "")
    assert done is not None
    assert done.complete
    assert len(set(asked_before) & set(again)) <= 2  # the one in flight, and one that was not written down yet
    assert [(m.url.removeprefix(web.url), m.cause) for m in misses] == [("/gone.html", Cause.SOFT_404)]


def test_a_visit_stopped_before_its_first_page_is_not_a_failed_start(tmp_path: Path) -> None:
    with Web({"/": Answer("x", fault="silent")}) as web:
        start_and_stop(plan(f"{web.url}/"), tmp_path / "s", web, after=2, how=signal.SIGTERM)
    snapshot = Snapshot.open(tmp_path / "s")
    finished = snapshot.visit
    snapshot.close()
    assert finished is None


def test_a_visit_that_goes_on_knows_where_the_site_moved(tmp_path: Path) -> None:
    snapshot = Snapshot.create(tmp_path)
    snapshot.keep_page(page("https://new.go.th/", depth=0, found_on="", requested="http://old.go.th/"))
    snapshot.set_meta("not_found", '{"new.go.th": "ไม่พบ"}')
    told = plan("http://old.go.th/")
    queue = Frontier(snapshot, told.budget)
    spider = AgencySpider(told, snapshot, queue, Earlier(None), lambda: datetime.now(UTC), lambda _: None)
    snapshot.close()
    assert spider.bounds.where("https://new.go.th/plan.pdf") is Where.SITE
    assert spider.not_found == {"new.go.th": "ไม่พบ"}


def test_the_budget_ends_a_visit_and_says_so(tmp_path: Path) -> None:
    names = [f"/{n}.html" for n in range(30)]
    routes: dict[str, Answer | str] = {name: f"<p>{name}</p>" for name in names}
    with Web({**routes, "/": links(*names)}) as web:
        snapshot = visit(tmp_path, f"{web.url}/", budget=Budget(pages=10))
        done, left = snapshot.visit, snapshot.left_over()
        snapshot.close()
    assert done is not None
    assert (done.stopped_because, done.complete, done.requests) == ("pages", False, 10)
    assert len(left) == len(names) + 3 - 10
    assert {words for _, _, words in left} >= {"เปิด 29.html"}


def test_a_page_in_windows_874_with_a_file_named_in_it(tmp_path: Path) -> None:
    home = "<meta charset=utf-8><title>อบต.ทุ่งดอกจาน</title>"
    home += "<a href='/get?f=%BB%C3%D0%A1%D2%C8'>ประกาศ</a><a href='/get?f=%A1%A2'>อื่น</a>"
    document = Answer(b"%PDF-1.4 x", type="application/pdf", disposition="attachment; filename=%BB%C3%D0%A1%D2%C8.pdf")
    routes: dict[str, Answer | str] = {
        "/": Answer(home.encode("cp874")),
        "/get?f=%BB%C3%D0%A1%D2%C8": document,
        "/get?f=%A1%A2": "<p>อื่น</p>",
    }
    with Web(routes) as web:
        snapshot = visit(tmp_path, web.url)
        seen = pages(snapshot)
        snapshot.close()
    assert seen["/"].title == "อบต.ทุ่งดอกจาน"
    assert seen["/get?f=%BB%C3%D0%A1%D2%C8"].filename == "ประกาศ.pdf"
    assert "/get?f=%A1%A2" in seen
