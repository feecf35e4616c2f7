"""Builds the website of the fictional Thung Lan provincial office into site/: python -m tests.sites.thunglan.build"""

import shutil
from pathlib import Path

from tests.sites.thunglan import honest, known, news, papers, papers2, working
from tests.sites.thunglan.frame import UP, a, draw

HERE = Path(__file__).parent
SITE = HERE / "site"
LOST = (
    "<!DOCTYPE html><html lang='th'><head><meta charset='UTF-8'><title>ไม่พบหน้า – อบจ.ทุ่งลาน</title></head><body>"
    "<h1>อุ๊ย! ไม่พบหน้านี้</h1><p>ขออภัย หน้าที่คุณต้องการถูกย้ายหรือลบไปแล้ว</p></body></html>"
)
LOGIN = (
    "<!DOCTYPE html><html lang='th'><head><meta charset='UTF-8'><title>เข้าสู่ระบบ ‹ อบจ.ทุ่งลาน — WordPress</title></head>"
    "<body>"
    "<form method='post' action='/wp-login.php'><label>ชื่อผู้ใช้ <input name='log'></label>"
    "<label>รหัสผ่าน <input type='password' name='pwd'></label><button>เข้าสู่ระบบ</button></form></body></html>"
)
FAULTS = (
    "/?page_id=318: {status: 302, location: '/wp-login.php?redirect_to=318'}",
    "/wp-login.php?redirect_to=318: {status: 200, file: q/login.html, type: text/html; charset=utf-8}",
    "/?page_id=369: {status: 200, file: q/lost.html, type: text/html; charset=utf-8}",
    f"{UP}/2021/12/hr-report64.pdf: {{status: 200, type: application/pdf}}",
    "/e-service/: {status: 503, type: text/html; charset=utf-8, body: '<h1>503 Service Unavailable</h1>'}",
)


def build() -> None:
    """Write every page, file and route again."""
    shutil.rmtree(SITE, ignore_errors=True)
    (SITE / "q").mkdir(parents=True)
    routes = ["# What the website of the fictional Thung Lan office answers. Written by build.py.", *FAULTS]
    for page in (*known.pages(), *working.pages(), *honest.pages(), *news.pages()):
        if "?" in page.address:
            name = "q/" + page.address.removeprefix("/?").replace("=", "-") + ".html"
            routes.append(f"{page.address}: {{status: 200, file: {name}, type: text/html; charset=utf-8}}")
        else:
            name = page.address.strip("/") + "/index.html"
        (SITE / name).parent.mkdir(parents=True, exist_ok=True)
        (SITE / name).write_text(draw(page), "utf-8")
    intro = f'<img src="{UP}/intro.jpg" alt=""><p>{a("/หน้าหลัก/", "เข้าสู่เว็บไซต์หลัก")}</p>'
    (SITE / "index.html").write_text(
        f'<!DOCTYPE html><html lang="th"><head><meta charset="UTF-8"><title>อบจ.ทุ่งลาน</title></head>'
        f"<body>{intro}</body></html>",
        "utf-8",
    )
    (SITE / "q/lost.html").write_text(LOST, "utf-8")
    (SITE / "q/login.html").write_text(LOGIN, "utf-8")
    papers.write(SITE / UP.strip("/"))
    papers2.write(SITE / UP.strip("/"))
    (HERE / "routes.yml").write_text("\n".join(routes) + "\n", "utf-8")


if __name__ == "__main__":
    build()
