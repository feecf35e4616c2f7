"""A large site of which little is evidence: few requests give the verdicts of a full crawl."""

from __future__ import annotations

from pathlib import Path

from benchmarks import focus


def test_few_requests_give_the_verdicts_of_a_full_crawl(tmp_path: Path) -> None:
    full, ours = focus.runs(700, tmp_path)
    assert full.requests > 700
    assert ours.verdicts == full.verdicts
    assert len(set(full.verdicts)) > 3  # there is something to tell apart
    assert ours.stopped == "nothing_left"
    assert ours.requests < full.requests * 0.45  # at 3,000 pages less than a tenth: see benchmarks
