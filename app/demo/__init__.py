"""A fictional agency that the program serves itself, so that a first audit needs no network."""

from __future__ import annotations

from datetime import date
from importlib import resources
from pathlib import Path

from app.demo.server import SiteServer

YEAR = 2565  #: the fiscal year the demo agency's website was written for
DAY = date(2022, 4, 25)  #: the day it is imagined to be visited


def serve() -> SiteServer:
    """The demo agency on a free loopback port; use as a context."""
    return SiteServer(Path(str(resources.files(__name__) / "agency")))
