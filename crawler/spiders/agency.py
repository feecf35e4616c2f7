"""The spider that visits one agency's website, best links first, and writes down everything it sees."""

from __future__ import annotations

import hashlib
import json
import logging
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from itertools import islice
from typing import Any
from urllib.parse import urljoin

import scrapy
from scrapy.http import Response
from twisted.python.failure import Failure

from crawler import causes, harvest, softmiss, urls
from crawler.bounds import Bounds, Where
from crawler.content import Content, fetched, unchanged
from crawler.earlier import Earlier
from crawler.extract import html, kinds
from crawler.extract.decode import decode
from crawler.extract.repeats import Memory
from crawler.frontier import Frontier
from crawler.outage import Outage
from crawler.plan import PLACE_TO_LOOK, Halt, Plan, Progress, Report
from crawler.records import Cause, Kind, Link, Miss, Page, Picture, Place
from crawler.score import CHILD, HUB, MENU, Scorer
from crawler.store import UNWRITTEN, Snapshot

NEAR = 80  #: letters before a picture that may be its title
ICON = 120  #: pixels; a picture declared smaller is decoration
START_PRIORITY = 100.0
NOT_MODIFIED = 304
HEADINGS = 3  #: of a page's own that say what it is about
OLD = 0.5  #: links that name other years only come after those of the year asked about
OFFERED = 20_000  #: links remembered as offered
log = logging.getLogger(__name__)


