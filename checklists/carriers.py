"""Pages that only introduce the files and entries they link to, and how they are told from content of their own.

Why they are kept apart: docs/decisions/0009-pages-that-only-carry.md.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from checklists.people import CONTACT
from checklists.site import STATED, empty_notice, letters
from crawler.records import Block, Link
from thai.text import arabic, fold

#: What a list says of its files: size, type, downloads, who put them up and when.
_FILE_FACTS = re.compile(
    r"[\d.,]+\s*(?:k|m|g)?b(?:ytes?)?\b|\.?(?:pdf|docx?|xlsx?|zip|jpe?g|png)\b|(?:ดาวน์โหลด|เปิดอ่าน|อ่าน|เข้าชม|ฮิต|ขนาด|ไฟล์|admin)\s*:?\s*(?:[\d,]+\s*ครั้ง)?"
    r"|\d{1,2}[\s/-](?:[ก-๙.]{3,12}|\d{1,2})[\s/-]\d{2,4}",
    re.I,
)
CARRIER = 520  #: characters of own prose up to which a page that leads on to files only introduces them
ROW = 12  #: letters of a table row, apart from its links, from which on it says something
PARAGRAPH, PARAGRAPHS = 40, 3  #: letters of a paragraph, and how many of them are content of their own
NEWS = 80  #: letters of paragraphs that tell of a deed
REACHED = 3  #: telephone numbers and the like from which on a page shows people and no list
#: The name of such a fact, in a cell by itself.
_KEY = re.compile(
    r"(?:ชื่อ(?:เอกสาร|ไฟล์|เรื่อง)|วันที่\S{0,12}|ไฟล์\S{0,8}|เอกสาร(?:แนบ)?|ปี(?:งบประมาณ)?|หมวด(?:หมู่)?|ประเภท\S{0,8}|ผู้(?:ลง|เผยแพร่|ประกาศ)\S{0,6}"
    r"|จำนวน\S{0,12}|ขนาด|สถานะ|รายการ|รายละเอียด|ลำดับ(?:ที่)?|ที่|[\d./\s-]*)\s*:?$"
)


def introduces(said: Sequence[tuple[Block, str]], prose: str, *, deeds: bool) -> bool:
    """Whether a page says no more than what a list of links is led in by.

    Not a run of paragraphs, no people to reach, no "there was none"; and where deeds are asked for, no news of one.
    """
    told = [text for block, text in said if block.tag in {"p", "li"} and letters(text) >= PARAGRAPH]
    reached = len(CONTACT.findall(arabic(prose)))
    if len(prose) >= CARRIER or len(told) >= PARAGRAPHS or reached >= REACHED or STATED.search(prose):
        return False
    return not (deeds and sum(map(letters, told)) >= NEWS)


def not_yet(prose: str) -> bool:
    """Whether what stands under a heading begins by saying that it will come: the rest belongs to something else."""
    first = next((line for line in prose.splitlines() if letters(line)), "")
    return empty_notice(first)


def tabled(said: list[tuple[Block, str]], links: tuple[Link, ...]) -> bool:
    """Whether blocks are a table, and not only rows that name links; each comes with what it says apart from links."""
    naming = {_plain(link.row) for link in links if link.row}
    rows = [(b, text) for b, text in said if b.tag == "tr" and _plain(b.text) not in naming]
    heads = frozenset(fold(b.text) for b, _ in said if b.tag[0] == "h")
    telling = (text for _, text in rows if _tells(text, heads))
    return next(telling, None) is not None and next(telling, None) is not None


@lru_cache(maxsize=32_768)  # the same rows are asked about for many items
def _tells(text: str, heads: frozenset[str]) -> bool:
    """Whether a row says something apart from what lists say of a file: its name and number, its day, its size."""
    if letters(text) < ROW:
        return False
    cells = [cell for cell in text.split(" | ") if not _KEY.match(cell.strip()) and fold(cell) not in heads]
    return letters(_FILE_FACTS.sub("", " | ".join(cells))) >= ROW


@lru_cache(maxsize=32_768)  # the same rows are asked about for many items
def _plain(row: str) -> str:
    return fold(row).replace("|", "").replace(" ", "")
