"""The advisory score: item 0 or 100, then the mean of the sub-indicator, of the indicator, of the two indicators.

What a person must still decide counts 0 in the low figure and 100 in the high one; what does not apply is left out.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from checklists.audit import Certainty, Finding, IndicatorScore, Range, Score, SectionScore, Verdict
from checklists.model import Checklist

_OPEN = {Verdict.REVIEW, Verdict.UNCHECKED}


def score(checklist: Checklist, findings: Iterable[Finding]) -> Score:
    """The score tree of one audit."""
    by_section: dict[str, list[Finding]] = {}
    for finding in findings:
        by_section.setdefault(finding.section, []).append(finding)
    sections, indicators = [], []
    for indicator in checklist.indicators:
        ranges = []
        for section in indicator.sections:
            found = _items(by_section.get(section.code, []))
            sections.append(SectionScore(code=section.code, title=section.title, indicator=indicator.code, score=found))
            ranges.append(found)
        indicators.append(IndicatorScore(code=indicator.code, title=indicator.title, score=_mean(ranges)))
    unsure = any(s.certainty is not Certainty.HIGH for s in checklist.sections)
    note = "คะแนนโดยประมาณเพื่อใช้ภายใน ข้อที่ต้องตรวจสอบหรือตรวจไม่ได้นับเป็น 0 ในค่าต่ำ และ 100 ในค่าสูง"
    if unsure:
        note += " การจัดข้อเข้าตัวชี้วัดย่อยของแบบตรวจนี้ยังไม่ยืนยัน คะแนนจึงอาจต่างจากที่คิดจริง"
    return Score(
        sections=tuple(sections), indicators=tuple(indicators), oit=_mean([i.score for i in indicators]), note=note
    )


def _items(findings: list[Finding]) -> Range | None:
    counted = [f for f in findings if f.verdict is not Verdict.EXEMPT]
    if not counted:
        return None
    complete = sum(f.verdict is Verdict.COMPLETE for f in counted)
    possible = complete + sum(f.verdict in _OPEN for f in counted)
    return Range(low=round(100 * complete / len(counted), 2), high=round(100 * possible / len(counted), 2))


def _mean(ranges: Sequence[Range | None]) -> Range | None:
    known = [r for r in ranges if r is not None]
    if not known:
        return None
    return Range(
        low=round(sum(r.low for r in known) / len(known), 2), high=round(sum(r.high for r in known) / len(known), 2)
    )
