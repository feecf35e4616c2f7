"""The start page, the ITA page with its folding tables, the site map and the pages that list papers."""

from collections.abc import Mapping, Sequence

from tests.sites.demo import buying, integrity, news, plans, staff
from tests.sites.demo.facts import FACEBOOK, LINE, MAYOR, MAYOR_POST, NAME, thai
from tests.sites.demo.frame import MENU, Page, article, at, link
from tests.sites.demo.papers import SHELVES, Paper

PAPERS: tuple[Paper, ...] = (*plans.PAPERS, *buying.PAPERS, *staff.PAPERS, *integrity.PAPERS)
ICONS = (
    ("ita", "ITA ๒๕๖๕ เปิดเผยข้อมูลสาธารณะ", at("ita", 2565)), ("corrupt", "ร้องเรียนทุจริต", at("page", 9)),
    ("service", "E-Service", at("eservice")), ("manual", "คู่มือสำหรับประชาชน", at("list", 9)),
    ("board", "ถาม-ตอบ", at("board")),
    ("opinion", "รับฟังความคิดเห็น", at("opinion")), ("buy", "ข่าวจัดซื้อ-จัดจ้าง", at("list", 6)),
    ("people", "คณะผู้บริหาร", at("page", 3)),
)
# Section of the ITA page → number, the agency's own words, where "คลิก" leads. Numbers without a row are not offered.
ITA: Mapping[str, Sequence[tuple[int, str, tuple[str, ...]]]] = {
    "ข้อมูลพื้นฐาน": (
        (1, "โครงสร้างส่วนราชการ", (at("page", 2),)),
        (2, "คณะผู้บริหาร", (at("page", 3), at("page", 4))),
        (3, "หน้าที่และอำนาจของเทศบาล", (at("page", 5),)),
        (4, "แผนพัฒนาท้องถิ่น (พ.ศ. ๒๕๖๑–๒๕๖๕)", (at("read", 101),)),
        (5, "ติดต่อเทศบาล", (at("page", 7),)),
        (6, "กฏหมายที่เกี่ยวข้อง", (at("page", 8),)),
        (7, "ข่าวประชาสัมพันธ์", (at("news"),)),
        (8, "ถาม-ตอบ (Q&amp;A)", (at("board"),)),
        (9, "Social Network", (FACEBOOK, LINE))),
    "การบริหารงาน": (
        (10, "แผนการดำเนินงานประจำปี ๒๕๖๕", (at("read", 201),)),
        (11, "ติดตามแผนการดำเนินงาน รอบ ๖ เดือน", (at("read", 202),)),
        (12, "รายงานผลการดำเนินงานประจำปี ๒๕๖๔", (at("read", 203),)),
        (13, "คู่มือการปฏิบัติงาน", ("fileupload/manual/คู่มือปฏิบัติงานกองช่าง.pdf",)),
        (14, "คู่มือสำหรับประชาชน", (at("list", 9),)),
        (16, "ผลสำรวจความพึงพอใจ", (at("list", 12),)),
        (17, "E-Service", (at("eservice"),))),
    "การบริหารเงินงบประมาณ": (
        (18, "เทศบัญญัติงบประมาณรายจ่าย ๒๕๖๕", (at("read", 301),)),
        (19, "ติดตามการใช้จ่ายงบประมาณ รอบ ๖ เดือน", (at("read", 401), at("read", 402))),
        (20, "รายงานรายรับ-รายจ่ายประจำปี", (at("read", 403), at("read", 404))),
        (21, "แผนการจัดซื้อจัดจ้าง ๒๕๖๕", (at("read", 501),)),
        (22, "ประกาศจัดซื้อจัดจ้าง", (at("list", 6),)),
        (23, "สขร.๑ รายเดือน", (at("list", 7),)),
        (24, "รายงานผลการจัดซื้อจัดจ้างประจำปี ๒๕๖๔", (at("read", 706),))),
    "การบริหารและพัฒนาทรัพยากรบุคคล": (
        (25, "นโยบายการบริหารทรัพยากรบุคคล", (at("read", 801),)),
        (26, "ดำเนินการตามนโยบายบริหารบุคคล", (at("read", 802),)),
        (27, "หลักเกณฑ์การบริหารและพัฒนาบุคคล", (at("read", 803),)),
        (28, "รายงานผลบริหารบุคคล ประจำปี ๒๕๖๔", (at("read", 804),))),
    "การส่งเสริมความโปร่งใส": (
        (29, "แนวปฏิบัติเรื่องร้องเรียนการทุจริต", (at("read", 1007),)),
        (30, "ช่องทางร้องเรียนทุจริต", (at("page", 9),)),
        (31, "สถิติเรื่องร้องเรียนการทุจริต", (at("page", 12),)),
        (32, "รับฟังความคิดเห็น", (at("opinion"),)),
        (33, "เปิดโอกาสให้มีส่วนร่วม", (at("read", 1101),))),
    "การป้องกันการทุจริต": (
        (34, "นโยบายไม่รับของขวัญ (No Gift Policy)", (at("read", 1006),)),
        (36, "ประเมินความเสี่ยงการทุจริต", (at("read", 1003), at("read", 1004))),
        (37, "จัดการความเสี่ยงการทุจริต", (at("read", 1005),)),
        (39, "แผนปฏิบัติการป้องกันการทุจริต", (at("read", 1001),)),
        (41, "ผลการป้องกันการทุจริต ประจำปี ๒๕๖๔", (at("read", 1002),)),
        (42, "มาตรการคุณธรรมและความโปร่งใส", (at("read", 1008),))),
}


