"""What the last visit of the same site saw, so that only what changed is fetched and read again."""

from __future__ import annotations

import hashlib
import sqlite3
from functools import cache
from pathlib import Path

from pydantic import ValidationError
from zstandard import ZstdError

import crawler
import thai
from crawler import urls
from crawler.extract.html import Html, extract
from crawler.extract.problems import Problem
from crawler.records import Cause, Changes, Kind, Page, Place, Visit
from crawler.store import NotASnapshot, Snapshot

READ_BY = "read_by"  #: where a snapshot keeps which program read its pages
#: Readings that ended for want of time or memory, which another day may have.
_PASSING = frozenset({Problem.TIMEOUT, Problem.MEMORY})
#: Statuses and causes that say an address is there no more; a timeout says nothing of the kind.
_GONE_STATUS, _GONE = frozenset({404, 410}), frozenset({Cause.SOFT_404, Cause.EMPTY})


@cache
def reader() -> str:
    """A hash of the code that reads pages and documents: what another program read is read anew."""
    rooms = (Path(crawler.__path__[0]), Path(thai.__path__[0]))
    files = sorted((path for room in rooms for path in room.rglob("*.py")), key=lambda path: path.parts[-3:])
    return hashlib.sha256(b"\0".join(path.read_bytes() for path in files)).hexdigest()


class Earlier:
    """The earlier snapshot, or nothing where there was none."""

    def __init__(self, folder: Path | None) -> None:
        self.snapshot: Snapshot | None = None
        self.visit: Visit | None = None
        self._last: tuple[str, Page | None] = ("", None)  #: asked for several times while one answer is read
        try:
            self.snapshot = Snapshot.open(folder) if folder else None
        except NotASnapshot:
            return
        if self.snapshot is not None:
            self.visit = self.snapshot.visit
            self.readable = self.snapshot.meta(READ_BY) == reader()

    def close(self) -> None:
        if self.snapshot is not None:
            self.snapshot.close()

    def page(self, url: str) -> Page | None:
        """What an address gave then; None when it gave nothing, or its body is no longer there."""
        if self.snapshot is None:
            return None
        if self._last[0] != url:
            self._last = (url, self._page(self.snapshot, url))
        return self._last[1]

    def _page(self, snapshot: Snapshot, url: str) -> Page | None:
        try:
            page = snapshot.answered(url)
            return page if page is not None and snapshot.has_body(page.sha256) else None
        except (sqlite3.DatabaseError, ZstdError, ValidationError):  # damaged: fetched anew, as if never seen
            return None

    def headers(self, url: str) -> dict[str, str]:
        """What to ask with, so that the server need not send the same again."""
        page = self.page(url)
        told = {} if page is None else {"If-None-Match": page.etag, "If-Modified-Since": page.last_modified}
        return {name: value for name, value in told.items() if value}

    def read(self, url: str, sha: str) -> Html | None:
        """What an HTML page says, when the same bytes were read at the same address before by this very program."""
        page = self.page(url)
        same = page is not None and page.sha256 == sha and page.kind is Kind.HTML and self.readable
        return _html(page) if same and page is not None else None

    def said(self, page: Page) -> Html:
        """What an HTML page of the earlier visit says; another program's reading is not taken over."""
        if self.readable or self.snapshot is None:
            return _html(page)
        return extract(self.snapshot.body(page.sha256), page.url)

    def hand_over(self, sha: str, to: Snapshot) -> None:
        """Give what was read in a document to the new snapshot, so that it is not read or recognised again."""
        if self.snapshot is None or not self.readable:
            return
        for ocr in (False, True):
            reading = self.snapshot.reading(sha, ocr=ocr, exactly=True)
            if reading is not None and reading.problem not in _PASSING:
                to.keep_reading(sha, reading, ocr=ocr)

    def differs(self, page: Page) -> str:
        """"new", "changed" or "": how a page differs from what its address gave then."""
        if self.snapshot is None:
            return ""
        before = self.page(page.url) or self.page(page.requested)
        if before is None:
            return "new"
        if before.sha256 == page.sha256 or (page.kind is before.kind is Kind.HTML and _said(before) == _said(page)):
            return ""
        return "changed"

    def compare(self, now: Snapshot, *, complete: bool) -> Changes | None:
        """What changed since, once the visit is over; None when there was no earlier visit."""
        if self.snapshot is None or self.visit is None:
            return None
        new, changed = now.changes("new"), now.changes("changed")
        same = sum(1 for _ in now.addresses()) - len(new) - len(changed)
        answered, misses, known = now.aliases(), {urls.key(m.url): m for m in now.misses()}, now.known_keys()
        gone = []
        for url in self.snapshot.addresses():
            key = urls.key(url)
            miss = misses.get(key)
            if key in answered:
                continue
            if miss is not None and (miss.status in _GONE_STATUS or miss.cause in _GONE):
                gone.append(url)
            elif miss is None and complete and key not in known:
                gone.append(url)  # nothing links to it any more
        return Changes(self.visit.finished, same, new, changed, tuple(gone))


def _html(page: Page) -> Html:
    return Html(page.title, page.links, page.blocks, page.forms, page.pictures)


def _said(page: Page) -> tuple[object, ...]:
    """What counts as a page's content: counters and clocks in the frame do not."""
    own = tuple(block.text for block in page.blocks if block.place is Place.CONTENT)
    return page.title, own, {(link.url, link.words) for link in page.links if link.place is Place.CONTENT}
