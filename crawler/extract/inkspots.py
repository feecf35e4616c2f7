"""Finds the separate spots of ink in a small picture: each letter, or part of a letter, that touches no other."""

from __future__ import annotations

import re
from typing import NamedTuple

from PIL import Image

_RUN = re.compile(b"\xff+")


class Spot(NamedTuple):
    """The frame around one spot, in pixels from the top left."""

    left: int
    top: int
    right: int
    bottom: int


def spots(region: Image.Image, dark: int) -> list[Spot]:
    """All spots brighter than `dark` (ink is white here), from left to right."""
    width, height = region.size
    bits = region.point(lambda value: 255 if value > dark else 0).tobytes()
    parent: list[int] = []
    frames: list[Spot] = []
    above: list[tuple[int, int, int]] = []
    for y in range(height):
        line: list[tuple[int, int, int]] = []
        for run in _RUN.finditer(bits[y * width : (y + 1) * width]):
            mine = len(parent)
            parent.append(mine)
            frames.append(Spot(run.start(), y, run.end(), y + 1))
            for start, end, other in above:
                if start <= run.end() and end >= run.start():
                    mine = _joined(parent, frames, mine, other)
            line.append((run.start(), run.end(), mine))
        above = line
    return sorted(frames[at] for at, up in enumerate(parent) if at == up)


def _joined(parent: list[int], frames: list[Spot], one: int, other: int) -> int:
    """Make two spots one."""
    a, b = _root(parent, one), _root(parent, other)
    if a != b:
        parent[a] = b
        first, second = frames[a], frames[b]
        frames[b] = Spot(
            min(first.left, second.left),
            min(first.top, second.top),
            max(first.right, second.right),
            max(first.bottom, second.bottom),
        )
    return b


def _root(parent: list[int], at: int) -> int:
    while parent[at] != at:
        parent[at] = parent[parent[at]]
        at = parent[at]
    return at
