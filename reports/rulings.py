"""What a person ruled on a finding, in words: the machine's word stays beside it, and a ruling that lapsed is shown."""

from __future__ import annotations

from checklists.audit import Finding
from reports.words import day, people


def rulings(finding: Finding) -> tuple[str, ...]:
    """The lines under a finding; none when nobody has ruled on it."""
    review = finding.review
    if review is None:
        return ()
    who = people(f"โดย {review.by}") + f" เมื่อ {day(review.on)}"
    why = people(f"เหตุผล: {review.reason}")
    if review.holds:
        return f"เจ้าหน้าที่วินิจฉัยว่า “{review.verdict.thai}” {who} {why}", f"ผลของโปรแกรม: {finding.verdict.thai}"
    return (
        f"คำวินิจฉัยเดิมของเจ้าหน้าที่ “{review.verdict.thai}” {who} สิ้นผลแล้ว",
        people(f"{review.lapsed} ต้องวินิจฉัยใหม่ ระหว่างนี้ใช้ผลของโปรแกรม"),
        why,
    )
