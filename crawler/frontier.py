"""The addresses still to visit, best first, on disk: a killed visit goes on where it stopped.

Scrapy's own queue on disk loses what was queued when the process is killed; this scheduler keeps every address in the
snapshot's SQLite file with its state: 0 queued, 1 in flight, 2 done.
"""

from __future__ import annotations

import logging
import sqlite3
import time
from collections import deque
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Self, cast

from scrapy import Request, Spider
from scrapy.core.scheduler import BaseScheduler

from crawler import urls
from crawler.harvest import NEVER, Harvest
from crawler.plan import Budget, Halt
from crawler.score import PROMISING
from crawler.store import UNWRITTEN, Snapshot

if TYPE_CHECKING:
    from scrapy.crawler import Crawler

    from crawler.spiders.agency import AgencySpider

QUEUED, IN_FLIGHT, DONE = 0, 1, 2
SMALL = 300  #: addresses known of a site up to which also those of forms that gave nothing are looked at
log = logging.getLogger(__name__)


class Frontier:
    """Adds, hands out and ticks off addresses; knows when the budget is spent and why.

    One answer and all that follows from it is one change of the database (`together`): after a kill it is either
    there as a whole or was never asked, and the counters that end a visit go on where they stood.
    """

    def __init__(self, snapshot: Snapshot, budget: Budget, *, thorough: bool = False) -> None:
        """Take up what an interrupted visit left in the snapshot."""
        self.snapshot, self.budget, self.db = snapshot, budget, snapshot.db
        self.db.execute("update frontier set state = ? where state = ?", (QUEUED, IN_FLIGHT))
        self._settled = {key for (key,) in self.db.execute("select key from frontier where state = ?", (DONE,))}
        self.began = time.monotonic()
        self.tally, self.harvest = snapshot.tally, Harvest(snapshot.db, thorough=thorough)
        self._seconds_before = self.tally.seconds
        self.asking = ""  #: the address on its way; the next is chosen when its answer has been read
        self.stopped_because = ""
        self.halted: Halt | None = None  #: why the visit cannot go on now, though it could later

    @contextmanager
    def together(self) -> Iterator[None]:
        """Write down many things as one change: quicker, and never half an answer."""
        if self.db.in_transaction:
            yield
            return
        self.db.execute("begin immediate")
        try:
            yield
            self.tally = replace(self.tally, seconds=self._seconds)
            self.snapshot.keep_tally(self.tally)
            self.db.execute("commit")
        except BaseException:
            with suppress(sqlite3.Error):  # a full disk has rolled it back already
                self.db.execute("rollback")
            raise

    def count(self, size: int) -> None:
        """One more answer came, of so many bytes."""
        self.tally = replace(self.tally, answers=self.tally.answers + 1, bytes=self.tally.bytes + size)

    def halt(self, why: Halt) -> None:
        """Hand out nothing more; what was not written down is asked again by the next run."""
        self.halted = self.halted or why

    def add(
        self, url: str, *, priority: float, relevance: float, depth: int, found_on: str, words: str,
        kind: str = "",
    ) -> float | None:  # fmt: skip
        """Queue an address once; a better promise for one still queued raises it.

        Returns the priority it got when it was queued or raised by this; None when it was known as well before.
        """
        priority = self.harvest.worth(kind, priority)
        done = self.db.execute(
            "insert into frontier (key, url, priority, relevance, depth, found_on, words, kind, form) "
            "values (?, ?, ?, ?, ?, ?, ?, ?, ?) "
            "on conflict (key) do update set priority = excluded.priority, relevance = excluded.relevance, "
            "found_on = excluded.found_on, words = excluded.words, kind = excluded.kind, form = excluded.form "
            "where state = 0 and excluded.priority > priority",
            (urls.key(url), url, priority, relevance, depth, found_on, words[:300], kind, kind.rpartition("|")[2]),
        )
        return priority if done.rowcount > 0 else None

    def kind_of(self, url: str) -> str:
        """The kind an address was queued as."""
        row = self.db.execute("select kind from frontier where key = ?", (urls.key(url),)).fetchone()
        return str(row[0]) if row else ""

    def take(self) -> tuple[str, float, int, str] | None:
        """The best queued address as (url, relevance, depth, found_on); None when nothing is left or may be asked."""
        row = self._best()
        if row is None:
            return None
        self.asking = row[1]
        self.db.execute("update frontier set state = ?, tries = tries + 1 where rowid = ?", (IN_FLIGHT, row[0]))
        return row[1], row[3], row[4], row[5]

    def _best(self) -> tuple[int, str, float, float, int, str] | None:
        if self.halted is not None or self.spent():
            return None
        row: tuple[int, str, float, float, int, str] | None = self.db.execute(
            "select rowid, url, priority, relevance, depth, found_on from frontier where state = 0 "
            "order by priority desc, rowid limit 1"
        ).fetchone()
        if row is not None and row[2] <= NEVER and self._large():
            row = None
        if row is None or (row[2] < PROMISING and self.tally.idle >= self.budget.idle_pages):
            self.stopped_because = "nothing_left"
            return None
        self.stopped_because = ""
        return row

    def _large(self) -> bool:
        """Whether the site is too large to look at everything."""
        return int(self.db.execute("select count(*) from frontier").fetchone()[0]) > SMALL

    def waiting(self) -> bool:
        """Whether `take` would hand out an address now."""
        return self._best() is not None

    def ask_again(self, addresses: Iterable[str]) -> None:
        """Queue addresses anew and forget that they failed."""
        with self.together():
            for url in addresses:
                self._settled.discard(urls.key(url))
                self.db.execute("update frontier set state = ? where key = ?", (QUEUED, urls.key(url)))
                self.db.execute("delete from misses where url = ?", (url,))

    def settled(self, url: str) -> bool:
        """Whether an address was asked already, so that no promise can change its turn."""
        return urls.key(url) in self._settled

    def done(self, url: str, *, gave: bool = False) -> None:
        """Tick an address off, and note for others of its kind whether it gave anything.

        One that promised nothing uses up a little of the idle allowance.
        """
        self.asking = ""
        self._settled.add(urls.key(url))
        ticked = "update frontier set state = ? where key = ? returning priority, kind"
        for priority, kind in self.db.execute(ticked, (DONE, urls.key(url))).fetchall():
            self.harvest.note(kind, gave=gave)
            if priority < PROMISING:
                self.tally = replace(self.tally, idle=self.tally.idle + 1)

    def spent(self) -> bool:
        """Whether a budget is used up; remembers which."""
        if self.tally.answers >= self.budget.pages:
            self.stopped_because = "pages"
        elif self.seconds_left <= 0:
            self.stopped_because = "minutes"
        elif self.tally.bytes >= self.budget.bytes:
            self.stopped_because = "bytes"
        else:
            return False
        return True

    @property
    def seconds_left(self) -> float:
        return max(0.0, self.budget.minutes * 60 - self._seconds)

    @property
    def _seconds(self) -> float:
        """How long the visit took so far, with the runs that were cut short."""
        return self._seconds_before + time.monotonic() - self.began

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
        return bool(self.again) or self.frontier.waiting() or self._in_doubt()

    def enqueue_request(self, request: Request) -> bool:
        self.again.append(request)
        return True

    def next_request(self) -> Request | None:
        if self.again:
            return self.again.popleft()
        if self.frontier.asking:
            return None
        try:
            if self._in_doubt():
                self.frontier.asking = self.spider.plan.start
                request: Request = self.spider.greeting()
                return request
            row = self.frontier.take()
        except UNWRITTEN:
            log.exception("the snapshot cannot be written")
            self.frontier.halt(Halt.DISK)
            return None
        return self.spider.request(*row) if row else None

    def _in_doubt(self) -> bool:
        """Whether the next request should only find out if anything still answers."""
        outage = self.spider.outage
        return bool(outage.doubtful and outage.to_ask(at_the_end=not self.frontier.waiting()))
