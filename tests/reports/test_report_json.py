"""audit.json: the published document, its schema, and what reads it back."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from checklists.audit import Audit
from reports.formats.json import UnreadableAuditError, audit_bytes, load_audit
from reports.schema import SCHEMA_FILE, schema


def body(audit: Audit) -> bytes:
    return audit_bytes(audit)


def test_the_published_schema_is_that_of_the_model() -> None:
    assert SCHEMA_FILE.read_bytes() == schema(), "run: python -m reports.schema"
    Draft202012Validator.check_schema(json.loads(schema()))


def test_documents_fit_the_published_schema(audit: Audit, hostile: Audit) -> None:
    checker = Draft202012Validator(json.loads(SCHEMA_FILE.read_bytes()))
    for one in (audit, hostile):
        checker.validate(json.loads(body(one)))
    wrong = {**json.loads(body(audit)), "year": "2565"}
    assert not checker.is_valid(wrong)


def test_same_audit_same_bytes_and_the_models_own_order(audit: Audit) -> None:
    raw = body(audit)
    assert raw == body(Audit.model_validate_json(raw))
    assert raw.endswith(b"}\n")
    assert "มีข้อมูลครบถ้วน".encode() in raw
    assert list(json.loads(raw))[:3] == ["schema", "tool", "agency"]
    assert b"2565" in raw
    assert "๒๕๖๕".encode() not in raw


def test_what_was_written_reads_back_equal(audit: Audit, tmp_path: Path) -> None:
    file = tmp_path / "audit.json"
    file.write_bytes(body(audit))
    assert load_audit(file) == audit


@pytest.mark.parametrize("version", ["2.0.0", "0.9.0", "1.2.0", "11.0.0"])
def test_other_versions_are_refused_by_name(version: str, audit: Audit, tmp_path: Path) -> None:
    file = tmp_path / "audit.json"
    file.write_text(json.dumps({**json.loads(body(audit)), "schema": version}))
    with pytest.raises(UnreadableAuditError, match=rf"audit\.json ใช้รูปแบบรุ่น {version}"):
        load_audit(file)


@pytest.mark.parametrize("version", ["1.0.0", "1.0.7", "1.1.9"])
def test_an_older_or_later_patch_of_the_same_schema_is_read(version: str, audit: Audit, tmp_path: Path) -> None:
    file = tmp_path / "audit.json"
    file.write_text(json.dumps({**json.loads(body(audit)), "schema": version}))
    assert load_audit(file) == audit


@pytest.mark.parametrize("text", ["", "{", "[]", "{}", '{"schema": 1}', '{"schema": "new"}', "\x00"])
def test_other_files_are_refused_with_a_clear_word(text: str, tmp_path: Path) -> None:
    file = tmp_path / "other.json"
    file.write_text(text)
    with pytest.raises(UnreadableAuditError, match=r"other\.json"):
        load_audit(file)


def test_half_characters_do_not_stop_the_document(hostile: Audit) -> None:
    assert json.loads(body(hostile))["agency"]["name"].endswith("\ufffd")
