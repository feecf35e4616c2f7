"""The snapshot's folder: bodies once, pages as they were, and nothing that is no snapshot."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from crawler.records import Block, Cause, Form, Kind, Link, Miss, PageText, Picture, Place, Reading, Visit
from crawler.store import NotASnapshot, Snapshot
from tests.crawler.records import page

A, B = "http://x.go.th/a", "http://x.go.th/b"


@pytest.fixture
def snapshot(tmp_path: Path) -> Iterator[Snapshot]:
    made = Snapshot.create(tmp_path / "snapshot")
    yield made
    made.close()


def test_a_body_is_stored_once_under_its_hash(snapshot: Snapshot) -> None:
    body = "แผน".encode() * 1000
    sha = snapshot.keep_body(body)
    assert snapshot.keep_body(body) == sha
    assert snapshot.body(sha) == body
    assert [f.name for f in (snapshot.folder / "bodies").rglob("*") if f.is_file()] == [f"{sha}.zst"]


@pytest.mark.parametrize("sha", ["0" * 64, "../../visit.db", "", "../" * 21 + "x"])
def test_an_unknown_body_is_not_there(snapshot: Snapshot, sha: str) -> None:
    with pytest.raises(FileNotFoundError):
        snapshot.body(sha)


def test_a_page_comes_back_as_it_went_in(snapshot: Snapshot) -> None:
    full = page(
        A,
        requested=B,
        kind=Kind.HTML,
        title="แผน",
        filename="แผน.pdf",
        links=(Link(B, "เปิด", "หัวข้อ", "แถว", ("เมนู",), Place.MENU, "a", "b"),),
        blocks=(Block("ข้อความ", "h1", Place.FOOTER, "หัว"),),
        forms=(Form(B, "post", ("text:q",), "ถาม", Place.CONTENT),),
        pictures=(Picture(B, "ผัง", 3, 4, "ใกล้", Place.HEADER),),
    )
    snapshot.keep_page(full)
    snapshot.keep_page(full)
    assert list(snapshot.pages()) == [full]
    assert snapshot.page(A) == full
    assert snapshot.page(B) is None
    assert snapshot.aliases() == {"x.go.th/a": A, "x.go.th/b": A}


def test_pages_come_in_the_order_of_their_addresses(snapshot: Snapshot) -> None:
    for url in (B, A):
        snapshot.keep_page(page(url))
    assert [p.url for p in snapshot.pages()] == [A, B]


def test_a_later_way_to_the_start_page_does_not_move_it(snapshot: Snapshot) -> None:
    snapshot.keep_page(page(A, depth=0, found_on=""))
    snapshot.keep_page(page(A, depth=3, found_on=B, requested=f"{A}/index.php"))
    (kept,) = snapshot.pages()
    assert (kept.depth, kept.found_on) == (0, "")
    assert snapshot.aliases()["x.go.th/a/index.php"] == A
    snapshot.keep_page(page(A, depth=0, found_on="", title="ใหม่"))
    assert [p.title for p in snapshot.pages()] == ["ใหม่"]


def test_a_page_that_answered_after_all_is_no_miss(snapshot: Snapshot) -> None:
    snapshot.keep_miss(Miss(A, Cause.TIMEOUT, found_on=B))
    snapshot.keep_miss(Miss(B, Cause.HTTP_4XX, 404))
    snapshot.keep_page(page(A))
    assert snapshot.misses() == (Miss(B, Cause.HTTP_4XX, 404),)


def test_a_reading_with_ocr_also_serves_without(snapshot: Snapshot) -> None:
    plain, scanned = Reading((PageText("ก"),)), Reading((PageText("ข", ocr=True),))
    snapshot.keep_reading("a", plain, ocr=False)
    snapshot.keep_reading("b", scanned, ocr=True)
    assert snapshot.reading("a", ocr=False) == plain
    assert snapshot.reading("a", ocr=True) is None
    assert snapshot.reading("b", ocr=False) == scanned
    assert snapshot.reading("c", ocr=False) is None


def test_the_hash_tells_what_was_seen_and_nothing_else(tmp_path: Path) -> None:
    def seen(name: str, *, body: bytes = b"1", fetched: str = "2022-01-01T00:00:00+00:00", status: int = 404) -> str:
        made = Snapshot.create(tmp_path / name)
        made.keep_page(page(A, body, fetched=fetched))
        made.keep_miss(Miss(B, Cause.HTTP_4XX, status))
        sha = made.sha256
        made.close()
        return sha

    first = seen("first")
    assert seen("again", fetched="2023-01-01T00:00:00+00:00") == first
    assert len({first, seen("other body", body=b"2"), seen("other miss", status=410)}) == 3


def test_a_finished_snapshot_opens_again(tmp_path: Path) -> None:
    made = Snapshot.create(tmp_path)
    assert made.visit is None
    visit = Visit(A, "2022-01-01", "2022-01-02", "nothing_left", True, 3, {"delay": 1.0})
    made.finish(visit)
    made.close()
    assert not (tmp_path / "visit.db-wal").exists() or (tmp_path / "visit.db-wal").stat().st_size == 0
    opened = Snapshot.open(tmp_path)
    assert opened.visit == visit
    opened.close()


def test_other_folders_are_refused(tmp_path: Path) -> None:
    with pytest.raises(NotASnapshot, match=r"no visit\.db"):
        Snapshot.open(tmp_path)
    (tmp_path / "visit.db").write_bytes(b"this is no database, only a file of that name" * 100)
    with pytest.raises(NotASnapshot):
        Snapshot.open(tmp_path)
    assert [f.name for f in tmp_path.iterdir()] == ["visit.db"]


def test_a_database_of_something_else_is_refused(tmp_path: Path) -> None:
    other = sqlite3.connect(tmp_path / "visit.db")
    other.execute("create table people (name text)")
    other.close()
    with pytest.raises(NotASnapshot):
        Snapshot.open(tmp_path)


def test_another_format_is_refused_by_name(tmp_path: Path) -> None:
    made = Snapshot.create(tmp_path)
    made.set_meta("format", "99")
    made.close()
    with pytest.raises(NotASnapshot, match="99"):
        Snapshot.open(tmp_path)
