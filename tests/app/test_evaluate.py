"""`oit evaluate`: audits beside tables, on the screen and in files; what does not fit together is told."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.cli_evaluate import spread
from app.evaluation.pairing import evaluate, names
from app.evaluation.truth import BadTruth
from checklists.audit import Verdict
from tests.app.agreeing import audit, finding, proof, put
from tests.app.running import Ran, oit

HOSTILE = "[red]แดง[/red] | `x` ![a](b) <script>"


@pytest.fixture
def done(tmp_path: Path) -> Path:
    """An audit of three items."""
    return put(
        tmp_path / "out",
        audit(
            [
                finding("O01", "complete", "/structure"),
                finding("O02", "missing", sentence=HOSTILE),
                finding("O03", "review", "/power.html"),
            ]
        ),
    )


@pytest.fixture
def truth(tmp_path: Path) -> Path:
    """A person's table of the same site: agrees on the first, and looks elsewhere for the third."""
    rows = "O01,complete,/structure,\nO02,complete,/people,คนเห็น\nO03,review,/duties,\n"
    return one(f"code,verdict,evidence,note\n{rows}", tmp_path, "truth.csv")


def one(text: str, tmp_path: Path, name: str = "other.csv") -> Path:
    file = tmp_path / name
    file.write_text(text, "utf-8")
    return file


def refused(ran: Ran, code: int, *says: str) -> None:
    assert ran.code == code, ran.err
    assert len(ran.err.strip().splitlines()) == 1
    for part in says:
        assert part in ran.err
    assert ran.out == ""


# --- pairing ------------------------------------------------------------------------------------------------------


def test_an_audit_is_read_from_its_folder_or_its_file(done: Path, truth: Path) -> None:
    folder, file = (evaluate([path], [truth]) for path in (done, done / "audit.json"))
    assert folder.total == file.total
    assert folder.total.exact.hits == 2
    assert (folder.total.evidence.hits, folder.total.evidence.of) == (1, 3)


def test_audits_and_tables_are_paired_by_order(done: Path, truth: Path, tmp_path: Path) -> None:
    second = put(tmp_path / "second", audit([finding("O01", "outdated")], name="ทต.อื่น"))
    table = one("code,verdict\nO01,outdated\n", tmp_path)
    found = evaluate([done, second], [truth, table])
    assert [(a.agency, a.figures.exact.hits, a.figures.rows) for a in found.audits] == [
        ("อบต.ทุ่งสมมุติ", 2, 3),
        ("ทต.อื่น", 1, 1),
    ]
    assert (found.total.rows, found.total.exact.hits) == (4, 3)
    assert [(i.code, i.figures.rows) for i in found.items] == [("O01", 2), ("O02", 1), ("O03", 1)]
    with pytest.raises(BadTruth):
        evaluate([done, second], [table, truth])


def test_every_differing_row_carries_both_words_and_the_sentence(done: Path, truth: Path) -> None:
    (row,) = evaluate([done], [truth]).differences
    assert (row.code, row.truth, row.said) == ("O02", Verdict.COMPLETE, Verdict.MISSING)
    assert (row.finding, row.note) == (HOSTILE, "คนเห็น")


# --- evidence -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("said", "hit"),
    [
        ("/plan/แผน 65.pdf", True),
        ("/plan/%E0%B9%81%E0%B8%9C%E0%B8%99%2065.pdf", True),
        ("plan/แผน 65.pdf", True),
        ("http://127.0.0.1:8123/plan/แผน 65.pdf", True),
        ("127.0.0.1:8123/plan/แผน 65.pdf", True),
        ("https://127.0.0.1:8123/plan/แผน 65.pdf", True),
        ("/plan/แผน 65.pdf?utm_source=line", True),
        ("/plan/แผน 65.pdf?page=2", False),
        ("http://127.0.0.1:9999/plan/แผน 65.pdf", False),
        ("/plan/แผน 64.pdf", False),
        ("/menu", False),
        ("/", False),
    ],
)
def test_an_address_is_the_same_however_it_is_written(said: str, hit: bool) -> None:
    item = finding("O10", "complete", "/plan/%E0%B9%81%E0%B8%9C%E0%B8%99%2065.pdf")
    assert names(item, [said]) is hit


