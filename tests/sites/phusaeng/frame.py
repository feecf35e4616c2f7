"""The frame of every page of the fictional เทศบาลเมืองภูแสง: the drop-down menu, the column of banners, the footer.

Made the way a municipality's content system makes it: articles with a line of small facts above, attachments
below, print and e-mail icons that lead to a second copy of the same text, and share buttons on everything.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from urllib.parse import quote

NAME = "เทศบาลเมืองภูแสง"
ROOT = "/index.php/"


@dataclass(frozen=True, slots=True)
class File:
    """One attachment below an article: its place under /attachments/article/, its words, its size as shown."""

    place: str
    words: str
    size: str = "184 kB"

    @property
    def url(self) -> str:
        return "/attachments/article/" + quote(self.place)


@dataclass(frozen=True, slots=True)
class Article:
    """One article: its path below /index.php/, its title, the day it was put up, its text and attachments."""

    path: str
    title: str
    posted: str
    body: str
    files: Sequence[File] = ()
    section: str = "ข้อมูลเทศบาล"

    @property
    def url(self) -> str:
        return ROOT + quote(self.path)

    @property
    def hits(self) -> int:
        return 97 + sum(map(ord, self.path)) % 1900


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the menu; the lines below it open when the mouse is over it."""

    words: str
    url: str
    below: Sequence["Entry"] = ()


MENU = (
    Entry("หน้าแรก", "/index.php"),
    Entry(
        "ข้อมูลเทศบาล",
        "#",
        (
            Entry("ประวัติความเป็นมา", "/index.php/about/3-history"),
            Entry("ค่านิยมหลักขององค์กร", "/index.php/about/4-core-value"),
            Entry("เจตจำนงสุจริตของผู้บริหาร", "/index.php/about/27-jetjamnong"),
            Entry(
                "โครงสร้างและอำนาจหน้าที่",
                "#",
                (
                    Entry("โครงสร้างการแบ่งส่วนราชการ", "/index.php/about/organize/5-structure"),
                    Entry("หน้าที่และอำนาจของเทศบาล", "/index.php/about/organize/6-power"),
                ),
            ),
            Entry("กฏหมาย/ระเบียบ/เทศบัญญัติ", "/index.php/about/7-law"),
        ),
    ),
    Entry(
        "บุคลากร",
        "#",
        (
            Entry("คณะผู้บริหาร", "/index.php/person/8-executive"),
            Entry("สมาชิกสภาเทศบาล", "/index.php/person/9-council"),
            Entry(
                "งานการเจ้าหน้าที่",
                "#",
                (
                    Entry("นโยบายการบริหารทรัพยากรบุคคล", "/index.php/person/hr/31-hr-policy"),
                    Entry("การดำเนินการตามนโยบายฯ", "/index.php/person/hr/32-hr-do"),
                    Entry("หลักเกณฑ์การบริหารและพัฒนาทรัพยากรบุคคล", "/index.php/person/hr/33-hr-rule"),
                    Entry("รายงานผลการบริหารและพัฒนาทรัพยากรบุคคล", "/index.php/person/hr/34-hr-report"),
                ),
            ),
        ),
    ),
    Entry(
        "แผนและงบประมาณ",
        "#",
        (
            Entry(
                "แผนงาน",
                "#",
                (
                    Entry("เเผนพัฒนาท้องถิ่น", "/index.php/plan/11-local-plan"),
                    Entry("แผนการดำเนินงาน", "/index.php/plan/12-action-plan"),
                    Entry("แผนป้องกันการทุจริต", "/index.php/plan/35-anti-corruption"),
                ),
            ),
            Entry(
                "งบประมาณ",
                "#",
                (
                    Entry("เทศบัญญัติงบประมาณรายจ่าย", "/index.php/budget/14-budget"),
                    Entry("รายงานกำกับติดตามการใช้จ่ายงบประมาณ", "/index.php/budget/15-budget-6m"),
                ),
            ),
            Entry("รายงานประจำปี", "/index.php/plan/16-annual-report"),
            Entry("การควบคุมภายใน", "/index.php/plan/17-internal-control"),
        ),
    ),
    Entry(
        "จัดซื้อจัดจ้าง",
        "#",
        (
            Entry("แผนการจัดซื้อจัดจ้าง", "/index.php/purchase/18-buy-plan"),
            Entry("ประกาศจัดซื้อจัดจ้าง", "/index.php/purchase/notice"),
            Entry("สรุปผลรายเดือน (สขร.๑)", "/index.php/purchase/19-sk1"),
        ),
    ),
    Entry(
        "บริการประชาชน",
        "#",
        (
            Entry(
                "คู่มือ",
                "#",
                (
                    Entry("คู่มือสำหรับประชาชน", "/index.php/service/20-citizen-guide"),
                    Entry("คู่มือการปฏิบัติงานเจ้าหน้าที่", "/index.php/service/21-staff-guide"),
                ),
            ),
            Entry("ข้อมูลสถิติการให้บริการ", "/index.php/service/22-stat"),
            Entry("ดาวน์โหลดแบบฟอร์ม", "/index.php/service/23-form"),
            Entry("คำถามที่พบบ่อย (FAQ)", "/index.php/service/24-faq"),
            Entry("แบบสอบถามความพึงพอใจ", "/index.php/service/25-poll"),
        ),
    ),
    Entry("ข่าวสาร", "/index.php/news"),
    Entry(
        "ติดต่อสอบถาม",
        "#",
        (
            Entry("ติดต่อเทศบาล", "/index.php/contact/10-contact"),
            Entry("กระดานสนทนา ถาม-ตอบ", "/index.php/contact/forum"),
            Entry("รับฟังความคิดเห็น", "/index.php/contact/28-opinion"),
            Entry("ร้องเรียน/ร้องทุกข์ทั่วไป", "/index.php/contact/29-complain"),
            Entry("แจ้งเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ", "/index.php/contact/anti-corruption-report"),
        ),
    ),
    Entry(
        "ITA",
        "#",
        (
            Entry("ITA 2565", "/index.php/ita/65-ita-2565"),
            Entry("ITA 2564", "/index.php/ita/64-ita-2564"),
        ),
    ),
)

