"""Builds the pages and papers of the fictional เทศบาลเมืองภูแสง into site/, and routes.yml beside it.

Run from the repository root: python -m tests.sites.phusaeng.build
"""

import shutil
from pathlib import Path

from PIL import Image, ImageDraw

from tests.sites.phusaeng import about, buying, integrity, ita, news, people, plans, reports, services
from tests.sites.phusaeng.frame import NAME, Article, article_page, frame, print_page

HERE = Path(__file__).parent
SITE = HERE / "site"
PER_SHEET = 5  # short sheets, so that the older news are found only by turning the page
PRINT = "tmpl=component&print=1&layout=default&page="
LOGIN = (
    '<div class="login"><h2>เข้าสู่ระบบ</h2><p>กรุณาเข้าสู่ระบบก่อนใช้งานกระดานสนทนา</p>'
    '<form method="post" action="/index.php/login">'
    '<input name="username" placeholder="ชื่อผู้ใช้"><input type="password" name="password" placeholder="รหัสผ่าน">'
    "<button>เข้าสู่ระบบ</button></form></div>"
)

ARTICLES: tuple[Article, ...] = (
    *about.PAGES,
    *plans.PAGES,
    *reports.PAGES,
    *buying.PAGES,
    *services.PAGES,
    *people.PAGES,
    *integrity.PAGES,
    *news.PAGES,
    *ita.PAGES,
)


def _put(path: str, html: str) -> None:
    place = SITE / path / "index.html"
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_text(html, "utf-8")


def _pictures() -> None:
    sizes = {"logo": (64, 64), "slide1": (900, 240), "banners/nogift": (180, 70), "banners/ita65": (180, 70)}
    sizes |= {f"person/p{n}": (120, 150) for n in range(1, 5)}
    for n, (name, size) in enumerate(sizes.items()):
        picture = Image.new("RGB", size, (40 + 20 * n, 90, 160 - 15 * n))
        draw = ImageDraw.Draw(picture)
        draw.ellipse((size[0] * 0.3, size[1] * 0.15, size[0] * 0.7, size[1] * 0.6), fill=(235, 215 - 8 * n, 190))
        draw.rectangle((size[0] * 0.2, size[1] * 0.7, size[0] * 0.8, size[1]), fill=(70, 70 + 12 * n, 80))
        place = SITE / "images" / f"{name}.png"
        place.parent.mkdir(parents=True, exist_ok=True)
        picture.save(place, optimize=True)


def _lists(routes: list[str]) -> None:
    for base, title, articles in (
        ("news", "ข่าวสาร", news.PAGES),
        ("purchase/notice", "ประกาศจัดซื้อจัดจ้าง", buying.NOTICES),
    ):
        for start in range(0, len(articles), PER_SHEET):
            sheet = frame(
                f"{title} - {NAME}",
                f"<h2>{title}</h2>" + news.listing(articles, start, PER_SHEET, f"/index.php/{base}"),
            )
            _put(f"index.php/{base}" if not start else f"sheets/{base}/{start}", sheet)
            if start:
                routes.append(
                    f"/index.php/{base}?start={start}: "
                    f"{{status: 200, type: text/html, file: sheets/{base}/{start}/index.html}}"
                )


def build() -> None:
    """Write the whole site anew."""
    shutil.rmtree(SITE, ignore_errors=True)
    routes = [
        "# Written by build.py: the board behind a login, further sheets of the lists, print copies.",
        "/index.php/contact/forum: {status: 302, location: /index.php/component/users/login?return=Zm9ydW0}",
        "/index.php/component/users/login?return=Zm9ydW0: {status: 200, type: text/html, file: login/index.html}",
    ]
    front = frame(f"{NAME} - หน้าแรก", news.home(buying.NOTICES))
    _put("", front)
    _put("index.php", front)
    _put("login", frame("เข้าสู่ระบบ", LOGIN))
    _put("index.php/ita/44-o43-measure-result-2565", frame(f"404 - {NAME}", integrity.GONE))
    _lists(routes)
    for article in ARTICLES:
        _put(f"index.php/{article.path}", article_page(article))
        _put(f"print/{article.path}", print_page(article))
        routes.append(
            f"/index.php/{article.path}?{PRINT}: "
            f"{{status: 200, type: text/html, file: print/{article.path}/index.html}}"
        )
    css = SITE / "templates/phs/css/bootstrap.css"
    css.parent.mkdir(parents=True)
    css.write_text(
        ".tab-pane{display:none}.tab-pane.active{display:block}.dropdown-menu{display:none}"
        "li:hover>.dropdown-menu{display:block}\n",
        "utf-8",
    )
    _pictures()
    for module in (plans, reports, buying, services, people, integrity):
        module.write(SITE / "attachments/article")
    (HERE / "routes.yml").write_text("\n".join(routes) + "\n", "utf-8")


if __name__ == "__main__":
    build()
