"""Builds the website of the fictional อบต.เวียงฝาย: python -m tests.sites.wiangfai.build"""

import shutil
from html import escape
from pathlib import Path
from urllib.parse import quote

from PIL import Image, ImageDraw

from tests.sites.wiangfai import papers
from tests.sites.wiangfai.entries import ENTRIES, UP, Entry
from tests.sites.wiangfai.layout import CATEGORY, ICON, LIST, MENU, frame
from tests.sites.wiangfai.pages import plain

HERE = Path(__file__).parent
SITE = HERE / "site"
EMPTY = "<p>ยังไม่มีข้อมูลในหมวดหมู่นี้</p>"
NEWS_PER_PAGE = 3
HOME_NEWS = 4


def _put(address: str, page: str) -> None:
    folder = SITE / address.strip("/")
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "index.html").write_text(page, "utf-8")


def _detail(entry: Entry) -> str:
    return f"/public/list/data/detail/id/{entry.id}/menu/{entry.menu.rpartition('/')[2]}"


def _rows(entries: list[Entry]) -> str:
    return "".join(
        f'<div class="row"><span>{e.posted}</span> <a href="{_detail(e)}">{escape(e.title)}</a> '
        f'<img src="{ICON}new.gif"></div>' for e in entries
    )


def _entry(entry: Entry) -> str:
    files = "".join(
        f'<div class="attach"><a href="{UP}{quote(name)}" target="_blank"><img '
        f'src="{ICON}{name.rpartition(".")[2]}.gif"></a> '
        f'<a href="{UP}{quote(name)}">เอกสารแนบ {i}</a></div>' for i, name in enumerate(entry.files, 1)
    )
    shown = f'<div class="date">วันที่ลงข่าว {entry.posted} อ่าน {entry.id % 97 + 12} ครั้ง</div>'
    return frame(entry.title, f"{shown}{entry.body}{files}<a href=\"javascript:history.back()\">ย้อนกลับ</a>")


def _lists() -> None:
    done = plain()
    for _, links in MENU:
        for label, target in links:
            for name, address in ((label, target),) if isinstance(target, str) else target:
                key = address.removeprefix(CATEGORY).removeprefix(LIST).strip("/")
                mine = [e for e in ENTRIES if e.menu == key]
                if address in done:
                    continue
                if len(mine) > NEWS_PER_PAGE and key == "1554":
                    pager = f'<div>หน้า <a href="{address}">1</a> <a href="{address}/page/2">2</a></div>'
                    _put(f"{address}/page/2", frame(name, _rows(mine[NEWS_PER_PAGE:]) + pager))
                    _put(address, frame(name, _rows(mine[:NEWS_PER_PAGE]) + pager))
                else:
                    _put(address, frame(name, _rows(mine) or EMPTY))


def _home() -> str:
    news = [e for e in ENTRIES if e.menu == "1554"][:HOME_NEWS]
    tenders = [e for e in ENTRIES if e.menu == "1236"]
    body = (
        f'<div class="slide"><a href="{LIST}1688"><img src="{ICON}nogift.png"></a></div>'
        f"<div><b>ข่าวประชาสัมพันธ์</b>{_rows(news)}<a href=\"{LIST}1554\">ดูทั้งหมด</a></div>"
        f"<div><b>ข่าวจัดซื้อ-จัดจ้าง</b>{_rows(tenders)}<a href=\"{LIST}1236\">ดูทั้งหมด</a></div>"
        '<div><b>แบบสำรวจ</b> ท่านพอใจเว็บไซต์นี้หรือไม่ '
        f'<a href="list/data/index/menu/1630"><img src="{ICON}poll.png"></a></div>'
        '<div><b>เว็บไซต์ที่เกี่ยวข้อง</b> <a href="https://www.dla.go.th/"><img src="' + ICON + 'dla.png"></a> '
        '<a href="https://www.nacc.go.th/">รายงานผลการดำเนินการป้องกันการทุจริต ประจำปี 2564 ของสำนักงาน ป.ป.ช.</a> '
        '<a href="https://www.damrongdhama.moi.go.th/">ศูนย์ดำรงธรรม</a></div>'
        "<div>Welcome to our website. Donec sed odio dui.</div>"
    )
    return frame("หน้าแรก", body, base="/public/")


def _pictures() -> None:
    for number, name in enumerate((
        "logo.png", "fb.png", "eit.png", "nogift.png", "poll.png", "dla.png", "new.gif", "pdf.gif", "docx.gif",
        "xlsx.gif",
    )):
        path = SITE / ICON.strip("/") / name
        path.parent.mkdir(parents=True, exist_ok=True)
        Image.new("RGB", (32, 32), (40 + number * 20, 90, 150)).save(path)
    for chart, count in ((17, 4), (18, 2), (19, 4)):
        for i in range(1, count + 1):
            face = Image.new("RGB", (90, 110), (200, 210, 225))
            ImageDraw.Draw(face).ellipse((25, 15, 65, 60), fill=(120 + i * 10, 90, chart * 4))
            path = SITE / "public" / "person_upload" / "backend" / f"person_{chart}_{i}.jpg"
            path.parent.mkdir(parents=True, exist_ok=True)
            face.save(path)


def main() -> None:
    """Build every page and paper anew."""
    shutil.rmtree(SITE, ignore_errors=True)
    _put("/public", _home())
    for address, (title, body) in plain().items():
        _put(address, frame(title, body))
    _lists()
    for entry in ENTRIES:
        _put(_detail(entry), _entry(entry))
    papers.write(SITE)
    # The upload that never finished: the file is there and holds nothing.
    (SITE / UP.strip("/") / "list_1806_1.pdf").write_bytes(b"")
    _pictures()


if __name__ == "__main__":
    main()
