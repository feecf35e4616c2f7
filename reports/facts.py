"""What only the agency knows: offices, people who sign, its own measures. All of it may be missing."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

from pydantic import BaseModel, BeforeValidator, ConfigDict, ValidationError
from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError

from reports.document import DOTS
from reports.words import people


class BadFacts(ValueError):
    """The file cannot be read; the message names the file and the place in it."""


def _written(value: Any) -> Any:
    """A number or a date somebody wrote without quotes is what it looks like; an empty place is empty."""
    return "" if value is None else str(value) if isinstance(value, int | float) else value


Words = Annotated[str, BeforeValidator(_written)]


class _Kept(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Person(_Kept):
    """Somebody who signs."""

    name: Words = ""
    position: Words = ""


class Measure(_Kept):
    """What the agency itself will do about an item, instead of the usual measure."""

    measure: Words = ""
    steps: tuple[Words, ...] = ()
    unit: Words = ""
    period: Words = ""  #: as it is to be printed
    follow: Words = ""
    analysis: Words = ""


class Facts(_Kept):
    """The agency's own file."""

    agency: Words = ""
    district: Words = ""
    province: Words = ""
    head: Words = ""  #: the position letters go to, e.g. นายกองค์การบริหารส่วนตำบล…
    office: Words = ""  #: the office that writes
    letter_number: Words = ""
    letter_date: Words = ""
    plan_year: int | None = None  #: fiscal year (พ.ศ.) of the measures; that of the audit when empty
    reporter: Person = Person()
    signers: tuple[Person, ...] = ()  #: who adds an opinion to the memo, in this order
    limits: tuple[Words, ...] = ()  #: limits the agency wants to state under the measures
    units: dict[str, Words] = {}  #: by code (O13) or concept
    measures: dict[str, Measure] = {}  #: by code or concept
    results: dict[str, Words] = {}  #: what was done, by code or concept


def load_facts(path: Path) -> Facts:
    """The facts of a file. BadFacts when it cannot be read or holds a word that means nothing."""
    try:
        told = YAML(typ="safe", pure=True).load(path.read_text("utf-8-sig"))
    except (YAMLError, UnicodeDecodeError, ValueError) as error:
        first = " ".join(str(error).split())[:200]
        raise BadFacts(f"{path.name}: อ่านไม่ได้ ({first}) / not readable as YAML") from error
    if told is not None and not isinstance(told, dict):
        raise BadFacts(f"{path.name}: ต้องเป็นรายการ ชื่อ: ค่า / expected names and values")
    given = {name: value for name, value in (told or {}).items() if value is not None}
    try:
        return Facts.model_validate(given)
    except ValidationError as error:
        wrong = error.errors()[0]
        where = ".".join(str(part) for part in wrong["loc"])
        raise BadFacts(f"{path.name}: {where}: ใช้ไม่ได้ / {wrong['msg']}") from error


def or_dots(text: str) -> str:
    """The words, or a dotted line to write on."""
    return people(text) or DOTS
