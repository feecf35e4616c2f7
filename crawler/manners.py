"""Waits as long between two requests as a host's robots.txt asks, when that is longer than the visit's own pause."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Self, cast
from urllib.parse import urlsplit

from scrapy import Request, signals
from scrapy.robotstxt import RobotParser

if TYPE_CHECKING:
    from scrapy.core.downloader import Downloader
    from scrapy.crawler import Crawler

    from crawler.spiders.agency import AgencySpider

LONGEST = 60.0  #: seconds; with a longer pause no visit would end within its minutes
META = "crawl_delay"  #: where the snapshot keeps what was asked: host → seconds, as JSON


class Manners:
    """Reads Crawl-delay, which Scrapy's robots.txt reader knows and nothing applies."""

    def __init__(self, crawler: Crawler) -> None:
        self.crawler = crawler
        self.agent = str(crawler.settings["ROBOTSTXT_USER_AGENT"])
        crawler.signals.connect(self.robots_read, signal=signals.robots_parsed)

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        return cls(crawler)

    def robots_read(self, robotparser: RobotParser, request: Request) -> None:
        """Slow down for the host whose robots.txt was just read, and write down what it asked."""
        asked = robotparser.crawl_delay(self.agent)
        host = urlsplit(request.url).hostname or ""
        if not asked:
            return
        snapshot = cast("AgencySpider", self.crawler.spider).snapshot
        snapshot.set_meta(META, json.dumps({**json.loads(snapshot.meta(META) or "{}"), host: asked}))
        if self.crawler.engine is not None:
            self._slow_down(self.crawler.engine.downloader, host, min(asked, LONGEST))

    def _slow_down(self, downloader: Downloader, host: str, delay: float) -> None:
        if delay <= self.crawler.settings.getfloat("DOWNLOAD_DELAY"):
            return
        downloader.per_slot_settings[host] = {"delay": delay}  # for when the host's queue is made anew
        if host in downloader.slots:
            downloader.slots[host].delay = delay
