"""The least a Scrapy visit can cost: fetch a page, take its links with lxml, go on. Prints how many pages it saw."""

from __future__ import annotations

import sys
from collections.abc import AsyncIterator, Iterator
from typing import Any
from urllib.parse import urljoin

import lxml.html
import scrapy
from scrapy.crawler import CrawlerProcess
from scrapy.http import Response


class BareSpider(scrapy.Spider):
    """Follows every link once; addresses are compared before a request is made of them."""

    name = "bare"

    def __init__(self, start: str) -> None:
        super().__init__()
        self.first, self.seen, self.pages = start, {start}, 0

    async def start(self) -> AsyncIterator[Any]:
        yield scrapy.Request(self.first, dont_filter=True)

    def parse(self, response: Response, **_: Any) -> Iterator[scrapy.Request]:
        """Count the page and follow what is new on it."""
        self.pages += 1
        for href in lxml.html.document_fromstring(response.body).xpath("//a/@href"):
            url = urljoin(response.url, href)
            if url not in self.seen:
                self.seen.add(url)
                yield scrapy.Request(url, dont_filter=True)

    def closed(self, reason: str) -> None:
        sys.stdout.write(f"{self.pages}\n")


if __name__ == "__main__":
    process = CrawlerProcess({"LOG_LEVEL": "WARNING", "TELNETCONSOLE_ENABLED": False, "LOGSTATS_INTERVAL": 0})
    process.crawl(BareSpider, start=sys.argv[1])
    process.start()
