"""Words of a field with something behind them: a heading with nothing under it, or an empty column, shows nothing.

Judged only for fields that are told in words (words/told.yml: the name of an office in a chart is itself what the chart
shows), and only where the layout is plain: a column of a table whose cells are all blank, or a line that is little more
than the field's name and is followed by the next heading or by nothing. Everything else counts as shown.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from checklists.ask import Proof, pattern, quote
from checklists.pieces import Piece
from checklists.site import Site
from checklists.words import table
from thai.text import arabic, fold

NAMED = 0.6  #: share of a line that is the field's name, from which on the line is its heading
HEADER = 3  #: rows of a table in which its columns are named
MISREAD = 7  #: folded letters from which on a phrase is known with letters misread
_ALIKE = str.maketrans("แคตภปผพชซหส", "เดดถบฝฟขขทล")  #: letters that recognised scans take for one another
ALONE = 160  #: letters of a first line that is a document's title
TITLES = 6  #: lines from the top in which a title may be repeated
MOST = 40  #: places looked at for one phrase in one piece
_NUMBER = re.compile(r"^\s*(?:ข้อ(?:ที่)?\s*|บทที่\s*|ส่วนที่\s*)?(\d{1,2}(?:\.\d{1,2})*)\s*[.)]?\s+(?=\S)")
_CONTENTS = re.compile(r"(?:\.{4,}|…{2,}|_{4,})\s*\d{0,3}\s*$")
_SAID = re.compile(r"[^\W_]{2}")
_BLANK = re.compile(r"^[\s.…_]*$")
_CELLS = re.compile(r"\s\|\s|\s{3,}|\t")


def find_filled(
    pieces: Iterable[Piece], field: str, site: Site, names: Iterable[re.Pattern[str]] = ()
) -> tuple[Proof | None, bool]:
    """The first place where a field stands with something behind it; and whether it stands anywhere at all.

    What a paper is called in its first line (`names`, those of the item) says what should follow, and shows no field.
    """
    phrases = table("fields")[field]
    told = field in table("told")["fields"]
    titled = False
    patterns = [pattern(p) for p in phrases]
    for piece in pieces:
        called = _called(piece, field, names, told=told)
        blank: frozenset[str] | None = None  # asked for when the field stands in the piece at all
        for one in patterns:
            for hit, _ in zip(one.finditer(piece.folded.key), range(MOST), strict=False):
                if any(first <= hit.start() and hit.end() <= last for first, last in called):
                    continue
                start, end = piece.folded.span(*hit.span())
                titled = told
                if told and blank is None:
                    blank = _blank_columns(piece, patterns, site)
                if not told or not _only_a_title(piece, start, patterns, blank or frozenset()):
                    return quote(piece, start, end), True
        if piece.ocr and (proof := _misread(piece, phrases)) is not None:
            return proof, True
    return None, titled


def _misread(piece: Piece, phrases: Iterable[str]) -> Proof | None:
    """A field's words with letters taken for others, as recognised scans have them (แป้าหมาย for เป้าหมาย)."""
    key = piece.folded.key.translate(_ALIKE)
    for phrase in phrases:
        wanted = fold(phrase).translate(_ALIKE)
        if len(wanted) >= MISREAD and not {"*", "!"} & set(phrase) and (at := key.find(wanted)) >= 0:
            return quote(piece, *piece.folded.span(at, at + len(wanted)))
    return None


def _called(piece: Piece, field: str, names: Iterable[re.Pattern[str]], *, told: bool) -> list[tuple[int, int]]:
    """Where a piece says what it is called: by the item's name in its first line, or in a heading that opens it.

    A name that holds the whole field's name is the field.
    """
    spans: list[tuple[int, int]] = []
    at, title = 0, ""
    first, _, more = piece.text.strip().partition("\n")
    alone = piece.document and bool(more) and len(first) <= ALONE and not _CELLS.search(first)  # a title by itself
    heads = {b.text.strip() for b in piece.blocks if b.tag[0] == "h"} | {piece.title.strip()}
    for line in piece.text.split("\n", TITLES)[:TITLES]:
        key = fold(line)
        title = title or key
        if key and (key in title or title in key):
            found = (hit for name in names for hit in name.finditer(piece.folded.key, at, at + len(key)))
            spans += [hit.span() for hit in found if fold(field) not in hit.group()]
            if told and (line.strip() in heads or (alone and not at)) and fold(field) not in key:
                spans.append((at, at + len(key)))
        at += len(key)
    return spans


def _only_a_title(piece: Piece, start: int, names: Iterable[re.Pattern[str]], blank: frozenset[str]) -> bool:
    text = piece.searched
    first = max(text.rfind("\n", 0, start), text.rfind("\f", 0, start)) + 1
    last = min((at for sign in "\n\f" if (at := text.find(sign, start)) >= 0), default=len(text))
    line = text[first:last]
    if _CONTENTS.search(line):
        return True
    if blank and (cell := _cell(line, start - first)) and fold(cell) in blank:
        return True
    if _CELLS.search(line.strip()):
        return False
    own = fold(_NUMBER.sub("", line))
    hits = [hit for one in names for hit in one.finditer(own)]
    if not hits or max(len(hit.group()) for hit in hits) / len(own) < NAMED:
        return False
    if _SAID.search(own[max(hit.end() for hit in hits) :]):
        return False
    return _nothing_under(piece, line, text[last:])


def _nothing_under(piece: Piece, line: str, rest: str) -> bool:
    """Whether the next line that says something is the next heading, or no line says anything any more."""
    following = next((said for said in re.split(r"[\n\f]", rest[:2000]) if said.strip()), "")
    if not following:
        return True
    mine, theirs = _NUMBER.match(arabic(line)), _NUMBER.match(arabic(following))
    if mine is not None:
        return theirs is not None and theirs.group(1) == _next(mine.group(1))
    heads = {b.text.strip() for b in piece.blocks if b.tag[0] == "h"}
    return line.strip() in heads and following.strip() in heads


def _next(number: str) -> str:
    *before, last = number.split(".")
    return ".".join([*before, str(int(last) + 1)])


def _cell(line: str, at: int) -> str:
    """The cell of a line of cells in which a place stands."""
    begun = 0
    for gap in _CELLS.finditer(line):
        if gap.start() >= at:
            return line[begun : gap.start()].strip()
        begun = gap.end()
    return line[begun:].strip()


def _blank_columns(piece: Piece, patterns: Iterable[re.Pattern[str]], site: Site) -> frozenset[str]:
    """Folded header cells that name the field above nothing but blank cells, in every table that has them."""
    blank: set[str] = set()
    filled: set[str] = set()
    wanted = list(patterns)
    for shown in _tables(piece, site):
        for row, cells in enumerate(shown[:HEADER]):
            for column, cell in enumerate(cells):
                key = fold(cell)
                if not key or not any(one.search(key) for one in wanted):
                    continue
                below = [r[column] for r in shown[row + 1 :] if column < len(r) and fold(r[column]) != key]
                (filled if any(not _BLANK.match(c) for c in below) else blank).add(key)
    return frozenset(blank - filled)


def _tables(piece: Piece, site: Site) -> Iterator[tuple[tuple[str, ...], ...]]:
    yield from piece.tables
    if any(b.tag in {"tr", "th"} for b in piece.blocks):
        yield from site.tables(piece.page)
