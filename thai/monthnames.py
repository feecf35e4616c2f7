"""The names of the months as people type them: full, shortened, misspelt, in English."""

import re
from functools import lru_cache

_FULL = (
    ("มกราคม", 1), ("กมภาพนธ", 2), ("มนาคม", 3), ("เมษายน", 4), ("พฤษภาคม", 5), ("มถนายน", 6),
    ("กรกฎาคม", 7), ("สงหาคม", 8), ("กนยายน", 9), ("ตลาคม", 10), ("พฤศจกายน", 11), ("พฤจกายน", 11), ("ธนวาคม", 12),
)  # fmt: skip
_SHORT = {
    "มค": 1, "กพ": 2, "มีค": 3, "เมย": 4, "พค": 5, "มิย": 6, "มย": 6,
    "กค": 7, "สค": 8, "กย": 9, "ตค": 10, "พย": 11, "ธค": 12,
}  # fmt: skip
_SPOKEN = {
    "มกรา": 1, "กุมภาพัน": 2, "กุมภา": 2, "มีนา": 3, "เมษา": 4, "พฤษภา": 5, "มิถุนา": 6, "กรกฎา": 7, "กรกฏา": 7,
    "สิงหา": 8, "กันยา": 9, "ตุลา": 10, "พฤศจิกา": 11, "ธันวา": 12,
}  # fmt: skip
_ENGLISH = (
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
)  # fmt: skip
_SWAPS = {"ฎ": "[ฎฏ]", "ษ": "[ษศส]", "ศ": "[ศษส]", "ธ": "[ธท]", "า": "[าำ]"}  # letters people take for one another
_MARKS = "[ัิ-ฺ็-๎]*"
_ENDS = "(?![ะ-ฺ็-๎ก-ฮเ-ไ])"
# สำนักงาน ก.พ. (civil service), ก.ค. (teachers) and the land form ส.ค.1 are as common as the months.
_TWO_MEANINGS = {2, 7, 8}


def _loose(name: str) -> str:
    """The consonants of a full name with any marks, or one stray space, between them: nothing else is spelled so."""
    return f"{_MARKS} ?".join(_SWAPS.get(letter, letter) for letter in name) + _MARKS


def _dotted(name: str) -> str:
    """ม.ค. or ม. ค. or ม.ค, but not the ต.ค of ต.คลองหนึ่ง."""
    return f"{name[:-1]}\\.{{1,2}} ?{name[-1]}(?:\\.+|{_ENDS})"


_LOOSE = tuple((re.compile(_loose(name)), number) for name, number in _FULL)
FULL = "|".join(_loose(name) for name, _ in _FULL)
FULL_NAME = re.compile(FULL)
DOTTED = "|".join(_dotted(name) for name in _SHORT)
# Without dots inside they are read only beside a year or another month.
BARE = f"(?:(?<![ก-๎])|(?<=เดือน))(?:{'|'.join(_SHORT)}|{'|'.join(_SPOKEN)})(?:\\.|{_ENDS})"
ENGLISH = "(?<![a-z])(?i:" + "|".join(f"{name[:3]}(?:t|{name[3:]})?" for name in _ENGLISH) + ")(?![A-Za-z])\\.?"

_BEFORE = re.compile("(?:^|[^ก-๎.])[ก-ฮ]\\.$")
_OFFICE = re.compile("(?:สำนักงาน|ก[ฎฏ]|ระเบียบ|กรรมการ|เลขาธิการ|มติ|ผู้แทน|หลักสูตร) ?$")
_AFTER = re.compile("[ก-ฮ]\\.(?!ศ|[ก-ฮ]\\.)")


def part_of_longer(text: str, start: int, end: int) -> bool:
    """Whether a dotted name is only a piece of another abbreviation or an office: อ.ก.ค.ศ., ก.พ.ร., สำนักงาน ก.พ."""
    if has_two_meanings(text[start:end]) and _OFFICE.search(text[max(0, start - 12) : start]):
        return True
    return bool(_BEFORE.search(text[max(0, start - 3) : start]) or _AFTER.match(text, end))


@lru_cache(maxsize=512)
def month_number(name: str) -> int:
    """1 to 12 for any spelling the patterns of this module let through."""
    bare = re.sub("[. \\n]", "", name)
    if bare in _SHORT:
        return _SHORT[bare]
    if bare in _SPOKEN:
        return _SPOKEN[bare]
    for pattern, number in _LOOSE:
        if pattern.fullmatch(name):
            return number
    return next(n for n, english in enumerate(_ENGLISH, 1) if english.startswith(bare.lower()[:3]))


def has_two_meanings(name: str) -> bool:
    """Whether a dotted short name standing alone may be something else than a month."""
    return month_number(name) in _TWO_MEANINGS
