"""The folder of one audit: one agency, one run at a time; finished audits are kept under history/."""

from __future__ import annotations

import fcntl
import json
import os
import re
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import urlsplit

from crawler import urls
from crawler.bounds import Bounds

MARK, HISTORY, DONE = "oit.json", "history", "audit.json"  #: whose folder it is, earlier audits, a finished audit
#: What people write and every later audit of the folder uses: rulings, the agency's facts, the scores it was given.
REVIEWS, FACTS, SCORES = "reviews.json", "agency.yml", "scores.csv"
STAY = {MARK, HISTORY, REVIEWS, FACTS, SCORES}
WRITTEN = {REVIEWS, FACTS, SCORES}

_UNFIT = re.compile(r"[^\wก-๙.-]+")  #: signs that some system refuses in a folder's name


class BadFolder(OSError):
    """The output folder cannot be used; the message says what to do."""


def default_name(url: str, year: int, prefix: str = "oit") -> str:
    """oit-<host>-<year>, with the port when it is not the usual one, and the agency's folder on a shared host."""
    parts = urlsplit(url)
    name = f"{parts.netloc.lower()}{urls.readable(Bounds(url).folder)}"
    return f"{prefix}-{_UNFIT.sub('-', name).strip('-')}-{year}"


@contextmanager
def opened(folder: Path, url: str, year: int) -> Iterator[Path]:
    """The folder, locked for this run and ready: BadFolder when it is another agency's, in use or not writable."""
    made = not folder.exists()
    handle = _locked(folder)
    try:
        _claim(folder, url, year)
        yield folder
    finally:
        _leave(folder, made=made)
        os.close(handle)


@contextmanager
def held(folder: Path) -> Iterator[Path]:
    """A finished folder, locked while something in it is written: BadFolder when a run is using it."""
    handle = _locked(folder)
    try:
        yield folder
    finally:
        os.close(handle)


def _locked(folder: Path) -> int:
    """A lock on the folder itself: it goes with the process, however that ends, and leaves no file behind."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    except OSError as error:
        raise _unwritable(folder, error) from error
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        os.close(handle)
        reason = f"มีการตรวจอื่นกำลังใช้โฟลเดอร์ {folder} อยู่ รอให้เสร็จก่อน / another audit is using this folder"
        raise BadFolder(reason) from error
    return handle


def _claim(folder: Path, url: str, year: int) -> None:
    mark = folder / MARK
    mine = {"site": Bounds(url).site, "year": year}
    choose = "เลือกที่อื่นด้วย --out"
    if mark.exists():
        theirs = _read(mark)
        if theirs != mine:
            whose = f"{theirs.get('site')} ปี {theirs.get('year')}"
            raise BadFolder(f"โฟลเดอร์ {folder} เป็นของการตรวจ {whose} {choose} / this folder holds another audit")
    elif any(path.name not in WRITTEN | {f".{MARK}.part"} for path in folder.iterdir()):
        raise BadFolder(f"โฟลเดอร์ {folder} มีไฟล์อื่นอยู่แล้ว {choose} / the folder holds other files")
    try:
        if not mark.exists():
            half = folder / f".{MARK}.part"
            half.write_text(json.dumps(mine) + "\n", "utf-8")
            half.replace(mark)  # whole or not at all: a mark cut short would make the folder a stranger's
        if (folder / DONE).exists():
            _put_away(folder)
    except OSError as error:
        raise _unwritable(folder, error) from error


def _read(mark: Path) -> dict[str, object]:
    try:
        said = json.loads(mark.read_text("utf-8"))
    except ValueError:
        said = None
    return said if isinstance(said, dict) else {}


def _put_away(folder: Path) -> None:
    """Move a finished audit under history/, named by the time it was finished; its mark goes last, so that a
    move cut short is taken up again by the next run."""
    base = "".join(c if c.isalnum() else "-" for c in _finished(folder / DONE))
    kept, number = folder / HISTORY / base, 1
    while (kept / DONE).exists():
        number += 1
        kept = folder / HISTORY / f"{base}-{number}"
    kept.mkdir(parents=True, exist_ok=True)
    for path in sorted(folder.iterdir(), key=lambda path: path.name == DONE):
        if path.name not in STAY:
            path.rename(kept / path.name)


def latest(folder: Path) -> Path | None:
    """The snapshot of the newest audit under history/; None when there is none."""
    kept = (path / "snapshot" for path in (folder / HISTORY).glob("*") if (path / DONE).exists())
    return max((path for path in kept if path.is_dir()), key=lambda path: path.parent.name, default=None)


def _finished(done: Path) -> str:
    """When an audit was finished, to the second; a document that does not say so is named by its file's time."""
    try:
        said = json.loads(done.read_text("utf-8"))["snapshot"]["finished"]
    except (ValueError, KeyError, TypeError):
        said = None
    if isinstance(said, str) and said:
        return said[:19]
    return datetime.fromtimestamp(done.stat().st_mtime, UTC).isoformat()[:19]


def _leave(folder: Path, *, made: bool) -> None:
    """A run that came to nothing leaves nothing: no mark, and no folder that it made itself."""
    with suppress(OSError):
        if {path.name for path in folder.iterdir()} - WRITTEN == {MARK}:
            (folder / MARK).unlink()
        if made:
            folder.rmdir()


def _unwritable(folder: Path, error: OSError) -> BadFolder:
    why = f"เขียนลงโฟลเดอร์ {folder} ไม่ได้ ({error.strerror}) เลือกที่อื่นด้วย --out / cannot write to the output folder"
    return BadFolder(why)
