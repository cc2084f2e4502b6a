"""Work off the GUI thread: one job at a time is shown, its result or error comes back on the GUI thread."""

from __future__ import annotations

import sys
import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, QThreadPool, QTimer, Signal

from factcheck_app.domain.errors import Cancelled, UserFacingError

# Seconds that a worker may hold Python while the window waits for it. Painting calls Python some hundred times: with
# Python's own five milliseconds each, one repaint took 1.4 seconds while a long list was read.
_TURN = 0.0005


@dataclass(frozen=True, slots=True)
class Job:
    """A running job: a sentence for the status line (empty where nobody waits for it), how to stop it, the host that it
    asks (empty for none), and the words before the number of what it is at ("Looking up source"), empty for none.
    """

    sentence: str
    cancelled: threading.Event
    asks: str = ""
    counts: str = ""


@dataclass(frozen=True, slots=True)
class _Outcome:
    job: Job
    result: Any
    error: Exception | None
    on_done: Callable[[Any], None]
    on_error: Callable[[UserFacingError], None]


_Work = Callable[["JobControl"], Any]


@dataclass(frozen=True, slots=True)
class JobControl:
    """What a job may ask and tell while it runs, from its own thread."""

    is_cancelled: Callable[[], bool]
    tell_progress: Callable[[int, int], None]


class BackgroundRunner(QObject):
    """Runs jobs on a thread pool. Jobs take and return frozen values only."""

    job_started = Signal(object)  # Job
    job_progressed = Signal(object, object, object)  # Job, done, total
    job_ended = Signal(object)  # Job
    closing = Signal()  # nothing may be started from now on
    _came_back = Signal(object)  # _Outcome

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        sys.setswitchinterval(_TURN)
        self._pool = QThreadPool(self)
        self._jobs: list[Job] = []
        # jobs that nobody waits for, and the one of them that runs: each takes its share of Python from the window
        self._waiting: deque[tuple[Job, Callable[[], None]]] = deque()
        self._running: Job | None = None
        self._is_closed = False
        self._next = QTimer(self, singleShot=True, interval=0)
        self._next.timeout.connect(self._start_waiting)
        # signals from a worker are queued to the thread of this object, the GUI thread
        self._came_back.connect(self._deliver)

    @property
    def jobs(self) -> tuple[Job, ...]:
        """Jobs that have not come back, oldest first."""
        return tuple(self._jobs)

    def run(
        self,
        sentence: str,
        work: _Work,
        on_done: Callable[[Any], None],
        on_error: Callable[[UserFacingError], None],
        *,
        asks: str = "",
        counts: str = "",
    ) -> Job:
        """Starts `work` on a worker; `on_done` or `on_error` is called on the GUI thread. Cancelled is not an error.

        `asks` names the host where the work sends a request, `counts` what it goes through one by one. After `close`
        nothing is started, and the job comes back as cancelled.
        """
        job = Job(sentence, threading.Event(), asks, counts)
        if self._is_closed:
            job.cancelled.set()
            return job
        # a QRunnable made here would outlive what Qt deletes, and be taken for the next object at its address
        self._pool.start(self._begin(job, work, on_done, on_error))
        return job

    def run_in_turn(
        self, work: _Work, on_done: Callable[[Any], None], on_error: Callable[[UserFacingError], None]
    ) -> Job:
        """The same for work that nobody waits for: once the window is drawn, and one such job after the other."""
        job = Job("", threading.Event())
        if self._is_closed:
            job.cancelled.set()
            return job
        self._waiting.append((job, self._begin(job, work, on_done, on_error)))
        self._next.start()
        return job

    def _begin(
        self,
        job: Job,
        work: _Work,
        on_done: Callable[[Any], None],
        on_error: Callable[[UserFacingError], None],
    ) -> Callable[[], None]:
        """Notes the job; what is returned carries it out on a worker."""
        control = JobControl(job.cancelled.is_set, lambda done, total: self.job_progressed.emit(job, done, total))

        def carry_out() -> None:
            result: Any = None
            error: Exception | None = None
            try:
                result = work(control)
            except Exception as problem:  # noqa: BLE001 - carried to the GUI thread and raised there
                error = problem
            self._came_back.emit(_Outcome(job, result, error, on_done, on_error))

        self._jobs.append(job)
        self.job_started.emit(job)
        return carry_out

    def cancel(self, job: Job) -> None:
        """Asks the job to stop; it ends at its next look."""
        job.cancelled.set()

    def close(self) -> None:
        """Asks every job to stop and waits until the threads are done; from then on none is started.

        A timer that goes off between closing and deleting would else start a thread that Qt waits for while it holds
        Python, which the thread needs to end.
        """
        self.closing.emit()
        self._is_closed = True
        for job in self._jobs:
            job.cancelled.set()
        self._next.stop()
        for job, _carry_out in self._waiting:
            self._jobs.remove(job)
            self.job_ended.emit(job)
        self._waiting.clear()
        self._pool.waitForDone()

    def _start_waiting(self) -> None:
        if self._waiting and self._running is None:
            self._running, carry_out = self._waiting.popleft()
            self._pool.start(carry_out)

    def _deliver(self, outcome: _Outcome) -> None:
        self._jobs.remove(outcome.job)
        if outcome.job is self._running:
            self._running = None
            self._next.start()
        self.job_ended.emit(outcome.job)
        if isinstance(outcome.error, Cancelled) or outcome.job.cancelled.is_set():
            return
        if isinstance(outcome.error, UserFacingError):
            outcome.on_error(outcome.error)
        elif outcome.error is not None:
            raise outcome.error  # a bug of ours: the window's door for bugs takes it
        else:
            outcome.on_done(outcome.result)
