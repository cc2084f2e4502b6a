"""The balance sheet beside the draft: found on a worker, answered by the reviewer, kept as events."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from factcheck_app.domain.balance_sheet import BalanceAnswer, BalanceFinding, BalanceQuestion, BalanceSheet
from factcheck_app.domain.review import Review, ReviewedClaim
from factcheck_app.domain.review_standing import answer_balance
from factcheck_app.domain.text_span import TextSpan
from factcheck_app.gui.commands.desk_actions import Command, Subject
from factcheck_app.gui.controllers.review_controller import ReviewController
from factcheck_app.gui.running.background import BackgroundRunner
from factcheck_app.gui.window.desk import CHECKLIST_PAGE, Desk
from factcheck_app.workflow.find_balance import find_balance


class BalanceCommands(QObject):
    """Knows the page of the ten questions."""

    def __init__(
        self, desk: Desk, reviews: ReviewController, background: BackgroundRunner, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._reviews = reviews
        self._background = background
        page = desk.balance
        page.answer_requested.connect(self._answer)
        page.note_requested.connect(self._note)
        page.place_requested.connect(self._show_place)
        reviews.standing_changed.connect(self._show_sheet)

    def commands(self) -> Sequence[Command]:
        return [Command(self.tr("Checklist of the article as a whole"), ("Shift+C",), self.open_page, Subject.REVIEW)]

    def open_page(self) -> None:
        """The first question that is open, with the keyboard on its answers."""
        self._desk.article.tabs.open_page(CHECKLIST_PAGE)
        sheet = self._sheet()
        waiting = [question for question in BalanceQuestion if sheet.entry(question).answer is None]
        self._desk.balance.focus_question(waiting[0] if waiting else BalanceQuestion.BENEFIT)

    def hand_over(self) -> None:
        """What is being typed goes on record."""
        self._desk.balance.hand_over()

    def show_review(self, review: Review | None) -> None:
        """The ten questions to this review."""
        self._desk.balance.show_findings(())
        if review is None:
            self._desk.balance.show_sheet(BalanceSheet())
            self._desk.article.tabs.show_count(CHECKLIST_PAGE, "")
            return
        self._show_sheet(review)
        self._background.run_in_turn(
            lambda _control: find_balance(review),
            lambda found: self._take(review, found),
            self._reviews.problem_raised.emit,
        )

    def show_selected(self, claim_id: str) -> None:
        """The sheet is about the whole article."""

    def show_claim(self, claim: ReviewedClaim) -> None:
        """A verdict answers none of the questions."""

    def _take(self, review: Review, found: Sequence[BalanceFinding]) -> None:
        now = self._reviews.review
        if now is not None and now.id == review.id:
            self._desk.balance.show_findings(found)

    def _show_sheet(self, review: Review) -> None:
        sheet = review.standing.balance
        self._desk.balance.show_sheet(sheet)
        count = self.tr("{answered} of {count}").format(answered=sheet.answered, count=len(BalanceQuestion))
        self._desk.article.tabs.show_count(CHECKLIST_PAGE, count)

    def _answer(self, question: BalanceQuestion, answer: BalanceAnswer | None) -> None:
        self._reviews.say(answer_balance(question, answer, self._sheet().entry(question).note))
        self._show_again()

    def _note(self, question: BalanceQuestion, note: str) -> None:
        self._reviews.say(answer_balance(question, self._sheet().entry(question).answer, note))
        self._show_again()

    def _show_again(self) -> None:
        # what was refused must not look as if it were on record
        if self._reviews.review is not None:
            self._show_sheet(self._reviews.review)

    def _show_place(self, place: TextSpan) -> None:
        tabs, draft = self._desk.article.tabs, self._desk.article.draft
        tabs.open_page("Draft")
        draft.show_found([place], 0)
        draft.bring_place_into_view(place)

    def _sheet(self) -> BalanceSheet:
        review = self._reviews.review
        return review.standing.balance if review is not None else BalanceSheet()
