"""The two files an agency fills in: what is read, and what is refused with the place named."""

from __future__ import annotations

from pathlib import Path

import pytest

from reports.facts import BadFacts, Facts, load_facts
from reports.scorebook import BadScores, Score, load_scores

TEMPLATES = Path(__file__).parents[2] / "reports" / "templates"


def table(tmp_path: Path, text: str, encoding: str = "utf-8") -> Path:
    file = tmp_path / "scores.csv"
    file.write_bytes(text.encode(encoding))
    return file


def test_scores_as_people_type_them(tmp_path: Path) -> None:
    head = '\ufeffข้อ,ปี,คะแนน,ข้อคำถาม\r\nI๗,๒๕๖๕,"๗๙,๔๖",รู้งบประมาณ\r\n'
    text = head + "o5,2565,100,\r\n๑๐,2565,88,\r\niit,2565,90,\r\ni8,2565,,\r\n,,,\r\n"
    book = load_scores(table(tmp_path, text))
    assert [(s.code, s.score, s.tool) for s in book.scores] == [
        ("i7", 79.46, "IIT"), ("O05", 100, "OIT"), ("10", 88, "OIT"), ("IIT", 90, "IIT"),
    ]  # fmt: skip
    assert book.questions(2565) == (Score("i7", 2565, 79.46, "รู้งบประมาณ"), Score("O05", 2565, 100))
    assert (book.of("i7", 2564), book.years()) == (None, (2565,))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("code,year\ni1,2565\n", "score"), ("", "code"), ("code,year,score\nx9,2565,50\n", "บรรทัด 2"),
        ("code,year,score\ni1,2565,50\ni1,2022,50\n", "บรรทัด 3"), ("code,year,score\ni1,2565,101\n", "101"),
        ("code,year,score\ni1,2565,nan\n", "nan"), ("code,year,score\ni1,ปีนี้,5\n", "บรรทัด 2"),
    ],
)  # fmt: skip
def test_a_score_that_means_nothing_is_refused_by_line(text: str, said: str, tmp_path: Path) -> None:
    with pytest.raises(BadScores, match=said):
        load_scores(table(tmp_path, text))


def test_a_table_in_the_old_thai_alphabet_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadScores, match="UTF-8"):
        load_scores(table(tmp_path, "ข้อ,ปี,คะแนน\n", "cp874"))


def test_facts_may_be_empty_numbers_or_dates(tmp_path: Path) -> None:
    file = tmp_path / "agency.yml"
    file.write_text("agency:\nletter_number: 701\nreporter: {name: , position: นิติกร}\nunits: {O13: กองคลัง}\n", "utf-8")
    facts = load_facts(file)
    assert (facts.agency, facts.letter_number, facts.reporter.position) == ("", "701", "นิติกร")
    assert facts.units == {"O13": "กองคลัง"}
    file.write_text("", "utf-8")
    assert load_facts(file) == Facts()


@pytest.mark.parametrize(
    "text", ["agency: [", "- a", "nonsense: 1", "units: ข้อความ", "plan_year: ปีนี้", "signers: {a: b}"]
)
def test_facts_that_mean_nothing_are_refused_by_name(text: str, tmp_path: Path) -> None:
    file = tmp_path / "agency.yml"
    file.write_text(text, "utf-8")
    with pytest.raises(BadFacts, match=r"agency\.yml"):
        load_facts(file)


def test_the_files_oit_init_writes_are_read() -> None:
    assert load_facts(TEMPLATES / "agency.yml") == Facts()
    assert load_scores(TEMPLATES / "scores.csv").scores == ()
