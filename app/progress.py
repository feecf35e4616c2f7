"""What the user sees while an audit runs: one live line on a terminal, a plain line now and then elsewhere."""

from __future__ import annotations

import time
from types import TracebackType
from typing import Self

from rich.console import Console
from rich.live import Live
from rich.text import Text

from crawler.plan import Progress

EVERY = 10.0  #: seconds between two plain lines


class Watch:
    """`with Watch(console) as watch:` – then `watch.visiting(progress)` and `watch.reading(…)`."""

    def __init__(self, console: Console) -> None:
        self.console = console
        self._live = Live(console=console, transient=True, refresh_per_second=4) if console.is_terminal else None
        self._last = 0.0
        self._read = 0

    def __enter__(self) -> Self:
        if self._live is not None:
            self._live.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        if self._live is not None:
            self._live.stop()

    def visiting(self, p: Progress) -> None:
        """How far the visit is."""
        minutes, seconds = divmod(int(p.seconds_left), 60)
        self._say(
            f"เก็บข้อมูล: หน้าเว็บ {p.pages - p.documents} · เอกสาร {p.documents} · เปิดไม่ได้ {p.misses} · "
            f"พบหัวข้อ {p.items} ข้อ · รอเปิด {p.queued} · เวลาเหลือ {minutes}:{seconds:02d} นาที"
        )

    def reading(self, _: str) -> None:
        """One more document is being read."""
        self._read += 1
        self._say(f"อ่านเอกสาร: ฉบับที่ {self._read}")

    def _say(self, line: str) -> None:
        if self._live is not None:
            self._live.update(Text(line))
        elif time.monotonic() - self._last >= EVERY:
            self._last = time.monotonic()
            self.console.print(line, markup=False, highlight=False, soft_wrap=True)
