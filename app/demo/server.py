"""Serves the copy of an agency's website in a folder on a loopback address, faults included.

Used by `oit demo` and by the tests. `routes.yml` beside `site/` names the addresses that do not simply answer with
a file: redirects, errors, wrong types, dropped connections.
"""

from __future__ import annotations

import mimetypes
import threading
import time
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import TracebackType
from urllib.parse import unquote

from ruamel.yaml import YAML

NOT_FOUND = "<!doctype html><meta charset='utf-8'><title>404</title><h1>404 Not Found</h1>"
LONGEST_DELAY = 30.0  # seconds; a route may not hold a thread for longer


@dataclass(frozen=True, slots=True)
class Route:
    """What one address answers when it is not simply a file."""

    status: int = 200
    type: str = ""
    location: str = ""
    file: str = ""
    body: str = ""
    delay_seconds: float = 0.0
    close: bool = False


def read_routes(path: Path) -> dict[str, Route]:
    """The routes of a site by decoded path and query; an absent file means none."""
    if not path.exists():
        return {}
    raw = YAML(typ="safe", pure=True).load(path.read_text("utf-8")) or {}
    return {unquote(str(address)): Route(**fields) for address, fields in raw.items()}


class SiteServer:
    """`with SiteServer(folder) as site: site.url` – `folder` holds `site/` and maybe `routes.yml`."""

    def __init__(self, folder: Path, host: str = "127.0.0.1", port: int = 0) -> None:
        self.asked: list[str] = []  #: every address asked for, in order, as "GET /path?query"
        routes, root, asked = read_routes(folder / "routes.yml"), (folder / "site").resolve(), self.asked

        class Handler(_Handler):
            pass

        Handler.routes, Handler.root, Handler.asked = routes, root, asked
        self._http = ThreadingHTTPServer((host, port), Handler)
        self._http.daemon_threads = True
        self.url = f"http://{host}:{self._http.server_address[1]}/"

    def __enter__(self) -> SiteServer:
        threading.Thread(target=self._http.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        self._http.shutdown()
        self._http.server_close()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    routes: dict[str, Route]
    root: Path
    asked: list[str]

    def do_GET(self) -> None:
        self._answer(with_body=True)

    def do_HEAD(self) -> None:
        self._answer(with_body=False)

    def _answer(self, *, with_body: bool) -> None:
        self.asked.append(f"{self.command} {self.path}")
        address = unquote(self.path)
        route = self.routes.get(address) or Route(file=address.partition("?")[0].lstrip("/"), status=0)
        time.sleep(min(route.delay_seconds, LONGEST_DELAY))
        if route.close:
            self.close_connection = True
            return
        body, kind = self._body(route)
        status = route.status or (200 if body is not None else 404)
        if body is None:
            body, kind = NOT_FOUND.encode(), "text/html; charset=utf-8"
        self.send_response(status)
        if route.location:
            self.send_header("Location", route.location)
        self.send_header("Content-Type", route.type or kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if with_body:
            self.wfile.write(body)

    def _body(self, route: Route) -> tuple[bytes | None, str]:
        if route.body or (route.status and not route.file):
            return route.body.encode(), "text/html; charset=utf-8"
        path = (self.root / route.file).resolve()
        if path.is_dir():
            path = path / "index.html"
        if not path.is_relative_to(self.root) or not path.is_file():
            return None, ""
        kind = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
        return path.read_bytes(), kind  # no charset for HTML, as a plain web server would answer

    def log_message(self, *args: object) -> None:
        """Requests are kept in `asked`, not printed."""
