"""Builds the website of the fictional Thap Kwang municipality into site/: python -m tests.sites.thapkwang.build"""

import re
import shutil
from pathlib import Path

from . import papers, posts, standing
from .frame import draw

HERE = Path(__file__).parent
SITE = HERE / "site"
HTML = "text/html; charset=utf-8"
FAULTS = (
    '"/index.php?name=webboard": {status: 500, type: text/html, body: "<h1>Internal Server Error</h1>"}',
    '"/index.php?name=download&file=dl&id=38": {status: 302, location: "/index.php?name=user&file=login"}',
)


def build() -> None:
    """Write every page, file and route again."""
    shutil.rmtree(SITE, ignore_errors=True)
    (SITE / "p").mkdir(parents=True)
    (SITE / "index.html").write_text(standing.intro(), "utf-8")
    routes = ["# What the website of the fictional Thap Kwang municipality answers. Written by build.py.", *FAULTS]
    for page in (*standing.pages(), *posts.pages()):
        words = re.sub(r"[^a-z0-9]+", "-", page.address.removeprefix("index.php").lower()).strip("-")
        name = f"p/{words or 'home'}.html"
        routes.append(f'"/{page.address}": {{status: 200, file: {name}, type: {HTML}}}')
        (SITE / name).write_text(draw(page), "utf-8")
    papers.write(SITE)
    (HERE / "routes.yml").write_text("\n".join(routes) + "\n", "utf-8")


if __name__ == "__main__":
    build()
