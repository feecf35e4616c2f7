"""Builds the website of the fictional Khlong Yai Ngam office into site/: python -m tests.sites.khlongyai.build"""

import shutil
from pathlib import Path

from . import honest, known, lists, papers, papers2, work
from .frame import Page, draw, section, text, ugd

HERE = Path(__file__).parent
SITE = HERE / "site"
HTML = "text/html; charset=utf-8"
GUARD = section(
    text("Guest Area", kind="h1"),
    text("หน้านี้มีการป้องกันด้วยรหัสผ่าน กรุณากรอกรหัสผ่านเพื่อเข้าชม"),
    '<form method="post" action="/o37"><input type="password" name="p" placeholder="รหัสผ่าน"><button>Go</button></form>',
)
VIEWER = """<!DOCTYPE html><html dir="ltr"><head><meta charset="utf-8"><title>PDF.js viewer</title>
<script src="https://cdnjs.cloudflare.com/ajax/libs/pdf.js/2.16.105/pdf.min.js"></script></head><body tabindex="1">
<div id="viewerContainer"><div id="viewer" class="pdfViewer"></div></div><script>
pdfjsLib.getDocument(new URLSearchParams(location.search).get("file")).promise.then(async (paper) => {
  for (let n = 1; n <= paper.numPages; n++) {
    const page = await paper.getPage(n), view = page.getViewport({scale: 1.3});
    const sheet = document.createElement("canvas");
    sheet.width = view.width; sheet.height = view.height; document.getElementById("viewer").append(sheet);
    page.render({canvasContext: sheet.getContext("2d"), viewport: view});
  }
});
</script></body></html>
"""
FAULTS = (
    f"/privacy-policy: {{status: 500, type: {HTML}, body: '<h1>500 Internal Server Error</h1>'}}",
    f"{ugd('ethics')}: {{status: 200, type: application/pdf}}",
    f"{ugd('hr-report65')}: {{status: 404, type: {HTML}, body: '<h1>404 Not Found</h1>'}}",
    f"/pdfjs/viewer.html?file={ugd('hrplan')}: {{status: 200, file: pdfjs/viewer.html, type: {HTML}}}",
)


def build() -> None:
    """Write every page, file and route again."""
    shutil.rmtree(SITE, ignore_errors=True)
    (SITE / "p").mkdir(parents=True)
    (SITE / "pdfjs").mkdir()
    (SITE / "pdfjs/viewer.html").write_text(VIEWER, "utf-8")
    routes = ["# What the website of the fictional Khlong Yai Ngam office answers. Written by build.py.", *FAULTS]
    for page in (*known.pages(), *work.pages(), *honest.pages(), *lists.pages(), Page("/o37", "Guest Area", GUARD)):
        if page.address == "/":
            (SITE / "index.html").write_text(draw(page), "utf-8")
            continue
        name = f"p{page.address}.html"
        (SITE / name).write_text(draw(page), "utf-8")
        routes.append(f"{page.address}: {{status: 200, file: {name}, type: {HTML}}}")
    papers.write(SITE)
    papers2.write(SITE)
    (HERE / "routes.yml").write_text("\n".join(routes) + "\n", "utf-8")


if __name__ == "__main__":
    build()
