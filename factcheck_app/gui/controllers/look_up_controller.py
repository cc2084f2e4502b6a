"""Look-ups of the open review on a worker: sources, works that are searched for, open copies."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from types import MappingProxyType

from PySide6.QtCore import QObject, QTimer, Signal

from factcheck_app.composition import AppServices
from factcheck_app.domain.edits.claim_places import demand_newest, demand_open
from factcheck_app.domain.errors import NotFound, UserFacingError
from factcheck_app.domain.evidence import SourceText
from factcheck_app.domain.found_work import SearchResult
from factcheck_app.domain.look_up import LookUpOutcome, ServiceFailure, WorkChoice
from factcheck_app.domain.review import Review
from factcheck_app.domain.source import Source
from factcheck_app.domain.work import OpenCopy, WorkRecord
from factcheck_app.gui.controllers.review_controller import ReviewController
from factcheck_app.gui.running.background import BackgroundRunner, Job, JobControl
from factcheck_app.workflow.add_source import add_found_work, add_identifier, link_source
from factcheck_app.workflow.attach_open_copy import attach_open_copy
from factcheck_app.workflow.replaced_text import replaced_words

# what was stored meanwhile is read so often, in milliseconds: a dozen cached answers come within a moment
_READ_AGAIN = 250
_NO_CHOICE: Mapping[int, WorkRecord] = MappingProxyType({})


class LookUpController(QObject):
    """One look-up at a time. What comes for a review that was closed meanwhile is stored and not shown.

    `choices` and `failures` are those of the open review since it was opened, by source number.
    """

    replaced = Signal(str)  # what is to be said of a text whose place an open copy took
    looked_up = Signal(object, object, bool)  # LookUpOutcome, numbers, whether services were asked
    stopped = Signal()  # the reviewer cancelled; what was found is kept
    outcome_changed = Signal()  # choices or failures are others
    searched = Signal(object)  # SearchResult
    search_failed = Signal(object)  # UserFacingError
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
        self._reviews = reviews
        self._background = background
        self._job: Job | None = None
        self._search: Job | None = None
        self._waiting: set[int] = set()
        # the review whose sources are looked up, and its state when it was last read for that
        self._running_id, self._state = "", -1
        self.choices: dict[int, WorkChoice] = {}
        self.failures: dict[int, list[ServiceFailure]] = {}
        self._reading = QTimer(self)
        self._reading.setSingleShot(True)
        self._reading.setInterval(_READ_AGAIN)
        self._reading.timeout.connect(self._read_stored)
        background.job_progressed.connect(self._take_progress)
        background.job_ended.connect(self._take_end)
        reviews.review_opened.connect(lambda _review: self._forget())

    @property
    def is_running(self) -> bool:
        """Whether sources are being looked up."""
        return self._job is not None

    def look_up(
        self,
        numbers: Sequence[int] | None = None,
        *,
        may_ask: bool,
        chosen: Mapping[int, WorkRecord] = _NO_CHOICE,
    ) -> None:
        """Looks up the sources of these numbers, else all. While a look-up runs, further numbers wait for its end."""
        review = self._newest()
        if review is None:
            return
        if self.is_running:
            self._waiting.update(numbers or ())
            return
        count = len(review.sources) if numbers is None else len(numbers)
        said = self.tr("Looking up the sources") if count != 1 else self.tr("Looking up the source")
        reviewer, desk = self._reviews.reviewer, self._desk
        self._running_id, self._state = review.id, -1

        def work(control: JobControl) -> LookUpOutcome:
            control.tell_progress(0, count)
            # look-ups are slow to import, and most days at the desk ask nobody
            from factcheck_app.workflow.look_up_sources import look_up_sources

            return look_up_sources(
                desk,
                review.id,
                reviewer,
                numbers,
                may_ask=may_ask,
                on_progress=control.tell_progress,
                is_cancelled=control.is_cancelled,
                chosen=chosen,
            )

        take = partial(self._take, review.id, numbers, may_ask)
        counts = self.tr("Looking up source") if count != 1 else ""
        self._job = self._background.run(said, work, take, self._meet, counts=counts)
        self.outcome_changed.emit()

    # sources that the reviewer adds

    def add_identifier(self, identifier: str, claim_id: str | None = None) -> Source:
        """Adds a source by what it is called. Raises InvalidDecision, NotFound, DatabaseUnusable."""
        return self._add(lambda review_id, who: add_identifier(self._desk, review_id, who, identifier, claim_id))

    def add_found(self, record: WorkRecord, claim_id: str | None = None) -> Source:
        """Adds a work that a search found. Raises InvalidDecision, NotFound, DatabaseUnusable."""
        return self._add(lambda review_id, who: add_found_work(self._desk, review_id, who, record, claim_id))

    def link(self, number: int, claim_id: str) -> Source:
        """Lets a claim lean on a source that the review has. Raises InvalidDecision, NotFound, DatabaseUnusable."""
        return self._add(lambda review_id, who: link_source(self._desk, review_id, who, number, claim_id))

    def search(self, query: str) -> None:
        """Sends these words; the reviewer saw them and said so. An earlier search that still runs is let go."""
        review = self._newest()
        if review is None:
            return
        self.stop_searching()
        desk = self._desk

        def work(control: JobControl) -> SearchResult:
            from factcheck_app.workflow.search_works import search_works

            return search_works(desk, review, query, is_cancelled=control.is_cancelled)

        said = self.tr("Searching PubMed and Europe PMC")
        self._search = self._background.run(said, work, self.searched.emit, self.search_failed.emit)

    def stop_searching(self) -> None:
        """Nobody waits for the search any more."""
        if self._search is not None:
            self._background.cancel(self._search)
            self._search = None

    def attach_copy(self, number: int, copy: OpenCopy) -> None:
        """Fetches an open copy and keeps it as the text of the source. The reviewer must have asked for it."""
        review = self._newest()
        if review is None:
            return
        reviewer, desk = self._reviews.reviewer, self._desk

        def work(control: JobControl) -> SourceText:
            return attach_open_copy(desk, review, number, copy, reviewer, is_cancelled=control.is_cancelled)

        said = self.tr("Fetching the open copy of source {number}").format(number=number)
        self._background.run(said, work, partial(self._take_copy, review.id), self.problem_raised.emit)

    # inside

    def _newest(self) -> Review | None:
        review = self._reviews.review
        if review is None:
            return None
        try:
            demand_newest(review)
        except UserFacingError as error:
            self.problem_raised.emit(error)
            return None
        return review

    def _add(self, add: Callable[[str, str], Source]) -> Source:
        review = self._reviews.review
        if review is None:
            raise NotFound(self.tr("No review is open."), self.tr("Open one to add a source to it."))
        demand_open(review)
        source = add(review.id, self._reviews.reviewer)
        self._reviews.read_again()
        return source

    def _take(self, review_id: str, numbers: Sequence[int] | None, was_asked: bool, outcome: LookUpOutcome) -> None:
        review = self._reviews.review
        if review is None or review.id != review_id:
            return
        looked = {source.number for source in outcome.review.sources} if numbers is None else set(numbers)
        for number in looked:
            self.choices.pop(number, None)
            self.failures.pop(number, None)
        for choice in outcome.choices:
            self.choices[choice.source_number] = choice
        for failure in outcome.failures:
            self.failures.setdefault(failure.source_number, []).append(failure)
        self._reviews.read_again()
        self.outcome_changed.emit()
        self.looked_up.emit(outcome, sorted(looked), was_asked)
        waiting, self._waiting = sorted(self._waiting), set()
        if waiting:
            self.look_up(waiting, may_ask=was_asked)

    def _take_progress(self, job: Job, done: int, total: int) -> None:
        if job is self._job and 0 < done < total and not self._reading.isActive():
            self._reading.start()

    def _read_stored(self) -> None:
        """What is stored of some sources is shown while the others are looked up."""
        review = self._reviews.review
        if self._job is None or review is None or review.id != self._running_id:
            return
        try:
            state = self._desk.facts.state_of(review.id)
        except UserFacingError:
            return  # the look-up itself says what is wrong with the database
        if state != self._state:
            self._state = state
            self._reviews.read_again()

    def _take_copy(self, review_id: str, text: SourceText) -> None:
        review = self._reviews.review
        # a review that was closed meanwhile has its text, and shows it when it is opened again
        if review is not None and review.id == review_id:
            replaced = replaced_words(review, text)
            self._reviews.take_text(text)
            if replaced:
                self.replaced.emit(replaced)
            # what the text says was told of the source and its claims too
            self._reviews.read_again()

    def _meet(self, error: UserFacingError) -> None:
        # what was found before the error is stored
        self._reviews.read_again()
        self.problem_raised.emit(error)

    def _take_end(self, job: Job) -> None:
        if job is self._search:
            self._search = None
        if job is not self._job:
            return
        self._job = None
        self.outcome_changed.emit()
        if job.cancelled.is_set():
            self._reviews.read_again()
            self.stopped.emit()

    def _forget(self) -> None:
        self._waiting.clear()
        self.choices.clear()
        self.failures.clear()
        self.outcome_changed.emit()
