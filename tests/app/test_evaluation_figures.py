"""The figures of agreement, held to numbers worked out by hand."""

from __future__ import annotations

from fractions import Fraction

import pytest

from app.evaluation.figures import Cell, Rate, by_item, kappa, measure
from checklists.audit import Verdict
from tests.app.agreeing import rows

#: Ten rows. Truth: 4 complete, 2 missing, 2 incomplete, 2 review. Said: 4 complete, 3 missing, 1 incomplete, 2 review.
TEN = rows(
    "comp comp", "comp comp", "comp comp", "comp miss",
    "miss miss", "miss miss",
    "inco inco", "inco revi",
    "revi revi", "revi comp",
)  # fmt: skip


def share(hits: int, of: int) -> Rate:
    return Rate(hits=hits, of=of, share=hits / of)


def test_ten_rows_worked_out_by_hand() -> None:
    found = measure(TEN)
    assert found.rows == 10
    assert found.exact == share(7, 10)
    assert found.complete_or_not == share(8, 10)
    assert found.complete_precision == share(3, 4)
    assert found.complete_recall == share(3, 4)
    assert found.missing_precision == share(2, 3)
    assert found.missing_recall == share(2, 2)
    assert found.review == share(2, 10)
    assert found.review_undue == share(1, 8)


def test_kappa_of_ten_rows() -> None:
    """Chance: (4·4 + 2·3 + 2·1 + 2·2) / 100 = 0.28; (0.7 - 0.28) / (1 - 0.28) = 7/12."""
    assert kappa(TEN) == pytest.approx(float(Fraction(7, 12)))


def test_kappa_of_full_agreement_is_one() -> None:
    assert kappa(rows("comp comp", "miss miss", "exem exem")) == 1


def test_kappa_of_agreement_as_by_chance_is_nought() -> None:
    assert kappa(rows("comp comp", "comp miss", "miss comp", "miss miss")) == 0


def test_kappa_below_chance_is_negative() -> None:
    assert kappa(rows("comp miss", "miss comp")) == -1


@pytest.mark.parametrize("same", [[], ["comp comp"], ["miss miss"] * 5])
def test_kappa_has_no_value_where_chance_alone_agrees(same: list[str]) -> None:
    assert kappa(rows(*same)) is None


def test_kappa_of_one_word_against_another_is_nought() -> None:
    """Both constant but different: chance is 0, agreement is 0."""
    assert kappa(rows("comp miss", "comp miss")) == 0


def test_a_share_of_nothing_has_no_value() -> None:
    found = measure(rows("inco outd"))
    assert found.complete_precision == Rate(hits=0, of=0, share=None)
    assert found.missing_recall == Rate(hits=0, of=0, share=None)
    assert found.evidence == Rate(hits=0, of=0, share=None)
    assert found.exact == share(0, 1)


def test_review_where_the_person_says_review_too_is_not_undue() -> None:
    found = measure(rows("revi revi", "comp comp"))
    assert (found.review, found.review_undue) == (share(1, 2), share(0, 1))


def test_evidence_counts_only_rows_whose_person_named_some() -> None:
    three = [
        row.model_copy(update={"named": named})
        for row, named in zip(rows("comp comp", "comp comp", "miss miss"), (True, False, None), strict=True)
    ]
    assert measure(three).evidence == share(1, 2)


def test_the_confusion_holds_every_row_once() -> None:
    assert measure(TEN).confusion == (
        Cell(truth=Verdict.COMPLETE, said=Verdict.COMPLETE, rows=3),
        Cell(truth=Verdict.COMPLETE, said=Verdict.MISSING, rows=1),
        Cell(truth=Verdict.INCOMPLETE, said=Verdict.INCOMPLETE, rows=1),
        Cell(truth=Verdict.INCOMPLETE, said=Verdict.REVIEW, rows=1),
        Cell(truth=Verdict.MISSING, said=Verdict.MISSING, rows=2),
        Cell(truth=Verdict.REVIEW, said=Verdict.COMPLETE, rows=1),
        Cell(truth=Verdict.REVIEW, said=Verdict.REVIEW, rows=1),
    )


def test_items_are_counted_apart_and_so_is_the_same_code_of_another_list() -> None:
    some = [
        *rows("comp comp", "comp miss", code="O02"),
        *rows("miss miss", code="O01"),
        *rows("miss comp", code="O02", list_year=2564),
    ]
    found = [(i.list_year, i.code, i.figures.exact) for i in by_item(some)]
    assert found == [(2564, "O02", share(0, 1)), (2565, "O01", share(1, 1)), (2565, "O02", share(1, 2))]
