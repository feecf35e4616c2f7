"""Lets neighbouring mentions complete one another: a year beside a month, a row of months, a half and its dates."""

import re
from dataclasses import replace

from thai.fiscal import FiscalYear, Month
from thai.found import Found
from thai.mentions import Mention

_THEN_YEAR = re.compile(r"[ )\],:(\n-]{0,4}(?:ของ|ประจ ?[ำา]|ใน|ตาม|แห่ง)?(?:ประจ ?[ำา])?[ \n]?")
_THEN_PERIOD = re.compile(r"[ )(,:\n-]{0,4}(?:ประจ ?[ำา]|ใน|ช่วง|ระหว่าง|ตั้งแต่)?[ \n]?")
_LIST = re.compile(r"[ ,/&|\n]{0,3}(?:และ|กับ)?[ \n]?")
_ROW = re.compile(r"[ ,/&|\n\d.-]{0,12}(?:และ|กับ)?[ \n]?")  # a row of a table has figures between its months
_BRACKET = re.compile(r"[ :,\n-]{0,2}\(?(?:ตั้งแต่|ระหว่าง|ช่วง)?[ \n]?")
_OWN_LINE = re.compile(r"[\s\d.()-]*")
_DATES = ("day", "month", "months")
_PARTS = ("quarter", "half")


def complete(text: str, found: list[Found]) -> list[Mention]:
    """The mentions after their neighbours have been asked; names that nobody vouches for are left out."""
    joined = _join_years(text, found)
    kept = [item.mention for at, item in enumerate(joined) if not item.weak or _vouched(text, joined, at)]
    return _share_brackets(text, _share_lists(text, kept))


def _gap(text: str, first: Mention, second: Mention) -> str:
    return text[first.end : second.start]


def _lacks_year(mention: Mention) -> bool:
    return mention.first_year is None


def _join_years(text: str, found: list[Found]) -> list[Found]:
    """รอบ 6 เดือน (2565), ปีงบประมาณ 2565 เดือนตุลาคม, (ต.ค.–มี.ค.) ปีงบประมาณ 2565 become one mention."""
    result: list[Found] = []
    for item in found:
        before = result[-1].mention if result else None
        joined = before and _joined(text, before, item.mention)
        if joined:
            result[-1] = Found(joined)
        else:
            result.append(item)
    return result


def _joined(text: str, first: Mention, second: Mention) -> Mention | None:
    gap = _gap(text, first, second)
    if _says_year(second) and _lacks_year(first) and _THEN_YEAR.fullmatch(gap):
        return _with_year(text, first, second)
    if _says_year(first) and _lacks_year(second) and _THEN_PERIOD.fullmatch(gap):
        return _with_year(text, second, first)
    return None


def _says_year(mention: Mention) -> bool:
    return mention.kind == "year" and mention.first_year is not None and not mention.months


def _with_year(text: str, period: Mention, year: Mention) -> Mention | None:
    """The period inside the year; a plain year says too little about where a month lies."""
    be = year.first_year
    if be is None or (period.kind in _DATES and not year.fiscal):
        return None
    start, end = min(period.start, year.start), max(period.end, year.end)
    guessed = period.guessed or year.guessed
    whole = replace(period, start=start, end=end, quote=text[start:end], fiscal=True, guessed=guessed)
    return _in_fiscal_year(whole, be)


def _in_fiscal_year(period: Mention, be: int) -> Mention:
    if period.kind not in _DATES:
        return replace(period, first_year=be, last_year=be)
    first = FiscalYear(be).month(period.months[0])
    last = FiscalYear(be).month(period.months[-1])
    if last < first:
        last = Month(last.year_be + 1, last.month)
    return replace(period, first_year=first.year_be, last_year=last.year_be, fiscal=True)


def _vouched(text: str, found: list[Found], at: int) -> bool:
    """Whether a doubtful month stands in a row of months, after เดือน, or alone on its line."""
    mention = found[at].mention
    if mention.quote.isascii():
        return False  # "May" is a word, too
    for other in found[max(0, at - 1) : at] + found[at + 1 : at + 2]:
        first, second = sorted((mention, other.mention), key=lambda m: m.start)
        month = other.mention.kind in _DATES and other.mention.day is None
        if month and _ROW.fullmatch(_gap(text, first, second)):
            return True
    line_start = text.rfind("\n", 0, mention.start) + 1
    line_end = text.find("\n", mention.end)
    rest = text[line_start : mention.start] + text[mention.end : len(text) if line_end < 0 else line_end]
    return bool(_OWN_LINE.fullmatch(rest)) and "." in mention.quote


def _share_lists(text: str, mentions: list[Mention]) -> list[Mention]:
    """ต.ค., พ.ย. และ ธ.ค. 2564: the year said at one end of a row serves the whole row."""
    result = list(mentions)
    for at in range(1, len(result)):  # ปีงบประมาณ 2563, 2564 และ 2565
        before, here = result[at - 1], result[at]
        if before.kind == here.kind == "year" and before.fiscal and here.quote.isdigit():
            result[at] = replace(here, fiscal=bool(_LIST.fullmatch(_gap(text, before, here))))
    for at in range(1, len(result)):  # ปีงบประมาณ 2565 ต.ค. พ.ย. ธ.ค. …
        before, here = result[at - 1], result[at]
        if _in_a_row(text, before, here) and before.fiscal and before.last_year is not None and _lacks_year(here):
            result[at] = replace(_in_fiscal_year(here, before.fiscal_years()[-1]), guessed=True)
    for at in range(len(result) - 2, -1, -1):
        here, after = result[at], result[at + 1]
        if after.first_year is None or not _lacks_year(here) or not _in_a_row(text, here, after):
            continue
        if "\n" not in _gap(text, here, after):
            last = after.first_year - (here.months[-1] > after.months[0])
            first = last - (here.months[0] > here.months[-1])
            result[at] = replace(here, first_year=first, last_year=last, guessed=True)
    return result


def _in_a_row(text: str, first: Mention, second: Mention) -> bool:
    months = first.kind in ("month", "months") and second.kind in ("month", "months")
    return months and first.days is None and bool(_LIST.fullmatch(_gap(text, first, second)))


def _share_brackets(text: str, mentions: list[Mention]) -> list[Mention]:
    """รอบ 6 เดือน (1 ต.ค. 2564 – 31 มี.ค. 2565): the dates in brackets tell which year the round belongs to."""
    result = list(mentions)
    for at in range(len(result) - 1):
        here, after = result[at], result[at + 1]
        if here.kind not in _PARTS or after.kind not in _DATES or not _lacks_year(here):
            continue
        years = after.fiscal_years()
        inside = set(after.months) <= set(here.months) and bool(_BRACKET.fullmatch(_gap(text, here, after)))
        if inside and len(years) == 1:
            result[at] = replace(here, first_year=years[0], last_year=years[0], guessed=True)
    return result
