"""Builds the website of the fictional Ban Lam office into site/: python -m tests.sites.banlam.build"""

import shutil
from pathlib import Path

from . import long, papers, sub

HERE = Path(__file__).parent
SITE = HERE / "site"
ROUTES = """# Addresses of the fictional Ban Lam office that do not simply answer with a file. Written by build.py.
/docs/o24-2564.pdf: {status: 200, file: member/nofile.html, type: text/html; charset=utf-8}
/corrupt/report.php: {status: 302, location: /member/login.php}
/member/login.php: {status: 200, file: member/login.html, type: text/html; charset=utf-8}
"""


def build() -> None:
    """Write every page, file and route again."""
    shutil.rmtree(SITE, ignore_errors=True)
    for name, text in {"index.html": long.page(), **sub.pages()}.items():
        path = SITE / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    papers.write(SITE)
    (HERE / "routes.yml").write_text(ROUTES, "utf-8")


if __name__ == "__main__":
    build()
