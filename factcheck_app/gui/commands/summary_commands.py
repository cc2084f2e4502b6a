"""The summary beside the draft: figures at once, strength compared on a worker, questions copied or saved."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from factcheck_app.domain.balance_sheet import BalanceQuestion
from factcheck_app.domain.claim_comparison import ClaimComparison
from factcheck_app.domain.errors import UserFacingError
from factcheck_app.domain.review import Review, ReviewedClaim
from factcheck_app.domain.review_figures import CountedClaims
from factcheck_app.domain.strength_ladder import Ladder, LadderPoint, ladder_of
from factcheck_app.gui.claims.filter_chips import figure_words
from factcheck_app.gui.commands.desk_actions import Command, Subject
from factcheck_app.gui.controllers.review_controller import ReviewController
from factcheck_app.gui.controllers.time_keeper import TimeKeeper
from factcheck_app.gui.evidence.found_passages import Place
from factcheck_app.gui.exporting.report_name import propose_name
from factcheck_app.gui.look.announcement import announce
from factcheck_app.gui.running.background import BackgroundRunner, Job
from factcheck_app.gui.summary.standing_words import spent_sentence
from factcheck_app.gui.window.desk import CHECKLIST_PAGE, SUMMARY_PAGE, Desk
from factcheck_app.workflow.compare_evidence import compare_evidence
from factcheck_app.workflow.save_questions import letter_to_author, save_questions


class SummaryCommands(QObject):
    """Knows the page of the summary; works only while it can be seen."""

    problem_raised = Signal(object)  # UserFacingError
    news = Signal(str)  # a sentence: what was done

    def __init__(
        self,
        desk: Desk,
        reviews: ReviewController,
        background: BackgroundRunner,
        keeper: TimeKeeper,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._reviews = reviews
        self._background = background
        self._keeper = keeper
        self._page = desk.summary
        # the ladder of a claim, with the words and passages that it was made of
        self._ladders: dict[str, tuple[str, tuple[Place, ...], Ladder | None]] = {}
        self._job: Job | None = None
        # several changes of one moment are shown once
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.refresh)
        page = self._page
        page.shown.connect(self.refresh)
        page.figure_requested.connect(self._show_figure)
        page.claim_requested.connect(desk.claims.select_claim)
        page.checklist_requested.connect(self._show_question)
        page.copy_requested.connect(self.copy_questions)
        page.save_requested.connect(self.ask_where_to_save)
        reviews.standing_changed.connect(self._refresh_soon)
        reviews.claims_shaped.connect(self._refresh_soon)
        reviews.texts_changed.connect(self._forget_ladders)
        keeper.counted.connect(self._show_spent)
        background.closing.connect(keeper.stop)

    def commands(self) -> Sequence[Command]:
        return [
            Command(self.tr("Summary of the review"), ("Shift+S",), self.open_page, Subject.REVIEW),
            Command(self.tr("Show all claims"), ("Shift+A",), self._desk.claims.show_all, Subject.FIND),
            Command(self.tr("Copy the open questions to the author"), (), self.copy_questions, Subject.REVIEW),
            Command(self.tr("Save the open questions to the author…"), (), self.ask_where_to_save, Subject.REVIEW),
        ]

    def open_page(self) -> None:
        """The summary, with the keyboard on its first figure."""
        self._desk.article.tabs.open_page(SUMMARY_PAGE)
        self._page.setFocus()

    def refresh(self) -> None:
        """Every figure as it is on record now."""
        review = self._reviews.review
        if review is None or not self._page.isVisible():
            return
        self._page.show_review(review)
        self._show_spent()
        self._compare(review)
        self._show_ladder(review)

    def copy_questions(self) -> None:
        """The questions, on the clipboard."""
        letter = self._letter()
        if letter is not None:
            QGuiApplication.clipboard().setText(letter)
            self.news.emit(self.tr("The questions are on the clipboard, ready to paste into a message."))

    def ask_where_to_save(self) -> None:
        """The questions, in a file of the reviewer's choice."""
        if self._reviews.review is None or self._letter() is None:
            return
        start = str(
            Path.home()
            / self.tr("{propose_name}, questions.txt").format(propose_name=propose_name(self._reviews.review.title, ()))
        )
        name, _ = QFileDialog.getSaveFileName(self._desk, self.tr("Save the questions"), start, self.tr("Text (*.txt)"))
        if name:
            self.save_to(Path(name))

    def save_to(self, path: Path) -> None:
        """Writes the questions to this file."""
        review = self._reviews.review
        if review is None:
            return
        try:
            save_questions(review, path)
        except UserFacingError as error:
            self.problem_raised.emit(error)
            return
        self.news.emit(self.tr("{name} written to {parent}.").format(name=path.name, parent=path.parent))

    # what the window tells

    def show_review(self, review: Review | None) -> None:
        """Time runs for this review; its figures are shown where the page is open."""
        self._stop_comparing()
        self._ladders.clear()
        self._keeper.turn_to(review.id if review is not None else None)
        self._refresh_soon()

    def show_selected(self, claim_id: str) -> None:
        """The summary is about all claims."""

    def show_claim(self, claim: ReviewedClaim) -> None:
        """The record says something new: the figures follow."""
        self._refresh_soon()

    # inside

    def _refresh_soon(self) -> None:
        self._soon.start()

    def _letter(self) -> str | None:
        review = self._reviews.review
        if review is None:
            return None
        try:
            return letter_to_author(review)
        except UserFacingError as error:
            self.problem_raised.emit(error)
            return None

    def _show_spent(self) -> None:
        if self._page.isVisible():
            try:
                spent = self._keeper.spent()
            except UserFacingError as error:
                self.problem_raised.emit(error)
                return
            self._page.show_spent(spent_sentence(spent, is_counting=self._keeper.is_wanted))

    def _show_figure(self, figure: CountedClaims) -> None:
        """Lists its claims and no others; pressed again it goes from one to the next, round and round.

        The summary stays open beside them, with the keyboard.
        """
        claims, review = self._desk.claims, self._reviews.review
        standing = [claim for claim in figure.claims if review is not None and review.number_of(claim) is not None]
        is_new = figure != claims.narrowing.figure
        if is_new:
            claims.show_figure(figure)
            words = self.tr("{figure}. Shift+A lists every claim again.").format(figure=figure_words(figure))
            announce(self._page, words)
        current = claims.current_claim_id
        if standing and not (is_new and current in standing):
            position = standing.index(current) if current in standing else -1
            claims.select_claim(standing[(position + 1) % len(standing)])

    def _show_question(self, question: BalanceQuestion) -> None:
        self._desk.article.tabs.open_page(CHECKLIST_PAGE)
        self._desk.balance.focus_question(question)

    # the ladder

    def _compare(self, review: Review) -> None:
        stale = [claim.id for claim in review.claims if claim.judgement.evidence and not self._is_known(claim)]
        if not stale or self._job is not None:
            return
        only = frozenset(stale)
        made_of = {claim.id: claim for claim in review.claims if claim.id in only}
        self._job = self._background.run(
            "",
            lambda control: compare_evidence(review, control.is_cancelled, only),
            lambda compared: self._take(made_of, compared),
            self._give_up,
        )

    def _take(self, made_of: dict[str, ReviewedClaim], compared: Sequence[ClaimComparison]) -> None:
        self._job = None
        for claim_id, claim in made_of.items():
            ladder = ladder_of(each.comparison for each in compared if each.claim_id == claim_id)
            self._ladders[claim_id] = (claim.claim.text, _places(claim), ladder)
        # what has changed meanwhile is compared next
        self.refresh()

    def _give_up(self, error: UserFacingError) -> None:
        self._job = None
        self.problem_raised.emit(error)

    def _show_ladder(self, review: Review) -> None:
        points, waiting = [], 0
        for claim in review.claims:
            if not claim.judgement.evidence or claim.judgement.set_aside is not None:
                continue
            known = self._ladders.get(claim.id) if self._is_known(claim) else None
            if known is None:
                waiting += 1
            elif known[2] is not None:
                points.append(LadderPoint(claim.number, known[2]))
        self._page.show_ladder(points, waiting)

    def _is_known(self, claim: ReviewedClaim) -> bool:
        known = self._ladders.get(claim.id)
        return known is not None and known[:2] == (claim.claim.text, _places(claim))

    def _forget_ladders(self) -> None:
        self._stop_comparing()
        self._ladders.clear()
        self._refresh_soon()

    def _stop_comparing(self) -> None:
        if self._job is not None:
            self._background.cancel(self._job)
            self._job = None


def _places(claim: ReviewedClaim) -> tuple[Place, ...]:
    return tuple(passage.place for passage in claim.judgement.evidence)
