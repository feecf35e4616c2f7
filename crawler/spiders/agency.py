"""The spider that visits one agency's website, best links first, and writes down everything it sees."""

from __future__ import annotations

import hashlib
import json
import logging
from collections.abc import AsyncIterator, Callable
from datetime import datetime
from typing import Any
from urllib.parse import urljoin

import scrapy
from scrapy.http import Response
from twisted.python.failure import Failure

from crawler import causes, softmiss, urls
from crawler.bounds import Bounds, Where
from crawler.extract import html, kinds
from crawler.extract.decode import decode
from crawler.extract.repeats import Memory
from crawler.frontier import Frontier
from crawler.plan import Plan, Progress, Report
from crawler.records import Cause, Kind, Link, Miss, Page, Picture, Place
from crawler.score import CHILD, HUB, MENU, Scorer
from crawler.store import Snapshot

NEAR = 80  #: letters before a picture that may be its title
ICON = 120  #: pixels; a picture declared smaller is decoration
START_PRIORITY = 100.0
OFFERED = 20_000  #: links remembered as offered
log = logging.getLogger(__name__)


class AgencySpider(scrapy.Spider):
    """Visits one site; everything it learns goes into the snapshot, nothing is yielded."""

    name = "agency"

    def __init__(
        self, plan: Plan, snapshot: Snapshot, frontier: Frontier, clock: Callable[[], datetime], report: Report
    ) -> None:
        super().__init__()
        self.plan, self.snapshot, self.frontier, self.clock, self.report = plan, snapshot, frontier, clock, report
        self.bounds = Bounds(plan.start, plan.allow_private)
        self.scorer = Scorer(plan)
        self.memory = Memory()
        self.documents = self.misses = 0
        #: link (kept, so that its id stays its own) with the relevance of its page → nearest depth it was met at
        self._offered: dict[tuple[int, float], tuple[int, Link]] = {}
        self.items: set[str] = set()
        #: host → fingerprint of its page for an address that cannot exist
        self.not_found: dict[str, str] = json.loads(snapshot.meta("not_found") or "{}")
        self.template_pictures: set[str] = set()
        home = next((page for page in snapshot.pages() if not page.found_on), None)
        if home is not None:  # an interrupted visit goes on
            self._know_home(home)

    async def start(self) -> AsyncIterator[Any]:
        """The start page, the site map, and one address that cannot exist (to know this host's "not found" page)."""
        start = urls.resolve(self.plan.start, self.plan.start)
        self.probe = hashlib.sha256(start.encode()).hexdigest()[:12]
        for rank, path in enumerate(("", f"/{self.probe}-not-here", "/sitemap.xml")):
            url, priority = urljoin(start, path), START_PRIORITY - rank
            self.frontier.add(url, priority=priority, relevance=0.0, depth=0, found_on="", words=path)
        return
        yield  # what makes this the generator Scrapy asks for

    def request(self, url: str, relevance: float, depth: int, found_on: str) -> scrapy.Request:
        """One address of the frontier as a request."""
        meta = {"asked": url, "relevance": relevance, "depth": depth, "found_on": found_on, "is_start": not found_on}
        return scrapy.Request(url, callback=self.parse, errback=self.failed, meta=meta, dont_filter=True)

    # -- answers ----------------------------------------------------------------------------------------------
    def parse(self, response: Response, **_: Any) -> None:
        """Write down one answer."""
        asked = str(response.meta["asked"])
        with self.frontier.together():
            try:
                self._read(response, asked)
            except Exception as error:  # a page no parser was written for is a miss, not the end of the visit
                log.exception("could not read %s", asked)
                self._miss(response.meta, Cause.UNREAD, response.status, type(error).__name__)
            finally:
                self._done(asked)

    def _read(self, response: Response, asked: str) -> None:
        self.frontier.answers += 1
        self.frontier.bytes += len(response.body)
        if self.probe in asked:
            self._learn_not_found(response)
        elif asked.endswith("/sitemap.xml"):
            self._sitemap(response)
        elif response.status >= 400:
            self._miss(response.meta, causes.of_status(response.status), response.status)
        elif response.status >= 300:  # a redirect that could be followed was followed
            self._miss(response.meta, Cause.REDIRECTS, response.status)
        elif not response.body.strip():
            self._miss(response.meta, Cause.EMPTY, response.status)
        else:
            self._content(response, asked)

    def failed(self, failure: Failure) -> None:
        """Write down why an address gave no answer."""
        meta = failure.request.meta  # type: ignore[attr-defined]
        cause, detail = causes.of_failure(failure)
        special = self.probe in meta["asked"] or meta["asked"].endswith("/sitemap.xml")
        if not special:
            self._miss(meta, cause, 0, detail)
        self._done(meta["asked"])

    def _done(self, asked: str) -> None:
        self.frontier.done(asked)
        f = self.frontier
        self.report(Progress(f.answers, self.documents, self.misses, f.queued, len(self.items), f.seconds_left))

    def _miss(self, meta: dict[str, Any], cause: Cause, status: int, detail: str = "") -> None:
        self.misses += 1
        self.snapshot.keep_miss(Miss(meta["asked"], cause, status, detail, meta["found_on"]))

    def _content(self, response: Response, asked: str) -> None:
        header = (response.headers.get("Content-Type") or b"").decode("latin-1")
        name = _disposition(response) or urls.file_name(response.url)
        kind = kinds.sniff(response.body, header, name)
        said = html.extract(response.body, response.url, self.memory) if kind is Kind.HTML else None
        meta, url = response.meta, urls.resolve(response.url, response.url) or response.url
        if said is not None and (cause := self._soft_miss(said, url, asked, is_start=meta["is_start"])):
            self._miss(meta, cause, response.status)
            return
        page = Page(
            url=url, requested=asked, status=response.status, kind=kind, sha256=self.snapshot.keep_body(response.body),
            size=len(response.body), content_type=header, depth=meta["depth"], found_on=meta["found_on"],
            fetched=self.clock().isoformat(timespec="seconds"), filename=name,
            last_modified=(response.headers.get("Last-Modified") or b"").decode("latin-1"),
            title=said.title if said else "", links=said.links if said else (), blocks=said.blocks if said else (),
            forms=said.forms if said else (), pictures=said.pictures if said else (),
        )  # fmt: skip
        self.snapshot.keep_page(page)
        self.documents += kind is not Kind.HTML
        if said is not None:
            if not page.found_on:
                self._know_home(page)
            self._queue(page, float(meta["relevance"]))

    def _know_home(self, page: Page) -> None:
        """A start page that moved to another name takes the fence along; its pictures are the site's decoration."""
        self.bounds = self.bounds.moved(page.url)
        self.template_pictures = {p.url for p in page.pictures if not self._named(p)}

    def _soft_miss(self, said: html.Html, url: str, asked: str, *, is_start: bool) -> Cause | None:
        known = None if is_start else self.not_found.get(_host(url))
        if known is not None and softmiss.fingerprint(said) == known:
            return Cause.SOFT_404
        return softmiss.of_page(said, url, asked)

    def _learn_not_found(self, response: Response) -> None:
        if response.status == 200 and kinds.sniff(response.body, "", "") is Kind.HTML:
            said = html.extract(response.body, response.url)
            self.not_found[_host(response.url)] = softmiss.fingerprint(said)
            self.snapshot.set_meta("not_found", json.dumps(self.not_found))

    # -- where to go next -------------------------------------------------------------------------------------
    def _queue(self, page: Page, relevance: float) -> None:
        with self.frontier.together():
            for link in page.links:
                if link.url and link.tag != "comment" and self._new(link, page.depth, relevance):
                    self._offer(page, link, relevance)
            for picture in page.pictures:
                share = 1.0 if self._named(picture) else relevance
                if share > 0.3 and self._shows_something(picture):
                    self._add(picture.url, CHILD * share - 0.1 * page.depth, 0.0, page, picture.alt)

    def _new(self, link: Link, depth: int, relevance: float) -> bool:
        """Whether the same link was not yet offered as near to the start: a menu is read once for all its pages."""
        met = self._offered.get((id(link), relevance))
        if met is not None and met[0] <= depth:
            return False
        if len(self._offered) > OFFERED:
            self._offered.clear()  # to offer a link again changes nothing, and costs little
        self._offered[id(link), relevance] = (depth, link)
        return True

    def _named(self, picture: Picture) -> bool:
        """Whether a picture is called as an item is, by its own words or those it stands under: a poster."""
        return bool(self.scorer.items(picture.alt) or self.scorer.items(picture.near[:NEAR]))

    def _shows_something(self, picture: Picture) -> bool:
        """Whether a picture may hold an item: on this site, in the page's own part, no icon and no decoration."""
        small = 0 < picture.width < ICON or 0 < picture.height < ICON
        ours = self.bounds.where(picture.url) is Where.SITE and not urls.harmful(picture.url)
        return ours and picture.place is Place.CONTENT and not small and picture.url not in self.template_pictures

    def _offer(self, page: Page, link: Link, relevance: float) -> None:
        self.items |= self.scorer.items(link.words)
        if self.frontier.settled(link.url):
            return
        if self.bounds.where(link.url) is not Where.SITE or urls.harmful(link.url) or urls.endless(link.url):
            return
        priority, passed = self.scorer.priority(link, depth=page.depth, relevance=relevance)
        if link.tag in {"iframe", "frame", "embed", "object", "meta"}:
            shown_as_own = CHILD if relevance or not page.found_on else MENU
            priority, passed = max(priority, shown_as_own), max(passed, relevance)
        self._add(link.url, priority, passed, page, link.words)

    def _add(self, url: str, priority: float, relevance: float, page: Page, words: str) -> None:
        depth = page.depth + 1
        self.frontier.add(url, priority=priority, relevance=relevance, depth=depth, found_on=page.url, words=words)

    def _sitemap(self, response: Response) -> None:
        if response.status != 200 or b"<loc>" not in response.body:
            return
        selector = scrapy.Selector(text=decode(response.body))
        for address in selector.xpath("//*[local-name()='loc']/text()").getall()[:5000]:
            url = urls.resolve(response.url, address)
            if url and self.bounds.where(url) is Where.SITE and not urls.harmful(url):
                words = urls.file_name(url)
                priority = (HUB if self.scorer.items(words) else MENU) - 2
                self.frontier.add(url, priority=priority, relevance=0.0, depth=1, found_on=response.url, words=words)


def _host(url: str) -> str:
    """The host as addresses are compared: www. apart."""
    return urls.key(url).partition("/")[0]


def _disposition(response: Response) -> str:
    """The file name a download is sent under."""
    header = decode(response.headers.get("Content-Disposition") or b"")
    _, _, name = header.partition("filename")
    name = name.lstrip("*=").partition(";")[0].strip(" \"'")
    return urls.readable(name.removeprefix("UTF-8''").removeprefix("utf-8''"))
