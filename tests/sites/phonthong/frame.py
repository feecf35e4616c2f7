"""The left tree menu, the nodes and the attachment tables of the fictional Phon Thong town municipality."""
# ruff: noqa: E501  (the sentences of a paper stand on one line each)

from collections.abc import Sequence
from dataclasses import dataclass

OFFICE = "เทศบาลเมืองโพนทอง"
PLACE = "อำเภอโพนทอง จังหวัดร้อยพนม"
MAYOR = "นายเอกชัย วงศ์โพนงาม"
CLERK = "นายศุภกร แสนบุดดี"
FILES = "/sites/default/files"

# A branch shows its twigs only on its own pages, as the menu block of that system does.
TREE: tuple[tuple[str, str, tuple[tuple[str, str], ...]], ...] = (
    ("/", "หน้าแรก", ()),
    ("/รู้จักเทศบาล", "รู้จักเทศบาล", (
        ("/รู้จักเทศบาล/ประวัติ", "ประวัติเมืองโพนทอง"), ("/รู้จักเทศบาล/ผังการแบ่งส่วนราชการ", "ผังการแบ่งส่วนราชการ"),
        ("/รู้จักเทศบาล/ภารกิจและความรับผิดชอบ", "ภารกิจและความรับผิดชอบ"), ("/รู้จักเทศบาล/วัฒนธรรมองค์กร", "วัฒนธรรมองค์กร"), ("/ติดต่อเทศบาล", "ติดต่อเทศบาล/แผนที่"))),
    ("/ทำเนียบ", "ทำเนียบบุคลากร", (
        ("/ทำเนียบ/คณะผู้บริหาร", "คณะผู้บริหาร"), ("/ทำเนียบ/สภาเทศบาล", "สภาเทศบาล"), ("/ทำเนียบ/หัวหน้าส่วนราชการ", "ปลัดและหัวหน้าส่วนราชการ"))),
    ("/แผน", "งานวิชาการและแผนงาน", (
        ("/แผน/แผนพัฒนาท้องถิ่น", "เเผนพัฒนาท้องถิ่น"), ("/แผน/แผนการดำเนินงาน", "แผนการดําเนินงาน"), ("/แผน/ติดตามและรายงานผล", "ติดตามและรายงานผล"))),
    ("/การคลัง", "การคลังและงบประมาณ", (
        ("/การคลัง/เทศบัญญัติ-2565", "เทศบัญญัติงบประมาณรายจ่าย 2565"), ("/การคลัง/เทศบัญญัติ-2564", "เทศบัญญัติงบประมาณรายจ่าย 2564"),
        ("/การคลัง/การใช้จ่าย", "รายงานการใช้จ่าย"), ("/การคลัง/รายงานผลการใช้จ่ายงบประมาณ-2564", "รายงานผลการใช้จ่ายงบประมาณ ปี 2564"))),
    ("/จัดซื้อจัดจ้าง", "จัดซื้อ-จัดจ้าง", (
        ("/taxonomy/term/21", "แผนจัดหาพัสดุ"), ("/taxonomy/term/22", "ประกาศจัดซื้อจัดจ้าง"), ("/taxonomy/term/23", "สขร.1"))),
    ("/งานบุคคล", "งานการเจ้าหน้าที่", (
        ("/งานบุคคล/นโยบาย", "นโยบายการบริหารทรัพยากรบุคคล"), ("/งานบุคคล/ผลการดำเนินการตามนโยบาย", "การดำเนินการตามนโยบายฯ"),
        ("/งานบุคคล/หลักเกณฑ์", "หลักเกณฑ์การบริหารงานบุคคล"), ("/งานบุคคล/มาตรฐานกำหนดตำแหน่ง", "มาตรฐานกำหนดตำแหน่ง"))),
    ("/บริการประชาชน", "บริการประชาชน", (
        ("/บริการประชาชน/คู่มือสำหรับประชาชน", "คู่มือสำหรับประชาชน"), ("/บริการออนไลน์", "บริการออนไลน์"), ("/บริการประชาชน/สถิติงานบริการ", "สถิติงานบริการ"),
        ("/บริการประชาชน/สำรวจความพึงพอใจ", "สำรวจความพึ่งพอใจ"), ("/บริการประชาชน/ดาวน์โหลดแบบฟอร์ม", "ดาวน์โหลดแบบฟอร์ม"))),
    ("/ร้องเรียน", "ร้องเรียน-ร้องทุกข์", (
        ("/ร้องเรียน/ทั่วไป", "ร้องทุกข์เรื่องทั่วไป"), ("/ร้องเรียน/แจ้งเบาะแสทุจริต", "แจ้งเบาะแสทุจริตของเจ้าหน้าที่"), ("/ร้องเรียน/แนวปฏิบัติ", "แนวปฏิบัติเรื่องร้องเรียน"),
        ("/ร้องเรียน/สถิติเรื่องร้องเรียนการทุจริต", "สถิติเรื่องร้องเรียนการทุจริต"))),
    ("/คุณธรรม", "คุณธรรมและความโปร่งใส", (
        ("/คุณธรรม/ประเมินความเสี่ยง", "ประเมินความเสี่ยงทุจริต"), ("/คุณธรรม/จัดการความเสี่ยง-2565", "จัดการความเสี่ยง"), ("/คุณธรรม/แผนป้องกันการทุจริต", "แผนป้องกันการทุจริต"),
        ("/คุณธรรม/มาตรการภายใน", "มาตราการภายใน"), ("/คุณธรรม/ควบคุมภายใน", "การควบคุมภายใน"))),
    ("/taxonomy/term/14", "กฏหมาย/ระเบียบ", ()),
    ("/ข่าวเทศบาล", "ข่าวเทศบาล", ()),
    ("/forum", "กระดานสนทนา", ()),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Page:
    """One node or list: its address, title and body, the line on its author, and its second address."""

    address: str
    title: str
    body: str
    said: str = ""
    alias: str = ""


def a(address: str, words: str) -> str:
    """A link."""
    return f'<a href="{address}">{words}</a>'


def p(*texts: str) -> str:
    """Paragraphs as the editor of the system makes them."""
    return "".join(f"<p>{text}</p>\n" for text in texts)


def grid(rows: Sequence[Sequence[str]]) -> str:
    """A table of the editor; the first row is the head."""
    head = "".join(f"<th>{cell}</th>" for cell in rows[0])
    rest = "\n".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in rows[1:])
    return f'<table border="1" cellpadding="2"><thead><tr>{head}</tr></thead><tbody>{rest}</tbody></table>\n'


