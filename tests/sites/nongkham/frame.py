"""The top menu, left menu and foot of the fictional Nong Kham subdistrict organisation's website."""
# ruff: noqa: E501  (menus and sentences stand on one line each)

from collections.abc import Sequence
from dataclasses import dataclass

OFFICE = "องค์การบริหารส่วนตำบลหนองขาม"
PLACE = "อำเภอบึงตะโก จังหวัดศรีธารา"
CHIEF = "นายสมพร ดีหนองขาม"
CLERK = "นางสาวพิมพ์ใจ แก้วบึง"

# The dropdowns of the top menu: heading and its lines.
TOP = (
    ("ข้อมูลพื้นฐาน", (("/page.php?id=1", "ประวัติความเป็นมา"), ("/page.php?id=2", "สภาพทั่วไป"), ("/page.php?id=3", "โครงสร้างองค์กร"), ("/page.php?id=4", "อำนาจหน้าที่ของ อบต."), ("/page.php?id=5", "ติดต่อเรา"))),
    ("บุคลากร", (("/person.php?g=1", "คณะผู้บริหาร"), ("/person.php?g=2", "สมาชิกสภา อบต."), ("/person.php?g=3", "ปลัดและหัวหน้าส่วนราชการ"))),
    ("แผนงาน", (("/doc.php?cat=11", "แผนพัฒนาท้องถิ่น"), ("/doc.php?cat=12", "แผนการดำเนินงาน"), ("/doc.php?cat=13", "ข้อบัญญัติงบประมาณ"), ("/doc.php?cat=14", "แผนจัดหาพัสดุ"), ("/doc.php?cat=15", "แผนป้องกันการทุจริต"))),
    ("รายงาน", (("/doc.php?cat=21", "รายงานผลการดำเนินงาน"), ("/doc.php?cat=22", "รายงานการเงินและงบประมาณ"), ("/doc.php?cat=23", "การควบคุมภายใน"), ("/page.php?id=9", "สถิติการให้บริการ"))),
    ("บริการประชาชน", (("/doc.php?cat=31", "คู่มือสำหรับประชาชน"), ("/eservice.php", "E-Service"), ("/doc.php?cat=32", "แบบคำร้องต่างๆ"), ("/complain.php?t=1", "ร้องเรียน-ร้องทุกข์"), ("/complain.php?t=2", "แจ้งเรื่องทุจริตของเจ้าหน้าที่"))),
    ("ITA", (("/ita.php?y=2565", "ITA ปี 2565"), ("/ita.php?y=2564", "ITA ปี 2564"))),
)  # fmt: skip
LEFT = (
    ("/", "หน้าแรก"), ("/news.php?cat=1", "ข่าวประชาสัมพันธ์"), ("/news.php?cat=2", "ข่าวจัดซื้อ-จัดจ้าง"), ("/news.php?cat=3", "ภาพกิจกรรม"),
    ("/doc.php?cat=41", "สขร.1"), ("/doc.php?cat=42", "กฏหมายและระเบียบ"), ("/doc.php?cat=43", "งานการเจ้าหน้าที่"), ("/doc.php?cat=44", "คู่มือการปฏิบัติงาน"),
    ("/doc.php?cat=45", "คุณธรรมและความโปร่งใส"), ("/webboard.php", "กระดานถาม-ตอบ"), ("/page.php?id=30", "สถานที่ท่องเที่ยว"), ("/page.php?id=31", "ผลิตภัณฑ์ตำบล"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Page:
    """One page: its address, its title and its body."""

    address: str
    title: str
    body: str


def a(address: str, words: str) -> str:
    """A link that opens files in a new window."""
    blank = ' target="_blank"' if address.startswith(("/fileupload", "http")) else ""
    return f'<a href="{address}"{blank}>{words}</a>'


def p(*texts: str) -> str:
    """Paragraphs."""
    return "".join(f"<p>{text}</p>\n" for text in texts)


def grid(rows: Sequence[Sequence[str]]) -> str:
    """A ruled table; the first row is the head."""
    made = ["<tr>" + "".join(f'<td bgcolor="#cfe8cf"><b>{c}</b></td>' for c in rows[0]) + "</tr>"]
    made += ["<tr>" + "".join(f"<td>{c}</td>" for c in row) + "</tr>" for row in rows[1:]]
    return '<table border="1" cellspacing="0" cellpadding="4" width="100%">\n' + "\n".join(made) + "\n</table>\n"


def posts(rows: Sequence[tuple[str, str, str]]) -> str:
    """A list of posts or files: address, words, the day it was put up."""
    return '<ul class="list">\n' + "\n".join(f'<li>{a(at, words)} <span class="date">[ {day} ]</span></li>' for at, words, day in rows) + "\n</ul>\n"


def draw(page: Page) -> str:
    """The whole page."""
    top = "\n".join(
        f'<li class="dropdown"><a href="#" class="dropdown-toggle" data-toggle="dropdown">{head} <b class="caret"></b></a><ul class="dropdown-menu">'
        + "".join(f"<li>{a(at, words)}</li>" for at, words in lines) + "</ul></li>" for head, lines in TOP
    )  # fmt: skip
    left = "\n".join(f'<div class="leftmenu"><img src="/images/arrow.png" alt="" /> {a(at, words)}</div>' for at, words in LEFT)
    return f"""<!DOCTYPE html>
<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>{OFFICE} {PLACE} : {page.title}</title></head>
<body><div class="container">
<div id="head"><a href="/"><img src="/images/logo.png" alt="ตรา อบต." /></a><h1>{OFFICE}</h1><div>{PLACE}</div></div>
<ul class="nav navbar-nav"><li><a href="/">หน้าแรก</a></li>
{top}
</ul>
<table width="100%"><tr valign="top"><td width="200">
<div class="lefthead">เมนูหลัก</div>
{left}
<div class="lefthead">ลิงก์หน่วยงาน</div>
<div><a href="http://www.sritara-province.example/">จังหวัดศรีธารา</a></div><div><a href="https://www.facebook.com/nongkham.sao.example"><img src="/images/fb.png" alt="Facebook อบต.หนองขาม" /></a></div>
<div class="lefthead">สถิติผู้เข้าชม</div><div>วันนี้ 14 คน<br />เดือนนี้ 1,092 คน<br />ทั้งหมด 88,431 คน</div>
</td><td>
<h2>{page.title}</h2>
{page.body}
</td></tr></table>
<div id="foot">{OFFICE} หมู่ที่ 5 ตำบลหนองขาม {PLACE} 39990 โทรศัพท์ 0-3990-1550 อีเมล office@nongkham-sao.example<br />Copyright &copy; 2019 พัฒนาโดย ตำบลเว็บดีไซน์</div>
</div></body></html>
"""
