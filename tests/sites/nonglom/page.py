"""The look of the Nong Lom Dao website: banner, the menu twice (desktop, telephone), visitor counter, footer."""

import html
from collections.abc import Sequence
from dataclasses import dataclass

from tests.sites.maker import Rows

AGENCY = "องค์การบริหารส่วนตำบลหนองลมดาว"
PLACE = "อำเภอทุ่งเมฆา จังหวัดเวียงสมมุติ"
DIGITS = str.maketrans("0123456789", "๐๑๒๓๔๕๖๗๘๙")

MENU: Sequence[tuple[str, Sequence[tuple[str, str]]]] = (
    ("ข้อมูลทั่วไป", (
        ("หน้าแรก", "/"),
        ("ประวัติและสภาพทั่วไป", "/content/history.html"),
        ("วิสัยทัศน์ พันธกิจ", "/content/vision.html"),
        ("โครงสร้าง อบต.", "/content/structure.html"),
        ("อำนาจหน้าที่", "/content/power.html"),
        ("ติดต่อเรา / แผนที่", "/content/contact.html"),
    )),
    ("บุคลากร", (
        ("ทำเนียบผู้บริหาร", "/content/executives.html"),
        ("สมาชิกสภา อบต.", "/content/council.html"),
        ("สำนักปลัด", "/content/staff-1.html"),
        ("กองคลัง", "/content/staff-2.html"),
        ("กองช่าง", "/content/staff-3.html"),
        ("กองการศึกษา ศาสนาและวัฒนธรรม", "/content/staff-4.html"),
    )),
    ("แผนงานและงบประมาณ", (
        ("แผนพัฒนาท้องถิ่น", "/list.php?cat=11"),
        ("แผนการดำเนินงานประจำปี", "/list.php?cat=12"),
        ("กำกับติดตามการดําเนินงาน รอบ 6 เดือน", "/content/progress6.html"),
        ("รายงานผลการดําเนินงานประจําปี", "/list.php?cat=13"),
        ("ข้อบัญญัติงบประมาณรายจ่าย", "/list.php?cat=14"),
        ("กำกับติดตามการใช้จ่ายงบประมาณ รอบ ๖ เดือน", "/download.php?id=118"),
    )),
    ("งานพัสดุ", (
        ("แผนการจัดหาพัสดุ", "/content/procure-plan.html"),
        ("ข่าวจัดซื้อจัดจ้าง", "/list.php?cat=21"),
        ("สขร.1", "/list.php?cat=22"),
    )),
    ("งานการเจ้าหน้าที่", (("งานบริหารทรัพยากรบุคคล", "/content/hr.html"),)),
    ("บริการประชาชน", (
        ("คู่มือสำหรับประชาชน", "/content/manual.html"),
        ("คู่มือ/มาตราฐานการปฏิบัติงาน", "/fileupload/manual-finance.docx"),
        ("E – Service", "/eservice/"),
        ("สถิติการให้บริการ", "/content/servicestat.html"),
        ("ดาวน์โหลดแบบฟอร์ม", "/content/forms.html"),
        ("แบบสำรวจความพึงพอใจ", "/content/survey.html"),
        ("กระดานสนทนา (ถาม - ตอบ)", "/webboard/index.php"),
        ("ร้องเรียน ร้องทุกข์ทั่วไป", "/content/complaint.html"),
        ("ช่องทางรับฟังความคิดเห็น", "/content/opinion.html"),
    )),
    ("ป้องกันการทุจริต", (
        ("แจ้งเรื่องร้องเรียนการทุจริต", "/content/corruption.html"),
        ("แผนและรายงานป้องกันการทุจริต", "/content/anticorruption.html"),
    )),
    ("เมนูอื่น ๆ", (
        ("ข่าวประชาสัมพันธ์", "/news/"),
        ("กฏหมายที่เกี่ยวข้อง", "/content/law.html"),
        ("วีดิทัศน์แนะนำตำบล", "#"),
        ("ITA 2565 / การเปิดเผยข้อมูลสาธารณะ (OIT)", "/ita2565.html"),
        ("แผนผังเว็บไซต์", "/sitemap.html"),
    )),
)

SHARE = """<div class="share">แชร์หน้านี้:
<a href="https://www.facebook.com/sharer/sharer.php?u=self"><img src="/images/share_f.png" alt="Share on Facebook"></a>
<a href="https://social-plugins.line.me/lineit/share?url=self"><img src="/images/share_l.png" alt="LINE it"></a>
<a href="https://twitter.com/intent/tweet?url=self"><img src="/images/share_t.png" alt="Tweet"></a></div>"""

