"""What a visit is told before it starts: where to go, what words matter, and how much it may take."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import IntEnum

#: Priority from which on an unvisited address could have held an item: menu entries, lists, named links.
PLACE_TO_LOOK = 4.0
#: Priority of what is left of links whose like gave nothing more: it was queued, and seen enough of.
GIVEN_UP = 1.0


class Halt(IntEnum):
    """Why a visit stopped though it could go on later; the number is what its process ends with."""

    NETWORK = 69  #: nothing answers any more, the start page neither
    DISK = 74  #: the snapshot cannot be written


@dataclass(frozen=True, slots=True)
class Budget:
    """Where a visit ends at the latest."""

    pages: int = 1500  #: answers of any kind
    minutes: float = 30.0
    bytes: int = 2_000_000_000
    body_bytes: int = 40_000_000  #: scanned plans of small agencies reach 30 MB
    idle_pages: int = 150  #: pages that promise nothing, looked at all the same on a small site


@dataclass(frozen=True, slots=True)
class Plan:
    """One visit of one agency."""

    start: str
    phrases: Mapping[str, tuple[str, ...]]  #: item code → words its links go by
    avoid: tuple[str, ...] = ()  #: words of news, galleries and calendars: looked at last
    hubs: tuple[str, ...] = ()  #: words of pages that list many items: looked at first
    budget: Budget = field(default_factory=Budget)
    delay: float = 1.0  #: seconds between two requests to one host
    timeout: float = 30.0
    allow_private: bool = False
    year: int = 0  #: fiscal year asked about, Buddhist era; 0 when no year is preferred
    thorough: bool = False  #: ask every address, also those of kinds that gave nothing
    earlier: str = ""  #: folder of the snapshot of an earlier visit of the same site
    agent: str = "oit-auditor/0.1 (transparency self-check of public agencies)"


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a visit is."""

    pages: int
    documents: int
    misses: int
    queued: int
    items: int  #: items for which a page or document was met so far
    seconds_left: float


Report = Callable[[Progress], None]
