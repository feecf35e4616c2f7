"""Words as people read them: harmless text, Thai digits, dates, and Thai names for causes.

Page-derived text is hostile until it went through `plain`; no format may print a text that did not.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, date, datetime
from urllib.parse import quote, unquote, urlsplit, urlunsplit

from crawler.records import Cause
from thai.fiscal import MONTHS, THAILAND
from thai.text import arabic as arabic_digits
from thai.text import mask_ids, thai_digits

#: Longer texts are cut: no cell of an office file holds more than 32,767 characters, and nobody reads so many.
LONGEST = 2000
#: Word and Excel call a file broken when a link in it is longer than about 2,080 characters.
LONGEST_LINK = 2000

# Control characters end an XML file, an escape drives a terminal, a bidi mark turns a file name around,
# a zero-width one hides inside a word.
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+")
_UNSEEN = re.compile("[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufffe\uffff\U000e0000-\U000e007f]")
_SURROGATE = re.compile("[\ud800-\udfff]")

# Addresses, file names and anything else with Latin letters keep their digits: they are typed, not read.
_AS_TYPED = re.compile(
    r"https?://[^\s<>\"“”]+"
    r"|[\w.+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+"
    r"|[^\s/\"“”()<>]+\.(?:pdf|docx?|xlsx?|pptx?|odt|ods|rtf|csv|txt|zip|rar|jpe?g|png|gif|html?|php|aspx?)(?![A-Za-z])"
    r"|(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,}(?::\d+)?(?:/[^\s<>\"“”]*)?"
    r"|\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?(?:/[^\s<>\"“”]*)?"
    r"|[A-Za-z0-9_]*[A-Za-z][A-Za-z0-9_]*",
    re.IGNORECASE,
)
_BEYOND_ASCII = re.compile(r"(?:%[89A-F][0-9A-F])+", re.IGNORECASE)
_URL_SIGNS = "%/:?#[]@!$&'()*+,;=~-._"
_ITEM = re.compile(r"(ข้อ\s*)?(?<![A-Za-z0-9])O(\d\d)(?![A-Za-z0-9])")

CAUSES: dict[str, str] = {
    Cause.DNS: "ไม่พบที่อยู่ของเว็บไซต์ (DNS)",
    Cause.TLS: "ใบรับรองความปลอดภัยของเว็บไซต์ใช้ไม่ได้",
    Cause.TIMEOUT: "เว็บไซต์ไม่ตอบภายในเวลาที่กำหนด",
    Cause.REFUSED: "เครื่องแม่ข่ายไม่รับการเชื่อมต่อ",
    Cause.RESET: "การเชื่อมต่อถูกตัดระหว่างทาง",
    Cause.HTTP_4XX: "เว็บไซต์แจ้งว่าไม่มีหน้านี้หรือไม่ให้เปิด",
    Cause.HTTP_5XX: "เว็บไซต์ขัดข้อง",
    Cause.LOGIN: "ต้องเข้าสู่ระบบก่อนจึงเปิดได้",
    Cause.EMPTY: "เปิดได้แต่ไม่มีเนื้อหา",
    Cause.SOFT_404: "เปิดได้แต่หน้าบอกว่าไม่มีเนื้อหาที่ขอ",
    Cause.REDIRECTS: "เว็บไซต์ส่งต่อวนไปมาไม่สิ้นสุด",
    Cause.WRONG_TYPE: "เนื้อหาไม่ตรงกับชนิดที่ลิงก์บอก",
    Cause.ROBOTS: "เว็บไซต์ขอไม่ให้โปรแกรมเปิด (robots.txt)",
    Cause.BLOCKED: "เว็บไซต์กันโปรแกรมไว้",
    Cause.TOO_BIG: "ไฟล์ใหญ่เกินที่โปรแกรมรับ",
    Cause.CUT_SHORT: "ได้รับเนื้อหามาไม่ครบ",
    Cause.OUT_OF_BOUNDS: "อยู่นอกเว็บไซต์ของหน่วยงาน จึงไม่ได้เปิด",
    Cause.UNREAD: "โปรแกรมอ่านหน้านี้ไม่สำเร็จ ต้องเปิดดูเอง",
}

STOPPED = {
    "nothing_left": "เปิดครบทุกหน้าที่น่าจะมีข้อมูลแล้ว",
    "pages": "ครบจำนวนหน้าที่ตั้งไว้",
    "minutes": "ครบเวลาที่ตั้งไว้",
    "bytes": "ครบปริมาณข้อมูลที่ตั้งไว้",
    "start_failed": "เปิดหน้าแรกของเว็บไซต์ไม่ได้",
    "interrupted": "มีผู้สั่งหยุดหรือโปรแกรมถูกปิดกลางคัน",
}


def plain(text: str) -> str:
    """One harmless line of text; citizen numbers masked."""
    text = _UNSEEN.sub("", _SURROGATE.sub("\ufffd", text))
    text = mask_ids(" ".join(_CONTROL.sub(" ", text).split()))
    return text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"


def people(text: str) -> str:
    """A sentence for people: harmless, digits Thai except where they are part of something one types."""
    return _but_typed(_ITEM.sub(lambda m: (m[1] or "ข้อ ") + thai_digits(m[2]), plain(text)), thai_digits)


def arabic(text: str) -> str:
    """The same sentence in Arabic digits, again but for what one types."""
    return _but_typed(text, arabic_digits)


def _but_typed(text: str, change: Callable[[str], str]) -> str:
    out, at = [], 0
    for typed in _AS_TYPED.finditer(text):
        out += [change(text[at : typed.start()]), typed[0]]
        at = typed.end()
    return "".join([*out, change(text[at:])])


def number(value: float | int, decimals: int = 0) -> str:
    """A number in Thai digits."""
    return thai_digits(f"{value:,.{decimals}f}")


def link(url: str) -> str:
    """The address if it is safe to make clickable, else nothing."""
    url = url.strip()
    if not url.lower().startswith(("http://", "https://")) or re.search(r"[\s\"<>]", url) or not _safe(url):
        return ""
    try:
        parts = urlsplit(url)
    except ValueError:  # e.g. half of an IPv6 address
        return ""
    escaped = (quote(part, safe=_URL_SIGNS) for part in (parts.path, parts.query, parts.fragment))
    url = urlunsplit((parts.scheme, parts.netloc, *escaped))
    return url if len(url) <= LONGEST_LINK else ""


def address(url: str) -> str:
    """The address as a browser shows it: Thai letters instead of %E0%B8…, when that loses nothing."""
    readable = _BEYOND_ASCII.sub(_letters, url)
    readable = _UNSEEN.sub("", _SURROGATE.sub("\ufffd", _CONTROL.sub(" ", readable))).strip()
    return readable if len(readable) <= LONGEST else readable[: LONGEST - 1] + "…"


def _letters(escaped: re.Match[str]) -> str:
    try:
        letters = unquote(escaped[0], errors="strict")
    except UnicodeDecodeError:
        return escaped[0]
    return letters if _safe(letters) and not re.search(r"\s", letters) else escaped[0]


def day(iso: str) -> str:
    """A date as a letter writes it, e.g. ๑ มีนาคม ๒๕๖๕."""
    try:
        value = date.fromisoformat(iso[:10])
    except ValueError:
        return people(iso)
    return thai_digits(f"{value.day} {MONTHS[value.month - 1]} {value.year + 543}")


def moment(iso: str) -> str:
    """A time of day in Thailand, e.g. ๑ มีนาคม ๒๕๖๕ เวลา ๐๙.๓๐ น."""
    try:
        value = datetime.fromisoformat(iso)
    except ValueError:
        return people(iso)
    value = (value if value.tzinfo else value.replace(tzinfo=UTC)).astimezone(THAILAND)
    return f"{day(value.date().isoformat())} เวลา {thai_digits(f'{value:%H.%M}')} น."


def cause(word: str) -> str:
    """Why an address gave nothing, in Thai."""
    return CAUSES.get(word, people(word))


def stopped(word: str) -> str:
    """Why the visit ended, in Thai."""
    return STOPPED.get(word, people(word))


def _safe(text: str) -> bool:
    return not (_CONTROL.search(text) or _UNSEEN.search(text) or _SURROGATE.search(text))
