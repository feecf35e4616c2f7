"""The ways through a site: from the home page to an address by the fewest clicks, and the pages that lead to it."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property

from crawler import urls
from crawler.records import Kind, Link, Miss, Page, Place


@dataclass(frozen=True, slots=True)
class Step:
    """How a page was reached: the page with the link, and the link's words."""

    url: str
    words: str


class Ways:
    """All ways of one site."""

    def __init__(
        self,
        home: Page | None,
        html: tuple[Page, ...],
        answer: Callable[[str], Page | Miss | None],
        own_links: Callable[[Page], tuple[Link, ...]],
    ) -> None:
        self._home, self._html, self._answer, self._own_links = home, html, answer, own_links

    def path(self, url: str) -> tuple[str, ...]:
        """The words a citizen clicks from the home page to an address, by the fewest clicks."""
        words: list[str] = []
        page = self._answer(url)
        step = self._steps.get(page.url) if isinstance(page, Page) else None
        while step is not None and step.url:
            words.append(step.words)
            step = self._steps.get(step.url)
        return tuple(w for w in reversed(words) if w)

    def way_to(self, page: Page) -> frozenset[str]:
        """Addresses of the pages on the way from the home page to a page: a link back to one of them offers nothing."""
        way, step = set(), self._steps.get(page.url)
        while step is not None and step.url:
            way.add(step.url)
            step = self._steps.get(step.url)
        return frozenset(way)

    @cached_property
    def _steps(self) -> dict[str, Step]:
        """The last click to each page on the shortest way from the home page."""
        if self._home is None:
            return {}
        steps = {self._home.url: Step("", "")}
        queue = deque([self._home])
        while queue:
            page = queue.popleft()
            for url, words in self._clicks(page):
                target = self._answer(url)
                if isinstance(target, Page) and target.url not in steps:
                    steps[target.url] = Step(page.url, words)
                    if target.kind is Kind.HTML:
                        queue.append(target)
        return steps

    def _clicks(self, page: Page) -> Iterator[tuple[str, str]]:
        for link in page.links:
            if link.url and link.tag != "comment":
                yield link.url, (link.words or link.row or urls.file_name(link.url))[:80]
        for picture in page.pictures:
            if picture.url:
                yield picture.url, (picture.alt or urls.file_name(picture.url))[:80]

    def leading_to(self, url: str) -> tuple[Page, ...]:
        """The pages whose own links lead to an address, nearest to the home page first; menus lead everywhere."""
        return self._leading.get(urls.key(url), ())

    @cached_property
    def _leading(self) -> dict[str, tuple[Page, ...]]:
        found: dict[str, dict[str, Page]] = {}
        for page in sorted(self._html, key=lambda p: (p.depth, p.url)):
            for link in self._own_links(page):
                if link.place is Place.CONTENT:
                    found.setdefault(urls.key(link.url), {})[page.url] = page
        return {key: tuple(pages.values()) for key, pages in found.items()}
