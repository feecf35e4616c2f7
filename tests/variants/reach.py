"""Which verdicts an item can reach, and how each element can be missed: read from the item's own data."""

from __future__ import annotations

from checklists.audit import Certainty, Verdict
from checklists.model import Item, Period, Requirement
from tests.variants.spec import Spec

#: Rules that decide a time of their own: what fails them is old, not lacking.
STALE = frozenset({"laws_current"})
#: Rules that ask for a time.
TIMES = frozenset({"period", "months", "duration", "analysis"})
#: Rules of what stands outside the own site, which counts by its link alone.
OUTSIDE = frozenset({"channel", "social"})

#: Elements no paper can lack alone, by rule, with the reason.
WHOLE = {
    "presence": "ขาดแล้วไม่เหลือสิ่งใดให้ตรวจ จึงเป็นเรื่องของตัวแปร missing",
    "period": "ขาดแล้วเป็นเอกสารของปีอื่นหรือไม่ระบุปี จึงเป็นเรื่องของตัวแปร outdated และ review",
    "statement": "ถามเฉพาะเมื่อไม่มีสิ่งอื่นให้แสดง ซึ่งรูปแบบที่ประกาศว่าไม่มีครอบคลุม",
    "site_link": "ไม่มีลิงก์จากเว็บไซต์หลักก็ไม่มีทางพบช่องทางนั้น จึงเป็นเรื่องของตัวแปร missing",
}


def required(item: Item) -> tuple[Requirement, ...]:
    """The elements that can change the verdict."""
    return tuple(r for r in item.requirements if r.certainty is not Certainty.LOW)


def keys(requirement: Requirement) -> tuple[str, ...]:
    """The ways one element can be missed: each named part of it, or the element as a whole."""
    params = requirement.params
    if requirement.rule == "fields":
        return tuple(params["fields"])
    if "show" in params:
        return tuple(params["show"])
    if params.get("linked"):
        return ("linked",)
    return (requirement.rule,)


def asks_time(item: Item) -> bool:
    """Whether it is settled that evidence of another time does not count."""
    return item.period is not Period.NONE and any(r.rule in TIMES for r in required(item))


def partners(item: Item) -> frozenset[str]:
    """Codes of the items this one is compared with."""
    named = (r.params.get(name) for r in item.requirements for name in ("with", "executives"))
    return frozenset(code for code in named if code)


def verdicts(item: Item) -> frozenset[Verdict]:
    """The verdicts a website can bring the item to; `exempt` needs an agency kind the item leaves out."""
    reached = {Verdict.COMPLETE, Verdict.MISSING, Verdict.INACCESSIBLE, Verdict.REVIEW, Verdict.UNCHECKED}
    if any(r.rule not in STALE | WHOLE.keys() for r in required(item)):
        reached.add(Verdict.INCOMPLETE)
    if asks_time(item) or any(r.rule in STALE for r in required(item)):
        reached.add(Verdict.OUTDATED)
    return frozenset(reached)


def by_file(item: Item) -> bool:
    """Whether a paper in a file store could be the item; a channel elsewhere counts by its link."""
    return not any(r.rule in OUTSIDE for r in item.requirements)


def unexplained(item: Item, spec: Spec) -> list[str]:
    """Required elements that have neither a variant without them nor a reason why there is none."""
    return [
        f"{item.code} {r.id}: {key}"
        for r in required(item)
        for key in keys(r)
        if r.rule not in WHOLE and key not in spec.droppable and not spec.alone.get(key, "").strip()
    ]
