"""Why a document could not be read, or not to its end: a closed list."""

from __future__ import annotations

from enum import StrEnum


class Problem(StrEnum):
    """The one reason kept with a reading; whatever text there is stays beside it."""

    PASSWORD = "password"  #: opens only with a password
    BROKEN = "broken"  #: damaged, cut short, or not what it claims to be
    EMPTY = "empty"  #: opened well, and there is nothing written in it
    NO_OCR = "no_ocr"  #: some pages are pictures that were not recognised: no OCR here, or beyond the page limit
    TIMEOUT = "timeout"  #: took longer than allowed
    MEMORY = "memory"  #: larger than allowed, or wanted more memory than allowed
    UNSUPPORTED = "unsupported"  #: a kind of file that is not read here
    UNREADABLE = "unreadable"  #: recognised, but the outcome is not language


class DocumentError(Exception):
    """Raised by a parser inside the child process; never leaves it."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.value)
        self.problem = problem
