"""What links of one kind gave decides about the next of that kind, and a killed visit still knows it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from crawler.frontier import SMALL, Frontier
from crawler.harvest import AFTER, BARREN, CATEGORY, NEVER, PLAIN, RICH, about, kind, shape, when
from crawler.plan import GIVEN_UP, Budget
from crawler.store import Snapshot


@pytest.fixture
def snapshot(tmp_path: Path) -> Iterator[Snapshot]:
    made = Snapshot.create(tmp_path)
    yield made
    made.close()


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("http://x.go.th/news/12", "http://x.go.th/news/345", True),
        ("http://x.go.th/news/12", "http://x.go.th/album/12", False),
        ("http://x.go.th/i.php?mod=news&id=4", "http://x.go.th/i.php?id=77&mod=news", True),
        ("http://x.go.th/i.php?mod=news&id=4", "http://x.go.th/i.php?mod=plan&id=4", False),
        ("http://x.go.th/%E0%B8%82%E0%B9%88/1", "http://x.go.th/%E0%B9%81%E0%B8%9C/9", True),
        ("http://x.go.th/plan.html", "http://x.go.th/staff.html", False),
    ],
)
def test_the_form_of_an_address(one: str, other: str, same: bool) -> None:
    assert (shape(one) == shape(other)) is same


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (("แผนดำเนินงาน 2565",), "now"),
        (("รายงานผล", "ปีงบประมาณ ๒๕๖๔"), "now"),  # last year's report counts this year
        (("แผนพัฒนา 2561-2570",), "now"),
        (("แผนดำเนินงาน 2560", "2561"), "other"),
        (("แผนดำเนินงาน 2567",), "other"),
        (("แผนดำเนินงาน",), ""),
    ],
)
def test_the_year_a_link_names(texts: tuple[str, ...], expected: str) -> None:
    assert when(2565, *texts) == expected
    assert when(0, *texts) == ""


def add(queue: Frontier, path: str, items: tuple[str, ...] = (), year: str = "", priority: float = 9.0) -> float | None:
    url = f"http://x.go.th/{path}"
    named = kind(url, items, year)
    return queue.add(url, priority=priority, relevance=1.0, depth=1, found_on="", words="", kind=named)


def ask(queue: Frontier, count: int, *, gave: bool) -> None:
    for _ in range(count):
        row = queue.take()
        assert row is not None
        with queue.together():
            queue.done(row[0], gave=gave)


def test_what_gives_nothing_is_asked_last(snapshot: Snapshot) -> None:
    queue = Frontier(snapshot, Budget())
    for number in range(BARREN[""] + 5):
        add(queue, f"news/{number}", ("O07",))
    add(queue, "plan/1", ("O04",), priority=5.0)
    ask(queue, BARREN[""], gave=False)
    row = queue.take()
    assert row is not None
    assert row[0] == "http://x.go.th/plan/1"  # it promised less, and is another kind
    assert add(queue, "news/99", ("O07",)) == GIVEN_UP
    assert add(queue, "news/99", ("O04",)) == 9.0  # an item that is still open


def test_what_gives_goes_on_for_long_but_not_for_ever(snapshot: Snapshot) -> None:
    queue = Frontier(snapshot, Budget())
    for number in range(RICH + 5):
        add(queue, f"report/{number}", ("O23",))
    ask(queue, RICH - 1, gave=True)
    assert add(queue, "report/998", ("O23",)) == 9.0
    ask(queue, 1, gave=True)
    assert add(queue, "report/999", ("O23",)) == GIVEN_UP


def test_a_form_of_address_that_gives_nothing(snapshot: Snapshot) -> None:
    queue = Frontier(snapshot, Budget())
    for number in range(PLAIN + 5):
        add(queue, f"album/{number}", priority=1.5)
    ask(queue, PLAIN, gave=False)
    assert queue.waiting()  # the site is small
    for number in range(SMALL):
        add(queue, f"album/{1000 + number}", priority=1.5)
    assert queue.take() is None  # though the idle allowance is not used up
    assert queue.stopped_because == "nothing_left"
    assert add(queue, "album/998", priority=1.5) == NEVER
    for number in range(900, 900 + AFTER[""]):
        assert add(queue, f"album/{number}", ("O36",)) == 9.0
    ask(queue, AFTER[""], gave=False)
    assert add(queue, "album/999", ("O36",)) == NEVER


def test_a_killed_visit_still_knows(snapshot: Snapshot) -> None:
    queue = Frontier(snapshot, Budget())
    for number in range(BARREN[""] + 2):
        add(queue, f"news/{number}", ("O07", "O22"))
    ask(queue, BARREN[""], gave=False)
    again = Frontier(snapshot, Budget())
    assert again.harvest.known == queue.harvest.known
    assert add(again, "news/99", ("O22",)) == GIVEN_UP


def test_a_heading_on_many_pages_names_their_list(snapshot: Snapshot) -> None:
    harvest = Frontier(snapshot, Budget()).harvest
    assert [harvest.first("ข่าวประชาสัมพันธ์") for _ in range(CATEGORY + 2)] == [True] * CATEGORY + [False] * 2
    assert harvest.first("แผนดำเนินงาน")


def test_a_thorough_visit_asks_everything(snapshot: Snapshot) -> None:
    queue = Frontier(snapshot, Budget(), thorough=True)
    for number in range(PLAIN + RICH):
        add(queue, f"news/{number}", ("O07",))
    ask(queue, PLAIN + RICH - 1, gave=False)
    assert add(queue, "news/999", ("O07",)) == 9.0


def test_the_items_of_a_kind() -> None:
    assert about(kind("http://x.go.th/1", ("O07", "O22"), "now")) == {"O07", "O22"}
    assert about(kind("http://x.go.th/1", (), "")) == frozenset()
    assert about("") == frozenset()
