"""The frame around every page of the demo site (header, menu, footer) and the small pieces pages are built of."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape

from tests.sites.demo.facts import FACEBOOK, HOST, LINE, NAME, PHONE, PLACE
from tests.sites.maker import Rows


@dataclass(frozen=True, slots=True)
class Page:
    """One page of the site: the query it answers, its title and what stands between header and footer."""

    query: str
    title: str
    body: str
    encoding: str = "utf-8"


def at(mod: str, no: int | str | None = None, page: int | None = None) -> str:
    """The address of a page, always through index.php as this vendor's system does."""
    query = f"mod={mod}" + ("" if no is None else f"&no={no}") + ("" if page is None else f"&page={page}")
    return f"index.php?{query}"


def link(href: str, text: str, *, new: bool = False) -> str:
    """One link."""
    return f'<a href="{escape(href)}"{" target=_blank" if new else ""}>{text}</a>'


def table(rows: Rows) -> str:
    """A ruled table; the first row is the head."""
    head, *rest = rows
    cells = "".join(f"<th>{cell}</th>" for cell in head)
    lines = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>\n" for row in rest)
    return f'<table class="grid"><thead><tr>{cells}</tr></thead><tbody>\n{lines}</tbody></table>'


def paragraphs(*texts: str) -> str:
    """Running text."""
    return "\n".join(f"<p>{text}</p>" for text in texts)


def bullets(texts: Iterable[str]) -> str:
    """A list of short lines."""
    return "<ul>" + "".join(f"<li>{text}</li>\n" for text in texts) + "</ul>"


MENU: Sequence[tuple[str, Sequence[tuple[str, str]]]] = (
    ("หน้าแรก", (("หน้าหลัก", at("home")), ("แผนผังเว็บไซต์", at("sitemap")))),
    ("รู้จักเทศบาล", (
        ("ประวัติและสภาพทั่วไป", at("page", 1)), ("โครงสร้างส่วนราชการ", at("page", 2)), ("คณะผู้บริหาร", at("page", 3)),
        ("สภาเทศบาล", at("page", 4)), ("หน้าที่และอำนาจ", at("page", 5)), ("สารจากนายกเทศมนตรี", at("page", 6)),
        ("ติดต่อเทศบาล", at("page", 7)))),
    ("แผนและงบประมาณ", (
        ("แผนพัฒนาท้องถิ่น", at("list", 1)), ("แผนการดำเนินงาน/ติดตามผล", at("list", 2)),
        ("เทศบัญญัติงบประมาณรายจ่าย", at("list", 3)), ("การเงินการคลัง", at("list", 4)))),
    ("จัดซื้อจัดจ้าง", (
        ("แผนจัดหาพัสดุ", at("list", 5)), ("ข่าวจัดซื้อ-จัดจ้าง", at("list", 6)), ("สขร.๑", at("list", 7)))),
    ("บุคลากร", (("งานการเจ้าหน้าที่", at("list", 8)),)),
    ("กฎหมายและคู่มือ", (
        ("กฏหมาย ระเบียบ หนังสือสั่งการ", at("page", 8)), ("คู่มือสำหรับประชาชน", at("list", 9)),
        ("คู่มือการปฏิบัติงาน", "fileupload/manual/คู่มือปฏิบัติงานกองช่าง.pdf"))),
    ("คุณธรรมและความโปร่งใส", (
        ("ITA ๒๕๖๕", at("ita", 2565)), ("การป้องกันการทุจริต", at("list", 10)), ("จัดการความเสี่ยงการทุจริต", at("read", 1005)),
        ("เปิดโอกาสให้มีส่วนร่วม", at("list", 11)), ("ผลสำรวจความพึงพอใจ", at("list", 12)))),
    ("บริการประชาชน", (
        ("E-Service", at("eservice")), ("ถาม-ตอบ", at("board")), ("ร้องเรียนทุจริต", at("page", 9)),
        ("ร้องทุกข์ทั่วไป", at("page", 10)), ("รับฟังความคิดเห็น", at("opinion")), ("สถานที่ท่องเที่ยว", at("page", 11)),
        ("ภาพกิจกรรม", at("gallery")), ("ปฏิทินกิจกรรม", at("calendar", 256504)),
        ("ศูนย์ข้อมูลข่าวสารของราชการ", at("page", 99)))),
)


def menu() -> str:
    """The menu across the top of each page."""
    groups = []
    for name, entries in MENU:
        inner = "".join(f"<li>{link(href, text)}</li>" for text, href in entries)
        groups.append(f'<li><a href="#">{name}</a><ul>{inner}</ul></li>\n')
    return '<nav><ul class="bar">' + "".join(groups) + "</ul></nav>"


def framed(page: Page) -> str:
    """The whole page as the browser gets it."""
    return f"""<!DOCTYPE html>
<html lang="th"><head><meta charset="{page.encoding}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="CivicPress 3.2"><title>{page.title} - {NAME}</title>
<link rel="stylesheet" href="theme/style.css"><script src="theme/site.js" defer></script></head><body>
<header><div class="wide"><a href="index.php"><img src="images/emblem.svg" alt="ตราสัญลักษณ์" width="84"></a>
<div><strong>{NAME}</strong><span>{PLACE}</span><em>Tharn Ploi Subdistrict Municipality</em></div>
<div class="social"><a href="{FACEBOOK}" target="_blank">Facebook</a> <a href="{LINE}" target="_blank">LINE</a></div>
</div></header>
{menu()}
<main class="wide">
{page.body}
</main>
<footer><div class="wide"><div><strong>สำนักงาน{NAME}</strong><br>๙๙ หมู่ที่ ๔ ถนนเลียบธาร ตำบลธารพลอย {PLACE} ๙๙๙๙๐<br>
โทรศัพท์ {PHONE} &nbsp; <img src="images/mail.png" alt="" height="20"></div>
<div>{HOST}<br>สถิติผู้เข้าชม วันนี้ ๒๗ คน · เดือนนี้ ๘๑๒ คน · ทั้งหมด ๑๐๔,๕๕๖ คน<br>
<a href="https://www.facebook.com/sharer/sharer.php?u=http%3A%2F%2F{HOST}">แชร์หน้านี้</a> ·
<a href="admin/">ผู้ดูแลระบบ</a></div></div></footer>
</body></html>
"""


def article(title: str, body: str, trail: str = "") -> str:
    """The usual inner page: where one is, the heading, the text."""
    return f'<p class="trail"><a href="index.php">หน้าแรก</a> » {trail or title}</p>\n<h1>{title}</h1>\n{body}'
