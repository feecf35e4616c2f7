"""Citizen numbers are hidden in every way people write them; other numbers stay."""

import pytest

from thai.text import mask_ids, thai_digits

MASK = "x-xxxx-xxxxx-xx-x"
VALID = "1234567890121"  # a made-up number whose last digit is the right check digit
SHAPED = "1-2345-67890-12-3"

HIDDEN = [
    SHAPED,
    "1 2345 67890 12 3",
    "1 - 2345 - 67890 - 12 - 3",
    "1–2345–67890–12–3",
    thai_digits(SHAPED),
    VALID,
    thai_digits(VALID),
    " ".join(VALID),
    "12345-67890-121",
]

KEPT = [
    "043-256-5000",
    "081-234-5678",
    "0 4325 6500",
    "1,234,567,890,121 บาท",
    "1234567890123",  # thirteen digits whose check digit is wrong
    "12345678901212",  # fourteen digits
    "123-4-56789-0",
    "65017123456",
    "2561 2562 2563 2564 2565",
    "15/01/2565",
    "0432565001-121",
]


@pytest.mark.parametrize("number", HIDDEN)
def test_a_citizen_number_is_hidden(number: str) -> None:
    assert mask_ids(f"เลขที่ {number} โทร. 043-256-5000") == f"เลขที่ {MASK} โทร. 043-256-5000"


@pytest.mark.parametrize("number", KEPT)
def test_other_numbers_stay(number: str) -> None:
    assert mask_ids(f"ข้อมูล {number} จบ") == f"ข้อมูล {number} จบ"


def test_after_the_word_for_citizen_even_a_mistyped_number_is_hidden() -> None:
    assert mask_ids("เลขประจำตัวประชาชน: 1234567890123") == f"เลขประจำตัวประชาชน: {MASK}"


def test_every_number_of_a_list_is_hidden() -> None:
    assert mask_ids(f"{VALID}, {SHAPED}\n{VALID}") == f"{MASK}, {MASK}\n{MASK}"
