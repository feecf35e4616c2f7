"""Phrases are looked up by their first letters, and none that stands in a text may be passed over."""

from thai.starts import Starts
from thai.text import fold

PHRASES = tuple(map(fold, ("แผนปฏิบัติราชการ", "แผนปฏิบัติงาน", "ถาม", "ถามตอบ", "q&a", "งบ", "งบประมาณ")))


def test_every_phrase_that_stands_in_a_text_is_named() -> None:
    text = fold("ถามตอบ เรื่องแผนปฏิบัติราชการ และงบประมาณ")
    assert {at for at, phrase in enumerate(PHRASES) if phrase in text} <= set(Starts(PHRASES).within(text))


def test_phrases_whose_first_letters_are_not_there_are_left_out() -> None:
    assert [PHRASES[at] for at in Starts(PHRASES).within(fold("กระดานถาม q&a"))] == ["ถาม", "q&a"]


def test_phrases_come_in_their_own_order() -> None:
    assert Starts(("บบบบบ", "กกกกก", "ก")).within("กกกกกบบบบบ") == [0, 1, 2]


def test_a_text_shorter_than_a_start_holds_short_phrases_only() -> None:
    assert Starts(("กขคง", "กข")).within("กขค") == [1]
