"""Keeps what is being typed: on disk within a second, also while typing goes on."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from factcheck_app.composition import AppServices
from factcheck_app.domain.decision import TypedField, UnfinishedText
from factcheck_app.domain.errors import UserFacingError

KEEP_EVERY_MS = 500


@dataclass(frozen=True, slots=True)
class _Field:
    """A field of a claim in one reviewer's review: what waits for one is never written to another."""

    review_id: str
    reviewer: str
    claim_id: str
    field: TypedField


class TypingKeeper(QObject):
    """Saves typed text for one reviewer; a decision on the field makes it finished."""

    kept = Signal()
    problem_raised = Signal(object)  # UserFacingError

    def __init__(self, services: AppServices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = services.unfinished
        self._reviewer = services.settings.default_reviewer()
        self._review_id = ""
        self._waiting: dict[_Field, UnfinishedText] = {}
        self._problem: UserFacingError | None = None
        # a timer that is not restarted by further typing: the wait is bounded, however fast the hands are
        self._timer = QTimer(self, singleShot=True, interval=KEEP_EVERY_MS)
        self._timer.timeout.connect(self.keep_now)

    @property
    def problem(self) -> UserFacingError | None:
        """Why something typed is still not on disk; None where the last try came through."""
        return self._problem

    def turn_to(self, review_id: str, reviewer: str) -> None:
        """What is typed from now on belongs to this review and reviewer."""
        self.keep_now()
        self._review_id = review_id
        self._reviewer = reviewer

    def open_review(self, review_id: str, reviewer: str) -> list[UnfinishedText]:
        """Turns to a review; returns what was typed in it and not finished. Raises DatabaseUnusable."""
        self.turn_to(review_id, reviewer)
        found = {self._place(text): text for text in self._store.texts(review_id, reviewer)}
        found |= {place: text for place, text in self._waiting.items() if place == self._place(text)}
        return list(found.values())

    def take(self, text: UnfinishedText) -> None:
        """Typed words to keep."""
        self._waiting[self._place(text)] = text
        if not self._timer.isActive():
            self._timer.start()

    def keep_now(self) -> None:
        """Writes what waits."""
        self._timer.stop()
        had_any = bool(self._waiting)
        try:
            for place, text in list(self._waiting.items()):
                self._store.keep(place.review_id, place.reviewer, text)
                del self._waiting[place]
        except UserFacingError as error:
            # what could not be written waits on, so that the next second tries again
            self._problem = error
            self._timer.start()
            self.problem_raised.emit(error)
            return
        self._problem = None
        if had_any:
            self.kept.emit()

    def finish(self, claim_id: str, field: TypedField) -> None:
        """The field's text is decided: nothing unfinished is left of it. Raises DatabaseUnusable."""
        self._waiting.pop(_Field(self._review_id, self._reviewer, claim_id, field), None)
        self._store.discard(self._review_id, self._reviewer, claim_id, field)

    def _place(self, text: UnfinishedText) -> _Field:
        return _Field(self._review_id, self._reviewer, text.claim_id, text.field)
