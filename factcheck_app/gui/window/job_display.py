"""Shows the newest running job in the status line and cancels it on request."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from factcheck_app.gui.running.background import BackgroundRunner, Job
from factcheck_app.gui.window.status_line import StatusLine

_PAUSE = 100  # milliseconds


class JobDisplay(QObject):
    """One line for all jobs: the newest is shown, the others wait behind it."""

    def __init__(self, background: BackgroundRunner, line: StatusLine, parent: QObject) -> None:
        super().__init__(parent)
        self._background = background
        self._line = line
        # how far each running job has come: it may wait behind another, and tell more often than a line is laid out
        self._told: dict[Job, tuple[int, int]] = {}
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._show_newest)
        background.job_started.connect(self._show_newest)
        background.job_ended.connect(self._forget)
        background.job_progressed.connect(self._show_progress)
        line.cancel_requested.connect(self._cancel_newest)

    def _show_newest(self) -> None:
        self._line.show_asked_hosts([job.asks for job in self._background.jobs if job.asks])
        shown = self._shown()
        if shown is None:
            self._line.hide_job()
        elif shown in self._told:
            self._line.show_job(shown.sentence, *self._told[shown], shown.counts)
        else:
            self._line.show_job(shown.sentence, 0, 0)

    def _forget(self, job: Job) -> None:
        self._told.pop(job, None)
        self._show_newest()

    def _show_progress(self, job: Job, done: int, total: int) -> None:
        if job not in self._background.jobs:
            return
        self._told[job] = (done, total)
        if not self._pause.isActive():
            self._show_newest()
            self._pause.start()

    def _cancel_newest(self) -> None:
        shown = self._shown()
        if shown is not None:
            self._background.cancel(shown)

    def _shown(self) -> Job | None:
        """The newest job that has a sentence."""
        return next((job for job in reversed(self._background.jobs) if job.sentence), None)
