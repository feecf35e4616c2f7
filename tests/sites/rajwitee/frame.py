"""Draws one page of the faculty's website: bilingual mega menu, cards, folds and the footer with small icons."""

from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import md5
from html import escape

FACULTY = "คณะวิทยาศาสตร์ประยุกต์ มหาวิทยาลัยราชวิที"
DEAN = "ผู้ช่วยศาสตราจารย์ ดร.กานต์ชนก วิทยธาดา"
FORMER = "รองศาสตราจารย์ ดร.ปรเมศ ลือไกรวัฒน์"
DRIVE = "https://drive.google.com/drive/folders/1rajwiteeAcp65xx?usp=sharing"

#: The month folder each file was uploaded into; the upload programme gives files names without meaning.
UPLOADED = {
    "strategy": "2021/11", "act": "2020/02", "laws": "2022/10", "plan66": "2022/10", "plan65": "2021/10",
    "q1": "2023/01", "q2": "2023/04", "annual65": "2022/12", "manual": "2022/11", "survey": "2022/11",
    "nobuy": "2022/10", "sk1": "2023/04", "buy64": "2021/12", "hrplan": "2021/12", "hrrules": "2022/10",
    "complain": "2022/11", "complain65": "2022/04", "nogift": "2022/01", "giftreport": "2023/04",
    "risk": "2022/12", "riskdone": "2023/03", "acplan": "2022/12", "code": "2022/07", "team": "2022/11",
    "measures": "2023/01",
}  # fmt: skip


def file(key: str) -> str:
    """The address of an uploaded file."""
    return f"/assets/uploads/{UPLOADED[key]}/{md5(key.encode(), usedforsecurity=False).hexdigest()[:8]}.pdf"


@dataclass(frozen=True, slots=True)
class Page:
    """One page: its address, its title in both languages and its body."""

    address: str
    title: str
    english: str
    body: str


def a(address: str, words: str, kind: str = "") -> str:
    """A link."""
    return f'<a href="{escape(address)}"' + (f' class="{kind}"' if kind else "") + f">{words}</a>"


def paras(*texts: str) -> str:
    """Paragraphs."""
    return "".join(f"<p>{text}</p>" for text in texts)


def bullets(lines: Sequence[str], tag: str = "ul") -> str:
    """A list."""
    return f"<{tag}>" + "".join(f"<li>{line}</li>" for line in lines) + f"</{tag}>"


def grid(rows: Sequence[Sequence[str]]) -> str:
    """A table; the first row is the head."""
    head = "".join(f'<th scope="col">{cell}</th>' for cell in rows[0])
    body = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in rows[1:])
    return f'<div class="table-wrap"><table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></div>'


def fold(parts: Sequence[tuple[str, str]]) -> str:
    """Folds that open with a click and need no script."""
    return "".join(f"<details><summary>{title}</summary><div>{body}</div></details>" for title, body in parts)


def cards(items: Sequence[tuple[str, str, str]]) -> str:
    """Cards whose whole face is the link: address, heading, small text."""
    return (
        '<div class="grid grid-3">'
        + "".join(
            f'<a class="card" href="{escape(address)}"><div class="card-body"><h3>{title}</h3><small>{text}</small>'
            '</div></a>'
            for address, title, text in items
        )
        + "</div>"
    )


def papers(*files: tuple[str, str]) -> str:
    """Rows of a file list: the title stands beside a button that only says Download."""
    return (
        '<ul class="file-list">'
        + "".join(
            f'<li><span class="file-title">{title}</span> {a(file(key), "ดาวน์โหลด <small>PDF</small>", "btn")}</li>'
            for key, title in files
        )
        + "</ul>"
    )


