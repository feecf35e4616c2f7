"""Builds the website of the fictional Phon Thong town municipality into site/: python -m tests.sites.phonthong.build"""

import shutil
from pathlib import Path

from . import lists, nodes, papers
from .frame import Page, draw

HERE = Path(__file__).parent
SITE = HERE / "site"
HTML = "text/html; charset=utf-8"
DENIED = Page(
    "/การคลัง/รายงานผลการใช้จ่ายงบประมาณ-2564", "การเข้าถึงถูกปฏิเสธ",
    '<p>คุณไม่ได้รับอนุญาตให้เข้าถึงหน้านี้ กรุณาเข้าสู่ระบบ</p><form action="/user/login" method="post">ชื่อผู้ใช้ <input name="name" /> รหัสผ่าน <input type="password" name="pass" /><input type="submit" value="เข้าสู่ระบบ" /></form>',  # noqa: E501
)  # fmt: skip


def build() -> None:
    """Write every page, file and route again."""
    shutil.rmtree(SITE, ignore_errors=True)
    (SITE / "q").mkdir(parents=True)
    routes = [
        "# What the website of the fictional Phon Thong municipality answers. Written by build.py.",
        f"{DENIED.address}: {{status: 403, file: q/denied.html, type: {HTML}}}",
    ]
    (SITE / "q/denied.html").write_text(draw(DENIED), "utf-8")
    for i, page in enumerate((*nodes.pages(), *lists.pages())):
        name = "index.html" if page.address == "/" else f"q/{i:03d}.html"
        (SITE / name).write_text(draw(page), "utf-8")
        # The system answers at the readable address and at the number of the node.
        both = (page.address, page.alias) if page.alias else (page.address,)
        routes += [f"{at}: {{status: 200, file: {name}, type: {HTML}}}" for at in both]
    papers.write(SITE)
    (HERE / "routes.yml").write_text("\n".join(routes) + "\n", "utf-8")


if __name__ == "__main__":
    build()