class AgencySpider(scrapy.Spider):
    """Visits one site; everything it learns goes into the snapshot, nothing is yielded."""

    name = "agency"

    def __init__(
        self, plan: Plan, snapshot: Snapshot, frontier: Frontier, earlier: Earlier, clock: Callable[[], datetime],
        report: Report,
    ) -> None:  # fmt: skip
        super().__init__()
        self.earlier = earlier
        self.plan, self.snapshot, self.frontier, self.clock, self.report = plan, snapshot, frontier, clock, report
        self.bounds = Bounds(plan.start, plan.allow_private)
        self.scorer = Scorer(plan)
        self.memory = Memory()
        self.documents = self.misses = 0
        self.form = ""  #: of the address of the page that is being read
        self.gave = False  #: whether the page that is being read leads to something
        #: link (kept, so that its id stays its own), relevance and items of its page → nearest depth it was met at
        self._offered: dict[tuple[int, float, frozenset[str]], tuple[int, Link]] = {}
        self.items: set[str] = set()
        #: host → fingerprint of its page for an address that cannot exist
        self.not_found: dict[str, str] = json.loads(snapshot.meta("not_found") or "{}")
        self.template_pictures: set[str] = set()
        home = next((page for page in snapshot.pages() if not page.found_on), None)
        if home is not None:  # an interrupted visit goes on
            self._know_home(home)
        self.outage = Outage(frontier, going_on=home is not None)

    async def start(self) -> AsyncIterator[Any]:
        """The start page, the site map, and one address that cannot exist (to know this host's "not found" page)."""
        start = urls.resolve(self.plan.start, self.plan.start)
        self.probe = hashlib.sha256(start.encode()).hexdigest()[:12]
        for rank, path in enumerate(("", f"/{self.probe}-not-here", "/sitemap.xml")):
            url, priority = urljoin(start, path), START_PRIORITY - rank
            self.frontier.add(url, priority=priority, relevance=0.0, depth=0, found_on="", words=path)
        return
        yield  # what makes this the generator Scrapy asks for

    def greeting(self) -> scrapy.Request:
        """The start page once more, only to learn whether the site still answers."""
        return scrapy.Request(
            self.plan.start, callback=self.outage.still_there, errback=self.outage.gone, dont_filter=True,
            meta={"is_start": True, "asked": self.plan.start},
        )  # fmt: skip

    def request(self, url: str, relevance: float, depth: int, found_on: str) -> scrapy.Request:
        """One address of the frontier as a request."""
        meta = {"asked": url, "relevance": relevance, "depth": depth, "found_on": found_on, "is_start": not found_on}
        headers = self.earlier.headers(url)
        return scrapy.Request(
            url, callback=self.parse, errback=self.failed, meta=meta, headers=headers, dont_filter=True
        )

    # -- answers ----------------------------------------------------------------------------------------------
    def parse(self, response: Response, **_: Any) -> None:
        """Write down one answer."""
        asked = str(response.meta["asked"])
        self.outage.answered()
        self.gave = False
        with self._kept(), self.frontier.together():
            self.frontier.count(len(response.body))
            try:
                self._read(response, asked)
            except UNWRITTEN:
                raise
            except Exception as error:  # a page no parser was written for is a miss, not the end of the visit
                log.exception("could not read %s", asked)
                self._miss(response.meta, Cause.UNREAD, response.status, type(error).__name__)
            self.frontier.done(asked, gave=self.gave)
        self._tell()

    @contextmanager
    def _kept(self) -> Iterator[None]:
        """What cannot be written down ends the visit for now: the address stays to be asked by the next run."""
        try:
            yield
        except UNWRITTEN:
            log.exception("the snapshot cannot be written")
            self.frontier.halt(Halt.DISK)

    def _read(self, response: Response, asked: str) -> None:
        if self.probe in asked:
            self._learn_not_found(response)
        elif asked.endswith("/sitemap.xml"):
            self._sitemap(response)
        elif response.status >= 400:
            self._miss(response.meta, causes.of_status(response.status), response.status)
        elif response.status == NOT_MODIFIED and (before := self.earlier.page(asked)) is not None:
            self._content(unchanged(response, before, self.earlier), response.meta)
        elif response.status >= 300:  # a redirect that could be followed was followed
            self._miss(response.meta, Cause.REDIRECTS, response.status)
        elif not response.body.strip():
            self._miss(response.meta, Cause.EMPTY, response.status)
        else:
            self._content(fetched(response, asked, self.earlier, self.memory), response.meta)

    def failed(self, failure: Failure) -> None:
        """Write down why an address gave no answer."""
        meta = failure.request.meta  # type: ignore[attr-defined]
        cause, detail = causes.of_failure(failure)
        special = self.probe in meta["asked"] or meta["asked"].endswith("/sitemap.xml")
        with self._kept(), self.frontier.together():
            if not special:
                self._miss(meta, cause, 0, detail)
            self.frontier.done(meta["asked"])
            self.outage.failed(meta["asked"], cause)
        self._tell()

    def _tell(self) -> None:
        f = self.frontier
        self.report(Progress(f.tally.answers, self.documents, self.misses, f.queued, len(self.items), f.seconds_left))

    def _miss(self, meta: dict[str, Any], cause: Cause, status: int, detail: str = "") -> None:
        self.misses += 1
        self.snapshot.keep_miss(Miss(meta["asked"], cause, status, detail, meta["found_on"]))

    def _content(self, content: Content, meta: dict[str, Any]) -> None:
        """Write down a page or document, and where it leads."""
        said, asked = content.said, meta["asked"]
        if said is not None and (cause := self._soft_miss(said, content.url, asked, is_start=meta["is_start"])):
            self._miss(meta, cause, content.status)
            return
        content.keep(self.snapshot, self.earlier)
        page = Page(
            url=content.url, requested=asked, status=content.status, kind=content.kind, sha256=content.sha256,
            size=content.size, content_type=content.type, depth=meta["depth"], found_on=meta["found_on"],
            fetched=self.clock().isoformat(timespec="seconds"), filename=content.name,
            last_modified=content.last_modified, etag=content.etag,
            title=said.title if said else "", links=said.links if said else (), blocks=said.blocks if said else (),
            forms=said.forms if said else (), pictures=said.pictures if said else (),
        )  # fmt: skip
        self._keep(page)
        if said is not None:
            if not page.found_on:
                self._know_home(page)
            self.form = harvest.shape(page.requested)
            self.gave = any(self.frontier.harvest.first(text) for text in _headings(page) if self.scorer.headed(text))
            self._queue(page, float(meta["relevance"]), self._about(asked, meta))

    def _about(self, asked: str, meta: dict[str, Any]) -> frozenset[str]:
        """The items that a page was asked for, which its links inherit where it is worth following."""
        return harvest.about(self.frontier.kind_of(asked)) if meta["relevance"] else frozenset()

    def _keep(self, page: Page) -> None:
        """Keep a page, and what the visit before knew of it."""
        self.snapshot.keep_page(page)
        if how := self.earlier.differs(page):
            self.snapshot.keep_change(page.url, how)
        if page.kind is not Kind.HTML:
            self.documents += 1
            self.gave = True
            self.earlier.hand_over(page.sha256, self.snapshot)

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
    def _queue(self, page: Page, relevance: float, about: frozenset[str]) -> None:
        with self.frontier.together():
            for link in page.links:
                if link.url and link.tag != "comment" and self._new(link, page.depth, relevance, about):
                    self._offer(page, link, relevance, about)
            for picture in page.pictures:
                share = 1.0 if self._named(picture) else relevance
                if share > 0.3 and self._shows_something(picture):
                    self._add(picture.url, CHILD * share - 0.1 * page.depth, 0.0, page, picture.alt)

    def _new(self, link: Link, depth: int, relevance: float, about: frozenset[str]) -> bool:
        """Whether the same link was not yet offered as near to the start: a menu is read once for all its pages."""
        met = self._offered.get((id(link), relevance, about))
        if met is not None and met[0] <= depth:
            return False
        if len(self._offered) > OFFERED:
            self._offered.clear()  # to offer a link again changes nothing, and costs little
        self._offered[id(link), relevance, about] = (depth, link)
        return True

    def _named(self, picture: Picture) -> bool:
        """Whether a picture is called as an item is, by its own words or those it stands under: a poster."""
        return bool(self.scorer.items(picture.alt) or self.scorer.items(picture.near[:NEAR]))

    def _shows_something(self, picture: Picture) -> bool:
        """Whether a picture may hold an item: on this site, in the page's own part, no icon and no decoration."""
        small = 0 < picture.width < ICON or 0 < picture.height < ICON
        ours = self.bounds.where(picture.url) is Where.SITE and not urls.harmful(picture.url)
        return ours and picture.place is Place.CONTENT and not small and picture.url not in self.template_pictures

    def _offer(self, page: Page, link: Link, relevance: float, about: frozenset[str]) -> None:
        self.items |= self.scorer.items(link.words)
        if self.frontier.settled(link.url):
            return
        if self.bounds.where(link.url) is not Where.SITE or urls.harmful(link.url) or urls.endless(link.url):
            return
        priority, passed = self.scorer.priority(link, depth=page.depth, relevance=relevance)
        if link.tag in {"iframe", "frame", "embed", "object", "meta"}:
            shown_as_own = CHILD if relevance or not page.found_on else MENU
            priority, passed = max(priority, shown_as_own), max(passed, relevance)
        year = harvest.when(self.plan.year, link.words, link.row, link.heading)
        # What the start page and its menu name is looked at in any case; the kinds are for what lists pour out.
        kind = harvest.kind(link.url, self.scorer.about(link, about), year) if page.found_on else ""
        got = self._add(link.url, priority - OLD * (year == "other"), passed, page, link.words, kind)
        if got is not None and got >= PLACE_TO_LOOK and not kind.endswith(self.form):
            self.gave = True  # it leads to a promising address that was not known

    def _add(
        self, url: str, priority: float, relevance: float, page: Page, words: str, kind: str = ""
    ) -> float | None:
        depth = page.depth + 1
        return self.frontier.add(
            url, priority=priority, relevance=relevance, depth=depth, found_on=page.url, words=words, kind=kind
        )

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


def _headings(page: Page) -> list[str]:
    """The title and first headings of a page."""
    own = (block.text for block in page.blocks if block.tag[0] == "h" and block.place is Place.CONTENT)
    return list(dict.fromkeys((page.title, *islice(own, HEADINGS))))


def _host(url: str) -> str:
    """The host as addresses are compared: www. apart."""
    return urls.key(url).partition("/")[0]
