"""The Joomla template around each page of the fictional Sai Lom municipality, and its menus."""
# ruff: noqa: E501  (the sentences of a page stand on one line each)

import re
from collections.abc import Sequence
from dataclasses import dataclass

OFFICE = "เทศบาลตำบลสายลม"
PLACE = "อำเภอดอนเมฆ จังหวัดนภาบุรี"
MAYOR = "นายกฤษฎา เมฆวารี"
CLERK = "นายธนพล อ่อนลม"
ITA = "/index.php/ita-2565"


@dataclass(frozen=True, slots=True)
class Article:
    """One article: its address, title, day and category, the words, and the files attached below."""

    address: str
    title: str
    day: str
    body: str
    files: tuple[tuple[str, str], ...] = ()


def a(address: str, words: str) -> str:
    """A link."""
    return f'<a href="{address}">{words}</a>'


def paras(*texts: str) -> str:
    """Paragraphs from the article editor."""
    return "\n".join(f"<p>{text}</p>" for text in texts)


def grid(rows: Sequence[Sequence[str]]) -> str:
    """A table from the article editor; the first row is the head."""
    made = "\n".join("<tr>" + "".join(f'<td style="border: 1px solid #888;">{c}</td>' for c in row) + "</tr>" for row in rows)
    return f'<table style="width: 100%;"><tbody>{made}</tbody></table>'


# The ITA module: five headings, 43 entries. An entry without an address is a menu separator.
FORTY_THREE: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = (
    ("ข้อมูลพื้นฐาน", (
        (f"{ITA}/101-o1", "O1 โครงสร้างหน่วยงาน"), ("/index.php/general/executives", "O2 ข้อมูลผู้บริหาร"),
        ("/index.php/general/duty", "O3 อำนาจหน้าที่"), (f"{ITA}/104-o4", "O4 แผนยุทธศาสตร์หรือแผนพัฒนาหน่วยงาน"),
        ("/index.php/contact-us", "O5 ข้อมูลการติดต่อ"), (f"{ITA}/106-o6", "O6 กฏหมายที่เกี่ยวข้อง"),
        ("/index.php/news", "O7 ข่าวประชาสัมพันธ์"), (f"{ITA}/108-o8", "O8 Q&amp;A"),
        ("https://www.facebook.com/sailom.muni.example", "O9 Social Network"),
    )),
    ("การบริหารงาน", (
        (f"{ITA}/110-o10", "O10 แผนดำเนินงานประจำปี 2565"), (f"{ITA}/111-o11", "O11 รายงานการกำกับติดตามการดำเนินงาน รอบ 6 เดือน"),
        (f"{ITA}/112-o12", "O12 รายงานผลการดำเนินงานประจำปี"), (f"{ITA}/113-o13", "O13 คู่มือหรือมาตราฐานการปฏิบัติงาน"),
        ("/index.php/citizen-guide", "O14 คู่มือหรือมาตราฐานการให้บริการ"), (f"{ITA}/115-o15", "O15 ข้อมูลเชิงสถิติการให้บริการ"),
        (f"{ITA}/116-o16", "O16 รายงานผลการสำรวจความพึงพอใจการให้บริการ"), ("/index.php/e-service", "O17 E-Service"),
    )),
    ("การบริหารเงินงบประมาณ", (
        (f"{ITA}/118-o18", "O18 แผนการใช้จ่ายงบประมาณประจำปี"), (f"{ITA}/119-o19", "O19 รายงานการกำกับติดตามการใช้จ่ายงบประมาณ"),
        (f"{ITA}/120-o20", "O20 รายงานผลการใช้จ่ายงบประมาณประจำปี"), (f"{ITA}/121-o21", "O21 แผนการจัดซื้อจัดจ้าง"),
        ("/index.php/procurement", "O22 ประกาศต่าง ๆ เกี่ยวกับการจัดซื้อจัดจ้าง"), (f"{ITA}/123-o23", "O23 สรุปผลการจัดซื้อจัดจ้างรายเดือน"),
        (f"{ITA}/124-o24", "O24 รายงานผลการจัดซื้อจัดจ้างประจำปี"),
    )),
    ("การบริหารบุคคลและการส่งเสริมความโปร่งใส", (
        (f"{ITA}/125-o25", "O25 นโยบายการบริหารทรัพยากรบุคคล"), (f"{ITA}/126-o26", "O26 การดำเนินการตามนโยบายการบริหารทรัพยากรบุคคล"),
        (f"{ITA}/127-o27", "O27 หลักเกณฑ์การบริหารและพัฒนาทรัพยากรบุคคล"), (f"{ITA}/128-o28", "O28 รายงานผลการบริหารและพัฒนาทรัพยากรบุคคล"),
        (f"{ITA}/129-o29", "O29 แนวปฏิบัติการจัดการเรื่องร้องเรียนการทุจริต"), ("/index.php/corruption-report", "O30 ช่องทางแจ้งเรื่องร้องเรียนการทุจริต"),
        (f"{ITA}/131-o31", "O31 ข้อมูลเชิงสถิติเรื่องร้องเรียนการทุจริต"), ("/index.php/component/hearing/", "O32 ช่องทางการรับฟังความคิดเห็น"),
        (f"{ITA}/133-o33", "O33 การเปิดโอกาสให้เกิดการมีส่วนร่วม"),
    )),
    ("การป้องกันการทุจริต", (
        (f"{ITA}/134-o34", "O34 นโยบายไม่รับของขวัญ"), ("/index.php/news/58-anti-corruption-day", "O35 การมีส่วนร่วมของผู้บริหาร"),
        (f"{ITA}/136-o36", "O36 การประเมินความเสี่ยงการทุจริต"), ("", "O37 การดำเนินการเพื่อจัดการความเสี่ยงการทุจริต"),
        (f"{ITA}/138-o38", "O38 การเสริมสร้างวัฒนธรรมองค์กร"), (f"{ITA}/139-o39", "O39 แผนปฏิบัติการป้องกันการทุจริต"),
        (f"{ITA}/140-o40", "O40 รายงานการกำกับติดตามการป้องกันการทุจริต รอบ 6 เดือน"), (f"{ITA}/141-o41", "O41 รายงานผลการดำเนินการป้องกันการทุจริต"),
        (f"{ITA}/142-o42", "O42 มาตรการส่งเสริมคุณธรรมและความโปร่งใส"), (f"{ITA}/143-o43", "O43 การดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส"),
    )),
)  # fmt: skip
TOP = (
    ("/index.php", "หน้าแรก"), ("/index.php/general/history", "ประวัติตำบล"), ("/index.php/general/executives", "คณะผู้บริหาร"),
    ("/index.php/general/council", "สภาเทศบาล"), ("/index.php/general/duty", "ภารกิจ อำนาจหน้าที่"), ("/index.php/news", "ข่าวประชาสัมพันธ์"),
    ("/index.php/procurement", "ข่าวจัดซื้อจัดจ้าง"), ("/index.php/ita-2564", "ITA 2564"), ("/index.php/lpa-2565", "LPA"),
    ("/index.php/contact-us", "ติดต่อเรา"),
)  # fmt: skip


