"""A later audit of the same agency asks, reads and recognises only what changed, and says what that is."""

from __future__ import annotations

import hashlib
import shutil
import threading
from collections.abc import Iterator
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest

from app.again import AUDIT
from crawler.earlier import READ_BY
from crawler.records import PageText
from crawler.store import Snapshot
from tests.app.running import WHEN, Ran, audit, oit, read
from tests.crawler.documents import pdf

HOME = "<meta charset=utf-8><title>อบต.ทุ่งสมมุติ</title><ul>{}</ul>"
TALK = "<meta charset=utf-8><title>{0}</title><h1>{0}</h1><p>{0}ของ อบต.ทุ่งสมมุติ ปีงบประมาณ พ.ศ. 2565 {1}</p>"
KINDS = ("new", "changed", "gone")
PAPER = "/files/plan.pdf"


class Town:
    """A website whose pages can change; with `validators` it says when something is still the same."""

    def __init__(self, *, validators: bool) -> None:
        names = ("อำนาจหน้าที่", "ข้อมูลการติดต่อ", "ประวัติ")
        self.pages = {f"/{name}.html": TALK.format(name, "ครั้งแรก").encode() for name in names}
        self.pages[PAPER] = pdf("แผนดำเนินงาน ประจำปีงบประมาณ พ.ศ. 2565")
        self.validators = validators
        self.asked: list[tuple[str, int]] = []  #: path, status
        town = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self) -> None:
                body = town.body(self.path)
                mark = f'"{hashlib.sha256(body or b"").hexdigest()[:12]}"'
                status = 404 if body is None else 200
                if validators and body is not None and self.headers.get("If-None-Match") == mark:
                    status, body = 304, b""
                town.asked.append((self.path, status))
                self.send_response(status)
                if status == 200 and validators:
                    self.send_header("ETag", mark)
                self.send_header("Content-Type", "application/pdf" if self.path == PAPER else "text/html")
                self.send_header("Content-Length", str(len(body or b"")))
                self.end_headers()
                self.wfile.write(body or b"")

            def log_message(self, *args: object) -> None:
                """What was asked is kept in `asked`."""

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self.server.server_address[1]}/"

    def body(self, path: str) -> bytes | None:
        if path == "/":
            words = {path: "แผนดำเนินงาน" if path == PAPER else path[1:-5] for path in sorted(self.pages)}
            return HOME.format("".join(f"<li><a href='{p}'>{w}</a></li>" for p, w in words.items())).encode()
        return self.pages.get(unquote(path))

    def answers(self) -> dict[str, int]:
        """Status by path since last asked, of what is there."""
        said = {path: status for path, status in self.asked if status != 404}
        self.asked.clear()
        return said


