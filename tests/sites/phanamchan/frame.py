"""The frame every page of the fictional เทศบาลเมืองผาน้ำจันทร์ wears, and the small pieces its pages are made of."""

from collections.abc import Iterable, Sequence
from html import escape

TOWN = "เทศบาลเมืองผาน้ำจันทร์"
WHERE = "อำเภอผาน้ำจันทร์ จังหวัดศรีธารา"
P = "/Pages/"
UP = "/Uploads/"

# (label, page or address); an address that is not a page name is used as it stands.
MENU: Sequence[tuple[str, Sequence[tuple[str, str]]]] = (
    ("เกี่ยวกับเทศบาล", (
        ("ประวัติเมือง", "history"), ("โครงสร้างหน่วยงาน", "structure"), ("อำนาจหน้าที่", "authority"),
        ("คณะผู้บริหารและหัวหน้าส่วนราชการ", "executives"), ("เจตจำนงสุจริตของผู้บริหาร", "integrity64"),
        ("ติดต่อเทศบาล", "contact"),
    )),
    ("แผนและงบประมาณ", (
        ("แผนพัฒนาท้องถิ่น", "plan_pdl"), ("แผนดำเนินงานและการใช้งบประมาณประจำปี", "plan_poa"),
        ("รายงานการกำกับติดตามการดำเนินงานฯ รอบ 6 เดือน", "#"), ("รายงานผลการดำเนินงานประจำปี", "p_rpo"),
        ("การควบคุมภายใน", "control"),
    )),
    ("คลังและพัสดุ", (
        ("แผนการจัดหาพัสดุ", "plan_pop"), ("ประกาศจัดซื้อจัดจ้าง", "procurement"),
        ("สรุปผลการจัดซื้อจัดจ้างรายเดือน (สขร.1)", "sokhor"), ("รายงานผลการจัดซื้อจัดจ้างประจำปี", "p_reb"),
    )),
    ("บุคลากร", (
        ("นโยบายการบริหารทรัพยากรบุคคล", "policy_hr"), ("หลักเกณฑ์การบริหารและพัฒนาทรัพยากรบุคคล", "rule_hr"),
        ("ประมวลจริยธรรม", "ethics"), ("การขับเคลื่อนจริยธรรม", "#"),
    )),
    ("บริการประชาชน", (
        ("E-Service", "e_service"), ("คู่มือสำหรับประชาชน", "pbsv_gup"), ("คู่มือการปฏิบัติงาน", "pbsv_sags"),
        ("สถิติการให้บริการ", "pbsv_stat"), ("ผลสำรวจความพึงพอใจ", "satisfy"), ("ถาม - ตอบ (Q&A)", "q_a"),
        ("ร้องเรียนร้องทุกข์ทั่วไป", "complain"), ("ข่าวประชาสัมพันธ์", "news_pr"),
    )),
    ("เมืองโปร่งใส", (
        ("ITA 2566", "ita2566"), ("กิจกรรม No Gift Policy", "nogift"), ("การประเมินความเสี่ยงการทุจริต", "risk"),
        ("แผนป้องกันการทุจริต", "plan_paca"), ("มาตรการส่งเสริมความโปร่งใส", "operation_mcc"),
        ("สถิติเรื่องร้องเรียนการทุจริต", "stat_cor"), ("การมีส่วนร่วมของประชาชน", "operation_po"),
    )),
)
STYLE = (
    "body{font-family:Sarabun,sans-serif;margin:0}.top{background:#0b5563;color:#fff;padding:6px}.top a{color:#fff}"
    "nav>ul>li{display:inline-block;margin:6px}nav ul ul{display:none}nav li:hover ul{display:block}"
    ".card{border:1px solid #bcd;padding:8px;margin:8px;display:inline-block;min-width:220px}"
    ".btn{background:#0b5563;color:#fff;padding:2px 8px}td,th{border:1px solid #9ab;padding:4px}"
)


def to(where: str) -> str:
    """The address of a page of the menu, or the address itself."""
    return where if where.startswith(("#", "/", "http")) else P + where


def a(where: str, words: str, kind: str = "") -> str:
    """A link; `kind` is its CSS class."""
    shown = f' class="{kind}"' if kind else ""
    return f'<a{shown} href="{escape(to(where))}">{words}</a>'


def paras(*texts: str) -> str:
    """Paragraphs."""
    return "".join(f"<p>{text}</p>" for text in texts)


def items(texts: Iterable[str], tag: str = "ul") -> str:
    """A list."""
    return f"<{tag}>" + "".join(f"<li>{text}</li>" for text in texts) + f"</{tag}>"


def grid(rows: Sequence[Sequence[str | int]]) -> str:
    """A table whose first row is its head."""
    head = "".join(f"<th>{cell}</th>" for cell in rows[0])
    body = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in rows[1:])
    return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"


def card(words: str, file: str, day: str) -> str:
    """A paper on offer: its words and day, and a button that only says download."""
    link = a(UP + file, "ดาวน์โหลด", "btn")
    return f'<div class="card"><div class="name">{words}</div><small>เผยแพร่ {day}</small><div>{link}</div></div>'


def draw(title: str, body: str) -> str:
    """One whole page."""
    menu = ""
    for label, entries in MENU:
        below = "".join(f"<li>{a(page, escape(name))}</li>" for name, page in entries)
        menu += f"<li><span>{label}</span><ul>{below}</ul></li>"
    return (
        f'<!DOCTYPE html>\n<html lang="th"><head><meta charset="utf-8"><title>{escape(title)} | {TOWN}</title>'
        f"<style>{STYLE}</style></head>\n<body>\n"
        f'<div class="top">{TOWN} {a("https://www.facebook.com/phanamchan.town", "Facebook เทศบาล")} '
        f'{a("all_web", "แผนผังเว็บไซต์")}</div>\n'
        f'<nav><ul><li>{a("/", "หน้าแรก")}</li>{menu}</ul></nav>\n'
        f"<main><h2>{escape(title)}</h2>\n{body}\n"
        '<div class="share">แชร์หน้านี้ <a href="https://www.facebook.com/sharer/sharer.php?u=phanamchan">Facebook</a> '
        '<a href="https://twitter.com/intent/tweet?u=phanamchan">Twitter</a></div></main>\n'
        f"<footer><p>สำนักงาน{TOWN} เลขที่ 9 ถนนริมผา {WHERE} 99110 โทร. 0-9911-0099 อีเมล saraban@phanamchan.example</p>"
        f'<p>{a("privacy", "นโยบายคุ้มครองข้อมูลส่วนบุคคล (PDPA)")} | ผู้เข้าชมวันนี้ 77 เดือนนี้ 2,140 ทั้งหมด 318,204</p>'
        "</footer></body></html>\n"
    )
