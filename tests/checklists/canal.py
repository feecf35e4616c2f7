"""One item of our own and the site that offers it: what the tests of the ladder and of the judge share."""

from __future__ import annotations

from collections.abc import Mapping

from checklists.audit import Finding
from checklists.model import Checklist, Item, Period
from crawler.records import Cause
from tests.checklists.build import Doc, Maker, checklist, doc, element, findings, item

TITLE = "แผนกำจัดผักตบชวา"
OTHER = item("O02", "ทะเบียนเรือขุดลอก", element("presence", ident="o02.1"))
BODY = "\nกองช่างเก็บวัชพืชในคลองสายหลักสัปดาห์ละครั้ง งบประมาณ 20,000 บาท และรายงานผลต่อผู้บริหารทุกสิ้นเดือน"
PLAN = doc(f"{TITLE} ประจำปีงบประมาณ พ.ศ. 2565{BODY}")
OLD = doc(f"{TITLE} ประจำปีงบประมาณ พ.ศ. 2563{BODY}")
UNREAD = doc(problem="no_ocr")


def canal(hints: tuple[str, ...] = (), unlike: tuple[str, ...] = ()) -> Item:
    asked = (
        element("presence"),
        element("fields", {"fields": ["งบประมาณ"]}, "o01.2"),
        element("period", ident="o01.3"),
    )
    return item("O01", TITLE, *asked, period=Period.THIS, hints=hints, unlike=unlike)


def listed(hints: tuple[str, ...] = (), unlike: tuple[str, ...] = ()) -> Checklist:
    return checklist(canal(hints, unlike), OTHER)


def judged(
    make: Maker, answers: Mapping[str, str | Doc], misses: dict[str, Cause] | None = None, *,
    years_list: Checklist | None = None, left_over: dict[str, float] | None = None,
) -> Finding:  # fmt: skip
    """What is found for O01."""
    stopped = "pages" if left_over else "nothing_left"
    site = make(answers, misses=misses, left_over=left_over, stopped=stopped)
    return findings(site, years_list or listed())["O01"]
