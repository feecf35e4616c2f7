"""No request leaves the site or touches a private address, whatever a page, a redirect or a name server says."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest
from scrapy import Request
from scrapy.resolver import dnscache
from twisted.internet.base import ReactorBase
from twisted.internet.error import DNSLookupError
from twisted.python.failure import Failure

from crawler import guard
from crawler.bounds import Bounds, as_addresses
from crawler.guard import GuardedResolver, GuardMiddleware, OutOfBounds
from crawler.records import Cause
from crawler.store import Snapshot
from tests.crawler.web import Answer, Web, links, visit

PUBLIC = "203.150.1.1"


def ask(url: str, *, bounds: Bounds | None = None, method: str = "GET", meta: dict[str, Any] | None = None) -> None:
    spider = SimpleNamespace(bounds=bounds or Bounds("http://www.x.go.th/"))
    middleware = GuardMiddleware(cast(Any, spider))
    asyncio.run(middleware.process_request(Request(url, method=method, meta=meta)))


@pytest.fixture
def names(monkeypatch: pytest.MonkeyPatch) -> dict[str, tuple[str, ...]]:
    """What names resolve to in a test; unknown ones to a public address."""
    known: dict[str, tuple[str, ...]] = {}
    real = guard._addresses

    async def addresses(host: str, port: int) -> tuple[str, ...]:
        return known.get(host) or (await real(host, port) if as_addresses(host) else (PUBLIC,))

    monkeypatch.setattr(guard, "_addresses", addresses)
    return known


@pytest.mark.parametrize("method", ["GET", "HEAD"])
def test_the_site_may_be_asked(method: str, names: dict[str, tuple[str, ...]]) -> None:
    ask("http://www.x.go.th/plan", method=method)
    ask("http://eservice.x.go.th/", method=method)


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PATCH", "OPTIONS"])
def test_other_methods_are_refused(method: str, names: dict[str, tuple[str, ...]]) -> None:
    with pytest.raises(OutOfBounds, match=method):
        ask("http://www.x.go.th/plan", method=method)


def test_harmful_addresses_are_refused(names: dict[str, tuple[str, ...]]) -> None:
    with pytest.raises(OutOfBounds, match="harmful"):
        ask("http://www.x.go.th/admin/logout.php")


def test_another_site_is_refused_but_the_start_may_move_there(names: dict[str, tuple[str, ...]]) -> None:
    with pytest.raises(OutOfBounds, match="another site"):
        ask("http://www.y.go.th/")
    ask("http://www.y.go.th/", meta={"is_start": True})
    ask("http://www.y.go.th/robots.txt", meta={"dont_obey_robotstxt": True})


@pytest.mark.parametrize("meta", [{}, {"is_start": True}, {"dont_obey_robotstxt": True}])
@pytest.mark.parametrize(
    "host",
    [
        "127.0.0.1",
        "10.0.0.1",
        "2130706433",
        "0x7f.1",
        "0177.0.0.1",
        "[::1]",
        "[::ffff:127.0.0.1]",
        "169.254.169.254",
        "two-faced.example",
    ],
)
def test_private_addresses_are_refused_in_every_spelling(
    host: str, meta: dict[str, Any], names: dict[str, tuple[str, ...]]
) -> None:
    names["two-faced.example"] = (PUBLIC, "192.168.1.1")
    with pytest.raises(OutOfBounds):
        ask(f"http://{host}/", meta=meta)


def test_a_sibling_that_lives_inside_the_office_is_refused(names: dict[str, tuple[str, ...]]) -> None:
    names["intranet.x.go.th"] = ("192.168.1.10",)
    with pytest.raises(OutOfBounds, match="private address"):
        ask("http://intranet.x.go.th/")


@pytest.mark.parametrize("host", ["a..b", "x" * 70 + ".go.th"])
def test_a_name_that_is_none_is_left_to_the_download(host: str) -> None:
    assert asyncio.run(guard._addresses(host, 80)) == ()


def resolved(name: str, address: str, bounds: Bounds) -> str:
    """What the resolver hands to the connection when the name server answers with `address`."""
    resolver = GuardedResolver(cast(ReactorBase, SimpleNamespace()), 100, 1.0)
    resolver.bounds = bounds
    dnscache[name] = address
    got: list[Any] = []
    try:
        resolver.getHostByName(name).addBoth(got.append)
    finally:
        del dnscache[name]
    if isinstance(got[0], Failure):
        got[0].raiseException()
    return str(got[0])


def test_the_resolver_refuses_a_private_answer() -> None:
    bounds = Bounds("http://www.x.go.th/")
    assert resolved("www.x.go.th", PUBLIC, bounds) == PUBLIC
    for address in ("127.0.0.1", "10.9.8.7", "169.254.169.254"):
        with pytest.raises(DNSLookupError):
            resolved("www.x.go.th", address, bounds)


def test_the_resolver_lets_only_the_allowed_start_be_private() -> None:
    bounds = Bounds("http://inside.example:8000/", allow_private=True)
    assert resolved("inside.example", "10.0.0.1", bounds) == "10.0.0.1"
    for name, address in (("other.example", "10.0.0.1"), ("inside.example", "169.254.169.254")):
        with pytest.raises(DNSLookupError):
            resolved(name, address, bounds)


TWO_FACED = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from crawler import guard, visit
from crawler.plan import Plan

async def public_at_first(host, port):
    return ("203.150.1.1",)

guard._addresses = public_at_first
visit.run(Plan(sys.argv[1], {}, delay=0.0), Path(sys.argv[2]), clock=lambda: datetime.now(UTC), report=lambda _: None)
"""


