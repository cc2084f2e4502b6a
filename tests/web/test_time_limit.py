"""The limit is for the whole, and giving up does not wait for what cannot be stopped."""

from __future__ import annotations

import threading

import pytest

from factcheck_app.domain.errors import Cancelled
from factcheck_app.web.time_limit import TimeLimit, TimeUp


def test_what_the_work_returns_or_raises_comes_back() -> None:
    assert TimeLimit(5).run(lambda: 42, lambda: None) == 42
    with pytest.raises(ZeroDivisionError):
        TimeLimit(5).run(lambda: 1 // 0, lambda: None)


def test_work_that_takes_too_long_is_stopped() -> None:
    stopped = threading.Event()
    with pytest.raises(TimeUp):
        TimeLimit(0.1).run(lambda: stopped.wait(5), stopped.set)
    assert stopped.is_set()


def test_steps_share_one_limit() -> None:
    limit, stopped = TimeLimit(0.1), threading.Event()
    with pytest.raises(TimeUp):
        limit.run(lambda: stopped.wait(5), stopped.set)
    assert limit.remaining <= 0.001
    stopped.clear()
    with pytest.raises(TimeUp):
        limit.run(lambda: stopped.wait(5), stopped.set)


def test_cancelling_ends_the_wait_at_once() -> None:
    cancelled, stopped = threading.Event(), threading.Event()
    limit = TimeLimit(60, cancelled.is_set)

    def work() -> None:
        cancelled.set()
        stopped.wait(5)

    with pytest.raises(Cancelled):
        limit.run(work, stopped.set)
    assert stopped.is_set()
