"""What a rule reads is seen in its code, and is what its first lines say."""

from __future__ import annotations

import importlib

import pytest

from checklists.parameters import parameters
from checklists.rules import kinds


@pytest.mark.parametrize("kind", kinds())
def test_a_parameter_that_is_read_is_explained(kind: str) -> None:
    explained = importlib.import_module(f"checklists.rules.{kind}").__doc__ or ""
    assert [name for name in parameters(kind).read if name not in explained] == []


def test_what_a_rule_cannot_do_without() -> None:
    assert parameters("consistency").needed == {"with"}
    assert parameters("signed").needed == frozenset()
    assert "executives" in parameters("signed").read
    assert parameters("fields").read >= {"fields", "nil"}


def test_a_kind_without_a_file() -> None:
    with pytest.raises(ModuleNotFoundError, match="charm"):
        parameters("charm")
