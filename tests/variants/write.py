"""Writes one concept's content for a year: whole, without one element, of other years, or without any year."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from html import escape

from crawler.records import Kind
from tests.checklists.build import Doc, doc
from tests.variants.spec import Body, Part, Spec

_YEAR = re.compile(r"\{Y([+-]\d+)?\}")
_RANGE = re.compile(r"\s*\(?(?:พ\.ศ\. )?\{Y[^}]*\}\s*-\s*\{Y[^}]*\}\)?")
_YEAR_WORDS = re.compile(r"\s*(?:ประจำ)?(?:ปี)?(?:งบประมาณ)?\s*(?:พ\.ศ\.)?\s*\{Y[^}]*\}")
_MONTHS = ("ตุลาคม {Y-1}", "พฤศจิกายน {Y-1}", "ธันวาคม {Y-1}", "มกราคม {Y}", "กุมภาพันธ์ {Y}", "มีนาคม {Y}")
_KINDS = {"pdf": (Kind.PDF, "pdf"), "word": (Kind.WORD, "docx"), "sheet": (Kind.SHEET, "xlsx")}


@dataclass(frozen=True, slots=True)
class Paper:
    """One page or document with the words of the link that leads to it."""

    name: str
    words: str
    content: str | Doc


@dataclass(frozen=True, slots=True)
class Written:
    """What a site shows for one item."""

    label: str
    papers: tuple[Paper, ...]


def write(spec: Spec, year: int, *, shift: int = 0, dated: bool = True, without: str = "", other: str = "") -> Written:
    """The content of `spec` for the fiscal year judged, moved by `shift` years."""
    body = spec.others[other] if other else spec.instead.get(without, spec.body)
    changes = spec.breaks.get(without, ())
    month_names: tuple[str, ...] = _MONTHS if spec.months else ("",)
    if spec.months and without == "months":
        month_names = (*_MONTHS[:2], *_MONTHS[4:])

    def words(text: str, month: str = "") -> str:
        text = text.replace("{month}", month)
        if not dated:
            text = _YEAR_WORDS.sub("", _RANGE.sub("", text))
        return _YEAR.sub(lambda m: str(year + shift + int(m.group(1) or 0)), text)

    def said(text: str, month: str = "") -> str:
        return words(_changed(text, changes) or "", month)

    papers = []
    for at, month in enumerate(month_names):
        title = said(spec.title, month)
        parts = [p for part in body if (p := _kept(part, without, changes)) is not None]
        content = _content(spec, title, tuple(parts), partial(words, month=month))
        papers.append(Paper(f"{at}" if spec.months else "", words(month) or said(spec.label), content))
    return Written(said(spec.label), tuple(papers))


def _changed(text: str, changes: tuple[tuple[str, str | None], ...]) -> str | None:
    for old, new in changes:
        if old in text:
            if new is None:
                return None
            text = text.replace(old, new)
    return text


def _kept(part: Part, without: str, changes: tuple[tuple[str, str | None], ...]) -> Part | None:
    """The part without the element, its words changed; None when nothing of it stays."""
    if without and without in part.keys:
        return None
    if not part.rows:
        text = _changed(part.say, changes)
        return part.model_copy(update={"say": text}) if text else None
    columns = part.columns or ((),) * len(part.rows[0])
    stay = [n for n, keys in enumerate(columns) if without not in keys or not without]
    rows = []
    for row in part.rows:
        cells = [_changed(row[n], changes) for n in stay]
        if None not in cells:
            rows.append(tuple(cell or "" for cell in cells))
    return part.model_copy(update={"rows": tuple(rows), "columns": ()})


def _content(spec: Spec, title: str, parts: Body, words: Callable[[str], str]) -> str | Doc:
    if spec.carrier == "page":
        return f"<h1>{title}</h1>" + "".join(_html(part, words) for part in parts)
    kind, _ = _KINDS[spec.carrier]
    lines, tables = [title], []
    for part in parts:
        if part.rows:
            grid = [[words(cell) for cell in row] for row in part.rows]
            tables.append(grid)
            lines += ["   ".join(row) for row in grid]
        else:
            lines += [words(part.say).replace("{n}", str(n + 1)) for n in range(part.times)]
    return doc("\n".join(lines), kind=kind, tables=tables)


def _html(part: Part, words: Callable[[str], str]) -> str:
    if part.rows:
        head, *rest = part.rows
        rows = ["<tr>" + "".join(f"<th>{escape(words(c))}</th>" for c in head) + "</tr>"]
        rows += ["<tr>" + "".join(f"<td>{escape(words(c))}</td>" for c in row) + "</tr>" for row in rest]
        return f"<table>{''.join(rows)}</table>"
    text = words(part.say)
    if text.startswith("<"):
        return text
    return "".join(f"<p>{escape(text).replace('{n}', str(n + 1))}</p>" for n in range(part.times))


def ending(spec: Spec) -> str:
    """The file name ending of what carries the content; a page has none."""
    return f".{_KINDS[spec.carrier][1]}" if spec.carrier in _KINDS else ""
