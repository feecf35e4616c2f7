"""The header, mega menu and footer of the fictional Muang Sai town municipality's WordPress site."""
# ruff: noqa: E501  (menus and sentences stand on one line each)

from collections.abc import Sequence
from dataclasses import dataclass

OFFICE = "เทศบาลเมืองม่วงไทร"
PLACE = "อำเภอเมืองม่วงไทร จังหวัดคีรีวัฒน์"
MAYOR = "นางรัชนี ศรีม่วงไทร"
CLERK = "นายพงศธร เวียงไทร"
UP = "/wp-content/uploads"

MENU = (
    ("/about/", "เกี่ยวกับเทศบาล", (("/about/history/", "ประวัติเมือง"), ("/about/structure/", "โครงสร้าง"), ("/about/authority/", "อำนาจหน้าที่"), ("/executive/", "คณะผู้บริหารเทศบาล"), ("/council/", "สภาเทศบาล"), ("/officer/", "หัวหน้าส่วนราชการ"))),
    ("/category/news/", "ข่าวสาร", (("/category/news/", "ข่าวประชาสัมพันธ์"), ("/category/procurement/", "ประกาศจัดซื้อจัดจ้าง"), ("/category/job/", "รับสมัครงาน"))),
    ("/plan/", "แผนงาน/งบประมาณ", (("/plan/development/", "แผนพัฒนาท้องถิ่น"), ("/plan/operation/", "แผนดำเนินงาน"), ("/plan/report/", "รายงานผล"), ("/plan/tesaban-budget/", "เทศบัญญัติงบประมาณ"))),
    ("/services/", "บริการประชาชน", (("/services/manual/", "คู่มือสำหรับประชาชน"), ("/services/online/", "E-Service"), ("/services/statistic/", "สถิติการให้บริการ"), ("/qa/", "ถาม-ตอบ (Q&amp;A)"))),
    ("/complaint/", "ร้องเรียน", (("/complaint/general/", "ร้องทุกข์ทั่วไป"), ("/complaint/corruption/", "แจ้งเบาะแสการทุจริต"))),
    ("/ita2566/", "ITA 2566", (("/ita2566/", "ITA 2566"), ("/ita2565/", "ITA 2565"))),
    ("/contact/", "ติดต่อเรา", ()),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Page:
    """One page or post: its address, title, body and, for posts, the day it was published."""

    address: str
    title: str
    body: str
    day: str = ""


def a(address: str, words: str) -> str:
    """A link."""
    return f'<a href="{address}">{words}</a>'


def p(*texts: str) -> str:
    """Paragraphs in a text widget."""
    return '<div class="elementor-widget-container">' + "\n".join(f"<p>{text}</p>" for text in texts) + "</div>\n"


def h(words: str) -> str:
    """A heading widget."""
    return f'<h3 class="elementor-heading-title elementor-size-default">{words}</h3>\n'


def grid(rows: Sequence[Sequence[str]]) -> str:
    """A table block; the first row is the head."""
    head = "".join(f"<th>{cell}</th>" for cell in rows[0])
    rest = "\n".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in rows[1:])
    return f'<figure class="wp-block-table"><table><thead><tr>{head}</tr></thead><tbody>\n{rest}\n</tbody></table></figure>\n'


def files(*rows: tuple[str, str]) -> str:
    """An icon list of links: address and words."""
    return '<ul class="elementor-icon-list-items">\n' + "\n".join(
        f'<li class="elementor-icon-list-item"><a href="{at}"><span class="elementor-icon-list-icon"><i class="far fa-file-pdf"></i></span><span class="elementor-icon-list-text">{words}</span></a></li>' for at, words in rows
    ) + "\n</ul>\n"  # fmt: skip


def draw(page: Page) -> str:
    """The whole page."""
    menu = "\n".join(
        f'<li class="menu-item{" menu-item-has-children" if below else ""}"><a href="{at}">{words}</a>'
        + ('<ul class="sub-menu">' + "".join(f'<li class="menu-item">{a(x, w)}</li>' for x, w in below) + "</ul>" if below else "") + "</li>" for at, words, below in MENU
    )  # fmt: skip
    day = f'<div class="entry-meta"><span class="posted-on"><time class="entry-date published">{page.day}</time></span> โดย <span class="author">admin</span></div>\n' if page.day else ""
    return f"""<!DOCTYPE html>
<html lang="th"><head><meta charset="UTF-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="WordPress 6.1.1"><title>{page.title} &#8211; {OFFICE}</title></head>
<body class="wp-embed-responsive elementor-default elementor-page">
<a class="skip-link screen-reader-text" href="#content">Skip to content</a>
<header id="masthead"><a href="/" class="custom-logo-link" rel="home"><img src="{UP}/2022/05/logo.png" class="custom-logo" alt="{OFFICE}"></a>
<nav id="site-navigation"><ul id="primary-menu" class="menu"><li class="menu-item"><a href="/">หน้าแรก</a></li>
{menu}
</ul></nav></header>
<div id="content"><main class="site-main"><h1 class="entry-title">{page.title}</h1>
{day}<div class="entry-content">
{page.body}
</div></main></div>
<footer class="elementor-location-footer"><p>สำนักงาน{OFFICE} {PLACE} 59990</p>
<div class="elementor-social-icons-wrapper"><a class="elementor-social-icon-facebook" href="https://www.facebook.com/muangsai.city.example" target="_blank"><span class="elementor-screen-only">Facebook</span></a> <a href="https://www.youtube.com/@muangsaicity-example"><span class="elementor-screen-only">Youtube</span></a></div>
<p><a href="/privacy-policy/">นโยบายความเป็นส่วนตัว</a> | <a href="https://itas.nacc.go.th/go/eit/msi566">แบบวัด EIT 2566</a> | Powered by Elementor</p></footer>
</body></html>
"""
