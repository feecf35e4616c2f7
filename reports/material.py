"""Everything a form may draw on: the audit as people read it, what the agency told, perhaps a later audit."""

from __future__ import annotations

from dataclasses import dataclass

from checklists.audit import Audit
from reports.comparison import Comparison, compare
from reports.facts import Facts
from reports.measures import Measures
from reports.scorebook import Scorebook
from reports.view import GapView, gap_view
from reports.words import people


@dataclass(frozen=True, slots=True)
class Material:
    """One agency's audit and what goes with it."""

    view: GapView
    facts: Facts
    measures: Measures
    scores: Scorebook
    later: GapView | None = None
    comparison: Comparison | None = None

    @property
    def agency(self) -> str:
        """The agency as it calls itself."""
        return people(self.facts.agency) or self.view.agency

    @property
    def year(self) -> int:
        """The fiscal year the measures are for."""
        return self.facts.plan_year or self.view.audit.year


def material(
    audit: Audit, facts: Facts | None = None, scores: Scorebook | None = None, later: Audit | None = None
) -> Material:
    """What the forms need; everything but the audit may be missing."""
    known = facts or Facts()
    return Material(
        view=gap_view(audit, known.units),
        facts=known,
        measures=Measures(known),
        scores=scores or Scorebook(()),
        later=gap_view(later, known.units) if later else None,
        comparison=compare(audit, later) if later else None,
    )
