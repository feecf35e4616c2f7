"""Says what the visit saw, what it did not see and why it ended."""

from __future__ import annotations

from collections import Counter

from checklists.audit import MissRecord, SnapshotRecord
from reports.parts import Coverage, Missed
from reports.words import address, cause, link, moment, number, stopped

#: A list that is to be read on paper; audit.json holds every address.
MOST_MISSED = 50
MOST_CHANGED = 10  #: of each kind


def coverage(snapshot: SnapshotRecord) -> Coverage:
    """The coverage statement of one visit."""
    counts = Counter(m.cause for m in snapshot.failed)
    hidden = max(snapshot.misses, len(snapshot.failed)) - min(len(snapshot.failed), MOST_MISSED)
    return Coverage(
        sentences=_sentences(snapshot),
        causes=tuple((cause(word), number(count)) for word, count in counts.most_common()),
        missed=tuple(_missed(m) for m in snapshot.failed[:MOST_MISSED]),
        more_missed=f"และอีก {number(hidden)} รายการที่ไม่ได้พิมพ์ไว้ในที่นี้" if hidden > 0 else "",
    )


def _sentences(snapshot: SnapshotRecord) -> tuple[str, ...]:
    seen = (
        f"เปิดดูหน้าเว็บ {number(snapshot.pages)} หน้า และเอกสาร {number(snapshot.documents)} ไฟล์ "
        f"จากการขอข้อมูล {number(snapshot.requests)} ครั้ง มี {number(snapshot.misses)} รายการที่ขอแล้วไม่ได้เนื้อหา"
    )
    end = (
        "การเปิดดูครอบคลุมส่วนที่ต้องใช้ตัดสินครบ"
        if snapshot.complete
        else "การเปิดดูยังไม่ครบ ข้อที่ขาดหน้าที่ต้องดูจึงไม่ถือว่าเว็บไซต์ไม่มีข้อมูล"
    )
    return (
        f"เริ่มเปิดดูเว็บไซต์เมื่อ {moment(snapshot.started)} และหยุดเมื่อ {moment(snapshot.finished)}",
        seen,
        f"เหตุที่หยุด: {stopped(snapshot.stopped_because)}",
        end,
        *_changes(snapshot),
    )


def _changes(snapshot: SnapshotRecord) -> tuple[str, ...]:
    """What is other than at the visit before; nothing for a first visit."""
    changes = snapshot.changes
    if changes is None:
        return ()
    kinds = (("ใหม่", changes.new), ("เปลี่ยนแปลง", changes.changed), ("ไม่มีแล้ว", changes.gone))
    counted = " ".join(f"{word} {number(len(found))} รายการ" for word, found in kinds)
    told = [f"เทียบกับการเปิดดูที่สิ้นสุดเมื่อ {moment(changes.since)}: {counted} เหมือนเดิม {number(changes.same)} รายการ"]
    for word, found in kinds:
        if found:
            rest = f" และอีก {number(len(found) - MOST_CHANGED)} รายการ" if len(found) > MOST_CHANGED else ""
            told.append(f"{word}: {', '.join(address(url) for url in found[:MOST_CHANGED])}{rest}")
    return tuple(told)


def _missed(miss: MissRecord) -> Missed:
    why = cause(miss.cause) + (f" (รหัส {number(miss.status)})" if miss.status else "")
    return Missed(address(miss.url), link(miss.url), why, address(miss.found_on))
