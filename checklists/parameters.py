"""What a rule kind reads of an element's parameters, seen in its code: the rule itself is the register."""

from __future__ import annotations

import ast
import inspect
from dataclasses import dataclass
from functools import cache

from checklists.rules import rule


@dataclass(frozen=True, slots=True)
class Parameters:
    """Names of parameters."""

    read: frozenset[str]
    needed: frozenset[str]  #: of these, those the rule cannot do without


@cache
def parameters(kind: str) -> Parameters:
    """The parameters of a kind. ModuleNotFoundError for a kind that has no file."""
    module = inspect.getmodule(rule(kind))
    if module is None:
        raise ModuleNotFoundError(kind)
    optional, subscripted = set(), set()
    for node in ast.walk(ast.parse(inspect.getsource(module))):
        match node:
            case ast.Call(
                func=ast.Attribute(value=ast.Attribute(attr="params"), attr="get"),
                args=[ast.Constant(value=str(name)), *_],
            ):
                optional.add(name)
            case ast.Call(func=ast.Attribute(attr="words"), args=[ast.Constant(value=str(name))]):
                optional.add(name)
            case ast.Compare(left=ast.Constant(value=str(name)), comparators=[ast.Attribute(attr="params")]):
                optional.add(name)
            case ast.Subscript(value=ast.Attribute(attr="params"), slice=ast.Constant(value=str(name))):
                subscripted.add(name)
    return Parameters(frozenset(optional | subscripted), frozenset(subscripted - optional))
