"""Builds the website of the fictional Bang Krajok office into site/: python -m tests.sites.bangkrajok.build"""
# ruff: noqa: E501  (the sentences of a paper stand on one line each)

import shutil
from pathlib import Path

from . import basics, entries, integrity, papers, papers2
from .frame import Page, draw

HERE = Path(__file__).parent
SITE = HERE / "site"
SOFT = (
    '<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>อบต.บางกระโจก</title></head>'
    "<body><center>ไม่พบข้อมูลที่ท่านต้องการ<br />หน้าเว็บนี้ถูกลบหรือไม่มีอยู่ในระบบ</center></body></html>"
)
LOGIN = Page(
    "/login.php", "เข้าสู่ระบบผู้ดูแล",
    '<form method="post" action="login.php">ผู้ใช้ <input name="u" /> รหัส <input type="password" name="w" /></form>',
)  # fmt: skip
FAULTS = (
    "/page.php?id=41: {status: 200, file: q/soft.html, type: text/html; charset=utf-8}",
    "/view.php?id=831: {status: 500, type: text/html, body: 'Fatal error: Allowed memory size exhausted'}",
    "/files/doc/o41.pdf: {status: 200, type: application/pdf}",
)
BROKEN = ("/view.php?id=831",)


def build() -> None:
    """Write every page, file and route again."""
    shutil.rmtree(SITE, ignore_errors=True)
    (SITE / "q").mkdir(parents=True)
    routes = ["# What the website of the fictional Bang Krajok office answers. Written by build.py.", *FAULTS]
    for page in (*basics.pages(), *integrity.pages(), *entries.pages(), LOGIN):
        if page.address in BROKEN:
            continue
        name = "index.html"
        if page.address != "/":
            name = "q/" + page.address[1:].translate(str.maketrans(".?=&", "----")) + ".html"
            # The board is old: it says its encoding only in the page, and it is the encoding of that time.
            kind = "text/html" if page.charset == "tis-620" else "text/html; charset=utf-8"
            routes.append(f"{page.address}: {{status: 200, file: {name}, type: {kind}}}")
        body = draw(page)
        if page.charset == "tis-620":
            (SITE / name).write_bytes(body.encode("cp874"))
        else:
            (SITE / name).write_text(body, "utf-8")
    (SITE / "q/soft.html").write_text(SOFT, "utf-8")
    doc = SITE / "files/doc"
    papers.pictures(SITE)
    papers.write(doc)
    papers2.write(doc)
    (HERE / "routes.yml").write_text("\n".join(routes) + "\n", "utf-8")


if __name__ == "__main__":
    build()
