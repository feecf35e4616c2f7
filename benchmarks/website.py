"""A made-up agency's website for measuring: as many pages as asked, each as heavy and as full of links as real ones."""

from __future__ import annotations

import random
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

PAGES, BYTES, LINKS = 200, 60_000, 160
MENU, NEWS = 100, 30  #: links of the menu and of the newest news, on every page; the rest are the page's own
LABELS = (
    "หน้าแรก", "โครงสร้างหน่วยงาน", "ข้อมูลผู้บริหาร", "อำนาจหน้าที่", "แผนพัฒนาท้องถิ่น", "ข้อมูลการติดต่อ", "กฎหมายที่เกี่ยวข้อง",
    "ข่าวประชาสัมพันธ์", "กระดานถามตอบ", "แผนดำเนินงานประจำปี", "คู่มือการให้บริการประชาชน", "แผนการใช้จ่ายงบประมาณ",
    "ประกาศจัดซื้อจัดจ้าง", "นโยบายการบริหารทรัพยากรบุคคล", "ช่องทางร้องเรียนการทุจริต", "ภาพกิจกรรม", "สถานที่ท่องเที่ยว",
    "กองทุนหลักประกันสุขภาพ", "งานป้องกันและบรรเทาสาธารณภัย", "ศูนย์พัฒนาเด็กเล็ก", "รายงานการประชุมสภา",
)  # fmt: skip
_TALK = (
    "องค์การบริหารส่วนตำบลทุ่งสมมุติ ได้ดำเนินการ จัดทำ โครงการ ประจำปีงบประมาณ พ.ศ. ๒๕๖๕ เพื่อให้ ประชาชน ในพื้นที่ "
    "ได้รับ การบริการ ที่ดี มีคุณภาพ และ ทั่วถึง โดย กองช่าง สำนักปลัด กองคลัง ร่วมกับ หมู่ที่ 4 บ้านสมมุติ ณ ศาลาประชาคม "
    "วันที่ 15 มีนาคม 2565 ขอเชิญ ผู้สนใจ เข้าร่วม รับฟัง ความคิดเห็น เกี่ยวกับ การก่อสร้าง ถนนคอนกรีตเสริมเหล็ก ระบบประปา "
    "ไฟฟ้าสาธารณะ งบประมาณ 250,000 บาท"
)
WORDS = _TALK.split()


def build(folder: Path) -> None:
    """Write the whole site; the same bytes every time."""
    dice = random.Random(2565)
    # A page's words are the same wherever it is linked: the first are what the menu is for, the others are news.
    titles = [*LABELS, *(f"{_said(5, dice)} ({number})" for number in range(len(LABELS), PAGES))]
    menu = "".join(f"<li>{_link(number, titles)}</li>" for number in range(MENU))
    news = "".join(f"<p>{_link(number, titles)}</p>" for number in range(PAGES - NEWS, PAGES))
    folder.mkdir(parents=True)
    for number in range(PAGES):
        (folder / _name(number)).write_text(_page(number, titles, (menu, news), dice), "utf-8")


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """The site on this machine, from a process of its own whose work is not counted."""
    words = [sys.executable, "-u", "-m", "http.server", "--bind", "127.0.0.1", "--protocol", "HTTP/1.1", "0"]
    with subprocess.Popen(words, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as server:
        try:
            greeting = server.stdout.readline() if server.stdout else ""
            found = re.search(r"port (\d+)", greeting)
            if found is None:
                raise OSError(f"the server of the site did not start: {greeting}")
            yield f"http://127.0.0.1:{found[1]}/"
        finally:
            server.terminate()


def _name(number: int) -> str:
    return "index.html" if number == 0 else f"page{number:03d}.html"


def _link(number: int, titles: list[str]) -> str:
    return f'<a class="nav-link" href="/{_name(number)}" title="">{titles[number]}</a>'


def _page(number: int, titles: list[str], frame: tuple[str, str], dice: random.Random) -> str:
    title = titles[number]
    # Every page leads to the next ones, so that all can be found; the rest of its links is chance.
    others = [(number + step) % PAGES for step in range(1, 21)]
    others += [dice.randrange(PAGES) for _ in range(LINKS - MENU - NEWS - len(others))]
    rows = "".join(
        f"<tr><td>{place}</td><td>{_link(other, titles)}</td><td>{_said(6, dice)}</td></tr>"
        for place, other in enumerate(others, 1)
    )
    head = f'<!doctype html><html lang="th"><head><meta charset="utf-8"><title>{title}</title></head><body>'
    head += f'<nav id="mainmenu"><ul>{frame[0]}</ul></nav><aside>{frame[1]}</aside>'
    page = f"{head}<main><h1>{title}</h1><table>{rows}</table>"
    foot = "</main><footer><p>องค์การบริหารส่วนตำบลทุ่งสมมุติ โทร 02-000-0000</p></footer></body></html>"
    while len(page.encode()) + len(foot.encode()) < BYTES:
        page += f'<div class="card"><h3>{_said(8, dice)}</h3><p class="text">{_said(40, dice)}</p></div>\n'
    return page + foot


def _said(count: int, dice: random.Random) -> str:
    return " ".join(dice.choice(WORDS) for _ in range(count))
