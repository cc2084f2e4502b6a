"""A host is asked by one at a time, and no more often than its pace allows; other hosts do not wait for it."""

from __future__ import annotations

import threading

import pytest

from factcheck_app.domain.errors import Cancelled
from factcheck_app.web.host_pace import HostPace, wait_for
from tests.fakes.patience import Patience


def test_requests_to_one_host_begin_a_while_apart() -> None:
    patience = Patience()
    pace = HostPace(patience.now, patience.wait)
    for _ in range(3):
        with pace.turn("journal.org", 0.5):
            pass
    assert patience.waited == [0.5, 0.5]


def test_another_host_is_asked_at_once() -> None:
    patience = Patience()
    pace = HostPace(patience.now, patience.wait)
    with pace.turn("journal.org", 0.5), pace.turn("other.org", 0.5):
        pass
    assert patience.waited == []


def test_one_host_serves_one_at_a_time() -> None:
    pace = HostPace()
    seen: list[str] = []
    is_inside = threading.Event()

    def other() -> None:
        with pace.turn("journal.org", 0.0):
            seen.append("second")

    with pace.turn("journal.org", 0.0):
        second = threading.Thread(target=other)
        second.start()
        is_inside.wait(0.1)
        seen.append("first")
    second.join()
    assert seen == ["first", "second"]


def test_whoever_waits_for_a_turn_may_cancel() -> None:
    pace = HostPace()
    with pace.turn("journal.org", 0.0), pytest.raises(Cancelled), pace.turn("journal.org", 0.0, lambda: True):
        pass


def test_a_turn_ends_with_the_error_that_ends_it() -> None:
    pace = HostPace()
    with pytest.raises(KeyError), pace.turn("journal.org", 0.0):
        raise KeyError
    with pace.turn("journal.org", 0.0, lambda: True):
        pass


def test_waiting_ends_in_time_or_when_cancelled() -> None:
    wait_for(0.01)
    with pytest.raises(Cancelled):
        wait_for(60, lambda: True)
