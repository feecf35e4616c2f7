"""How often the auditor and the entries agree: `python -m tests.variants.agreement` prints the figure and the rest."""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

from checklists import loader
from checklists.audit import Finding
from checklists.judge import judge
from tests.checklists import build
from tests.checklists.build import Maker
from tests.variants.sites import COVERED, Expected, villages


@dataclass(frozen=True, slots=True)
class Answer:
    """One variant of one item, what was expected and what was found."""

    year: int
    site: str
    expected: Expected
    found: Finding

    @property
    def agrees(self) -> bool:
        return self.found.verdict is self.expected.verdict


@cache
def answers() -> tuple[Answer, ...]:
    """Every variant of every covered list, judged."""
    return tuple(answer for year in COVERED for answer in _judged(year))


def _judged(year: int) -> Iterator[Answer]:
    as_of = date(year - 543, 4, 25)  # the first half of the fiscal year has just ended
    with tempfile.TemporaryDirectory() as folder:
        maker = Maker(Path(folder))
        for village in villages(year):
            pages = dict(village.place.pages())
            for path in village.place.misses:
                pages.pop(path, None)
            site = maker(pages, misses=village.place.misses)
            case = build.case(site, loader.load(year), year=year, as_of=as_of)
            found = {finding.code: finding for finding in judge(case)}
            yield from (Answer(year, village.name, one, found[one.item]) for one in village.expected)
            site.snapshot.close()


def main() -> None:
    """Prints the share of exact verdicts and each disagreement with the sentence found."""
    started = time.monotonic()
    every = answers()
    wrong = [answer for answer in every if not answer.agrees]
    share = 100 * (len(every) - len(wrong)) / len(every)
    lines = [f"{len(every) - len(wrong)} of {len(every)} exact ({share:.1f} %), {time.monotonic() - started:.1f} s"]
    for one in wrong:
        asked = f"{one.expected.verdict.value}{' without ' + one.expected.without if one.expected.without else ''}"
        lines.append(f"{one.year} {one.site} {one.expected.item}: {asked} -> {one.found.verdict.value}: {one.found.finding}")
    sys.stdout.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
