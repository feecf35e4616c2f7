"""Prints checklists on a screen: all of them in short, one year, one item, and two years side by side."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.console import Console

from app.screen import Column, say, show
from checklists.compare import Change, Changed, Entry, Pair, compare
from checklists.model import Checklist, Item, Period, Requirement
from checklists.sureness import UNCONFIRMED, marked, sureness, titled
from thai.text import fold

PERIODS = {
    Period.NONE: "ไม่กำหนด",
    Period.THIS: "ปี พ.ศ. <ปี>",
    Period.COVERS: "ช่วงเวลาที่ครอบคลุมปี พ.ศ. <ปี>",
    Period.FIRST_HALF: "6 เดือนแรกของปี พ.ศ. <ปี>",
    Period.PREVIOUS: "ปี พ.ศ. <ปีก่อน>",
    Period.RESULT_OF: "ผลของปี พ.ศ. <ปีก่อน> ที่ทำในปี พ.ศ. <ปี>",
    Period.EITHER: "ปี พ.ศ. <ปี> หรือทั้งปี พ.ศ. <ปีก่อน>",
    Period.IN_FORCE: "ฉบับที่ยังใช้บังคับในปี พ.ศ. <ปี>",
}
#: Two lists stand in two years: what they say of time is compared without numbers.
RELATIVE = {"<ปีก่อน>": "ปีก่อนปีที่ตรวจ", "<ปี>": "ปีที่ตรวจ"}
UNKNOWN = "ยังไม่ทราบ"
CODE = Column("ข้อ", fixed=3)


def listing(checklists: Sequence[Checklist], console: Console) -> None:
    """Every list: how many items, how sure, and from where."""
    rows = []
    for checklist in checklists:
        sure = sureness(checklist)
        rows.append(
            (
                str(checklist.year),
                str(sure.items),
                f"{sure.titles}/{sure.items}",
                f"{sure.points}/{sure.items}",
                f"{sure.certain}/{sure.elements}",
                str(sure.doubtful),
                str(sure.advice),
            )
        )
    heads = ("ปี", "จำนวนข้อ", "ชื่อข้อที่แน่ใจ", "คะแนนที่แน่ใจ", "องค์ประกอบที่แน่ใจ", UNCONFIRMED, "ข้อแนะนำ")
    show(console, [Column(head) for head in heads], rows, "แบบตรวจ OIT ที่มี", ruled=False)
    for checklist in checklists:
        say(console, f"\n{checklist.title}", "bold")
        for source in checklist.sources:
            say(console, f"- {source}")


def one_year(checklist: Checklist, console: Console) -> None:
    """A whole list in the order of the form."""
    sure = sureness(checklist)
    say(console, checklist.title, "bold")
    doubtful = sure.doubtful + sure.advice
    say(console, f"{sure.items} ข้อ · องค์ประกอบ {sure.elements} รายการ ในจำนวนนี้{UNCONFIRMED} {doubtful} รายการ")
    for indicator in checklist.indicators:
        say(console, f"\nตัวชี้วัดที่ {indicator.code} {indicator.title}", "bold")
        for section in indicator.sections:
            rows = [(i.code, titled(i), _elements(i), _period(i, checklist.year)) for i in section.items]
            heads = (CODE, Column("ข้อมูล", weight=3), Column("องค์ประกอบ", weight=5), Column("ช่วงเวลา", weight=2))
            show(console, heads, rows, f"ตัวชี้วัดย่อยที่ {section.code} {section.title}")


def one_item(checklist: Checklist, item: Item, console: Console) -> None:
    """Everything a list says about one item."""
    section = next(s for s in checklist.sections if item in s.items)
    sources = dict(source.partition(":")[::2] for source in checklist.sources)
    say(console, f"{item.code} {titled(item)}", "bold")
    say(console, f"{checklist.title} · ตัวชี้วัดย่อยที่ {section.code} {section.title}")
    rows = [
        ("ช่วงเวลา", _period(item, checklist.year)),
        ("คะแนนในการประเมิน ITA", _points(item)),
        ("หน่วยงานที่มักรับผิดชอบ", item.unit),
        ("ข้อเสนอให้แก้ไข", item.remedy),
        ("คำที่ใช้หา", ", ".join((item.title, *item.labels))),
        ("คำที่อาจหมายถึงข้อนี้", ", ".join(item.hints)),
        ("คำที่คล้ายแต่ไม่ใช่", ", ".join(item.unlike)),
    ]
    show(console, (Column("เรื่อง"), Column("แบบตรวจเขียนว่า", weight=3)), [row for row in rows if row[1]])
    elements = [
        (r.id, _element(r).removeprefix("- "), r.rule, sources.get(r.source, r.source).strip() or UNKNOWN)
        for r in item.requirements
    ]
    width = max(len(r.id) for r in item.requirements)
    heads = (Column("รหัส", fixed=width), Column("องค์ประกอบ", weight=3), Column("กฎ"), Column("ที่มา", weight=2))
    show(console, heads, elements, "\nองค์ประกอบที่ต้องมี")


def differences(old: Checklist, new: Checklist, console: Console) -> None:
    """What every item of the old list became in the new one."""
    pairs = compare(old, new)
    rows = [
        (_codes(pair), _years(titled(pair.latest.item)), "\n".join(_told(pair)))
        for pair in pairs
        if pair.changes
    ]
    title = f"แบบตรวจปี {old.year} ({len(old.items)} ข้อ) → ปี {new.year} ({len(new.items)} ข้อ)"
    heads = (Column("ข้อเดิม → ใหม่", fixed=9), Column("ข้อมูล", weight=2), Column("สิ่งที่เปลี่ยน", weight=4))
    if rows:
        show(console, heads, rows, title)
    else:
        say(console, title, "bold")
    same = [_codes(pair) for pair in pairs if not pair.changes]
    say(console, f"ไม่เปลี่ยน {len(same)} ข้อ{': ' if same else ''}{', '.join(same)}")
    added, dropped = (sum(change in p.changes for p in pairs) for change in (Change.ADDED, Change.DROPPED))
    changed = len(rows) - added - dropped
    say(console, f"เปลี่ยน {changed} ข้อ · มีเฉพาะปี {new.year} {added} ข้อ · มีเฉพาะปี {old.year} {dropped} ข้อ")


def _told(pair: Pair) -> Iterator[str]:
    old, new = pair.old, pair.new
    if old is None or new is None:
        yield "ข้อใหม่ ไม่มีในแบบตรวจเดิม" if old is None else "ไม่มีในแบบตรวจใหม่แล้ว"
        return
    if Change.RENAMED in pair.changes:
        yield f"ชื่อเดิม: {_years(titled(old.item))}"
    if Change.MOVED_SECTION in pair.changes:
        yield f"ตัวชี้วัดย่อย: {_section(old)} → {_section(new)}"
    if Change.PERIOD in pair.changes:
        yield f"ช่วงเวลา: {_relative(old.item)} → {_relative(new.item)}"
    yield from (f"+ {marked(_years(r.text), r.certainty)}" for r in pair.added)
    yield from (f"- {marked(_years(r.text), r.certainty)}" for r in pair.removed)
    yield from (f"~ {marked(_years(c.new.text), c.new.certainty)} ({_before(c)})" for c in pair.changed)
    if Change.POINTS in pair.changes:
        yield f"คะแนน: {_weight(old.item)} → {_weight(new.item)}"
    if pair.changes == (Change.MOVED_CODE,):
        yield "เปลี่ยนเลขข้อเท่านั้น"


def _before(changed: Changed) -> str:
    if fold(changed.old.text) == fold(changed.new.text):
        return "ตรวจต่างจากเดิม"
    return f"เดิม: {marked(_years(changed.old.text), changed.old.certainty)}"


def _weight(item: Item) -> str:
    """Points without the long reason why they are not sure."""
    return f"{_known(item)} (ยังไม่ยืนยัน)" if item.points_note else _known(item)


def _codes(pair: Pair) -> str:
    old, new = (entry.item.code if entry else "–" for entry in (pair.old, pair.new))
    return old if old == new else f"{old} → {new}"


def _section(entry: Entry) -> str:
    return f"{entry.section} {entry.section_title}"


def _elements(item: Item) -> str:
    return "\n".join(_element(asked) for asked in item.requirements)


def _element(asked: Requirement) -> str:
    return f"- {marked(asked.text, asked.certainty)}"


def _period(item: Item, year: int) -> str:
    return _words(item).replace("<ปีก่อน>", str(year - 1)).replace("<ปี>", str(year))


def _words(item: Item) -> str:
    return PERIODS.get(item.period, item.period.value)


def _relative(item: Item) -> str:
    """A period without its year, since the two lists stand in two years."""
    return _years(_words(item))


def _years(text: str) -> str:
    for sign, words in RELATIVE.items():
        text = text.replace(f"ปี พ.ศ. {sign}", words).replace(sign, words)
    return text


def _points(item: Item) -> str:
    return f"{_known(item)} ({item.points_note})" if item.points_note else _known(item)


def _known(item: Item) -> str:
    return UNKNOWN if item.points is None else f"{item.points:.3f}"
