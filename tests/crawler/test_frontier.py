"""The queue of a visit: best first, each address once, nothing lost, and every budget kept."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from crawler.frontier import Frontier
from crawler.plan import Budget
from crawler.store import Snapshot


@pytest.fixture
def snapshot(tmp_path: Path) -> Iterator[Snapshot]:
    made = Snapshot.create(tmp_path)
    yield made
    made.close()


def add(queue: Frontier, path: str, priority: float = 5.0, *, found_on: str = "", words: str = "") -> None:
    url = f"http://x.go.th/{path}"
    queue.add(url, priority=priority, relevance=0.5, depth=1, found_on=found_on, words=words)


def taken(queue: Frontier) -> list[str]:
    paths = []
    while row := queue.take():
        paths.append(row[0].removeprefix("http://x.go.th/"))
        queue.done(row[0])
    return paths


def test_the_best_comes_first_and_equals_come_in_turn(snapshot: Snapshot) -> None:
    queue = Frontier(snapshot, Budget())
    for path, priority in (("a", 3), ("b", 9), ("c", 3), ("d", 9)):
        add(queue, path, priority)
    assert queue.queued == 4
    assert taken(queue) == ["b", "d", "a", "c"]
    assert queue.stopped_because == "nothing_left"


def test_an_address_is_asked_once(snapshot: Snapshot) -> None:
    queue = Frontier(snapshot, Budget())
    for path in ("a", "a?PHPSESSID=1", "b"):
        add(queue, path)
    queue.add("https://www.x.go.th/a", priority=5, relevance=0, depth=1, found_on="", words="")
    assert taken(queue) == ["a", "b"]
    add(queue, "a", 99)
    assert taken(queue) == []


def test_a_better_promise_raises_a_waiting_address(snapshot: Snapshot) -> None:
    queue = Frontier(snapshot, Budget())
    add(queue, "a", 5)
    add(queue, "b", 4)
    add(queue, "b", 9, found_on="http://x.go.th/hub", words="แผน")
    add(queue, "b", 1, found_on="http://x.go.th/foot")
    row = queue.take()
    assert row is not None
    assert (row[0], row[3]) == ("http://x.go.th/b", "http://x.go.th/hub")


def test_what_was_in_flight_is_asked_again(snapshot: Snapshot) -> None:
    first = Frontier(snapshot, Budget())
    for path in "abc":
        add(first, path)
    row = first.take()
    assert row
    first.done(row[0])
    first.take()  # b is on its way when the visit is killed
    assert taken(Frontier(snapshot, Budget())) == ["b", "c"]


def test_looking_does_not_take(snapshot: Snapshot) -> None:
    queue = Frontier(snapshot, Budget())
    assert not queue.waiting()
    add(queue, "a")
    assert queue.waiting()
    assert queue.waiting()
    assert taken(queue) == ["a"]
    assert not queue.waiting()


def test_pages_that_promise_nothing_are_looked_at_for_a_while(snapshot: Snapshot) -> None:
    queue = Frontier(snapshot, Budget(idle_pages=2))
    for path in "abcd":
        add(queue, path, 1.0)
    add(queue, "good", 5.0)
    assert taken(queue) == ["good", "a", "b"]
    assert queue.stopped_because == "nothing_left"
    add(queue, "late", 5.0)
    assert taken(queue) == ["late"]
    assert [url for url, _, _ in snapshot.left_over()] == ["http://x.go.th/c", "http://x.go.th/d"]


def test_the_budget_of_answers(snapshot: Snapshot) -> None:
    queue = Frontier(snapshot, Budget(pages=2))
    add(queue, "a")
    queue.count(1)
    assert queue.waiting()
    queue.count(1)
    assert queue.take() is None
    assert queue.stopped_because == "pages"


def test_what_an_interrupted_visit_used_up_counts(snapshot: Snapshot) -> None:
    queue = Frontier(snapshot, Budget(pages=2, idle_pages=1))
    add(queue, "a", 1.0)
    add(queue, "b", 1.0)
    row = queue.take()
    assert row
    with queue.together():
        queue.count(70)
        queue.done(row[0])
    again = Frontier(snapshot, Budget(pages=2, idle_pages=1))
    assert (again.tally.answers, again.tally.bytes, again.tally.idle) == (1, 70, 1)
    assert again.take() is None  # the allowance for pages that promise nothing was used before
    assert again.stopped_because == "nothing_left"


def test_half_an_answer_leaves_nothing(snapshot: Snapshot) -> None:
    queue = Frontier(snapshot, Budget())

    def half() -> None:
        with queue.together():
            queue.count(1)
            add(queue, "a")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        half()
    assert Frontier(snapshot, Budget()).tally.answers == 0
    assert queue.take() is None


def test_the_budget_of_bytes(snapshot: Snapshot) -> None:
    queue = Frontier(snapshot, Budget(bytes=100))
    add(queue, "a")
    queue.count(100)
    assert queue.take() is None
    assert queue.stopped_because == "bytes"


def test_the_budget_of_minutes(snapshot: Snapshot, monkeypatch: pytest.MonkeyPatch) -> None:
    now = 1000.0
    monkeypatch.setattr("crawler.frontier.time.monotonic", lambda: now)
    queue = Frontier(snapshot, Budget(minutes=2))
    add(queue, "a")
    now += 119
    assert queue.waiting()
    assert queue.seconds_left == 1
    now += 1
    assert queue.take() is None
    assert queue.stopped_because == "minutes"
