"""The Bootstrap frame round each page of the fictional Nakhon Rin office: mega menu, cards, accordions and footer."""
# ruff: noqa: E501  (the sentences of a paper stand on one line each)

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

OFFICE = "องค์การบริหารส่วนจังหวัดนครริน"
SHORT = "อบจ.นครริน"
CHIEF = "นายภูวดล รินทรัพย์เจริญ"
CLERK = "นางศศิวิมล ทวีลาภนคร"
UP = "/storage/uploads"


@dataclass(frozen=True, slots=True)
class Page:
    """One page: its address, its title and its body."""

    address: str
    title: str
    body: str


def a(address: str, words: str, css: str = "") -> str:
    """A link."""
    return f'<a href="{escape(address)}"' + (f' class="{css}"' if css else "") + f">{words}</a>"


def p(*texts: str) -> str:
    """Paragraphs."""
    return "".join(f"<p>{text}</p>\n" for text in texts)


def ul(*lines: str) -> str:
    """A list."""
    return '<ul class="list-group">' + "".join(f'<li class="list-group-item">{line}</li>' for line in lines) + "</ul>\n"


def grid(rows: Sequence[Sequence[str]]) -> str:
    """A table whose first row is the head."""
    head = "".join(f"<th>{cell}</th>" for cell in rows[0])
    body = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>\n" for row in rows[1:])
    return f'<div class="table-responsive"><table class="table table-striped"><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></div>\n'


def card(address: str, picture: str, words: str, small: str = "") -> str:
    """A card: only its picture is the link, the words stand below it."""
    return (
        f'<div class="col-6 col-md-3"><div class="card"><a href="{escape(address)}"><img class="card-img-top" src="/assets/img/{picture}" alt=""></a>'
        f'<div class="card-body"><h5 class="card-title">{words}</h5><p class="card-text text-muted">{small}</p></div></div></div>\n'
    )


def row(*cards: str) -> str:
    """Cards side by side."""
    return '<div class="row">' + "".join(cards) + "</div>\n"


def accordion(name: str, *parts: tuple[str, str]) -> str:
    """Parts that a click unfolds; all are closed at first."""
    made = []
    for i, (head, body) in enumerate(parts, 1):
        made.append(
            f'<div class="accordion-item"><h2 class="accordion-header"><button class="accordion-button collapsed" type="button" data-bs-toggle="collapse" data-bs-target="#{name}{i}">{head}</button></h2>'
            f'<div id="{name}{i}" class="accordion-collapse collapse"><div class="accordion-body">{body}</div></div></div>\n'
        )
    return f'<div class="accordion" id="{name}">' + "".join(made) + "</div>\n"


def folder(number: int) -> str:
    """The address of one folder of the download centre."""
    return f"/th/download?folder={number}"


