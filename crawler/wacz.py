"""A snapshot as a web archive (WACZ): WARC records, an index and a list of pages that standard replay tools open."""

from __future__ import annotations

import hashlib
import json
import re
import shutil
import zipfile
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO
from urllib.parse import urlsplit

from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from crawler.records import Kind, Page, Visit
from crawler.store import Snapshot

_WARC, _INDEX, _PAGES = "archive/data.warc.gz", "indexes/index.cdx", "pages/pages.jsonl"
_EPOCH = (1980, 1, 1, 0, 0, 0)  #: the oldest time a zip can hold; the same snapshot gives the same file
_READABLE = 0o644 << 16  #: rights of the files once unpacked
_ANYTHING = "application/octet-stream"


def export(folder: Path, out: Path) -> int:
    """Write the snapshot in `folder` to `out`; returns the number of records. NotASnapshot when it is none."""
    snapshot = Snapshot.open(folder)
    part = out.with_name(f".{out.name}.part")
    try:
        # The records go to disk, not to memory: a visit may have brought home two gigabytes.
        with TemporaryFile(dir=out.parent) as warc, zipfile.ZipFile(part, "w", zipfile.ZIP_STORED) as archive:
            index, pages = _write_records(snapshot, warc)
            resources = [_store(archive, _WARC, warc)]
            resources.append(_store(archive, _INDEX, _lines(sorted(index))))
            resources.append(_store(archive, _PAGES, _lines([_PAGES_HEAD, *map(_entry, pages)])))
            package = _package(snapshot.visit, resources)
            digest = {"path": "datapackage.json", "hash": f"sha256:{hashlib.sha256(package).hexdigest()}"}
            _store(archive, "datapackage.json", BytesIO(package))
            _store(archive, "datapackage-digest.json", BytesIO(json.dumps(digest).encode()))
        part.replace(out)
    finally:
        part.unlink(missing_ok=True)
        snapshot.close()
    return len(index)


# -- records ------------------------------------------------------------------------------------------------------
def _write_records(snapshot: Snapshot, warc: IO[bytes]) -> tuple[list[str], list[Page]]:
    """Every answer as one record; returns the index, a line each, and the pages a reader would open."""
    index: list[str] = []
    pages: list[Page] = []
    writer = WARCWriter(warc, gzip=True)
    for page in snapshot.pages():
        index.append(_write_answer(writer, page, snapshot.body(page.sha256)))
        if page.requested != page.url and snapshot.page(page.requested) is None:
            index.append(_write_way(writer, page))
        if page.kind is Kind.HTML:
            pages.append(page)
    return index, pages


def _write_answer(writer: WARCWriter, page: Page, body: bytes) -> str:
    """One answer as it was decoded; the encodings of its transfer are gone, so they are not claimed."""
    kind = page.content_type or _ANYTHING
    return _write(writer, page, page.url, f"{page.status} OK", [("Content-Type", kind)], body)


def _write_way(writer: WARCWriter, page: Page) -> str:
    """The redirect that led to a page, in one step whatever their number was, so that a replay can start there too."""
    return _write(writer, page, page.requested, "302 Found", [("Location", page.url)], b"")


def _write(writer: WARCWriter, page: Page, url: str, status: str, sent: list[tuple[str, str]], body: bytes) -> str:
    """Write one record; returns its line of the index."""
    start = writer.out.tell()
    headers = StatusAndHeaders(status, [*sent, ("Content-Length", str(len(body)))], protocol="HTTP/1.1")
    about = {"WARC-Date": _stamp(page), "WARC-Record-ID": f"<urn:uuid:{_uuid(url)}>"}
    writer.write_record(
        writer.create_warc_record(url, "response", payload=BytesIO(body), http_headers=headers, warc_headers_dict=about)
    )
    fields = {
        "url": url,
        "mime": dict(sent).get("Content-Type", "").partition(";")[0].strip() or _ANYTHING,
        "status": status.partition(" ")[0],
        "digest": f"sha256:{hashlib.sha256(body).hexdigest()}",
        "length": str(writer.out.tell() - start),
        "offset": str(start),
        "filename": _WARC.rpartition("/")[2],
    }
    moment = re.sub(r"\D", "", _stamp(page))
    return f"{sort_key(url)} {moment} {json.dumps(fields, ensure_ascii=False)}"


def sort_key(url: str) -> str:
    """An address as web archives sort it: th,go,example)/path?a=1&b=2, without scheme, www. and capitals."""
    parts = urlsplit(url.lower())
    host = re.sub(r"^www\d*\.", "", parts.hostname or "")
    name = ",".join(reversed(host.split(".")))
    port = f":{parts.port}" if parts.port else ""
    query = "&".join(sorted(parts.query.split("&")))
    return f"{name}{port}){parts.path or '/'}" + (f"?{query}" if query else "")


# -- the files around them ----------------------------------------------------------------------------------------
_PAGES_HEAD = json.dumps({"format": "json-pages-1.0", "id": "pages", "title": "All Pages"})


def _entry(page: Page) -> str:
    title = page.title or urlsplit(page.url).path
    entry = {"id": _uuid(page.url), "url": page.url, "ts": _stamp(page), "title": title}
    return json.dumps(entry, ensure_ascii=False)


def _package(visit: Visit | None, resources: list[dict[str, str | int]]) -> bytes:
    package = {
        "profile": "data-package",
        "wacz_version": "1.1.1",
        "software": "oit-auditor",
        "created": visit.started if visit else "",
        "title": visit.start_url if visit else "",
        "mainPageURL": visit.start_url if visit else "",
        "resources": resources,
    }
    return json.dumps(package, ensure_ascii=False, indent=2).encode()


def _store(archive: zipfile.ZipFile, name: str, body: IO[bytes]) -> dict[str, str | int]:
    """Copy a file into the archive; returns how the package describes it."""
    body.seek(0)
    digest = hashlib.file_digest(body, "sha256").hexdigest()  # type: ignore[arg-type]  # any file will do
    size = body.seek(0, 2)
    body.seek(0)
    entry = zipfile.ZipInfo(name, _EPOCH)
    entry.external_attr = _READABLE
    with archive.open(entry, "w", force_zip64=True) as stored:
        shutil.copyfileobj(body, stored)
    return {"name": name.rpartition("/")[2], "path": name, "hash": f"sha256:{digest}", "bytes": size}


def _lines(lines: list[str]) -> BytesIO:
    return BytesIO("".join(f"{line}\n" for line in lines).encode())


def _stamp(page: Page) -> str:
    return datetime.fromisoformat(page.fetched).astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _uuid(url: str) -> str:
    h = hashlib.sha256(url.encode()).hexdigest()
    return f"{h[:8]}-{h[8:12]}-{h[12:16]}-{h[16:20]}-{h[20:32]}"
