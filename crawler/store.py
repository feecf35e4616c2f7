"""A snapshot on disk: bodies by content hash, page records, misses, readings, and the addresses still to visit.

One folder: `visit.db` (SQLite) and `bodies/ab/<sha256>.zst`. Every write is idempotent, so that a visit killed at
any moment can go on, and a finished one can be judged again without network.
"""

from __future__ import annotations

import hashlib
import json
import shutil
import sqlite3
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from functools import cached_property
from pathlib import Path

import zstandard
from pydantic import TypeAdapter

from crawler import urls
from crawler.extract.decode import decode
from crawler.extract.html import part
from crawler.records import Kind, Miss, Page, Reading, Tally, Visit

FORMAT = "1"
_PAGE, _MISS, _READING, _VISIT = TypeAdapter(Page), TypeAdapter(Miss), TypeAdapter(Reading), TypeAdapter(Visit)
_TALLY = TypeAdapter(Tally)
_TABLES = """
create table if not exists meta (name text primary key, value text not null);
create table if not exists pages (url text primary key, sha256 text not null, kind text not null, record blob not null);
create table if not exists aliases (requested text primary key, url text not null);
create table if not exists misses (url text primary key, record text not null);
create table if not exists readings (sha256 text, ocr integer, record blob not null, primary key (sha256, ocr));
create table if not exists frontier (
  key text primary key, url text not null, priority real not null, relevance real not null, depth integer not null,
  found_on text not null, words text not null, state integer not null default 0, tries integer not null default 0,
  kind text not null default '', form text not null default '');
create index if not exists forms on frontier (form, state);
create table if not exists kinds (kind text primary key, asked integer not null, barren integer not null);
create table if not exists changes (url text primary key, how text not null);
create index if not exists best on frontier (state, priority desc);
"""


class Unwritten(OSError):
    """A body could not be stored."""


#: What a full disk, a folder turned read-only or a failing drive raise while something is kept.
UNWRITTEN = (Unwritten, sqlite3.OperationalError)


class NotASnapshot(ValueError):
    """The folder holds no snapshot this program can read."""


