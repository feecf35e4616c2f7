"""The WordPress-like theme around each page of the fictional Bueng Kla municipality."""
# ruff: noqa: E501  (the sentences of a page stand on one line each)

from collections.abc import Sequence

OFFICE = "เทศบาลตำบลบึงกล้า"
PLACE = "อำเภอศรีบึงทอง จังหวัดธาราคาม"
MAYOR = "นายสมหวัง กล้าธารา"  # took office in April 2564
CLERK = "นางสาวพิมพ์ใจ เรืองบึง"
UP = "/wp-content/uploads"
MENU: tuple[tuple[str, Sequence[tuple[str, str]]], ...] = (
    ("รู้จักเทศบาล", (("/history/", "ประวัติตำบล"), ("/structure/", "โครงสร้างองค์กร"), ("/executives/", "คณะผู้บริหารและหัวหน้าส่วน"), ("/authority/", "หน้าที่และอำนาจ"), ("/contact-us/", "ติดต่อเทศบาล"))),
    ("ข่าวสาร", (("/category/news/", "ข่าวประชาสัมพันธ์"), ("/category/buy/", "ประกาศจัดซื้อจัดจ้าง"), ("/category/skr/", "สขร.1"))),
    ("แผนและรายงาน", (("/plans/", "แผนต่าง ๆ"), ("/reports/", "รายงานประจำปี"), ("/laws/", "กฏหมายที่เกี่ยวข้อง"))),
    ("บริการประชาชน", (("/e-service/", "e-Service แจ้งไฟดับ/ขอน้ำ"), ("/manual-citizen/", "คู่มือรับบริการ"), ("/qa/", "ถาม-ตอบ"), ("/opinion/", "แสดงความคิดเห็น"))),
    ("ความโปร่งใส", (("/ita-2565/", "ITA 2565"), ("/hr/", "งานบุคคล"), ("/corruption/", "แจ้งเบาะแสทุจริต"), ("/category/measure-result/", "ผลตามมาตรการโปร่งใส"))),
)  # fmt: skip


def a(address: str, words: str) -> str:
    """A link."""
    return f'<a href="{address}">{words}</a>'


def ul(*lines: str) -> str:
    """A list of the block editor."""
    return '<ul class="wp-block-list">' + "".join(f"<li>{line}</li>\n" for line in lines) + "</ul>"


def p(*lines: str) -> str:
    """Paragraphs."""
    return "\n".join(f"<p>{line}</p>" for line in lines)


def grid(rows: Sequence[Sequence[str]]) -> str:
    """A table of the block editor."""
    made = "\n".join("<tr>" + "".join(f"<td>{c}</td>" for c in row) + "</tr>" for row in rows)
    return f'<figure class="wp-block-table"><table><tbody>{made}</tbody></table></figure>'


def page(title: str, body: str, when: str = "") -> str:
    """One page with the mega menu above and the footer below."""
    menu = "".join(
        f'<li class="menu-item-has-children"><a href="#">{top}</a><ul class="sub-menu">' + "".join(f"<li>{a(*x)}</li>" for x in subs) + "</ul></li>"
        for top, subs in MENU
    )  # fmt: skip
    stamp = f'<span class="posted-on"><time class="entry-date">{when}</time></span>' if when else ""
    return f"""<!DOCTYPE html>
<html lang="th"><head><meta charset="UTF-8"><meta name="generator" content="WordPress 5.9.3">
<title>{title} &#8211; {OFFICE}</title></head>
<body class="wp-theme"><header><img src="{UP}/2021/06/logo.png" alt="ตรา"><p class="site-title">{a("/", OFFICE)}</p><p class="site-description">{PLACE}</p>
<nav id="site-navigation"><ul id="primary-menu"><li>{a("/", "หน้าแรก")}</li>{menu}</ul></nav></header>
<main id="content"><article><header class="entry-header"><h1 class="entry-title">{title}</h1>{stamp}</header>
<div class="entry-content">{body}</div></article></main>
<footer><div class="widget"><h4>{OFFICE}</h4><p>เลขที่ 118 หมู่ 2 ตำบลบึงกล้า {PLACE} 99250<br>โทร. 0-9955-1180</p></div>
<div class="widget"><a href="https://www.facebook.com/buengkla.municipal" class="fa fa-facebook" title="Facebook เทศบาลตำบลบึงกล้า">Facebook</a></div>
<p>ผู้เข้าชมวันนี้ 37 เดือนนี้ 1,204 ทั้งหมด 88,310</p></footer></body></html>
"""
