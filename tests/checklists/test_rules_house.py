"""Every rule kind has its tests: the file that says when it is met, when not, and what must not fool it."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from checklists.rules import kinds, rule

HERE = Path(__file__).parent
#: What a test of each row of a rule's table must say in its own words.
ROWS = {"met": "Met.MET", "not met": "Met.UNMET", "look-alike": "assert "}


def rows(source: str) -> Iterator[tuple[str, str]]:
    """The rows of a rule's table: which row a test says it is, and the test's own words."""
    for node in ast.parse(source).body:
        if isinstance(node, ast.FunctionDef) and node.name.startswith("test_"):
            words = "\n".join(ast.unparse(line) for line in node.body)
            for call in node.decorator_list:
                if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id == "row":
                    yield from ((str(arg.value), words) for arg in call.args if isinstance(arg, ast.Constant))


@pytest.mark.parametrize("kind", kinds())
def test_a_rule_kind_has_a_test_module(kind: str) -> None:
    tests = HERE / f"test_rule_{kind}.py"
    assert tests.is_file(), f"write {tests.name}: the page that meets it, the one that does not, the look-alike"
    assert f'decide("{kind}"' in tests.read_text("utf-8")


@pytest.mark.parametrize("kind", kinds())
@pytest.mark.parametrize("wanted", ROWS)
def test_a_rule_kind_has_every_row_of_its_table(kind: str, wanted: str) -> None:
    shown = [words for name, words in rows((HERE / f"test_rule_{kind}.py").read_text("utf-8")) if name == wanted]
    assert shown, f'mark a test of {kind} with @row("{wanted}")'
    assert all(ROWS[wanted] in words for words in shown)


def test_a_row_is_what_the_test_asserts() -> None:
    table = '@row("met")\ndef test_a(decide):\n    assert decide("x").met is Met.UNMET\n\ndef test_b(): pass'
    assert [(name, ROWS[name] in words) for name, words in rows(table)] == [("met", False)]


@pytest.mark.parametrize("kind", kinds())
def test_a_rule_says_how_it_decides(kind: str) -> None:
    assert rule(kind).__doc__


def test_no_test_module_outlives_its_rule() -> None:
    tested = {file.stem.removeprefix("test_rule_") for file in HERE.glob("test_rule_*.py")}
    assert tested == set(kinds())
