"""A text that remembers, through every repair, where each of its letters stood in the original."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TypeAlias

Replace: TypeAlias = Callable[[re.Match[str]], str]


@dataclass(frozen=True, slots=True)
class Tracked:
    """Text after some repairs; `starts[i]` and `ends[i]` bound letter i in the original, None: nothing moved yet."""

    text: str
    starts: tuple[int, ...] | None = None
    ends: tuple[int, ...] | None = None

    def sub(self, pattern: re.Pattern[str], replace: Replace) -> "Tracked":
        """Replace every match; the new letters stand where the whole match stood, or one for one when lengths agree."""
        pieces: list[str] = []
        starts: list[int] = []
        ends: list[int] = []
        old_starts = self.starts if self.starts is not None else range(len(self.text))
        old_ends = self.ends if self.ends is not None else range(1, len(self.text) + 1)
        done = 0
        for match in pattern.finditer(self.text):
            first, last = match.span()
            if first == last:
                continue
            new = replace(match)
            pieces += (self.text[done:first], new)
            starts += old_starts[done:first]
            ends += old_ends[done:first]
            if len(new) == last - first:
                starts += old_starts[first:last]
                ends += old_ends[first:last]
            else:
                starts += [old_starts[first]] * len(new)
                ends += [old_ends[last - 1]] * len(new)
            done = last
        if not done:
            return self
        pieces.append(self.text[done:])
        starts += old_starts[done:]
        ends += old_ends[done:]
        return Tracked("".join(pieces), tuple(starts), tuple(ends))

    def translate(self, table: Mapping[int, str]) -> "Tracked":
        """Replace letters one by one, each by another or by nothing."""
        kept = [(at, new) for at, letter in enumerate(self.text) if (new := table.get(ord(letter), letter))]
        places = [at for at, _ in kept]
        starts = places if self.starts is None else [self.starts[at] for at in places]
        ends = [at + 1 for at in places] if self.ends is None else [self.ends[at] for at in places]
        return Tracked("".join(new for _, new in kept), tuple(starts), tuple(ends))

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where letters start..end of this text stood in the original."""
        if self.starts is None or self.ends is None:
            return start, end
        if start >= end:
            here = self.starts[start] if start < len(self.starts) else (self.ends[-1] if self.ends else 0)
            return here, here
        # Marks may have changed places, so the outermost letters are not always the first and the last.
        return min(self.starts[start:end]), max(self.ends[start:end])
