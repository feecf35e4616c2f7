"""Builds the website of the fictional Sai Lom municipality into site/: python -m tests.sites.sailom.build"""

import re
import shutil
from pathlib import Path

from . import articles, papers

HERE = Path(__file__).parent
SITE = HERE / "site"
HTML = "text/html; charset=utf-8"


def build() -> None:
    """Write every page, file and route again."""
    shutil.rmtree(SITE, ignore_errors=True)
    (SITE / "p").mkdir(parents=True)
    routes = ["# What the website of the fictional Sai Lom municipality answers. Written by build.py."]
    routes.append('"/index.php/component/hearing/": {status: 500, type: text/html, body: "<h1>500 Error</h1>"}')
    for address, html in articles.pages():
        name = re.sub(r"[^a-z0-9]+", "-", address.removeprefix("/index.php").lower()).strip("-") or "home"
        if name == "home":
            (SITE / "index.html").write_text(html, "utf-8")
        routes.append(f'"{address}": {{status: 200, file: p/{name}.html, type: {HTML}}}')
        (SITE / f"p/{name}.html").write_text(html, "utf-8")
    papers.write(SITE)
    (HERE / "routes.yml").write_text("\n".join(routes) + "\n", "utf-8")


if __name__ == "__main__":
    build()
