"""Draws the strip of items and the bars of scores as a few shapes, which web page, PDF and Word each set in their way.

Every text in a picture also stands in a table beside it, so a long one may be cut here.
"""

from __future__ import annotations

from dataclasses import dataclass
from html import escape

from reports.colours import COLOURS
from reports.document import Bars, Strip

WIDTH = 640  #: units across; a picture is as wide as the text
INK, SOFT, GRID, SURE, PERHAPS, EARLIER = "#1c2430", "#55606e", "#d5dbe3", "#2f6f9f", "#a9cbe4", "#9aa5b1"
LONGEST_LABEL = 90

IN_A_ROW = 15
GAP = 4
TALL = 26
LEGEND_LINE = 20
LEGEND_COLUMNS = 3

LABEL_LINE = 19
BAR_LINE = 17
BAR_ROOM = 500  #: what 100 takes; the rest is for the figures


@dataclass(frozen=True, slots=True)
class Box:
    """A filled rectangle."""

    x: float
    y: float
    width: float
    height: float
    fill: str
    edge: str = ""
    title: str = ""  #: shown when one points at it


@dataclass(frozen=True, slots=True)
class Label:
    """A text on one line; `middle` when x is its centre."""

    x: float
    y: float  #: of the line it stands on
    text: str
    size: float
    fill: str = INK
    middle: bool = False
    bold: bool = False


@dataclass(frozen=True, slots=True)
class Drawing:
    """Shapes on a sheet of WIDTH × height."""

    height: float
    shapes: tuple[Box | Label, ...]
    title: str


def drawn(picture: Strip | Bars) -> Drawing:
    """The shapes of a picture."""
    return _strip(picture) if isinstance(picture, Strip) else _bars(picture)


def svg(picture: Strip | Bars) -> str:
    """The picture for a web page; texts are escaped here."""
    drawing = drawn(picture)
    shapes = "".join(_box(s) if isinstance(s, Box) else _label(s) for s in drawing.shapes)
    title = escape(drawing.title)
    return (
        f'<svg role="img" aria-label="{title}" viewBox="0 0 {WIDTH} {drawing.height:g}" width="{WIDTH}" '
        f'height="{drawing.height:g}"><title>{title}</title>{shapes}</svg>'
    )


def _strip(strip: Strip) -> Drawing:
    wide = (WIDTH + GAP) / IN_A_ROW - GAP
    shapes: list[Box | Label] = []
    for n, square in enumerate(strip.squares):
        colour = COLOURS[square.verdict]
        x, y = (n % IN_A_ROW) * (wide + GAP), (n // IN_A_ROW) * (TALL + GAP)
        title = f"{square.code} {square.title}: {square.word}"
        shapes.append(Box(x, y, wide, TALL, colour.paper, colour.ink, title))
        shapes.append(Label(x + wide / 2, y + TALL - 8, square.code, 13, colour.ink, middle=True, bold=True))
    below = -(-len(strip.squares) // IN_A_ROW) * (TALL + GAP) + 8
    legend = strip.legend
    for n, (verdict, word, items) in enumerate(legend):
        colour = COLOURS[verdict]
        x, y = (n % LEGEND_COLUMNS) * WIDTH / LEGEND_COLUMNS, below + (n // LEGEND_COLUMNS) * LEGEND_LINE
        shapes.append(Box(x, y, 12, 12, colour.paper, colour.ink))
        shapes.append(Label(x + 18, y + 11, f"{word} ({items})", 13))
    height = below + -(-len(legend) // LEGEND_COLUMNS) * LEGEND_LINE + 2
    return Drawing(height, tuple(shapes), strip.title)


def _bars(bars: Bars) -> Drawing:
    shapes: list[Box | Label] = []
    y = 4.0
    if any(bars.names):
        for n, (name, fill) in enumerate(zip(bars.names, (EARLIER, SURE), strict=True)):
            shapes += [Box(n * 240, y, 12, 12, fill), Label(n * 240 + 18, y + 11, name, 13)]
        y += LEGEND_LINE
    for bar in bars.bars:
        text = bar.label if len(bar.label) <= LONGEST_LABEL else bar.label[: LONGEST_LABEL - 1] + "…"
        shapes.append(Label(0, y + 14, text, 13))
        y += LABEL_LINE
        if bar.before is not None:
            shapes += _one(y, bar.before, bar.before_text, EARLIER)
            y += BAR_LINE
        shapes += _one(y, (bar.low, bar.high), bar.text, SURE)
        y += BAR_LINE + 3
    return Drawing(y, tuple(shapes), bars.title)


def _one(y: float, score: tuple[float, float], text: str, fill: str) -> list[Box | Label]:
    """A bar on its rail: dark up to what is sure, light up to what is possible."""
    low, high = (min(100.0, max(0.0, value)) * BAR_ROOM / 100 for value in score)
    shapes: list[Box | Label] = [Box(0, y + 2, BAR_ROOM, 11, "#f1f4f7", GRID)]
    if high > low:
        shapes.append(Box(low, y + 2, high - low, 11, PERHAPS))
    if low > 0:
        shapes.append(Box(0, y + 2, low, 11, fill))
    return [*shapes, Label(BAR_ROOM + 10, y + 12, text, 12, SOFT)]


def _box(box: Box) -> str:
    edge = f' stroke="{box.edge}" stroke-width="1"' if box.edge else ""
    title = f"<title>{escape(box.title)}</title>" if box.title else ""
    at = f'x="{box.x:.1f}" y="{box.y:.1f}" width="{box.width:.1f}" height="{box.height:.1f}"'
    return f'<rect {at} fill="{box.fill}"{edge}>{title}</rect>'


def _label(label: Label) -> str:
    anchor = ' text-anchor="middle"' if label.middle else ""
    weight = ' font-weight="700"' if label.bold else ""
    at = f'x="{label.x:.1f}" y="{label.y:.1f}" font-size="{label.size:g}"'
    return f'<text {at} fill="{label.fill}"{anchor}{weight}>{escape(label.text)}</text>'
