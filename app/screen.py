"""What commands share on a screen: harmless lines, tables of Thai that break between words, one way to fail."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NoReturn

import typer
from rich import box
from rich.console import Console
from rich.table import Table
from rich.text import Text

from reports.words import plain
from reports.wrapping import wrap

COULD_NOT_RUN, WRONG_USAGE = 1, 2
LEAST = 6  #: columns below which a wide cell is not squeezed further
CELL_FRAME = 3  #: a rule and two blanks beside every cell


@dataclass(frozen=True, slots=True)
class Column:
    """A heading and how wide its cells are: of fixed width, or sharing what is left by weight."""

    name: str
    fixed: int = 0
    weight: int = 1


def say(console: Console, text: str, style: str = "") -> None:
    """A line, broken between words; nothing in it is read as markup."""
    for line in text.split("\n"):
        for part in wrap(plain(line), console.width):
            console.print(Text(part, style=style), no_wrap=True, overflow="ignore", crop=False)


def show(
    console: Console, columns: Sequence[Column], rows: Iterable[Sequence[str]], title: str = "", *, ruled: bool = True
) -> None:
    """A table as wide as the screen; plain lines where nobody watches. A cell may hold several lines."""
    if title:
        say(console, title, "bold")
    room = console.width - CELL_FRAME * len(columns) - 1 - sum(c.fixed for c in columns)
    weights = sum(c.weight for c in columns if not c.fixed)
    widths = [c.fixed or max(LEAST, room * c.weight // weights) for c in columns]
    table = Table(box=box.ROUNDED if console.is_terminal else box.ASCII, show_lines=ruled)
    for column, width in zip(columns, widths, strict=True):
        table.add_column(Text("\n".join(wrap(column.name, width))), width=width, no_wrap=True)
    for row in rows:
        table.add_row(*(Text(_folded(cell, width)) for cell, width in zip(row, widths, strict=True)))
    console.print(table)


def _folded(cell: str, width: int) -> str:
    return "\n".join(part for line in cell.split("\n") for part in wrap(plain(line), width))


def fail(message: str, code: int = COULD_NOT_RUN) -> NoReturn:
    """One line of why, and the exit code: 1 it could not run, 2 wrong usage."""
    Console(stderr=True).print(plain(message), highlight=False, markup=False, soft_wrap=True)
    raise typer.Exit(code)
