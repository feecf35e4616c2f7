"""What a paper of the demo agency is: its shelf, its title, where its file lies and what it says."""

from dataclasses import dataclass
from typing import Literal

from tests.sites.maker import Block

Kind = Literal["pdf", "scan", "docx", "xlsx", "none"]

SHELVES = {
    1: "แผนพัฒนาท้องถิ่น", 2: "แผนการดำเนินงานและการติดตามผล", 3: "เทศบัญญัติงบประมาณรายจ่าย", 4: "การเงินการคลัง",
    5: "แผนจัดหาพัสดุ", 6: "ข่าวจัดซื้อ-จัดจ้าง", 7: "สขร.๑", 8: "งานการเจ้าหน้าที่", 9: "คู่มือสำหรับประชาชน",
    10: "การป้องกันการทุจริต", 11: "เปิดโอกาสให้มีส่วนร่วม", 12: "ผลสำรวจความพึงพอใจ",
}


@dataclass(frozen=True, slots=True)
class Paper:
    """One entry of a list: no = shelf × 100 + place; `file` is a path in the site, an address, or nothing."""

    no: int
    title: str
    posted: str
    file: str = ""
    kind: Kind = "none"
    blocks: tuple[Block, ...] = ()
    note: str = ""  # HTML shown on the entry's own page
    by_number: bool = False  # offered as download.php?no=… instead of by its path
    embedded: bool = False  # shown in an iframe on the entry's own page
