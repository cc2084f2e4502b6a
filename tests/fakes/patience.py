"""A clock that goes on only when somebody waits, so that waiting takes no time."""

from __future__ import annotations

from factcheck_app.web.host_pace import IsCancelled, stop_if_cancelled


class Patience:
    """`waited` keeps how long was waited each time, in seconds."""

    def __init__(self) -> None:
        self.waited: list[float] = []

    def now(self) -> float:
        """Seconds that were waited so far."""
        return sum(self.waited)

    def wait(self, seconds: float, is_cancelled: IsCancelled = None) -> None:
        """Lets the seconds pass at once."""
        stop_if_cancelled(is_cancelled)
        self.waited.append(seconds)
