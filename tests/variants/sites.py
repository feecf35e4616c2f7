"""The sites of all variants: each holds many items, every one in a variant of its own or complete."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from checklists import loader
from checklists.audit import Verdict
from checklists.model import Checklist, Item, Period
from crawler.records import Cause
from tests.checklists.build import Doc, doc
from tests.variants import reach
from tests.variants.place import Place
from tests.variants.spec import Spec, specs
from tests.variants.write import write

COVERED = (2565, 2566)  # the lists whose items must have every variant
FAILURES = (Cause.HTTP_4XX, Cause.HTTP_5XX, Cause.LOGIN, Cause.EMPTY, Cause.SOFT_404)


@dataclass(frozen=True, slots=True)
class Expected:
    """What a careful person says of one item on one site."""

    item: str
    verdict: Verdict
    #: The element left out, as `reach.keys` names it.
    without: str = ""


@dataclass
class Village:
    """One site and what is expected of it."""

    name: str
    place: Place = field(default_factory=Place)
    expected: list[Expected] = field(default_factory=list)


def villages(year: int) -> Iterator[Village]:
    """Every site of a year's list."""
    years_list = loader.load(year)
    items = list(years_list.items)
    yield from _complete(years_list, items)
    yield from _incomplete(years_list, items)
    yield from _of_other_years(years_list, items)
    yield from _failing(years_list, items)
    yield from _missing(years_list, items)
    yield from _for_a_person(years_list, items)


def _complete(years_list: Checklist, items: list[Item]) -> Iterator[Village]:
    plain, beside = Village("complete"), Village("complete-beside-look-alikes")
    others = Village("complete-otherwise")
    for item in items:
        spec = specs()[item.concept]
        whole = write(spec, years_list.year)
        for village in (plain, beside):
            village.place.shows(item.concept, spec, whole)
            village.expected.append(Expected(item.code, Verdict.COMPLETE))
        beside.place.misleads(item.concept, spec.lookalikes)
        for other in spec.others:
            others.place.shows(item.concept, spec, write(spec, years_list.year, other=other))
            others.expected.append(Expected(item.code, Verdict.COMPLETE))
    yield from (plain, beside, others)


def _incomplete(years_list: Checklist, items: list[Item]) -> Iterator[Village]:
    """As many sites as the item with most elements needs; items that are compared never vary together."""
    pending = {item.code: list(left_out(item, specs()[item.concept])) for item in items}
    at = 0
    while any(pending.values()):
        at += 1
        village, varied, compared = Village(f"incomplete-{at}"), set[str](), set[str]()
        for item in items:
            spec, near = specs()[item.concept], reach.partners(item)
            free = item.code not in compared and not near & varied
            without = pending[item.code].pop(0) if pending[item.code] and free else ""
            shown = write(spec, years_list.year, without=without)
            if without in spec.away:
                village.place.points(item.concept, spec, shown.label, "", path=spec.away[without])
            else:
                village.place.shows(item.concept, spec, shown)
            if without:
                varied.add(item.code)
                compared |= near
                village.expected.append(Expected(item.code, missing_it(item, without), without))
        village.expected += [
            Expected(item.code, Verdict.COMPLETE)
            for item in items
            if item.code not in varied and not reach.partners(item) & varied
        ]
        yield village


def left_out(item: Item, spec: Spec) -> tuple[str, ...]:
    """The elements of the item this entry can leave out, in the order of the form."""
    named = (key for r in reach.required(item) for key in reach.keys(r))
    return tuple(dict.fromkeys(key for key in named if key in spec.droppable))


def missing_it(item: Item, key: str) -> Verdict:
    """What the item becomes without the element."""
    stale = any(r.rule in reach.STALE for r in reach.required(item) if key in reach.keys(r))
    return Verdict.OUTDATED if stale else Verdict.INCOMPLETE


