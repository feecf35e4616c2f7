"""Builds the website of the fictional Lao Saming office into site/: python -m tests.sites.laosaming.build"""

import shutil
from pathlib import Path

from . import basics, papers, work
from .frame import draw

HERE = Path(__file__).parent
SITE = HERE / "site"
FAULTS = (
    "/: {status: 200, file: index.htm, type: text/html}",
    "/member/ethics.asp: {status: 302, location: /member/login.asp}",
    "/doc/acp_6m66.pdf: {status: 200, type: application/pdf}",
)


def build() -> None:
    """Write every page, file and route again."""
    shutil.rmtree(SITE, ignore_errors=True)
    routes = ["# What the website of the fictional Lao Saming office answers. Written by build.py.", *FAULTS]
    for page in (*basics.pages(), *work.pages()):
        # No address says its encoding in the answer, as on a server of that time; some pages do not say it either.
        name = page.name.replace(".asp", "_asp.htm")
        routes.append(f"/{page.name}: {{status: 200, file: {name}, type: text/html}}")
        (SITE / name).parent.mkdir(parents=True, exist_ok=True)
        (SITE / name).write_bytes(draw(page).encode("cp874"))
    papers.write(SITE)
    (HERE / "routes.yml").write_text("\n".join(routes) + "\n", "utf-8")


if __name__ == "__main__":
    build()
