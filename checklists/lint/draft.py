"""Reads a year's folder as far as it can be read: the items that are sound, and a fault for everything else."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from importlib.resources.abc import Traversable
from typing import Any

from pydantic import ValidationError

from checklists.loader import BadChecklist, read_yaml
from checklists.model import Checklist, Item

HEAD = "checklist.yml"
_SAID = {
    "extra_forbidden": "ไม่รู้จักคีย์นี้ / unknown key",
    "missing": "ไม่มีคีย์นี้ / missing key",
}


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is wrong, and where."""

    file: str  #: "2565/9.1.yml"
    item: str  #: code of the item; "" for the file as a whole
    key: str  #: as in the file, with dots; "" for the item as a whole
    message: str  #: Thai / English

    def __str__(self) -> str:
        return ": ".join(part for part in (self.file, self.item, self.key, self.message) if part)


@dataclass(frozen=True, slots=True)
class Placed:
    """A sound item and where it stands."""

    file: str
    indicator: str  #: code
    section: str  #: code
    item: Item

    def fault(self, key: str, message: str) -> Fault:
        """A fault of this item."""
        return Fault(self.file, self.item.code, key, message)


@dataclass(frozen=True, slots=True)
class Draft:
    """What could be read of a year."""

    name: str  #: of the folder
    head: Checklist | None  #: without items; None when checklist.yml itself is wrong
    items: tuple[Placed, ...]
    codes: frozenset[str]  #: also those of items that are not sound
    sections: tuple[tuple[str, str], ...]  #: indicator and sub-indicator, in order
    faults: tuple[Fault, ...]

    @property
    def head_file(self) -> str:
        return f"{self.name}/{HEAD}"


def read_draft(folder: Traversable) -> Draft:
    """The folder as far as it can be read; never raises for what a file holds."""
    faults: list[Fault] = []
    raw = _read(folder, HEAD, dict, faults) or {}
    sections = tuple(_sections(raw))
    head = _head(raw, f"{folder.name}/{HEAD}", faults) if raw else None
    items: list[Placed] = []
    codes: set[str] = set()
    for indicator, section in dict.fromkeys(sections):
        file = f"{section}.yml"
        for entry in _read(folder, file, list, faults) or ():
            if isinstance(entry, dict) and isinstance(entry.get("code"), str):
                codes.add(entry["code"])
            item = _item(entry, f"{folder.name}/{file}", faults)
            if item is not None:
                items.append(Placed(f"{folder.name}/{file}", indicator, section, item))
    named = {HEAD, *(f"{section}.yml" for _, section in sections)}
    strays = sorted(f.name for f in folder.iterdir() if f.name.endswith((".yml", ".yaml")) and f.name not in named)
    message = f"ไม่มีตัวชี้วัดย่อยใดใน {HEAD} ใช้ไฟล์นี้ / no section reads it"
    faults += [Fault(f"{folder.name}/{stray}", "", "", message) for stray in strays]
    return Draft(folder.name, head, tuple(items), frozenset(codes), sections, tuple(faults))


def _read(folder: Traversable, name: str, shape: type, faults: list[Fault]) -> Any:
    if not (folder / name).is_file():
        faults.append(Fault(f"{folder.name}/{name}", "", "", "ไม่มีไฟล์นี้ / no such file"))
        return None
    try:
        return read_yaml(folder / name, shape)
    except (BadChecklist, OSError) as error:
        said = " ".join(str(error).removeprefix(f"{name}: ").split())
        faults.append(Fault(f"{folder.name}/{name}", "", "", said))
        return None


def _sections(raw: dict[str, Any]) -> Iterator[tuple[str, str]]:
    for indicator in _dicts(raw.get("indicators")):
        for section in _dicts(indicator.get("sections")):
            if isinstance(section.get("code"), str) and section["code"]:
                yield str(indicator.get("code", "")), section["code"]


def _dicts(value: object) -> Iterator[dict[str, Any]]:
    yield from (one for one in value if isinstance(one, dict)) if isinstance(value, list) else ()


def _head(raw: dict[str, Any], file: str, faults: list[Fault]) -> Checklist | None:
    indicators = raw.get("indicators")
    if isinstance(indicators, list):
        raw = {**raw, "indicators": [_without_items(one) for one in indicators]}
    try:
        return Checklist.model_validate({**raw, "sha256": ""})
    except ValidationError as error:
        faults += _told(error, file, "")
        return None


def _without_items(indicator: object) -> object:
    if not isinstance(indicator, dict) or not isinstance(indicator.get("sections"), list):
        return indicator
    sections = [{**s, "items": ()} if isinstance(s, dict) else s for s in indicator["sections"]]
    return {**indicator, "sections": sections}


def _item(entry: object, file: str, faults: list[Fault]) -> Item | None:
    if not isinstance(entry, dict):
        faults.append(Fault(file, "", "", f"{str(entry)[:40]!r} ไม่ใช่รายการข้อ / not an item"))
        return None
    try:
        return Item.model_validate(entry)
    except ValidationError as error:
        faults += _told(error, file, str(entry.get("code", "?")))
        return None


def _told(error: ValidationError, file: str, item: str) -> Iterator[Fault]:
    for one in error.errors():
        key = ".".join(str(part) for part in one["loc"])
        yield Fault(file, item, key, _SAID.get(one["type"], f"ค่าไม่ถูกต้อง / {one['msg']}"))