class Snapshot:
    """Everything one visit saw. `Snapshot.open(folder)` reads; `Snapshot.create(folder)` makes or resumes one."""

    def __init__(self, folder: Path, *, writable: bool) -> None:
        self.folder = folder
        self.db = sqlite3.connect(folder / "visit.db", isolation_level=None, timeout=10)
        self.db.execute("pragma journal_mode=wal")
        self.db.execute("pragma synchronous=normal")
        if writable:
            self.db.executescript(_TABLES)
            self.db.execute("insert or ignore into meta values ('format', ?)", (FORMAT,))
        self._squeeze, self._unsqueeze = zstandard.ZstdCompressor(level=3), zstandard.ZstdDecompressor()

    @classmethod
    def create(cls, folder: Path) -> Snapshot:
        """Make the folder, or go on with the unfinished visit in it. OSError when it cannot be written."""
        (folder / "bodies").mkdir(parents=True, exist_ok=True)
        return cls(folder, writable=True)

    @classmethod
    def open(cls, folder: Path) -> Snapshot:
        """Open a snapshot to judge it. NotASnapshot when the folder is something else."""
        if not (folder / "visit.db").is_file():
            raise NotASnapshot(f"{folder}: no visit.db in this folder")
        try:
            snapshot = cls(folder, writable=False)
            found = snapshot.meta("format")
        except sqlite3.DatabaseError as error:
            raise NotASnapshot(f"{folder}: {error}") from error
        if found != FORMAT:
            raise NotASnapshot(f"{folder}: snapshot format {found or 'unknown'}, this program reads {FORMAT}")
        return snapshot

    def close(self) -> None:
        """Fold the write-ahead log back, so that the folder can be copied; where the disk is full it stays beside."""
        with suppress(sqlite3.OperationalError):
            self.db.execute("pragma wal_checkpoint(truncate)")
        self.db.close()

    # -- meta -------------------------------------------------------------------------------------------------
    def meta(self, name: str) -> str:
        row = self.db.execute("select value from meta where name = ?", (name,)).fetchone()
        return row[0] if row else ""

    def set_meta(self, name: str, value: str) -> None:
        self.db.execute("insert or replace into meta values (?, ?)", (name, value))

    @property
    def visit(self) -> Visit | None:
        """The visit's summary; None while it is unfinished."""
        text = self.meta("visit")
        return _VISIT.validate_json(text) if text else None

    def finish(self, visit: Visit) -> None:
        self.set_meta("visit", _VISIT.dump_json(visit).decode())

    @property
    def tally(self) -> Tally:
        """What the visit has used up so far."""
        text = self.meta("tally")
        return _TALLY.validate_json(text) if text else Tally()

    def keep_tally(self, tally: Tally) -> None:
        self.set_meta("tally", _TALLY.dump_json(tally).decode())

    # -- bodies -----------------------------------------------------------------------------------------------
    def keep_body(self, body: bytes) -> str:
        """Store a body once; returns its sha256 (hex). Unwritten when the disk does not take it."""
        sha = hashlib.sha256(body).hexdigest()
        path = self._body_path(sha)
        if not path.exists():
            half = path.with_suffix(".part")
            try:
                path.parent.mkdir(parents=True, exist_ok=True)
                half.write_bytes(self._squeeze.compress(body))
                half.replace(path)
            except OSError as error:
                raise Unwritten(error.errno, error.strerror, str(path)) from error
        return sha

    def has_body(self, sha: str) -> bool:
        return self._body_path(sha).exists()

    def take_body(self, other: Snapshot, sha: str) -> None:
        """Have a body of another snapshot here too, on the same disk without a second copy of it."""
        source, target = other._body_path(sha), self._body_path(sha)
        if target.exists():
            return
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            half = target.with_suffix(".part")
            half.unlink(missing_ok=True)
            try:
                half.hardlink_to(source)
            except OSError:  # another disk, or one without links
                shutil.copyfile(source, half)
            half.replace(target)
        except OSError as error:
            raise Unwritten(error.errno, error.strerror, str(target)) from error

    def body(self, sha: str) -> bytes:
        """A stored body. FileNotFoundError when it is not there."""
        return self._unsqueeze.decompress(self._body_path(sha).read_bytes(), max_output_size=1 << 30)

    def markup(self, sha: str) -> str:
        """A stored page as text, in whatever encoding it came. FileNotFoundError when it is not there."""
        return decode(self.body(sha))

    def part(self, page: Page, ident: str) -> Page | None:
        """The part of a page that an address with #ident leads to, as a page of its own; None when there is none."""
        said = part(self.body(page.sha256), page.url, ident)
        if said is None:
            return None
        return replace(
            page, url=f"{page.url}#{ident}", links=said.links, blocks=said.blocks, forms=said.forms,
            pictures=said.pictures,
        )  # fmt: skip

    def _body_path(self, sha: str) -> Path:
        if len(sha) != 64 or not sha.isalnum():
            raise FileNotFoundError(sha)
        return self.folder / "bodies" / sha[:2] / f"{sha}.zst"

    # -- pages and misses -------------------------------------------------------------------------------------
    def page(self, url: str) -> Page | None:
        """The page kept under a final address."""
        row = self.db.execute("select record from pages where url = ?", (url,)).fetchone()
        return _PAGE.validate_json(self._unsqueeze.decompress(row[0])) if row else None

    def answered(self, url: str) -> Page | None:
        """The page an address led to when it was asked, whatever it was redirected to."""
        row = self.db.execute("select url from aliases where requested = ?", (urls.key(url),)).fetchone()
        return self.page(row[0]) if row else None

    def kinds(self) -> Counter[Kind]:
        """How many pages there are of each kind."""
        counted = self.db.execute("select kind, count(*) from pages group by kind")
        return Counter({Kind(kind): count for kind, count in counted})

    def records(self) -> Iterator[bytes]:
        """All pages as they are stored (JSON), in the order of their addresses."""
        for (record,) in self.db.execute("select record from pages order by url"):
            yield self._unsqueeze.decompress(record)

    def addresses(self) -> Iterator[str]:
        """Final addresses of all pages, in order."""
        for (url,) in self.db.execute("select url from pages order by url"):
            yield url

    def known_keys(self) -> frozenset[str]:
        """Keys of all addresses that were ever queued."""
        return frozenset(key for (key,) in self.db.execute("select key from frontier"))

    def keep_change(self, url: str, how: str) -> None:
        """Note that a page is "new" or "changed" since the visit before."""
        self.db.execute("insert or replace into changes values (?, ?)", (url, how))

    def changes(self, how: str) -> tuple[str, ...]:
        return tuple(url for (url,) in self.db.execute("select url from changes where how = ? order by url", (how,)))

    def keep_page(self, page: Page) -> None:
        """Store a page; one that was reached by fewer clicks before (the start page!) keeps that way to it."""
        known = self.page(page.url)
        if known is None or page.depth <= known.depth:
            record = self._squeeze.compress(_PAGE.dump_json(page))
            row = (page.url, page.sha256, page.kind, record)
            self.db.execute("insert or replace into pages values (?, ?, ?, ?)", row)
        for address in {urls.key(page.requested), urls.key(page.url)}:
            self.db.execute("insert or replace into aliases values (?, ?)", (address, page.url))
        self.db.execute("delete from misses where url in (?, ?)", (page.url, page.requested))

    def keep_miss(self, miss: Miss) -> None:
        self.db.execute("insert or replace into misses values (?, ?)", (miss.url, _MISS.dump_json(miss).decode()))

    def pages(self) -> Iterator[Page]:
        """All pages in the order of their addresses, so that judging is the same every time."""
        for (record,) in self.db.execute("select record from pages order by url"):
            yield _PAGE.validate_json(self._unsqueeze.decompress(record))

    def misses(self) -> tuple[Miss, ...]:
        rows = self.db.execute("select record from misses order by url")
        return tuple(_MISS.validate_json(record) for (record,) in rows)

    def aliases(self) -> dict[str, str]:
        """Key of every address that was answered → the final address of its page."""
        return dict(self.db.execute("select requested, url from aliases"))

    def left_over(self) -> tuple[tuple[str, float, str], ...]:
        """Addresses still queued when the visit stopped: address, how much they promised, their words."""
        return tuple(self.db.execute("select url, priority, words from frontier where state < 2 order by url"))

    # -- readings ---------------------------------------------------------------------------------------------
    def reading(self, sha: str, *, ocr: bool, exactly: bool = False) -> Reading | None:
        """A document's cached text; one made with OCR also serves a question without, unless `exactly`."""
        made = "=" if exactly else ">="
        question = f"select record from readings where sha256 = ? and ocr {made} ? order by ocr desc"
        row = self.db.execute(question, (sha, int(ocr))).fetchone()
        return _READING.validate_json(self._unsqueeze.decompress(row[0])) if row else None

    def keep_reading(self, sha: str, reading: Reading, *, ocr: bool) -> None:
        record = self._squeeze.compress(_READING.dump_json(reading))
        self.db.execute("insert or replace into readings values (?, ?, ?)", (sha, int(ocr), record))

    @cached_property
    def sha256(self) -> str:
        """One hash over what was seen: addresses with their content, and misses with their cause."""
        pages = self.db.execute("select url, sha256 from pages order by url").fetchall()
        misses = [(m.url, m.cause, m.status) for m in self.misses()]
        return hashlib.sha256(json.dumps([pages, misses], ensure_ascii=False).encode()).hexdigest()
