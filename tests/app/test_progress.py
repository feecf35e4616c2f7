"""What the user sees while an audit runs: a line that lives on a terminal, plain lines elsewhere."""

from __future__ import annotations

from io import StringIO
from types import SimpleNamespace

import pytest
from rich.console import Console

from app import progress
from app.progress import Watch
from crawler.plan import Progress

MIDWAY = Progress(pages=12, documents=3, misses=2, queued=40, items=7, seconds_left=605.0)
SAID = "เก็บข้อมูล: หน้าเว็บ 9 · เอกสาร 3 · เปิดไม่ได้ 2 · พบหัวข้อ 7 ข้อ · รอเปิด 40 · เวลาเหลือ 10:05 นาที"


def shown(*, terminal: bool) -> str:
    """What a terminal, or a file, holds after a little progress."""
    file = StringIO()
    with Watch(Console(file=file, force_terminal=terminal, width=200, legacy_windows=False)) as watch:
        watch.visiting(MIDWAY)
        watch.reading("a hash")
        watch.reading("another")
    return file.getvalue()


@pytest.fixture
def hasty(monkeypatch: pytest.MonkeyPatch) -> None:
    """No pause between two plain lines."""
    monkeypatch.setattr(progress, "EVERY", 0.0)


def test_elsewhere_every_line_stays(hasty: None) -> None:
    assert shown(terminal=False).splitlines() == [SAID, "อ่านเอกสาร: ฉบับที่ 1", "อ่านเอกสาร: ฉบับที่ 2"]


def test_elsewhere_lines_come_now_and_then(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = iter([100.0, 100.0, 105.0, 111.0, 111.0])
    monkeypatch.setattr(progress, "time", SimpleNamespace(monotonic=lambda: next(clock)))
    file = StringIO()
    with Watch(Console(file=file, force_terminal=False, width=200)) as watch:
        for _ in range(3):  # at once, after five seconds, after eleven
            watch.visiting(MIDWAY)
    assert file.getvalue().splitlines() == [SAID, SAID]


def test_a_log_file_gets_no_control_characters() -> None:
    assert "\x1b" not in shown(terminal=False)


def test_on_a_terminal_one_line_is_written_over_and_gone_in_the_end() -> None:
    seen = shown(terminal=True)
    assert "อ่านเอกสาร: ฉบับที่ 2" in seen
    assert seen.rstrip("\n").endswith("\x1b[2K")  # the line was wiped: the table starts on a clean screen


def test_a_terminal_gets_its_cursor_back_when_the_audit_fails() -> None:
    file = StringIO()
    console = Console(file=file, force_terminal=True, width=200, legacy_windows=False)
    watch = Watch(console)

    def fail() -> None:
        with watch:
            watch.visiting(MIDWAY)
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail()
    seen = file.getvalue()
    assert seen.rindex("\x1b[?25h") > seen.rindex("\x1b[?25l")
