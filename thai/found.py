"""A mention while its text is still being read: its places count in the plain copy, its name may still be doubtful."""

from dataclasses import dataclass

from thai.mentions import Kind, Mention
from thai.pieces import Pieces


@dataclass(frozen=True, slots=True)
class Found:
    """A mention, and whether it still needs a neighbour to be believed."""

    mention: Mention
    weak: bool = False  # a name that may be something else than a month, until a neighbour vouches for it


def make(
    pieces: Pieces, kind: Kind, years: tuple[int | None, int | None], start: int, end: int, *,
    months: tuple[int, ...] = (), day: int | None = None, days: tuple[int, int] | None = None,
    fiscal: bool = False, guessed: bool = False,
) -> Mention:  # fmt: skip
    """A mention with its quote taken from the plain copy."""
    quote = pieces.text[start:end]
    return Mention(kind, years[0], years[1], months, day, fiscal, start, end, quote, guessed, days)
