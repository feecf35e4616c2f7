"""The laws of a finding: one that breaks them cannot be built, nor changed afterwards."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import ValidationError

from checklists.audit import Certainty, Decided, Evidence, Finding, Met, Presence, Searched, Verdict
from tests.checklists.build import address

PROOF = Evidence(
    url=address("/p"),
    requested_url=address("/p"),
    found_on=address("/"),
    sha256="0" * 64,
    quote="ปี 2565",
    place="หน้าเว็บ",
)
LOOKED = (Searched(url=address("/"), what="หน้าแรกและเมนู"),)


def decided(met: Met, certainty: Certainty = Certainty.HIGH) -> Decided:
    return Decided(id="o01.1", text="มีแผน", decision=met, reason="", certainty=certainty)


def finding(**changed: Any) -> Finding:
    """A complete finding, changed as asked."""
    plain: dict[str, Any] = {
        "code": "O01",
        "title": "แผน",
        "section": "9.1",
        "verdict": Verdict.COMPLETE,
        "finding": "มีข้อมูลครบถ้วน",
        "points": 1.0,
        "confidence": 0.9,
        "presence": Presence.FOUND,
        "requirements": (decided(Met.MET),),
        "evidence": (PROOF,),
    }
    return Finding(**{**plain, **changed})


def test_a_complete_finding_stands() -> None:
    assert finding().verdict is Verdict.COMPLETE


def test_no_complete_without_evidence() -> None:
    with pytest.raises(ValidationError, match="O01: complete without evidence"):
        finding(evidence=())


@pytest.mark.parametrize("met", [Met.UNMET, Met.UNCLEAR])
@pytest.mark.parametrize("certainty", [Certainty.HIGH, Certainty.MEDIUM])
def test_no_complete_with_an_open_element(met: Met, certainty: Certainty) -> None:
    with pytest.raises(ValidationError, match="not met"):
        finding(requirements=(decided(Met.MET), decided(met, certainty)))


def test_advice_may_stay_open() -> None:
    assert finding(requirements=(decided(Met.MET), decided(Met.UNMET, Certainty.LOW))).verdict is Verdict.COMPLETE


def test_no_missing_without_the_places_looked_at() -> None:
    absent = {"verdict": Verdict.MISSING, "evidence": (), "requirements": (decided(Met.UNMET),)}
    with pytest.raises(ValidationError, match="missing without the places"):
        finding(**absent)
    assert finding(**absent, searched=LOOKED).verdict is Verdict.MISSING


@pytest.mark.parametrize(
    "wrong",
    [{"code": "1"}, {"code": "O1"}, {"confidence": 1.2}, {"verdict": "perfect"}, {"mood": "good"}, {"review": "ok"}],
)
def test_what_the_contract_does_not_know_is_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        finding(**wrong)


def test_a_finding_is_not_changed_afterwards() -> None:
    with pytest.raises(ValidationError, match="frozen"):
        finding().verdict = Verdict.MISSING  # type: ignore[misc]


def test_every_verdict_has_words_for_people() -> None:
    assert len({v.thai for v in Verdict}) == len(Verdict) == 8