def _of_other_years(years_list: Checklist, items: list[Item]) -> Iterator[Village]:
    for name, far in (("outdated-long-ago", True), ("outdated-by-one-year", False)):
        village = Village(name)
        for item in items:
            if item.period is Period.NONE:
                continue
            # By one year: a report of the year before is most often mixed up with this year's.
            shift = -3 if far else 1 if item.period is Period.PREVIOUS else -1
            spec = specs()[item.concept]
            village.place.shows(item.concept, spec, write(spec, years_list.year, shift=shift))
            outdated = Verdict.OUTDATED if reach.asks_time(item) else Verdict.REVIEW
            village.expected.append(Expected(item.code, outdated))
        yield village


def _failing(years_list: Checklist, items: list[Item]) -> Iterator[Village]:
    for cause in FAILURES:
        village = _labels_to(years_list, items, f"inaccessible-{cause.value}", cause, Verdict.INACCESSIBLE)
        yield village


def _labels_to(
    years_list: Checklist, items: list[Item], name: str, target: str | Doc | Cause, verdict: Verdict, path: str = ""
) -> Village:
    village = Village(name)
    for item in items:
        spec = specs()[item.concept]
        label = write(spec, years_list.year).label
        village.place.points(item.concept, spec, label, target, path=path.format(concept=item.concept))
        village.expected.append(Expected(item.code, verdict))
    return village


def _missing(years_list: Checklist, items: list[Item]) -> Iterator[Village]:
    soon = "<h1>หน้านี้อยู่ระหว่างปรับปรุง</h1><p>ขออภัยในความไม่สะดวก</p>"
    yield _labels_to(years_list, items, "missing-under-construction", soon, Verdict.MISSING)
    yield _labels_to(years_list, items, "missing-dead-label", "", Verdict.MISSING, path="#")
    everything = [Expected(item.code, Verdict.MISSING) for item in items]
    nothing = Village("missing-altogether", expected=everything)
    alike = Village("missing-but-look-alikes", expected=everything)
    said = Village("missing-but-mentioned", expected=everything)
    told = []
    for item in items:
        alike.place.misleads(item.concept, specs()[item.concept].lookalikes)
        told.append(f"<p>เมื่อวานมีผู้ถามถึง{item.title}กันมาก ปลัดตอบว่าจะนำขึ้นเว็บไซต์ให้ได้อ่านกันในเร็ววัน</p>")
    said.place.answers["/talk"] = f"<h1>เล่าสู่กันฟัง</h1>{''.join(told)}"
    said.place.menu.append('<a href="/talk">เล่าสู่กันฟัง</a>')
    yield from (nothing, alike, said)
    for third in range(3):
        yield _neighbours(years_list, items, third)


def _neighbours(years_list: Checklist, items: list[Item], third: int) -> Village:
    """Every third item is absent, its neighbours are there."""
    village = Village(f"missing-beside-neighbours-{third + 1}")
    absent = {item.code for n, item in enumerate(items) if n % 3 == third}
    for item in items:
        spec = specs()[item.concept]
        if item.code in absent:
            village.expected.append(Expected(item.code, Verdict.MISSING))
            continue
        village.place.shows(item.concept, spec, write(spec, years_list.year))
        if not reach.partners(item) & absent:
            village.expected.append(Expected(item.code, Verdict.COMPLETE))
    return village


def _for_a_person(years_list: Checklist, items: list[Item]) -> Iterator[Village]:
    yield _labels_to(years_list, items, "review-robots", Cause.ROBOTS, Verdict.REVIEW)
    papers = [item for item in items if reach.by_file(item)]
    store = "https://drive.google.com/file/d/{concept}/view"
    yield _labels_to(years_list, papers, "review-file-store", "", Verdict.REVIEW, path=store)
    scan = doc(problem="no_ocr")
    yield _labels_to(years_list, papers, "review-unreadable", scan, Verdict.REVIEW)
    undated = Village("review-undated")
    for item in items:
        if item.period not in {Period.NONE, Period.IN_FORCE}:  # a standing rule needs no year
            spec = specs()[item.concept]
            undated.place.shows(item.concept, spec, write(spec, years_list.year, dated=False))
            undated.expected.append(Expected(item.code, Verdict.REVIEW))
    yield undated
    closed = Village("unchecked")
    closed.place.misses["/ita"] = Cause.TIMEOUT
    closed.expected += [Expected(item.code, Verdict.UNCHECKED) for item in items]
    yield closed
