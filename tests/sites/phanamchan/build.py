"""Builds the website of the fictional เทศบาลเมืองผาน้ำจันทร์ into site/: python -m tests.sites.phanamchan.build"""

import shutil
from pathlib import Path

from PIL import Image, ImageDraw

from tests.sites.phanamchan import basics, integrity, papers, papers2, work
from tests.sites.phanamchan.frame import draw

HERE = Path(__file__).parent
SITE = HERE / "site"


def _put(address: str, page: str) -> None:
    folder = SITE / address
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "index.html").write_text(page, "utf-8")


def _pictures() -> None:
    folder = SITE / "assets"
    folder.mkdir(parents=True)
    for number, person in enumerate(basics.PEOPLE, 1):
        if person[3]:
            face = Image.new("RGB", (96, 120), (210, 222, 226))
            ImageDraw.Draw(face).ellipse((28, 18, 68, 66), fill=(150 - number * 9, 110, 90))
            face.save(folder / f"person{number}.jpg")
    Image.new("RGB", (640, 160), (70, 120, 130)).save(folder / "town.jpg")


def main() -> None:
    """Build every page and paper anew."""
    shutil.rmtree(SITE, ignore_errors=True)
    _put("", draw("หน้าแรก", basics.home()))
    for name, (title, body) in (basics.pages() | work.pages() | integrity.pages()).items():
        _put(f"Pages/{name}", draw(title, body))
    papers.write(SITE / "Uploads")
    papers2.write(SITE / "Uploads")
    _pictures()


if __name__ == "__main__":
    main()