COLUMN = """<div class="moduletable"><h3>ป้ายประชาสัมพันธ์</h3>
<p><a href="/index.php/about/26-no-gift"><img src="/images/banners/nogift.png" width="180"></a></p>
<p><a href="/index.php/ita/65-ita-2565"><img src="/images/banners/ita65.png" alt="ITA 2565" width="180"></a></p></div>
<div class="moduletable"><h3>เว็บลิงค์</h3><ul class="weblinks">
<li><a href="https://itas.nacc.go.th/go/eit/phs65x" target="_blank">แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก EIT</a></li>
<li><a href="https://www.damrongdham.example/" target="_blank">ศูนย์ดำรงธรรมจังหวัด ช่องทางร้องเรียน</a></li>
<li><a href="https://eservice.province.example/" target="_blank">e-Service สำนักงานที่ดินจังหวัด</a></li>
<li><a href="https://www.gprocurement.go.th/" target="_blank">ระบบ e-GP กรมบัญชีกลาง</a></li></ul></div>
<div class="moduletable counter"><h3>สถิติผู้เข้าชมเว็บไซต์</h3><table><tr><td>วันนี้</td><td>84</td></tr>
<tr><td>เมื่อวาน</td><td>131</td></tr><tr><td>เดือนนี้</td><td>2906</td></tr><tr><td>ทั้งหมด</td><td>418220</td></tr>
</table></div>"""

FOOTER = f"""<footer><p>{NAME} ถนนสายลมเหนือ อำเภอเมืองภูแสง จังหวัดภูผาแก้ว &copy; สงวนลิขสิทธิ์</p>
<p class="social"><a href="https://www.facebook.com/phusaeng.town.example" target="_blank">
<i class="fa fa-facebook"></i></a>
<a href="https://www.youtube.com/channel/phusaengtownexample" target="_blank"><i class="fa fa-youtube"></i></a></p>
</footer>"""

