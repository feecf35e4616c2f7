"""Builds the website of the fictional Bueng Kla municipality into site/: python -m tests.sites.bungkla.build"""

import shutil
from pathlib import Path

from . import pages, papers

HERE = Path(__file__).parent
SITE = HERE / "site"


def build() -> None:
    """Write every page and file again."""
    shutil.rmtree(SITE, ignore_errors=True)
    for address, html in pages.pages().items():
        at = SITE / address.strip("/") / "index.html"
        at.parent.mkdir(parents=True, exist_ok=True)
        at.write_text(html, "utf-8")
    papers.write(SITE)
    (HERE / "routes.yml").write_text("# Every address of the fictional Bueng Kla municipality is a plain file; others answer 404.\n{}\n", "utf-8")  # noqa: E501


if __name__ == "__main__":
    build()
