"""How much of a text can be read: the test that sends a badly scanned or badly encoded page to another reader."""

import re
from collections.abc import Iterator
from functools import lru_cache

from thai.cleaning import clean
from thai.dictionary import known_words, words

_SAMPLE = 6000  # letters looked at; a page is as readable as its beginning and its middle
_LETTERS = re.compile("[^\\W\\d_]|[\u0e30-\u0e4e]|[\ue000-\uf8ff\ufffd\u0080-\u009f]")
#: The same for texts that windows-874 can write, nearly all: what is no letter is left out in one go.
_OTHER = bytes(byte for byte in range(256) if not _LETTERS.fullmatch(bytes((byte,)).decode("cp874", "ignore")))
_THAI_WORD = re.compile("[\u0e01-\u0e4e]{2,}")
_LATIN_WORD = re.compile("[A-Za-z]*[AEIOUYaeiouy][A-Za-z]*|[A-Z]{2,6}")
# Single Thai letters are honest in ก. ข. ค. and in abbreviations, but a text made of them is a text in pieces.
_ABBREVIATION = re.compile("(?<![ก-๙])เ?[ก-ฮ]{1,4}[ิี]?\\.(?:เ?[ก-ฮ]{1,2}[ิี]?\\.){0,4}")


@lru_cache(maxsize=1024)  # the same page is offered for many items
def readable(text: str) -> float:
    """Share of the letters that stand in real words, 0.0 to 1.0; 0.0 when there are no letters."""
    total, known = _looked_at(text)
    return min(1.0, sum(known) / total) if total else 0.0


@lru_cache(maxsize=1024)
def reads(text: str, least: float) -> bool:
    """Whether `readable(text)` is at least `least` (above zero); a plain text is not read to its end for that."""
    total, known = _looked_at(text)
    if not total:
        return False
    good = 0
    for letters in known:
        good += letters
        if good / total >= least:
            return True
    return False


def _looked_at(text: str) -> tuple[int, Iterator[int]]:
    """How many letters are looked at, and line by line how many of them stand in real words."""
    sample = text if len(text) <= _SAMPLE else text[: _SAMPLE // 2] + "\n" + _middle(text)
    return _letters(sample), _known(sample)


def _known(sample: str) -> Iterator[int]:
    yield sum(_letters(token) for token in _ABBREVIATION.findall(sample))
    for line in _ABBREVIATION.sub(" ", sample).splitlines():
        yield sum(len(token) for token in words(line) if _is_word(token))


def _letters(text: str) -> int:
    try:
        return len(text.encode("cp874").translate(None, _OTHER))
    except UnicodeEncodeError:
        return len(_LETTERS.findall(text))


def _middle(text: str) -> str:
    start = (len(text) - _SAMPLE // 2) // 2
    return text[start : start + _SAMPLE // 2]


def _is_word(token: str) -> bool:
    if _THAI_WORD.fullmatch(token):
        return token in known_words() or clean(token) in known_words()
    return bool(_LATIN_WORD.fullmatch(token)) and len(token) <= 20
