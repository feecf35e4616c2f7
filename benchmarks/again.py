"""What a second audit of an unchanged agency costs: bytes sent and processor time, beside the first.

Run from the repository root: .venv/bin/python -m benchmarks.again
"""

from __future__ import annotations

import hashlib
import json
import resource
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from urllib.parse import unquote

from rich.console import Console
from rich.table import Table

from app import demo
from app.demo.server import Route, SiteServer

AGENCY = Path(demo.__file__).parent / "agency"
BYTES_GOAL, CPU_GOAL = 0.10, 0.25  #: of the first audit


class Site(SiteServer):
    """The demo agency's website, which counts what it sends and, with `validators`, says when nothing changed."""

    def __init__(self, folder: Path, *, validators: bool) -> None:
        super().__init__(folder)
        self.sent, self.validators, site = 0, validators, self
        plain = self._http.RequestHandlerClass

        class Counting(plain):  # type: ignore[valid-type, misc]  # the class is made by SiteServer
            def _answer(self, *, with_body: bool) -> None:
                address = unquote(self.path)
                route = self.routes.get(address) or Route(file=address.partition("?")[0].lstrip("/"))
                body, kind = self._body(route)
                mark = f'"{hashlib.sha256(body or b"").hexdigest()[:16]}"'
                fine = body is not None and route.status in {0, 200} and not route.close
                if site.validators and fine and self.headers.get("If-None-Match") == mark:
                    self.send_response(304)
                    self.send_header("ETag", mark)
                    self.send_header("Content-Length", "0")
                    self.end_headers()
                elif site.validators and fine:
                    self.send_response(200)
                    self.send_header("ETag", mark)
                    self.send_header("Content-Type", route.type or kind)
                    self.send_header("Content-Length", str(len(body)))
                    self.end_headers()
                    self.wfile.write(body)
                    site.sent += len(body)
                else:
                    site.sent += len(body or b"")
                    super()._answer(with_body=with_body)

        self._http.RequestHandlerClass = Counting


@dataclass(frozen=True, slots=True)
class Cost:
    """What one audit took."""

    name: str
    sent: int  #: bytes of bodies
    seconds: float  #: of the processor


def audit(site: Site, out: Path, name: str, day: date = demo.DAY) -> Cost:
    """Audit the agency once more into the same folder."""
    words = [site.url, "--year", str(demo.YEAR), "--as-of", day.isoformat(), "--allow-private", "--out", str(out)]
    sent, before = site.sent, resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(
        [sys.executable, "-m", "app.cli", "audit", *words], check=True, capture_output=True
    )
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    seconds = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Cost(name, site.sent - sent, seconds)


def verdicts(out: Path) -> list[str]:
    """The word of every item."""
    return [item["verdict"] for item in json.loads((out / "audit.json").read_text("utf-8"))["items"]]


def main() -> None:
    """Measure and print."""
    table = Table("server", "audit", "MB sent", "CPU s", "of the first: bytes", "CPU", "verdicts")
    with tempfile.TemporaryDirectory() as scratch:
        for validators in (True, False):
            out = Path(scratch) / f"out-{validators}"
            site = Site(AGENCY, validators=validators)
            with site:
                first = audit(site, out, "first")
                before = verdicts(out)
                costs = [first, audit(site, out, "second")]
                same = "the same" if verdicts(out) == before else "OTHER"
                costs.append(audit(site, out, "as of the next day", demo.DAY + timedelta(days=1)))
            for cost in costs:
                table.add_row(
                    "with validators" if validators else "without", cost.name, f"{cost.sent / 1e6:.2f}",
                    f"{cost.seconds:.1f}", f"{cost.sent / first.sent:.2f}", f"{cost.seconds / first.seconds:.2f}",
                    same if cost is costs[1] else "",
                )  # fmt: skip
    Console().print(table)
    Console().print(f"goal: with validators {BYTES_GOAL} of the bytes and {CPU_GOAL} of the CPU, without {CPU_GOAL}")


if __name__ == "__main__":
    main()
