"""Writes the gap table as one web page that needs nothing else: no network, no script, its own font."""

from __future__ import annotations

import base64
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from reports.colours import COLOURS
from reports.paper import Paper
from reports.view import COLUMNS, GapView

ROOM = Path(__file__).parent.parent


def papers(view: GapView) -> tuple[Paper, ...]:
    """The page."""
    pages = Environment(
        loader=FileSystemLoader(ROOM / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    page = pages.get_template("gap-table.html").render(
        view=view, columns=COLUMNS, colours=COLOURS, regular=_font("Regular"), bold=_font("Bold")
    )
    return (Paper("gap-table.html", page.encode()),)


def _font(weight: str) -> str:
    return base64.b64encode((ROOM / "fonts" / f"Sarabun-{weight}.ttf").read_bytes()).decode("ascii")
