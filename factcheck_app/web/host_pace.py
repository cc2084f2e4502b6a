"""The pace at which a host is asked: one request at a time, and a while between their beginnings."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from factcheck_app.domain.errors import Cancelled

IsCancelled = Callable[[], bool] | None
# passes these seconds, and raises Cancelled where it is asked to stop meanwhile
Wait = Callable[[float, IsCancelled], None]
_LOOK_EVERY_S = 0.05


def wait_for(seconds: float, is_cancelled: IsCancelled = None) -> None:
    """Waits; `is_cancelled` is asked twenty times a second. Raises Cancelled."""
    end = time.monotonic() + seconds
    never = threading.Event()
    while (left := end - time.monotonic()) > 0:
        stop_if_cancelled(is_cancelled)
        never.wait(min(_LOOK_EVERY_S, left))
    stop_if_cancelled(is_cancelled)


def stop_if_cancelled(is_cancelled: IsCancelled) -> None:
    """Raises Cancelled where the reviewer no longer wants the answer."""
    if is_cancelled is not None and is_cancelled():
        raise Cancelled("The request was cancelled.", "Ask again when you are ready.")


class HostPace:
    """Gives out turns, host by host; several threads may ask for them. `now` counts seconds, `wait` passes them."""

    def __init__(self, now: Callable[[], float] = time.monotonic, wait: Wait = wait_for) -> None:
        self._now = now
        self.wait = wait
        self._guard = threading.Lock()
        self._hosts: dict[str, _Host] = {}

    @contextmanager
    def turn(self, host: str, every_s: float, is_cancelled: IsCancelled = None) -> Iterator[None]:
        """Holds the host for one request, at least `every_s` seconds after the last one began. Raises Cancelled."""
        with self._guard:
            place = self._hosts.setdefault(host, _Host())
        while not place.line.acquire(timeout=_LOOK_EVERY_S):
            stop_if_cancelled(is_cancelled)
        try:
            if place.began is not None and (left := place.began + every_s - self._now()) > 0:
                self.wait(left, is_cancelled)
            place.began = self._now()
            yield
        finally:
            place.line.release()


class _Host:
    """Who asks it now, and when the last request began."""

    def __init__(self) -> None:
        self.line = threading.Lock()
        self.began: float | None = None
