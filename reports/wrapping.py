"""Breaks Thai lines between words: Thai writes no spaces, so a screen of fixed width would cut words anywhere."""

from __future__ import annotations

import re
from collections.abc import Iterator

from rich.cells import cell_len, chop_cells

from thai.text import words


def wrap(text: str, width: int) -> list[str]:
    """The text as lines of at most `width` columns; only a word longer than a line is cut."""
    if cell_len(text) <= width:
        return [text]
    lines = [""]
    for piece in (part for whole in _pieces(text) for part in chop_cells(whole, width)):
        if cell_len(lines[-1] + piece.rstrip()) > width:
            lines.append("")
        lines[-1] += piece if lines[-1] else piece.lstrip()
    return [line.rstrip() for line in lines]


def _pieces(text: str) -> Iterator[str]:
    """The words with the spaces that follow them; joined they are the text again."""
    at = 0
    for word in words(text):
        start = text.find(word, at)
        if start < 0:  # the tokenizer changed the spelling: take what is left as it stands
            break
        if start > at:
            yield text[at:start]
        at = start + len(word)
        yield word
    yield from re.findall(r"\S+|\s+", text[at:])
