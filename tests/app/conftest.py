"""Every fictional agency is audited once in a test session; whoever needs the result shares it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from app.demo.server import SiteServer
from tests.app.running import ROOT, Audited, audit, judged_for

#: Folders with a list of what is true of their site; a new one joins by itself.
AGENCIES = {path.parent.name: path.parent for path in sorted((ROOT / "tests" / "sites").glob("*/truth.csv"))}
AGENCIES["demo"] = ROOT / "app" / "demo" / "agency"


@pytest.fixture(scope="session")
def audited(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Audited]:
    """The audit of an agency by its folder's name; its website is gone by the time it is returned."""
    known: dict[str, Audited] = {}

    def of(name: str) -> Audited:
        if name not in known:
            out = tmp_path_factory.mktemp(name) / "out"
            with SiteServer(AGENCIES[name]) as site:
                when = judged_for(AGENCIES[name])
                ran = audit(site.url, out, when=when)
                known[name] = Audited(out, site.url, tuple(site.asked), ran, when)
        return known[name]

    return of


@pytest.fixture(params=sorted(AGENCIES), scope="session")
def agency(request: pytest.FixtureRequest, audited: Callable[[str], Audited]) -> Audited:
    """Each agency in turn."""
    return audited(request.param)