MENU: Sequence[tuple[str, Sequence[tuple[str, Sequence[tuple[str, str]]]]]] = (
    ("รู้จัก อบจ.", (
        ("ข้อมูลทั่วไป", (("/th/about/history", "ความเป็นมา"), ("/th/about/structure", "โครงสร้างส่วนราชการ"),
                      ("/th/about/authority", "หน้าที่และอำนาจ"), ("/th/about/vision", "วิสัยทัศน์"))),
        ("บุคคล", (("/th/about/executive", "ทำเนียบผู้บริหาร"), ("/th/about/council", "สมาชิกสภา อบจ."))),
        ("ติดต่อ", (("/th/contact", "ติดต่อ/แผนที่"), ("/th/qa", "ถาม - ตอบ"), ("/th/faq", "คำถามที่พบบ่อย"))),
    )),
    ("ข่าวสาร", (
        ("ข่าว", (("/th/news", "ข่าวประชาสัมพันธ์"), ("/th/activity", "กิจกรรม อบจ."), ("/th/procurement", "ข่าวจัดซื้อ-จัดจ้าง"))),
        ("เครือข่าย", (("/th/school", "โรงเรียนในสังกัด"), ("/th/health/moit", "รพ.สต. ถ่ายโอน (MOIT)"),
                    ("https://www.changwat-nakhonrin.example/", "จังหวัดนครริน"))),
    )),
    ("คลังเอกสาร", (
        ("แผน/งบประมาณ", ((folder(11), "แผนพัฒนาท้องถิ่น"), (folder(12), "แผนการดำเนินงาน"), (folder(13), "รายงานการดำเนินงาน"),
                        (folder(21), "ข้อบัญญัติ"), (folder(22), "รายงานการใช้จ่ายงบฯ"), (folder(23), "รายงานผลการใช้จ่ายประจำปี"))),
        ("พัสดุ", ((folder(31), "แผนจัดซื้อจัดจ้าง"), (folder(32), "แบบ สขร.1"), (folder(33), "ผลจัดซื้อจัดจ้างประจำปี"))),
        ("บุคคล/กฎหมาย", ((folder(4), "การบริหารงานบุคคล"), (folder(7), "กฏหมายและระเบียบ"), (folder(0), "เอกสารทั้งหมด"))),
    )),
    ("บริการ", (
        ("ประชาชน", (("/th/eservice", "e-Service"), ("/th/guide", "คู่มือติดต่อราชการ"), (folder(53), "สถิติผู้รับบริการ"),
                    (folder(54), "ความพึงพอใจ"), (folder(51), "คู่มือปฎิบัติงาน"))),
        ("รับเรื่อง", (("/th/complain", "ร้องเรียน ร้องทุกข์ แจ้งทุจริต"), ("/th/page/complaint-guide", "แนวทางจัดการเรื่องร้องเรียนทุจริต"),
                    ("/th/complain/stat", "สถิติเรื่องร้องเรียนทุจริต"), ("/th/opinion", "แสดงความคิดเห็น"))),
    )),
    ("โปร่งใส", (
        ("ITA", (("/th/ita/2565", "ITA 2565"), ("/th/ita/2564", "ITA 2564"), ("/th/lpa", "LPA 2564"))),
        ("ป้องกันการทุจริต", ((folder(14), "แผนป้องกันการทุจริต"), (folder(61), "No Gift Policy"), (folder(62), "ประเมินความเสี่ยง"),
                           (folder(63), "มาตรการส่งเสริมคุณธรรม"), ("/th/integrity", "เจตจำนงสุจริต"))),
    )),
)  # fmt: skip


def _menu() -> str:
    tops = []
    for top, columns in MENU:
        inner = "".join(
            f'<div class="col-md-4"><h6 class="mega-title">{head}</h6>'
            + "".join(a(at, words, "dropdown-item") for at, words in under)
            + "</div>"
            for head, under in columns
        )
        tops.append(
            f'<li class="nav-item dropdown mega"><a class="nav-link dropdown-toggle" href="#" data-bs-toggle="dropdown">{top}</a>'
            f'<div class="dropdown-menu mega-menu"><div class="row">{inner}</div></div></li>'
        )
    return '<ul class="navbar-nav">' + "\n".join(tops) + "</ul>"


def draw(page: Page) -> str:
    """The whole HTML of one page."""
    trail = (
        ""
        if page.address == "/"
        else f'<nav aria-label="breadcrumb"><ol class="breadcrumb"><li class="breadcrumb-item">{a("/", "หน้าแรก")}</li><li class="breadcrumb-item active">{page.title}</li></ol></nav>'
    )
    # The download centre is a program of its own and shows only a short bar.
    menu = (
        " ".join(
            a(at, words) for at, words in (("/", "กลับเว็บหลัก"), ("/th/ita/2565", "ITA 2565"), (folder(0), "เอกสารทั้งหมด"))
        )
        if "?folder=" in page.address
        else _menu()
    )
    return f"""<!DOCTYPE html>
<html lang="th"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>{page.title} | {SHORT}</title><link href="/assets/css/app.css" rel="stylesheet"></head>
<body><header><nav class="navbar navbar-expand-lg navbar-dark"><a class="navbar-brand" href="/"><img src="/assets/img/logo.png" alt="{SHORT}"></a>
{menu}<div class="lang">{a("/", "TH")} {a("/en", "EN")}</div></nav></header>
<main class="container">{trail}<h1 class="page-title">{page.title}</h1>
{page.body}</main>
<footer><div class="row"><div class="col">{OFFICE} 88 ถนนเลียบน้ำริน ตำบลในเวียงริน อำเภอเมืองนครริน จังหวัดนครริน<br>ผู้เข้าชมวันนี้ 214 · เดือนนี้ 5,120 · ทั้งหมด 801,337</div>
<div class="col social"><a href="https://www.facebook.com/nakhonrin.pao.example" target="_blank"><i class="fab fa-facebook-f"></i></a>
<a href="https://line.me/R/ti/p/@nakhonrinpao-example" target="_blank"><i class="fab fa-line"></i></a></div></div>
<small>พัฒนาระบบโดย รินซอฟต์ <a href="/admin/login">เจ้าหน้าที่</a></small></footer>
</body></html>
"""
