"""One visit from start to end: opens the snapshot, lets the spider run, and writes down how it ended."""

from __future__ import annotations

import json
import logging
import sqlite3
from collections.abc import Callable
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import Any

from scrapy.crawler import AsyncCrawlerProcess

from crawler.bounds import Bounds
from crawler.earlier import READ_BY, Earlier, reader
from crawler.frontier import Frontier, FrontierScheduler
from crawler.manners import META, Manners
from crawler.plan import Halt, Plan, Report
from crawler.records import Visit
from crawler.spiders.agency import AgencySpider
from crawler.store import Snapshot

log = logging.getLogger(__name__)
REDIRECTS = 8  #: hops; more is a loop


def settings(plan: Plan, folder: Path) -> dict[str, Any]:
    """Scrapy's settings for one polite visit."""
    return {
        "USER_AGENT": plan.agent,
        "ROBOTSTXT_OBEY": True,
        "ROBOTSTXT_USER_AGENT": plan.agent.partition("/")[0],
        "CONCURRENT_REQUESTS": 1,  # the order of a visit is part of its result
        "CONCURRENT_REQUESTS_PER_DOMAIN": 1,
        "CONCURRENT_ITEMS": 1,  # the spider yields none, and Scrapy makes as many tasks after every answer
        "DOWNLOAD_DELAY": plan.delay,
        "DOWNLOAD_DELAY_JITTER": 0,  # a second is a second, not half of one
        # What Scrapy adds of its own counts, exports or watches what nothing here asks for, and takes long to import.
        "EXTENSIONS_BASE": {},
        "EXTENSIONS": {Manners: 0},
        "SPIDER_MIDDLEWARES_BASE": {},  # they look after what a spider yields, and this one yields nothing
        "DOWNLOADER_STATS": False,
        "DOWNLOAD_TIMEOUT": plan.timeout,
        "DOWNLOAD_MAXSIZE": plan.budget.body_bytes,
        "DOWNLOAD_WARNSIZE": 0,
        "DOWNLOAD_FAIL_ON_DATALOSS": True,
        "DNS_TIMEOUT": 15,
        "TWISTED_DNS_RESOLVER": "crawler.guard.GuardedResolver",
        "RETRY_TIMES": 1,
        "REDIRECT_MAX_TIMES": REDIRECTS,
        "METAREFRESH_ENABLED": False,  # recorded as a link, so that the page itself is kept too
        "DOWNLOADER_MIDDLEWARES": {
            "crawler.guard.GuardMiddleware": 50,
            "scrapy.downloadermiddlewares.offsite.OffsiteMiddleware": None,  # the guard's work
            "scrapy.downloadermiddlewares.httpauth.HttpAuthMiddleware": None,  # no visit has a password
        },
        "SCHEDULER": FrontierScheduler,
        "DUPEFILTER_CLASS": "scrapy.dupefilters.BaseDupeFilter",
        "TELNETCONSOLE_ENABLED": False,
        "LOG_LEVEL": "WARNING",
        "LOG_FILE": str(folder / "crawl.log"),
        "LOGSTATS_INTERVAL": 0,
        "BOUNDS": Bounds(plan.start, plan.allow_private),  # for the resolver, which knows no spider
    }


def run(plan: Plan, folder: Path, *, clock: Callable[[], datetime], report: Report) -> Halt | None:
    """Visit a site into `folder`, or go on with an unfinished visit there; returns why it had to stop half-way.

    Blocks until the visit ends; must be the only visit of its process, since the network loop cannot start twice.
    """
    try:
        return _run(plan, folder, clock, report)
    except (OSError, sqlite3.OperationalError):
        log.exception("the snapshot cannot be written")
        return Halt.DISK


def _run(plan: Plan, folder: Path, clock: Callable[[], datetime], report: Report) -> Halt | None:
    snapshot = Snapshot.create(folder)
    frontier = Frontier(snapshot, plan.budget, thorough=plan.thorough)
    started = snapshot.meta("started") or clock().isoformat(timespec="seconds")
    snapshot.set_meta("started", started)
    snapshot.set_meta(READ_BY, reader())
    earlier = Earlier(Path(plan.earlier) if plan.earlier else None)
    process = AsyncCrawlerProcess(settings(plan, folder))
    process.crawl(
        AgencySpider, plan=plan, snapshot=snapshot, frontier=frontier, earlier=earlier, clock=clock, report=report
    )
    process.start(install_signal_handlers=True)
    if frontier.halted is not None:
        snapshot.close()
        return frontier.halted
    stopped = frontier.stopped_because or "interrupted"
    if stopped != "interrupted" and snapshot.db.execute("select count(*) from pages").fetchone()[0] == 0:
        stopped = "start_failed"
    complete = stopped == "nothing_left"
    visit = Visit(
        start_url=plan.start, started=started, finished=clock().isoformat(timespec="seconds"), stopped_because=stopped,
        complete=complete, requests=frontier.tally.answers,
        options={
            "delay": plan.delay, "allow_private": plan.allow_private, **asdict(plan.budget),
            "crawl_delay": json.loads(snapshot.meta(META) or "{}"),  # what robots.txt asked, by host
        },
        changes=earlier.compare(snapshot, complete=complete),
    )  # fmt: skip
    if stopped != "interrupted":
        snapshot.finish(visit)
    snapshot.close()
    return None
