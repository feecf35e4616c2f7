"""Builds the website of the fictional Nong Bua Rueang subdistrict organisation into site/."""

import shutil
from pathlib import Path

from . import ita, news, pages, papers, papers2
from .frame import UP, draw

HERE = Path(__file__).parent
SITE = HERE / "site"
HTML = "text/html; charset=utf-8"
LOGIN = (
    "<!DOCTYPE html><html lang='th'><head><meta charset='utf-8'><title>เข้าสู่ระบบหลังบ้าน</title></head><body>"
    "<form method='post'><label>ชื่อผู้ใช้ <input name='user'></label><label>รหัสผ่าน <input type='password' name='pass'>"
    "</label><button>เข้าสู่ระบบ</button></form></body></html>"
)


def build() -> None:
    """Write every page, file and route again."""
    shutil.rmtree(SITE, ignore_errors=True)
    (SITE / "q").mkdir(parents=True)
    routes = [
        "# What the website of the fictional Nong Bua Rueang office answers. Written by build.py.",
        "/filemanager/view/2566-037: {status: 302, location: /admin/login}",
        f"/admin/login: {{status: 200, file: q/login.html, type: {HTML}}}",
        f"{UP}/2566/ethics-assess-66.pdf: {{status: 200, type: application/pdf}}",
    ]
    (SITE / "q/login.html").write_text(LOGIN, "utf-8")
    for i, page in enumerate((*pages.pages(), *news.pages(), *ita.pages())):
        (SITE / f"q/{i:03d}.html").write_text(draw(page), "utf-8")
        routes.append(f"{page.address}: {{status: 200, file: q/{i:03d}.html, type: {HTML}}}")
    papers.write(SITE / UP.strip("/"))
    papers2.write(SITE / UP.strip("/"))
    (HERE / "routes.yml").write_text("\n".join(routes) + "\n", "utf-8")


if __name__ == "__main__":
    build()
