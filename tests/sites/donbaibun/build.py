"""Builds the website of the fictional อบต.ดอนใบบุญ into site/ and routes.yml: python -m tests.sites.donbaibun.build"""

import shutil
from pathlib import Path

from PIL import Image, ImageDraw

from tests.sites.donbaibun import basics, lists, papers, papers2
from tests.sites.donbaibun.frame import draw, to

HERE = Path(__file__).parent
SITE = HERE / "site"


def _pictures() -> None:
    folder = SITE / "img"
    folder.mkdir()
    for number, name in enumerate(("logo.gif", "pdf.gif", "docx.gif", "xlsx.gif", "soon.gif")):
        Image.new("RGB", (24, 24), (120, 60 + number * 30, 40)).save(folder / name)
    Image.new("RGB", (600, 140), (150, 160, 70)).save(folder / "rice.jpg")
    for kind, people in (("b", basics.BOSS), ("h", basics.HEADS)):
        for number in range(1, len(people) + 1):
            face = Image.new("RGB", (80, 100), (225, 215, 200))
            ImageDraw.Draw(face).ellipse((22, 14, 58, 54), fill=(130, 90 + number * 12, len(people) * 20))
            face.save(folder / f"{kind}{number}.jpg")


def main() -> None:
    """Build every page, paper and route anew."""
    shutil.rmtree(SITE, ignore_errors=True)
    (SITE / "page").mkdir(parents=True)
    (SITE / "index.html").write_text(draw("หน้าหลัก", basics.home()), "utf-8")
    routes = ["# What the website of the fictional อบต.ดอนใบบุญ answers: every page by its query. Written by build.py."]
    for name, (title, body) in (basics.pages() | lists.pages()).items():
        kept = f"page/{name.replace(':', '-')}.html"
        (SITE / kept).write_text(draw(title, body), "utf-8")
        routes.append(f'"{to(name)}": {{status: 200, file: {kept}, type: text/html; charset=utf-8}}')
    papers.write(SITE / "dnm_file")
    papers2.write(SITE / "dnm_file")
    _pictures()
    (HERE / "routes.yml").write_text("\n".join(routes) + "\n", "utf-8")


if __name__ == "__main__":
    main()
