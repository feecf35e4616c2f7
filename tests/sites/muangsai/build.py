"""Builds the website of the fictional Muang Sai town municipality into site/: python -m tests.sites.muangsai.build"""

import shutil
from pathlib import Path

from . import ita, pages, papers
from .frame import UP, draw

HERE = Path(__file__).parent
SITE = HERE / "site"
HTML = "text/html; charset=UTF-8"


def build() -> None:
    """Write every page, file and route again."""
    shutil.rmtree(SITE, ignore_errors=True)
    (SITE / "q").mkdir(parents=True)
    routes = [
        "# What the website of the fictional Muang Sai municipality answers. Written by build.py.",
        f"{UP}/2022/12/anticorruption-result-2565.pdf: {{status: 200, "
        "file: wp-content/uploads/2022/12/anticorruption-result-2565.pdf, type: application/pdf}",
    ]
    for i, page in enumerate((*pages.pages(), *ita.pages())):
        name = "index.html" if page.address == "/" else f"q/{i:03d}.html"
        (SITE / name).write_text(draw(page), "utf-8")
        routes.append(f"{page.address}: {{status: 200, file: {name}, type: {HTML}}}")
    papers.write(SITE)
    (HERE / "routes.yml").write_text("\n".join(routes) + "\n", "utf-8")


if __name__ == "__main__":
    build()
