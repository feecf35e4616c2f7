"""The wide menu, tiles and foot of the fictional Tha Mai subdistrict municipality's website."""
# ruff: noqa: E501  (menus and sentences stand on one line each)

from dataclasses import dataclass

OFFICE = "เทศบาลตำบลท่าไม้งาม"
PLACE = "อำเภอปากคลอง จังหวัดสาครรัตน์"
MAYOR = "นางอรุณี ท่าไม้งาม"

# The columns of the wide menu.
MENU = (
    ("เกี่ยวกับเทศบาล", (("/about/history", "ประวัติและตราสัญลักษณ์"), ("/about/structure", "โครงสร้างเทศบาล"), ("/about/power", "อำนาจหน้าที่ของเทศบาล"), ("/staff/politic", "ฝ่ายการเมือง"), ("/staff/officer", "ฝ่ายประจำ"), ("/about/contact", "ที่ตั้งและการติดต่อ"))),
    ("แผน / รายงาน", (("/category/plan", "แผนพัฒนาและแผนดำเนินงาน"), ("/category/report", "รายงานผลการดำเนินงาน"), ("/category/finance", "เทศบัญญัติและการเงิน"), ("/category/control", "ควบคุมภายใน"))),
    ("พัสดุ", (("/category/purchase", "ประกาศจัดซื้อจัดจ้าง"), ("/category/purchaseplan", "แผนจัดซื้อจัดจ้าง"), ("/category/skr", "สรุปผลรายเดือน (สขร.)"))),
    ("บริการออนไลน์", (("/service/online", "ยื่นคำร้องออนไลน์ (e-Service)"), ("/board", "กระดานสนทนา"), ("/service/complain", "ร้องเรียนร้องทุกข์"), ("/service/corruption", "ร้องเรียนทุจริตเจ้าหน้าที่"), ("/category/manualpeople", "คู่มือประชาชน"))),
    ("บุคลากรและจริยธรรม", (("/category/hr", "การบริหารทรัพยากรบุคคล"), ("/category/work", "คู่มือการทำงานเจ้าหน้าที่"), ("/category/ethics", "จริยธรรมและ No Gift"), ("/category/anticorrupt", "ป้องกันการทุจริต"), ("/category/law", "กฎหมายและเทศบัญญัติ"))),
)  # fmt: skip
TILES = (("/oit/2566", "ita66", "การประเมินคุณธรรมและความโปร่งใส 2566"), ("/oit/2565", "ita65", "การประเมินคุณธรรมและความโปร่งใส 2565"), ("/service/online", "eser", "ยื่นคำร้องออนไลน์"), ("/board", "qa", "ถามตอบกับเทศบาล"), ("/category/news", "news", "ข่าวเทศบาล"))


@dataclass(frozen=True, slots=True)
class Page:
    """One page: its address, its title and its body."""

    address: str
    title: str
    body: str


def p(*texts: str) -> str:
    """Paragraphs."""
    return "".join(f"<p>{text}</p>\n" for text in texts)


def grid(*rows: tuple[str, ...]) -> str:
    """A table; the first row is the head."""
    return "<table><thead><tr>" + "".join(f"<th>{c}</th>" for c in rows[0]) + "</tr></thead><tbody>" + "\n".join("<tr>" + "".join(f"<td>{c}</td>" for c in row) + "</tr>" for row in rows[1:]) + "</tbody></table>\n"


def form(action: str, fields: str, words: str) -> str:
    """A form that sends to the office."""
    inputs = "\n".join(f'<div><label>{name}</label> <input type="text" name="c{i}"></div>' for i, name in enumerate(fields.split("|")))
    return f'<form action="{action}" method="post">{inputs}<div><label>รายละเอียด</label> <textarea name="body"></textarea></div><button>{words}</button></form>\n'


def draw(page: Page) -> str:
    """The whole page."""
    menu = "\n".join(f'<div class="col"><h4>{head}</h4>' + "".join(f'<a href="{at}">{words}</a>' for at, words in lines) + "</div>" for head, lines in MENU)
    return f"""<!doctype html>
<html lang="th"><head><meta charset="utf-8"><title>{OFFICE} | {page.title}</title></head>
<body><nav class="mega"><a href="/">หน้าแรก</a> <a href="/category/news">ข่าวเทศบาล</a>
{menu}
</nav>
<section id="content"><h2>{page.title}</h2>
{page.body}
</section>
<footer><p>{OFFICE} 8 ถนนริมน้ำ ตำบลท่าไม้งาม {PLACE} 74990 โทร. 0-3499-4400</p>
<p><a href="https://www.facebook.com/thamaingam.municipality.example"><img src="/assets/fb.png" alt="Facebook เทศบาลตำบลท่าไม้งาม"></a> <a href="https://line.me/ti/p/@thamaingam-example">LINE Official</a></p>
<p>สถิติผู้เยี่ยมชมเว็บไซต์ : วันนี้ 52 สัปดาห์นี้ 377 เดือนนี้ 1,604</p><p class="cookie">เว็บไซต์นี้ใช้คุกกี้เพื่อให้ใช้งานได้สะดวก <button>ตกลง</button></p></footer></body></html>
"""
