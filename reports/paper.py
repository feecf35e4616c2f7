"""A finished file, before it is put into its folder."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Paper:
    """One file of a report."""

    name: str
    body: bytes
