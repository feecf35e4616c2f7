"""The theme round each page of the fictional Doi Chom municipality: mega menu, image buttons, footer and posts."""
# ruff: noqa: E501  (sentences and theme lines stand on one line each)

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from urllib.parse import quote

TOWN = "เทศบาลตำบลดอยชม"
MAYOR = "นางสาวพิไลลักษณ์ วงค์ดอยฟ้า"
CLERK = "นายธนากร ใจเวียงผา"
UP = "/wp-content/uploads"


@dataclass(frozen=True, slots=True)
class Page:
    """One page: its decoded address, its title and its body."""

    address: str
    title: str
    body: str


@dataclass(frozen=True, slots=True)
class Post:
    """One post: number, day it was posted, category, title and body."""

    number: int
    day: str
    category: str
    title: str
    body: str


def a(address: str, words: str) -> str:
    """A link; Thai addresses percent-encoded."""
    return f'<a href="{quote(address, safe="/:?=&#@.-_%")}">{words}</a>'


def p(*texts: str) -> str:
    """Paragraphs."""
    return "".join(f"<p>{text}</p>" for text in texts)


def ul(*lines: str) -> str:
    """A list."""
    return "<ul>" + "".join(f"<li>{line}</li>" for line in lines) + "</ul>"


def grid(rows: Sequence[Sequence[str]]) -> str:
    """A table block; the first row is the head."""
    head = "".join(f"<th>{cell}</th>" for cell in rows[0])
    body = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in rows[1:])
    return f'<figure class="wp-block-table"><table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></figure>'


def file(path: str, words: str = "") -> str:
    """The block of one attachment: its name and a download button, both leading to the file."""
    name = words or path.rpartition("/")[2].rpartition(".")[0]
    return f'<div class="wp-block-file">{a(f"{UP}/{path}", name)} {a(f"{UP}/{path}", "ดาวน์โหลด")}</div>'


def cat(slug: str) -> str:
    """The address of a category's list."""
    return f"/archives/category/{slug}/"


def post(number: int) -> str:
    """The address of a post."""
    return f"/archives/{number}/"


MENU: Sequence[tuple[str, Sequence[tuple[str, Sequence[tuple[str, str]]]]]] = (
    (
        "รู้จักเทศบาล",
        (
            (
                "ข้อมูลทั่วไป",
                (("/about/", "ประวัติดอยชม"), ("/บทบาทและหน้าที่/", "บทบาทและหน้าที่"), ("/contact/", "ติดต่อเทศบาล")),
            ),
            (
                "คน",
                (
                    ("/structure/", "โครงสร้างเทศบาล"),
                    ("/team-council/", "คณะผู้บริหารและสภา"),
                    ("/team-staff/", "ฝ่ายประจำ"),
                ),
            ),
        ),
    ),
    (
        "ข่าวสาร",
        (
            ("อ่าน", ((cat("news"), "ข่าวประชาสัมพันธ์"), (cat("กิจกรรม"), "ภาพกิจกรรม"), (cat("law"), "กฎหมาย/ระเบียบ"))),
            ("พูดคุย", (("/board/", "กระดานสนทนา ถาม-ตอบ"), ("/faq/", "คำถามที่พบบ่อย"))),
        ),
    ),
    (
        "งานของเรา",
        (
            (
                "แผนและงบ",
                (
                    (cat("แผนพัฒนา"), "แผนพัฒนาท้องถิ่น"),
                    (cat("plan-budget"), "แผนงานและงบประมาณ"),
                    (cat("stat"), "สถิติการให้บริการ"),
                    (cat("survey"), "ผลสำรวจความพึงพอใจ"),
                ),
            ),
            (
                "พัสดุ",
                (
                    (cat("buy-plan"), "แผนจัดซื้อจัดจ้าง"),
                    (cat("buy-news"), "ประกาศจัดซื้อจัดจ้าง"),
                    (cat("skr1"), "สขร.๑"),
                    (cat("buy-year"), "ผลจัดซื้อประจำปี"),
                ),
            ),
            ("บุคลากร", ((cat("hr"), "งานบริหารทรัพยากรบุคคล"), (cat("manual"), "คู่มือ จนท."))),
        ),
    ),
    (
        "บริการประชาชน",
        (
            (
                "บริการ",
                (
                    (cat("คู่มือประชาชน"), "คู่มือประชาชน"),
                    ("/e-service/", "บริการออนไลน์"),
                    ("/complain/", "ร้องเรียนร้องทุกข์"),
                    ("/hotline/", "สายตรงนายก"),
                ),
            ),
        ),
    ),
    (
        "โปร่งใส",
        (
            (
                "ITA",
                (
                    ("/ita-2566/", "ITA 2566"),
                    ("/ita-2565/", "ITA 2565"),
                    (cat("no-gift"), "No Gift Policy"),
                    (cat("anti-corruption"), "ป้องกันการทุจริต"),
                    (cat("ethics"), "จริยธรรมและคุณธรรม"),
                ),
            ),
        ),
    ),
)

