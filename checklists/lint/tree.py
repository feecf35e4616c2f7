"""Faults of a list as a whole: its tree, codes, concepts and points."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from checklists.lint.draft import Draft, Fault, Placed

#: Of the 100 points of the ITA, those of the OIT. They are shared by the indicators in equal parts, each part by its
#: sub-indicators, and each of those by its items.
OIT = 40
ROUNDING = 0.0005  #: points are written with three decimals


def tree_faults(draft: Draft) -> Iterator[Fault]:
    """Year and codes that disagree, items and sections that stand twice or are left out."""
    head = draft.head
    if head is not None and draft.name.isdigit() and head.year != int(draft.name):
        yield Fault(draft.head_file, "", "year", f"ปี {head.year} ไม่ตรงกับชื่อโฟลเดอร์ {draft.name} / not the folder's year")
    for kind, codes in (
        ("indicators", [i.code for i in head.indicators] if head else []),
        ("sections", [section for _, section in draft.sections]),
    ):
        for code in _twice(codes):
            yield Fault(draft.head_file, "", kind, f"มีรหัส {code} มากกว่าหนึ่งครั้ง / the code stands twice")
    filled = {placed.section for placed in draft.items}
    for _, section in draft.sections:
        if section not in filled and not any(f"/{section}.yml" in fault.file for fault in draft.faults):
            yield Fault(f"{draft.name}/{section}.yml", "", "", "ไม่มีข้อใดในตัวชี้วัดย่อยนี้ / no item in this section")
    yield from _codes(draft)
    yield from _concepts(draft)


def _codes(draft: Draft) -> Iterator[Fault]:
    first: dict[str, str] = {}
    for placed in draft.items:
        code = placed.item.code
        if code in first:
            yield placed.fault("code", f"มีข้อนี้แล้วใน {first[code]} / the item stands twice")
        first.setdefault(code, placed.file)
    for one, other in pairwise(draft.items):
        if other.item.code < one.item.code:
            yield other.fault("code", f"อยู่หลังข้อ {one.item.code} / not in the order of the form")
    last = max((int(code[1:]) for code in first), default=0)
    lacking = [code for code in (f"O{n:02d}" for n in range(1, last)) if code not in first and code not in draft.codes]
    if lacking:
        yield Fault(draft.head_file, "", "indicators", f"ไม่มีข้อ {', '.join(lacking)} / items left out")


def _concepts(draft: Draft) -> Iterator[Fault]:
    first: dict[str, str] = {}
    for placed in draft.items:
        concept, code = placed.item.concept, placed.item.code
        if concept in first and first[concept] != code:
            yield placed.fault("concept", f"ข้อ {first[concept]} ใช้คำว่า {concept} แล้ว / concept used twice")
        first.setdefault(concept, code)


def points_faults(draft: Draft) -> Iterator[Fault]:
    """Points that are not known without a word why, and sub-indicators whose points do not make their share."""
    for placed in draft.items:
        if placed.item.points is None and not placed.item.points_note:
            yield placed.fault("points_note", "ไม่ทราบคะแนนแต่ไม่บอกเหตุผล / no points and no reason")
    indicators = list(dict.fromkeys(indicator for indicator, _ in draft.sections))
    broken = {fault.file for fault in draft.faults if fault.item}
    for indicator, section in dict.fromkeys(draft.sections):
        some = [placed for placed in draft.items if placed.section == section]
        siblings = sum(one == indicator for one, _ in dict.fromkeys(draft.sections))
        if some and some[0].file not in broken:  # with an item unread the sum would be short for another reason
            yield from _section(some, OIT / len(indicators) / siblings)


def _section(some: list[Placed], whole: float) -> Iterator[Fault]:
    file, points = some[0].file, [placed.item.points for placed in some]
    known = [p for p in points if p is not None]
    if not known:
        return
    if len(known) < len(points) or max(known) - min(known) > 2 * ROUNDING:
        yield Fault(file, "", "points", "ข้อในตัวชี้วัดย่อยเดียวกันต้องมีคะแนนเท่ากัน / items of a section weigh the same")
    elif abs(sum(known) - whole) > ROUNDING * len(known) + 1e-9:
        yield Fault(file, "", "points", f"คะแนนรวม {sum(known):.3f} ไม่ใช่ {whole:.3f} / points do not add up")


def _twice(codes: list[str]) -> list[str]:
    return [code for code in dict.fromkeys(codes) if codes.count(code) > 1]
