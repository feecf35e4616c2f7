"""Which year a piece of evidence speaks of, and whether that is the year an item asks for.

A document's own title beats the words of its link, which beat the row and heading around it and its file name. Dates
of upload are never used. Years inside the name of a law ("พ.ร.บ. … พ.ศ. 2560") date the law, not the document.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from checklists.model import Period
from checklists.pieces import Piece
from crawler.records import Kind, Link
from thai.dates import read
from thai.fiscal import FiscalYear
from thai.mentions import Mention

HALF_YEAR = 170  #: days; a shorter span dates an event, not how long a rule holds
FIRST_LINE = 80  #: letters from the top in which a paper calls itself of a quarter or half year
TITLE_ZONE, HEAD_ZONE, BODY_ZONE = 260, 900, 6000  #: letters from the top in which a document names its year
_LAW = re.compile(
    r"(พระราชบัญญัติ|พ\s?\.?\s?ร\s?\.?\s?บ\s?\.|พรบ|ระเบียบ|กฎกระทรวง|กฏกระทรวง|รัฐธรรมนูญ|พระราชกฤษฎีกา|พระราชกำหนด|ข้อบังคับ|ประมวลกฎหมาย|ประกาศกระทรวง|ประกาศคณะกรรมการ|คำสั่ง\s?คสช|หนังสือสั่งการ|ว่าด้วย|\(?ฉบับที่)[^\n]{0,140}$"
)
_OWN_YEAR = re.compile(r"(ประจำปี|ปีงบประมาณ|ประจำปีงบ|ของปี|รายงาน|แผน|รอบ)")
_WRAP = re.compile(r"(?<=[ก-๙])[ \t]*\n(?=[ก-๙])")  # a line broken inside "ปีงบ|ประมาณ"
_LIST = re.compile(r"\b(?:ITA|OIT)\b", re.I)
_LIST_NAMES = ("การเปิดเผยข้อมูลสาธารณะ", "ประเมินคุณธรรมและความโปร่งใส")
#: Before a day on which something was put up or last changed: never decisive alone.
_UP = re.compile(
    r"(?:โพสต์|เผยแพร่|ประกาศเมื่อ|ลงข่าว|อัปเดต|อัพเดต|อัพเดท|ปรับปรุง|แก้ไข|สร้าง|นำเข้า|เพิ่มข้อมูล|เขียน|posted|published|updated?|modified|created)"
    r"(?:ล่าสุด|เมื่อ|วันที่|ณ|on|at|:|：|\s)*(?:วัน[ก-์]+ที่\s*)?$",
    re.I,
)
#: What leads the year of an ITA result: "ผลการประเมินคุณธรรมและความโปร่งใส (ITA) ปี 2564".
_RESULT = re.compile(
    r"(?:(ผล(การ)?ประเมิน|ผลคะแนน|คะแนน)[^\n]{0,20}(ITA|คุณธรรม)|(?:ผล|วิเคราะห์)[^\n]{0,20}ITA)[^\n]{0,60}$", re.I
)
_CHANGED = re.compile(r"(?:ปรับปรุง|แก้ไข|อัปเดต|อัพเดต|อัพเดท|updated?|modified)[^\n]{0,24}$", re.I)  #: dates no news either
_NUMBERED = re.compile(r"[0-9๐-๙]\s?/\s?$")
_SINCE = re.compile(r"(?:ตั้งแต่|นับแต่|เริ่มใช้)[^\n]{0,24}$")
_ONWARD = re.compile(r"[^\n]{0,24}(?:เป็นต้นไป|จนกว่า)")
_ORIGIN = re.compile(r"(ก่อตั้ง|จัดตั้ง|ยกฐานะ|ลิขสิทธิ์|copyright|©|เลือกตั้งเมื่อ)", re.I)


class Fit(StrEnum):
    """How a piece stands to the period asked for."""

    RIGHT = "right"
    OTHER = "other"
    UNDATED = "undated"


@dataclass(frozen=True, slots=True)
class Timing:
    """A piece's time as judged for one item."""

    fit: Fit
    mention: Mention | None = None  #: what said so
    source: str = ""  #: the text it stands in
    years: tuple[int, ...] = ()  #: fiscal years the piece names


def timing(piece: Piece, period: Period, year: FiscalYear, *, posted: bool = False) -> Timing:
    """Whether a piece is of the period an item asks for, relative to the fiscal year judged.

    `posted`: whether the day something was put up dates it, as it does news.
    """
    if period is Period.NONE:
        return Timing(Fit.RIGHT)
    if period is Period.RESULT_OF and (of_result := _of_result(piece, year)) is not None:
        return of_result
    for text, days in _sources(piece):
        mentions = [
            m
            for m in own_mentions(text)
            if m.kind != "day"
            or (days and not _CHANGED.search(text[: m.start]) and (posted or not _UP.search(text[: m.start])))
        ]
        if period is Period.THIS and any(m.kind == "day" for m in own_mentions(text)):
            mentions = [m for m in mentions if not _plan_years(m)]  # a meeting about a plan is of its own day
        found = _judge(mentions, text, period, year)
        if found is not None:
            return found
    if period is Period.IN_FORCE:  # a standing rule without an end: nothing says that it has lapsed
        return Timing(Fit.UNDATED if piece.unreadable else Fit.RIGHT)
    return Timing(Fit.UNDATED)


