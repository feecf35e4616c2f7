"""Draws one page of the provincial office's website: head, menu, social buttons, body and footer."""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from urllib.parse import quote

OFFICE = "องค์การบริหารส่วนจังหวัดทุ่งลาน"
UP = "/wp-content/uploads"


@dataclass(frozen=True, slots=True)
class Page:
    """One page: its decoded address on the site, its title and its body."""

    address: str
    title: str
    body: str


def a(address: str, words: str) -> str:
    """A link as the editor writes it: Thai slugs percent-encoded, query strings left alone."""
    return f'<a href="{quote(address, safe="/:?=&#@.-_%")}">{words}</a>'


def grid(rows: Sequence[Sequence[str]]) -> str:
    """A ruled table; the first row is the head and cells may hold links."""
    head = "".join(f"<th>{cell}</th>" for cell in rows[0])
    body = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in rows[1:])
    return (
        f'<figure class="wp-block-table"><table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></figure>'
    )


def fold(parts: Sequence[tuple[str, str]]) -> str:
    """An accordion whose panels are closed until clicked."""
    panels = "".join(
        f'<div class="accordion-item"><h3 class="accordion-title"><button aria-expanded="false" '
        f'aria-controls="acc-{i}">{title}</button></h3><div id="acc-{i}" class="accordion-content" hidden>{body}</div>'
        "</div>"
        for i, (title, body) in enumerate(parts, 1)
    )
    return f'<div class="accordion">{panels}</div>'


def shown(paper: str) -> str:
    """A PDF shown inside the page, without a download link beside it."""
    return f'<div class="pdf"><iframe src="{UP}/{quote(paper)}" width="100%" height="900"></iframe></div>'


def bullets(lines: Sequence[str], tag: str = "ul") -> str:
    """A list."""
    return f"<{tag}>" + "".join(f"<li>{line}</li>" for line in lines) + f"</{tag}>"


def paras(*texts: str) -> str:
    """Paragraphs."""
    return "".join(f"<p>{text}</p>" for text in texts)


MENU: Sequence[tuple[str, Sequence[tuple[str, str]]]] = (
    (
        "รู้จัก อบจ.",
        (
            ("/รู้จักเรา/ผังองค์กร/", "ผังองค์กร"),
            ("/?page_id=118", "ทำเนียบผู้บริหาร"),
            ("/?page_id=121", "บทบาทหน้าที่"),
            ("/ระเบียบกฏหมาย/", "ระเบียบ พรบ. กฏหมายที่เกี่ยวข้อง"),
        ),
    ),
    ("ข่าวสาร", (("/category/ข่าวสารประชาสัมพันธ์/", "ข่าวสารประชาสัมพันธ์"), ("/category/จัดซื้อจัดจ้าง/", "ข่าวจัดซื้อ-จัดจ้าง"))),
    (
        "แผน/ผลงาน",
        (
            ("/?page_id=310", "งานแผนและผลการดำเนินงาน"),
            ("/?page_id=340", "งานคลังและงบประมาณ"),
            ("/?page_id=360", "งานพัสดุ"),
            ("/?page_id=380", "งานการเจ้าหน้าที่"),
        ),
    ),
    (
        "บริการประชาชน",
        (
            ("/?page_id=410", "ขั้นตอนการให้บริการประชาชน"),
            ("/?page_id=415", "สถิติการให้บริการ"),
            ("/e-service/", "E – Service"),
            ("/?page_id=420", "ดาวน์โหลดแบบฟอร์ม"),
            ("/?page_id=425", "คำถามที่พบบ่อย"),
            ("/?page_id=430", "ร้องเรียนร้องทุกข์เรื่องทั่วไป"),
            ("#", "รับฟังความคิดเห็นประชาชน"),
        ),
    ),
    (
        "คุณธรรมและความโปร่งใส",
        (("/ita-2564/", "ITA 2564"), ("/ita-2565/", "ITA 2565"), ("/?page_id=505", "No Gift Policy")),
    ),
    ("พูดคุยกับเรา", (("/กระดานสนทนา/", "กระดานสนทนา (ถาม – ตอบ)"), ("/ติดต่อเรา/", "ติดต่อ/แผนที่"))),
)


def draw(page: Page) -> str:
    """The whole HTML of one page."""
    menu = "".join(
        f'<li class="menu-item menu-item-has-children"><span>{top}</span><ul class="sub-menu">'
        + "".join(f"<li>{a(address, words)}</li>" for address, words in under)
        + "</ul></li>"
        for top, under in MENU
    )
    return f"""<!DOCTYPE html>
<html lang="th"><head><meta charset="UTF-8"><meta name="viewport" content="width=device-width">
<title>{escape(page.title)} – อบจ.ทุ่งลาน</title></head>
<body class="wp-singular page-template-default">
<header class="site-header">{a("/หน้าหลัก/", f'<img src="{UP}/logo.png" alt="ตรา อบจ.ทุ่งลาน">')}<span>{OFFICE}</span>
<nav id="site-navigation"><ul class="menu"><li>{a("/หน้าหลัก/", "หน้าหลัก")}</li>{menu}</ul></nav></header>
<main class="site-main"><article><h1 class="entry-title">{escape(page.title)}</h1>
<div class="entry-content">{page.body}</div></article></main>
<div class="share">แบ่งปันหน้านี้ <a href="https://www.facebook.com/sharer/sharer.php?u=thunglan">แชร์</a>
<a href="https://social-plugins.line.me/lineit/share?url=thunglan">ส่งต่อ</a></div>
<aside class="floating-buttons"><a href="https://www.facebook.com/thunglanpao.example" aria-label="Facebook อบจ.ทุ่งลาน">
<img src="{UP}/fb.png" alt="Facebook"></a><a href="https://line.me/R/ti/p/@thunglanpao-example"
 aria-label="LINE อบจ.ทุ่งลาน">
<img src="{UP}/line.png" alt="LINE"></a></aside>
<footer><p>{OFFICE} 199 ถนนเลียบลาน ตำบลในเวียง อำเภอเมืองทุ่งลาน จังหวัดทุ่งลาน 99000 โทร. 0 5590 0120</p>
<div class="widget">สถิติผู้เข้าชม วันนี้ 41 | เดือนนี้ 1,208 | ทั้งหมด 90,417</div>
<div class="widget"><a href="https://itas.nacc.go.th/go/eit/zz0000">แบบวัด EIT ผู้มีส่วนได้ส่วนเสียภายนอก</a>
<a href="https://www.damrongdham.example/">ศูนย์ดำรงธรรมจังหวัด</a></div></footer></body></html>
"""
