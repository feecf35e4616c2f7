"""One visit for one audit: goes on where a killed one stopped; says why when the start page gave nothing."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

from app.crawl import VisitFailed, crawl
from crawler.plan import Plan, Report
from crawler.records import Cause, Kind, Miss, Page
from crawler.store import NotASnapshot, Snapshot

_WHY_NOT = {
    Cause.DNS: "ไม่พบชื่อเว็บไซต์นี้ ตรวจตัวสะกดของที่อยู่ / unknown host",
    Cause.REFUSED: "เครื่องปลายทางปฏิเสธการเชื่อมต่อ / connection refused",
    Cause.RESET: "เครื่องปลายทางตัดการเชื่อมต่อ / connection lost",
    Cause.TIMEOUT: "เว็บไซต์ไม่ตอบภายในเวลา / timed out",
    Cause.TLS: "การเชื่อมต่อแบบปลอดภัยล้มเหลว / TLS failed",
    Cause.ROBOTS: "robots.txt ของเว็บไซต์ไม่ให้โปรแกรมเข้า / refused by robots.txt",
    Cause.OUT_OF_BOUNDS: "เป็นที่อยู่ที่โปรแกรมไม่เปิด / out of bounds",
    Cause.EMPTY: "หน้าแรกว่างเปล่า / the page is empty",
    Cause.SOFT_404: "หน้าแรกบอกว่าไม่พบหน้านี้ / the page says it is not there",
    Cause.LOGIN: "หน้าแรกให้เข้าสู่ระบบก่อน / the page asks for a login",
    Cause.REDIRECTS: "หน้าแรกส่งต่อวนไปมา / endless redirects",
}
#: What an address says that only answers without encryption; an unknown name stays unknown either way.
_NO_HTTPS = {Cause.TLS, Cause.REFUSED, Cause.RESET, Cause.TIMEOUT}


class NoSite(RuntimeError):
    """The start page gave nothing to audit; the message says why."""

    def __init__(self, url: str, why: str, cause: Cause | None = None) -> None:
        super().__init__(f"เปิดเว็บไซต์ {url} ไม่ได้: {why}")
        self.cause = cause


def visit(plan: Plan, snapshot: Path, report: Report, *, guessed: bool) -> None:
    """Visit the site into `snapshot`, unless that is done already. NoSite or VisitFailed when nothing came of it.

    Where the user gave no scheme (`guessed`), a site that has no https is visited with http.
    """
    plain = replace(plan, start=plan.start.replace("https://", "http://", 1))
    if guessed and _begun(snapshot).startswith("http://"):
        plan = plain
    try:
        _visit(plan, snapshot, report)
    except NoSite as error:
        shutil.rmtree(snapshot, ignore_errors=True)  # an empty snapshot is none: the next run starts anew
        if not guessed or error.cause not in _NO_HTTPS or plan == plain:
            raise
        try:
            _visit(plain, snapshot, report)
        except NoSite:
            shutil.rmtree(snapshot, ignore_errors=True)
            raise error from None


def _visit(plan: Plan, folder: Path, report: Report) -> None:
    if not _finished(folder):
        crawl(plan, folder, report)
    snapshot = Snapshot.open(folder)
    try:
        seen = snapshot.visit
        if seen is None:
            raise VisitFailed("การเก็บข้อมูลถูกหยุด สั่งคำสั่งเดิมอีกครั้งเพื่อทำต่อ / interrupted; run the same command to go on")
        if seen.stopped_because == "start_failed":
            misses = snapshot.misses()
            first = next((m for m in misses if not m.found_on), misses[0] if misses else None)
            raise NoSite(seen.start_url, _say(first), first.cause if first else None)
        start = next((page for page in snapshot.pages() if not page.found_on), None)
        if start is not None and start.kind is not Kind.HTML:
            raise NoSite(seen.start_url, _no_page(start))
    finally:
        snapshot.close()


def _finished(folder: Path) -> bool:
    try:
        found = Snapshot.open(folder)
    except NotASnapshot:
        return False
    try:
        return found.visit is not None
    finally:
        found.close()


def _begun(folder: Path) -> str:
    """The address an earlier visit started from; "" when there was none."""
    try:
        found = Snapshot.open(folder)
    except NotASnapshot:
        return ""
    try:
        row = found.db.execute("select url from frontier where depth = 0 order by rowid limit 1").fetchone()
        return str(row[0]) if row else ""
    finally:
        found.close()


def _say(miss: Miss | None) -> str:
    if miss is None:
        return "ไม่ได้รับคำตอบ / no answer"
    if miss.status >= 400:
        return f"เว็บไซต์ตอบ HTTP {miss.status} / HTTP {miss.status}"
    return _WHY_NOT.get(miss.cause, f"{miss.cause.value} {miss.detail}".strip())


def _no_page(start: Page) -> str:
    return f"ที่อยู่นี้เป็นไฟล์ ({start.content_type or start.kind.value}) ไม่ใช่หน้าเว็บ / a file, not a web page"
