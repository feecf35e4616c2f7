"""`oit report`, `oit compare`, `oit init`: which files they write, and what they refuse in one line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from reports.render import formats_known, forms_known
from tests.app.running import oit
from tests.app.test_bad_input import COULD_NOT_RUN, WRONG_USAGE, refuses
from tests.reports.conftest import make


@pytest.fixture
def done(tmp_path: Path) -> Path:
    """A finished audit's folder."""
    return finished(tmp_path / "done")


def finished(folder: Path, as_of: str = "2022-04-30", site: str = "nongsailom") -> Path:
    folder.mkdir()
    audit = make()
    agency = audit.agency.model_copy(update={"id": site})
    audit = audit.model_copy(update={"as_of": as_of, "agency": agency})
    (folder / "audit.json").write_text(audit.model_dump_json(by_alias=True), "utf-8")
    return folder


def test_every_form_in_every_format(done: Path, tmp_path: Path) -> None:
    later = finished(tmp_path / "later", "2022-09-30")
    ran = oit("report", done, "--all", "--after", later, "--out", tmp_path / "papers")
    assert ran.code == 0, ran.err
    endings = [path.suffix for path in (tmp_path / "papers").iterdir()]
    assert len(endings) == len(forms_known()) * len(formats_known())
    assert {endings.count(f".{ending}") for ending in formats_known()} == {len(forms_known())}


def test_chosen_forms_and_formats_go_into_the_audits_folder(done: Path) -> None:
    ran = oit("report", done, "--form", "plan,memo", "--form", "missing", "--format", "csv", "--digits", "arabic")
    assert ran.code == 0, ran.err
    assert {p.name for p in (done / "papers").iterdir()} == {"plan.csv", "memo.csv", "not-found.csv"}
    assert "2565" in (done / "papers" / "plan.csv").read_text("utf-8-sig")


def test_the_files_of_init_are_used_and_never_overwritten(done: Path) -> None:
    assert oit("init", done).code == 0
    refuses(oit("init", done), COULD_NOT_RUN, "agency.yml")
    facts = done / "agency.yml"
    facts.write_text(facts.read_text("utf-8").replace("office:  ", "office: กองทดลอง  "), "utf-8")
    assert oit("report", done, "--form", "memo", "--format", "json").code == 0
    assert "กองทดลอง" in (done / "papers" / "memo.json").read_text("utf-8")
    facts.write_text("offfice: x", "utf-8")
    refuses(oit("report", done, "--form", "memo"), COULD_NOT_RUN, "agency.yml", "offfice")


def test_what_cannot_be_printed_is_refused(done: Path, tmp_path: Path) -> None:
    refuses(oit("report", done, "--form", "letter"), WRONG_USAGE, "gap-working")
    refuses(oit("report", done, "--format", "odt"), WRONG_USAGE, "docx")
    refuses(oit("report", done, "--digits", "roman"), WRONG_USAGE, "arabic")
    refuses(oit("report", done, "--form", "compare"), WRONG_USAGE, "--after")
    refuses(oit("report", tmp_path / "nothing"), COULD_NOT_RUN, "audit")
    refuses(oit("report", done, "--facts", tmp_path / "nothing.yml"), COULD_NOT_RUN, "nothing.yml")
    elsewhere = finished(tmp_path / "elsewhere", site="other.example")
    refuses(oit("compare", done, elsewhere), WRONG_USAGE, "other.example")
    assert not (done / "papers").exists()


def test_compare_prints_and_writes(done: Path, tmp_path: Path) -> None:
    later = finished(tmp_path / "later", "2022-09-30")
    ran = oit("compare", done, later)
    assert ran.code == 0, ran.err
    assert "ยังไม่แก้ไข 7 ข้อ" in ran.out
    written = {p.name for p in (later / "papers").iterdir()}
    assert written == {"compare.docx", "compare.html", "compare.json", "compare.xlsx"}
    document = json.loads((later / "papers" / "compare.json").read_text("utf-8"))
    changes = [row["change"]["text"] for row in document["tables"][0]["rows"]]
    assert changes.count("still_open") == 7
    assert set(changes) == {"still_open", "kept", "not_comparable"}
