"""The vendor's frame (page.php?id=…) around each page of the fictional Ban Mai Tawan office, and its tables."""
# ruff: noqa: E501  (the sentences of a page stand on one line each)

from collections.abc import Sequence

OFFICE = "องค์การบริหารส่วนตำบลบ้านใหม่ตะวัน"
SHORT = "อบต.บ้านใหม่ตะวัน"
PLACE = "อำเภอห้วยแสง จังหวัดตะวันงาม"
NAYOK = "นางวรรณภา ตะวันฉาย"  # elected on 28 Nov 2564
BEFORE = "นายบุญเลิศ แสงทอง"
CLERK = "นายประสาน งามวัน"
SIDE = (
    ("ข้อมูลหน่วยงาน", (("page.php?id=1", "ประวัติความเป็นมา"), ("page.php?id=2", "โครงสร้างส่วนราชการ"), ("page.php?id=3", "คณะผู้บริหารและหัวหน้าส่วน"), ("page.php?id=4", "อำนาจหน้าที่ของ อบต."), ("page.php?id=5", "ติดต่อ อบต."))),
    ("เอกสารเผยแพร่", (("download.php?cat=1", "แผนพัฒนาท้องถิ่น"), ("download.php?cat=2", "แผนและรายงาน"), ("download.php?cat=4", "สขร.1"), ("download.php?cat=5", "งานบุคลากร"), ("download.php?cat=6", "พรบ. / กฏหมาย"), ("download.php?cat=7", "ป้องกันทุจริต"))),
    ("ข่าวสาร", (("news.php", "ข่าวประชาสัมพันธ์"), ("procure.php", "ข่าวจัดซื้อจัดจ้าง"), ("webboard.php", "กระดานถาม-ตอบ"))),
    ("บริการประชาชน", (("page.php?id=21", "คู่มือประชาชน"), ("eservice/", "E-Service"), ("page.php?id=22", "แบบฟอร์มคำร้องทั่วไป"), ("corrupt.php", "แจ้งเบาะแสทุจริต"), ("opinion.php", "รับฟังความคิดเห็น"))),
    ("ITA", (("oit.php", "ITA 2565"), ("oit.php?year=2564", "ITA 2564"))),
)  # fmt: skip


def a(address: str, words: str) -> str:
    """A link, opened in a new window as the vendor writes it."""
    return f'<a href="{address}" target="_blank">{words}</a>'


def paras(*texts: str) -> str:
    """Lines of the vendor's editor."""
    return "<br>\n<br>\n".join(texts)


def grid(rows: Sequence[Sequence[str]]) -> str:
    """A ruled table; the first row is the head."""
    head = "".join(f"<th>{c}</th>" for c in rows[0])
    body = "\n".join("<tr>" + "".join(f"<td>{c}</td>" for c in row) + "</tr>" for row in rows[1:])
    return f'<table class="tb" border="1" width="100%"><tr>{head}</tr>\n{body}</table>'


def downloads(rows: Sequence[tuple[str, str, str]]) -> str:
    """A table of downloads by year: the name of the paper stands in one cell, the link in the next."""
    made = []
    last = ""
    for year, name, file in rows:
        if year != last:
            made.append(f'<tr class="year"><td colspan="3"><b>ปีงบประมาณ {year}</b></td></tr>')
            last = year
        made.append(f'<tr><td><img src="img/pdf.gif" alt=""></td><td>{name}</td><td><a href="dnm_file/{file}" target="_blank">ดาวน์โหลด</a></td></tr>')
    return '<table class="dl" width="100%"><tr><th></th><th>ชื่อเอกสาร</th><th>ไฟล์</th></tr>' + "\n".join(made) + "</table>"


def form(action: str, *fields: str) -> str:
    """A form of the vendor's."""
    inner = "".join(f'<tr><td>{f}</td><td><input type="text" name="t{i}"></td></tr>' for i, f in enumerate(fields))
    return f'<form method="post" action="{action}"><table>{inner}<tr><td>รายละเอียด</td><td><textarea name="msg"></textarea></td></tr></table><input type="submit" value="ส่ง"></form>'


def draw(title: str, body: str) -> str:
    """The whole page."""
    side = "".join(f'<h4>{name}</h4><ul>{"".join(f"<li><a href={chr(34)}{at}{chr(34)}>{words}</a></li>" for at, words in links)}</ul>' for name, links in SIDE)
    return f"""<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>{title} | {SHORT} {PLACE}</title>
<style>.tb{{border-collapse:collapse}} #side{{float:left;width:220px}} #body{{margin-left:240px}} .year td{{background:#ffe7b0}}</style></head>
<body><div id="head"><a href="index.php"><img src="img/head.jpg" alt="{OFFICE}" width="980"></a></div>
<div id="side">{side}<p><a href="#"><img src="img/facebook.png" alt="facebook"></a></p><p>ผู้เข้าชม 45,128 ครั้ง</p></div>
<div id="body"><h2>{title}</h2>
{body}
</div><div id="foot" style="clear:both"><hr>{OFFICE} {PLACE} พัฒนาโดย TawanSoft</div></body></html>
"""
