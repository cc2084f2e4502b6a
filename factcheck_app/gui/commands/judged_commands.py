"""Known wordings: looked for on a worker when a review is opened, offered at the claim, taken by the reviewer alone."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject, QTimer

from factcheck_app.composition import AppServices
from factcheck_app.domain.decision import Judgement
from factcheck_app.domain.edits.earlier_judgement import take_judgement
from factcheck_app.domain.errors import InvalidDecision, NotFound
from factcheck_app.domain.judged_wording import JudgedWording, RecognisedWording
from factcheck_app.domain.review import Review, ReviewedClaim, ReviewSummary
from factcheck_app.gui.claims.claim_pane import ClaimPane
from factcheck_app.gui.commands.desk_actions import Command
from factcheck_app.gui.controllers.review_controller import ReviewController
from factcheck_app.gui.running.background import BackgroundRunner
from factcheck_app.workflow.recognise_claims import recognise_claims

# milliseconds
_AFTER_SHAPING = 400
# opens a review of the library by its id
OpenReview = Callable[[str], object]


class JudgedCommands(QObject):
    """Knows the line in the claim's card."""

    def __init__(
        self,
        services: AppServices,
        claims: ClaimPane,
        reviews: ReviewController,
        background: BackgroundRunner,
        open_review: OpenReview,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._claims = claims
        self._reviews = reviews
        self._background = background
        self._open_review = open_review
        self._found: Mapping[str, Sequence[RecognisedWording]] = {}
        # the words that were looked for
        self._texts: Mapping[str, str] = {}
        # nothing found means nothing known only once the library was looked through
        self._is_looked_for = False
        claims.judged.use_requested.connect(self._use)
        claims.judged.open_requested.connect(self._open)
        # a look-up may have told of a notice about a source of an earlier verdict too
        reviews.texts_changed.connect(self._look_for)
        # while ends are moved one after the other the library is not read for each
        self._soon = QTimer(self, singleShot=True, interval=_AFTER_SHAPING)
        self._soon.timeout.connect(self._look_again)
        reviews.claims_shaped.connect(self._show_shaped)
        reviews.library_changed.connect(self._show_library)

    def commands(self) -> Sequence[Command]:
        return [
            Command(self.tr("Use the earlier verdict of this wording"), ("Shift+E",), self._use_current, changes=True)
        ]

    def show_review(self, review: Review | None) -> None:
        """Looks for the wordings of this review in all others, and in its own earlier drafts."""
        self._found, self._is_looked_for = {}, False
        if review is not None:
            self._look_for(review)

    def _show_shaped(self, review: Review, _claim_id: str | None) -> None:
        """Other words are another claim: what was found for those of before is offered no more."""
        texts = {claim.id: claim.claim.text for claim in review.claims}
        self._found = {
            claim_id: found for claim_id, found in self._found.items() if texts.get(claim_id) == self._texts[claim_id]
        }
        self._is_looked_for = False
        self._soon.start()
        self._show_current()

    def _show_library(self, summaries: Sequence[ReviewSummary]) -> None:
        """What was said in a review that is deleted meanwhile is forgotten."""
        at_hand = {each.id for each in summaries}
        kept = {
            claim_id: [each for each in found if each.judged.review_id in at_hand]
            for claim_id, found in self._found.items()
        }
        if sum(map(len, kept.values())) < sum(map(len, self._found.values())):
            self._found = kept
            self._show_current()

    def _look_again(self) -> None:
        if self._reviews.review is not None:
            self._look_for(self._reviews.review)

    def _look_for(self, review: Review) -> None:
        database = self._services.database
        self._background.run_in_turn(
            lambda _control: recognise_claims(review, database),
            lambda found: self._take(review, found),
            self._reviews.problem_raised.emit,
        )

    def show_selected(self, claim_id: str) -> None:
        """What was said of this wording; it can be used while the claim waits for a verdict."""
        review = self._reviews.review
        judgement = review.claim(claim_id).judgement if review is not None else Judgement()
        self._claims.judged.show_found(self._found.get(claim_id, ()), may_use=judgement.waits)

    def show_claim(self, claim: ReviewedClaim) -> None:
        """A claim that has a verdict takes no earlier one."""
        if claim.id == self._claims.current_claim_id:
            self.show_selected(claim.id)

    def _take(self, looked_at: Review, found: Mapping[str, Sequence[RecognisedWording]]) -> None:
        review = self._reviews.review
        if review is None or (review.id, review.revision) != (looked_at.id, looked_at.revision):
            return
        texts = {claim.id: claim.claim.text for claim in review.claims}
        self._texts = {claim.id: claim.claim.text for claim in looked_at.claims}
        self._found = {name: each for name, each in found.items() if texts.get(name) == self._texts[name]}
        self._is_looked_for = not self._soon.isActive()
        self._show_current()

    def _show_current(self) -> None:
        review, claim_id = self._reviews.review, self._claims.current_claim_id
        # a claim that was just cut or joined stays current until the list shows another
        if claim_id is not None and (review is None or review.number_of(claim_id) is not None):
            self.show_selected(claim_id)

    def _use_current(self) -> None:
        claim_id = self._claims.current_claim_id
        if claim_id is None:
            return
        found, claim = self._found.get(claim_id, ()), self._reviews.claim(claim_id)
        if found and claim is not None and not claim.judgement.waits:
            self._reviews.problem_raised.emit(
                InvalidDecision(
                    self.tr("Claim {number} is decided already.").format(number=claim.number),
                    self.tr("Clear its verdict with 0 to take the earlier one over."),
                )
            )
        elif found:
            self._use(found[0].judged)
        else:
            self._reviews.problem_raised.emit(self._nothing_known(claim_id))

    def _nothing_known(self, claim_id: str) -> NotFound:
        """Why the key has nothing to take for this claim, and what to do instead."""
        claim = self._reviews.claim(claim_id)
        number = claim.number if claim is not None else 0
        if not self._is_looked_for:
            return NotFound(
                self.tr("The library has not been looked through yet for the wording of claim {number}.").format(
                    number=number
                ),
                self.tr("Press Shift+E again in a moment."),
            )
        return NotFound(
            self.tr("No other review and no earlier draft has a verdict on the wording of claim {number}.").format(
                number=number
            ),
            self.tr("Decide it here with 1, 2 or 3."),
        )

    def _use(self, judged: JudgedWording) -> None:
        # a decision of the reviewer's own, and undone like any other
        claim_id, review = self._claims.current_claim_id, self._reviews.review
        if claim_id is not None and review is not None:
            self._reviews.push(take_judgement(review.claim(claim_id), judged.judgement, judged.taken_from))

    def _open(self, judged: JudgedWording) -> None:
        self._open_review(judged.review_id)
        review = self._reviews.review
        if review is not None and any(claim.id == judged.claim_id for claim in review.claims):
            self._claims.select_claim(judged.claim_id)