def _plan_years(mention: Mention) -> bool:
    return mention.kind == "years" and (mention.last_year or 0) - (mention.first_year or 0) >= 1


def timings(
    pieces: Sequence[Piece], period: Period, year: FiscalYear, *, posted: bool = False
) -> dict[int, Timing]:
    """The timing of an item's pieces by id(piece). Where lists of several years offer the item, the list's own year
    tells apart what says no year itself; the year of a single list dates nothing, since lists are filled late.
    """
    judged = {id(p): timing(p, period, year, posted=posted) for p in pieces}
    listed = {id(p): found for p in pieces if (found := _listed(p, year)) is not None}
    if len({t.years for t in listed.values()}) > 1 and period is not Period.IN_FORCE:
        judged |= {at: t for at, t in listed.items() if judged[at].fit is Fit.UNDATED}
    return judged


def _listed(piece: Piece, year: FiscalYear) -> Timing | None:
    """The year of the ITA list a piece stands in; a list of a year asks for that year's and earlier evidence alike."""
    for text in (*piece.around, piece.offer.page.title):
        dated = [m for m in own_mentions(text) if m.fiscal_years()] if of_list(text) else []
        if dated:
            years = tuple(dict.fromkeys(y for m in dated for y in m.fiscal_years()))
            return Timing(Fit.RIGHT if year.be in years else Fit.OTHER, dated[0], text, years)
    return None


def result_mentions(text: str) -> tuple[Mention, ...]:
    """The times a text names right after "the result of the ITA assessment": of which year the result is."""
    return tuple(m for m in own_mentions(text) if m.fiscal_years() and _RESULT.search(text[: m.start][-110:]))


def _of_result(piece: Piece, year: FiscalYear) -> Timing | None:
    """The timing by the year of the results a piece analyses; None when it names none with its year."""
    text = "" if piece.unreadable else _WRAP.sub("", piece.text[:BODY_ZONE])
    named = result_mentions(text)
    if not named:
        return None
    years = tuple(dict.fromkeys(y for m in named for y in m.fiscal_years()))
    right = next((m for m in named if year.previous.be in m.fiscal_years()), None)
    if right is None:  # measures of this year on older results are of this year, and analyse the wrong one
        titled = (m for m in own_mentions(text[:TITLE_ZONE]) if m not in named and m.kind == "year")
        right = next((m for m in titled if year.be in m.fiscal_years()), None)
    return Timing(Fit.RIGHT if right else Fit.OTHER, right or named[0], text, years)


def _sources(piece: Piece) -> Iterator[tuple[str, bool]]:
    """Texts that may name the year, the most telling first; whether single days count in them."""
    listing = piece.page.kind is Kind.HTML
    said = piece.text[: BODY_ZONE + 200] if listing else _WRAP.sub("", piece.text[: BODY_ZONE + 200])
    if not listing and not piece.unreadable and not piece.ocr:
        yield said[:TITLE_ZONE], False
        yield said[:HEAD_ZONE], False
    if piece.ocr and not piece.unreadable:  # recognised digits err: the link's words are asked first
        yield piece.label, False
        yield from ((text, False) for text in _near(piece.around))
        yield said[:HEAD_ZONE], False
    if listing:
        yield piece.title, False
        if _strong(said[:HEAD_ZONE]):
            yield said[:HEAD_ZONE], False
    yield piece.label, True
    yield from ((text, True) for text in _near(piece.around))
    if not piece.unreadable:
        yield said[:HEAD_ZONE], False
        yield said[:BODY_ZONE], True
    if not listing:
        yield re.sub(r"[_\-.]", " ", piece.page.filename), False


def of_list(text: str) -> bool:
    """Whether a text names the ITA assessment or its list."""
    if any(name in text for name in _LIST_NAMES):
        return True
    small = text.lower()
    return ("ita" in small or "oit" in small) and _LIST.search(text) is not None


def words_around(link: Link) -> tuple[str, ...]:
    """The words around a link, nearest first; of its column, tab and higher headings only those that name a time."""
    columns = (t for t in link.columns if own_mentions(t))
    higher = (t for t in (*link.over, *link.menu[-2::-1]) if own_mentions(t))
    return tuple(t for t in (*columns, link.row, link.heading, *link.menu[-1:], *higher) if t)


def _near(around: tuple[str, ...]) -> Iterator[str]:
    """The words around a link that may date it: not those of a page of a whole year's list ("ITA 2565")."""
    return (text for text in around if not of_list(text))


def _strong(text: str) -> bool:
    return any(m.fiscal or m.kind in {"years", "half"} for m in own_mentions(text))


