"""The vendor's old table layout (windows-874, picture menus) around each page of the fictional Na Sai office."""
# ruff: noqa: E501  (the sentences of a page stand on one line each)

from collections.abc import Sequence

OFFICE = "องค์การบริหารส่วนตำบลนาทราย"
SHORT = "อบต.นาทราย"
PLACE = "อำเภอโนนกว้าง จังหวัดทุ่งรวงทอง"
NAYOK = "นางสาวกัลยา ทรายทอง"  # elected on 28 Nov 2564
CLERK = "นายอุดม ไถนา"
LEFT = (
    ("content.php?p=about", "m_about.gif", "สภาพทั่วไป"), ("content.php?p=chart", "m_chart.gif", "โครงสร้างส่วนราชการ"), ("content.php?p=board1", "m_boss.gif", "คณะผู้บริหาร"),
    ("content.php?p=board2", "m_head.gif", "หัวหน้าส่วนราชการ"), ("content.php?p=power", "m_power.gif", "อำนาจหน้าที่"), ("content.php?p=contact", "m_contact.gif", "ติดต่อ อบต."),
    ("fileshow.php?g=1", "m_plan.gif", "แผนพัฒนาท้องถิ่น"), ("fileshow.php?g=2", "m_budget.gif", "ข้อบัญญัติ/งบประมาณ"), ("fileshow.php?g=3", "m_law.gif", "กฎหมาย ระเบียบ"),
    ("fileshow.php?g=4", "m_buy.gif", "จัดซื้อ-จัดจ้าง"), ("fileshow.php?g=5", "m_skr.gif", "สรุปผลจัดซื้อจัดจ้าง (สขร.)"), ("fileshow.php?g=6", "m_hr.gif", "การบริหารงานบุคคล"), ("fileshow.php?g=7", "m_hract.gif", "ผลดำเนินการตามนโยบายบุคคล"),
    ("news.php?c=1", "m_news.gif", "ข่าวกิจกรรม"), ("board.php", "m_web.gif", "กระดานถาม-ตอบ"), ("content.php?p=eser", "m_eser.gif", "E-Service"), ("complain.php", "m_comp.gif", "รับเรื่องร้องเรียน ร้องทุกข์"), ("content.php?p=vote", "m_opin.gif", "รับฟังความคิดเห็น"),
    ("ita65.php", "m_ita.gif", "ITA ปี 65"),
)  # fmt: skip


def a(address: str, words: str) -> str:
    """A link as the vendor's editor writes it."""
    return f"<a href='{address}' target='_blank'>{words}</a>"


def grid(rows: Sequence[Sequence[str]]) -> str:
    """A ruled table."""
    made = "\n".join("<TR>" + "".join(f"<TD>{c}</TD>" for c in row) + "</TR>" for row in rows)
    return f"<TABLE border=1 cellpadding=3 width='98%'>{made}</TABLE>"


def files(rows: Sequence[tuple[str, str, str]]) -> str:
    """The vendor's list of files: a date, the title as link."""
    if not rows:
        return "<center>- ไม่มีข้อมูลในหมวดนี้ -</center>"
    return "".join(f"<TABLE width='100%'><TR><TD width=90><font size=1>[{when}]</font></TD><TD><img src='img/dot.gif'> {a(link, words)}</TD></TR></TABLE>\n" for when, link, words in rows)


def page(title: str, body: str) -> str:
    """One page: banner, picture menu on the left, the text on the right."""
    menu = "".join(f"<TR><TD><a href='{link}'><img src='img/{pic}' border=0 alt='{alt}'></a></TD></TR>\n" for link, pic, alt in LEFT)
    return f"""<HTML><HEAD><META http-equiv="Content-Type" content="text/html; charset=windows-874"><TITLE>{OFFICE} {PLACE} : {title}</TITLE></HEAD>
<BODY bgcolor="#fff7e0"><TABLE width=960 align=center border=0><TR><TD colspan=2><img src='img/banner.jpg' alt='{OFFICE}'></TD></TR>
<TR><TD colspan=2><a href='main.php'>หน้าหลัก</a> | <a href='sitemap.php'>ผังเว็บไซต์</a> | <img src='img/fb.gif' alt='facebook'></TD></TR>
<TR><TD width=190 valign=top><TABLE>{menu}</TABLE></TD><TD valign=top><font color="#aa4400"><b>{title}</b></font><hr>
{body}
</TD></TR><TR><TD colspan=2 align=center><font size=1>สงวนลิขสิทธิ์ {SHORT} | จำนวนผู้ชม 45,102 | จัดทำโดย ทุ่งรวงทองเว็บ</font></TD></TR></TABLE></BODY></HTML>
"""
