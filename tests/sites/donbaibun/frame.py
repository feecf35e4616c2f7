"""The frame of the fictional อบต.ดอนใบบุญ: a vendor's addresses in base64, boxes of menus, the pieces of its pages."""

import base64
from collections.abc import Sequence
from html import escape

SAO = "องค์การบริหารส่วนตำบลดอนใบบุญ"
WHERE = "อำเภอธารแก้ว จังหวัดศรีธารา"
FILES = "/dnm_file/"

# A menu entry: its words and the name of its page ("#" leads nowhere, other addresses stand as they are).
MENU: Sequence[tuple[str, Sequence[tuple[str, str]]]] = (
    ("ข้อมูลตำบล", (
        ("สภาพทั่วไป", "general"), ("โครงสร้าง อบต.", "struct"), ("อำนาจหน้าที่", "power"), ("คณะผู้บริหาร", "boss"),
        ("หัวหน้าส่วนราชการ", "heads"), ("กฏหมาย ระเบียบที่เกี่ยวข้อง", "law"), ("ติดต่อ อบต.", "contact"),
    )),
    ("งานแผน", (
        ("แผนพัฒนาท้องถิ่น", "devplan"), ("แผนและรายงานผลการดำเนินงาน", "yearplan"),
        ("แผนและรายงานป้องกันการทุจริต", "paca"),
    )),
    ("งานพัสดุ", (
        ("แผนจัดซื้อจัดจ้าง", "buyplan"), ("ประกาศจัดซื้อจัดจ้าง", "buy"), ("สขร.1", "khor"),
        ("สรุปผลจัดซื้อจัดจ้างประจำปี", "buyyear"),
    )),
    ("งานบุคคล", (
        ("นโยบายหรือแผนการบริหารทรัพยากรบุคคล", "hrplan"), ("การดำเนินการตามแผนการบริหารทรัพยากรบุคคล", "hrdo"),
        ("หลักเกณฑ์การบริหารและพัฒนาทรัพยากรบุคคล", "hrrule"), ("รายงานผลการบริหารและพัฒนาทรัพยากรบุคคล", "hrreport"),
        ("ประมวลจริยธรรม", "ethics"), ("การขับเคลื่อนจริยธรรม", "drive"), ("การประเมินจริยธรรมเจ้าหน้าที่ของรัฐ", "#"),
    )),
    ("บริการประชาชน", (
        ("E-Service", "eservice"), ("คู่มือประชาชน", "guide"), ("คู่มือการปฏิบัติงาน", "manual"),
        ("สถิติการให้บริการ Q1/66", "stat"), ("ผลสำรวจความพึงพอใจ", "satisfy"), ("แบบสอบถามความพึงพอใจ", "form"),
        ("กระดานถาม-ตอบ", "board"), ("ร้องเรียน ร้องทุกข์ แจ้งเบาะแสทุจริต", "complain"),
    )),
    ("โปร่งใสใจบุญ", (
        ("ITA ปี 66", "ita66"), ("No Gift Policy", "nogift"), ("แนวปฏิบัติการจัดการเรื่องร้องเรียนการทุจริต", "cguide"),
        ("สถิติร้องเรียนการทุจริต", "cstat"), ("การมีส่วนร่วม", "join"),
        ("การประเมินความเสี่ยงการทุจริต ประจำปี 2566", "risk"),
        ("การดำเนินการเพื่อจัดการความเสี่ยงการทุจริต ปี 2566", "riskdo"), ("มาตรการความโปร่งใส", "measure"),
    )),
    ("อื่น ๆ", (
        ("ข่าว อบต.", "news"), ("นโยบายเว็บไซต์", "webpolicy"), ("MOIT รพ.สต.ดอนใบบุญ", "moit"),
    )),
)
STYLE = (
    "#l{float:left;width:230px}#c{margin-left:250px}.h{background:#6a4c1f;color:#fff;padding:3px}td,th{border:1px "
    "solid "
    "#b98;padding:3px}.o{border:1px solid #765;padding:5px;margin:5px}.p{display:inline-block;width:180px;margin:6px}"
)


def code(word: str) -> str:
    """A word as the vendor writes it into an address."""
    return base64.b64encode(word.encode()).decode().rstrip("=")


def to(page: str) -> str:
    """The address of a page by its name; what is no page name is an address already."""
    if page.startswith(("#", "/", "http")):
        return page
    name, _, number = page.partition(":")
    return f"/index.php?_mod={code(name)}" + (f"&type={code(number)}" if number else "")


def a(page: str, words: str) -> str:
    """A link to a page or an address."""
    return f'<a href="{escape(to(page))}">{words}</a>'


def file(path: str) -> str:
    """A link to a paper: a picture without words."""
    return f'<a href="{FILES}{path}" target="_blank"><img src="/img/{path.rpartition(".")[2]}.gif"></a>'


def paras(*texts: str) -> str:
    """Lines of text, each in a box of its own."""
    return "".join(f"<div>{text}</div>" for text in texts)


def grid(*rows: Sequence[str | int]) -> str:
    """A table; this vendor's heads are plain cells."""
    return "<table>" + "".join(
        "<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in rows
    ) + "</table>"


def listing(*rows: tuple[str, str, str]) -> str:
    """A list of papers: words, day, path."""
    lines = ((number, words, day, file(path)) for number, (words, day, path) in enumerate(rows, 1))
    return grid(("ที่", "เรื่อง", "วันที่", "เปิด"), *lines)


def draw(title: str, body: str) -> str:
    """One whole page."""
    menu = "".join(
        f'<div class="h">{label}</div>' + "".join(f"<div>{a(page, escape(words))}</div>" for words, page in entries)
        for label, entries in MENU
    )
    return (
        f'<!DOCTYPE html>\n<html><head><meta charset="utf-8"><title>{SAO} : {escape(title)}</title>'
        f'<style>{STYLE}</style></head>\n<body>'
        f'<div id="b"><a href="/"><img src="/img/logo.gif"></a> {SAO}</div>\n<div id="l">{menu}</div>\n'
        f'<div id="c"><div class="h">{escape(title)}</div>\n{body}\n<div>แบ่งปัน '
        '<a href="https://www.facebook.com/sharer.php?u=donbaibun">Facebook</a> '
        '<a href="https://social-plugins.line.me/lineit/share?url=donbaibun">LINE</a></div></div>\n'
        f"<div>ที่ทำการ{SAO} 77 หมู่ 6 {WHERE} 99180 โทร. 0-9918-0077 | สถิติผู้เข้าชมวันนี้ 19 เดือนนี้ 604 ปีนี้ 2,750</div>"
        "</body></html>\n"
    )
