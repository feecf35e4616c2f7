"""Builds the bundled demo agency into app/demo/agency: pages, papers, pictures and the list of its faults.

Run from the repository root: python -m tests.sites.demo_build
"""

import shutil
from pathlib import Path

from ruamel.yaml import YAML

from tests.sites import maker
from tests.sites.demo import basics, channels, home, news, pictures
from tests.sites.demo.facts import EMAIL, NAME
from tests.sites.demo.frame import Page, at, framed
from tests.sites.demo.papers import Paper

AGENCY = Path(__file__).resolve().parents[2] / "app" / "demo" / "agency"
SITE = AGENCY / "site"
WORDS = Path(__file__).parent / "demo"
HTML = {"utf-8": "text/html; charset=utf-8", "windows-874": "text/html"}  # the old page goes out without a charset
CODECS = {"utf-8": "utf-8", "windows-874": "cp874"}
Route = dict[str, str | int]
SITEMAP = """<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
{}</urlset>
"""
MAPPED = ("mod=home", "mod=ita&no=2565", "mod=news", "mod=board", "mod=page&no=1", "mod=page&no=7", "mod=list&no=2",
          "mod=list&no=10")
ROBOTS = "User-agent: *\nDisallow: /admin\nSitemap: /sitemap.xml\n"


def write_page(page: Page, routes: dict[str, Route]) -> None:
    """Put one page into the folder and note the address it answers, with its print copy if it links to one."""
    file = "pages/" + page.query.replace("mod=", "").replace("&no=", "-").replace("&page=", "-p") + ".html"
    (SITE / file).write_bytes(framed(page).encode(CODECS[page.encoding], "xmlcharrefreplace"))
    route: Route = {"file": file, "type": HTML[page.encoding]}
    routes[f"/index.php?{page.query}"] = route
    if "print=1" in page.body:
        routes[f"/index.php?{page.query}&print=1"] = dict(route)


def write_paper(paper: Paper, routes: dict[str, Route]) -> None:
    """Make the file of one paper, if the paper has one here."""
    path = SITE / paper.file
    if paper.kind == "pdf":
        maker.pdf(path, paper.title, paper.blocks)
    elif paper.kind == "docx":
        maker.docx(path, paper.title, paper.blocks)
    elif paper.kind == "scan":
        readable = paper.no != 203  # the copy nobody can read any more: more grain than ink, at fax quality
        maker.scan(path, paper.title, paper.blocks, dpi=150 if readable else 50, noise=0.02 if readable else 0.97)
    elif paper.kind == "xlsx":
        maker.xlsx(path, {"ไตรมาส 1": [row for kind, rows in paper.blocks if not isinstance(rows, str)
                                       for row in rows]})
    if paper.by_number:
        routes[f"/download.php?no={paper.no}"] = {"file": paper.file, "type": "application/pdf"}


def faults() -> dict[str, Route]:
    """The addresses that redirect or fail."""
    return {
        "/": {"status": 302, "location": "/index.php"},
        "/index.php": {"file": "pages/home.html", "type": HTML["utf-8"]},
        "/index.php?mod=opinion": {"status": 500, "body": "<h1>500 Internal Server Error</h1>"},
        "/download.php?no=804": {"status": 302, "location": f"/{at('login')}"},
        "/admin/": {"status": 302, "location": f"/{at('login')}"},
    }


def build() -> None:
    """Build everything anew."""
    shutil.rmtree(SITE, ignore_errors=True)
    (SITE / "pages").mkdir(parents=True)
    routes = faults()
    for page in (*home.pages(), *basics.pages(), *channels.pages(), *news.pages()):
        write_page(page, routes)
    for paper in home.PAPERS:
        write_paper(paper, routes)
    (SITE / "fileupload" / "budget" / "budget65.pdf").write_bytes(b"")  # uploaded, but nothing arrived
    # The same plan a second time under another name, as happens when a file is uploaded twice.
    shutil.copyfile(SITE / "fileupload/plan/action65.pdf", SITE / "fileupload/plan/action65-1.pdf")
    shutil.copytree(WORDS / "images", SITE / "images")
    pictures.draw_all(SITE / "images", EMAIL)
    shutil.copytree(WORDS / "theme", SITE / "theme")
    (SITE / "robots.txt").write_text(ROBOTS, "utf-8")
    # Addresses without a host, so that the site reads the same wherever it is served.
    listed = "".join(f"<url><loc>/index.php?{query.replace('&', '&amp;')}</loc></url>\n" for query in MAPPED)
    (SITE / "sitemap.xml").write_text(SITEMAP.format(listed), "utf-8")
    with (AGENCY / "routes.yml").open("w", encoding="utf-8") as out:
        out.write(f"# What the website of {NAME} (fictional) answers. Written by tests/sites/demo_build.py.\n")
        plain = YAML(typ="safe", pure=True)
        plain.width = 200  # one address a line
        plain.dump(routes, out)


if __name__ == "__main__":
    build()
