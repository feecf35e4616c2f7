"""Are all months asked for covered, the first half's if nothing else is said: month by month, by quarters, or at once.

A table that names single months is believed over a title that claims six of them; a month named in a table counts
only when its row or column holds something. Months that had not ended at the reference day are no fault.
Parameters: each (a quarter or half year as a whole does not show single months), span ("previous": the twelve months
of the year before), some (any month of the year shown by itself is enough: what is asked is a list by months).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from checklists.ask import Ask, Decision, Proof, lacking, met
from checklists.monthly import SINGLE, listed_months, months_of
from checklists.pieces import Piece
from checklists.times import own_mentions
from crawler.records import Kind
from thai.fiscal import FiscalYear, Month, name_months
from thai.mentions import Mention

HALF = 6  #: months of the span asked for when the checklist names none
_MONTHS = {"month", "months", "quarter", "half"}
HEADING = 60  #: letters of a line that may be a heading
HEAD = 1500  #: letters from the top in which a piece names the months it is about


def decide(ask: Ask) -> Decision:
    """Met when every month of the first half that had ended is covered by the pieces together."""
    some = bool(ask.params.get("some"))
    year = ask.year.previous if ask.params.get("span") == "previous" else ask.year
    asked = year.months if some or year is not ask.year else year.first_half_months
    covered: dict[Month, Proof] = {}
    monthly = any(p.document and any(_months(p, ask, year, asked, each=True)) for p in ask.pieces)
    for piece in ask.pieces:
        if monthly and not piece.document and _promises(piece):
            continue  # a page that leads to monthly papers may promise more than they hold
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
    listed = dict(listed_months(piece, ask.site, year))
    if len(listed) >= SINGLE:
        yield from ((m, p) for m, p in listed.items() if m in half)
        return
    named: list[tuple[Mention, str]] = []
    sources: tuple[Iterable[str], ...] = (_own(piece), (piece.label, piece.title), piece.around)
    if piece.ocr:  # recognised months err
        sources = ((piece.label,), *sources)
    for texts in sources:  # a link may promise more than a paper holds: it comes second
        named += [(m, text) for text in texts for m in own_mentions(text)]
        if any(m.kind in _MONTHS for m, _ in named):
            break
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
        for month in months_of(mention, year):
            if month in half:
                yield month, Proof(" ".join(text[max(0, mention.start - 50) : mention.end + 30].split()), piece)


def _promises(piece: Piece) -> bool:
    """Whether a page names spans of months and no single ones."""
    kinds = {m.kind for text in (piece.title, piece.text[:HEAD]) for m in own_mentions(text)}
    return bool(kinds & {"half", "months", "quarter"}) and "month" not in kinds


def _own(piece: Piece) -> Iterable[str]:
    if not piece.document:
        return (piece.label, piece.title, piece.text[:HEAD])
    if piece.page.kind is not Kind.SHEET:
        return (piece.text[:HEAD], *_headings(piece.text[HEAD:]))
    return (_sheet(sheet) for sheet in piece.text.split("\f"))


def _headings(text: str) -> Iterator[str]:
    """Lines further down that are no more than the name of a month, as they stand over that month's table."""
    for line in text.splitlines():
        first = next(iter(own_mentions(line)), None) if len(line) <= HEADING else None
        if first is not None and first.kind == "month" and len(first.quote) * 2 >= len(line):
            yield line


def _sheet(text: str) -> str:
    """What a sheet says itself; its name on the tab counts where the sheet names no month."""
    name, _, said = text.strip().partition("\n")
    told = any(m.kind in _MONTHS for m in own_mentions(said[:HEAD]))
    return said[:HEAD] if told else f"{name}\n{said[:HEAD]}"


def _short(text: str) -> bool:
    return len(text) < HEAD
