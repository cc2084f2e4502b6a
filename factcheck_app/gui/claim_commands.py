"""What the keys do to the current claim."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from factcheck_app.domain.verdict import SetAsideReason, Verdict
from factcheck_app.gui.claims.claim_pane import ClaimPane
from factcheck_app.gui.review_controller import ReviewController

# lets the reviewer choose why a claim is set aside; None where they give up
AskSetAsideReason = Callable[[], SetAsideReason | None]


class ClaimCommands(QObject):
    """Verdicts and where the desk goes after them."""

    def __init__(
        self,
        claims: ClaimPane,
        controller: ReviewController,
        advances: Callable[[], bool],
        ask_set_aside_reason: AskSetAsideReason,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._claims = claims
        self._controller = controller
        self._advances = advances
        self._ask_set_aside_reason = ask_set_aside_reason

    def mark_current(self, verdict: Verdict) -> None:
        """A key: the verdict for the current claim."""
        if self._claims.current_claim_id is not None:
            self.mark(self._claims.current_claim_id, verdict)

    def mark(self, claim_id: str, verdict: Verdict) -> None:
        """Supported goes on to the next undecided claim; the others ask for the reason."""
        self._controller.mark_verdict(claim_id, verdict)
        review = self._controller.review
        if review is None or review.claim(claim_id).judgement.verdict is not verdict:
            return
        if verdict is Verdict.SUPPORTED:
            self._go_on()
        elif verdict is not Verdict.UNDECIDED:
            self._claims.focus_reason()

    def finish_current(self) -> None:
        """A key: the same for the current claim, where it is not being typed in."""
        if self._claims.current_claim_id is not None:
            self.finish(self._claims.current_claim_id)

    def finish(self, _claim_id: str) -> None:
        """Ctrl+Enter: what was typed is decided, and the desk goes on."""
        self._claims.focus_list()
        self._go_on()

    def set_aside_current(self) -> None:
        """X: sets the current claim aside, or takes it back."""
        claim_id, review = self._claims.current_claim_id, self._controller.review
        if claim_id is None or review is None:
            return
        if review.claim(claim_id).judgement.set_aside is not None:
            self._controller.set_aside(claim_id, None)
            return
        reason = self._ask_set_aside_reason()
        if reason is not None:
            self._controller.set_aside(claim_id, reason)

    def _go_on(self) -> None:
        if self._advances():
            self._claims.select_next_undecided()
