"""The side menu, head and foot of the fictional Khao Wong subdistrict organisation's website."""
# ruff: noqa: E501  (menus and sentences stand on one line each)

from dataclasses import dataclass

OFFICE = "องค์การบริหารส่วนตำบลเขาวง"
PLACE = "อำเภอท่าคีรี จังหวัดมหานที"
CHIEF = "นายประเสริฐ เขาวงษา"
OLD_CHIEF = "นายทองสุข วงคีรี"
L, D = "/public/list/data/index/menu", "/public/list/data/detail/id"

# The nested side menu: heading, then its lines.
SIDE = (
    ("รู้จักตำบล", ((f"{L}/1101", "ประวัติตำบล"), (f"{L}/1102", "โครงสร้างส่วนราชการ"), (f"{L}/1103", "ภารกิจและอำนาจหน้าที่"), ("/public/person/data/chart/structure_id/1", "คณะผู้บริหาร"), ("/public/person/data/chart/structure_id/2", "สภา อบต."), ("/public/person/data/chart/structure_id/3", "หัวหน้าส่วนราชการ"), (f"{L}/1108", "ติดต่อ อบต."))),
    ("ข่าวสาร", ((f"{L}/1120", "ข่าวประชาสัมพันธ์"), (f"{L}/1121", "ข่าวจัดซื้อจัดจ้าง"), (f"{L}/1122", "สขร. 1"))),
    ("แผนและงบประมาณ", ((f"{L}/1130", "แผนพัฒนาตำบล"), (f"{L}/1131", "แผนการดำเนินงานประจำปี"), (f"{L}/1132", "งบประมาณรายจ่าย"), (f"{L}/1133", "รายงานการใช้จ่ายเงิน"), (f"{L}/1134", "แผนจัดซื้อจัดจ้าง"))),
    ("ผลงาน", ((f"{L}/1140", "รายงานผลงานประจำปี"), (f"{L}/1141", "ผลสำรวจความพึงพอใจ"), (f"{L}/1142", "สถิติผู้มาขอรับบริการ"))),
    ("บริการ", ((f"{L}/1150", "คู่มือประชาชน"), (f"{L}/1151", "คู่มือปฏิบัติงานของเจ้าหน้าที่"), (f"{L}/1152", "E - Service"), (f"{L}/1153", "ดาวน์โหลดแบบฟอร์ม"), ("/public/faq/data/index/menu/1154", "ถาม - ตอบ"), ("/public/complaintgeneral/data/index/menu/1155", "ร้องทุกข์ทั่วไป"), ("/public/fraudcomplaint/data/index/menu/1156", "แจ้งเบาะแสทุจริต"), ("/public/hearing/data/index/menu/1157", "รับฟังความคิดเห็น"))),
    ("กฎหมาย / บุคลากร", ((f"{L}/1160", "กฏหมายน่ารู้ของท้องถิ่น"), (f"{L}/1161", "งานบริหารบุคคล"))),
    ("ส่งเสริมคุณธรรม", ((f"{L}/1170", "ต่อต้านทุจริต"), (f"{L}/1180", "การประเมิน ITA 2565"))),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Page:
    """One page: its address, its title and its body."""

    address: str
    title: str
    body: str


def p(*texts: str) -> str:
    """Paragraphs."""
    return "".join(f"<p>{text}</p>\n" for text in texts)


def grid(*rows: tuple[str, ...]) -> str:
    """A table; the first row is the head."""
    head = "".join(f"<th>{c}</th>" for c in rows[0])
    return f"<table class='table table-bordered'><tr>{head}</tr>\n" + "\n".join("<tr>" + "".join(f"<td>{c}</td>" for c in row) + "</tr>" for row in rows[1:]) + "\n</table>\n"


def form(action: str, fields: str) -> str:
    """A form that sends to the office."""
    inputs = "\n".join(f'<label>{name}<input name="x{i}" /></label>' for i, name in enumerate(fields.split("|")))
    return f'<form method="post" action="{action}">{inputs}<label>ข้อความ<textarea name="msg"></textarea></label><button type="submit">ส่ง</button></form>\n'


def draw(page: Page) -> str:
    """The whole page."""
    side = "\n".join(f"<li><span>{head}</span><ul>" + "".join(f'<li><a href="{at}">{words}</a></li>' for at, words in lines) + "</ul></li>" for head, lines in SIDE)
    return f"""<!DOCTYPE html>
<html lang="th"><head><meta charset="utf-8" /><title>{page.title} - {OFFICE}</title></head>
<body><header><a href="/public"><img src="/public/theme/seal.png" alt="{OFFICE}" /></a> {OFFICE} {PLACE}</header>
<aside><ul class="side">
<li><a href="/public">หน้าหลัก</a></li>
{side}
</ul><div>ผู้เข้าชมวันนี้ 31 / ทั้งหมด 204,118</div></aside>
<main><h1>{page.title}</h1>
{page.body}
<div class="share">แชร์หน้านี้: <a href="https://www.facebook.com/sharer/sharer.php?u=http://khaowong-sao.example">Facebook</a> <a href="https://twitter.com/intent/tweet?text=khaowong">Twitter</a></div>
</main><footer>{OFFICE} 19 หมู่ 2 ต.เขาวง อ.ท่าคีรี จ.มหานที 38770 โทร. 0-3877-6120<br />ระบบโดย เว็บตำบลไทย 4.0</footer></body></html>
"""
