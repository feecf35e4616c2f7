"""Fixtures of the checklist tests: `make` builds a site, `decide` puts one element of a site to a rule."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.checklists.asked import Decider
from tests.checklists.build import Maker


@pytest.fixture
def make(tmp_path: Path) -> Iterator[Maker]:
    """`make({"/": "<p>…</p>", "/plan.pdf": doc("…")}, misses={"/x": Cause.HTTP_4XX})`."""
    maker = Maker(tmp_path)
    yield maker
    maker.close()


@pytest.fixture
def decide(make: Maker) -> Decider:
    """`decide("chart", "<p>…</p>", doc("…"))`: what stands behind the item's links, put to a rule."""
    return Decider(make)
