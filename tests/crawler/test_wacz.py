"""The web archive: a standard reader finds every record where the index says, with the very bytes of the snapshot."""

from __future__ import annotations

import hashlib
import json
import zipfile
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

import pytest
from warcio.archiveiterator import ArchiveIterator

from crawler.records import Kind, Visit
from crawler.store import NotASnapshot, Snapshot
from crawler.wacz import export, sort_key
from tests.crawler.records import WHEN, page

HOME = "https://www.x.go.th/"
BODIES = {
    f"{HOME}index.php": "<title>เทศบาลตำบลหนองไทรลม</title>".encode(),
    f"{HOME}tis.php": "<title>ประกาศ</title>".encode("cp874"),
    f"{HOME}%E0%B9%81%E0%B8%9C%E0%B8%99.pdf": b"%PDF-1.4\r\n\r\nHTTP/1.1 200 OK\r\n\r\n" + bytes(range(256)) * 50,
    f"{HOME}get.php?b=2&a=1": b"PK\x03\x04",
}


@dataclass(frozen=True, slots=True)
class Record:
    url: str
    status: str
    kind: str
    location: str | None
    date: str
    body: bytes


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("wacz") / "snapshot"
    snapshot = Snapshot.create(made)
    for url, body in BODIES.items():
        snapshot.keep_body(body)
        html = body.startswith(b"<")
        requested = HOME if url.endswith("index.php") else url
        snapshot.keep_page(
            page(
                url,
                body,
                requested=requested,
                kind=Kind.HTML if html else Kind.OTHER,
                content_type="text/html; charset=utf-8" if html else "",
                title="เทศบาลตำบลหนองไทรลม" if requested == HOME else "",
            )
        )
    snapshot.finish(Visit(HOME, WHEN, WHEN, "nothing_left", True, 4))
    snapshot.close()
    return made


@pytest.fixture(scope="module")
def archive(folder: Path) -> zipfile.ZipFile:
    out = folder.parent / "visit.wacz"
    assert export(folder, out) == len(BODIES) + 1
    return zipfile.ZipFile(out)


def records(warc: bytes) -> list[Record]:
    """What warcio reads; it checks every record's digest on the way."""
    found = []
    for one in ArchiveIterator(BytesIO(warc), check_digests="raise"):
        http = one.http_headers
        body = one.content_stream().read()
        url, date = one.rec_headers.get_header("WARC-Target-URI"), one.rec_headers.get_header("WARC-Date")
        kind, location = http.get_header("Content-Type"), http.get_header("Location")
        found.append(Record(url, http.get_statuscode(), kind, location, date, body))
    return found


def index(archive: zipfile.ZipFile) -> list[tuple[str, str, dict[str, str]]]:
    lines = archive.read("indexes/index.cdx").decode().splitlines()
    return [(key, moment, json.loads(fields)) for key, moment, fields in (line.split(" ", 2) for line in lines)]


def test_every_record_holds_the_stored_body(archive: zipfile.ZipFile) -> None:
    found = records(archive.read("archive/data.warc.gz"))
    assert {one.url: one.body for one in found if one.status == "200"} == BODIES
    assert {one.date for one in found} == {"2022-04-25T03:04:05Z"}
    assert {one.kind for one in found if one.url.endswith(".php")} == {"text/html; charset=utf-8"}


def test_the_way_to_a_page_is_a_redirect(archive: zipfile.ZipFile) -> None:
    ways = [one for one in records(archive.read("archive/data.warc.gz")) if one.status == "302"]
    assert [(one.url, one.location, one.body) for one in ways] == [(HOME, f"{HOME}index.php", b"")]


def test_the_index_points_at_the_records(archive: zipfile.ZipFile) -> None:
    warc = archive.read("archive/data.warc.gz")
    lines = index(archive)
    assert len(lines) == len(BODIES) + 1
    for key, moment, fields in lines:
        start = int(fields["offset"])
        (one,) = records(warc[start : start + int(fields["length"])])
        assert (one.url, one.status) == (fields["url"], fields["status"])
        assert fields["digest"] == f"sha256:{hashlib.sha256(one.body).hexdigest()}"
        assert (key, moment, fields["filename"]) == (sort_key(one.url), "20220425030405", "data.warc.gz")
    raw = archive.read("indexes/index.cdx").splitlines()
    assert raw == sorted(raw)


def test_the_package_describes_its_files(archive: zipfile.ZipFile) -> None:
    package = json.loads(archive.read("datapackage.json"))
    listed = {one["path"] for one in package["resources"]}
    assert listed == set(archive.namelist()) - {"datapackage.json", "datapackage-digest.json"}
    for one in package["resources"]:
        body = archive.read(one["path"])
        assert (one["hash"], one["bytes"]) == (f"sha256:{hashlib.sha256(body).hexdigest()}", len(body))
        assert one["name"] == one["path"].rpartition("/")[2]
    assert (package["mainPageURL"], package["wacz_version"], package["created"]) == (HOME, "1.1.1", WHEN)
    digest = json.loads(archive.read("datapackage-digest.json"))
    assert digest == {
        "path": "datapackage.json",
        "hash": f"sha256:{hashlib.sha256(archive.read('datapackage.json')).hexdigest()}",
    }


def test_the_list_of_pages_names_pages_with_their_titles(archive: zipfile.ZipFile) -> None:
    head, *pages = map(json.loads, archive.read("pages/pages.jsonl").decode().splitlines())
    assert head["format"] == "json-pages-1.0"
    assert [(one["url"], one["title"]) for one in pages] == [
        (f"{HOME}index.php", "เทศบาลตำบลหนองไทรลม"),
        (f"{HOME}tis.php", "/tis.php"),
    ]
    assert len({one["id"] for one in pages}) == len(pages)


def test_records_are_stored_unsqueezed_and_readable_once_unpacked(archive: zipfile.ZipFile) -> None:
    assert {info.compress_type for info in archive.infolist()} == {zipfile.ZIP_STORED}
    assert {info.external_attr >> 16 for info in archive.infolist()} == {0o644}


def test_the_same_snapshot_gives_the_same_file(folder: Path, tmp_path: Path, archive: zipfile.ZipFile) -> None:
    export(folder, tmp_path / "again.wacz")
    assert archive.filename is not None
    assert (tmp_path / "again.wacz").read_bytes() == Path(archive.filename).read_bytes()


def test_what_cannot_be_exported_leaves_nothing_behind(folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "x.wacz"
    with pytest.raises(NotASnapshot):
        export(tmp_path, out)
    snapshot = Snapshot.create(tmp_path / "broken")
    snapshot.keep_page(page(HOME, b"a body that was lost"))
    snapshot.close()
    with pytest.raises(FileNotFoundError):
        export(tmp_path / "broken", out)
    assert [f.name for f in tmp_path.iterdir()] == ["broken"]


@pytest.mark.parametrize(
    ("url", "key"),
    [
        ("https://www.example.go.th/A/b.php?z=1&a=2", "th,go,example)/a/b.php?a=2&z=1"),
        ("http://www2.example.co.th:8443", "th,co,example:8443)/"),
        ("http://127.0.0.1:8000/", "1,0,0,127:8000)/"),
    ],
)
def test_addresses_are_sorted_as_archives_sort_them(url: str, key: str) -> None:
    assert sort_key(url) == key
