"""Decides whether a number in a text is a year, and which: the words before and after it have the say."""

import re
from dataclasses import dataclass

from thai.fiscal import BUDDHIST
from thai.tokens import Token

_UNIT = (
    r" ?(?:บาท|คน|ราย(?!งาน|ได้|จ่าย|รับ|ชื่อ|การ|ละเอียด|เดือน|ไตรมาส|ปี|หัว|วิชา|ข้อ)|เรื่อง|ครั้ง(?! ?ที่)|ครัวเรือน|หลังคา|ไร่"
    r"|ตารางเมตร|ตร\.|เมตร|กิโล|กม\.|กก\.|ลิตร|ตัน|แห่ง|คัน|เล่ม|แผ่น|ชั่วโมง|นาที|ล้าน|แสน|หมื่น|คะแนน|ท่าน|เสียง"
    r"|หน่วย(?!งาน)|ตัว(?!ชี้|อย่าง|แทน)|ดวง|หลัง(?!จาก)|ต้น(?! ?ปี)|views?\b|ครั้ง(?! ?ที่)|วิว|%|ร้อยละ)"
)
_JOINED = r"[A-Za-z]|,(?!\d{4}(?!\d))\d|-(?!2[45]\d\d(?!\d))\d{3}|[.:]\d"
_NOT_JOINED = re.compile(_JOINED)
_NOT_AFTER = re.compile(f"{_UNIT}|{_JOINED}")
_NOT_AFTER_SHORT = re.compile(rf"{_UNIT}|[A-Za-z]|,\d|[.:/]\d| ?(?:ปี(?! ?(?:งบ|พ|\d))|วัน(?! ?ที่)|รายการ|ข้อ|หน้า)")
_NOT_BEFORE = re.compile(
    r"(?:จำนวน|เข้าชม|ผู้ชม|อ่าน|ดาวน์โหลด|เปิดดู|โทร|โทรศัพท์|โทรสาร|แฟกซ์|มาตรา|หมู่|ทะเบียน|มอก|ราคา|เป็นเงิน|วงเงิน|ยอด"
    r"|รวม|ลำดับ(?:ที่)?|ซอย|สาย|โต๊ะ|\0[/-]?|(?i:\b(?:no|tel|fax|iso|views?|hits?|visitors?|counter|id)))[ .:=]*$"
    r"|(?<![A-Za-z])[A-Za-z]{1,2}-?$|\d\.$|(?:^|\D)(?!2[45]\d\d-)\d{3,}-$"
)
_RUNNING_NUMBER = re.compile(r"\d/$")  # คำสั่งที่ 123/2565 เรื่อง แต่งตั้ง: no unit can follow
_DURATION = re.compile(r"(?:\d|หนึ่ง|สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า|สิบ|หลาย|ทุก|ราย|ครบ|อายุ) ?$")


@dataclass(frozen=True, slots=True)
class Year:
    """A number understood as a year, in the Buddhist era."""

    be: int
    guessed: bool


def marked_year(
    number: Token, *, common_era: bool = False, buddhist: bool = False, foreign: bool = False
) -> Year | None:
    """The year a number means after a month or a word: ค.ศ. (common_era), พ.ศ. or ปี (buddhist); foreign: 22 is 2022."""
    value = number.number
    if number.digits == 2:
        return _short_year(value, common_era, foreign)
    if number.digits != 4:
        return None
    if 3500 <= value <= 3599:  # ๓๕๖๓ for ๒๕๖๓: ๒ and ๓ are neighbours on the keyboard
        return Year(value - 1000, guessed=True)
    if 2300 <= value <= 2620:
        return Year(value, guessed=number.weak or common_era)
    if 1900 <= value <= 2057:
        return Year(value + BUDDHIST, guessed=buddhist)
    return None


def _short_year(value: int, common_era: bool, foreign: bool) -> Year | None:
    if common_era or (foreign and 15 <= value <= 39):
        return Year(2000 + BUDDHIST + value, guessed=True)
    return Year(2500 + value, guessed=True) if 40 <= value <= 80 else None


def bare_year(text: str, number: Token, *, after_dash: bool = False) -> Year | None:
    """A four-digit number standing alone, when nothing beside it says it counts something else."""
    highest = 2620 if after_dash else 2580
    if number.digits != 4 or not 2540 <= number.number <= highest:
        return None
    before = text[max(0, number.start - 16) : number.start]
    counted = _NOT_AFTER if not _RUNNING_NUMBER.search(before) else _NOT_JOINED
    if counted.match(text, number.end):
        return None
    if not after_dash and _NOT_BEFORE.search(before):
        return None
    attached = bool(re.search("[A-Za-z_/]$", before))
    return Year(number.number, guessed=number.weak or attached)


def stands_alone(text: str, number: Token) -> bool:
    """Whether no unit, letter or further digits follow a four-digit number."""
    return not _NOT_AFTER.match(text, number.end)


def short_stands_alone(text: str, number: Token) -> bool:
    """The same for two digits, which count things far more often."""
    return not _NOT_AFTER_SHORT.match(text, number.end)


def is_duration(text: str, word: Token) -> bool:
    """Whether ปี closes a length of time, as in 60 ปี, instead of opening a year."""
    return bool(_DURATION.search(text[max(0, word.start - 6) : word.start]))