KINDS = {"pdf": "application/pdf", "docx": "application/msword", "xlsx": "application/vnd.ms-excel"}


def attached(*files: tuple[str, str, str]) -> str:
    """The table of attachments under a node: words, address, size."""
    rows = []
    for i, (words, address, size) in enumerate(files):
        ending = address.rsplit(".", 1)[-1]
        rows.append(
            f'<tr class="{"odd" if i % 2 == 0 else "even"}"><td><span class="file"><img class="file-icon" alt="" title="{KINDS[ending]}" src="/misc/icon-{ending}.png" /> '
            f'<a href="{FILES}/{address}">{words}</a></span></td><td>{size}</td></tr>'
        )
    return (
        '<div class="field field-name-field-files field-type-file"><table class="sticky-enabled">\n<thead><tr><th>ไฟล์แนบ</th><th>ขนาด</th></tr></thead>\n<tbody>'
        + "\n".join(rows) + "</tbody></table></div>\n"
    )  # fmt: skip


def pager(address: str, here: int, pages: int) -> str:
    """The numbers under a list; the first page is page 0 of the system and has no number in its address."""
    made = []
    for i in range(pages):
        at = address if i == 0 else f"{address}?page={i}"
        made.append(f'<li class="pager-current">{i + 1}</li>' if i == here else f'<li class="pager-item">{a(at, str(i + 1))}</li>')
    return f'<div class="item-list"><ul class="pager">{"".join(made)}</ul></div>'


