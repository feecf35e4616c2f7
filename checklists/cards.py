"""People as a page lays them out: the box, row or table column around each name, with its words and pictures.

Reading order alone mixes people up where a table has a row of pictures, a row of names and a row of positions.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from bs4 import BeautifulSoup
from bs4.element import Tag

from checklists.tables import Cell, Raw, grid
from thai.text import clean

ICON = 60  #: pixels; a smaller picture is no portrait
WIDEST = 500  #: letters; a larger box around one name is a part of the page and not that person's
_NOT_SHOWN = ("script", "style", "noscript", "template", "head")


@dataclass(frozen=True, slots=True)
class Card:
    """One name and what stands with it."""

    name: str
    said: str
    pictures: int


@lru_cache(maxsize=16)  # two elements of an item ask about the same page
def cards(markup: str, name: re.Pattern[str]) -> tuple[Card, ...]:
    """The people of a page whose names match, in the order of the page; () for one that names fewer than two."""
    soup = BeautifulSoup(markup, "lxml")
    for tag in soup(_NOT_SHOWN):
        tag.decompose()
    holders = list(_holders(soup, name))
    if len(holders) < 2:
        return ()
    found = []
    for holder, who in holders:
        box = _box(holder, name)
        cell = box.find_parent(["td", "th"]) or box if box.name not in {"td", "th"} else box
        column = _column(cell, name) if cell.name in {"td", "th"} else None
        found.append(Card(who, _text(box), _pictures([box])) if column is None else _card(who, column))
    return tuple(found)


def _holders(soup: Tag, name: re.Pattern[str]) -> Iterator[tuple[Tag, str]]:
    """The smallest elements that hold exactly one name."""
    for tag in soup.find_all(True):
        names = _names(tag, name)
        if len(names) == 1 and not any(_names(child, name) for child in tag.find_all(True, recursive=False)):
            yield tag, names[0]


def _box(holder: Tag, name: re.Pattern[str]) -> Tag:
    """The largest element around a name that holds no other."""
    box = holder
    for parent in holder.parents:
        if parent.name in {"body", "html", "[document]"} or len(_names(parent, name)) != 1:
            break
        if len(_text(parent)) > WIDEST:
            break
        box = parent
    return box


def _column(cell: Tag, name: re.Pattern[str]) -> list[Cell[Tag]] | None:
    """The cells above and below a name that belong to it, where several names share a row; else None."""
    table = cell.find_parent("table")
    rows = grid(_rows(table)) if table is not None else ()
    at = next(((r, c) for r, row in enumerate(rows) for c, one in enumerate(row) if one.tag is cell), None)
    if at is None:
        return None
    row, column = at
    if sum(bool(_names(one.tag, name)) for one in rows[row] if one.tag is not None) < 2:
        return None
    mine = [r[column] if column < len(r) else Cell("", None) for r in rows]
    named = [n for n, one in enumerate(mine) if one.tag is not None and _names(one.tag, name)]
    here = named.index(row)
    above = mine[named[here - 1] + 1 if here else 0 : row]
    below = mine[row + 1 : named[here + 1] if here + 1 < len(named) else len(mine)]
    leads = not any(one.text for one in mine[named[-1] + 1 :])  # positions stand above the names
    if leads:
        return [*above, mine[row]]
    pictured_above = any(not one.text and _pictures([one.tag]) for one in mine[: named[0]])
    if pictured_above:
        above = [one for one in above if not one.text]
        below = [one for one in below if one.text]
        return [*above, mine[row], *below]
    return [mine[row], *below]


def _rows(table: Tag) -> Iterator[Sequence[Raw[Tag]]]:
    """The rows of a table, those of tables inside it left out."""
    for row in (r for r in table.find_all("tr") if r.find_parent("table") is table):
        cells = row.find_all(["td", "th"], recursive=False)
        yield [Raw(cell, _text(cell), str(cell.get("rowspan", "")), str(cell.get("colspan", ""))) for cell in cells]


def _card(who: str, cells: list[Cell[Tag]]) -> Card:
    return Card(who, " ".join(c.text for c in cells if c.text), _pictures([c.tag for c in cells]))


def _names(tag: Tag, name: re.Pattern[str]) -> list[str]:
    return [" ".join(hit.group().split()) for hit in name.finditer(_text(tag))]


def _text(tag: Tag) -> str:
    return clean(tag.get_text(" ", strip=True))


def _pictures(tags: list[Tag | None]) -> int:
    """How many pictures larger than an icon stand in these elements."""
    return sum(_large(img) for tag in tags if tag is not None for img in tag.find_all("img"))


def _large(img: Tag) -> bool:
    sizes = [re.match(r"\d+", str(img.get(side, ""))) for side in ("width", "height")]
    return not any(0 < int(size.group()) < ICON for size in sizes if size)
