"""The whole library is checked again, and the list of retractions is imported, on a worker."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from factcheck_app.composition import AppServices
from factcheck_app.domain.errors import UserFacingError
from factcheck_app.domain.look_up import RecheckedReview
from factcheck_app.domain.retraction_file import RetractionFile
from factcheck_app.gui.controllers.review_controller import ReviewController
from factcheck_app.gui.running.background import BackgroundRunner, Job, JobControl
from factcheck_app.workflow.import_retractions import import_retractions


class LibraryCheckController(QObject):
    """One at a time. A review that its reviewer keeps offline is checked with what is kept on this computer."""

    rechecked = Signal(object)  # list[RecheckedReview]
    imported = Signal(object, object)  # RetractionFile, list[RecheckedReview]
    problem_raised = Signal(object)  # UserFacingError

    def __init__(
        self,
        services: AppServices,
        reviews: ReviewController,
        background: BackgroundRunner,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = services.look_ups
        self._network = services.network
        self._reviews = reviews
        self._background = background
        self._job: Job | None = None
        background.job_ended.connect(self._take_end)

    @property
    def list_at_hand(self) -> RetractionFile | None:
        """Which list of retractions was imported."""
        try:
            return self._desk.retractions.file()
        except UserFacingError:
            # whatever is wrong with the database is said where it is used
            return None

    def recheck(self, *, may_ask: bool) -> None:
        """Looks every source of the library up again; nothing happens while that runs."""
        if self._job is not None:
            return
        reviewer = self._reviews.reviewer

        def work(control: JobControl) -> list[RecheckedReview]:
            return self._check(control, reviewer, may_ask=may_ask)

        self._job = self._background.run(self.tr("Checking the reviews"), work, self._take, self._meet)

    def import_list(self, path: Path) -> None:
        """Reads Retraction Watch's list from this file and tells it to every source; nobody is asked."""
        if self._job is not None:
            return
        desk = self._desk

        def work(control: JobControl) -> RetractionFile:
            told = control.tell_progress
            return import_retractions(desk.retractions, path, is_cancelled=control.is_cancelled, on_progress=told)

        self._job = self._background.run(
            self.tr("Reading {name}").format(name=path.name), work, self._tell_list, self._meet
        )

    def _tell_list(self, file: RetractionFile) -> None:
        """The list is stored; now its notices are told to the sources."""
        reviewer = self._reviews.reviewer

        def work(control: JobControl) -> list[RecheckedReview]:
            return self._check(control, reviewer, may_ask=False)

        take = partial(self._take_list, file)
        self._job = self._background.run(self.tr("Checking the reviews"), work, take, self._meet)

    def _check(self, control: JobControl, reviewer: str, *, may_ask: bool) -> list[RecheckedReview]:
        # look-ups are slow to import, and most days at the desk ask nobody
        from factcheck_app.workflow.recheck_library import recheck_library

        checked: list[RecheckedReview] = []
        ids = [summary.id for summary in self._desk.reviews.summaries()]
        for done, review_id in enumerate(ids, start=1):
            if control.is_cancelled():
                break
            is_on = may_ask and self._network.may_ask(review_id) is not False
            checked += recheck_library(
                self._desk, reviewer, [review_id], may_ask=is_on, is_cancelled=control.is_cancelled
            )
            control.tell_progress(done, len(ids))
        return checked

    def _take(self, checked: list[RecheckedReview]) -> None:
        self._reviews.read_again()
        self.rechecked.emit(checked)

    def _take_list(self, file: RetractionFile, checked: list[RecheckedReview]) -> None:
        self._reviews.read_again()
        self.imported.emit(file, checked)

    def _meet(self, error: UserFacingError) -> None:
        self._reviews.read_again()
        self.problem_raised.emit(error)

    def _take_end(self, job: Job) -> None:
        if job is self._job:
            self._job = None
            if job.cancelled.is_set():
                self._reviews.read_again()
