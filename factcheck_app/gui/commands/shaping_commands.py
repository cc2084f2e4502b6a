"""The claims themselves in the reviewer's hands: added, cut, joined, given other ends."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from factcheck_app.domain.review import Review, ReviewedClaim
from factcheck_app.gui.article.word_edges import next_end, next_start, previous_end, previous_start, word_start
from factcheck_app.gui.commands.desk_actions import Command
from factcheck_app.gui.controllers.review_controller import ReviewController
from factcheck_app.gui.dialogs.split_dialog import SplitChoice
from factcheck_app.gui.running.background import BackgroundRunner
from factcheck_app.gui.window.desk import Desk
from factcheck_app.workflow.shape_claim import prepare_shaping

# lets the reviewer choose where this claim is cut; None where they give up
AskSplit = Callable[[ReviewedClaim], SplitChoice | None]


class ShapingCommands(QObject):
    """What the keys, the menu of the draft and the grips wish; the panes follow where the claims have changed.

    `followers` are told of the review after each change, once draft and list show it.
    """

    def __init__(
        self,
        desk: Desk,
        controller: ReviewController,
        background: BackgroundRunner,
        ask_split: AskSplit,
        followers: Sequence[Callable[[Review], None]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._controller = controller
        self._background = background
        self._ask_split = ask_split
        self._followers = tuple(followers)
        draft = desk.article.draft
        draft.claim_requested.connect(self.add_claim)
        draft.split_requested.connect(self.split_claim)
        draft.merge_requested.connect(self.merge_claims)
        desk.claims.heading.split_requested.connect(self.split_claim)
        desk.claims.heading.merge_requested.connect(self.merge_claims)
        desk.article.grips.span_requested.connect(self._change_span)
        controller.claims_shaped.connect(self._show_shaped)

    def commands(self) -> Sequence[Command]:
        end = self.tr("End of the claim, a word back or on")
        beginning = self.tr("Beginning of the claim, a word back or on")
        return [
            Command(self.tr("Add a claim of the selected words"), ("A",), self.add_claim, changes=True),
            Command(self.tr("Split the claim, at the cursor in the draft"), ("S",), self.split_claim, changes=True),
            Command(self.tr("Merge the claim with the next"), ("M",), self.merge_claims, changes=True),
            Command(end, ("Alt+Shift+Left",), lambda: self.move_end(previous_end), changes=True),
            Command(end, ("Alt+Shift+Right",), lambda: self.move_end(next_end), changes=True),
            Command(beginning, ("Alt+Left",), lambda: self.move_beginning(previous_start), changes=True),
            Command(beginning, ("Alt+Right",), lambda: self.move_beginning(next_start), changes=True),
        ]

    def add_claim(self) -> None:
        """A: a claim of the words that are selected in the draft."""
        draft = self._desk.article.draft
        before = self._controller.review
        start, end = draft.selected_span()
        self._desk.claims.hand_over_typing()
        self._controller.shaping.add_claim(start, end)
        if self._controller.review is not before:
            draft.let_selection_go()

    def split_claim(self) -> None:
        """S: cuts the claim at the cursor of the draft, else asks where."""
        claim = self._current()
        if claim is None:
            return
        self._desk.claims.hand_over_typing()
        at = self._cursor_in(claim)
        if at is not None:
            self._controller.shaping.split_claim(claim.id, at)
            return
        choice = self._ask_split(claim)
        if choice is not None:
            self._controller.shaping.split_claim(claim.id, choice.offset)

    def merge_claims(self) -> None:
        """M: one claim of this and the next."""
        claim = self._current()
        if claim is not None:
            self._desk.claims.hand_over_typing()
            self._controller.shaping.merge_with_next(claim.id)

    def move_end(self, step: Callable[[str, int], int]) -> None:
        """Another end of the current claim."""
        claim, words = self._current(), self._desk.article.draft.words
        if claim is not None:
            span = claim.claim.span
            self._change_span(claim.id, span.start, max(span.start, step(words, span.end)))

    def move_beginning(self, step: Callable[[str, int], int]) -> None:
        """Another beginning of the current claim."""
        claim, words = self._current(), self._desk.article.draft.words
        if claim is not None:
            span = claim.claim.span
            self._change_span(claim.id, min(span.end, step(words, span.start)), span.end)

    def show_review(self, review: Review | None) -> None:
        """Draft and list show its claims by themselves; the first claim that is shaped is not waited for."""
        if review is None or not review.is_newest:
            return
        self._background.run_in_turn(
            lambda _control: prepare_shaping(review),
            lambda _nothing: None,
            self._controller.problem_raised.emit,
        )

    def show_selected(self, claim_id: str) -> None:
        """The grips stand at the current claim."""

    def show_claim(self, claim: ReviewedClaim) -> None:
        """A judgement moves no claim."""

    def _current(self) -> ReviewedClaim | None:
        review, claim_id = self._controller.review, self._desk.claims.current_claim_id
        return review.claim(claim_id) if review is not None and claim_id is not None else None

    def _cursor_in(self, claim: ReviewedClaim) -> int | None:
        """Where the cursor cuts the claim, counted from its beginning; None where it does not stand between words."""
        draft, span = self._desk.article.draft, claim.claim.span
        if not draft.hasFocus():
            return None
        at = word_start(draft.words, draft.caret)
        cuts = bool(draft.words[span.start : at].strip()) and bool(draft.words[at : span.end].strip())
        return at - span.start if span.start < at < span.end and cuts else None

    def _change_span(self, claim_id: str, start: int, end: int) -> None:
        self._desk.claims.hand_over_typing()
        self._controller.shaping.change_span(claim_id, start, end)

    def _show_shaped(self, review: Review, claim_id: str | None) -> None:
        self._desk.article.show_shaped(review)
        self._desk.sidebar.show_review(review)
        for follow in self._followers:
            follow(review)
        # last: it makes a claim current, and that asks every part
        self._desk.claims.show_shaped(review, claim_id)
