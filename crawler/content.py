"""What one answer holds, fetched now or known to be the same as at the earlier visit."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from scrapy.http import Response

from crawler import urls
from crawler.earlier import Earlier
from crawler.extract import html, kinds
from crawler.extract.decode import decode
from crawler.extract.repeats import Memory
from crawler.records import Kind, Page
from crawler.store import Snapshot


@dataclass(frozen=True, slots=True)
class Content:
    """One body and what is known of it."""

    url: str  #: final address
    kind: Kind
    sha256: str
    size: int
    status: int
    type: str  #: the Content-Type header
    name: str  #: the file's name
    last_modified: str
    etag: str
    said: html.Html | None  #: what an HTML page says
    body: bytes | None  #: None where the server said that it is still the same

    def keep(self, snapshot: Snapshot, earlier: Earlier) -> None:
        """Have the body in the snapshot."""
        if self.body is not None:
            snapshot.keep_body(self.body)
        elif earlier.snapshot is not None:
            snapshot.take_body(earlier.snapshot, self.sha256)


def fetched(response: Response, asked: str, earlier: Earlier, memory: Memory) -> Content:
    """The content of an answer; a page whose bytes are those of the earlier visit is not taken apart again."""
    body = response.body
    header, name = _header(response, "Content-Type"), _disposition(response) or urls.file_name(response.url)
    kind, sha = kinds.sniff(body, header, name), hashlib.sha256(body).hexdigest()
    said = None
    if kind is Kind.HTML:
        said = earlier.read(asked, sha) or html.extract(body, response.url, memory)
    return Content(
        url=urls.resolve(response.url, response.url) or response.url, kind=kind, sha256=sha, size=len(body),
        status=response.status, type=header, name=name, last_modified=_header(response, "Last-Modified"),
        etag=_header(response, "ETag"), said=said, body=body,
    )  # fmt: skip


def unchanged(response: Response, before: Page, earlier: Earlier) -> Content:
    """The content of a page that the server did not send again."""
    said = None
    if before.kind is Kind.HTML:
        said = earlier.said(before)
    return Content(
        url=before.url, kind=before.kind, sha256=before.sha256, size=before.size, status=before.status,
        type=before.content_type, name=before.filename, etag=_header(response, "ETag") or before.etag,
        last_modified=_header(response, "Last-Modified") or before.last_modified, said=said, body=None,
    )  # fmt: skip


def _header(response: Response, name: str) -> str:
    return (response.headers.get(name) or b"").decode("latin-1")


def _disposition(response: Response) -> str:
    """The file name a download is sent under."""
    header = decode(response.headers.get("Content-Disposition") or b"")
    _, _, name = header.partition("filename")
    name = name.lstrip("*=").partition(";")[0].strip(" \"'")
    return urls.readable(name.removeprefix("UTF-8''").removeprefix("utf-8''"))
