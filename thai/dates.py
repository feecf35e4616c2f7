"""Reads every time a Thai text names, however it is typed, and says which days and fiscal years are meant."""

from dataclasses import replace

from thai.mentions import Kind, Mention
from thai.neighbours import complete
from thai.pieces import Pieces
from thai.reader import find
from thai.shadow import shadow
from thai.tokens import tokens

__all__ = ["Kind", "Mention", "read", "years_said"]


def read(text: str) -> tuple[Mention, ...]:
    """All mentions in order, not overlapping; the longest reading wins."""
    plain = shadow(text)
    mentions = complete(plain.text, find(Pieces(plain.text, tokens(plain.text))))
    return tuple(_on_original(text, mention, *plain.span(mention.start, mention.end)) for mention in mentions)


def _on_original(text: str, mention: Mention, start: int, end: int) -> Mention:
    if text[end : end + 1] == ")" and text.count("(", start, end) > text.count(")", start, end):
        end += 1
    return replace(mention, start=start, end=end, quote=text[start:end])


def years_said(text: str) -> tuple[int, ...]:
    """The years a text names as years (alone, in a range, or with a quarter, a half or months of a fiscal year)."""
    said = [year for mention in read(text) if _names_year(mention) for year in mention.fiscal_years()]
    return tuple(dict.fromkeys(said))


def _names_year(mention: Mention) -> bool:
    return mention.kind in ("year", "years", "quarter", "half") or mention.fiscal
