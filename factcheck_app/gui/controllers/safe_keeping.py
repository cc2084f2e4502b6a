"""Backups while the window is open and when it closes, and the check after an unclean end."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from factcheck_app.composition import AppServices
from factcheck_app.domain.errors import UserFacingError
from factcheck_app.gui.running.background import BackgroundRunner, JobControl
from factcheck_app.workflow.look_after_database import back_up_what_changed, check_file

BACK_UP_EVERY_MS = 30 * 60 * 1000


class SafeKeeping(QObject):
    """Looks after the database file; says something only where the reviewer must know."""

    problem_raised = Signal(object)  # UserFacingError

    def __init__(self, services: AppServices, background: BackgroundRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._database = services.database
        self._background = background
        self._timer = QTimer(self, interval=BACK_UP_EVERY_MS)
        self._timer.timeout.connect(self._back_up)

    def start(self) -> None:
        """Begins to look after the database; after an unclean end the whole file is checked on a worker."""
        self._timer.start()
        if self._database.was_unclean:
            path = self._database.path

            def check(_control: JobControl) -> None:
                check_file(path)

            self._background.run(
                self.tr("Checking the database after an unclean end"),
                check,
                lambda _none: None,
                self.problem_raised.emit,
            )

    def finish(self) -> None:
        """The last backup, and the database set free."""
        self._timer.stop()
        try:
            back_up_what_changed(self._database)
        except UserFacingError as error:
            self.problem_raised.emit(error)
        self._database.close()

    def _back_up(self) -> None:
        def copy(_control: JobControl) -> None:
            back_up_what_changed(self._database)

        self._background.run(self.tr("Backing up"), copy, lambda _none: None, self.problem_raised.emit)
