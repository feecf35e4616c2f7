"""Cuts a plain text into the pieces times are made of: numbers, month names, and the words that stand beside them."""

import calendar
import re
from dataclasses import dataclass
from typing import Literal

from thai.fiscal import BUDDHIST
from thai.monthnames import (
    BARE,
    DOTTED,
    ENGLISH,
    FULL,
    FULL_NAME,
    has_two_meanings,
    month_number,
    part_of_longer,
)

TokenKind = Literal[
    "number", "date", "month", "be", "ce", "fiscal", "year", "quarter", "part", "dash", "to", "slash", "day", "of_month"
]


@dataclass(frozen=True, slots=True)
class Token:
    """One piece: its kind, its place, and its value where it has one."""

    kind: TokenKind
    start: int
    end: int
    number: int = 0  # a number's value, a month's number, the months a part of the year lasts
    digits: int = 0
    weak: bool = False  # a number put right, a month name that needs a year beside it
    date: tuple[int, int, int] | None = None  # Buddhist year, month, day
    dotted: bool = False  # a month name written with its dots
    last: bool = False  # the second half, the last quarter
    said: bool = True  # whether first or second was said


_COUNT = "(?:12|3|6|9|สิบสอง|สาม|หก|เก้า)"
_COUNTS = {"สิบสอง": 12, "สาม": 3, "หก": 6, "เก้า": 9}
_BUDGET = "งบ(?: ?ประ ?ม[าำ] ?[ณน])?(?: ?ฯ)?"
_YEARLY = "(?:ประจ ?[ำา])?"
#: The letters a piece can begin with, so that all others are passed over at once.
_FIRST = r"[\dกคงจตถทธปพมรวสหเไ/\-A-Za-z]"
_TOKEN = re.compile(
    f"(?={_FIRST})(?:"
    + "|".join(
        (
            r"(?P<iso>(?<![\d/.-])(?:19|20|25)\d\d(?P<s1>[/-])\d{1,2}(?P=s1)\d{1,2}(?!\d|[/.-]\d))",
            r"(?P<dmy>(?<![\d/.])(?:(?<!-)|(?=\d{1,2} ?[/.]))\d{1,2} ?(?P<s2>[/.-]) ?\d{1,2} ?(?P=s2) ?(?:\d{4}|\d\d)"
            r"(?!\d|(?P=s2)\d))",
            rf"(?P<part>รอบ ?(?:ระยะ ?(?:เวลา ?)?)?{_COUNT} ?เดือน(?: ?(?:แรก|หลัง(?!จาก)|สุดท้าย))?"
            rf"|(?<!\d)(?:6|หก) ?เดือน ?(?:แรก|หลัง(?!จาก)|สุดท้าย)|(?<!\d){_COUNT} ?เดือน ?แรก(?= ?(?:ของ)? ?ปี)"
            rf"|ครึ่ง ?ปี ?(?:{_BUDGET} ?)?(?:แรก|หลัง)|ครึ่ง ?(?:แรก|หลัง)(?= ?(?:ของ)? ?ปี))",
            r"(?P<quarter>ไตร?มา[สศ] ?(?:ที่)? ?(?:แรก|สุดท้าย|(?:หนึ่ง|สอง|สาม|สี่)(?![ะ-๎])|(?=[1-4](?!\d)))"
            r"|(?<![A-Za-z])Q(?= ?[1-4](?!\d)))",
            rf"(?P<month>{FULL}|{DOTTED}|{BARE}|{ENGLISH})",
            r"(?P<typed>(?<![\dA-Za-z])25(?:\d[oO]|[oO]\d|\d?\\\d\d)(?![\dA-Za-z]))",
            r"(?P<split>(?<=[ศ.] )(?!\d{4})2 ?5 ?[4-8] ?\d(?!\d| \d))",
            r"(?P<number>\d+)",
            rf"(?P<fiscal>ปี ?{_BUDGET}|ปี ?งปม?\.?|{_BUDGET}(?:รายจ่าย)? ?{_YEARLY} ?ปี(?: ?{_BUDGET})?"
            r"|(?<![A-Za-z])(?i:FY|fiscal year)\.?)",
            r"(?P<be>พ\. ?ศ\.{0,4}|(?:(?<![ก-๎])|(?<=ปี))พศ\.*|พุทธศักราช|(?<![A-Za-z])B\.?E\.?(?= ?\d))",
            r"(?P<ce>(?<!ก\.)ค\. ?ศ\.{0,3}|(?:(?<![ก-๎])|(?<=ปี))คศ\.*|คริสต์ศักราช|(?<![A-Za-z])A\.D\.)",
            r"(?P<year>ปี(?: ?การ ?ศึกษา)?)",
            r"(?P<dash>-+)|(?P<slash>/)|(?P<to>(?:จน ?)?ถึง|(?<![A-Za-z])to(?![A-Za-z]))",
            r"(?P<day>วัน(?:จันทร์|อังคาร|พุธ|พฤหัสบดี|พฤหัส|ศุกร์|เสาร์|อาทิตย์)? ?ที่)|(?P<of_month>เดือน)",
        )
    )
    + ")"
)
_PLAIN: dict[str | None, TokenKind] = {
    "fiscal": "fiscal", "be": "be", "ce": "ce", "year": "year", "dash": "dash", "slash": "slash", "to": "to",
    "day": "day", "of_month": "of_month",
}  # fmt: skip
_WORD_QUARTERS = (("แรก", 1), ("หนึ่ง", 1), ("สอง", 2), ("สาม", 3), ("สี่", 4), ("สุดท้าย", 4))
_NUMBER = re.compile(r"\d+")


