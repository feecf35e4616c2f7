"""A made-up agency's website of more than 3,000 pages, of which fewer than 60 are evidence, half of it behind "click".

Everything else is what such sites are full of: news, albums, announcements, calendars, questions, local goods.
Pages are written when they are asked for, the same bytes every time.
"""

from __future__ import annotations

import random
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cached_property
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

from benchmarks.website import WORDS
from checklists.model import Checklist

NAME = "องค์การบริหารส่วนตำบลทุ่งสมมุติ"
CLICK = ("คลิก", "ดาวน์โหลด", "คลิกที่นี่", "รายละเอียด")
ON_A_LIST = 20  #: entries on one page of a list
#: What fills the site: words of the menu, of an entry, how many entries.
HEAPS = {
    "news": ("ข่าวประชาสัมพันธ์", "ประชาสัมพันธ์", 0.40),
    "album": ("ภาพกิจกรรม", "กิจกรรม", 0.22),
    "buy": ("ประกาศจัดซื้อจัดจ้าง", "ประกาศราคากลาง", 0.16),
    "board": ("กระดานสนทนา", "กระทู้", 0.10),
    "otop": ("สินค้า OTOP", "สินค้า", 0.05),
    "order": ("หนังสือสั่งการ สถ.", "ที่ มท", 0.07),
}


class Haystack:
    """The site: `page(path)` gives the markup of an address, or None."""

    def __init__(self, checklist: Checklist, pages: int = 3000) -> None:
        self.items, self.pages = [(i.code.lower(), i.title) for i in checklist.items], pages

    @cached_property
    def named(self) -> list[tuple[str, str]]:
        """Items that a menu names."""
        return self.items[::2]

    @cached_property
    def hidden(self) -> list[tuple[str, str]]:
        """Items behind a word that says nothing: rows of the ITA page, cards of a download page."""
        return self.items[1::2]

    def entries(self, heap: str) -> int:
        return int(self.pages * HEAPS[heap][2])

    def page(self, address: str) -> str | None:
        """The markup at a path with query; None for none."""
        parts = urlsplit(address)
        steps, query = [s for s in parts.path.split("/") if s], parse_qs(parts.query)
        at = int(query.get("page", ["1"])[0])
        if not steps:
            return self._frame(NAME, self._home())
        writers: dict[str, Callable[[], str | None]] = {
            "ita": lambda: self._frame("การประเมินคุณธรรมและความโปร่งใส (ITA)", self._ita()),
            "download": lambda: self._frame("ศูนย์ข้อมูลข่าวสาร", self._cards()),
            "calendar": lambda: self._calendar(at),
            "data": lambda: self._evidence(steps[-1]),
        }
        if steps[0] in HEAPS:
            return self._heap(steps[0], steps[1] if len(steps) > 1 else "", at)
        return writers[steps[0]]() if steps[0] in writers else None

    # -- pages --------------------------------------------------------------------------------------------------
    def _frame(self, title: str, body: str) -> str:
        menu = "".join(f'<li><a href="/data/{code}">{words}</a></li>' for code, words in self.named)
        heaps = "".join(f'<li><a href="/{heap}">{told[0]}</a></li>' for heap, told in HEAPS.items())
        newest = "".join(f"<p>{self._entry('news', n)}</p>" for n in range(10))
        return (
            f'<!doctype html><html lang="th"><meta charset="utf-8"><title>{title}</title><nav><ul>'
            f'<li><a href="/">หน้าแรก</a></li><li>ข้อมูลหน่วยงาน<ul>{menu}</ul></li><li><a href="/ita">ITA</a></li>'
            f'<li><a href="/download">ศูนย์ข้อมูลข่าวสาร</a></li>{heaps}'
            '<li><a href="/calendar">ปฏิทินกิจกรรม</a></li></ul></nav>'
            f"<main><h1>{title}</h1>{body}</main><aside><h3>ข่าวล่าสุด</h3>{newest}</aside>"
            f"<footer><p>{NAME} โทร 02-000-0000</p></footer></html>"
        )

    def _home(self) -> str:
        shown = "".join(f"<p>{self._entry(heap, n)}</p>" for heap in HEAPS for n in range(8))
        return f"<p>{_said('home', 40)}</p>{shown}"

    def _ita(self) -> str:
        rows = enumerate(self.hidden[::2])
        told = "".join(
            f'<tr><td>{code.upper()}</td><td>{words}</td><td><a href="/data/{code}">{CLICK[at % 4]}</a></td></tr>'
            for at, (code, words) in rows
        )
        return f"<table><tr><th>ข้อ</th><th>รายการ</th><th>ลิงก์</th></tr>{told}</table>"

    def _cards(self) -> str:
        return "".join(
            f'<h3>{words}</h3><p>{_said(code, 8)} <a href="/data/{code}">{CLICK[at % 4]}</a></p>'
            for at, (code, words) in enumerate(self.hidden[1::2])
        )

    def _evidence(self, code: str) -> str | None:
        known = dict(self.items)
        item, _, part = code.partition("-")
        if item not in known:
            return None
        title = known[item]
        if part:
            return self._frame(f"{title} ปี 2565", f"<p>{title} ประจำปีงบประมาณ พ.ศ. 2565 {_said(code, 120)}</p>")
        more = f'<p>{title} 2565 <a href="/data/{item}-65">ดาวน์โหลด</a></p>' if item[-1] in "37" else ""
        text = f"<p>{title} ประจำปีงบประมาณ พ.ศ. 2565 ของ{NAME} {_said(code, 80)}</p>"
        return self._frame(title, text + more)

    def _calendar(self, at: int) -> str:
        months = "".join(f'<a href="/calendar?page={n}">เดือนที่ {n}</a> ' for n in range(max(1, at - 6), at + 7))
        return self._frame("ปฏิทินกิจกรรม", f"<p>{months}</p>") if at <= 36 else ""

    def _heap(self, heap: str, entry: str, at: int) -> str | None:
        count = self.entries(heap)
        if entry:
            if not entry.isdigit() or int(entry) >= count:
                return None
            beside = "".join(f"<p>{self._entry(heap, (int(entry) + step) % count)}</p>" for step in range(1, 6))
            return self._frame(self._title(heap, int(entry)), f"<p>{_said(heap + entry, 60)}</p>{beside}")
        last = (count + ON_A_LIST - 1) // ON_A_LIST
        if at > last:
            return None
        shown = range((at - 1) * ON_A_LIST, min(at * ON_A_LIST, count))
        numbers = sorted({1, last, *range(max(1, at - 3), min(last, at + 3) + 1)})
        pager = " ".join(f'<a href="/{heap}?page={n}">{n}</a>' for n in numbers)
        return self._frame(HEAPS[heap][0], "".join(f"<p>{self._entry(heap, n)}</p>" for n in shown) + f"<p>{pager}</p>")

    def _title(self, heap: str, number: int) -> str:
        return f"{HEAPS[heap][1]} {_said(f'{heap}{number}', 6)} ({number})"

    def _entry(self, heap: str, number: int) -> str:
        return f'<a href="/{heap}/{number}">{self._title(heap, number)}</a>'


def _said(seed: str, count: int) -> str:
    dice = random.Random(seed)
    return " ".join(dice.choice(WORDS) for _ in range(count))


@contextmanager
def served(site: Haystack) -> Iterator[str]:
    """The site on this machine."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            page = site.page(self.path)
            body = (page or "<title>404</title><h1>404 Not Found</h1>").encode()
            self.send_response(200 if page else 404)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *args: object) -> None:
            """Nobody reads it."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}/"
    finally:
        server.shutdown()
        server.server_close()
