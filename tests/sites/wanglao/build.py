"""Builds the website of the fictional Wang Lao subdistrict office into site/: python -m tests.sites.wanglao.build"""

import shutil
from pathlib import Path

from . import pages, papers
from .frame import WORD, draw, slug, stored

HERE = Path(__file__).parent
SITE = HERE / "site"
HTML = "text/html; charset=utf-8"
TYPES = {".docx": WORD, ".pdf": "application/pdf"}


def build() -> None:
    """Write every page, file and route again."""
    shutil.rmtree(SITE, ignore_errors=True)
    folder = SITE / "cabinet"
    papers.write(SITE, folder)
    (SITE / "v").mkdir()
    routes = [
        "# What the website of the fictional Wang Lao subdistrict office answers. Written by build.py.",
        f'"/": {{status: 200, file: v/00.html, type: {HTML}}}',
        '"/opinion/form.php": {status: 500, type: text/html, body: ""}',
        f'"{stored("measure_result65.docx")}": {{status: 200, type: {WORD}}}',
    ]
    for i, page in enumerate(pages.pages()):
        (SITE / f"v/{i:02d}.html").write_text(draw(page), "utf-8")
        routes.append(f'"{slug(page.name)}": {{status: 200, file: v/{i:02d}.html, type: {HTML}}}')
    routes += [
        f'"{stored(path.name)}": {{status: 200, file: cabinet/{path.name}, type: {TYPES[path.suffix]}}}'
        for path in sorted(folder.iterdir())
    ]
    (HERE / "routes.yml").write_text("\n".join(routes) + "\n", "utf-8")


if __name__ == "__main__":
    build()
