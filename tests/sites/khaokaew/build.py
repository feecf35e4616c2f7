"""Builds the website of the fictional Khao Kaew Wichian town municipality into site/."""
# ruff: noqa: E501  (sentences stand on one line each)

import shutil
from pathlib import Path

from . import docs, ita, pages, papers, papers2
from .frame import FILES, OFFICE, draw

HERE = Path(__file__).parent
SITE = HERE / "site"
LOOSE = {401: "files/document/401.bin", 603: "files/document/603.bin"}


def build() -> None:
    """Write every page, file and route again."""
    shutil.rmtree(SITE, ignore_errors=True)
    (SITE / "q").mkdir(parents=True)
    routes = [
        "# What the website of the fictional Khao Kaew Wichian municipality answers, in windows-874. Written by build.py.",
        '"/index.php?module=opinion": {status: 500, type: text/html, body: "<b>Fatal error</b>: Call to undefined function mysql_connect()"}',
        f'"{FILES}/20220120_06.pdf": {{status: 200, type: application/pdf}}',
        *(f'"/download.php?id={n}": {{status: 200, file: {name}, type: application/pdf}}' for n, name in LOOSE.items()),
    ]
    for i, page in enumerate((*pages.pages(), *docs.pages(), *ita.pages())):
        (SITE / f"q/{i:03d}.html").write_bytes(draw(page, ita.LABELS).encode("cp874", "xmlcharrefreplace"))
        routes.append(f'"{page.address}": {{status: 200, file: q/{i:03d}.html, type: text/html}}')
    intro = (
        f'<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-874"><title>{OFFICE}</title></head>'
        '<body><center><img src="images/banner.jpg" alt=""><br><a href="index.php">เข้าสู่เว็บไซต์</a></center></body></html>')
    (SITE / "index.html").write_bytes(intro.encode("cp874"))
    papers.write(SITE)
    papers2.write(SITE)
    (HERE / "routes.yml").write_text("\n".join(routes) + "\n", "utf-8")


if __name__ == "__main__":
    build()
