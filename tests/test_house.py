"""The rules of the house that a reviewer would otherwise have to remember."""

from __future__ import annotations

import ast
import functools
import importlib
import re
import tomllib
from pathlib import Path

import pytest
import typer
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.house import (
    JUDGING,
    OURS,
    PYTHON,
    ROOMS,
    ROOT,
    TRACKED,
    code_words,
    decides_by_year_or_item,
    name_of,
    reads_clock_or_environment,
    strings,
    tree,
)

LONGEST_FILE = 300
LONGEST_DECISION = 60  # lines: what fits on a printed page
LOCKS = ("requirements.lock", "requirements-dev.lock")

DOCS = [path for path in TRACKED if path.suffix == ".md"]
DECISIONS = sorted((ROOT / "docs" / "decisions").glob("*.md"))
TEXTS = [path for path in TRACKED if b"\0" not in path.read_bytes()[:4096]]

ITEM_CODE = re.compile(r"\bO\d\d\b")
FILE_NAME = re.compile(r"[\w.][\w./-]*/[\w.-]*|[\w-]+\.(md|toml|cfg|lock)")
MACHINE_PATH = re.compile(r"(?<![\w.])/(?:work|root|home/\w+|tmp|Users)/")
# Put together here, so that this file does not hold what it forbids.
REGISTRIES = re.compile("|".join(["pypi" + r"\.org", "python" + r"hosted\.org", "npm" + r"js\.", "index" + "-url"]))


# --- the readers of tests/house.py see what they should ---------------------------------------------------------


@pytest.mark.parametrize(
    "code",
    [
        "if year == 2565: pass",
        "if checklist.year >= 2566: pass",
        "x = item.code in ('O08', 'O09')",
        "match case.year:\n    case 2565: pass",
        "if 'O43' == code: pass",
    ],
)
def test_the_reader_finds_law_in_code(code: str) -> None:
    assert decides_by_year_or_item(ast.parse(code))


@pytest.mark.parametrize("code", ["year == other.year", "item.code == ''", "count == 2000"])
def test_the_reader_leaves_other_comparisons_alone(code: str) -> None:
    assert not decides_by_year_or_item(ast.parse(code))


@pytest.mark.parametrize(
    "code",
    [
        "datetime.now(UTC)",
        "datetime.datetime.utcnow()",
        "x = date.today()",
        "clock = time.time",
        "from time import time",
        "x = os.environ.get('HOME')",
        "x = os.environ.setdefault('HOME', '')",
        "x = os.getenv('HOME')",
    ],
)
def test_the_reader_finds_the_clock_and_the_environment(code: str) -> None:
    assert reads_clock_or_environment(ast.parse(code))


@pytest.mark.parametrize("code", ["os.environ.setdefault('A', '1')", "os.environ['A'] = '1'", "time.monotonic()"])
def test_the_reader_lets_switches_and_durations_pass(code: str) -> None:
    assert not reads_clock_or_environment(ast.parse(code))


# --- code --------------------------------------------------------------------------------------------------------


def test_the_rooms_are_looked_at() -> None:
    assert {name_of(path).split("/")[0] for path in OURS} == set(ROOMS)
    assert JUDGING


@pytest.mark.parametrize("path", PYTHON, ids=name_of)
def test_every_module_opens_with_a_sentence(path: Path) -> None:
    assert ast.get_docstring(tree(path)), "the first line says what this file is for"


@pytest.mark.parametrize("path", PYTHON, ids=name_of)
def test_no_file_is_too_long_to_read(path: Path) -> None:
    lines = path.read_text(encoding="utf-8").count("\n")
    assert lines <= LONGEST_FILE


@pytest.mark.parametrize("path", JUDGING, ids=name_of)
def test_law_stays_in_yaml(path: Path) -> None:
    module = tree(path)
    assert not decides_by_year_or_item(module)
    assert not [found for found in strings(module) if ITEM_CODE.search(found[1])]


@pytest.mark.parametrize("path", [path for path in OURS if "app" not in path.parts], ids=name_of)
def test_only_app_reads_the_clock_and_the_environment(path: Path) -> None:
    assert not reads_clock_or_environment(tree(path))


# --- documents and the tool's own files --------------------------------------------------------------------------


def test_the_readme_names_the_commands_of_the_makefile() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert "make audit\n" in readme
    assert "make audit URL=" in readme
    assert "make test\n" in readme


