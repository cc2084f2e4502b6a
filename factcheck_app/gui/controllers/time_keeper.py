"""Counts the time at a review where the reviewer wishes it: only while our window is in front, on this computer."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

from factcheck_app.composition import AppServices
from factcheck_app.domain.errors import UserFacingError
from factcheck_app.settings import Settings

PORTION_MS = 30_000
# a computer that slept in between worked on nothing
_LONGEST_PORTION = 2 * PORTION_MS / 1000


class TimeKeeper(QObject):
    """Saves what was counted in portions. `clock` gives seconds that only rise."""

    counted = Signal()  # another portion is saved, or the counting has begun or ended
    problem_raised = Signal(object)  # UserFacingError

    def __init__(
        self, services: AppServices, parent: QObject | None = None, *, clock: Callable[[], float] = monotonic
    ) -> None:
        super().__init__(parent)
        self._events = services.events
        self._clock = clock
        self._reviewer = services.settings.default_reviewer()
        self._is_wanted = services.settings.counts_time
        self._review_id: str | None = None
        self._is_in_front = QGuiApplication.focusWindow() is not None
        self._began: float | None = None
        self._rest = 0.0  # what is left of a second
        self._timer = QTimer(self, interval=PORTION_MS)
        self._timer.timeout.connect(self._turn_over)
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.focusWindowChanged.connect(self._follow_focus)

    @property
    def is_wanted(self) -> bool:
        """Whether the reviewer has switched it on."""
        return self._is_wanted

    @property
    def is_counting(self) -> bool:
        """Whether time is running now."""
        return self._began is not None

    def use(self, settings: Settings) -> None:
        """Another wish of the reviewer, or another reviewer."""
        self.stop()
        self._is_wanted, self._reviewer = settings.counts_time, settings.default_reviewer()
        self._start()
        self.counted.emit()

    def turn_to(self, review_id: str | None) -> None:
        """Another review lies on the desk, or none."""
        if review_id != self._review_id:
            self.stop()
            self._review_id, self._rest = review_id, 0.0
            self._start()

    def stop(self) -> None:
        """Saves what has run so far and counts no longer."""
        self._save()
        self._began = None
        self._timer.stop()

    def spent(self) -> int:
        """Seconds spent on the open review, by all reviewers of this computer."""
        if self._review_id is None:
            return 0
        running = self._running() if self._began is not None else 0.0
        return self._events.spent(self._review_id) + int(running)

    def _start(self) -> None:
        if self._is_wanted and self._is_in_front and self._review_id is not None and self._began is None:
            self._began = self._clock()
            self._timer.start()

    def _turn_over(self) -> None:
        self._save()
        self.counted.emit()

    def _running(self) -> float:
        return min(self._clock() - (self._began or 0.0), _LONGEST_PORTION)

    def _save(self) -> None:
        if self._began is None or self._review_id is None:
            return
        whole = self._rest + self._running()
        self._began, self._rest = self._clock(), whole % 1
        if whole < 1:
            return
        try:
            self._events.spend(self._review_id, self._reviewer, int(whole))
        except UserFacingError as error:
            self._is_wanted = False
            self.problem_raised.emit(error)

    def _follow_focus(self, window: QWindow | None) -> None:
        in_front = window is not None
        if in_front != self._is_in_front:
            self._is_in_front = in_front
            if in_front:
                self._start()
            else:
                self.stop()