SHELL = """<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "xhtml1-transitional.dtd">
<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<title>{title} - {agency}</title><link rel="stylesheet" href="/style.css"></head>
<body bgcolor="#e8f4ff">
<div id="m-menu" class="mobile"><a href="#" onclick="toggle('m-list')">เมนู</a><ul id="m-list">{mobile}</ul></div>
<TABLE width="1000" align="center" cellpadding="0"><TR><TD colspan="2"><img src="/images/banner.jpg" width="1000">
<marquee>ยินดีต้อนรับสู่เว็บไซต์ {agency} {place}</marquee></TD></TR>
<TR valign="top"><TD width="220" class="left">{menu}
<div class="box"><b>สถิติผู้เข้าชม</b><br>วันนี้ 14 คน<br>เดือนนี้ 402 คน<br>ทั้งหมด 58,213 คน</div></TD>
<TD class="main"><h2><font color="#004488">{title}</font></h2>
{body}
{share}</TD></TR>
<TR><TD colspan="2" class="footer">{agency} หมู่ที่ 4 ตำบลหนองลมดาว {place} 49990<br>
โทร. 0-4500-1100&nbsp;|&nbsp;
<a href="/facebook.php"><img src="/images/fb.png" alt="Facebook"> Facebook อบต.หนองลมดาว</a><br>
Copyright &copy; 2561 All Rights Reserved &nbsp;<a href="/backend/login.php">เจ้าหน้าที่</a></TD></TR></TABLE>
<div id="cookie">เว็บไซต์นี้ใช้คุกกี้เพื่อนับจำนวนผู้เข้าชม <button onclick="acceptCookie()">ยอมรับ</button></div>
<script type="text/javascript">
function toggle(id){{var e=document.getElementById(id);e.style.display=e.style.display=="none"?"":"none";}}
function acceptCookie(){{document.cookie="seen=1;path=/";document.getElementById("cookie").style.display="none";}}
if(document.cookie.indexOf("visit=")<0){{document.cookie="visit="+new Date().getTime()+";path=/";}}
</script></body></html>
"""


@dataclass(frozen=True, slots=True)
class Page:
    """One page of the site: where it lies, its heading, what it says and the bytes it is saved in."""

    path: str
    title: str
    body: str
    charset: str = "utf-8"


def thai(text: str) -> str:
    """The same text with Thai digits, as the office types it."""
    return text.translate(DIGITS)


def table(rows: Rows) -> str:
    """A ruled table whose first row is the head."""
    head, *rest = rows
    lines = ["<tr bgcolor='#cce0ff'>" + "".join(f"<th>{html.escape(str(c))}</th>" for c in head) + "</tr>"]
    lines += ["<tr>" + "".join(f"<td>{html.escape(str(c))}</td>" for c in row) + "</tr>" for row in rest]
    return "<table border='1' cellspacing='0' width='98%'>\n" + "\n".join(lines) + "\n</table>"


def links(rows: Sequence[tuple[str, str, str]]) -> str:
    """A list of documents: day of posting, label, address."""
    cells = [
        f"<tr><td nowrap>{day}</td><td><img src='/images/icon.png' alt=''> "
        f"<a href=\"{html.escape(href)}\" target=_blank>{html.escape(label)}</a></td></tr>"
        for label, href, day in rows
    ]
    return "<table class='files'>\n" + "\n".join(cells) + "\n</table>"


def form(fields: Sequence[str], action: str, button: str = "ส่งข้อมูล") -> str:
    """An online form with one row for each field."""
    rows = "".join(
        f"<tr><td>{name}</td><td><input type=text name=f{i} size=40></td></tr>" for i, name in enumerate(fields)
    )
    return f"<form method='post' action='{action}'><table>{rows}</table><input type=submit value='{button}'></form>"


def render(page: Page) -> bytes:
    """The whole page as the web server sends it; the head always claims UTF-8, also when that is not so."""
    anchors = [(name, [f"<a href='{html.escape(href)}'>{label}</a>" for label, href in rows]) for name, rows in MENU]
    menu = "".join(f"<div class='group'>{name}</div><ul><li>{'<li>'.join(rows)}</ul>" for name, rows in anchors)
    mobile = "".join(f"<li>{a}</li>" for _, rows in anchors for a in rows)
    return SHELL.format(
        title=page.title, agency=AGENCY, place=PLACE, menu=menu, mobile=mobile, body=page.body, share=SHARE
    ).encode(page.charset)
