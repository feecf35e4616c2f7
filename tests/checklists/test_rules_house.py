"""Every rule kind has its tests: the file that says when it is met, when not, and what must not fool it."""

from __future__ import annotations

from pathlib import Path

import pytest

from checklists.rules import kinds, rule

HERE = Path(__file__).parent


@pytest.mark.parametrize("kind", kinds())
def test_a_rule_kind_has_a_test_module(kind: str) -> None:
    tests = HERE / f"test_rule_{kind}.py"
    assert tests.is_file(), f"write {tests.name}: the page that meets it, the one that does not, the look-alike"
    assert f'decide("{kind}"' in tests.read_text("utf-8")


@pytest.mark.parametrize("kind", kinds())
def test_a_rule_says_how_it_decides(kind: str) -> None:
    assert rule(kind).__doc__


def test_no_test_module_outlives_its_rule() -> None:
    tested = {file.stem.removeprefix("test_rule_") for file in HERE.glob("test_rule_*.py")}
    assert tested == set(kinds())
