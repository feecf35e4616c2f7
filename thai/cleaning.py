"""Puts a Thai text in order once, at the door: same words, same digits, but one way of writing each letter."""

import re

from thai.dictionary import known_words, words
from thai.glyphs import CONSONANT, GLYPH_STEPS, LINE_END, MARK, ODD_SPACE, TONE, in_order, usual

_LINE_ENDS = re.compile(f"\r\n|[{LINE_END}]")
_SPACES = re.compile(f"[ {ODD_SPACE}]+")
_AROUND_NEWLINE = re.compile(" *\n *")
_MANY_NEWLINES = re.compile("\n{3,}")
# No Thai word begins with า or with a mark, so a space before one is always damage; the question is only what was lost.
_SPACE_BEFORE_MARK = re.compile(f" [{MARK}ำา]")
_LOST_AM = re.compile(f"([{CONSONANT}])([{TONE}]?) +([{TONE}]?)า")
_STRAY_MARK = re.compile(f"(?<=[{CONSONANT}{MARK}]) +(?=[{MARK}]|ำ)(?![{TONE}]า)")
_LETTER_SPACED = re.compile(f" [{CONSONANT}ะ-ๅ](?: |$)", re.MULTILINE)
_NEARBY = 14  # letters on either side that show which word it is
_RUN_BEFORE = re.compile("[\u0e01-\u0e4e]*$")
# The last consonant before another lost ำ belongs to that one: ค าน า is คำ-นำ, not คาน-า.
_RUN_AFTER = re.compile(f"[\u0e01-\u0e4e]*?(?=[{CONSONANT}][{TONE}]? +[{TONE}]?า)|[\u0e01-\u0e4e]*")


def clean(text: str) -> str:
    """The same text, readable, with every letter and mark written in the one standard way."""
    if not usual(text):
        text = _LINE_ENDS.sub("\n", text)
        if not in_order(text):
            for pattern, replace in GLYPH_STEPS:
                text = pattern.sub(replace, text)
        text = _SPACES.sub(" ", text)
    elif "  " in text:
        text = _SPACES.sub(" ", text)
    if _SPACE_BEFORE_MARK.search(text):
        text = _STRAY_MARK.sub("", text)
        text = _LOST_AM.sub(_mend, text)
    if "\n" in text:
        text = _AROUND_NEWLINE.sub("\n", text)
        text = _MANY_NEWLINES.sub("\n\n", text)
    return text.strip()


def _mend(match: re.Match[str]) -> str:
    """Close "ต าบล" to ตำบล, and "หน ้า" to หน้า because หน้ำ would leave letters that belong to no word."""
    alone = match.start() == 0 or match.string[match.start() - 1].isspace()
    if alone and _LETTER_SPACED.match(match.string, match.end()):
        return match[0]  # "ป ร ะ ก า ศ" is a heading set in wide letters, nothing was lost
    stem = match[1] + (match[2] or match[3])
    before = _RUN_BEFORE.search(match.string[max(0, match.start() - _NEARBY) : match.start()])
    after = _RUN_AFTER.match(match.string, match.end(), match.end() + _NEARBY)
    head, tail = before[0] if before else "", after[0] if after else ""
    with_am, with_aa = (_strays(head + stem + vowel + tail) for vowel in "ำา")
    return stem + ("ำ" if with_am <= with_aa else "า")


def _strays(letters: str) -> int:
    """How many letters belong to no dictionary word."""
    known = known_words()
    return sum(len(word) for word in words(letters) if len(word) < 2 or word not in known)
