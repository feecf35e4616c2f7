"""Builds the website of the fictional Nakhon Rin office into site/: python -m tests.sites.nakhonrin.build"""
# ruff: noqa: E501  (the sentences of a paper stand on one line each)

import io
import re
import shutil
import zipfile
from pathlib import Path

from . import pages, papers, papers2, tree
from .frame import UP, draw

HERE = Path(__file__).parent
SITE = HERE / "site"
EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
SOFT = (
    '<!DOCTYPE html><html lang="th"><head><meta charset="utf-8"><title>อบจ.นครริน</title></head><body><div class="container text-center">'
    '<img src="/assets/img/logo.png" alt=""><h3>ไม่พบหน้าที่ท่านเรียก</h3><p>เนื้อหาอาจถูกย้ายหรือถูกลบ</p><a href="/">กลับหน้าแรก</a></div></body></html>'
)
FAULTS = (
    f"{tree.GONE}: {{status: 200, file: p/soft.html, type: text/html; charset=utf-8}}",
    "/th/opinion: {status: 500, type: text/html; charset=utf-8, body: '<h1>Whoops, looks like something went wrong.</h1>'}",
    f"{UP}/2565/acp-result-2564.docx: {{status: 200, type: application/vnd.openxmlformats-officedocument.wordprocessingml.document}}",
    f"/th/download/file/418: {{status: 200, file: storage/uploads/2565/spend65.xlsx, type: {EXCEL}}}",
    f"/th/download/file/421: {{status: 200, file: storage/uploads/2565/skr-q2.xlsx, type: {EXCEL}}}",
)


def lean(path: Path) -> None:
    """Take the second copy of the styles, which no program needs, out of a Word file."""
    made = io.BytesIO()
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            part = old.read(name)
            if name in ("[Content_Types].xml", "word/_rels/document.xml.rels"):
                part = re.sub(rb"<(Override|Relationship)\b[^>]*stylesWithEffects[^>]*/>", b"", part)
            if "stylesWithEffects" not in name:
                new.writestr(zipfile.ZipInfo(name), part, zipfile.ZIP_DEFLATED)
    path.write_bytes(made.getvalue())


def build() -> None:
    """Write every page, file and route again."""
    shutil.rmtree(SITE, ignore_errors=True)
    (SITE / "p").mkdir(parents=True)
    routes = ["# What the website of the fictional Nakhon Rin office answers. Written by build.py.", *FAULTS]
    for page in (*pages.pages(), *tree.pages()):
        name = "index.html"
        if page.address != "/":
            name = "p/" + page.address[1:].translate(str.maketrans("/?=", "---")) + ".html"
            routes.append(f"{page.address}: {{status: 200, file: {name}, type: text/html; charset=utf-8}}")
        (SITE / name).write_text(draw(page), "utf-8")
    (SITE / "p/soft.html").write_text(SOFT, "utf-8")
    papers.write(SITE)
    papers2.write(SITE)
    for paper in sorted(SITE.rglob("*.docx")):
        lean(paper)
    (HERE / "routes.yml").write_text("\n".join(routes) + "\n", "utf-8")


if __name__ == "__main__":
    build()