def _ita() -> str:
    made = []
    n = 400
    for heading, entries in FORTY_THREE:
        inner = []
        for at, words in entries:
            n += 1
            inner.append(f'<li class="item-{n}">{a(at, words) if at else f"<span class=separator>{words}</span>"}</li>')
        made.append(f'<li class="parent"><span class="nav-header">{heading}</span><ul class="nav-child">{"".join(inner)}</ul></li>')
    return "\n".join(made)


def draw(title: str, body: str, address: str = "") -> str:
    """The whole page; the ITA module shows on the home page, the ITA pages and the pages of the menu, not on single posts."""
    module = "" if re.search(r"/(news|procurement|ita-2564)[/?]", address) else f'<div class="well"><h3>การประเมินคุณธรรมและความโปร่งใส (ITA) 2565</h3><ul class="menu">{_ita()}</ul></div>'
    return f"""<!DOCTYPE html>
<html lang="th-th" dir="ltr"><head><meta charset="utf-8"><base href="/"><title>{title} - {OFFICE}</title>
<meta name="generator" content="Joomla! - Open Source Content Management"><meta name="author" content="Super User">
<style>.nav li{{display:inline-block;margin-right:8px}} #right{{float:right;width:300px}} #main{{margin-right:320px}} .nav-header{{font-weight:bold}}</style></head>
<body class="site com_content"><header><img src="/images/headers/sailom.jpg" alt="{OFFICE}" width="960"></header>
<nav><ul class="nav menu">{"".join(f"<li>{a(at, words)}</li>" for at, words in TOP)}</ul></nav>
<aside id="right">{module}
<div class="well"><h3>สถิติผู้เข้าชม</h3>วันนี้ 21 เมื่อวาน 66 เดือนนี้ 1518</div></aside>
<main id="main"><div itemprop="articleBody">
{body}
</div></main>
<footer>สำนักงาน{OFFICE} เลขที่ 119 หมู่ 4 ตำบลสายลม {PLACE} 79997 โทร. 0-3988-4410 | <a href="https://www.facebook.com/sailom.muni.example">เพจเฟซบุ๊กเทศบาล</a></footer></body></html>
"""


def article(one: Article) -> str:
    """An article page with its attachments."""
    rows = "".join(f'<tr><td class="at_filename"><a class="at_url" href="{at}">{words}</a></td><td>[ ]</td><td>{i * 17 + 40} kB</td></tr>' for i, (at, words) in enumerate(one.files, 1))
    box = f'<div class="attachmentsContainer"><table><caption>ไฟล์แนบ:</caption><tbody>{rows}</tbody></table></div>' if rows else ""
    return draw(one.title, f'<h2 itemprop="name">{one.title}</h2><dl class="article-info"><dd>เขียนโดย Super User</dd><dd>เผยแพร่เมื่อ {one.day}</dd></dl>\n{one.body}\n{box}', one.address)


def blog(title: str, address: str, articles: Sequence[Article], per: int = 4) -> list[tuple[str, str]]:
    """A category blog in pages, with the further pages under ?start=."""
    made = []
    starts = range(0, len(articles), per)
    for start in starts:
        items = "\n".join(f'<div class="item"><h2>{a(one.address, one.title)}</h2><dd>{one.day}</dd><p class="readmore">{a(one.address, "อ่านเพิ่มเติม...")}</p></div>' for one in articles[start : start + per])
        pages = " ".join(a(address + (f"?start={s}" if s else ""), str(s // per + 1)) for s in starts)
        made.append((address + (f"?start={start}" if start else ""), draw(title, f"<h1>{title}</h1>{items}<div class=pagination>หน้า {pages}</div>", address + (f"?start={start}" if start else ""))))
    return made
