"""What the child process is asked to read, and the half-done answers it leaves behind on the way."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, cast

from crawler.extract.limits import Limits
from crawler.records import Kind, PageText, Reading

BODY = "document"
REQUEST = "request.json"
ANSWER = "answer.json"


@dataclass(frozen=True, slots=True)
class Task:
    """One document in a folder of its own, which is thrown away afterwards."""

    folder: Path
    kind: Kind
    languages: str  #: for OCR, as tesseract wants it; "" when nothing is to be recognised
    limits: Limits

    @property
    def body(self) -> Path:
        """Where the document lies."""
        return self.folder / BODY

    def write(self) -> None:
        """Leave the request for the child."""
        request = {"kind": self.kind.value, "languages": self.languages, "limits": asdict(self.limits)}
        (self.folder / REQUEST).write_text(json.dumps(request), encoding="utf-8")

    @classmethod
    def load(cls, folder: Path) -> Task:
        """Pick the request up again, in the child."""
        request = json.loads((folder / REQUEST).read_text(encoding="utf-8"))
        return cls(folder, Kind(request["kind"]), request["languages"], Limits(**request["limits"]))

    def save(self, reading: Reading) -> None:
        """Keep what is known so far, whole or not at all: a child that dies later has still read this much."""
        half = self.folder / (ANSWER + ".part")
        half.write_text(json.dumps(asdict(reading)), encoding="utf-8")
        half.replace(self.folder / ANSWER)

    def answer(self) -> Reading | None:
        """The last answer kept, if there is one."""
        try:
            kept = json.loads((self.folder / ANSWER).read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return None
        return _reading(cast(dict[str, Any], kept))


def _reading(kept: dict[str, Any]) -> Reading:
    return Reading(
        pages=tuple(PageText(page["text"], page["ocr"], page["flow"]) for page in kept["pages"]),
        tables=tuple(tuple(tuple(row) for row in table) for table in kept["tables"]),
        title=kept["title"],
        problem=kept["problem"],
        page_count=kept["page_count"],
    )
