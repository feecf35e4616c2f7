"""What PDFs do to Thai letters, undone."""

from __future__ import annotations

from crawler.extract.mend import mend


def test_letters_told_twice_are_told_once() -> None:
    assert mend("ขั้ขั้นตอน รวมทั้ทั้งสิ้สิ้น") == "ขั้นตอน รวมทั้งสิ้น"


def test_words_that_say_it_twice_stay() -> None:
    assert mend("ในที่ที่มีน้ำ นานาชาติ ต่าง ๆ") == "ในที่ที่มีน้ำ นานาชาติ ต่าง ๆ"
