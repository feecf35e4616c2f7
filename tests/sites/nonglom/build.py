"""Builds the website of the fictional Nong Lom Dao office into site/: python -m tests.sites.nonglom.build"""

import shutil
from pathlib import Path

from PIL import Image

from tests.sites.nonglom import buying, front, integrity, news, page, people, plans, services

HERE = Path(__file__).resolve().parent
SITE = HERE / "site"
# name, size, colour: the ornaments of the template
PICTURES = (
    ("banner.jpg", (1000, 120), (70, 130, 190)), ("news.jpg", (320, 180), (150, 190, 120)),
    ("icon.png", (12, 12), (200, 40, 40)), ("fb.png", (24, 24), (60, 90, 160)),
    ("ita.png", (180, 60), (230, 180, 40)), ("eservice.png", (180, 60), (60, 160, 120)),
    ("share_f.png", (24, 24), (60, 90, 160)), ("share_l.png", (24, 24), (0, 180, 0)),
    ("share_t.png", (24, 24), (80, 170, 240)),
)
STYLE = "body{font-family:Tahoma;font-size:14px}.group{background:#048;color:#fff;padding:4px}.mobile{display:none}\n"


def main() -> None:
    """Write every page, paper and picture anew."""
    shutil.rmtree(SITE, ignore_errors=True)
    for room in (front, people, plans, buying, services, integrity, news):
        for leaf in room.pages():
            path = SITE / leaf.path
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(page.render(leaf))
    for room in (people, plans, buying, services, integrity, news):
        room.papers(SITE)
    for name, size, colour in PICTURES:
        Image.new("RGB", size, colour).save(SITE / "images" / name)
    (SITE / "style.css").write_text(STYLE, "utf-8")


if __name__ == "__main__":
    main()
