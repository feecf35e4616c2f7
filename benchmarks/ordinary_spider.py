"""A visit as most would write it: LinkExtractor, Scrapy's filter of addresses. Prints how many pages it saw."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import Any

import scrapy
from scrapy.crawler import CrawlerProcess
from scrapy.http import Response
from scrapy.linkextractors import LinkExtractor


class OrdinarySpider(scrapy.Spider):
    """Follows every link; Scrapy throws away the requests it has made before."""

    name = "ordinary"

    def __init__(self, start: str) -> None:
        super().__init__()
        self.start_urls, self.pages, self.links = [start], 0, LinkExtractor()

    def parse(self, response: Response, **_: Any) -> Iterator[scrapy.Request]:
        """Count the page and follow what is on it."""
        self.pages += 1
        for link in self.links.extract_links(response):
            yield scrapy.Request(link.url)

    def closed(self, reason: str) -> None:
        sys.stdout.write(f"{self.pages}\n")


if __name__ == "__main__":
    process = CrawlerProcess({"LOG_LEVEL": "WARNING", "TELNETCONSOLE_ENABLED": False, "LOGSTATS_INTERVAL": 0})
    process.crawl(OrdinarySpider, start=sys.argv[1])
    process.start()