BUTTONS: Sequence[tuple[str, str, str]] = (
    ("/ita-2566/", "btn-ita66.png", "ITA ๒๕๖๖"),
    ("/e-service/", "btn-eservice.png", "e-Service เทศบาลตำบลดอยชม"),
    ("/complain/", "btn-complain.png", "ร้องเรียน ร้องทุกข์"),
    (cat("no-gift"), "btn-gift.png", "งดรับ งดให้ No Gift Policy"),
    (cat("คู่มือประชาชน"), "btn-guide.png", "คู่มือสำหรับประชาชน"),
    ("/moit-2566/", "btn-moit.png", "MOIT ศูนย์บริการสาธารณสุข"),
    ("/board/", "btn-board.png", ""),
    ("https://itas.nacc.go.th/go/eit/zz2222", "btn-eit.png", "ตอบแบบวัด EIT"),
)


def draw(page: Page) -> str:
    """The whole HTML of one page."""
    menu = ""
    for top, columns in MENU:
        inside = "".join(
            f"<div class='col'><b>{head}</b><ul>" + "".join(f"<li>{a(*link)}</li>" for link in links) + "</ul></div>"
            for head, links in columns
        )
        menu += f"<li class='mega'><a href='#'>{top}</a><div class='mega-panel'>{inside}</div></li>"
    buttons = ""
    if page.address == "/":
        images = "".join(
            f'<a href="{quote(to, safe="/:?=")}"><img src="{UP}/ui/{pic}" alt="{alt}"></a>' for to, pic, alt in BUTTONS
        )
        buttons = f'<section class="image-menu">{images}</section>'
    return f"""<!doctype html>
<html lang="th"><head><meta charset="UTF-8"><title>{escape(page.title)} &#8211; {TOWN}</title>
<meta name="generator" content="WordPress 5.9"></head><body>
<header><a href="/"><img src="{UP}/ui/logo.png" alt="{TOWN}"></a><form role="search" action="/" method="get"><input name="s"></form>
<nav><ul>{menu}</ul></nav></header>
{buttons}<main><h1 class="entry-title">{escape(page.title)}</h1><div class="entry-content">{page.body}</div></main>
<footer><p>{TOWN} อำเภอเวียงผา จังหวัดล้านธารา</p>
<a href="https://www.facebook.com/doichom.municipality.example" aria-label="Facebook"><i class="fab fa-facebook"></i></a>
<a href="https://www.youtube.com/@doichom.example" aria-label="YouTube"><i class="fab fa-youtube"></i></a>
<p><a href="/site-policy/">นโยบายเว็บไซต์</a> | <a href="#">นโยบายคุ้มครองข้อมูลส่วนบุคคล</a></p>
<div class="cookie">เว็บไซต์นี้ใช้คุกกี้เพื่อให้แสดงผลได้ถูกต้อง <button>ยอมรับ</button></div></footer></body></html>
"""
