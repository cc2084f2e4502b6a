"""Keeps what is being typed: on disk within a second, also while typing goes on."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from factcheck_app.composition import AppServices
from factcheck_app.domain.decision import TypedField, UnfinishedText
from factcheck_app.domain.errors import UserFacingError

KEEP_EVERY_MS = 700


class TypingKeeper(QObject):
    """Saves typed text for one reviewer; a decision on the field makes it finished."""

    kept = Signal()
    problem_raised = Signal(object)  # UserFacingError

    def __init__(self, services: AppServices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = services.unfinished
        self._reviewer = services.settings.default_reviewer()
        self._review_id = ""
        self._waiting: dict[tuple[str, TypedField], UnfinishedText] = {}
        # a timer that is not restarted by further typing: the wait is bounded, however fast the hands are
        self._timer = QTimer(self, singleShot=True, interval=KEEP_EVERY_MS)
        self._timer.timeout.connect(self.keep_now)

    def open_review(self, review_id: str, reviewer: str) -> list[UnfinishedText]:
        """Switches to a review; returns what was typed in it and not finished."""
        self.keep_now()
        self._review_id = review_id
        self._reviewer = reviewer
        return self._store.texts(review_id, reviewer)

    def take(self, text: UnfinishedText) -> None:
        """Typed words to keep."""
        self._waiting[(text.claim_id, text.field)] = text
        if not self._timer.isActive():
            self._timer.start()

    def keep_now(self) -> None:
        """Writes what waits."""
        self._timer.stop()
        waiting, self._waiting = self._waiting, {}
        try:
            for text in waiting.values():
                self._store.keep(self._review_id, self._reviewer, text)
        except UserFacingError as error:
            # what could not be written waits on, so that the next second tries again
            self._waiting = {**waiting, **self._waiting}
            self.problem_raised.emit(error)
            self._timer.start()
            return
        if waiting:
            self.kept.emit()

    def finish(self, claim_id: str, field: TypedField) -> None:
        """The field's text is decided: nothing unfinished is left of it."""
        self._waiting.pop((claim_id, field), None)
        self._store.discard(self._review_id, self._reviewer, claim_id, field)
