"""Notices when nothing answers any more, so that a dead network never looks like a site without pages."""

from __future__ import annotations

from typing import Any

from scrapy.http import Response
from twisted.python.failure import Failure

from crawler.frontier import Frontier
from crawler.plan import Halt
from crawler.records import Cause

IN_A_ROW = 5  #: addresses without any answer, after which the start page is asked whether the site is still there
SILENT = frozenset({Cause.DNS, Cause.TIMEOUT, Cause.REFUSED, Cause.RESET})  #: what a dead network looks like


class Outage:
    """Watches for failures in a row. What failed since the last answer stays in doubt until the start page answers."""

    def __init__(self, frontier: Frontier, *, going_on: bool) -> None:
        """`going_on`: the start page was seen by an earlier run; where it was not, its failure speaks for itself."""
        self.frontier = frontier
        self.watching = self.fresh = going_on
        self.doubtful: list[str] = []

    def answered(self) -> None:
        """Something answered: what failed before it failed for its own reasons."""
        self.watching, self.fresh = True, False
        self.doubtful.clear()

    def failed(self, url: str, cause: Cause) -> None:
        """An address gave no answer."""
        if self.watching and cause in SILENT:
            self.doubtful.append(url)

    def to_ask(self, *, at_the_end: bool) -> bool:
        """Whether the start page should be asked now: after many failures, after the first of a run that goes on,
        and before the visit ends."""
        enough = 1 if self.fresh or at_the_end else IN_A_ROW
        return self.frontier.halted is None and len(self.doubtful) >= enough

    def still_there(self, _: Response, **__: Any) -> None:
        """The start page answered."""
        self.frontier.asking = ""
        self.answered()

    def gone(self, _: Failure) -> None:
        """The start page fails as well: the visit stops, and what was in doubt is asked again by the next run."""
        self.frontier.asking = ""
        self.frontier.ask_again(self.doubtful)
        self.doubtful.clear()
        self.frontier.halt(Halt.NETWORK)
