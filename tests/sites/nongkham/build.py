"""Builds the website of the fictional Nong Kham subdistrict organisation into site/."""

import shutil
from pathlib import Path

from . import lists, pages, papers
from .frame import draw

HERE = Path(__file__).parent
SITE = HERE / "site"
HTML = "text/html; charset=utf-8"


def build() -> None:
    """Write every page, file and route again."""
    shutil.rmtree(SITE, ignore_errors=True)
    (SITE / "q").mkdir(parents=True)
    routes = [
        "# What the website of the fictional Nong Kham subdistrict organisation answers. Written by build.py.",
        f"/webboard.php: {{status: 500, file: q/error.html, type: {HTML}}}",
        "/fileupload/ita65/35.pdf: {status: 200, file: fileupload/ita65/35.pdf, type: application/pdf}",
    ]
    (SITE / "q/error.html").write_text(
        "<b>Fatal error</b>: Uncaught mysqli_sql_exception: Table 'tb_webboard' is marked as crashed in "
        "htdocs/webboard.php:18",
        "utf-8",
    )
    for i, page in enumerate((*pages.pages(), *lists.pages())):
        name = "index.html" if page.address == "/" else f"q/{i:03d}.html"
        (SITE / name).write_text(draw(page), "utf-8")
        routes.append(f"{page.address}: {{status: 200, file: {name}, type: {HTML}}}")
    routes.append(f"/index.php: {{status: 200, file: index.html, type: {HTML}}}")
    papers.write(SITE)
    (HERE / "routes.yml").write_text("\n".join(routes) + "\n", "utf-8")


if __name__ == "__main__":
    build()
