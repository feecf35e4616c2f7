"""Which services an e-service names. Parameters: least (how many at least)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from checklists.ask import Ask, Decision, Proof, lacking, met, unclear
from checklists.words import table
from thai.text import fold

_SERVICE = re.compile(
    r"^[\s\d๐-๙.)\-•*]*(?:แบบ(?:ฟอร์ม)?\s*)?(?:การ|ระบบ|งาน|บริการ|คำร้อง|คำขอ|ใบคำร้อง|หนังสือ)*\s*"
    r"(?:ขอ(?!บคุณ|เชิญ|แสดง|อภัย|งด|ง)|แจ้ง(?!เตือน|เรื่องร้องเรียน|ข่าว|เบาะแส)|ชำระ|ยื่น|จอง|ลงทะเบียน|จดทะเบียน|ต่ออายุ|ต่อใบ|รับชำระ|รับสมัคร|รับลงทะเบียน|ขึ้นทะเบียน|ตรวจสอบสิทธิ|นัดหมาย|จัดเก็บภาษี|เสียภาษี|รับแจ้ง|สนับสนุน)"
    r"|^[\s\d๐-๙.)\-•*]*(?:แบบ(?:ฟอร์ม)?\s*)?(?:ใบ)?คำ(?:ขอ|ร้อง)(?=[ก-๙]{4})"
)
_GENERAL = re.compile("|".join(re.escape(fold(w)) for w in table("services")["general"]))
_ASIDE = re.compile(r"\([^)]*\)")
LONGEST = 110
#: "services offered: …" and "E-Service …" name the services after them.
_SPLIT = re.compile(
    r"(?i:e-?\s?services?)[\s:\-–]*"
    r"|[\n|•]| {2,}|(?<=\S)\s(?=\d{1,2}[.)]\s)|: |ได้แก่\s*"
)


def decide(ask: Ask) -> Decision:
    """Met when at least so many services are named; the finding says how many and which."""
    least = int(str(ask.params.get("least", 1)))
    named: dict[str, tuple[str, Proof]] = {}
    for words, proof in _candidates(ask):
        core = _GENERAL.sub("", fold(_ASIDE.sub("", words)))
        if len(core) >= 5 and not any(core in known or known in core for known in named):
            named[core] = (words, proof)
    if len(named) >= least:
        names = [words for words, _ in named.values()]
        shown = ", ".join(names[:3]) + (" เป็นต้น" if len(names) > 3 else "")
        return met(
            f"ระบุ {len(names)} งานบริการ",
            *(p for _, p in list(named.values())[:3]),
            note=f"มี {len(names)} งานบริการ ({shown})",
        )
    away = next((o for o in ask.outside if o.offer.link is o.link), None)
    if away is not None:
        return unclear("ระบบบริการอยู่บนเว็บไซต์อื่นซึ่งไม่ได้เปิดตรวจ ต้องเปิดดูว่าระบุบริการใด", Proof(away.link.url, offer=away.offer))
    return lacking(ask, "ไม่ระบุชัดว่าเป็นบริการใด")


def _candidates(ask: Ask) -> Iterator[tuple[str, Proof]]:
    for piece in ask.pieces:
        texts = [
            piece.title,
            *(b.text for b in piece.blocks),
            *(link.words for link in piece.links),
            *(choice for f in piece.forms for choice in f.text.split()),  # also those of a list to choose from
        ]
        for text in texts:
            for part in _SPLIT.split(text):
                words = " ".join(part.split())
                if 6 <= len(words) <= LONGEST and _SERVICE.match(words):
                    yield words.strip("-•* "), Proof(words, piece)
    for outside in ask.outside:
        words = outside.link.words
        if _SERVICE.match(words):
            yield words, Proof(words, offer=outside.offer)
