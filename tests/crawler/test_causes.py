"""One visit of a site on which everything fails: each fault gets its own cause, and none of them stops the visit."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from scrapy.exceptions import CannotResolveHostError, IgnoreRequest
from twisted.internet.error import DNSLookupError
from twisted.python.failure import Failure

from crawler.causes import of_failure, of_status
from crawler.records import CITIZEN_CAUSES, Cause, Miss
from crawler.store import Snapshot
from tests.crawler.web import SMALL, Answer, Web, links, visit

LOGIN = "<title>เข้าสู่ระบบ</title><form method=post><input type=password name=p></form>"
FAULTS = {
    "/reset": (Answer(fault="reset"), Cause.RESET, 0),
    "/silent": (Answer("x", fault="silent"), Cause.TIMEOUT, 0),
    "/404": (Answer("x", 404), Cause.HTTP_4XX, 404),
    "/410": (Answer("x", 410), Cause.HTTP_4XX, 410),
    "/500": (Answer("x", 500), Cause.HTTP_5XX, 500),
    "/401": (Answer("x", 401), Cause.LOGIN, 401),
    "/429": (Answer("x", 429), Cause.BLOCKED, 429),
    "/empty": (Answer(""), Cause.EMPTY, 200),
    "/blank.pdf": (Answer(b" \n ", type="application/pdf"), Cause.EMPTY, 200),
    "/loop": (Answer(status=302, location="/loop?again"), Cause.REDIRECTS, 0),
    "/loop?again": (Answer(status=302, location="/loop"), Cause.REDIRECTS, 0),
    "/private/plan": (Answer("x"), Cause.ROBOTS, 0),
    "/big.pdf": (Answer(b"%PDF-1.4" + b"x" * 30_000), Cause.TOO_BIG, 0),
    "/short.pdf": (Answer(b"%PDF-1.4 half", fault="short"), Cause.CUT_SHORT, 0),
    "/soft": (Answer("<title>เว็บไซต์</title><h1>ไม่พบหน้าที่ท่านต้องการ</h1>"), Cause.SOFT_404, 200),
    "/members": (Answer(LOGIN), Cause.LOGIN, 200),
    "/away": (Answer(status=302, location="http://files.example.com/plan.pdf"), Cause.OUT_OF_BOUNDS, 0),
    "/leave": (Answer(status=302, location="/admin/logout"), Cause.OUT_OF_BOUNDS, 0),
}


def failed(error: Exception) -> Failure:
    """The error as Twisted hands it on."""
    return Failure(error)  # type: ignore[no-untyped-call]


@pytest.fixture(scope="module")
def web() -> Iterator[Web]:
    routes = {path: answer for path, (answer, _, _) in FAULTS.items()}
    robots = Answer("User-agent: *\nDisallow: /private/\n", type="text/plain")
    with Web({"/": "", "/robots.txt": robots, "/good": links("/404"), **routes}) as served:
        tls = f"https://127.0.0.1:{served.port}/tls"
        served.routes["/"] = Answer(links(*(p for p in FAULTS if p != "/loop?again"), tls, "/good"))
        yield served


@pytest.fixture(scope="module")
def snapshot(web: Web, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Snapshot]:
    opened = visit(tmp_path_factory.mktemp("faults"), f"{web.url}/", budget=SMALL)
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def missed(web: Web, snapshot: Snapshot) -> dict[str, Miss]:
    return {miss.url.removeprefix(web.url): miss for miss in snapshot.misses()}


@pytest.mark.parametrize("path", [p for p in FAULTS if p != "/loop?again"])
def test_each_fault_has_its_cause(path: str, missed: dict[str, Miss], web: Web) -> None:
    _, cause, status = FAULTS[path]
    assert (missed[path].cause, missed[path].status) == (cause, status)
    assert missed[path].found_on == f"{web.url}/"


def test_a_server_that_cannot_speak_tls(missed: dict[str, Miss], web: Web) -> None:
    assert missed[f"https://127.0.0.1:{web.port}/tls"].cause is Cause.TLS


def test_the_visit_went_on_to_its_end(snapshot: Snapshot, missed: dict[str, Miss], web: Web) -> None:
    assert {page.url.removeprefix(web.url) for page in snapshot.pages()} == {"/", "/good"}
    assert len(missed) == len(FAULTS)  # one for each, /loop?again only on the way, tls besides
    visit = snapshot.visit
    assert visit is not None
    assert (visit.stopped_because, visit.complete) == ("nothing_left", True)


def test_what_robots_txt_forbids_is_not_asked(web: Web, snapshot: Snapshot) -> None:
    assert snapshot.visit
    assert "/private/plan" not in web.paths


def test_a_fault_is_tried_twice_and_a_plain_no_once(web: Web, snapshot: Snapshot) -> None:
    assert snapshot.visit
    times = {path: web.paths.count(path) for path in ("/500", "/silent", "/404", "/good")}
    assert times == {"/500": 2, "/silent": 2, "/404": 1, "/good": 1}


def test_a_start_that_refuses_the_connection(tmp_path_factory: pytest.TempPathFactory) -> None:
    with Web({}) as gone:
        start = f"{gone.url}/"
    opened = visit(tmp_path_factory.mktemp("refused"), start)
    visit_ = opened.visit
    misses = opened.misses()
    opened.close()
    assert visit_ is not None
    assert (visit_.stopped_because, visit_.complete) == ("start_failed", False)
    assert misses == (Miss(start, Cause.REFUSED, 0, misses[0].detail),)


@pytest.mark.parametrize(
    ("error", "cause"),
    [
        (CannotResolveHostError("no-such-host.example"), Cause.DNS),
        (DNSLookupError("no-such-host.example"), Cause.DNS),
        (TimeoutError(), Cause.TIMEOUT),
        (ConnectionResetError(), Cause.RESET),
        (IgnoreRequest("Forbidden by robots.txt"), Cause.ROBOTS),
        (IgnoreRequest("max redirections reached"), Cause.REDIRECTS),
        (ValueError("Invalid IPv6 URL"), Cause.REDIRECTS),
        (RuntimeError("something new"), Cause.RESET),
    ],
)
def test_errors_that_no_loopback_server_makes(error: Exception, cause: Cause) -> None:
    assert of_failure(failed(error))[0] is cause


def test_an_unknown_error_keeps_its_name() -> None:
    assert of_failure(failed(RuntimeError("something new")))[1] == "RuntimeError: something new"


@pytest.mark.parametrize(
    ("status", "cause"),
    [
        (400, Cause.HTTP_4XX),
        (401, Cause.LOGIN),
        (407, Cause.LOGIN),
        (429, Cause.BLOCKED),
        (451, Cause.HTTP_4XX),
        (503, Cause.HTTP_5XX),
    ],
)
def test_statuses(status: int, cause: Cause) -> None:
    assert of_status(status) is cause


def test_our_own_limits_are_not_the_agencys_fault() -> None:
    own = {Cause.ROBOTS, Cause.BLOCKED, Cause.TOO_BIG, Cause.CUT_SHORT, Cause.OUT_OF_BOUNDS, Cause.UNREAD}
    assert set(Cause) - CITIZEN_CAUSES == own
