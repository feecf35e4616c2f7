"""Prints a form as one web page that needs nothing else: no network, no script, its own font, its own pictures."""

from __future__ import annotations

import base64
from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template
from markupsafe import Markup

from reports.colours import COLOURS
from reports.document import Bars, Document, Strip, Table
from reports.drawing import svg
from reports.laying import groups, printed, spans

ENDING = "html"
ROOM = Path(__file__).parent.parent


def render(document: Document) -> bytes:
    """The page."""
    page = _template().render(
        form=document, colours=COLOURS, regular=_font("Regular"), bold=_font("Bold"), kind=_kind, drawn=_drawn,
        spans=spans, groups=groups, printed=printed, share=_share, licence=_licence(),
    )  # fmt: skip
    return page.encode()


@cache
def _template() -> Template:
    pages = Environment(
        loader=FileSystemLoader(ROOM / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return pages.get_template("document.html")


def _kind(block: object) -> str:
    return type(block).__name__


def _drawn(block: Strip | Bars) -> Markup:
    return Markup(svg(block))  # made by our own drawing, which escapes every text


def _share(table: Table, width: float) -> str:
    return f"{100 * width / sum(c.width for c in table.columns):.1f}%"


@cache
def _font(weight: str) -> str:
    return base64.b64encode((ROOM / "fonts" / f"Sarabun-{weight}.ttf").read_bytes()).decode("ascii")


@cache
def _licence() -> str:
    """The font's licence asks to go where the font goes."""
    return (ROOM / "fonts" / "OFL.txt").read_text("utf-8").replace("--", "- -")  # "--" would end the comment