@pytest.fixture(params=[True, False], ids=["validators", "none"])
def town(request: pytest.FixtureRequest) -> Iterator[Town]:
    made = Town(validators=request.param)
    threading.Thread(target=made.server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()
    yield made
    made.server.shutdown()
    made.server.server_close()


def audited(town: Town, out: Path) -> Ran:
    ran = audit(town.url, out, "--ocr", "never")
    assert ran.code == 0, ran.err
    return ran


def paper(out: Path) -> tuple[Snapshot, str]:
    """The snapshot of an audit, and the hash of its one PDF."""
    snapshot = Snapshot.open(out / "snapshot")
    ((sha,),) = snapshot.db.execute("select sha256 from pages where kind = 'pdf'").fetchall()
    return snapshot, str(sha)


def mark(out: Path, *, read_by: str = "") -> None:
    """Write a mark into what an audit read of the PDF: it turns up again only where the PDF is not read anew."""
    snapshot, sha = paper(out)
    known = snapshot.reading(sha, ocr=False)
    assert known is not None
    snapshot.keep_reading(sha, replace(known, pages=(*known.pages, PageText("อ่านไว้แล้ว"))), ocr=False)
    if read_by:
        snapshot.set_meta(READ_BY, read_by)
    snapshot.close()


def marked(out: Path) -> bool:
    snapshot, sha = paper(out)
    found = snapshot.reading(sha, ocr=False)
    snapshot.close()
    assert found is not None
    return "อ่านไว้แล้ว" in found.text


def verdicts(document: dict[str, Any]) -> dict[str, str]:
    return {item["code"]: item["verdict"] for item in document["items"]}


def test_nothing_changed(town: Town, tmp_path: Path) -> None:
    out = tmp_path / "out"
    audited(town, out)
    first, before = town.answers(), read(out)
    assert set(first.values()) == {200}
    ran = audited(town, out)
    second, after = town.answers(), read(out)
    assert set(second) == set(first)
    assert set(second.values()) == ({304} if town.validators else {200})
    assert after["snapshot"]["sha256"] == before["snapshot"]["sha256"]
    assert verdicts(after) == verdicts(before)
    assert before["snapshot"]["changes"] is None
    changes = after["snapshot"]["changes"]
    assert (changes["same"], changes["new"], changes["changed"], changes["gone"]) == (5, [], [], [])
    assert changes["since"] == before["snapshot"]["finished"]
    assert "เหมือนเดิม ๕ รายการ" in "".join(ran.out.split("\n")).replace("  ", " ")
    shutil.rmtree(out / "history")  # the second stands alone
    assert oit("judge", out / "snapshot", "--out", tmp_path / "judged", *WHEN, "--ocr", "never").code == 0
    assert read(tmp_path / "judged")["items"] == after["items"]


def test_a_document_is_read_once(town: Town, tmp_path: Path) -> None:
    out = tmp_path / "out"
    audited(town, out)
    mark(out)
    assert audit(town.url, out, "--ocr", "never", "--as-of", "2022-04-26").code == 0  # so that all is judged anew
    assert marked(out)


def test_what_changed_is_fetched_and_told(town: Town, tmp_path: Path) -> None:
    out = tmp_path / "out"
    audited(town, out)
    town.answers()
    mark(out)
    town.pages["/ข้อมูลการติดต่อ.html"] = TALK.format("ข้อมูลการติดต่อ", "โทร 0 4000 1234").encode()
    town.pages["/โครงสร้าง.html"] = TALK.format("โครงสร้าง", "สำนักปลัด กองคลัง").encode()
    town.pages[PAPER] = pdf("แผนดำเนินงาน ประจำปีงบประมาณ พ.ศ. 2565 ฉบับแก้ไข")
    del town.pages["/ประวัติ.html"]
    audited(town, out)
    assert set(town.answers().values()) == ({200, 304} if town.validators else {200})
    assert not marked(out)
    changes = read(out)["snapshot"]["changes"]
    told = {kind: sorted(unquote(url).removeprefix(town.url) for url in changes[kind]) for kind in KINDS}
    assert told == {
        "new": ["โครงสร้าง.html"],
        "changed": ["", "files/plan.pdf", "ข้อมูลการติดต่อ.html"],  # the start page lists one more and one less
        "gone": ["ประวัติ.html"],
    }
    assert changes["same"] == 1


def test_findings_are_taken_over_only_where_nothing_changed(town: Town, tmp_path: Path) -> None:
    out = tmp_path / "out"

    def told_again(*more: object) -> bool:
        """Write a mark into the findings kept with the last audit; does it turn up in the next?"""
        snapshot = Snapshot.open(out / "snapshot")
        text = snapshot.meta(AUDIT).replace("(มีรอยขีด) ", "")
        snapshot.set_meta(AUDIT, text.replace('"finding":"', '"finding":"(มีรอยขีด) ', 1))
        snapshot.close()
        assert audit(town.url, out, "--ocr", "never", *more).code == 0
        return "(มีรอยขีด)" in (out / "audit.json").read_text("utf-8")

    audited(town, out)
    assert told_again()
    assert not told_again("--as-of", "2022-04-26")
    assert not told_again("--as-of", "2022-04-26", "--name", "อบต.ทุ่งสมมุติ")
    assert told_again("--as-of", "2022-04-26", "--name", "อบต.ทุ่งสมมุติ")
    town.pages["/ประวัติ.html"] += b" "
    assert not told_again("--as-of", "2022-04-26", "--name", "อบต.ทุ่งสมมุติ")


def test_what_another_version_of_the_program_read_is_read_again(town: Town, tmp_path: Path) -> None:
    out = tmp_path / "out"
    audited(town, out)
    mark(out, read_by="another version")
    assert audit(town.url, out, "--ocr", "never", "--as-of", "2022-04-26").code == 0  # so that all is judged anew
    assert not marked(out)
    assert read(out)["snapshot"]["changes"]["same"] == 5


def test_a_site_that_is_not_there_this_time_loses_nothing(town: Town, tmp_path: Path) -> None:
    out = tmp_path / "out"
    audited(town, out)
    pages, town.pages = town.pages, {}
    audited(town, out)  # only the start page is left
    assert len(read(out)["snapshot"]["changes"]["gone"]) == 4
    town.pages = pages
    audited(town, out)
    assert len(read(out)["snapshot"]["changes"]["new"]) == 4
    assert len(list((out / "history").iterdir())) == 2