@pytest.mark.parametrize("path", DOCS, ids=name_of)
def test_documents_name_only_files_that_exist(path: Path) -> None:
    top = {one.relative_to(ROOT).parts[0] for one in TRACKED}
    named = {word for word in code_words(path) if FILE_NAME.fullmatch(word)}
    gone = [word for word in named if word.split("/")[0] in top | {"docs"} and not (ROOT / word).exists()]
    linked = re.findall(r"\]\(([^)#:]+)\)", path.read_text(encoding="utf-8"))
    gone += [link for link in linked if not (path.parent / link).exists()]
    assert not gone


@pytest.mark.parametrize("path", DOCS, ids=name_of)
def test_documents_name_only_commands_that_exist(path: Path) -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    targets = set(re.findall(r"^([a-z]+):(?!=)", makefile, re.MULTILINE))
    words = "\n".join(code_words(path))
    assert set(re.findall(r"^(?:\$ )?make ([a-z]+)", words, re.MULTILINE)) <= targets
    called = r"^(?:\.venv/bin/)?oit ([a-z][\w-]*(?: [a-z][\w-]*)?)(.*(?:\n +\S.*)*)"
    for name, rest in re.findall(called, words, re.MULTILINE):
        assert name in commands()
        assert set(re.findall(r"--[a-z][\w-]*", rest)) <= commands()[name] | {"--help"}


@functools.cache
def commands() -> dict[str, set[str]]:
    """The commands of `oit` and the options each takes."""
    top = typer.main.get_command(importlib.import_module("app.cli").tool)
    known = dict(getattr(top, "commands", {}))
    for group, command in list(known.items()):  # "snapshot export" is a command of the group "snapshot"
        known |= {f"{group} {name}": below for name, below in getattr(command, "commands", {}).items()}
    return {name: {option for one in command.params for option in one.opts} for name, command in known.items()}


@pytest.mark.parametrize("path", DECISIONS, ids=name_of)
def test_a_decision_fits_on_one_page(path: Path) -> None:
    assert re.fullmatch(r"\d{4}-[a-z0-9-]+\.md", path.name)
    assert len(path.read_text(encoding="utf-8").splitlines()) <= LONGEST_DECISION


def test_decisions_are_numbered_without_gaps() -> None:
    assert [int(path.name[:4]) for path in DECISIONS] == list(range(1, len(DECISIONS) + 1))


@pytest.mark.parametrize("path", TEXTS, ids=name_of)
def test_no_machine_path_and_no_registry_address(path: Path) -> None:
    text = path.read_text(encoding="utf-8", errors="replace")
    assert not REGISTRIES.search(text)
    assert not MACHINE_PATH.search(text)


@pytest.mark.parametrize("section", ["select", "ignore"])
def test_every_ruff_choice_has_its_reason_beside_it(section: str) -> None:
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    block = re.search(rf"^{section} = \[\n(.*?)^\]", text, re.MULTILINE | re.DOTALL)
    assert block
    assert not [line for line in block[1].splitlines() if "#" not in line]


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_holds_pins_and_nothing_else(lock: str) -> None:
    lines = (ROOT / lock).read_text(encoding="utf-8").splitlines()
    pins = [line for line in lines if not line.startswith(("#", "-r requirements.lock"))]
    assert pins
    assert not [line for line in pins if not re.fullmatch(r'[\w.-]+==[\w.]+( ; python_version < "3\.\d+")?', line)]


def test_the_locks_satisfy_the_ranges() -> None:
    text = "\n".join((ROOT / name).read_text(encoding="utf-8") for name in LOCKS)
    pins = re.findall(r"^([\w.-]+)==([\w.]+)", text, re.MULTILINE)
    pinned = {canonicalize_name(name): version for name, version in pins}
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = [*project["dependencies"], *project["optional-dependencies"]["dev"]]
    ranges = [Requirement(one) for one in wanted]
    assert not [str(one) for one in ranges if not one.specifier.contains(pinned.get(canonicalize_name(one.name), "0"))]


def test_the_build_machine_runs_what_people_run() -> None:
    script = ROOT / ".ci" / "run"
    assert script.stat().st_mode & 0o111, "it must be executable"
    assert re.search(r"^make .*\btest\b", script.read_text(encoding="utf-8"), re.MULTILINE)
