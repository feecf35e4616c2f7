"""Reads a year's checklist from its folder; a mistake in a file is told with the file, the item and the key."""

from __future__ import annotations

import hashlib
from functools import lru_cache
from importlib import resources
from importlib.resources.abc import Traversable
from typing import Any

from pydantic import ValidationError
from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError

from checklists.model import Checklist, Item
from checklists.rules import kinds

YEARS = resources.files("checklists") / "years"


class BadChecklist(ValueError):
    """A checklist file is missing or wrong; the message names the file, the item and the key."""


def known_years() -> tuple[int, ...]:
    """The fiscal years that have a checklist, oldest first."""
    return tuple(sorted(int(f.name) for f in YEARS.iterdir() if f.name.isdigit()))


@lru_cache(maxsize=16)
def load(year: int, root: Traversable = YEARS) -> Checklist:
    """The checklist of a year. BadChecklist when there is none or a file is wrong."""
    folder = root / str(year)
    if not folder.is_dir():
        known = ", ".join(str(y) for y in known_years())
        raise BadChecklist(
            f"ไม่มีแบบตรวจของปี {year} (มี: {known}) ใช้ --list เลือกแบบตรวจที่มี"
            f" / no checklist for {year}, choose one with --list"
        )
    files = sorted((f for f in folder.iterdir() if f.name.endswith(".yml")), key=lambda f: f.name)
    digest = hashlib.sha256(b"\0".join(f.name.encode() + b"\0" + f.read_bytes() for f in files)).hexdigest()
    head = read_yaml(folder / "checklist.yml", dict)
    try:
        for indicator in head["indicators"]:
            for section in indicator["sections"]:
                section["items"] = _items(folder / f"{section['code']}.yml")
        found = Checklist.model_validate({**head, "sha256": digest})
    except ValidationError as error:
        raise BadChecklist(_say(f"{folder.name}/checklist.yml", error)) from error
    except KeyError as error:
        raise BadChecklist(f"{folder.name}/checklist.yml: ไม่มีคีย์ {error} / missing key") from error
    except TypeError as error:
        raise BadChecklist(f"{folder.name}/checklist.yml: indicators: {error}") from error
    _no_twins(found)
    return found


def _no_twins(checklist: Checklist) -> None:
    seen: set[str] = set()
    for item in checklist.items:
        if item.code in seen:
            raise BadChecklist(f"{checklist.year}: {item.code}: code: มีข้อนี้มากกว่าหนึ่งครั้ง / the item stands twice")
        seen.add(item.code)


def _items(file: Traversable) -> list[Item]:
    items = []
    for raw in read_yaml(file, list):
        if not isinstance(raw, dict):
            raise BadChecklist(f"{file.name}: {raw!r}: ไม่ใช่รายการข้อ / not an item")
        try:
            item = Item.model_validate(raw)
        except ValidationError as error:
            raise BadChecklist(_say(f"{file.name}: {raw.get('code', '?')}", error)) from error
        for requirement in item.requirements:
            if requirement.rule not in kinds():
                raise BadChecklist(f"{file.name}: {item.code}: rule: ไม่มีกฎชนิด {requirement.rule} / unknown rule")
        items.append(item)
    return items


def read_yaml(file: Traversable, shape: type) -> Any:
    """What a file holds. BadChecklist, naming the file, when it is missing, broken or of another shape."""
    try:
        found = YAML(typ="safe", pure=True).load(file.read_text("utf-8"))
    except (YAMLError, FileNotFoundError, UnicodeDecodeError) as error:
        raise BadChecklist(f"{file.name}: {error}") from error
    if not isinstance(found, shape):
        raise BadChecklist(f"{file.name}: ต้องเป็น {shape.__name__} / expected a {shape.__name__}")
    return found


def _say(where: str, error: ValidationError) -> str:
    first = error.errors()[0]
    return f"{where}: {'.'.join(str(p) for p in first['loc'])}: {first['msg']}"
