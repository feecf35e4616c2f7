"""Puts written items on one small site: in the menu, a list, a table or an accordion, as the entry says."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from crawler.records import Cause
from tests.checklists.build import Doc, a, doc
from tests.variants.spec import LookAlike, Spec
from tests.variants.write import Written, ending

NEUTRAL = {
    "/history": "<h1>ประวัติความเป็นมา</h1><p>บ้านดงหลวงตั้งขึ้นเมื่อครั้งชาวบ้านอพยพหนีน้ำท่วมมาจับจองที่ดอนริมหนอง</p>",
    "/travel": "<h1>แหล่งท่องเที่ยว</h1><p>หนองน้ำใหญ่มีบัวแดงบานในฤดูหนาว มีเรือพายและร้านอาหารพื้นบ้าน</p>",
}


@dataclass
class Place:
    """A site in the making; `shows` adds items, `pages` and `misses` go to the builder of snapshots."""

    menu: list[str] = field(default_factory=list)
    listed: list[str] = field(default_factory=list)
    rows: list[str] = field(default_factory=list)
    folds: list[str] = field(default_factory=list)
    answers: dict[str, str | Doc] = field(default_factory=dict)
    misses: dict[str, Cause] = field(default_factory=dict)

    def shows(self, concept: str, spec: Spec, written: Written) -> None:
        """The item with all it has."""
        links = []
        for paper in written.papers:
            path = f"/{concept}{paper.name}{ending(spec)}"
            self.answers[path] = paper.content
            links.append((path, paper.words))
        self._offer(spec.offer, written.label, links)

    def points(self, concept: str, spec: Spec, label: str, target: str | Doc | Cause, *, path: str = "") -> None:
        """The item's label leading to `target`: some other content, or the cause of a failure."""
        path = path or f"/{concept}{ending(spec)}"
        if isinstance(target, Cause):
            self.misses[path] = target
        elif not path.startswith(("http", "#")):
            self.answers[path] = target
        self._offer(spec.offer, label, [(path, label)])

    def misleads(self, concept: str, lookalikes: Iterable[LookAlike]) -> None:
        """The look-alikes of the item, offered among the rest."""
        for at, one in enumerate(lookalikes):
            path = f"/like/{concept}{at}{'.pdf' if one.pdf else ''}"
            body = one.page if one.page.startswith("<") else f"<p>{one.page}</p>"
            self.answers[path] = doc(f"{one.label}\n{one.pdf}") if one.pdf else f"<h1>{one.label}</h1>{body}"
            self.listed.append(f"<li>{a(path, one.label)}</li>")

    def _offer(self, offer: str, label: str, links: list[tuple[str, str]]) -> None:
        if offer == "menu":
            self.menu += [a(path, words) for path, words in links]
        elif offer == "list":
            self.listed += [f"<li>{a(path, words)}</li>" for path, words in links]
        elif offer == "table":
            opened = " ".join(a(path, "เปิดดู" if len(links) == 1 else words) for path, words in links)
            self.rows.append(f"<tr><td>{label}</td><td>{opened}</td></tr>")
        else:
            inside = "".join(f"<p>{a(path, 'คลิกเพื่ออ่าน' if len(links) == 1 else words)}</p>" for path, words in links)
            self.folds.append(f'<div class="accordion"><h3>{label}</h3><div class="panel">{inside}</div></div>')

    def pages(self) -> Mapping[str, str | Doc]:
        """Every address of the site with its answer."""
        menu = "".join(f"<li>{link}</li>" for link in self.menu)
        home = (
            f"<nav><ul>{menu}<li>{a('/ita', 'การเปิดเผยข้อมูลสาธารณะ')}</li><li>{a('/history', 'ประวัติความเป็นมา')}</li>"
            f"<li>{a('/travel', 'แหล่งท่องเที่ยว')}</li></ul></nav><p>ยินดีต้อนรับสู่ตำบลของเรา ริมหนองน้ำและทุ่งนา</p>"
        )
        table = f"<table><tr><th>หัวข้อ</th><th>เอกสาร</th></tr>{''.join(self.rows)}</table>" if self.rows else ""
        hub = f"<h1>การเปิดเผยข้อมูลสาธารณะ</h1><ul>{''.join(self.listed)}</ul>{table}{''.join(self.folds)}"
        return {"/": home, "/ita": hub, **NEUTRAL, **self.answers}
