"""Draws one page of the subdistrict office's responsive website: top bar, menu, breadcrumb, body and footer."""
# ruff: noqa: E501  (sentences stand on one line each)

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from urllib.parse import quote

OFFICE = "องค์การบริหารส่วนตำบลหนองบัวเรือง"
SHORT = "อบต.หนองบัวเรือง"
UP = "/uploads"


@dataclass(frozen=True, slots=True)
class Page:
    """One page: its address, its title and its body."""

    address: str
    title: str
    body: str


def a(address: str, words: str, kind: str = "") -> str:
    """A link; Thai in addresses is percent-encoded as the template does."""
    style = f' class="{kind}"' if kind else ""
    return f'<a{style} href="{quote(address, safe="/:?=&#@.-_%")}">{words}</a>'


def get(address: str, words: str = "ดาวน์โหลด") -> str:
    """A download button."""
    return a(address, f'<i class="bi bi-download"></i> {words}', "btn btn-sm btn-outline-success")


def card(title: str, text: str, button: str = "") -> str:
    """A card with a heading, a few words and perhaps a button."""
    return (
        '<div class="col-md-6 col-lg-4"><div class="card h-100"><div class="card-body">'
        f'<h5 class="card-title">{title}</h5><p class="card-text">{text}</p>{button}</div></div></div>'
    )


def row(*cards: str) -> str:
    """Cards side by side."""
    return '<div class="row g-3">' + "".join(cards) + "</div>"


def tabs(name: str, parts: Sequence[tuple[str, str]], shown: int = 0) -> str:
    """Tabs of which one is open at first."""
    heads = "".join(
        f'<li class="nav-item"><button class="nav-link{" active" if i == shown else ""}" data-bs-toggle="tab" '
        f'data-bs-target="#{name}{i}">{title}</button></li>'
        for i, (title, _) in enumerate(parts)
    )
    panes = "".join(
        f'<div class="tab-pane fade{" show active" if i == shown else ""}" id="{name}{i}">{body}</div>'
        for i, (_, body) in enumerate(parts)
    )
    return f'<ul class="nav nav-tabs">{heads}</ul><div class="tab-content">{panes}</div>'


def grid(rows: Sequence[Sequence[str]]) -> str:
    """A ruled table; the first row is the head and cells may hold links."""
    head = "".join(f"<th>{cell}</th>" for cell in rows[0])
    body = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in line) + "</tr>" for line in rows[1:])
    return f'<table class="table table-bordered"><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>'


def paras(*texts: str) -> str:
    """Paragraphs."""
    return "".join(f"<p>{text}</p>" for text in texts)


def bullets(lines: Sequence[str], tag: str = "ul") -> str:
    """A list."""
    return f"<{tag}>" + "".join(f"<li>{line}</li>" for line in lines) + f"</{tag}>"


MENU: Sequence[tuple[str, Sequence[tuple[str, str]]]] = (
    ("เกี่ยวกับเรา", (
        ("/page/history", "ประวัติและสภาพทั่วไป"), ("/page/structure", "โครงสร้างองค์กร"), ("/page/team", "ทำเนียบผู้บริหาร"),
        ("/page/power", "อำนาจหน้าที่"), ("/page/law", "กฏหมายและระเบียบ"), ("/page/contact", "ติดต่อเรา"),
    )),
    ("ข่าวสาร", (("/news", "ข่าวประชาสัมพันธ์"), ("/procurement/news", "ข่าวจัดซื้อ-จัดจ้าง"), ("/news/66-029", "กิจกรรมเด่น"))),
    ("แผนและงบประมาณ", (
        ("/documents/plan", "แผนพัฒนา / แผนดำเนินงาน"), ("/documents/report", "รายงานผลการดำเนินงาน"),
        ("/procurement/plan", "แผนจัดซื้อจัดจ้าง"), ("/procurement/monthly", "สขร.1"),
    )),
    ("งานบุคคล", (("/hr/policy", "นโยบายบริหารงานบุคคล"), ("/hr/criteria", "หลักเกณฑ์ HR"), ("/hr/ethics", "จริยธรรมเจ้าหน้าที่"))),
    ("บริการประชาชน", (
        ("/e-service", "E-Service"), ("/service/guide", "คู่มือประชาชน"), ("/service/statistics", "สถิติการให้บริการ"),
        ("/page/qa", "Q&amp;A ถาม-ตอบ"), ("/complain", "ร้องเรียน-ร้องทุกข์"),
    )),
    ("ความโปร่งใส", (("/ita", "ITA"), ("/moit", "MOIT รพ.สต.หนองบัวเรือง"), ("/documents/anti", "ป้องกันการทุจริต"))),
)


def draw(page: Page) -> str:
    """The whole HTML of one page."""
    menu = "".join(
        f'<li class="nav-item dropdown"><a class="nav-link dropdown-toggle" href="#" data-bs-toggle="dropdown">{top}</a>'
        '<ul class="dropdown-menu">' + "".join(f"<li>{a(to, words, 'dropdown-item')}</li>" for to, words in under)
        + "</ul></li>"
        for top, under in MENU
    )
    social = (
        '<a href="https://www.facebook.com/nongbuarueang.example" aria-label="Facebook"><i class="bi bi-facebook"></i> '
        'Facebook อบต.หนองบัวเรือง</a> <a href="https://www.youtube.com/@nongbuarueang-example"><i class="bi bi-youtube">'
        "</i> YouTube</a>"
    )
    return f"""<!DOCTYPE html>
<html lang="th"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>{escape(page.title)} | {SHORT}</title></head>
<body><div class="topbar">{OFFICE} อำเภอศรีเรืองชัย จังหวัดเรืองธานี</div>
<nav class="navbar navbar-expand-lg"><a class="navbar-brand" href="/"><img src="{UP}/img/logo.png" alt="ตราสัญลักษณ์"></a>
<ul class="navbar-nav"><li class="nav-item"><a class="nav-link" href="/">หน้าแรก</a></li>{menu}</ul></nav>
<main class="container"><ol class="breadcrumb"><li><a href="/">หน้าแรก</a></li><li>{escape(page.title)}</li></ol>
<h1>{escape(page.title)}</h1>
{page.body}</main>
<footer><div id="social">ติดตามเรา {social}</div>
<p>{OFFICE} 88 หมู่ 4 ตำบลหนองบัวเรือง อำเภอศรีเรืองชัย จังหวัดเรืองธานี 99210 โทรศัพท์ 0 4299 0440</p>
<p>{a("/page/policy", "นโยบายเว็บไซต์")} | {a("/sitemap", "แผนผังเว็บไซต์")}</p>
<p class="counter">ผู้เข้าชมวันนี้ 63 คน เดือนนี้ 1,455 คน ทั้งหมด 52,118 คน</p></footer>
<div class="cookie">เว็บไซต์นี้ใช้คุกกี้เพื่อจดจำการตั้งค่าของท่าน <button>ยอมรับ</button></div>
</body></html>
"""
