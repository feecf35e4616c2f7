"""Words are cut without spaces and without being slow on rubbish; readability tells text from rubbish."""

import os
from unittest.mock import patch

import pytest

import thai.dictionary as dictionary
from thai.text import readable, reads, words

GOOD = "องค์การบริหารส่วนตำบลได้จัดทำแผนปฏิบัติการป้องกันการทุจริต ประจำปีงบประมาณ พ.ศ. ๒๕๖๕ เพื่อให้ประชาชนตรวจสอบได้"


def test_words_come_in_order_without_spaces() -> None:
    assert words("แผน พัฒนา\n ท้องถิ่น ปี 2565 ") == ["แผน", "พัฒนา", "ท้องถิ่น", "ปี", "2565"]
    assert words(" \n ") == []


def test_long_foreign_runs_reach_the_tokenizer_in_pieces() -> None:
    from pythainlp.tokenize import word_tokenize

    with patch("pythainlp.tokenize.word_tokenize", wraps=word_tokenize) as tokenizer:
        found = words("ก" + "9" * 20_000 + "ข")
    assert "".join(found) == "ก" + "9" * 20_000 + "ข"
    sent = [len(piece) for call in tokenizer.call_args_list for piece in call.args[0].split()]
    assert max(sent) <= 201


def test_nothing_is_written_to_the_home_folder() -> None:
    assert dictionary.known_words()
    assert os.environ["PYTHAINLP_READ_ONLY"] == "1"


@pytest.mark.parametrize("text", [GOOD, "Local government open data and integrity", "สขร.1 เดือน ต.ค. 2564", GOOD * 200])
def test_sound_text_is_readable(text: str) -> None:
    assert readable(text) > 0.9


@pytest.mark.parametrize(
    "text",
    [
        " ".join(GOOD),
        GOOD.encode().decode("latin-1"),
        "กดหฟกดหฟกดเหฟกเดหฟกเ ฟหกดฟหกด่าสว",
        "\ufffd" * 50 + "แผน",
        "".join(chr(0xF700 + n % 27) for n in range(60)) + " แผน",
        "xkzq wrtp bcdf ghjk",
    ],
)
def test_rubbish_is_not_readable(text: str) -> None:
    assert readable(text) < 0.6


@pytest.mark.parametrize("text", ["", "   ", "123 456 ๒๕๖๕", "---"])
def test_without_letters_nothing_is_readable(text: str) -> None:
    assert readable(text) == 0.0


def test_readability_falls_as_damage_rises() -> None:
    half = GOOD[: len(GOOD) // 2] + " ".join(GOOD[len(GOOD) // 2 :])
    assert readable(" ".join(GOOD)) < readable(half) < readable(GOOD)


@pytest.mark.parametrize(
    "text", [GOOD, "", "1234 -- 56", f"{GOOD}\n»ÃСÒÈ", "กขฃค ฅฆง", "ก\nข\nค", "\ufffd\ue000 แผน", GOOD * 200]
)
@pytest.mark.parametrize("least", [0.1, 0.45, 0.9, 1.0])
def test_whether_a_text_reads_is_told_by_its_readable_share(text: str, least: float) -> None:
    assert reads(text, least) is (readable(text) >= least)
