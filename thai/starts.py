"""Finds out quickly which of many phrases may stand in a text: those whose first letters do."""

from collections.abc import Iterable

_START = 4  #: letters a phrase is looked up by; with fewer, many phrases begin alike


class Starts:
    """Phrases (search keys) by their first letters; they are named by their place in the list given."""

    def __init__(self, phrases: Iterable[str]) -> None:
        self._by_start: dict[str, list[int]] = {}
        self._short: list[tuple[str, int]] = []
        for number, phrase in enumerate(phrases):
            if len(phrase) < _START:
                self._short.append((phrase, number))
            else:
                self._by_start.setdefault(phrase[:_START], []).append(number)

    def within(self, text: str) -> list[int]:
        """The numbers of the phrases that may stand in a search key, in their order; no other phrase does."""
        starts = {text[at : at + _START] for at in range(len(text) - _START + 1)} & self._by_start.keys()
        found = [number for start in starts for number in self._by_start[start]]
        found += [number for phrase, number in self._short if phrase in text]
        return sorted(found)
