"""A small sound checklist as YAML in a folder, to damage and to compare: two indicators, three sections, five items."""

from __future__ import annotations

from pathlib import Path

HEAD = """\
id: oit-{year}
year: {year}
title: แบบวัดเล็ก ปี {year}
sources: ["table: ตารางของปี {year}", "near: ปีใกล้เคียง"]
hubs: [ITA]
avoid: [ปฏิทิน]
indicators:
- code: "9"
  title: การเปิดเผยข้อมูล
  sections:
  - {{code: "9.1", title: ข้อมูลพื้นฐาน}}
  - {{code: "9.2", title: การบริหารงาน}}
- code: "10"
  title: การป้องกันการทุจริต
  sections:
  - {{code: "10.1", title: การดำเนินการ}}
"""
BASICS = """\
- code: O01
  title: โครงสร้าง
  concept: structure
  points: 5
  labels: [แผนผังโครงสร้าง, โครงสร้าง*ส่วนราชการ]
  hints: [การแบ่งงาน, ผังองค์กร]
  also: [ผังองค์กร]
  unlike: [โครงสร้างพื้นฐาน]
  unit: สำนักปลัด
  remedy: เผยแพร่แผนผังโครงสร้างของปี พ.ศ. <ปี>
  requirements:
  - {id: o01.1, text: แสดงแผนผัง, rule: chart, source: table}
  - {id: o01.2, text: มีส่วนงานภายใน, rule: fields, source: near, certainty: "medium?", params: {fields: [ตำแหน่งที่สำคัญ]}}
- code: O02
  title: ข้อมูลการติดต่อ
  concept: contact
  points: 5
  anywhere: footer
  labels: []
  unit: สำนักปลัด
  remedy: แสดงที่อยู่ของหน่วยงาน
  requirements:
  - {id: o02.1, text: แสดงที่อยู่, rule: contact, source: table, params: {show: [address]}}
"""
WORK = """\
- code: O03
  title: แผนงานประจำปี
  concept: plan
  points: 10
  period: this
  labels: [แผนดำเนินงาน]
  unit: สำนักปลัด
  remedy: เผยแพร่แผนของปี พ.ศ. <ปี>
  requirements:
  - {id: o03.1, text: แสดงแผนตาม พ.ร.บ. สมมุติ พ.ศ. 2560, rule: presence, source: table, params: {signs: [แผน]}}
  - {id: o03.2, text: เป็นแผนของปี พ.ศ. <ปี>, rule: period, source: table}
"""
HONESTY = """\
- code: O04
  title: มาตรการภายใน
  concept: measures
  certainty: "medium?"
  points: 10
  points_note: โครงสร้างคะแนนของปีใกล้เคียง 2566
  labels: [มาตรการส่งเสริม]
  unit: สำนักปลัด
  remedy: จัดทำมาตรการ
  requirements:
  - {id: o04.1, text: แสดงมาตรการ, rule: presence, source: table}
- code: O05
  title: การดำเนินการตามมาตรการ
  concept: measures_done
  points: 10
  period: this
  labels: [ผลตามมาตรการ]
  unit: สำนักปลัด
  remedy: เผยแพร่ผล
  requirements:
  - {id: o05.1, text: เป็นไปตามมาตรการ, rule: consistency, source: table, params: {with: O04}}
  - {id: o05.2, text: เป็นของปี พ.ศ. <ปี>, rule: period, source: table}
"""


def write(root: Path, year: int = 2565) -> Path:
    """The folder of a year under `root`."""
    folder = root / str(year)
    folder.mkdir(parents=True)
    files = {"checklist": HEAD.format(year=year), "9.1": BASICS, "9.2": WORK, "10.1": HONESTY}
    for name, text in files.items():
        (folder / f"{name}.yml").write_text(text, "utf-8")
    return folder


def spoil(folder: Path, name: str, old: str, new: str) -> None:
    """Replace one piece of text in one file; it must be there."""
    file = folder / f"{name}.yml"
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), "utf-8")
