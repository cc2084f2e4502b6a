"""What the keys do to the current claim."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from factcheck_app.domain.errors import NotFound
from factcheck_app.domain.review import Review, ReviewedClaim
from factcheck_app.domain.verdict import GIVEN_VERDICTS, VERDICT_KEYS, SetAsideReason, Verdict
from factcheck_app.gui.commands.desk_actions import Command
from factcheck_app.gui.controllers.review_controller import ReviewController
from factcheck_app.gui.look.codebook import codebook_word
from factcheck_app.gui.window.desk import Desk

# lets the reviewer choose why a claim is set aside; None where they give up
AskSetAsideReason = Callable[[], SetAsideReason | None]


class ClaimCommands(QObject):
    """Verdicts and where the desk goes after them."""

    def __init__(
        self,
        desk: Desk,
        controller: ReviewController,
        advances: Callable[[], bool],
        ask_set_aside_reason: AskSetAsideReason,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._claims = desk.claims
        self._draft = desk.article.draft
        self._controller = controller
        self._advances = advances
        self._ask_set_aside_reason = ask_set_aside_reason

    def commands(self) -> Sequence[Command]:
        claims, draft, undo = self._claims, self._draft, self._controller.undo_stack
        return [
            Command(self.tr("Next claim"), ("J",), claims.select_next),
            Command(self.tr("Next claim"), ("Down",), claims.select_next, within=(draft,)),
            Command(self.tr("Previous claim"), ("K",), claims.select_previous),
            Command(self.tr("Previous claim"), ("Up",), claims.select_previous, within=(draft,)),
            Command(self.tr("Next undecided claim"), ("N",), self.go_to_undecided),
            *map(self._marking, (*GIVEN_VERDICTS, Verdict.UNDECIDED)),
            Command(self.tr("Reason"), ("R",), claims.keys.focus_reason),
            Command(self.tr("Note"), ("Return", "Enter"), claims.keys.focus_note, within=(draft, claims)),
            Command(self.tr("Suggested wording"), ("W",), claims.keys.focus_wording),
            Command(self.tr("Finish the claim and go on"), ("Ctrl+Return", "Ctrl+Enter"), self.finish_current),
            Command(self.tr("Set the claim aside, or take it back"), ("X",), self.set_aside_current, changes=True),
            Command(self.tr("Undo"), ("Ctrl+Z",), undo.undo),
            Command(self.tr("Redo"), ("Ctrl+Shift+Z", "Ctrl+Y"), undo.redo),
        ]

    def mark_current(self, verdict: Verdict) -> None:
        """A key: the verdict for the current claim."""
        if self._claims.current_claim_id is not None:
            self.mark(self._claims.current_claim_id, verdict)

    def mark(self, claim_id: str, verdict: Verdict) -> None:
        """Supported goes on to the next undecided claim; the others ask for the reason."""
        self._controller.judging.mark_verdict(claim_id, verdict)
        review = self._controller.review
        if review is None or review.claim(claim_id).judgement.verdict is not verdict:
            return
        if verdict is Verdict.SUPPORTED:
            self._go_on()
        elif verdict is not Verdict.UNDECIDED:
            self._claims.keys.focus_reason()

    def finish_current(self) -> None:
        """A key: the same for the current claim, where it is not being typed in."""
        if self._claims.current_claim_id is not None:
            self.finish(self._claims.current_claim_id)

    def finish(self, _claim_id: str) -> None:
        """Ctrl+Enter: what was typed is decided, and the desk goes on."""
        self._claims.keys.focus_list()
        self._go_on()

    def go_to_undecided(self) -> None:
        """N: the next listed claim that waits for a verdict; where none is listed, what the filter hides is said."""
        review, current = self._controller.review, self._claims.current_claim_id
        if self._claims.select_next_undecided() or review is None:
            return
        hidden = sum(claim.judgement.waits and claim.id != current for claim in review.claims)
        if hidden:
            said = self.tr("No other listed claim waits for a verdict; {count} that the filter does not list do.")
            if hidden == 1:
                said = self.tr("No other listed claim waits for a verdict; 1 that the filter does not list does.")
            self._controller.problem_raised.emit(
                NotFound(said.format(count=hidden), self.tr("List every claim with Shift+A."))
            )

    def set_aside_current(self) -> None:
        """X: sets the current claim aside, or takes it back."""
        claim_id, review = self._claims.current_claim_id, self._controller.review
        if claim_id is None or review is None:
            return
        if review.claim(claim_id).judgement.set_aside is not None:
            self._controller.judging.set_aside(claim_id, None)
            return
        reason = self._ask_set_aside_reason()
        if reason is not None:
            self._controller.judging.set_aside(claim_id, reason)

    def show_review(self, review: Review | None) -> None:
        """Shows the claims of this review."""
        self._claims.show_review(review)

    def show_selected(self, claim_id: str) -> None:
        """Its history is read by whoever keeps histories."""

    def show_claim(self, claim: ReviewedClaim) -> None:
        """The claim as it stands now."""
        self._claims.show_claim(claim)

    def _marking(self, verdict: Verdict) -> Command:
        words = (
            self.tr("Clear the verdict")
            if verdict is Verdict.UNDECIDED
            else self.tr("Mark the claim {verdict}").format(verdict=codebook_word(verdict))
        )
        return Command(words, (VERDICT_KEYS[verdict],), lambda: self.mark_current(verdict), changes=True)

    def _go_on(self) -> None:
        if self._advances():
            self.go_to_undecided()
