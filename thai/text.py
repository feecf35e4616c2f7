"""What the other rooms do with Thai text: clean it, make its search key, hide citizen numbers, cut it into words."""

import re

from thai.cleaning import clean
from thai.dictionary import words
from thai.folding import Folded, fold, fold_map
from thai.glyphs import ARABIC_TO_THAI, THAI_TO_ARABIC
from thai.personal import mask_ids
from thai.reading import readable, reads

_THAI_DIGIT = re.compile("[๐-๙]")  # in a long text far quicker than looking up every letter

__all__ = ["Folded", "arabic", "clean", "fold", "fold_map", "mask_ids", "readable", "reads", "thai_digits", "words"]


def arabic(text: str) -> str:
    """๒๕๖๕ → 2565; nothing else changes."""
    return _THAI_DIGIT.sub(lambda m: THAI_TO_ARABIC[ord(m[0])], text)


def thai_digits(text: str) -> str:
    """2565 → ๒๕๖๕; nothing else changes."""
    return text.translate(ARABIC_TO_THAI)
