"""The letters and marks of Thai script, and how damaged ones are put right without changing the spelling."""

import re
import unicodedata
from collections.abc import Callable
from typing import TypeAlias

CONSONANT = "ก-ฮ"
TONE = "่-๋"
ABOVE_BELOW = "ัิ-ฺ"  # vowel marks that sit on or under a consonant
MARK = "ัิ-ฺ็-๎"

THAI_TO_ARABIC = {ord("๐") + n: str(n) for n in range(10)}
ARABIC_TO_THAI = {ord("0") + n: chr(ord("๐") + n) for n in range(10)}

# Windows fonts of the 1990s kept shifted copies of the marks at U+F700..F71A; PDFs made with them still give these out.
_OLD_FONT = "ฐิีึื่้๊๋์่้๊๋์ญัํ็่้๊๋์ฺุู"
OLD_FONT_GLYPHS = {0xF700 + n: mark for n, mark in enumerate(_OLD_FONT)}

INVISIBLE = (
    "\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb\x00-\x08\x0e-\x1f\x7f"
)
ODD_SPACE = "\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"
LINE_END = "\r\x0b\x0c\x85\u2028\u2029"

Step: TypeAlias = tuple[re.Pattern[str], Callable[[re.Match[str]], str]]


def _ordered(match: re.Match[str]) -> str:
    """The marks of one consonant, each once, vowel before tone: what the eye sees is then what the text says."""
    return "".join(sorted(dict.fromkeys(match[0]), key=lambda mark: (mark != "ฺ") + ("่" <= mark <= "์")))


# Order matters: later steps rely on what earlier ones have already put right.
GLYPH_STEPS: tuple[Step, ...] = (
    (re.compile(f"[{INVISIBLE}]+"), lambda m: ""),
    (re.compile("[\uf700-\uf71a]"), lambda m: OLD_FONT_GLYPHS[ord(m[0])]),
    # ํ + า, with a tone mark before, between or after, is sara am typed or printed in pieces.
    (re.compile(f"([{TONE}]?)ํ([{TONE}]?)[าำ]([{TONE}]?)"), lambda m: (m[1] or m[2] or m[3]) + "ำ"),
    (re.compile(f"ำ([{TONE}])"), lambda m: m[1] + "ำ"),
    (re.compile("เเ"), lambda m: "แ"),
    (re.compile("([ะาำ])\\1+"), lambda m: m[1]),
    # Only a doubled mark, or a tone typed before its vowel, is touched: the rest of the page is left as it is.
    (re.compile(f"[{MARK}]*(?:([{MARK}])\\1|[{TONE}์][{ABOVE_BELOW}็ํ๎]|[{ABOVE_BELOW}]ฺ)[{MARK}]*"), _ordered),
    (re.compile("[^\u0e00-\u0e7f][\u0300-\u036f]+"), lambda m: unicodedata.normalize("NFC", m[0])),
)

#: One letter in which a text in need of any step begins, or ends: most texts have none and skip all steps.
_DAMAGED = re.compile(f"[{INVISIBLE}\uf700-\uf71a\u0300-\u036f]")
_ODD = re.compile(f"[{INVISIBLE}\uf700-\uf71a\u0300-\u036f{LINE_END}{ODD_SPACE}]")
_DAMAGED_PAIR = re.compile(
    f"([ะาำเ{MARK}])(?:\\1|(?<=[{TONE}์])[{ABOVE_BELOW}็ํ๎]|(?<=[{ABOVE_BELOW}])ฺ|(?<=ำ)[{TONE}]|(?<=ํ)[{TONE}]?[าำ])"
)


def in_order(text: str) -> bool:
    """Whether no glyph step would change a text; False may also be said of a text in order."""
    return _DAMAGED.search(text) is None and _DAMAGED_PAIR.search(text) is None


def usual(text: str) -> bool:
    """Whether a text is in order and holds no odd space or line end either, as most texts of a page do."""
    return _ODD.search(text) is None and _DAMAGED_PAIR.search(text) is None
