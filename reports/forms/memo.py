"""The memo that carries the report upward: fixed fields, the plan, its result, room for opinions."""

from __future__ import annotations

from reports.blocks import sheet_of
from reports.document import DOTS, Block, Cell, Document, Field, Heading, NewPage, Sheet, Text, cell
from reports.facts import Person, or_dots
from reports.material import Material
from reports.plans import or_nothing, plan_table, result_table
from reports.signing import signature
from reports.words import people

TITLE = "บันทึกข้อความรายงานผลการดำเนินการ พร้อมแผนและผล"
FILE = "memo"

#: Who adds an opinion where the agency's file names nobody.
USUAL_SIGNERS = (Person(position="หัวหน้าสำนักปลัด"), Person(position="ปลัด"), Person(position="ผู้บริหารท้องถิ่น"))


def build(material: Material) -> Document:
    """The letter on its own page, then the two tables."""
    year = people(str(material.year))
    subject = f"รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. {year}"
    fields = _fields(material, subject)
    plan, result = plan_table(material), result_table(material)
    blocks: tuple[Block, ...] = (
        Text("บันทึกข้อความ", bold=True, centre=True), *fields, *_letter(material, year),
        signature(material.facts.reporter), *_opinions(material.facts.signers or USUAL_SIGNERS),
        NewPage(), *_heading(material, year),
        Heading(f"๑. มาตรการเพื่อขับเคลื่อนการส่งเสริมคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. {year}"), or_nothing(plan),
        NewPage(landscape=True), *_heading(material, year),
        Heading(f"๒. ผลการดำเนินการตามมาตรการ ประจำปีงบประมาณ พ.ศ. {year}"), or_nothing(result),
    )  # fmt: skip
    since = (("ข้อมูล ณ วันที่", material.view.as_of),)
    rows: tuple[tuple[Cell, ...], ...] = tuple((cell(f.label), cell(f.text)) for f in fields)
    sheets = (
        sheet_of("ผล", result, (26, 60, 20, 20, 44, 30), since), sheet_of("แผน", plan, (26, 60, 20, 20, 30), since),
        Sheet("บันทึกข้อความ", ("ช่อง", "ข้อความ"), (20, 90), rows),
    )  # fmt: skip
    titles = (subject, material.agency)
    return Document(
        FILE, titles, blocks, sheets, material.agency, material.view.stamp, material.view.made_by, letter=True
    )


def _fields(material: Material, subject: str) -> tuple[Field, ...]:
    facts = material.facts
    place = " ".join(
        filter(None, [facts.district and f"อำเภอ{facts.district}", facts.province and f"จังหวัด{facts.province}"])
    )
    writer = f"{or_dots(facts.office)} {material.agency} {people(place) or DOTS}"
    return (
        Field("ส่วนราชการ", writer),
        Field("ที่", f"{or_dots(facts.letter_number)}    วันที่ {or_dots(facts.letter_date)}"),
        Field("เรื่อง", subject),
        Field("เรียน", or_dots(facts.head)),
        Field("สิ่งที่ส่งมาด้วย", "รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส จำนวน ๑ ชุด"),
    )


def _letter(material: Material, year: str) -> tuple[Text, ...]:
    view = material.view
    seen = f"ณ วันที่ {view.as_of}" + (f" และตรวจซ้ำ ณ วันที่ {material.later.as_of}" if material.later else "")
    return (
        Text(
            f"ตามที่{material.agency} ได้ตรวจข้อมูลในเว็บไซต์ของหน่วยงานเทียบกับแบบวัดการเปิดเผยข้อมูลสาธารณะ (OIT) {seen} "
            f"และได้กำหนดมาตรการส่งเสริมคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. {year} แล้ว นั้น",
            indent=True,
        ),
        Text(
            f"บัดนี้ {or_dots(material.facts.office)} ขอรายงานผลการดำเนินการตามมาตรการดังกล่าว "
            f"จำนวน {people(str(len(view.gaps)))} ข้อ ตามรายละเอียดที่แนบมาพร้อมนี้",
            indent=True,
        ),
        Text("จึงเรียนมาเพื่อโปรดทราบและพิจารณา", indent=True),
    )


def _opinions(signers: tuple[Person, ...]) -> tuple[Block, ...]:
    found: list[Block] = []
    for person in signers:
        found += [Text(f"ความเห็นของ{people(person.position) or DOTS}", bold=True), Text(DOTS * 6), signature(person)]
    return tuple(found)


def _heading(material: Material, year: str) -> tuple[Text, ...]:
    lines = ("รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส", material.agency, f"ประจำปีงบประมาณ พ.ศ. {year}")
    return tuple(Text(line, bold=True, centre=True) for line in lines)
