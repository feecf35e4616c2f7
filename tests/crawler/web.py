"""A web server that fails in every way the crawler must tell apart, and one call to visit it."""

from __future__ import annotations

import socket
import struct
import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import TracebackType
from typing import Self

from app.crawl import crawl
from crawler.plan import Budget, Plan
from crawler.store import Snapshot

NOT_HERE = "<title>404</title><h1>404 Not Found</h1>"


@dataclass(frozen=True, slots=True)
class Answer:
    """What one address answers; `fault` is reset (cut off), short (less than announced) or silent (too late)."""

    body: str | bytes = ""
    status: int = 200
    type: str = "text/html; charset=utf-8"
    location: str = ""
    disposition: str = ""
    fault: str = ""


@dataclass(frozen=True, slots=True)
class Ask:
    """One request as it came in."""

    method: str
    path: str
    when: float


class Web:
    """`with Web(routes) as web` – answers on a loopback address and remembers what it was asked."""

    def __init__(
        self,
        routes: Mapping[str, Answer | str],
        *,
        host: str = "127.0.0.1",
        unknown: Answer | None = None,
        wait: float = 0,
    ) -> None:
        self.routes = {path: a if isinstance(a, Answer) else Answer(a) for path, a in routes.items()}
        self.unknown, self.wait = unknown or Answer(NOT_HERE, 404), wait
        self.asked: list[Ask] = []
        self._http = ThreadingHTTPServer((host, 0), type("Handler", (_Handler,), {"web": self}))
        self._http.daemon_threads = True
        self.port = int(self._http.server_address[1])
        self.url = f"http://{host}:{self.port}"

    @property
    def paths(self) -> list[str]:
        """What was asked for, in order, robots.txt apart."""
        return [ask.path for ask in self.asked if ask.path != "/robots.txt"]

    def __enter__(self) -> Self:
        threading.Thread(target=self._http.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        self._http.shutdown()
        self._http.server_close()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    web: Web

    def answer(self) -> None:
        self.web.asked.append(Ask(self.command, self.path, time.monotonic()))
        time.sleep(self.web.wait)
        answer = self.web.routes.get(self.path, self.web.unknown)
        body = answer.body.encode() if isinstance(answer.body, str) else answer.body
        if answer.fault == "reset":
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            self.connection.close()
            self.close_connection = True
            return
        if answer.fault == "silent":
            time.sleep(2)
        self.send_response(answer.status)
        self.send_header("Content-Type", answer.type)
        self.send_header("Content-Length", str(len(body) + 50 * (answer.fault == "short")))
        if answer.location:
            self.send_header("Location", answer.location)
        if answer.disposition:
            self.send_header("Content-Disposition", answer.disposition)
        self.end_headers()
        self.wfile.write(body)
        self.close_connection = answer.fault == "short"

    do_GET = do_HEAD = do_POST = do_PUT = do_DELETE = answer  # noqa: N815  # http.server's names

    def log_message(self, *args: object) -> None:
        """Requests are kept in `asked`, not printed."""


def links(*addresses: str) -> str:
    """A page that offers some addresses."""
    return "<title>หน้าแรก</title>" + "".join(f"<p><a href='{a}'>เปิด {a.rpartition('/')[2]}</a></p>" for a in addresses)


def plan(start: str, **changed: object) -> Plan:
    """A quick visit of a loopback site."""
    told: dict[str, object] = {"phrases": {}, "delay": 0.0, "timeout": 1.0, "allow_private": True, **changed}
    return Plan(start, **told)  # type: ignore[arg-type]


def visit(folder: Path, start: str, **changed: object) -> Snapshot:
    """Visit a site in a process of its own, as an audit does; the caller closes the snapshot."""
    crawl(plan(start, **changed), folder, lambda progress: None)
    return Snapshot.open(folder)


SMALL = Budget(pages=200, minutes=1.0, body_bytes=20_000)
