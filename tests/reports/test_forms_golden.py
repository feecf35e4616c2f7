"""The words of every form, line by line, as somebody has read them: a change shows here before it shows on paper.

After a change that is meant: `python -m tests.reports.test_forms_golden` writes them anew; read the difference.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from checklists.audit import Audit
from reports.material import Material, material
from reports.render import build, forms_known
from tests.reports.conftest import after, make
from tests.reports.reading import words_of
from tests.reports.test_forms import FACTS, SCORES

GOLDEN = Path(__file__).parent / "golden"


def text(stuff: Material, form: str) -> str:
    return "".join(f"{line}\n" for line in words_of(build(stuff, form)) if line)


@pytest.mark.parametrize("form", sorted(forms_known()))
def test_the_words_are_those_that_were_read(form: str, audit: Audit, later: Audit) -> None:
    stuff = material(audit, FACTS, SCORES, later)
    assert text(stuff, form) == (GOLDEN / f"{form}.txt").read_text("utf-8")


def test_every_golden_file_has_its_form() -> None:
    assert {path.stem for path in GOLDEN.glob("*.txt")} == set(forms_known())


if __name__ == "__main__":
    first = make()
    for name in forms_known():
        (GOLDEN / f"{name}.txt").write_text(text(material(first, FACTS, SCORES, after(first)), name), "utf-8")
