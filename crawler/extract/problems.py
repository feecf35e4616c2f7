"""How a parser says why a document could not be read, or not to its end."""

from __future__ import annotations

from crawler.records import Problem

__all__ = ["DocumentError", "Problem"]


class DocumentError(Exception):
    """Raised by a parser inside the child process; never leaves it."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.value)
        self.problem = problem