def _menu(address: str) -> str:
    plain = address.split("?", maxsplit=1)[0]
    rows = []
    for at, words, twigs in TREE:
        inside = plain == at or plain in [twig for twig, _ in twigs] or (at != "/" and plain.startswith(at + "/"))
        mark = "expanded active-trail" if inside and twigs else "collapsed" if twigs else "leaf"
        below = ""
        if inside and twigs:
            below = '<ul class="menu">' + "".join(f'<li class="leaf">{a(twig, name)}</li>' for twig, name in twigs) + "</ul>"
        rows.append(f'<li class="{mark}">{a(at, words)}{below}</li>')
    return '<ul class="menu">\n' + "\n".join(rows) + "</ul>"


def draw(page: Page) -> str:
    """The whole page."""
    crumbs = " » ".join([a("/", "หน้าแรก"), *(a(at, words) for at, words, twigs in TREE if page.address in [t for t, _ in twigs])])
    said = f'<div class="meta submitted">เขียนโดย webmaster เมื่อ {page.said}</div>' if page.said else ""
    return f"""<!DOCTYPE html>
<html lang="th" dir="ltr"><head>
<meta charset="utf-8" /><meta name="Generator" content="Drupal 7 (http://drupal.org)" />
<link rel="shortcut icon" href="/misc/favicon.png" />
<title>{page.title} | {OFFICE}</title></head>
<body class="html not-front one-sidebar sidebar-first page-node">
<div id="skip-link"><a href="#main-content" class="element-invisible">ข้ามไปยังเนื้อหาหลัก</a></div>
<div id="page-wrapper"><div id="header"><a href="/" rel="home" id="logo"><img src="/misc/logo.png" alt="หน้าแรก" /></a>
<div id="name-and-slogan"><div id="site-name"><strong><a href="/" rel="home"><span>{OFFICE}</span></a></strong></div><div id="site-slogan">เมืองน่าอยู่ คู่ลำเซ</div></div></div>
<div id="breadcrumb"><h2 class="element-invisible">คุณอยู่ที่นี่</h2><div class="breadcrumb">{crumbs}</div></div>
<div id="sidebar-first" class="column sidebar"><div class="region">
<div id="block-system-main-menu" class="block block-system block-menu"><h2>เมนูหลัก</h2><div class="content">{_menu(page.address)}</div></div>
<div class="block block-block"><div class="content"><a href="/ita2565"><img src="/misc/ita65.png" alt="" /></a><br /><a href="/ita2564"><img src="/misc/ita64.png" alt="ITA ปีก่อน" /></a></div></div>
<div class="block block-poll"><h2>สำรวจ</h2><form action="/poll" method="post"><div>ท่านชอบสีของเว็บไซต์นี้หรือไม่ <input type="radio" name="c" value="1" /> ชอบ <input type="radio" name="c" value="2" /> ไม่ชอบ <input type="submit" value="โหวต" /></div></form></div>
<div class="block block-user"><h2>สมาชิก</h2><form action="/node?destination=node" method="post"><input type="text" name="name" size="15" /><input type="password" name="pass" size="15" /><input type="submit" value="เข้าสู่ระบบ" /></form></div>
</div></div>
<div id="content" class="column"><a id="main-content"></a><h1 class="title" id="page-title">{page.title}</h1>
<div class="node clearfix">{said}<div class="content"><div class="field field-name-body">{page.body}</div></div>
<div class="addthis_toolbox"><a href="https://www.facebook.com/sharer/sharer.php?u=phonthong"><img src="/misc/share_fb.png" alt="Facebook" /></a></div></div></div>
<div id="footer"><div class="region region-footer"><p>{OFFICE} 777 ถนนรอบเมือง {PLACE}</p>
<p><a href="https://www.facebook.com/phonthong.town.example"><img src="/misc/fb.png" width="28" height="28" /></a> <a href="http://www.roiphanom.example/">จังหวัดร้อยพนม</a> <a href="https://itas.nacc.go.th/go/eit/pth777">ตอบแบบ EIT</a></p></div></div>
</div></body></html>
"""
