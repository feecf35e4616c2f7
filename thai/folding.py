"""The search key: two spellings of the same words, however typed or damaged, fold to the same letters."""

import re
import unicodedata
from dataclasses import dataclass
from functools import cached_property, lru_cache

from thai.glyphs import INVISIBLE, OLD_FONT_GLYPHS, THAI_TO_ARABIC, Step
from thai.spelling import MISSPELT
from thai.tracked import Tracked

_DROPPED = "[\\s\u3000ัิ-ฺ็-๎ๆฯ" + INVISIBLE + "]"


def _table() -> dict[int, str]:
    table = {**THAI_TO_ARABIC}
    table |= {ord(letter): "" for letter in re.findall(_DROPPED, "".join(map(chr, range(0x3100))))}
    table |= {code: chr(code + 32) for code in range(ord("A"), ord("Z") + 1)}
    table |= dict.fromkeys(map(ord, "‐‑‒–—―−"), "-")
    table |= dict.fromkeys(map(ord, "‘’‚‛`´"), "'") | dict.fromkeys(map(ord, "“”„‟«»"), '"')
    table |= {ord("ำ"): "า", ord("ๅ"): "า", ord("ฎ"): "ฏ"}
    table |= {code: table.get(ord(mark), mark) for code, mark in OLD_FONT_GLYPHS.items()}
    table |= {0xFEFF: "", 0xFFF9: "", 0xFFFA: "", 0xFFFB: ""}
    return table


_TABLE = _table()
# The same table for texts that windows-874 can write, nearly all: looking up bytes takes a tenth of the time.
_LETTERS = {byte: letter for byte in range(256) if (letter := bytes((byte,)).decode("cp874", "ignore"))}
_DROPPED_BYTES = bytes(byte for byte, letter in _LETTERS.items() if _TABLE.get(ord(letter)) == "")
_BYTES = bytes(
    (_TABLE.get(ord(_LETTERS.get(byte, " "))) or _LETTERS.get(byte, " ")).encode("cp874")[0] for byte in range(256)
)
_ACCENTED = re.compile("[^\u0e00-\u0e7f][\u0300-\u036f]+")
_TWO_E = re.compile("เเ")
_TWO_VOWELS = re.compile("([าะ])\\1+")
# The dots of an abbreviation: พ.ร.บ. and พรบ., สขร.1 and สขร 1 are the same; 2.5 and o.1 are not touched.
_THAI_DOTS = re.compile("\\.(?<=[ก-ๅ]\\.)\\.*")


def _mapped(text: str) -> str:
    try:
        return text.encode("cp874").translate(_BYTES, _DROPPED_BYTES).decode("cp874")
    except UnicodeEncodeError:  # only such texts can hold accents written apart
        return _ACCENTED.sub(_composed, text).translate(_TABLE)


def _plain(text: str) -> str:
    """The key of one misspelling or its correction, before any misspelling is looked at."""
    return _THAI_DOTS.sub("", text.translate(_TABLE))


_RIGHT = {_plain(wrong): _plain(right) for wrong, right in MISSPELT if _plain(wrong) != _plain(right)}

# The steps of `fold` after letters were mapped, one by one, for the slow way that keeps track of places.
_STEPS: tuple[Step, ...] = (
    (_TWO_E, lambda m: "แ"),
    (_TWO_VOWELS, lambda m: m[1]),
    (_THAI_DOTS, lambda m: ""),
    *((re.compile(re.escape(wrong)), lambda m: _RIGHT[m[0]]) for wrong in _RIGHT),
)


def _composed(match: re.Match[str]) -> str:
    return unicodedata.normalize("NFC", match[0])


def fold(text: str) -> str:
    """The search key of a text."""
    return _remembered(text) if len(text) <= _SHORT else _fold(text)


def _fold(text: str) -> str:
    key = _mapped(text).replace("เเ", "แ")
    if "าา" in key or "ะะ" in key:
        key = _TWO_VOWELS.sub(r"\1", key)
    if "." in key:
        key = _THAI_DOTS.sub("", key)
    for wrong, right in _RIGHT.items():
        key = key.replace(wrong, right)
    return key


_SHORT = 400  # letters; labels and menu words come again on every page
_remembered = lru_cache(maxsize=32_768)(_fold)


@dataclass(frozen=True)
class Folded:
    """A search key that still knows where each of its letters stood in the original."""

    original: str

    @cached_property
    def key(self) -> str:
        """The folded text, equal to `fold(original)`."""
        return fold(self.original)

    @cached_property
    def tracked(self) -> Tracked:
        """The same, the slow way: made when a place is asked for, which few texts ever are."""
        tracked = Tracked(self.original).sub(_ACCENTED, _composed).translate(_TABLE)
        for pattern, replace in _STEPS:
            tracked = tracked.sub(pattern, replace)
        return tracked

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where letters start..end of the key stood in the original; marks of the last letter are included."""
        first, last = self.tracked.span(start, end)
        while first < last < len(self.original) and self.original[last] in _CLINGING:
            last += 1
        return first, last

    def quote(self, start: int, end: int) -> str:
        """The original words behind letters start..end of the key."""
        first, last = self.span(start, end)
        return self.original[first:last]


_CLINGING = frozenset("ัิีึืฺุู็่้๊๋์ํ๎ฯ\u200b\u00ad") | {chr(code) for code in OLD_FONT_GLYPHS}


@lru_cache(maxsize=512)  # the same page is offered for many items
def fold_map(text: str) -> Folded:
    """The search key of a text together with the way back to the original."""
    return Folded(text)
