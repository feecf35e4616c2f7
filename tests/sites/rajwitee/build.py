"""Builds the website of the fictional Rajwitee faculty into site/: python -m tests.sites.rajwitee.build"""

import shutil
from pathlib import Path

from . import about, integrity, papers, papers2, work
from .frame import draw
from .lo import Office

HERE = Path(__file__).parent
SITE = HERE / "site"
HTML = "text/html; charset=utf-8"
FAULTS = (
    f"/th/e-service: {{status: 502, type: {HTML}, body: '<html><head><title>502 Bad Gateway</title></head>"
    "<body><center><h1>502 Bad Gateway</h1></center><hr><center>nginx</center></body></html>'}",
    f"/th/ita/2566/measures-result: {{status: 500, type: {HTML}, body: '<h1>Server Error (500)</h1>'}}",
)  # /th/download/204 is simply not there: 404


def build() -> None:
    """Write every page, file and route again."""
    shutil.rmtree(SITE, ignore_errors=True)
    (SITE / "p").mkdir(parents=True)
    routes = ["# What the website of the fictional Rajwitee faculty answers. Written by build.py.", *FAULTS]
    for page in (*about.pages(), *work.pages(), *integrity.pages()):
        if page.address == "/":
            (SITE / "index.html").write_text(draw(page), "utf-8")
            continue
        name = "p/" + page.address.strip("/").replace("/", "-").replace("?", "-").replace("=", "-") + ".html"
        (SITE / name).write_text(draw(page), "utf-8")
        routes.append(f"{page.address}: {{status: 200, file: {name}, type: {HTML}}}")
    office = Office(SITE)
    papers.write(SITE, office)
    papers2.write(SITE, office)
    office.print_all()
    (HERE / "routes.yml").write_text("\n".join(routes) + "\n", "utf-8")


if __name__ == "__main__":
    build()
