"""How much time, memory and space one document may take, and the walls around the process that reads it."""

from __future__ import annotations

import contextlib
import ctypes
import resource
from dataclasses import dataclass

MIB = 1024 * 1024
_CLONE_NEWUSER = 0x10000000
_CLONE_NEWNET = 0x40000000


@dataclass(frozen=True, slots=True)
class Limits:
    """What one document may cost; every number can be lowered for a hurried visit."""

    body_bytes: int = 100 * MIB  #: larger files are scans of whole books; they are named, not read
    wall_seconds: float = 120.0  #: six OCR pages with a second try each take about 40 s on one slow core
    cpu_seconds: int = 60  #: per process; ordinary documents need less than one second
    tool_seconds: float = 30.0  #: one pdftotext run; 1,000 ordinary pages take 3 s
    memory_bytes: int = 1536 * MIB  #: address space per process; OCR of a full page needs about 300 MiB
    disk_bytes: int = 256 * MIB  #: largest file the child may write
    unpacked_bytes: int = 400 * MIB  #: what a zipped Office file may say it unpacks to
    pages: int = 500  #: pages (or sheets, slides) whose text is kept; an annual budget has 200–300
    rows: int = 20_000  #: rows kept of one sheet; a year of purchases in a province stays below
    ocr_pages: int = 6  #: at 2 s a page OCR is 200 times the price of a web page, and what an item asks is said early
    ocr_pictures: int = 4  #: pictures recognised in a Word file that has no text of its own


DEFAULT = Limits()


def apply(limits: Limits) -> None:
    """Set the operating system's limits for this process and all that it starts."""
    _lower(resource.RLIMIT_AS, limits.memory_bytes)
    # The first limit ends a process with a signal that says why, the second one (a second later) cannot be refused.
    _lower(resource.RLIMIT_CPU, limits.cpu_seconds, limits.cpu_seconds + 1)
    _lower(resource.RLIMIT_FSIZE, limits.disk_bytes)
    _lower(resource.RLIMIT_CORE, 0)


def _lower(which: int, soft: int, hard: int | None = None) -> None:
    _, given = resource.getrlimit(which)
    top = soft if hard is None else hard
    top = top if given == resource.RLIM_INFINITY else min(top, given)
    resource.setrlimit(which, (min(soft, top), top))


def cut_network() -> bool:
    """Move this process into a network of its own that leads nowhere; False where the system forbids it.

    Root may do so directly, others inside a user namespace of their own. Some hardened systems and containers allow
    neither; there the child still has no proxy settings and its parsers are told to fetch nothing.
    """
    with contextlib.suppress(OSError, AttributeError):
        unshare = ctypes.CDLL(None).unshare
        return any(unshare(flags) == 0 for flags in (_CLONE_NEWNET, _CLONE_NEWUSER | _CLONE_NEWNET))
    return False
