"""Keeps every request inside the fence: no private address, no harmful address, no method but GET and HEAD.

The check stands in the downloader, so that redirects, retries and robots.txt pass it too, and again in the name
resolver, so that a name cannot answer with a public address first and a private one afterwards.
"""

from __future__ import annotations

import asyncio
import socket
from typing import TYPE_CHECKING, Any, Self, cast
from urllib.parse import urlsplit

from scrapy import Request
from scrapy.exceptions import IgnoreRequest
from scrapy.resolver import CachingThreadedResolver
from twisted.internet.error import DNSLookupError

from crawler import urls
from crawler.bounds import Bounds, Where, as_addresses, port_of

if TYPE_CHECKING:
    from scrapy.crawler import Crawler
    from twisted.internet.base import ReactorBase
    from twisted.internet.defer import Deferred

    from crawler.spiders.agency import AgencySpider


class OutOfBounds(IgnoreRequest):
    """The address must not, or need not, be asked."""


class GuardMiddleware:
    """Refuses requests that leave the agency's site or touch a private address."""

    def __init__(self, spider: AgencySpider) -> None:
        self.spider = spider
        self._seen: dict[tuple[str, int], bool] = {}

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        return cls(cast("AgencySpider", crawler.spider))

    @property
    def bounds(self) -> Bounds:
        """The spider's fence: it moves along when the start page moves to another name."""
        return self.spider.bounds

    async def process_request(self, request: Request) -> None:
        """Raise OutOfBounds when the request must not be made."""
        host = urlsplit(request.url).hostname or ""
        port = port_of(request.url)
        if request.method not in {"GET", "HEAD"}:
            raise OutOfBounds(f"method {request.method}")
        if urls.harmful(request.url):
            raise OutOfBounds("harmful address")
        if self.bounds.where(request.url) is not Where.SITE and not _let_out(request):
            raise OutOfBounds("another site")
        if await self._refused(host, port):
            raise OutOfBounds(f"private address {host}")

    async def _refused(self, host: str, port: int) -> bool:
        if (host, port) not in self._seen:
            self._seen[host, port] = self.bounds.refused(host, port, await _addresses(host, port))
        return self._seen[host, port]


def _let_out(request: Request) -> bool:
    """Two requests may leave the site, though never for a private address.

    The start page may send its visitors to the agency's new name, and the robots.txt of that name is asked first.
    """
    return bool(request.meta.get("is_start") or request.meta.get("dont_obey_robotstxt"))


async def _addresses(host: str, port: int) -> tuple[str, ...]:
    literal = as_addresses(host)
    if literal:
        return literal
    try:
        found = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError):  # no such name, or no name at all (a..b)
        return ()  # the download itself will say so
    return tuple(sorted({str(entry[4][0]) for entry in found}))


class GuardedResolver(CachingThreadedResolver):
    """Scrapy's resolver, refusing private answers for every name but an allowed start."""

    bounds: Bounds

    @classmethod
    def from_crawler(cls, crawler: Crawler, reactor: ReactorBase) -> Self:
        resolver = super().from_crawler(crawler, reactor)
        resolver.bounds = crawler.settings["BOUNDS"]
        return resolver

    def getHostByName(self, name: str, timeout: Any = ()) -> Deferred[str]:
        answer = super().getHostByName(name, timeout)
        answer.addCallback(self._check, name)
        return answer

    def _check(self, address: str, name: str) -> str:
        if self.bounds.refused(name, port_of(self.bounds.start), (address,)):  # the middleware has looked at the port
            raise DNSLookupError(f"{name} is a private address")
        return address