def tokens(text: str) -> list[Token]:
    """Every piece of a plain text, in order."""
    found: list[Token] = []
    place = 0
    while match := _TOKEN.search(text, place):
        token = _token(match) or _number(text, match.start())
        place = match.start() + 1 if token is None else token.end
        if token is not None:
            found.append(token)
    return found


def _token(match: re.Match[str]) -> Token | None:
    kind, (start, end) = match.lastgroup, match.span()
    match kind:
        case "iso" | "dmy":
            return _date(match[0], match["s1"] or match["s2"], start, end)
        case "number":
            return _number(match.string, start)
        case "typed" | "split":
            digits = re.sub("[oO]", "0", re.sub(r"^25\d?\\", "25", match[0])).replace(" ", "")
            return Token("number", start, end, int(digits), 4, weak=True)
        case "month":
            return _month(match.string, match[0], start, end)
        case "part":
            return _part(match[0], start, end)
        case "quarter":
            number = next((n for word, n in _WORD_QUARTERS if match[0].rstrip().endswith(word)), 0)
            return Token("quarter", start, end, number, weak=match[0] == "Q")
    return Token(_PLAIN[kind], start, end)


def _number(text: str, start: int) -> Token | None:
    match = _NUMBER.match(text, start)
    return match and Token("number", start, match.end(), int(match[0][:9]), len(match[0]))


def _month(text: str, name: str, start: int, end: int) -> Token | None:
    dotted = "." in name[:-1]
    if dotted and part_of_longer(text, start, end):
        return None
    weak = has_two_meanings(name) if dotted else not FULL_NAME.fullmatch(name)
    return Token("month", start, end, month_number(name), weak=weak, dotted=dotted)


def _part(words: str, start: int, end: int) -> Token:
    count = next((n for word, n in _COUNTS.items() if word in words), 0)
    digits = _NUMBER.search(words)
    number = int(digits[0]) if digits else count or 6  # ครึ่งปี is six months
    last = words.endswith(("หลัง", "สุดท้าย"))
    return Token("part", start, end, number, last=last, said=last or "แรก" in words or number == 12)


def _date(words: str, sep: str, start: int, end: int) -> Token | None:
    parts = _NUMBER.findall(words)
    if len(parts[0]) == 4:
        parts.reverse()
    day, month, year = (int(part) for part in parts)
    swapped = month > 12 >= day
    if swapped:  # written the American way
        day, month = month, day
    short = len(parts[2]) == 2
    if short and sep == "." and not all(len(part) == 2 for part in parts):
        return None  # 1.2.65 numbers a section
    if short:
        year += 2500 if 40 <= year <= 80 else 2000
    if 1950 <= year <= 2050:
        year += BUDDHIST
    if not 2400 <= year <= 2620 or not is_day(year, month, day):
        return None
    return Token("date", start, end, weak=short or swapped, date=(year, month, day))


def is_day(year_be: int | None, month: int, day: int) -> bool:
    """Whether the month has such a day; without a year February is given 29."""
    if not 1 <= month <= 12:
        return False
    year = 2000 if year_be is None else year_be - BUDDHIST
    return 1 <= day <= calendar.monthrange(year, month)[1]
