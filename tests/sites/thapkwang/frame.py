"""The bought system (index.php?name=…&file=…) around each page of the fictional Thap Kwang municipality."""
# ruff: noqa: E501  (the sentences of a paper stand on one line each)

from collections.abc import Sequence
from dataclasses import dataclass

OFFICE = "เทศบาลตำบลทัพกวาง"
PLACE = "อำเภอศรีบัวหลวง จังหวัดพนานคร"
MAYOR = "นายวิเชียร ธารกวาง"
CLERK = "นางสุภาวดี แสนพนา"
FILES = "UserFiles/File"
IMAGES = "UserFiles/Image"


@dataclass(frozen=True, slots=True)
class Page:
    """One page: its address (with the query), its title, its body, and the encoding its head claims."""

    address: str
    title: str
    body: str
    claims: str = "utf-8"


def op(name: str) -> str:
    """The address of a standing page."""
    return f"index.php?name=page&file=page&op={name}"


def know(number: int) -> str:
    """The address of a knowledge page."""
    return f"index.php?name=knowledge&file=readknowledge&id={number}"


def news(number: int) -> str:
    """The address of a news post."""
    return f"index.php?name=news&file=readnews&id={number}"


def shelf(name: str, category: int, page: int = 1) -> str:
    """The address of a category list; the first page is addressed without its number."""
    return f"index.php?name={name}&category={category}" + (f"&page={page}" if page > 1 else "")


def a(address: str, words: str, more: str = "") -> str:
    """A link with a bare ampersand, as the system writes it."""
    return f'<a href="{address}"{more}>{words}</a>'


def grid(rows: Sequence[Sequence[str]]) -> str:
    """A ruled table; the first row is the head."""
    head = "".join(f'<td class="hd"><strong>{cell}</strong></td>' for cell in rows[0])
    body = "\n".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in rows[1:])
    return f'<table width="98%" border="1" cellspacing="0" cellpadding="4"><tr>{head}</tr>\n{body}</table>'


def paras(*texts: str) -> str:
    """Paragraphs from the page editor."""
    return "\n".join(f"<p>{text}</p>" for text in texts)


def attach(*files: tuple[str, str]) -> str:
    """The box of attached files under a post."""
    rows = "".join(
        f'<tr><td width="20"><img src="templates/tk/clip.gif" alt=""></td><td>{a(at, words, " target=_blank")}</td></tr>'
        for at, words in files
    )
    return f'<table class="attach"><tr><td colspan="2">เอกสารแนบ</td></tr>{rows}</table>'


MENU: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = (
    (
        "รู้จักเทศบาล",
        (
            (op("history"), "ประวัติและสภาพทั่วไป"),
            (op("structure"), "ผังการแบ่งส่วนราชการ"),
            (op("board"), "คณะผู้บริหารเทศบาล"),
            (op("heads"), "หัวหน้าส่วนราชการ"),
            (op("council"), "สมาชิกสภาเทศบาล"),
            (op("duty"), "อำนาจหน้าที่เทศบาล"),
        ),
    ),
    (
        "สำนักปลัด",
        (
            (shelf("knowledge", 3), "งานการเจ้าหน้าที่"),
            (shelf("download", 2), "แผนพัฒนาเทศบาล"),
            (shelf("knowledge", 5), "จริยธรรม จนท."),
            (f"{FILES}/pdpa_tk.pdf", "PDPA"),
            ("index.php?name=complain", "ร้องเรียน ร้องทุกข์"),
            (shelf("download", 4), "กฏหมายน่ารู้"),
        ),
    ),
    (
        "กองคลัง",
        (
            (shelf("news", 2), "ข่าวจัดซื้อจัดจ้าง"),
            (op("skr"), "สขร. 1"),
            (know(21), "จัดเก็บรายได้"),
            (op("stat"), "สถิติผู้มาใช้บริการ"),
        ),
    ),
    ("กองช่าง", ((know(24), "ขออนุญาตปลูกสร้างบ้าน"), ("index.php?name=eservice", "บริการออนไลน์ (E - Service)"))),
    ("กองสาธารณสุขและสิ่งแวดล้อม", ((know(26), "ขยะเปียก ขยะแห้ง"), ("index.php?name=eservice&job=bin", "ขอถังขยะออนไลน์"))),
    ("กองการศึกษา", ((know(28), "ศูนย์พัฒนาเด็กเล็ก"), (shelf("news", 3), "ภาพข่าวกิจกรรม"))),
    ("ตรวจสอบภายใน", ((know(29), "การควบคุมภายใน"),)),
    (
        "โปร่งใส ไร้ทุจริต",
        (
            (op("nogift"), "งดรับ งดให้"),
            (shelf("knowledge", 8), "ITA 2565"),
            (shelf("knowledge", 9), "ITA 2566"),
            (shelf("news", 4), "ประชาชนมีส่วนร่วม"),
        ),
    ),
)


def _menu() -> str:
    made = []
    for name, links in MENU:
        inner = "".join(f"<li>{a(at, words)}</li>" for at, words in links)
        made.append(f'<li class="drop"><a href="#">{name}</a><ul>{inner}</ul></li>')
    return (
        f'<ul id="dropmenu"><li>{a("index.php", "หน้าหลัก")}</li>{"".join(made)}'
        f'<li>{a("index.php?name=webboard", "กระดานสนทนา")}</li><li>{a(op("faq"), "คำถามที่พบบ่อย")}</li><li>{a("index.php?name=contact", "ติดต่อ")}</li></ul>'
    )


def draw(page: Page) -> str:
    """The whole page as the system sends it."""
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html><head><meta http-equiv="Content-Type" content="text/html; charset={page.claims}" />
<title>:: {OFFICE} {PLACE} :: </title><meta name="generator" content="ThaiTown CMS 2.5" />
<style>#dropmenu ul{{display:none;position:absolute}} #dropmenu li:hover ul{{display:block}} .hd{{background:#fc9}}</style></head>
<body bgcolor="#fff8f0"><table width="1000" align="center" border="0"><tr><td><img src="templates/tk/head.jpg" width="990" height="120" alt="" /></td></tr>
<tr><td>{_menu()}</td></tr><tr><td><table width="100%"><tr>
<td width="190" valign="top"><div class="block">นายกเทศมนตรี<br /><img src="{IMAGES}/b1.jpg" width="90" alt="" /><br />{MAYOR}</div>
<div class="block">ผู้เยี่ยมชมวันนี้ 37 คน<br />เดือนนี้ 1,204 คน<br />ทั้งหมด 98,116 คน</div></td>
<td valign="top"><div class="crumb"><img src="templates/tk/dot.gif" alt="" /> <b>{page.title}</b></div>
{page.body}
</td></tr></table></td></tr>
<tr><td align="center"><hr />{OFFICE} 88 หมู่ 1 ตำบลทัพกวาง {PLACE} 69998 โทรศัพท์ 0-3999-1120 โทรสาร 0-3999-1121<br />
<a href="https://www.facebook.com/thapkwang.municipality.example"><img src="templates/tk/fb.gif" alt="Facebook เทศบาล" border="0" /></a>
<a href="https://line.me/R/ti/p/@thapkwang.example"><img src="templates/tk/line.gif" alt="LINE" border="0" /></a></td></tr></table>
<div id="cookiebar">เว็บไซต์นี้เก็บคุกกี้เพื่อให้ใช้งานสะดวก <a href="{op("cookie")}">นโยบายคุกกี้</a> <button type="button">รับทราบ</button></div></body></html>
"""
