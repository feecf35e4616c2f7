"""How often the auditor and the entries agree: `python -m tests.variants.agreement` prints the figure and the rest."""

from __future__ import annotations

import sys
import tempfile
import time
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from checklists import loader
from checklists.audit import Finding, Verdict
from checklists.judge import judge
from tests.checklists import build
from tests.checklists.build import Maker
from tests.variants.sites import COVERED, Expected, Village, villages


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

    @property
    def bystander(self) -> bool:
        """Whether the item is only there to be left complete by its varied neighbours."""
        return self.expected.verdict is Verdict.COMPLETE and not self.site.startswith("complete")

    def __str__(self) -> str:
        without = f" without {self.expected.without}" if self.expected.without else ""
        asked = f"{self.expected.verdict.value}{without}"
        return f"{self.site} {self.expected.item}: {asked}, not {self.found.verdict.value}: {self.found.finding}"


def judged(make: Maker, year: int, village: Village) -> tuple[Answer, ...]:
    """Every variant of one site, as the auditor judges it when the first half of the year has just ended."""
    pages = {path: answer for path, answer in village.place.pages().items() if path not in village.place.misses}
    site = make(pages, misses=village.place.misses)
    case = build.case(site, loader.load(year), year=year, as_of=date(year - 543, 4, 25))
    found = {finding.code: finding for finding in judge(case)}
    return tuple(Answer(year, village.name, one, found[one.item]) for one in village.expected)


def main() -> None:
    """Prints, year by year, the share of exact verdicts and each disagreement with the sentence found."""
    for year in COVERED:
        started = time.monotonic()
        with tempfile.TemporaryDirectory() as folder:
            maker = Maker(Path(folder))
            answers = [one for village in villages(year) for one in judged(maker, year, village)]
            maker.close()
        for name, group in (("variants", [a for a in answers if not a.bystander]), ("all answers", answers)):
            exact = sum(a.agrees for a in group)
            sys.stdout.write(f"{year} {name}: {exact} of {len(group)} exact ({100 * exact / len(group):.1f} %)\n")
        sys.stdout.write(f"{year} took {time.monotonic() - started:.1f} s\n")
        sys.stdout.writelines(f"{answer}\n" for answer in answers if not answer.agrees)


if __name__ == "__main__":
    main()
