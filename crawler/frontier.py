"""The addresses still to visit, best first, on disk: a killed visit goes on where it stopped.

Scrapy's own queue on disk loses what was queued when the process is killed; this scheduler keeps every address in the
snapshot's SQLite file with its state: 0 queued, 1 in flight, 2 done.
"""

from __future__ import annotations

import sqlite3
import time
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Self, cast

from scrapy import Request, Spider
from scrapy.core.scheduler import BaseScheduler

from crawler import urls
from crawler.plan import Budget
from crawler.score import PROMISING
from crawler.store import Snapshot

if TYPE_CHECKING:
    from scrapy.crawler import Crawler

    from crawler.spiders.agency import AgencySpider

QUEUED, IN_FLIGHT, DONE = 0, 1, 2


class Frontier:
    """Adds, hands out and ticks off addresses; knows when the budget is spent and why."""

    def __init__(self, snapshot: Snapshot, budget: Budget) -> None:
        """Take up what an interrupted visit left in the snapshot."""
        self.snapshot, self.budget, self.db = snapshot, budget, snapshot.db
        self.db.execute("update frontier set state = ? where state = ?", (QUEUED, IN_FLIGHT))
        self._settled = {key for (key,) in self.db.execute("select key from frontier where state = ?", (DONE,))}
        self.started = time.monotonic()
        self.answers = self.db.execute("select count(*) from pages").fetchone()[0]
        self.answers += sum(miss.status > 0 for miss in snapshot.misses())
        self.bytes = self.idle = 0
        self.asking = ""  #: the address on its way; the next is chosen when its answer has been read
        self.stopped_because = ""

    @contextmanager
    def together(self) -> Iterator[None]:
        """Write down all that one answer says as one change: quicker, and never half of it."""
        if self.db.in_transaction:
            yield
            return
        self.db.execute("begin")
        try:
            yield
        finally:
            try:
                self.db.execute("commit")
            except sqlite3.Error:  # a full disk: what came before this answer stays whole
                self.db.rollback()
                raise

    def add(self, url: str, *, priority: float, relevance: float, depth: int, found_on: str, words: str) -> None:
        """Queue an address once; a better promise for one still queued raises it."""
        self.db.execute(
            "insert into frontier (key, url, priority, relevance, depth, found_on, words) values (?, ?, ?, ?, ?, ?, ?) "
            "on conflict (key) do update set priority = excluded.priority, relevance = excluded.relevance, "
            "found_on = excluded.found_on, words = excluded.words where state = 0 and excluded.priority > priority",
            (urls.key(url), url, priority, relevance, depth, found_on, words[:300]),
        )

    def take(self) -> tuple[str, float, int, str] | None:
        """The best queued address as (url, relevance, depth, found_on); None when nothing is left or may be asked."""
        row = self._best()
        if row is None:
            return None
        self.idle += row[2] < PROMISING
        self.asking = row[1]
        self.db.execute("update frontier set state = ?, tries = tries + 1 where rowid = ?", (IN_FLIGHT, row[0]))
        return row[1], row[3], row[4], row[5]

    def _best(self) -> tuple[int, str, float, float, int, str] | None:
        if self.spent():
            return None
        row: tuple[int, str, float, float, int, str] | None = self.db.execute(
            "select rowid, url, priority, relevance, depth, found_on from frontier where state = 0 "
            "order by priority desc, rowid limit 1"
        ).fetchone()
        if row is None or (row[2] < PROMISING and self.idle >= self.budget.idle_pages):
            self.stopped_because = "nothing_left"
            return None
        self.stopped_because = ""
        return row

    def waiting(self) -> bool:
        """Whether `take` would hand out an address now."""
        return self._best() is not None

    def settled(self, url: str) -> bool:
        """Whether an address was asked already, so that no promise can change its turn."""
        return urls.key(url) in self._settled

    def done(self, url: str) -> None:
        self.asking = ""
        self._settled.add(urls.key(url))
        self.db.execute("update frontier set state = ? where key = ?", (DONE, urls.key(url)))

    def spent(self) -> bool:
        """Whether a budget is used up; remembers which."""
        if self.answers >= self.budget.pages:
            self.stopped_because = "pages"
        elif self.seconds_left <= 0:
            self.stopped_because = "minutes"
        elif self.bytes >= self.budget.bytes:
            self.stopped_because = "bytes"
        else:
            return False
        return True

    @property
    def seconds_left(self) -> float:
        return max(0.0, self.budget.minutes * 60 - (time.monotonic() - self.started))

    @property
    def queued(self) -> int:
        return int(self.db.execute("select count(*) from frontier where state = 0").fetchone()[0])


class FrontierScheduler(BaseScheduler):
    """Scrapy's view of the frontier. Retries and redirects of an address in flight go through memory."""

    def __init__(self, frontier: Frontier) -> None:
        self.frontier = frontier
        self.again: deque[Request] = deque()
        self.spider: Any = None

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        return cls(cast("AgencySpider", crawler.spider).frontier)

    def open(self, spider: Spider) -> None:
        self.spider = spider

    def has_pending_requests(self) -> bool:
        return bool(self.again) or self.frontier.waiting()

    def enqueue_request(self, request: Request) -> bool:
        self.again.append(request)
        return True

    def next_request(self) -> Request | None:
        if self.again:
            return self.again.popleft()
        row = None if self.frontier.asking else self.frontier.take()
        return self.spider.request(*row) if row else None
