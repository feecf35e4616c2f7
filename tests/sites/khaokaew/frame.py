"""Draws one page of the town municipality's PHP portal: banner, side menus, body and footer, in windows-874."""
# ruff: noqa: E501  (sentences stand on one line each)

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from urllib.parse import quote

OFFICE = "เทศบาลเมืองเขาแก้ววิเชียร"
MAYOR = "นายธนกฤต วิเชียรสกุลชัย"
FILES = "/files/document"


@dataclass(frozen=True, slots=True)
class Page:
    """One page: what follows index.php?, its title and its body; ITA pages carry the list of items at the side."""

    query: str
    title: str
    body: str
    ita: bool = False

    @property
    def address(self) -> str:
        """The address on the site."""
        return f"/index.php?{self.query}" if self.query else "/index.php"


def go(query: str, words: str) -> str:
    """A link inside the portal, written the old way with bare ampersands escaped."""
    return f'<a href="index.php?{query.replace("&", "&amp;")}">{words}</a>'


def file(name: str, words: str = '<img src="images/pdf.gif" alt="ไฟล์"> ดาวน์โหลด') -> str:
    """A link to a stored document."""
    return f'<a href="{quote(name, safe="/?=&.")}" target="_blank">{words}</a>'


def grid(rows: Sequence[Sequence[str]]) -> str:
    """A ruled table; the first row is the head and cells may hold links."""
    head = "".join(f'<td bgcolor="#cfe3f5"><b>{cell}</b></td>' for cell in rows[0])
    body = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in line) + "</tr>\n" for line in rows[1:])
    return f'<table width="100%" border="1" cellspacing="0" cellpadding="4"><tr>{head}</tr>\n{body}</table>'


def paras(*texts: str) -> str:
    """Paragraphs."""
    return "".join(f"<p>{text}</p>" for text in texts)


def bullets(lines: Sequence[str], tag: str = "ul") -> str:
    """A list."""
    return f"<{tag}>" + "".join(f"<li>{line}</li>" for line in lines) + f"</{tag}>"


SIDE: Sequence[tuple[str, Sequence[tuple[str, str]]]] = (
    ("ข้อมูลเทศบาล", (
        ("module=page&id=1", "ประวัติความเป็นมา"), ("module=page&id=2", "แผนผังโครงสร้าง"), ("module=page&id=3", "อำนาจหน้าที่เทศบาล"),
        ("module=page&id=4", "กฎหมาย ระเบียบ"), ("module=contact", "ติดต่อเทศบาล"),
    )),
    ("บุคลากร", (("module=personnel&group=1", "คณะผู้บริหาร"), ("module=personnel&group=2", "สมาชิกสภา"),
                 ("module=personnel&group=3", "หัวหน้าส่วนราชการ"))),
    ("ข่าวสาร", (("module=news&cat=1", "ข่าวประชาสัมพันธ์"), ("module=news&cat=3", "ประกาศจัดซื้อจัดจ้าง"))),
    ("ฐานข้อมูลเอกสาร", (
        ("module=document&cat=1", "แผนงาน"), ("module=document&cat=2", "รายงานผล"), ("module=document&cat=3", "งบประมาณและการเงิน"),
        ("module=document&cat=4", "งานพัสดุ / สขร.1"), ("module=document&cat=5", "การเจ้าหน้าที่"),
        ("module=document&cat=6", "ธรรมาภิบาลและป้องกันทุจริต"), ("module=document&cat=7", "คู่มือ"),
    )),
    ("บริการประชาชน", (
        ("module=eservice", "E-Service"), ("module=webboard", "กระดานถาม-ตอบ"), ("module=complain&type=general", "ร้องทุกข์ทั่วไป"),
        ("module=complain&type=corrupt", "แจ้งเรื่องทุจริต"), ("module=opinion", "รับฟังความคิดเห็น"), ("module=page&id=15", "สถิติการให้บริการ"),
        ("module=page&id=45", "สถิติร้องทุกข์ทั่วไป"), ("module=page&id=16", "แบบสำรวจความพึงพอใจ"),
    )),
    ("ITA", (("module=ita2565", "ITA 2565"), ("module=ita2564", "ITA 2564"))),
)


def draw(page: Page, items: Sequence[str]) -> str:
    """The whole HTML of one page."""
    side = "".join(
        f'<div class="menuhead">{top}</div><ul class="sidemenu">' + "".join(f"<li>{go(to, words)}</li>" for to, words in under) + "</ul>\n"
        for top, under in SIDE
    )
    if page.ita:
        side += '<div class="menuhead">เมนู ITA 2565</div><ul class="sidemenu ita">' + "".join(
            f"<li>{go(f'module=ita2565&oit={i}', label)}</li>" for i, label in enumerate(items, 1)) + "</ul>\n"
    return f"""<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-874">
<title>{escape(page.title)} :: {OFFICE}</title></head>
<body bgcolor="#f4f8fc"><table width="1000" align="center"><tr><td colspan="2"><img src="images/banner.jpg" alt="{OFFICE}">
<div align="right"><a href="https://www.facebook.com/khaokaewcity.example"><img src="images/icon_fb.gif" alt="facebook เทศบาล"></a>
<a href="https://line.me/R/ti/p/@khaokaewcity-example"><img src="images/icon_line.gif" alt="LINE OA เทศบาล"></a></div></td></tr>
<tr valign="top"><td width="220"><a href="index.php">หน้าหลัก</a>
{side}<div class="menuhead">สถิติผู้เยี่ยมชม</div>ออนไลน์ 4 คน เดือนนี้ 2,871 ครั้ง</td>
<td width="780"><h2>{escape(page.title)}</h2>
{page.body}
</td></tr><tr><td colspan="2" align="center"><hr>{OFFICE} ถนนเลียบเขา อำเภอเมืองวิเชียร จังหวัดวิเชียรธานี โทร. 0 3699 0770</td></tr></table>
</body></html>
"""