def home() -> Page:
    """What a visitor sees first."""
    icons = "".join(f'<a href="{href}"><img src="images/icon-{name}.svg" alt="{words}" width="64" height="64"></a>\n'
                    for name, words, href in ICONS)
    buys = "".join(f"<li>{link(at('read', p.no), p.title)} <time>{p.posted}</time></li>"
                   for p in buying.PAPERS if p.no // 100 == 6)
    return Page("mod=home", "หน้าแรก", f"""<div class="hero"><img src="images/hero.svg" alt="">
<p>ลำธารใส เมืองน่าอยู่ ผู้คนมีส่วนสร้าง</p></div>
<div class="icons">{icons}</div>
<div class="columns"><section><h2>ข่าวประชาสัมพันธ์</h2><ul class="news">{"".join(map(news.teaser, range(1, 8)))}</ul>
<p>{link(at("news"), "อ่านข่าวทั้งหมด")}</p><h2>ข่าวจัดซื้อ-จัดจ้าง</h2><ul class="news">{buys}</ul></section>
<aside><img src="images/person1.jpg" alt="{MAYOR}"><strong>{MAYOR}</strong><span>{MAYOR_POST}</span>
<a href="{at("read", 1006)}"><img src="images/nogift.svg" alt="No Gift Policy" width="220"></a>
<a class="fb" href="{FACEBOOK}" target="_blank">เพจ Facebook {NAME}</a>
<a class="line" href="{LINE}" target="_blank">เพิ่มเพื่อน LINE @tharnploi</a>
</aside></div>""")


def ita() -> Page:
    """The folding tables ข้อ | ข้อมูล | ลิงก์."""
    folds = []
    for section, rows in ITA.items():
        lines = "".join(
            f"<tr><td>{thai(number)}</td><td>{words}</td><td>"
            + " ".join(link(href, "คลิก" if number < 18 else "ดูข้อมูล", new=True) for href in targets) + "</td></tr>\n"
            for number, words, targets in rows)
        folds.append(f'<button class="fold" type="button">{section}</button><div class="folded"><table class="grid">'
                     "<thead><tr><th>ข้อ</th>"
                     f"<th>ข้อมูล</th><th>ลิงก์</th></tr></thead><tbody>\n{lines}</tbody></table></div>")
    return Page("mod=ita&no=2565", "ITA ๒๕๖๕",
                article("การเปิดเผยข้อมูลสาธารณะ (OIT) ปีงบประมาณ พ.ศ. ๒๕๖๕", "\n".join(folds)))


def sitemap() -> Page:
    """The menu once more, spread out."""
    groups = "".join(f"<h2>{name}</h2><ul>{''.join(f'<li>{link(href, words)}</li>' for words, href in entries)}</ul>"
                     for name, entries in MENU)
    return Page("mod=sitemap", "แผนผังเว็บไซต์", article("แผนผังเว็บไซต์", groups))


def shelves() -> list[Page]:
    """One list page per category."""
    made = []
    for shelf, name in SHELVES.items():
        entries = "".join(f"<li>{link(at('read', p.no), p.title)} <time>{p.posted}</time></li>\n"
                          for p in PAPERS if p.no // 100 == shelf)
        made.append(Page(f"mod=list&no={shelf}", name, article(name, f'<ul class="news">{entries}</ul>')))
    return made


def entry(paper: Paper) -> Page:
    """The page of one paper, with its file if it has one."""
    href = f"download.php?no={paper.no}" if paper.by_number else paper.file
    shelf = paper.no // 100
    parts = [f"<p>เผยแพร่เมื่อ <time>{paper.posted}</time></p>", paper.note]
    if paper.embedded:
        parts.append(f'<iframe title="{paper.title}" src="{href}" width="100%" height="640"></iframe>')
    elif href:
        parts.append(f'<p class="file">เอกสาร: {link(href, "ดาวน์โหลด", new=True)}</p>')
    trail = f"{link(at('list', shelf), SHELVES[shelf])} » {paper.title}"
    return Page(f"mod=read&no={paper.no}", paper.title, article(paper.title, "\n".join(parts), trail))


def pages() -> list[Page]:
    """All pages of this kind."""
    return [home(), ita(), sitemap(), *shelves(), *(entry(paper) for paper in PAPERS)]
