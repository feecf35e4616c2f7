"""The vendor's frame round each page of the fictional Bang Krajok office: sidebars, banners, lists and footer."""
# ruff: noqa: E501  (the sentences of a paper stand on one line each)

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

OFFICE = "องค์การบริหารส่วนตำบลบางกระโจก"
SHORT = "อบต.บางกระโจก"
CHIEF = "นายปรีดา สายชลธารา"
FORMER = "นายบุญเลิศ ทองท่าน้ำ"
CLERK = "นางจันทร์ฉาย คุ้มบางโจก"


@dataclass(frozen=True, slots=True)
class Page:
    """One page: its address, its title, its body and the encoding it is sent in."""

    address: str
    title: str
    body: str
    charset: str = "utf-8"


def a(address: str, words: str) -> str:
    """A link as the vendor's editor writes it."""
    return f'<a href="{escape(address)}" target="_self">{words}</a>'


def p(*texts: str) -> str:
    """Paragraphs."""
    return "".join(f"<p>{text}</p>\n" for text in texts)


def ul(*lines: str) -> str:
    """A list."""
    return "<ul>" + "".join(f"<li>{line}</li>" for line in lines) + "</ul>\n"


def grid(rows: Sequence[Sequence[str]]) -> str:
    """A table of the old kind: no head, the first row is only bold."""
    lines = []
    for number, row in enumerate(rows):
        cells = "".join(f"<td><b>{cell}</b></td>" if number == 0 else f"<td>{cell}</td>" for cell in row)
        lines.append(f"<tr>{cells}</tr>")
    return '<table border="1" cellpadding="4" width="100%">' + "\n".join(lines) + "</table>\n"


LEFT: Sequence[tuple[str, Sequence[tuple[str, str]]]] = (
    (
        "ข้อมูล อบต.",
        (
            ("page.php?id=1", "ประวัติความเป็นมา"),
            ("page.php?id=2", "สภาพทั่วไป"),
            ("page.php?id=3", "โครงสร้างองค์กร"),
            ("page.php?id=6", "ภารกิจและอำนาจหน้าที่"),
            ("page.php?id=9", "ข้อมูลติดต่อ"),
        ),
    ),
    (
        "บุคลากร",
        (
            ("person.php?type=1", "คณะผู้บริหาร"),
            ("person.php?type=2", "สมาชิกสภา อบต."),
            ("person.php?type=3", "หัวหน้าส่วนราชการ"),
        ),
    ),
    (
        "แผนและรายงาน",
        (
            ("list.php?cat=11", "แผนพัฒนาท้องถิ่น"),
            ("list.php?cat=12", "แผนดำเนินงาน"),
            ("list.php?cat=13", "ข้อบัญญัติ"),
            ("list.php?cat=14", "รายงานผลการดำเนินงาน"),
            ("list.php?cat=15", "แผนป้องกันการทุจริต"),
        ),
    ),
    (
        "การเงินและพัสดุ",
        (
            ("list.php?cat=16", "รายงานการใช้จ่ายงบประมาณ"),
            ("list.php?cat=21", "แผนการจัดหาพัสดุ"),
            ("list.php?cat=22", "ข่าวจัดซื้อจัดจ้าง"),
            ("list.php?cat=23", "สขร.1"),
            ("list.php?cat=24", "รายงานผลการจัดซื้อจัดจ้าง"),
        ),
    ),
    ("งานการเจ้าหน้าที่", (("list.php?cat=25", "การบริหารทรัพยากรบุคคล"), ("list.php?cat=26", "รับสมัครงาน"))),
    (
        "บริการประชาชน",
        (
            ("page.php?id=41", "คู่มือสำหรับประชาชน"),
            ("list.php?cat=31", "มาตราฐานการปฏิบัติงาน"),
            ("list.php?cat=18", "ข้อมูลเชิงสถิติ"),
            ("list.php?cat=17", "ความพึงพอใจผู้รับบริการ"),
            ("eservice.php", "E-Service"),
            ("page.php?id=44", "รับฟังความคิดเห็น"),
            ("list.php?cat=32", "ดาวน์โหลดแบบคำร้อง"),
        ),
    ),
    (
        "ร้องเรียน",
        (
            ("complain.php?t=1", "ร้องเรียน-ร้องทุกข์ทั่วไป"),
            ("complain.php?t=2", "แจ้งเบาะแสทุจริตเจ้าหน้าที่"),
            ("page.php?id=51", "หลักเกณฑ์และวิธีร้องเรียนทุจริต"),
            ("page.php?id=53", "สถิติเรื่องร้องเรียน"),
        ),
    ),
    ("กฏหมายน่ารู้", (("list.php?cat=6", "กฏหมาย ระเบียบ ที่เกี่วข้อง"),)),
)

RIGHT: Sequence[tuple[str, str, str]] = (
    ("page.php?id=77", "b_ita.gif", "การประเมินคุณธรรมและความโปร่งใส ITA"),
    ("page.php?id=62", "b_gift.gif", "No Gift Policy"),
    ("webboard.php", "b_board.gif", "กระดานถาม-ตอบ Q&A"),
    ("page.php?id=78", "b_child.gif", "ศูนย์พัฒนาเด็กเล็ก"),
    ("https://www.facebook.com/bangkrajok.sao.example", "b_fb.gif", "Facebook อบต.บางกระโจก"),
    ("https://www.damrongtham.example/", "b_dt.gif", "ศูนย์ดำรงธรรม"),
    ("https://itas.nacc.go.th/go/eit/zz1111", "b_eit.gif", ""),
)


def draw(page: Page) -> str:
    """The whole XHTML of one page; an entry opens without the sidebars."""
    slim = page.address.startswith("/view.php") or "topic=" in page.address
    left = "\n".join(
        f'<div class="menu_head">{head}</div><ul class="menu_left">'
        + "".join(f"<li>&raquo; {a(address, words)}</li>" for address, words in under)
        + "</ul>"
        for head, under in LEFT
    )
    right = "\n".join(
        f'<div class="banner"><a href="{address}"><img src="images/{picture}" alt="{escape(alt)}" border="0" /></a></div>'
        for address, picture, alt in RIGHT
    )
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head>
<meta http-equiv="Content-Type" content="text/html; charset={page.charset}" />
<title>{OFFICE} อำเภอท่าลำพู จังหวัดสมุทรบุรี</title></head><body>
<div id="top"><img src="images/head.jpg" alt="{OFFICE}" width="600" /></div>
<div id="bar">{a("./", "หน้าแรก")} | {a("list.php?cat=7", "ข่าวประชาสัมพันธ์")} | {a("list.php?cat=8", "ภาพกิจกรรม")} |
{a("webboard.php", "ถาม-ตอบ")} | {a("page.php?id=9", "ติดต่อเรา")} | {a("sitemap.php", "แผนผังเว็บไซต์")}</div>
<table width="100%"><tr valign="top"><td width="190" id="left">{"" if slim else left}</td>
<td id="center"><div class="topic">{page.title}</div>
<div class="detail">{page.body}</div></td>
<td width="170" id="right">{"" if slim else right}
<div class="counter">ผู้เยี่ยมชมวันนี้ 18 คน เดือนนี้ 602 คน ทั้งหมด 55,871 คน</div></td></tr></table>
<div id="foot">{OFFICE} อำเภอท่าลำพู จังหวัดสมุทรบุรี<br />Powered by ตำบลเว็บดอทเน็ต
<a href="https://www.facebook.com/tambonweb.vendor.example">FB</a> | <a href="login.php">ผู้ดูแลระบบ</a></div>
</body></html>
"""
