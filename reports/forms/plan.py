"""The plan of measures for a fiscal year: what, how, who, when, and how it is followed."""

from __future__ import annotations

from reports.blocks import opening, sheet_of
from reports.document import Document
from reports.material import Material
from reports.plans import or_nothing, plan_table
from reports.signing import reporter
from reports.words import people

TITLE = "แผน/มาตรการส่งเสริมคุณธรรมและความโปร่งใสจากข้อที่ยังขาด"
FILE = "plan"


def build(material: Material) -> Document:
    """One table, items under the measure they belong to."""
    view, year = material.view, people(str(material.year))
    about = (
        f"{material.agency} กำหนดมาตรการต่อไปนี้จากข้อที่ยังขาดตามผลการตรวจเว็บไซต์ ณ วันที่ {view.as_of} "
        "ผู้บริหารควรพิจารณาและปรับให้ตรงกับการแบ่งงานของหน่วยงานก่อนประกาศใช้"
    )
    table = plan_table(material)
    return Document(
        FILE,
        ("มาตรการเพื่อขับเคลื่อนการส่งเสริมคุณธรรมและความโปร่งใส", material.agency, f"ประจำปีงบประมาณ พ.ศ. {year}"),
        (*opening(view, about), or_nothing(table), reporter(material)),
        (sheet_of("แผน", table, (26, 60, 20, 20, 30), (("ข้อมูล ณ วันที่", view.as_of),)),),
        material.agency, view.stamp, view.made_by,
    )  # fmt: skip
