"""The JSON Schema of audit.json, generated from the model; `python -m reports.schema` writes it anew."""

from __future__ import annotations

from pathlib import Path

from checklists.audit import SCHEMA_VERSION, Audit
from reports.formats.json import document_bytes

SCHEMA_FILE = Path(__file__).with_name("audit.schema.json")


def schema() -> bytes:
    """What the published file must hold."""
    generated = Audit.model_json_schema(by_alias=True, mode="serialization")
    title = f"audit.json {SCHEMA_VERSION}"
    return document_bytes({"$schema": "https://json-schema.org/draft/2020-12/schema", **generated, "title": title})


if __name__ == "__main__":
    SCHEMA_FILE.write_bytes(schema())