def test_the_address_asked_for_counts_as_the_one_that_answered() -> None:
    item = finding("O10", "complete", "/x").model_copy(update={"evidence": (proof("/new", requested="/old"),)})
    assert names(item, ["/old"])
    assert names(item, ["/new"])


def test_one_of_several_addresses_is_enough_and_none_is_no_answer() -> None:
    item = finding("O10", "complete", "/a")
    assert names(item, ["/b", "/a"])
    assert names(item, []) is None


def test_an_address_that_is_none_is_told() -> None:
    with pytest.raises(BadTruth, match="not a web address"):
        names(finding("O10", "complete", "/a"), ["http://[::1"])


# --- the command --------------------------------------------------------------------------------------------------


def test_the_screen_shows_the_figures_and_every_difference(done: Path, truth: Path) -> None:
    ran = oit("evaluate", done, "--against", truth)
    assert (ran.code, ran.err) == (0, "")
    for part in ("66.7% (2/3)", "33.3% (1/3)", "0.500", "O02", "[red]", "(คนเห็น)"):
        assert part in ran.out


def test_the_files_say_the_same(done: Path, truth: Path, tmp_path: Path) -> None:
    json_file, markdown = tmp_path / "e.json", tmp_path / "e.md"
    assert oit("evaluate", done, "--against", truth, "--json", json_file, "--markdown", markdown).code == 0
    document = json.loads(json_file.read_text("utf-8"))
    assert document["total"]["exact"] == {"hits": 2, "of": 3, "share": 2 / 3}
    # chance: (2·1 + 0·1 + 1·1) / 9 = 1/3; (2/3 - 1/3) / (1 - 1/3) = 1/2
    assert document["total"]["kappa"] == pytest.approx(0.5)
    assert [row["code"] for row in document["differences"]] == ["O02"]
    text = markdown.read_text("utf-8")
    assert "66.7% (2/3)" in text
    assert "\\[red\\]แดง\\[/red\\] \\| \\`x\\` !\\[a\\](b) \\<script\\>" in text
    assert all(line.count("|") - line.count("\\|") >= 3 for line in text.splitlines() if line.startswith("|"))


def test_several_tables_follow_one_option(done: Path, truth: Path) -> None:
    ran = oit("evaluate", done, done, "--against", truth, truth)
    assert ran.code == 0
    assert "66.7% (4/6)" in ran.out


@pytest.mark.parametrize(
    ("given", "meant"),
    [
        ("a b --against x.csv y.csv", "a b --against x.csv --against y.csv"),
        ("--against x.csv Y.CSV a b", "--against x.csv --against Y.CSV a b"),
        ("--against x.csv --against y.csv a", "--against x.csv --against y.csv a"),
        ("--against=x.csv y.csv a", "--against=x.csv --against y.csv a"),
        ("a --json e.csv y.csv", "a --json e.csv y.csv"),
        ("--against x.csv a y.csv", "--against x.csv a y.csv"),
    ],
)
def test_a_table_after_a_table_is_one_more(given: str, meant: str) -> None:
    assert list(spread(given.split())) == meant.split()


def test_full_agreement_is_said(done: Path, tmp_path: Path) -> None:
    table = one("code,verdict\nO1,complete\nO2,missing\nO3,review\n", tmp_path)
    ran = oit("evaluate", done, "--against", table)
    assert "ทุกข้อตรงกัน" in ran.out


def test_a_table_that_lacks_items_or_has_others_is_refused(done: Path, tmp_path: Path) -> None:
    table = one("code,verdict\nO01,complete\nO44,missing\n", tmp_path)
    refused(oit("evaluate", done, "--against", table), 1, "other.csv", "O02, O03", "O44", "2565")


def test_counts_that_differ_are_wrong_usage(done: Path, truth: Path) -> None:
    refused(oit("evaluate", done, done, "--against", truth), 2, "2", "1 ")


def test_what_is_no_audit_is_refused(truth: Path, tmp_path: Path) -> None:
    broken = one("{}", tmp_path, "audit.json")
    refused(oit("evaluate", broken, "--against", truth), 1, "audit.json")
    refused(oit("evaluate", tmp_path / "nowhere", "--against", truth), 1, "nowhere")


def test_a_file_that_cannot_be_written_is_told(done: Path, truth: Path, tmp_path: Path) -> None:
    refused(oit("evaluate", done, "--against", truth, "--json", tmp_path / "no" / "e.json"), 1, "e.json")
