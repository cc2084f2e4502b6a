"""One limit for a whole piece of work, however many small steps it takes, and a way to stop it in between."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import Generic, TypeVar

from factcheck_app.domain.errors import Cancelled

_Result = TypeVar("_Result")
_LOOK_EVERY_S = 0.05


class TimeUp(Exception):
    """The limit passed before the work was done."""


class TimeLimit:
    """Seconds from now; `is_cancelled` is asked twenty times a second."""

    def __init__(self, seconds: float, is_cancelled: Callable[[], bool] | None = None) -> None:
        self.seconds = seconds
        self._end = time.monotonic() + seconds
        self._is_cancelled = is_cancelled

    @property
    def remaining(self) -> float:
        """Seconds that are left; never below a small positive number, since sockets take 0 for "do not wait"."""
        return max(0.001, self._end - time.monotonic())

    def run(self, work: Callable[[], _Result], stop: Callable[[], None]) -> _Result:
        """The result of `work`, done on a thread of its own. Raises TimeUp or Cancelled, and what the work raises.

        `stop` is called where the work is given up: it must make it end soon. Nobody waits for it, since a look-up
        of a name cannot be stopped at all.
        """
        step = _Step(work)
        threading.Thread(target=step.carry_out, name="web request", daemon=True).start()
        while not step.is_done.wait(min(_LOOK_EVERY_S, self.remaining)):
            if self._is_cancelled is not None and self._is_cancelled():
                stop()
                raise Cancelled("The request was cancelled.", "Ask again when you are ready.")
            if time.monotonic() >= self._end:
                stop()
                raise TimeUp
        return step.outcome()


class _Step(Generic[_Result]):
    """Work on another thread, and what came of it."""

    def __init__(self, work: Callable[[], _Result]) -> None:
        self._work = work
        self._results: list[_Result] = []
        self._problem: BaseException | None = None
        self.is_done = threading.Event()

    def carry_out(self) -> None:
        try:
            self._results.append(self._work())
        except BaseException as problem:  # noqa: BLE001 - carried to the waiting thread and raised there
            self._problem = problem
        self.is_done.set()

    def outcome(self) -> _Result:
        if self._problem is not None:
            raise self._problem
        return self._results[0]
