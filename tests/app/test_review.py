"""A person's ruling: it survives the next audit of an unchanged site, lapses with one byte, and is never dropped."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app import rulings
from app.demo.server import SiteServer
from checklists.audit import Audit, Verdict
from tests.app.running import audit, oit, read, website
from tests.app.test_bad_input import COULD_NOT_RUN, WRONG_USAGE, refuses
from tests.reports.conftest import make

WHO = ("--by", "นางสาวใบบัว ริมน้ำ", "--reason", "ผังแสดงครบแล้วในภาพ")
CHART = "<meta charset=utf-8><title>โครงสร้าง</title><h1>โครงสร้างองค์กร</h1><p>ปลัด อบต. สำนักปลัด กองคลัง กองช่าง</p>"


def town(folder: Path) -> SiteServer:
    home = "<meta charset=utf-8><title>อบต.ทุ่งสมมุติ</title><ul><li><a href='/org.html'>โครงสร้าง</a></li></ul>"
    return website(folder, {"index.html": home, "org.html": CHART})


@pytest.fixture
def site(tmp_path: Path) -> Iterator[SiteServer]:
    with town(tmp_path / "web") as served:
        yield served


def item(out: Path, code: str = "O01") -> dict[str, Any]:
    return next(i for i in read(out)["items"] if i["code"] == code)


def test_a_ruling_survives_lapses_and_is_never_dropped(site: SiteServer, tmp_path: Path) -> None:
    out = tmp_path / "out"
    assert audit(site.url, out, "--ocr", "never").code == 0
    machine = item(out)
    assert machine["review"] is None
    assert machine["verdict"] != "exempt"
    ran = oit("review", out, "o1", "--verdict", "exempt", *WHO)
    assert ran.code == 0, ran.err
    assert {k: v for k, v in item(out).items() if k != "review"} == {k: v for k, v in machine.items() if k != "review"}
    assert "ไม่เกี่ยวข้อง" in (out / "gap-table.html").read_text("utf-8").split("เจ้าหน้าที่วินิจฉัยว่า")[1][:40]

    (out / "agency.yml").write_text("office: กองทดลอง", "utf-8")
    assert audit(site.url, out, "--ocr", "never").code == 0, "the site is as it was"
    assert "ทดลอง" in (out / "agency.yml").read_text("utf-8"), "what people wrote stays where it is"
    carried = item(out)["review"]
    assert (carried["holds"], carried["verdict"], carried["machine"]) == (True, "exempt", machine["verdict"])
    assert carried["by"] == WHO[1]

    chart = tmp_path / "web" / "site" / "org.html"
    chart.write_text(CHART + " ", "utf-8")
    assert audit(site.url, out, "--ocr", "never").code == 0, "one byte more"
    lapsed = item(out)["review"]
    assert (lapsed["holds"], lapsed["verdict"]) == (False, "exempt")
    assert lapsed["lapsed"] == rulings.CHANGED
    assert item(out)["verdict"] == machine["verdict"]
    assert "สิ้นผลแล้ว" in (out / "gap-table.html").read_text("utf-8")
    assert len(json.loads((out / "reviews.json").read_text("utf-8"))["rulings"]) == 1


def test_what_cannot_be_ruled_is_refused(tmp_path: Path) -> None:
    out = finished(tmp_path)
    refuses(oit("review", tmp_path, "O01", "--verdict", "complete", *WHO), COULD_NOT_RUN, "audit.json")
    refuses(oit("review", out, "O99", "--verdict", "complete", *WHO), WRONG_USAGE, "O99")
    refuses(oit("review", out, "O01", "--verdict", "ดี", *WHO), WRONG_USAGE, "มีข้อมูลครบถ้วน")
    refuses(oit("review", out, "O01", "--verdict", "complete", "--by", " ", "--reason", "x"), WRONG_USAGE, "--by")
    (out / "reviews.json").write_text("{", "utf-8")
    refuses(oit("review", out, "O01", "--verdict", "complete", *WHO), COULD_NOT_RUN, "reviews.json")


def finished(tmp_path: Path) -> Path:
    out = tmp_path / "done"
    out.mkdir()
    (out / "audit.json").write_text(make().model_dump_json(by_alias=True), "utf-8")
    return out


# --- the ruling itself -------------------------------------------------------------------------------------------


def ruling(audit_: Audit, code: str, verdict: Verdict) -> rulings.Ruling:
    finding = next(f for f in audit_.items if f.code == code)
    return rulings.ruled(audit_, finding, verdict, "ใบบัว", "2022-05-01", "เห็นในเล่ม")


def test_the_later_of_two_rulings_counts_and_the_score_follows() -> None:
    one = make()
    ruled = rulings.apply(one, (ruling(one, "O17", Verdict.MISSING), ruling(one, "O17", Verdict.COMPLETE)))
    found = next(f for f in ruled.items if f.code == "O17")
    assert (found.verdict, found.stands) == (Verdict.REVIEW, Verdict.COMPLETE)
    section = next(s for s in ruled.score.sections if s.code == "9.2")
    assert section.score is not None
    assert section.score.low == section.score.high == pytest.approx(66.67), "two of the three items of 9.2 stand"
    assert "คำวินิจฉัยของเจ้าหน้าที่ 1 ข้อ" in ruled.score.note


def test_without_evidence_it_holds_while_the_machine_says_the_same() -> None:
    one = make()
    kept = (ruling(one, "O20", Verdict.INCOMPLETE),)
    items = tuple(f.model_copy(update={"verdict": Verdict.UNCHECKED}) if f.code == "O20" else f for f in one.items)
    for audit_, holds in ((one, True), (one.model_copy(update={"items": items}), False)):
        review = next(f for f in rulings.apply(audit_, kept).items if f.code == "O20").review
        assert review is not None
        assert review.holds is holds


def test_a_ruling_on_another_year_or_on_an_item_that_is_gone_is_told() -> None:
    one = make()
    kept = (ruling(one, "O17", Verdict.COMPLETE),)
    review = next(f for f in rulings.apply(one.model_copy(update={"year": 2566}), kept).items if f.code == "O17").review
    assert review is not None
    assert not review.holds
    assert "2565" in review.lapsed
    gone = one.model_copy(update={"items": tuple(f for f in one.items if f.code != "O17")})
    assert "O17" in rulings.apply(gone, kept).notes[-1]
    assert rulings.apply(rulings.apply(gone, kept), kept).notes == rulings.apply(gone, kept).notes


def test_rulings_on_another_agency_are_refused(tmp_path: Path) -> None:
    rulings.keep(tmp_path, rulings.Reviews.model_validate({"agency": "a.example", "schema": "1.0.0"}))
    with pytest.raises(rulings.BadReviews, match=r"a\.example"):
        rulings.read(tmp_path, "b.example")
