"""The calm colours of the eight verdicts; a colour never says anything that a word beside it does not say."""

from __future__ import annotations

from dataclasses import dataclass

from checklists.audit import Verdict


@dataclass(frozen=True, slots=True)
class Colour:
    """Dark ink on light paper, contrast at least 7 : 1."""

    ink: str
    paper: str


COLOURS = {
    Verdict.COMPLETE: Colour("#14532D", "#E6F4EA"),
    Verdict.INCOMPLETE: Colour("#6B3A00", "#FFF3DC"),
    Verdict.OUTDATED: Colour("#5A3E00", "#FBF3C9"),
    Verdict.MISSING: Colour("#7F1D1D", "#FCE8E6"),
    Verdict.INACCESSIBLE: Colour("#6B1E52", "#FAE7F3"),
    Verdict.REVIEW: Colour("#1E3A75", "#E6EEFB"),
    Verdict.UNCHECKED: Colour("#374151", "#ECEEF1"),
    Verdict.EXEMPT: Colour("#3F4754", "#F5F6F7"),
}
