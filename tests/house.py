"""How the house rules read the project: which files there are, and what a module compares, reads and says."""

from __future__ import annotations

import ast
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ROOMS = ("thai", "crawler", "checklists", "reports", "app")

YEAR_OR_ITEM = re.compile(r"^(fiscal_)?year$|^(item|code|item_code)$")
CLOCK = {"datetime.now", "datetime.utcnow", "datetime.today", "date.today", "time.time", "time.localtime"}
ENVIRONMENT = {"os.environ", "os.getenv"}


def tracked() -> list[Path]:
    """Every file that is or would be in git; a checkout without git is walked instead."""
    command = ["git", "ls-files", "-co", "--exclude-standard", "-z"]
    listing = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if listing.returncode == 0:
        found = (ROOT / name for name in listing.stdout.split("\0") if name)
    else:
        found = (path for path in ROOT.rglob("*") if not {".venv", ".git", "__pycache__"} & set(path.parts))
    return sorted(path for path in found if path.is_file())


TRACKED = tracked()
PYTHON = [path for path in TRACKED if path.suffix == ".py"]
OURS = [path for path in PYTHON if path.relative_to(ROOT).parts[0] in ROOMS]
JUDGING = [path for path in OURS if path.relative_to(ROOT).parent.as_posix() in ("checklists", "checklists/rules")]


def name_of(path: Path) -> str:
    """The path as a person would write it."""
    return path.relative_to(ROOT).as_posix()


def tree(path: Path) -> ast.Module:
    """The file as Python reads it."""
    return ast.parse(path.read_text(encoding="utf-8"))


def dotted(node: ast.expr) -> str:
    """`datetime.datetime.now` for an attribute chain, "" for anything else."""
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute):
        owner = dotted(node.value)
        return f"{owner}.{node.attr}" if owner else ""
    return ""


def strings(module: ast.Module) -> Iterator[tuple[int, str]]:
    """Every string the program could use, with its line; docstrings are for people and left out."""
    documented = ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef
    prose = set()
    for node in ast.walk(module):
        if isinstance(node, documented) and node.body and isinstance(node.body[0], ast.Expr):
            prose.add(id(node.body[0].value))
    for node in ast.walk(module):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in prose:
            yield node.lineno, node.value


def decides_by_year_or_item(module: ast.Module) -> list[int]:
    """Lines that compare a year or an item with a literal: law that belongs in YAML."""
    lines = []
    for node in ast.walk(module):
        if isinstance(node, ast.Compare):
            sides = [node.left, *node.comparators]
        elif isinstance(node, ast.Match):
            literal = [case.pattern.value for case in node.cases if isinstance(case.pattern, ast.MatchValue)]
            sides = [node.subject, *literal]
        else:
            continue
        named = any(YEAR_OR_ITEM.search(dotted(side).rsplit(".", 1)[-1]) for side in sides)
        if named and any(is_year_or_code(side) for side in sides):
            lines.append(node.lineno)
    return lines


def is_year_or_code(node: ast.expr) -> bool:
    """2565, "2565", "O08", or a list holding one; "" and limits such as 0 are none."""
    if isinstance(node, ast.Tuple | ast.List | ast.Set):
        return any(is_year_or_code(one) for one in node.elts)
    return isinstance(node, ast.Constant) and bool(re.fullmatch(r"[12]\d{3}|O\d\d", str(node.value)))


def switches(module: ast.Module) -> set[int]:
    """Where `os.environ` is only written: `os.environ.setdefault(…)` standing alone, or `os.environ[…] = …`."""
    written = set()
    for node in ast.walk(module):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Call):
            function = node.value.func
            if isinstance(function, ast.Attribute) and function.attr == "setdefault":
                written.add(id(function.value))
        elif isinstance(node, ast.Assign):
            written |= {id(target.value) for target in node.targets if isinstance(target, ast.Subscript)}
    return written


def reads_clock_or_environment(module: ast.Module) -> list[str]:
    """What a module takes from the clock or the environment. Setting a library's switch there is no reading."""
    allowed = switches(module)
    found = []
    for node in ast.walk(module):
        if isinstance(node, ast.Attribute):
            ends = ".".join(dotted(node).split(".")[-2:])
            if ends in CLOCK | ENVIRONMENT and id(node) not in allowed:
                found.append(f"line {node.lineno}: {ends}")
        elif isinstance(node, ast.ImportFrom):
            names = [f"{node.module}.{one.name}" for one in node.names]
            found += [f"line {node.lineno}: {name}" for name in names if name in CLOCK | ENVIRONMENT]
    return found


def code_words(path: Path) -> Iterator[str]:
    """What a document sets in `code` and what its code blocks hold, line by line."""
    text = path.read_text(encoding="utf-8")
    blocks = re.findall(r"^```\w*\n(.*?)^```", text, re.MULTILINE | re.DOTALL)
    for block in blocks:
        yield from block.splitlines()
    yield from re.findall(r"`([^`\n]+)`", re.sub(r"^```.*?^```", "", text, flags=re.MULTILINE | re.DOTALL))
