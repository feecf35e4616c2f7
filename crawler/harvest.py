"""Remembers what links of one kind led to: when a dozen gave nothing, the others of that kind are asked last.

Hundreds of announcements go by the name of one item. The first of them show whether more are worth asking; an item
that only they could fill is not settled by the five-hundredth. What was learnt stands in the snapshot, so that a visit
that goes on after a kill goes on knowing it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from sqlite3 import Connection
from urllib.parse import parse_qsl, urlsplit

from crawler.plan import GIVEN_UP
from thai.text import arabic

#: So many of a kind, one after the other, that gave nothing are enough; a year has twelve months.
BARREN = {"now": 13, "": 8, "other": 6}
AFTER = {"now": 4, "": 3, "other": 2}  #: the same where addresses of this form gave nothing, whatever they spoke of
PLAIN = 12  #: the same for a form of address as a whole
RICH = 60  #: asked of a kind that does give: five years of monthly reports
OTHER_YEARS = 24  #: the same, for links that name other years only: they can show no more than "outdated"
CATEGORY = 3  #: pages under one heading, from which on it names the list they belong to
NEVER = -9.0  #: priority of links that promise nothing, of a form that gave nothing: asked on small sites only
_NUMBER = re.compile(r"\d+|%[0-9A-Fa-f]{2}(?:%[0-9A-Fa-f]{2}|[\w-])*")
_YEAR = re.compile(r"25[5-9]\d")


def shape(url: str) -> str:
    """An address without its numbers and without names in Thai: what addresses of one kind share."""
    parts = urlsplit(url)
    names = ((name, _NUMBER.sub("#", value)) for name, value in parse_qsl(parts.query, encoding="latin-1"))
    return f"{parts.netloc}{_NUMBER.sub('#', parts.path)}?{'&'.join(f'{n}={v}' for n, v in sorted(names))}"


def when(year: int, *texts: str) -> str:
    """"now" where a text names the year asked about (or the one before, whose reports count), "other" for other years
    alone, "" for none."""
    named = [int(found) for text in texts for found in _YEAR.findall(arabic(text))]
    if not named or not year:
        return ""
    covered = any(y in {year, year - 1} for y in named) or min(named) < year < max(named)
    return "now" if covered else "other"


def kind(url: str, about: Iterable[str], year: str) -> str:
    """What links have in common that promise the same: items, year, form of the address."""
    return f"{'+'.join(sorted(about))}|{year}|{shape(url)}"


def about(kind_of_page: str) -> frozenset[str]:
    """The items a kind stands for."""
    return frozenset(filter(None, kind_of_page.partition("|")[0].split("+")))


def _parts(kind: str) -> Iterator[str]:
    """A kind for each of its items: a link for two is worth asking while one of them is open."""
    items, _, rest = kind.partition("|")
    return (f"{item}|{rest}" for item in items.split("+"))


def _form(kind: str) -> str:
    """The form alone, of whatever its links speak."""
    return f"||{kind.rpartition('|')[2]}"


class Harvest:
    """Counts, for one visit, how many links of each kind were asked, and how many lately gave nothing."""

    def __init__(self, db: Connection, *, thorough: bool = False) -> None:
        """`thorough`: every address is worth asking, whatever the others of its kind gave."""
        self.db, self.thorough = db, thorough
        counted = db.execute("select kind, asked, barren from kinds")
        #: kind → how many were asked, how many of them since one gave something
        self.known: dict[str, tuple[int, int]] = {kind: (asked, barren) for kind, asked, barren in counted}

    def worth(self, kind: str, priority: float) -> float:
        """The priority of a link of this kind; "" is a kind of its own."""
        if self.thorough or not kind or not all(self._spent(part) for part in _parts(kind) if about(kind)):
            return priority
        if self._spent(_form(kind)):
            return min(priority, NEVER)
        return min(priority, GIVEN_UP) if about(kind) else priority

    def note(self, kind: str, *, gave: bool) -> None:
        """One more of a kind was asked."""
        if not kind:
            return
        names = list(dict.fromkeys((_form(kind), *_parts(kind))))
        before = [self._spent(name) for name in names]
        for name in names:
            asked, barren = self.known.get(name, (0, 0))
            # What is spent stays so: a link offered twice is then never worth more the second time.
            self.known[name] = (asked + 1, 0 if gave and not self._spent(name) else barren + 1)
            self.db.execute("insert or replace into kinds values (?, ?, ?)", (name, *self.known[name]))
        if [self._spent(name) for name in names] != before:
            self._ask_later(kind.rpartition("|")[2])

    def first(self, heading: str) -> bool:
        """Whether a heading is not yet known as one that stands on many pages; remembers it."""
        name = f"={heading}"
        asked, _ = self.known.get(name, (0, 0))
        self.known[name] = (asked + 1, 0)
        self.db.execute("insert or replace into kinds values (?, ?, ?)", (name, *self.known[name]))
        return asked < CATEGORY

    def _ask_later(self, form: str) -> None:
        """Look again at what is queued of a form of address."""
        queued = "select rowid, kind, priority from frontier where state = 0 and form = ?"
        changed = [
            (worth, row)
            for row, kind, priority in self.db.execute(queued, (form,)).fetchall()
            if (worth := self.worth(kind, priority)) != priority
        ]
        self.db.executemany("update frontier set priority = ? where rowid = ?", changed)

    def _spent(self, name: str) -> bool:
        item, year, form = name.split("|", 2)
        asked, barren = self.known.get(name, (0, 0))
        if not item:
            return barren >= PLAIN
        least = (AFTER if self._spent(f"||{form}") else BARREN)[year]
        return barren >= least or asked >= (OTHER_YEARS if year == "other" else RICH)
