"""The variants use the builder of the checklist tests."""

from __future__ import annotations

from tests.checklists.conftest import make

__all__ = ["make"]
