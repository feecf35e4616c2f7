"""Builds the website of the fictional Ban Mai Tawan office into site/: python -m tests.sites.banmai.build"""

import re
import shutil
from pathlib import Path

from . import pages, papers

HERE = Path(__file__).parent
SITE = HERE / "site"
HTML = "text/html; charset=utf-8"


def build() -> None:
    """Write every page, file and route again."""
    shutil.rmtree(SITE, ignore_errors=True)
    (SITE / "p").mkdir(parents=True)
    routes = ["# What the website of the fictional Ban Mai Tawan office answers. Written by build.py."]
    routes.append('"/eservice/": {status: 503, type: text/html, body: "<h1>503 Service Temporarily Unavailable</h1>"}')
    for address, html in pages.pages().items():
        name = re.sub(r"[^a-z0-9]+", "-", address.lower()).strip("-")
        if name == "index-php":
            (SITE / "index.html").write_text(html, "utf-8")
        routes.append(f'"{address}": {{status: 200, file: p/{name}.html, type: {HTML}}}')
        (SITE / f"p/{name}.html").write_text(html, "utf-8")
    papers.write(SITE)
    (HERE / "routes.yml").write_text("\n".join(routes) + "\n", "utf-8")


if __name__ == "__main__":
    build()