def test_a_name_that_turns_private_after_it_was_looked_at_is_refused(tmp_path: Path) -> None:
    with Web({"/": "secret"}) as web:
        start = f"http://localhost:{web.port}/"
        subprocess.run([sys.executable, "-c", TWO_FACED, start, str(tmp_path)], check=True, timeout=60)
        snapshot = Snapshot.open(tmp_path)
        misses, kept = snapshot.misses(), list(snapshot.pages())
        snapshot.close()
        assert web.asked == []
    assert kept == []
    assert [(miss.url, miss.cause) for miss in misses] == [(start, Cause.DNS)]


def test_redirects_into_the_private_network_are_refused_and_recorded(tmp_path: Path) -> None:
    with Web({"/": "secret"}, host="127.0.0.2") as neighbour, Web({"/": "secret"}) as other_port, Web({}) as web:
        port = other_port.port
        targets = {
            "/a": f"{neighbour.url}/",
            "/b": f"{other_port.url}/",
            "/c": f"http://localhost:{port}/",
            "/d": f"http://2130706433:{port}/",
            "/e": f"http://[::ffff:127.0.0.1]:{port}/",
            "/f": f"http://0:{port}/",
            "/g": "http://169.254.169.254/latest/meta-data/",
            "/h": "file:///etc/hostname",
            "/i": "http://[::1",
        }
        web.routes.update({path: Answer("<p>x</p>", 302, location=to) for path, to in targets.items()})
        direct = [to for to in targets.values() if to.startswith("http")]
        form = f"<form method=post action=/send><input name=q></form><form method=post action={neighbour.url}></form>"
        frame = f"<iframe src={neighbour.url}/frame></iframe><img src={neighbour.url}/a.png>"
        web.routes["/"] = Answer(links(*targets, *direct) + form + frame)
        snapshot = visit(tmp_path, f"{web.url}/")
        misses = {miss.url.removeprefix(web.url): miss.cause for miss in snapshot.misses()}
        kept = [page.url for page in snapshot.pages()]
        snapshot.close()
        assert neighbour.asked == []
        assert other_port.asked == []
        refused = dict.fromkeys(("/a", "/b", "/c", "/d", "/e", "/f", "/g"), Cause.OUT_OF_BOUNDS)
        assert misses == {**refused, "/h": Cause.REDIRECTS, "/i": Cause.REDIRECTS}
        assert kept == [f"{web.url}/"]
        assert {ask.method for ask in web.asked} == {"GET"}
        assert "/send" not in web.paths


def test_a_start_that_moves_to_another_private_port_gives_nothing(tmp_path: Path) -> None:
    with Web({"/": links("/x")}) as inner, Web({"/": Answer(status=301, location=f"{inner.url}/")}) as web:
        snapshot = visit(tmp_path, f"{web.url}/")
        finished, misses = snapshot.visit, snapshot.misses()
        snapshot.close()
        assert inner.asked == []
    assert finished is not None
    assert finished.stopped_because == "start_failed"
    assert [(miss.cause, miss.found_on) for miss in misses] == [(Cause.OUT_OF_BOUNDS, "")]
