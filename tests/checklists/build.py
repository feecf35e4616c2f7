"""Builds a small made-up website as a finished snapshot, so that the rules can be tried without any network."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from html import escape
from pathlib import Path

from checklists import loader
from checklists.audit import Finding
from checklists.case import Case
from checklists.judge import judge
from checklists.model import Checklist, Indicator, Item, Period, Requirement, Section
from checklists.site import Site
from crawler import urls
from crawler.extract.html import extract
from crawler.records import Cause, Kind, Miss, Page, PageText, Reading, Visit
from crawler.store import Snapshot

BASE = "https://www.dongluang.example"
AS_OF = date(2022, 4, 25)  # the first half of fiscal year 2565 has just ended
_STATUS = {Cause.HTTP_4XX: 404, Cause.HTTP_5XX: 500, Cause.LOGIN: 401, Cause.BLOCKED: 429}


@dataclass(frozen=True, slots=True)
class Doc:
    """A document that was read already."""

    reading: Reading
    kind: Kind = Kind.PDF
    size: int = 48_000
    filename: str = ""


def doc(
    *pages: str, kind: Kind = Kind.PDF, ocr: bool = False, problem: str = "", title: str = "",
    tables: Iterable[Iterable[Iterable[str]]] = (), size: int = 48_000, filename: str = "",
) -> Doc:  # fmt: skip
    """A document with a ready text; without pages it is a scan nobody could read."""
    grids = tuple(tuple(tuple(row) for row in table) for table in tables)
    texts = tuple(PageText(text, ocr) for text in pages)
    return Doc(Reading(texts, grids, title, problem, max(1, len(pages))), kind, size, filename)


def a(path: str, words: str) -> str:
    """A link."""
    return f'<a href="{escape(path)}">{words}</a>'


def html(body: str, title: str = "องค์การบริหารส่วนตำบลดงหลวงน้อย") -> str:
    """A page of the made-up agency."""
    return f"<html><head><title>{title}</title></head><body>{body}</body></html>"


def address(path: str) -> str:
    return urls.resolve(BASE + "/", path)


class Maker:
    """Makes finished visits under one folder, each call another one."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.made: list[Site] = []

    def __call__(
        self,
        answers: Mapping[str, str | Doc],
        *,
        misses: Mapping[str, Cause] | None = None,
        left_over: Mapping[str, float] | None = None,
        stopped: str = "nothing_left",
    ) -> Site:
        """A site: `answers` by path (HTML or a document), `misses` by path with their cause."""
        snapshot = Snapshot.create(self.folder / f"visit{len(self.made)}")
        kept = {address(path): _page(snapshot, address(path), answer) for path, answer in answers.items()}
        ways = _ways(kept)
        for url, page in kept.items():
            found_on, depth = ways.get(url, ("", 0))
            snapshot.keep_page(replace(page, found_on=found_on, depth=depth))
        for path, cause in (misses or {}).items():
            on = next((p.url for p in kept.values() if any(link.url == address(path) for link in p.links)), "")
            snapshot.keep_miss(Miss(address(path), cause, _STATUS.get(cause, 0), found_on=on))
        for path, priority in (left_over or {}).items():
            queued = (urls.key(address(path)), address(path), priority, 0.0, 1, BASE + "/", path)
            columns = "key, url, priority, relevance, depth, found_on, words"
            snapshot.db.execute(f"insert into frontier ({columns}) values (?, ?, ?, ?, ?, ?, ?)", queued)
        times = ("2022-04-25T02:00:00+00:00", "2022-04-25T02:20:00+00:00")
        snapshot.finish(Visit(BASE + "/", *times, stopped, stopped == "nothing_left", len(kept)))
        site = Site(snapshot, lambda sha, _: snapshot.reading(sha, ocr=True) or Reading(problem="broken"))
        self.made.append(site)
        return site

    def close(self) -> None:
        for site in self.made:
            site.snapshot.close()


def _page(snapshot: Snapshot, url: str, answer: str | Doc) -> Page:
    fetched = "2022-04-25T02:10:00+00:00"
    if isinstance(answer, Doc):
        sha = snapshot.keep_body(f"{url} {answer.reading}".encode())
        snapshot.keep_reading(sha, answer.reading, ocr=True)
        name = answer.filename or urls.file_name(url)
        return Page(url, url, 200, answer.kind, sha, answer.size, "", 0, "", fetched, filename=name)
    body = (answer if "<html" in answer else html(answer)).encode()
    seen = extract(body, url)
    return Page(
        url, url, 200, Kind.HTML, snapshot.keep_body(body), len(body), "text/html", 0, "", fetched,
        title=seen.title, links=seen.links, blocks=seen.blocks, forms=seen.forms, pictures=seen.pictures,
    )  # fmt: skip


def _ways(pages: Mapping[str, Page]) -> dict[str, tuple[str, int]]:
    """Which page led to which, and how many clicks from the home page, as a visit would have found it."""
    ways, queue = {BASE + "/": ("", 0)}, [BASE + "/"]
    while queue:
        here = queue.pop(0)
        page = pages.get(here)
        shown = (*(link.url for link in page.links), *(i.url for i in page.pictures)) if page else ()
        for url in shown:
            if url in pages and url not in ways:
                ways[url] = (here, ways[here][1] + 1)
                queue.append(url)
    return ways


@cache
def list_2565() -> Checklist:
    """The published checklist of 2565."""
    return loader.load(2565)


def checklist(*items: Item) -> Checklist:
    """A list of a few items under one sub-indicator."""
    section = Section(code="9.1", title="ข้อมูลพื้นฐาน", items=items)
    indicator = Indicator(code="9", title="การเปิดเผยข้อมูล", sections=(section,))
    return Checklist(
        id="oit-small", year=2565, title="รายการย่อ", indicators=(indicator,), sources=(), sha256="0" * 64,
        hubs=("การเปิดเผยข้อมูลสาธารณะ", "แผนผังเว็บไซต์"), avoid=(),
    )  # fmt: skip


def item(
    code: str = "O01", title: str = "แผนกำจัดผักตบชวา", *requirements: Requirement, period: Period = Period.NONE,
    labels: tuple[str, ...] = (), hints: tuple[str, ...] = (), unlike: tuple[str, ...] = (), anywhere: str = "",
) -> Item:  # fmt: skip
    """An item of our own, so that a test does not hang on the wording of any year's list."""
    return Item(
        code=code, title=title, concept=code.lower(), points=1.0, period=period, labels=labels, hints=hints,
        unlike=unlike, anywhere=anywhere, remedy="เผยแพร่ข้อมูล", requirements=requirements,
    )  # fmt: skip


def element(rule: str, params: Mapping[str, object] | None = None, ident: str = "o01.1") -> Requirement:
    """One required element put to a rule."""
    return Requirement(id=ident, text="มีข้อมูลตามที่กำหนด", rule=rule, params=dict(params or {}))


def case(site: Site, years_list: Checklist | None = None, *, year: int = 2565, as_of: date = AS_OF) -> Case:
    """The site before the rules."""
    return Case(site, years_list or list_2565(), year, as_of)


def findings(site: Site, years_list: Checklist | None = None, *, year: int = 2565) -> dict[str, Finding]:
    """Every item's finding by its code."""
    return {f.code: f for f in judge(case(site, years_list, year=year))}
