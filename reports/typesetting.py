"""Sets type with typst: PDF pages and pictures, with the font of this folder, nothing from the system or the network.

What is printed travels as data, never as markup: no text can become a command.
"""

from __future__ import annotations

import json
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any

import typst

from reports.colours import COLOURS
from reports.document import Bars, Strip
from reports.drawing import WIDTH, Box, drawn

ROOM = Path(__file__).parent
SHARP = 192.0  #: dots an inch of a picture in Word


def pdf(data: dict[str, Any], stamp: datetime) -> bytes:
    """The pages of a document; the same data gives the same bytes."""
    made: bytes = typst.compile(
        _template("document.typ"), font_paths=_fonts(), format="pdf", timestamp=stamp.replace(tzinfo=UTC),
        sys_inputs=_inputs(data),
    )  # fmt: skip
    return made


def png(picture: Strip | Bars) -> bytes:
    """A picture as Word takes it."""
    made: bytes = typst.compile(
        _template("picture.typ"), font_paths=_fonts(), format="png", ppi=SHARP, sys_inputs=_inputs(shapes(picture))
    )
    return made


def shapes(picture: Strip | Bars) -> dict[str, Any]:
    """The drawing as the templates read it."""
    drawing = drawn(picture)
    placed = [
        {"x": s.x, "y": s.y, "wide": s.width, "tall": s.height, "fill": s.fill, "edge": s.edge}
        if isinstance(s, Box)
        else {"x": s.x, "y": s.y, "text": s.text, "size": s.size, "fill": s.fill, "middle": s.middle, "bold": s.bold}
        for s in drawing.shapes
    ]
    return {"width": WIDTH, "height": drawing.height, "title": drawing.title, "shapes": placed}


def colours() -> dict[str, dict[str, str]]:
    """Ink and paper of every verdict."""
    return {verdict.value: {"ink": colour.ink, "paper": colour.paper} for verdict, colour in COLOURS.items()}


def _inputs(data: dict[str, Any]) -> dict[str, str]:
    return {"data": json.dumps(data, ensure_ascii=False)}


@cache
def _fonts() -> Any:
    return typst.Fonts(include_system_fonts=False, font_paths=[str(ROOM / "fonts")])


@cache
def _template(name: str) -> bytes:
    shared = (ROOM / "templates" / "drawing.typ").read_text("utf-8")
    return (shared + (ROOM / "templates" / name).read_text("utf-8")).encode()
