"""Builds the website of the fictional Tha Mai subdistrict municipality into site/."""

import shutil
from pathlib import Path

from . import pages, papers
from .frame import draw

HERE = Path(__file__).parent
SITE = HERE / "site"
HTML = "text/html; charset=utf-8"


def build() -> None:
    """Write every page, file and route again."""
    shutil.rmtree(SITE, ignore_errors=True)
    (SITE / "q").mkdir(parents=True)
    routes = ["# What the website of the fictional Tha Mai subdistrict municipality answers. Written by build.py.", "/service/corruption: {status: 302, location: /login}"]  # noqa: E501
    for i, page in enumerate(pages.pages()):
        (SITE / f"q/{i:03d}.html").write_text(draw(page), "utf-8")
        routes.append(f"{page.address}: {{status: 200, file: q/{i:03d}.html, type: {HTML}}}")
    papers.write(SITE)
    (HERE / "routes.yml").write_text("\n".join(routes) + "\n", "utf-8")


if __name__ == "__main__":
    build()
