"""A person's table is read in the forms people keep it in; what cannot be used is told with file, line and word."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from app.evaluation.truth import BadTruth, Truth, read_truth
from checklists.audit import Verdict
from tests.app.conftest import AGENCIES

Write = Callable[..., Path]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    def to_file(text: str, encoding: str = "utf-8") -> Path:
        file = tmp_path / "truth.csv"
        file.write_bytes(text.encode(encoding))
        return file

    return to_file


def test_the_tables_beside_the_fictional_agencies_are_read() -> None:
    for folder in AGENCIES.values():
        found = read_truth(folder / "truth.csv")
        assert len({row.code for row in found}) == len(found) == 43


def test_columns_of_another_table(write: Write) -> None:
    file = write("item_code,verdict,evidence_url,year_seen,note,presence\nO04,review,/plan.html,2560,อ่านไม่ออก,found\n")
    assert read_truth(file) == (Truth("O04", Verdict.REVIEW, ("/plan.html",), "อ่านไม่ออก"),)


def test_a_corrected_gap_table(write: Write) -> None:
    file = write(
        "\ufeffข้อ,ข้อมูล,ผลการตรวจ,หลักฐาน\r\n"
        '๐๔,แผน,ข้อมูลไม่ครบถ้วน,"https://a.example/แผน.pdf (เอกสาร PDF หน้า 3)\nhttps://a.example/2"\r\n'
    )
    addresses = ("https://a.example/แผน.pdf", "https://a.example/2")
    assert read_truth(file) == (Truth("O04", Verdict.INCOMPLETE, addresses),)


@pytest.mark.parametrize("verdict", Verdict)
def test_a_verdict_is_read_in_both_languages(write: Write, verdict: Verdict) -> None:
    file = write(f"code,verdict\nO1,{verdict.value.upper()}\nO2, {verdict.thai} \n")
    assert [row.verdict for row in read_truth(file)] == [verdict, verdict]


@pytest.mark.parametrize("code", ["O08", "o8", "O-08", "ข้อ 8", "ข้อที่ ๘", "๐๘", "8", "OIT 8", "ITA O8"])
def test_a_code_is_read_however_it_is_written(write: Write, code: str) -> None:
    assert [row.code for row in read_truth(write(f"code,verdict\n{code},missing\n"))] == ["O08"]


@pytest.mark.parametrize("delimiter", [";", "\t"])
def test_cells_parted_as_another_region_does(write: Write, delimiter: str) -> None:
    assert len(read_truth(write("code,verdict\nO01,complete\n".replace(",", delimiter)))) == 1


def test_what_excel_saves_on_a_thai_windows(write: Write) -> None:
    assert read_truth(write("ข้อ,ผลการตรวจ\nO01,ไม่พบข้อมูล\n", "cp874"))[0].verdict is Verdict.MISSING


def test_both_notes_are_kept_and_empty_lines_are_not_rows(write: Write) -> None:
    file = write("code,verdict,says,note\n\nO01,complete,สั้น,ยาว\n,,,\n")
    assert read_truth(file) == (Truth("O01", Verdict.COMPLETE, (), "สั้น · ยาว"),)


def test_every_fault_is_told_with_its_line(write: Write) -> None:
    file = write("code,verdict\nO01,complete\nP1,complete\nO03,perfect\nO04,\nO01,missing\n")
    with pytest.raises(BadTruth) as told:
        read_truth(file)
    message = str(told.value)
    assert message.startswith(f"{file}: บรรทัด 3: ")
    for part in ("'P1'", "บรรทัด 4: O03: ไม่รู้จักผลการตรวจ 'perfect'", "บรรทัด 5: O04", "บรรทัด 6: มีข้อ O01 ซ้ำ"):
        assert part in message


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "columns code and verdict"),
        ("code,says\nO01,x\n", "columns code and verdict"),
        ("code,verdict\n", "the table is empty"),
        ("code,verdict\n" + "x" * 200_000 + ",complete\n", "not a CSV table"),
    ],
)
def test_a_table_that_is_none_is_told(write: Write, text: str, told: str) -> None:
    with pytest.raises(BadTruth, match=told):
        read_truth(write(text))


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(BadTruth, match=r"gone\.csv"):
        read_truth(tmp_path / "gone.csv")
