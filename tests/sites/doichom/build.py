"""Builds the website of the fictional Doi Chom municipality into site/: python -m tests.sites.doichom.build"""

import shutil
from pathlib import Path

from . import basics, ita, money, papers, posts
from .frame import UP, Page, Post, a, cat, draw, p, post, ul

HERE = Path(__file__).parent
SITE = HERE / "site"
PER_PAGE = 5
NAMES = {
    "news": "ข่าวประชาสัมพันธ์", "กิจกรรม": "ภาพกิจกรรม", "law": "กฎหมาย/ระเบียบ", "แผนพัฒนา": "แผนพัฒนาท้องถิ่น",
    "plan-budget": "แผนงานและงบประมาณ", "stat": "สถิติการให้บริการ", "survey": "ผลสำรวจความพึงพอใจ",
    "buy-plan": "แผนจัดซื้อจัดจ้าง", "buy-news": "ประกาศจัดซื้อจัดจ้าง", "skr1": "สขร.๑", "buy-year": "ผลจัดซื้อประจำปี",
    "hr": "งานบริหารทรัพยากรบุคคล", "manual": "คู่มือ จนท.", "คู่มือประชาชน": "คู่มือประชาชน", "no-gift": "No Gift Policy",
    "anti-corruption": "ป้องกันการทุจริต", "ethics": "จริยธรรมและคุณธรรม",
}  # fmt: skip
LOGIN = (
    '<!doctype html><html lang="th"><head><meta charset="UTF-8"><title>เข้าสู่ระบบ</title></head><body>'
    '<form method="post" action="/wp-login.php"><label>ชื่อผู้ใช้ <input name="log"></label>'
    '<label>รหัสผ่าน <input type="password" name="pwd"></label><button>เข้าสู่ระบบ</button></form></body></html>'
)
CLOSED = post(1306)
FAULTS = (
    f"{CLOSED}: {{status: 302, location: '/wp-login.php?private=1306'}}",
    "/wp-login.php?private=1306: {status: 200, file: q/login.html, type: text/html; charset=utf-8}",
    "/board/: {status: 500, type: text/html; charset=utf-8, body: '<h1>Error establishing a database connection</h1>'}",
    f"{UP}/2022/11/buy-report65.pdf: {{status: 200, type: application/pdf}}",
)


def _lists(every: tuple[Post, ...]) -> list[Page]:
    """The list of each category, page by page, newest number first."""
    made = []
    for slug, name in NAMES.items():
        mine = sorted((one for one in every if one.category == slug), key=lambda one: -one.number)
        count = max(1, -(-len(mine) // PER_PAGE))
        for number in range(1, count + 1):
            shown = mine[(number - 1) * PER_PAGE : number * PER_PAGE]
            body = ul(*(f"<h2>{a(post(one.number), one.title)}</h2><time>{one.day}</time>" for one in shown))
            if not mine:
                body = p("ไม่มีเรื่องในหมวดหมู่นี้")
            if number < count:
                body += f'<div class="nav-links">{a(f"{cat(slug)}page/{number + 1}/", "เรื่องที่เก่ากว่า →")}</div>'
            made.append(Page(cat(slug) + (f"page/{number}/" if number > 1 else ""), f"หมวดหมู่: {name}", body))
    return made


def _posts(every: tuple[Post, ...]) -> list[Page]:
    """Each post on its own page, with its date, its category and its neighbours."""
    return [
        Page(
            post(one.number),
            one.title,
            one.body + p(f"เผยแพร่ {one.day} หมวดหมู่ {a(cat(one.category), NAMES[one.category])}"),
        )
        for one in every
    ]


def build() -> None:
    """Write every page, file and route again."""
    shutil.rmtree(SITE, ignore_errors=True)
    (SITE / "q").mkdir(parents=True)
    every = (*posts.POSTS, *money.POSTS)
    for page in (*basics.pages(), *ita.pages(), *_lists(every), *_posts(every), posts.attachment()):
        if page.address == CLOSED:
            continue
        path = SITE / page.address.strip("/") / "index.html"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(draw(page), "utf-8")
    (SITE / "q/login.html").write_text(LOGIN, "utf-8")
    papers.write(SITE / UP.strip("/"))
    head = "# What the website of the fictional Doi Chom municipality answers. Written by build.py."
    (HERE / "routes.yml").write_text("\n".join((head, *FAULTS)) + "\n", "utf-8")


if __name__ == "__main__":
    build()