MENU: Sequence[tuple[str, str, Sequence[tuple[str, str, str]]]] = (
    (
        "เกี่ยวกับคณะ",
        "About",
        (
            ("/th/about/history", "ประวัติคณะ", "History"),
            ("/th/about/structure", "โครงสร้างองค์กร", "Organization"),
            ("/th/about/executives", "ผู้บริหารคณะ", "Executives"),
            ("/th/about/authority", "อำนาจหน้าที่", "Mandate"),
            ("/th/about/regulations", "กฎหมายและข้อบังคับ", "Regulations"),
            ("/th/contact", "ติดต่อเรา", "Contact"),
        ),
    ),
    (
        "แผนและรายงาน",
        "Plans &amp; Reports",
        (
            ("/th/plans", "แผนกลยุทธ์และแผนปฏิบัติการ", "Plans"),
            ("/th/reports", "รายงาน", "Reports"),
            ("/th/procurement", "จัดซื้อจัดจ้าง", "Procurement"),
            ("/th/hr", "บริหารทรัพยากรบุคคล", "Human Resources"),
            ("/th/quality", "ประกันคุณภาพ", "EdPEx"),
        ),
    ),
    (
        "บริการ",
        "Services",
        (
            ("/th/services", "คู่มือรับบริการ", "Service Guide"),
            ("/th/e-service", "บริการออนไลน์", "E-Service"),
            ("/th/statistics", "สถิติบริการ", "Statistics"),
            ("/th/ask", "ถาม-ตอบ", "Ask Us"),
            ("/th/feedback", "ข้อร้องเรียนทั่วไป", "Feedback"),
            ("/th/whistleblow", "แจ้งเบาะแสทุจริต", "Whistleblowing"),
        ),
    ),
    (
        "ธรรมาภิบาล",
        "Governance",
        (
            ("/th/ita", "ITA", "Integrity"),
            ("/th/no-gift", "No Gift Policy", "งดรับของขวัญ"),
            ("/th/ethics", "จริยธรรม", "Ethics"),
        ),
    ),
)
ICON = '<svg width="20" height="20" aria-hidden="true"><circle cx="10" cy="10" r="9"></circle></svg>'
SOCIAL = (
    ("https://www.facebook.com/appsci.rajwitee.example", "Facebook"),
    ("https://www.instagram.com/appsci_rajwitee_example", "Instagram"),
    ("https://www.youtube.com/@appsci-rajwitee-example", "YouTube"),
)


def draw(page: Page) -> str:
    """The whole page."""
    menu = "".join(
        f'<li><button type="button" aria-expanded="false">{thai} '
        f'<small>{english}</small></button><div class="mega"><ul>'
        + "".join(f'<li>{a(to, f"<span>{words}</span> <em>{other}</em>")}</li>' for to, words, other in entries)
        + "</ul></div></li>"
        for thai, english, entries in MENU
    )
    icons = "".join(f'<a href="{address}" aria-label="{name}" rel="noopener">{ICON}</a>' for address, name in SOCIAL)
    crumbs = f'<nav class="crumbs" aria-label="breadcrumb">{a("/", "หน้าแรก")} / {page.title}</nav>'
    if page.address == "/":
        crumbs = ""
    return f"""<!doctype html>
<html lang="th"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>{page.title} | {page.english} – {FACULTY}</title></head>
<body><a class="skip" href="#main">ข้ามไปเนื้อหา</a><header class="site"><a href="/" class="logo">
<img src="/assets/img/logo.png" alt="Faculty of Applied Science"></a><nav aria-label="main"><ul>{menu}
<li>{a("/th/news", "ข่าว <small>News</small>")}</li></ul></nav><a href="/en" hreflang="en">EN</a></header>
<main id="main">{crumbs}<h1>{page.title} <small lang="en">{page.english}</small></h1>
{page.body}</main>
<footer><div class="col"><strong>{FACULTY}</strong><p>Faculty of Applied Science, Rajwitee University</p></div>
<div class="col social">{icons}</div><div class="col">{a("/th/cookie-policy", "นโยบายการใช้คุกกี้ Cookie Policy")}
<p>&copy; 2023 Rajwitee University</p></div></footer></body></html>
"""
