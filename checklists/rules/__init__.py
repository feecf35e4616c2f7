"""One way of deciding an element a file; the file name is the rule kind, the folder is the registry."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from typing import cast

from checklists.ask import Ask, Decision

Rule = Callable[[Ask], Decision]


@cache
def kinds() -> tuple[str, ...]:
    """The rule kinds there are."""
    return tuple(sorted(m.name for m in iter_modules(__path__)))


@cache
def rule(kind: str) -> Rule:
    """The rule of a kind. ModuleNotFoundError names a kind that has no file."""
    return cast("Rule", import_module(f"{__name__}.{kind}").decide)
