"""The drafts of the open review: the next one read on a worker or taken back, others listed and set side by side."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from factcheck_app.composition import AppServices
from factcheck_app.domain.article import Article
from factcheck_app.domain.edits.claim_places import demand_open
from factcheck_app.domain.errors import NotFound, OtherArticle, PasswordNeeded, UserFacingError
from factcheck_app.domain.last_draft import LastDraft
from factcheck_app.domain.review import Review
from factcheck_app.domain.revision import CarryOver, Revision
from factcheck_app.gui.carry_over.carry_over_view import CarryOverView
from factcheck_app.gui.controllers.review_controller import ReviewController
from factcheck_app.gui.controllers.undo_command import OpenDraft, TakeDraftBack
from factcheck_app.gui.running.background import BackgroundRunner, Job, JobControl
from factcheck_app.workflow.compare_revisions import compare_loaded
from factcheck_app.workflow.revise_draft import NextDraft, compare_with, read_next_draft
from factcheck_app.workflow.take_back_draft import last_draft


class RevisionController(QObject):
    """Stores nothing of a draft that was read while the review went on: it is compared anew with what is on record."""

    draft_taken = Signal(object)  # CarryOverView: the next draft is stored and open
    other_article = Signal(object, object, object)  # Path, its password or None, OtherArticle
    password_needed = Signal(object, object)  # Path, whether a password was tried already
    file_opened = Signal(object)  # Path, for the list of recent files
    draft_taken_back = Signal(object)  # LastDraft: the review stands on the draft before it
    draft_opened_again = Signal(object)  # number of a draft that was taken back and stands again

    def __init__(
        self,
        services: AppServices,
        reviews: ReviewController,
        background: BackgroundRunner,
        hand_over: Callable[[], object],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._reviews = reviews
        self._background = background
        # one draft at a time is read: a key pressed twice opens it once
        self._opening: Job | None = None
        # what is being typed goes on record before another draft comes onto the desk
        self._hand_over = hand_over
        # what was said on a draft is worth a question before it is taken back
        self.ask_whether_to_take_back: Callable[[LastDraft], bool] = lambda _last: True

    def open_next(self, path: Path, password: str | None = None, *, insist: bool = False) -> None:
        """Reads this file as the next draft on a worker; `insist` also where it looks like another article."""
        review = self._reviews.review
        if review is None or self._is_opening():
            return
        meet = partial(self._meet, path, password)

        def read(control: JobControl) -> NextDraft:
            return read_next_draft(
                review,
                path,
                insist=insist,
                password=password,
                is_cancelled=control.is_cancelled,
                on_progress=control.tell_progress,
            )

        self._opening = self._background.run(
            self.tr("Comparing {name} with draft {revision}").format(name=path.name, revision=review.revision),
            read,
            partial(self._take, path, review),
            meet,
        )

    def take_last_back(self) -> None:
        """Takes the last draft of the open review back, whenever it came; Redo opens it again as it was left."""
        self._hand_over()
        stack, review = self._reviews.undo_stack, self._reviews.review
        if stack.ends_with_opening():
            stack.undo()
        elif review is not None and self._take_back():
            number, article = review.revision, review.article
            stack.push(
                TakeDraftBack(
                    self.tr("take draft {number} back").format(number=number),
                    self.tr("open draft {number} again").format(number=number),
                    partial(self._open_again, number, article),
                    partial(self._take_back, ask=False),
                )
            )

    def open_again(self, number: int) -> None:
        """Opens a draft that was taken back once more, with all that was said on it; the review may show any draft."""
        shown = self._reviews.review
        if shown is None or self._is_opening():
            return
        self._hand_over()
        article = shown.article if shown.revision == number else None
        if not self._reviews.open_stored(shown.id) or self._reviews.review is None:
            return
        if article is not None and self._open_again(number, article):
            self._reviews.undo_stack.push(self._command(number, article))

    def revisions(self) -> tuple[Revision, ...]:
        """The drafts of the open review, first one first; none where they cannot be read."""
        review = self._reviews.review
        try:
            return self._services.revisions.revisions(review.id) if review is not None else ()
        except UserFacingError as error:
            self._reviews.problem_raised.emit(error)
            return ()

    def compare(self, old: int, new: int, done: Callable[[CarryOverView], object], sentence: str = "") -> None:
        """Sets two drafts of the open review side by side on a worker; the job is shown where it has a sentence."""
        review = self._reviews.review
        if review is None:
            return
        try:
            load = self._services.reviews.load
            earlier = load(review.id, old)
            later = review if review.revision == new else load(review.id, new)
        except UserFacingError as error:
            self._reviews.problem_raised.emit(error)
            return

        def take(carry_over: CarryOver) -> None:
            now = self._reviews.review
            if now is not None and now.id == review.id:
                # what was decided meanwhile is shown as it is on record
                newest = now if now.revision == new else later
                done(CarryOverView(earlier, newest, carry_over, self.revisions()))

        self._background.run(
            sentence, lambda _control: compare_loaded(earlier, later), take, self._reviews.problem_raised.emit
        )

    def _take(self, path: Path | None, before: Review, draft: NextDraft) -> None:
        self._hand_over()
        now = self._reviews.review
        if now is None or now.id != before.id:
            self._reviews.problem_raised.emit(
                NotFound(
                    self.tr("“{title}” was put down before its next draft was read.").format(title=before.title),
                    self.tr("Open it again, then the draft."),
                )
            )
            return
        if now is not before:
            self._compare_again(path, now, draft.review.article)
            return
        if self._reviews.take_next_draft(draft) and self._reviews.review is not None:
            self._reviews.undo_stack.push(self._command(self._reviews.review.revision, draft.review.article))
            if path is not None:
                self.file_opened.emit(path)
            self.draft_taken.emit(CarryOverView(before, self._reviews.review, draft.carry_over, self.revisions()))

    def _is_opening(self) -> bool:
        """Whether a draft is being read already; the status line shows it, with Cancel."""
        return self._opening is not None and self._opening in self._background.jobs

    def _compare_again(self, path: Path | None, review: Review, article: Article) -> None:
        self._opening = self._background.run(
            self.tr("Comparing {name} with draft {revision}").format(
                name=article.file_name or self.tr("the next draft"), revision=review.revision
            ),
            lambda control: compare_with(review, article, insist=True, is_cancelled=control.is_cancelled),
            partial(self._take, path, review),
            self._reviews.problem_raised.emit,
        )

    def _command(self, number: int, article: Article) -> OpenDraft:
        """The opening of this draft, as it stands among what can be undone."""
        words = self.tr("open {name}").format(name=article.file_name or self.tr("the next draft"))
        return OpenDraft(words, self._take_back, partial(self._open_again, number, article))

    def _open_again(self, number: int, article: Article) -> bool:
        """Whether the draft stands again as it was left; where it has to be compared anew, that is begun instead."""
        review = self._reviews.review
        if review is None or self._is_opening():
            return False
        opened = self._reviews.open_draft_again(number)
        if opened is None:
            return False
        if not opened:
            self._compare_again(None, review, article)
            return False
        self.draft_opened_again.emit(number)
        return True

    def _take_back(self, *, ask: bool = True) -> bool:
        """Whether the last draft of the open review is taken back; the reviewer may think better of it."""
        review = self._reviews.review
        if review is None:
            return False
        try:
            demand_open(review)
            last = last_draft(self._services.revisions, review.id)
        except UserFacingError as error:
            self._reviews.problem_raised.emit(error)
            return False
        if ask and last.has_work and not self.ask_whether_to_take_back(last):
            return False
        if not self._reviews.take_back_draft(last):
            return False
        self.draft_taken_back.emit(last)
        return True

    def _meet(self, path: Path, password: str | None, error: UserFacingError) -> None:
        if isinstance(error, PasswordNeeded):
            self.password_needed.emit(path, password is not None)
        elif isinstance(error, OtherArticle):
            self.other_article.emit(path, password, error)
        else:
            self._reviews.problem_raised.emit(error)
