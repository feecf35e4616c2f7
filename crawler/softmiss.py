"""Pages that answer 200 and yet give nothing: "not found" pages, login walls, pages that stand empty."""

from __future__ import annotations

import re
from collections.abc import Iterable

from crawler.extract.html import Html
from crawler.records import Cause, Place
from thai.text import fold

_NOT_FOUND = tuple(
    fold(words)
    for words in (
        "404 not found", "page not found", "error 404", "404 error", "file not found", "object not found",
        "the requested url was not found", "requested resource was not found", "the page you requested",
        "article not found", "ไม่พบหน้า", "ไม่พบบทความ", "ไม่พบเนื้อหา", "ไม่พบหน้าเว็บ", "หน้าที่คุณเรียกไม่พบ",
        "ไม่พบหน้าที่คุณต้องการ", "ไม่พบหน้าที่ท่านต้องการ",
        "ไม่พบเอกสารที่ท่านต้องการ", "ไม่พบไฟล์ที่ต้องการ", "ไม่พบข้อมูลที่ท่านต้องการ", "หน้านี้ไม่มีอยู่", "ไม่มีหน้านี้",
    )
)  # fmt: skip
#: "The file (page, paper) you asked for was not found", in whatever words.
_NOT_FOUND_SAID = re.compile(
    r"(?:ไมพบ|ไมม)(?:ไฟล|เอกสาร|หนา|บทความ)\w{0,8}(?:ททาน|ทคณ|ทตองการ|ทเรยก|ทรองขอ|ดงกลาว|ในระบบ$|บนเซรฟเวอร)"
)
_LOGIN = tuple(
    fold(words)
    for words in (
        "เข้าสู่ระบบ", "ลงชื่อเข้าใช้", "กรุณาเข้าระบบ", "log in", "login", "sign in", "สำหรับเจ้าหน้าที่", "รหัสผู้ใช้",
        "ชื่อผู้ใช้", "รหัสผ่าน", "สมาชิกเท่านั้น", "username",
    )
)  # fmt: skip
_LOGIN_URL = re.compile(r"(log-?in|sign-?in|/auth|wp-login)", re.I)
TITLE = 60  #: characters; a longer heading tells something else
HEADINGS = 12  #: looked at from the top
SHORT = 700  #: characters of own text below which a page can be a bare notice


def of_page(html: Html, url: str, requested: str) -> Cause | None:
    """Why a page that answered 200 counts as no content; None when it is a page."""
    offered = {link.words for link in html.links if link.url}  # a menu of plain boxes is no text of the page
    own = _beginning(b.text for b in html.blocks if b.place is Place.CONTENT and b.text not in offered)
    title = fold(html.title)
    folded = fold(own[:SHORT])
    headed = [b.text for b in html.blocks if b.tag[0] == "h" and b.place is Place.CONTENT]
    headings = [fold(text) for text in headed[:HEADINGS]]
    named = "\n".join((title, *(h[:TITLE] for h in headings[:1])))  # further down may stand a citizen's topic
    short = folded if len(own) < SHORT else ""
    if any(w in named or w in headings or w in short for w in _NOT_FOUND):
        return Cause.SOFT_404
    if any(_NOT_FOUND_SAID.search(text) for text in (named, short)):
        return Cause.SOFT_404
    asks_password = any("password:" in name for form in html.forms for name in form.fields)
    moved = url != requested and bool(_LOGIN_URL.search(url))
    said = any(w in title or w in folded[:400] for w in _LOGIN)
    if asks_password and len(own) < SHORT and (moved or said):
        return Cause.LOGIN
    return None


def _beginning(texts: Iterable[str]) -> str:
    """The texts in one line; what comes after the first `SHORT` letters may be left out."""
    kept, size = [], 0
    for text in texts:
        kept.append(text)
        size += len(text)
        if size >= SHORT:
            break
    return " ".join(kept)


def fingerprint(html: Html) -> str:
    """What a page's own text comes down to, numbers apart, to recognise a host's "not found" page."""
    return re.sub(r"\d+|https?://\S+", "", fold(html.title + " ".join(b.text for b in html.blocks)))[:4000]
