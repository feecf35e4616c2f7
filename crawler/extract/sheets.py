"""Reads workbooks (.xlsx, .xls, .xlsb, .ods): every visible sheet as a page and as a table."""

from __future__ import annotations

import datetime as dt
import io
import zipfile

import python_calamine as calamine

from crawler.extract import kinds
from crawler.extract.problems import DocumentError, Problem
from crawler.extract.tables import lines, table
from crawler.extract.task import Task
from crawler.extract.zipped import Package
from crawler.records import PageText, Reading
from thai.text import clean

_Cell = int | float | str | bool | dt.time | dt.date | dt.datetime | dt.timedelta


def read(body: bytes, task: Task) -> Reading:
    """The cells of every sheet that is not hidden, under the sheet's name."""
    if zipfile.is_zipfile(io.BytesIO(body)):
        Package(body, task)  # refuses a bomb before it is unpacked
    elif body.startswith(kinds.ZIP):
        raise DocumentError(Problem.BROKEN)
    try:
        return _sheets(calamine.load_workbook(io.BytesIO(body)), task)
    except calamine.PasswordError as error:
        raise DocumentError(Problem.PASSWORD) from error
    except (calamine.CalamineError, OSError, ValueError) as error:
        raise DocumentError(Problem.BROKEN) from error


def _sheets(book: calamine.CalamineWorkbook, task: Task) -> Reading:
    shown = [sheet.name for sheet in book.sheets_metadata if _is_shown(sheet)]
    pages, tables, whole = [], [], len(shown) <= task.limits.pages
    for name in shown[: task.limits.pages]:
        rows = book.get_sheet_by_name(name).to_python(skip_empty_area=True)
        whole = whole and len(rows) <= task.limits.rows
        made = table([_words(value) for value in row] for row in rows[: task.limits.rows])
        if made:
            tables.append(made)
        pages.append(PageText(clean(f"{name}\n{lines(made)}")))
    problem = Problem.EMPTY if not tables else "" if whole else Problem.MEMORY
    return Reading(tuple(pages), tuple(tables), "", problem, len(shown))


def _is_shown(sheet: calamine.SheetMetadata) -> bool:
    return sheet.visible == calamine.SheetVisibleEnum.Visible and sheet.typ == calamine.SheetTypeEnum.WorkSheet


def _words(value: _Cell) -> str:
    """A cell as it would be written: whole numbers without ".0", days without a midnight hour."""
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    if isinstance(value, float):
        return f"{value:.10g}"
    if isinstance(value, dt.datetime) and value.time() == dt.time():
        return value.date().isoformat()
    return value.isoformat(" ") if isinstance(value, dt.datetime) else str(value)