@lru_cache(maxsize=4096)  # the same page is offered for many items
def own_mentions(text: str) -> tuple[Mention, ...]:
    """The times a text names as its own: without the years of laws, foundings and copyrights."""
    return tuple(m for m in read(text) if not _foreign(text, m))


def _foreign(text: str, mention: Mention) -> bool:
    before = text[max(0, mention.start - 150) : mention.start]
    line = before.rpartition("\n")[2]
    if _ORIGIN.search(line[-40:]):
        return True
    if mention.fiscal or mention.kind not in {"year", "day"}:
        return False
    law = _LAW.search(line)
    return bool(law) and not _OWN_YEAR.search(line[law.end(1) :] if law else "")


def _judge(mentions: Sequence[Mention], text: str, period: Period, year: FiscalYear) -> Timing | None:
    """The timing these mentions give; None when they name no year at all."""
    dated = [m for m in mentions if m.fiscal_years()]
    if not dated:
        return None
    dated = [m for m in dated if not _NUMBERED.search(text[: m.start])] or dated  # an order's number is no date
    years = tuple(dict.fromkeys(y for m in dated for y in m.fiscal_years()))
    said = [m for m in mentions if m.start < FIRST_LINE or m.fiscal_years()]  # "ไตรมาส 1-2" bears no year of its own
    right = next((m for m in _choices(dated, period) if _right(m, said, period, year, text)), None)
    if right is not None:
        return Timing(Fit.RIGHT, right, text, years)
    return Timing(Fit.OTHER, dated[0], text, years)


def _choices(dated: list[Mention], period: Period) -> list[Mention]:
    """The mentions that count: ranges alone for plans, else what is called a year before single days."""
    if period in {Period.COVERS, Period.IN_FORCE}:
        ranges = [m for m in dated if _plan_years(m)]
        return ranges or dated
    if period is Period.PREVIOUS:  # the year a report is of comes first; later ones are comparisons and next plans
        years = [m for m in dated if m.kind in {"year", "years"}]
        return years[:1] or dated
    return dated


def _right(mention: Mention, said: list[Mention], period: Period, year: FiscalYear, text: str) -> bool:
    years = mention.fiscal_years()
    match period:
        case Period.THIS | Period.COVERS:
            return year.be in years
        case Period.RESULT_OF:
            return year.be in years or year.previous.be in years
        case Period.EITHER:
            return year.be in years or (year.previous.be in years and not _half_only(said))
        case Period.PREVIOUS:
            return year.previous.be in years and not _half_only(said)
        case Period.FIRST_HALF:
            return _in_first_half(mention, [m for m in said if m.fiscal_years()], year)
        case Period.IN_FORCE:
            return _in_force(mention, [m for m in said if m.fiscal_years()], year, text)
        case _:
            return True


def _open(mention: Mention, text: str) -> bool:
    """Whether a rule is said to hold from a year on, without an end."""
    return bool(_SINCE.search(text[: mention.start]) or _ONWARD.match(text[mention.end :]))


def _in_force(mention: Mention, dated: list[Mention], year: FiscalYear, text: str) -> bool:
    """Whether a rule or policy still holds: one of a named year or span ends with it, a standing one does not."""
    spans = [m for m in dated if m.kind == "months" and len(m.fiscal_years()) and _long(m)]
    bound = [m for m in dated if m.kind == "years" or (m.kind == "year" and m.fiscal)] or spans
    bound = [m for m in bound if m.kind != "year" or not _open(m, text)]
    if bound:
        return any(min(m.fiscal_years()) <= year.be <= max(m.fiscal_years()) for m in bound[:1])
    return max(mention.fiscal_years()) <= year.be


def _long(mention: Mention) -> bool:
    span = mention.span()
    return span is not None and (span.last - span.first).days >= HALF_YEAR


def _half_only(said: list[Mention]) -> bool:
    """Whether a paper names a part of a year and nowhere the whole of it."""
    return any(m.kind in {"half", "quarter"} for m in said) and not any(len(m.months) == 12 for m in said)


def _in_first_half(mention: Mention, dated: list[Mention], year: FiscalYear) -> bool:
    span = mention.span(year)
    if span is None or not span.overlaps(year.first_half):
        return False
    if mention.kind in {"year", "years"}:
        halves = [m.span(year) for m in dated if m.kind in {"half", "quarter"}]
        inside = [s for s in halves if s is not None and s.overlaps(year.first_half)]
        return year.be in mention.fiscal_years() and (not halves or bool(inside))
    return year.be in mention.fiscal_years() or mention.first_year is None


def label_fit(texts: Iterable[str], period: Period, year: FiscalYear) -> Fit:
    """How the words around a link that was not opened stand to the period; the nearest that names a year decides."""
    if period is Period.NONE:
        return Fit.RIGHT
    for text in texts:
        if not of_list(text) and (found := _judge(own_mentions(text), text, period, year)) is not None:
            return found.fit
    return Fit.UNDATED
