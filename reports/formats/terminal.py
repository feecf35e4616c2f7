"""Prints the gap table on a screen: a table where there is room, a list where there is none."""

from __future__ import annotations

from rich import box
from rich.console import Console
from rich.table import Table
from rich.text import Text

from checklists.audit import Verdict
from reports.parts import Row, Section
from reports.view import COLUMNS, GapView
from reports.wrapping import wrap

#: Below this four columns of Thai are unreadable.
NARROW = 90
CODE_WIDTH = 4
#: Rules and padding of a four-column table.
FRAME = 13

STYLES = {
    Verdict.COMPLETE: "green",
    Verdict.INCOMPLETE: "yellow",
    Verdict.OUTDATED: "yellow",
    Verdict.MISSING: "red",
    Verdict.INACCESSIBLE: "magenta",
    Verdict.REVIEW: "cyan",
    Verdict.UNCHECKED: "bright_black",
    Verdict.EXEMPT: "bright_black",
}


def render_terminal(view: GapView, console: Console) -> None:
    """The same sentences as on paper; without colours and lines where nobody watches."""
    for title in view.titles:
        _say(console, title, "bold")
    for indicator in view.indicators:
        _say(console, f"\n{indicator.heading}", "bold")
        for section in indicator.sections:
            _say(console, section.heading, "bold")
            if console.width < NARROW:
                _list(console, section)
            else:
                console.print(_table(console, section))
    for note in view.footnotes:
        _say(console, note, "bright_black")
    _say(console, "")
    for score in view.scores:
        if score.whole:
            _say(console, f"{score.label} {score.text} (ไม่ใช่ผลการประเมินทางการ)", "bold")
    for sentence in (*view.coverage.sentences, *view.notes):
        _say(console, sentence)
    _say(console, "")
    for count in view.counts:
        if count.items:
            _say(console, f"{count.word} {count.text} ข้อ", STYLES[count.verdict])


def _table(console: Console, section: Section) -> Table:
    room = console.width - CODE_WIDTH - FRAME
    title, found = room * 24 // 100, room * 32 // 100
    widths = (CODE_WIDTH, title, room - title - found, found)
    table = Table(box=box.ROUNDED if console.is_terminal else box.ASCII, show_lines=True)
    for name, width in zip(COLUMNS, widths, strict=True):
        table.add_column(name, width=width, no_wrap=True)
    for row in section.rows:
        asked = [line for e in row.elements for line in wrap(f"- {e.text}", widths[2])]
        said = [line for text in _found(row) for line in wrap(text, found)]
        cells = ([row.code], wrap(row.title, title), asked, said)
        texts = [Text("\n".join(lines)) for lines in cells]
        texts[3].stylize(STYLES[row.verdict])
        table.add_row(*texts)
    return table


def _list(console: Console, section: Section) -> None:
    for row in section.rows:
        _item(console, row)


def _item(console: Console, row: Row) -> None:
    _say(console, f"{row.code} {row.title}", "bold")
    for element in row.elements:
        _say(console, f"- {element.text}")
    for text in _found(row):
        _say(console, f"→ {text}", STYLES[row.verdict])


def _found(row: Row) -> tuple[str, ...]:
    """The sentence, and the verdict where the sentence does not say it: a colour alone says nothing."""
    return (row.sentence,) if row.word in row.sentence else (row.sentence, f"({row.word})")


def _say(console: Console, text: str, style: str = "") -> None:
    for line in text.split("\n"):
        for part in wrap(line, console.width):
            console.print(Text(part, style=style), no_wrap=True, overflow="ignore", crop=False)
