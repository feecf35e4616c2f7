"""Whole audits of fictional agencies, end to end: every verdict is the one its list of truths gives."""

from __future__ import annotations

import csv
import json
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import jsonschema
import pytest

from reports.schema import SCHEMA_FILE
from tests.app.conftest import AGENCIES
from tests.app.running import REPORTS, Audited, oit

#: Agencies in which the audit does not agree everywhere yet, and in how many items it must at least.
NOT_ALL_YET = {
    "banlam": 41, "khaokaew": 42, "khlongyai": 42, "muangsai": 42, "phonthong": 39, "rajwitee": 42, "thapkwang": 40,
    "wanglao": 37, "wiangkham": 41,
}  # fmt: skip
ITEMS = [f"O{number:02d}" for number in range(1, 44)]


def truths(agency: str) -> dict[str, tuple[str, tuple[str, ...]]]:
    """Item → its true verdict, and what the sentence about it must say."""
    with (AGENCIES[agency] / "truth.csv").open(encoding="utf-8-sig", newline="") as file:
        return {
            row["code"]: (row["verdict"], tuple(part for part in row["says"].split("|") if part))
            for row in csv.DictReader(file)
        }


def differences(agency: str, items: list[dict[str, Any]]) -> list[str]:
    """Where the audit and the list of truths part."""
    found = {item["code"]: item for item in items}
    lines = []
    for code, (verdict, says) in truths(agency).items():
        said = "".join(found[code]["finding"].split())
        unsaid = [part for part in says if "".join(part.split()) not in said]
        if found[code]["verdict"] != verdict:
            lines.append(f"{code}: {verdict} is true, not {found[code]['verdict']}: {found[code]['finding']}")
        elif unsaid:
            lines.append(f"{code}: {' and '.join(unsaid)} not in: {found[code]['finding']}")
    return lines


def evidence(item: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """All evidence of an item, its elements' too."""
    yield from item["evidence"]
    for element in item["requirements"]:
        yield from element["evidence"]


def test_there_are_agencies() -> None:
    assert {"demo", "nonglom"} <= set(AGENCIES)
    assert set(AGENCIES) >= set(NOT_ALL_YET)


def test_an_agency_says_what_it_is_judged_for(agency: Audited) -> None:
    options = dict(zip(agency.when[::2], agency.when[1::2], strict=True))
    judged = agency.document
    assert (str(judged["year"]), str(judged["checklist"]["year"])) == (options["--year"], options["--year"])
    assert judged["as_of"] == options["--as-of"]


@pytest.mark.parametrize("name", sorted(AGENCIES))
def test_the_list_of_truths_is_whole(name: str) -> None:
    assert list(truths(name)) == ITEMS


@pytest.mark.parametrize("name", sorted(AGENCIES))
def test_every_verdict_is_true(name: str, audited: Callable[[str], Audited]) -> None:
    apart = differences(name, audited(name).document["items"])
    assert len(ITEMS) - len(apart) >= NOT_ALL_YET.get(name, len(ITEMS)), "\n".join(apart)


def test_the_audit_ran_and_the_visit_was_whole(agency: Audited) -> None:
    assert agency.ran.code == 0, agency.ran.err
    assert agency.ran.err == ""
    assert agency.document["snapshot"]["complete"]


def test_every_report_is_there_and_nothing_half_written(agency: Audited) -> None:
    files = {path.name for path in agency.folder.iterdir()}
    assert files == REPORTS | {"snapshot", "oit.json"}
    assert all((agency.folder / name).stat().st_size for name in REPORTS)


def test_the_document_keeps_its_published_schema(agency: Audited) -> None:
    jsonschema.validate(agency.document, json.loads(SCHEMA_FILE.read_text("utf-8")))
    assert [item["code"] for item in agency.document["items"]] == ITEMS


def test_evidence_was_really_answered(agency: Audited) -> None:
    home = urlsplit(agency.address).netloc
    seen = 0
    for item in agency.document["items"]:
        for one in evidence(item):
            # What lies on another site was not opened; then the page that links to it was.
            parts = urlsplit(one["url"] if urlsplit(one["url"]).netloc == home else one["found_on"])
            asked = parts.path + (f"?{parts.query}" if parts.query else "")
            assert f"GET {asked}" in agency.asked, (item["code"], one["url"])
            assert not one["sha256"] or list(agency.folder.glob(f"snapshot/bodies/*/{one['sha256']}.zst"))
            seen += 1
    assert seen > len(ITEMS) / 2


def test_missing_says_where_it_looked(agency: Audited) -> None:
    for item in agency.document["items"]:
        if item["verdict"] == "missing":
            assert item["searched"], item["code"]
        if item["verdict"] == "complete":
            assert item["evidence"], item["code"]


def test_only_questions_are_asked(agency: Audited) -> None:
    assert {line.partition(" ")[0] for line in agency.asked} <= {"GET", "HEAD"}


def test_judging_again_without_the_website_gives_the_same_bytes(agency: Audited, tmp_path: Path) -> None:
    # A copy elsewhere, as when the snapshot is handed over: the folder's name is no part of the judgment.
    shutil.copytree(agency.folder / "snapshot", tmp_path / "kept")
    ran = oit("judge", tmp_path / "kept", *agency.when, "--out", tmp_path / "again")
    assert ran.code == 0, ran.err
    assert (tmp_path / "again" / "audit.json").read_bytes() == (agency.folder / "audit.json").read_bytes()
