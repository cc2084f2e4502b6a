"""The library as a whole: what is said of any review, tags in use, searches on a worker, drafts at hand, deletion."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from factcheck_app.composition import AppServices
from factcheck_app.domain.errors import DatabaseUnusable, UserFacingError
from factcheck_app.domain.library_find import DraftAtHand, TagUse
from factcheck_app.domain.review_event import EventWords
from factcheck_app.domain.review_removal import LINGERS, Removal
from factcheck_app.domain.review_standing import NO_STANDING, ReviewStanding
from factcheck_app.gui.controllers.review_controller import ReviewController
from factcheck_app.gui.running.background import BackgroundRunner, Job
from factcheck_app.workflow.delete_review import delete_for_good, plan_deletion

_MOST_FOUND = 60

_Value = TypeVar("_Value")


class LibraryController(QObject):
    """Reviews by their ids; what concerns the open one goes through its own controller."""

    found = Signal(object, object)  # the words that were sought, list[LibraryFind]
    problem_raised = Signal(object)  # UserFacingError

    def __init__(
        self, services: AppServices, reviews: ReviewController, background: BackgroundRunner, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._reviews = reviews
        self._background = background
        self._search: Job | None = None

    def say(self, review_ids: Sequence[str], make: Callable[[ReviewStanding], EventWords | None]) -> None:
        """Says of each review what `make` gives for how it stands; nothing of one for which it gives None."""
        said, reviewer = False, self._reviews.reviewer
        for review_id in review_ids:
            standing = self._standing(review_id)
            words = self._tried(partial(make, standing), None)
            if words is None:
                continue
            if self._reviews.review is not None and self._reviews.review.id == review_id:
                self._reviews.say(words)
            else:
                self._append(review_id, words, reviewer)
                said = True
        if said:
            self._reviews.show_library()

    def tags(self) -> list[TagUse]:
        """Every tag in use, the most used first."""
        return self._tried(self._services.library.tags, [])

    def drafts_like(self, sha256: str) -> list[DraftAtHand]:
        """Drafts of the library whose file has this hash."""
        return self._tried(lambda: self._services.library.drafts_like(sha256), [])

    def seek(self, sought: str) -> None:
        """Looks for the words in the library on a worker; the search before is given up."""
        self.stop_seeking()
        if not sought.strip():
            self.found.emit(sought, [])
            return
        library = self._services.library
        self._search = self._background.run(
            "",
            lambda control: library.find(sought, _MOST_FOUND, control.is_cancelled),
            lambda finds: self.found.emit(sought, finds),
            self.problem_raised.emit,
        )

    def stop_seeking(self) -> None:
        """Gives up the search that is under way."""
        if self._search is not None:
            self._background.cancel(self._search)
            self._search = None

    def plan_deletion(self, review_id: str) -> Removal | None:
        """What deleting the review would do; None where it is not there."""
        return self._tried(lambda: plan_deletion(self._services.database, review_id), None)

    def delete(self, removal: Removal, *, with_backups: bool) -> bool:
        """Deletes the review for good, put down first where it is open; says whether the file is clear of it."""
        self.stop_seeking()
        if self._reviews.review is not None and self._reviews.review.id == removal.review_id:
            self._reviews.leave_review()
        database, reviewer = self._services.database, self._reviews.reviewer
        done = self._tried(lambda: delete_for_good(database, removal, reviewer, with_backups=with_backups), None)
        self._reviews.show_library()
        if done is not None and not done.is_cleared:
            self.problem_raised.emit(DatabaseUnusable(*LINGERS))
        return done is not None and done.is_cleared

    def _standing(self, review_id: str) -> ReviewStanding:
        return self._tried(lambda: self._services.events.standing(review_id), NO_STANDING)

    def _append(self, review_id: str, words: EventWords, reviewer: str) -> None:
        self._tried(lambda: self._services.events.append(review_id, words, reviewer), None)

    def _tried(self, action: Callable[[], _Value], otherwise: _Value) -> _Value:
        try:
            return action()
        except UserFacingError as error:
            self.problem_raised.emit(error)
            return otherwise
