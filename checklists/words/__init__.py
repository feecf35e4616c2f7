"""Words and tables the rules look with: data beside code, shared by all years."""

from __future__ import annotations

from functools import cache
from importlib import resources
from typing import Any

from ruamel.yaml import YAML


@cache
def table(name: str) -> Any:
    """A table of this folder by its file name without ending. FileNotFoundError when there is none."""
    return YAML(typ="safe", pure=True).load((resources.files(__name__) / f"{name}.yml").read_text("utf-8"))
