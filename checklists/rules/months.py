"""Are all months asked for covered, the first half's if nothing else is said: month by month, by quarters, or at once.

A table that names single months is believed over a title that claims six of them; a month named in a table counts
only when its row or column holds something. Months that had not ended at the reference day are no fault.
Parameters: each (a quarter or half year as a whole does not show single months), span ("previous": the twelve months
of the year before), some (any month of the year shown by itself is enough: what is asked is a list by months).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from checklists.ask import Ask, Decision, Proof, lacking, met
from checklists.pieces import Piece
from checklists.site import Site
from checklists.times import own_mentions
from crawler.records import Kind
from thai.fiscal import FiscalYear, Month, name_months
from thai.mentions import Mention

HALF = 6  #: months of the span asked for when the checklist names none
SINGLE = 2  #: single months in a table from which on it is a monthly table
_FILLED = re.compile(r"[0-9๐-๙]|ไม่มี|[ก-๙]{3}")
_MONTHS = {"month", "months", "quarter", "half"}
HEAD = 1500  #: letters from the top in which a piece names the months it is about


def decide(ask: Ask) -> Decision:
    """Met when every month of the first half that had ended is covered by the pieces together."""
    some = bool(ask.params.get("some"))
    year = ask.year.previous if ask.params.get("span") == "previous" else ask.year
    asked = year.months if some or year is not ask.year else year.first_half_months
    covered: dict[Month, Proof] = {}
    for piece in ask.pieces:
        for month, proof in _months(piece, ask, year, asked, each=some or bool(ask.params.get("each"))):
            covered.setdefault(month, proof)
    if some and covered:
        return met(f"แยกเป็นรายเดือน {name_months(covered)}", *dict.fromkeys(covered.values()))
    due = [m for m in asked if m.span.last <= ask.as_of]
    later = [m for m in asked if m not in due and m not in covered]
    absent = [m for m in due if m not in covered]
    note = f"ยังไม่ครบกำหนด: {name_months(later)}" if later else ""
    proofs = tuple(dict.fromkeys(covered.values()))[:6]
    if not absent:
        shown = [m for m in asked if m in covered]
        return met(f"มีข้อมูล {name_months(shown)}" if shown else "ยังไม่มีเดือนที่ครบกำหนด", *proofs, note=note)
    if not covered:
        return lacking(
            ask,
            f"ไม่มีข้อมูลรายเดือนของ {name_months(absent)}"
            if ask.params.get("each") or len(asked) != HALF
            else f"ไม่มีข้อมูล 6 เดือนแรก ({name_months(absent)})",
        )
    return lacking(ask, f"ข้อมูล {len(asked)} เดือนไม่ครบถ้วน ขาดเดือน {name_months(absent)}", *proofs)


def _months(
    piece: Piece, ask: Ask, year: FiscalYear, asked: Sequence[Month], *, each: bool
) -> Iterator[tuple[Month, Proof]]:
    half = set(asked)
    listed = dict(_listed(piece, ask.site, year))
    if len(listed) >= SINGLE:
        yield from ((m, p) for m, p in listed.items() if m in half)
        return
    named = [(m, text) for text in _own(piece) for m in own_mentions(text)]
    if not any(m.kind in _MONTHS for m, _ in named):  # the list around it may promise more than the paper holds
        named += [(m, text) for text in piece.around for m in own_mentions(text)]
    years = {y for m, _ in named for y in m.fiscal_years()}
    for mention, text in named:
        if mention.kind == "day" or (mention.first_year is None and year.be not in years):
            continue
        if (
            mention.kind == "year"
            or (mention.kind == "half" and each)
            or (mention.kind == "quarter" and each and not listed)
        ):
            continue
        if mention.kind == "month" and piece.document is False and not _short(text):
            continue
        for month in _inside(mention, year):
            if month in half:
                yield month, Proof(" ".join(text[max(0, mention.start - 50) : mention.end + 30].split()), piece)


def _own(piece: Piece) -> Iterable[str]:
    if piece.page.kind is not Kind.SHEET:
        return (piece.label, piece.title, piece.text[:HEAD])
    return (_sheet(sheet) for sheet in piece.text.split("\f"))


def _sheet(text: str) -> str:
    """What a sheet says itself; its name on the tab counts where the sheet names no month."""
    name, _, said = text.strip().partition("\n")
    told = any(m.kind in _MONTHS for m in own_mentions(said[:HEAD]))
    return said[:HEAD] if told else f"{name}\n{said[:HEAD]}"


def _short(text: str) -> bool:
    return len(text) < HEAD


def _inside(mention: Mention, year: FiscalYear) -> tuple[Month, ...]:
    span = mention.span(year)
    return span.months() if span is not None else ()


def _listed(piece: Piece, site: Site, year: FiscalYear) -> Iterator[tuple[Month, Proof]]:
    """Single months that stand in a table with something beside or below them."""
    for table in _tables(piece, site):
        for at, row in enumerate(table):
            for column, cell in enumerate(row):
                month = _month_of(cell, year)
                if month is None:
                    continue
                beside = row[column + 1 :] if column <= 1 else ()
                below = (
                    [r[column] for r in table[at + 1 : at + 40] if column < len(r)]
                    if column > 0 or not any(c.strip() for c in beside)
                    else []
                )
                if any(_filled(c) for c in (*beside, *below) if _month_of(c, year) is None):
                    yield month, Proof(" | ".join(c for c in row if c.strip())[:220], piece)


def _filled(cell: str) -> bool:
    return bool(_FILLED.search(cell)) and cell.strip() not in {"-", "–", ""}


def _tables(piece: Piece, site: Site) -> Iterator[list[tuple[str, ...]]]:
    for table in piece.tables:
        yield list(table)
    if any(b.tag in {"tr", "th"} for b in piece.blocks):
        for shown in site.tables(piece.page):
            yield [tuple(c.strip() for c in row) for row in shown]
    if not piece.tables and piece.document:
        lines = [tuple(re.split(r"\s{2,}|\t| \| ", line.strip())) for line in piece.text.splitlines() if line.strip()]
        yield [line for line in lines if len(line) >= 2]


def _month_of(cell: str, year: FiscalYear) -> Month | None:
    """The single month a cell is about, when the cell is little more than its name."""
    if not 2 <= len(cell) <= 40:
        return None
    mentions = own_mentions(cell)
    if len(mentions) != 1 or mentions[0].kind != "month" or len(mentions[0].quote) * 2 < len(cell.strip()):
        return None
    months = _inside(mentions[0], year)
    return months[0] if months else None