HEAD = """<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="th-th" lang="th-th">
<head><meta http-equiv="content-type" content="text/html; charset=utf-8" />
<meta name="generator" content="Open Source Content Management" />
<title>{title}</title>
<link href="/templates/phs/css/bootstrap.css" rel="stylesheet" /></head>
"""


def _entries(entries: Sequence[Entry], kind: str) -> str:
    lines = []
    for entry in entries:
        below = _entries(entry.below, "dropdown-menu") if entry.below else ""
        css = ' class="dropdown-toggle" data-toggle="dropdown"' if entry.below else ""
        lines.append(f'<li><a href="{entry.url}"{css}>{entry.words}</a>{below}</li>')
    return f'<ul class="{kind}">' + "\n".join(lines) + "</ul>"


def frame(title: str, body: str) -> str:
    """One whole page around a body."""
    return (
        HEAD.format(title=escape(title))
        + f'<body class="site">\n<header><a href="/"><img src="/images/logo.png" alt="">'
        f'<span class="sitename">{NAME}</span></a></header>\n'
        f'<nav class="navbar">{_entries(MENU, "nav menu")}</nav>\n'
        f'<div class="container"><main id="content">{body}</main>\n<aside>{COLUMN}</aside></div>\n'
        f"{FOOTER}</body></html>\n"
    )


def attachments(files: Sequence[File]) -> str:
    """The table of attachments as it stands below an article."""
    if not files:
        return ""
    rows = "".join(
        f'<tr><td><a href="{f.url}" class="at_url">{escape(f.words)}</a></td><td>[ ]</td><td>{f.size}</td></tr>'
        for f in files
    )
    return (
        '<div class="attachmentsContainer"><table class="attachmentsList"><caption>ไฟล์แนบ:</caption>'
        f"<thead><tr><th>ไฟล์</th><th>คำอธิบาย</th><th>ขนาดไฟล์</th></tr></thead><tbody>{rows}</tbody></table></div>"
    )


def article_page(article: Article) -> str:
    """An article as the visitor reads it, with icons and share buttons."""
    here = article.url
    body = (
        f'<div class="item-page"><h2>{escape(article.title)}</h2>'
        f'<ul class="actions"><li><a href="{here}?tmpl=component&amp;print=1&amp;layout=default&amp;page=" '
        'rel="nofollow">พิมพ์</a></li></ul>'
        f'<dl class="article-info"><dd>หมวด: {article.section}</dd><dd>เผยแพร่เมื่อ: {article.posted}</dd>'
        f"<dd>เขียนโดย Super User</dd><dd>ฮิต: {article.hits}</dd></dl>\n{article.body}\n{attachments(article.files)}"
        '<div class="share">แบ่งปัน: <a href="https://www.facebook.com/sharer.php?u=phusaeng">Facebook</a> '
        '<a href="https://twitter.com/share?url=phusaeng">Tweet</a> <a href="javascript:void(0)">LINE</a></div></div>'
    )
    return frame(f"{article.title} - {NAME}", body)


def print_page(article: Article) -> str:
    """The copy behind the print icon: the same text without menu and column."""
    return (
        HEAD.format(title=escape(article.title))
        + '<body class="contentpane"><a href="#" onclick="window.print()">พิมพ์</a>'
        f"<h2>{escape(article.title)}</h2>{article.body}{attachments(article.files)}</body></html>\n"
    )


def table(rows: Sequence[Sequence[str]], css: str = "table table-bordered") -> str:
    """A ruled table; the first row is the head."""
    head = "".join(f"<th>{cell}</th>" for cell in rows[0])
    body = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>\n" for row in rows[1:])
    return f'<table class="{css}"><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>'


def tabs(name: str, parts: Sequence[tuple[str, str]]) -> str:
    """Tabs of which only the first is open."""
    heads, panes = [], []
    for n, (words, body) in enumerate(parts, 1):
        on = " active" if n == 1 else ""
        heads.append(f'<li class="{on.strip()}"><a data-toggle="tab" href="#{name}{n}">{words}</a></li>')
        panes.append(f'<div id="{name}{n}" class="tab-pane fade{on}">{body}</div>')
    return f'<ul class="nav nav-tabs">{"".join(heads)}</ul>\n<div class="tab-content">{"".join(panes)}</div>'
