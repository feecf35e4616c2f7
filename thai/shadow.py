"""A plain copy of a text for the date reader: Arabic digits, one kind of space and dash, look-alike numbers blanked."""

import re

from thai.glyphs import GLYPH_STEPS, ODD_SPACE, THAI_TO_ARABIC, in_order
from thai.tracked import Tracked

# U+FFFD: the dash between two months is what pages in the old Thai encoding lose most often.
_PLAIN = {
    **THAI_TO_ARABIC,
    **dict.fromkeys(map(ord, "‐‑‒–—―−﹣－~\ufffd"), "-"),
    **dict.fromkeys(map(ord, "‘’`´′"), "'"),
    **dict.fromkeys(map(ord, "\r\x0b\x0c\x85\u2028\u2029"), "\n"),
    **{code: chr(code - 0xFEE0) for code in range(0xFF10, 0xFF1A)},  # full-width digits
}
_SPACES = re.compile(f"[{ODD_SPACE}][ {ODD_SPACE}]*| [ {ODD_SPACE}]+")  # all that is not one plain space already
# ๓๕๖๓ for ๒๕๖๓ (neighbours on the keyboard) is passed on in the form of another slip, 25\63, which is read as guessed.
# In Arabic digits 3563 is more often a count.
_SLIP = re.compile("(?<![๐-๙,.])๓๕([๔-๗][๐-๙])(?![๐-๙,])")
# Numbers that are never dates, blanked before anything is read. Each with the reason it would be mistaken.
_NOISE = re.compile(
    r"(?=[\dขมรวหเแโFfIiPpTt#฿$])(?:"  # the letters one can begin with, so that all others are passed over at once
    + "|".join(
        (
            r"(?<![\d-])\d[- ]\d{4}[- ]\d{5}[- ]\d\d[- ]\d(?!\d)",  # citizen number: its second group may say 2565
            r"(?<!\d)\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?",  # money
            r"(?<!\d)0\d{3}(?:\.\d+)*/ ?ว? ?\d+",  # ที่ มท 0023.3/2565: a running number, not a year
            r"(?<![\d./-])\d+\.\d+(?![./-]?\d)",  # decimals, 08.30 น., section 2.65
            r"(?<![\d:])\d{1,2}:\d\d(?::\d\d)?(?![:\d])",  # clock
            r"(?<![\d/.-])0[- ]?[2-9]\d?[- ]\d{3,4}[- ]?\d{3,4}(?:(?:-| ?ต่อ ?)\d{1,4})?(?!\d)",  # phone
            r"(?<![\d/.-])0[- ]\d{4}[- ]\d{4}(?!\d)",
            r"(?:โทร(?:สาร|ศัพท์)?|แฟกซ์|(?i:tel|fax|phone))[ .:]*(?:0[\d -]{7,11}\d|\d{3,5})(?!\d)(?: ?ต่อ ?\d{1,4})?",
            r"(?:มอก|(?i:\biso(?:/iec)?|\btis))[ .:]*\d+(?:[:-]\d{4})?(?!\d)",  # มอก. 2541-2555, ISO 9001:2558
            r"(?<![ก-๙])ว\.? ?\d{1,5}(?!\d)",  # หนังสือเวียน ว 2565
            r"(?:มาตรา|หมู่(?:ที่)?|เลขที่|หมายเลข|ห้อง|รหัส(?:ไปรษณีย์)?)[ .]*\d+(?![\d/])",
            r"(?:ข้อ(?:ที่)?|(?<![ก-๎])หน้า)[ .]*\d{1,3}(?:\.\d+)*(?![\d/])",
            r"[#฿$]\d+",
        )
    )
    + ")"
)


def shadow(text: str) -> Tracked:
    """The plain copy, with the way back to the text."""
    tracked = Tracked(text)
    if not in_order(text):
        for pattern, replace in GLYPH_STEPS:
            tracked = tracked.sub(pattern, replace)
    tracked = tracked.sub(_SLIP, lambda m: "25\\" + m[1])
    tracked = Tracked(tracked.text.translate(_PLAIN), tracked.starts, tracked.ends)
    tracked = tracked.sub(_SPACES, lambda m: " ")
    blanked = _NOISE.sub(lambda m: "\0" * len(m[0]), tracked.text)
    return Tracked(blanked, tracked.starts, tracked.ends)
