"""What an agency usually does about a gap: issues, measures, steps and times, as data beside the checklists."""

from __future__ import annotations

import re
from functools import cache
from importlib import resources
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, model_validator

from checklists.loader import read_yaml

_SPAN = re.compile(r"([ie])(\d+)(?:-[ie]?(\d+))?")

Month = Annotated[int, Field(ge=1, le=12)]


class _Strict(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Issue(_Strict):
    """One of the issues officials group findings into."""

    id: str
    title: str
    #: The survey questions discussed under it: `i1-i6`, `e10`.
    questions: tuple[str, ...] = ()

    def asks(self, question: str) -> bool:
        """Whether a survey question (i7, e12) belongs here."""
        for span in self.questions:
            found = _SPAN.fullmatch(span)
            if found and question[:1] == found[1] and question[1:].isdigit():
                first, last = int(found[2]), int(found[3] or found[2])
                if first <= int(question[1:]) <= last:
                    return True
        return False


class UsualMeasure(_Strict):
    """What is usually done about one concept."""

    issue: str
    measure: str
    steps: tuple[str, ...]
    period: tuple[Month, Month]  #: first and last month, in the order of the fiscal year
    reports: Annotated[int, Field(ge=1, le=12)]  #: how often a year the head of the agency hears of it

    def for_year(self, year: int) -> UsualMeasure:
        """The same with the years written into its words."""
        text = self.model_dump_json().replace("<ปีก่อน>", str(year - 1)).replace("<ปี>", str(year))
        return UsualMeasure.model_validate_json(text)


class Usual(_Strict):
    """The whole file."""

    issues: tuple[Issue, ...]
    groups: dict[str, str]  #: by indicator
    indicators: dict[str, str]  #: the titles of the ten indicators
    measures: dict[str, UsualMeasure]  #: by concept

    @model_validator(mode="after")
    def _known_issues(self) -> Usual:
        unknown = {m.issue for m in self.measures.values()} - {i.id for i in self.issues}
        if unknown:
            raise ValueError(f"issues that are not listed: {sorted(unknown)}")
        return self


@cache
def usual() -> Usual:
    """The measures that come with the program."""
    return Usual.model_validate(read_yaml(resources.files("checklists") / "measures" / "measures.yml", dict))
