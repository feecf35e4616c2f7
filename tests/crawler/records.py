"""Pages and misses as a visit would have written them down."""

from __future__ import annotations

import hashlib
from dataclasses import replace

from crawler.records import Kind, Page

WHEN = "2022-04-25T03:04:05+00:00"


def page(url: str, body: bytes = b"<p>x</p>", **changed: object) -> Page:
    """One HTML page one click from the start page."""
    made = Page(
        url=url,
        requested=url,
        status=200,
        kind=Kind.HTML,
        sha256=hashlib.sha256(body).hexdigest(),
        size=len(body),
        content_type="text/html",
        depth=1,
        found_on="http://x.go.th/",
        fetched=WHEN,
    )
    return replace(made, **changed)  # type: ignore[arg-type]
