"""Builds the website of the fictional Na Sai office into site/: python -m tests.sites.nasai.build"""

import re
import shutil
from pathlib import Path

from . import pages, papers

HERE = Path(__file__).parent
SITE = HERE / "site"


def build() -> None:
    """Write every page (windows-874), file and route again."""
    shutil.rmtree(SITE, ignore_errors=True)
    (SITE / "p").mkdir(parents=True)
    routes = ["# What the website of the fictional Na Sai office answers: windows-874, named only inside the pages. Written by build.py."]  # noqa: E501
    for address, html in pages.pages().items():
        name = re.sub(r"[^a-z0-9]+", "-", address.lower()).strip("-")
        content = html.encode("cp874")
        if address == "/":
            (SITE / "index.html").write_bytes(content)
            continue
        routes.append(f'"{address}": {{status: 200, file: p/{name}.html, type: text/html}}')
        (SITE / f"p/{name}.html").write_bytes(content)
    papers.write(SITE)
    (HERE / "routes.yml").write_text("\n".join(routes) + "\n", "utf-8")


if __name__ == "__main__":
    build()
