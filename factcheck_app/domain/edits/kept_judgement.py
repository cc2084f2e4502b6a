"""The edit that says: what was said of this claim in the draft before still holds."""

from __future__ import annotations

from dataclasses import dataclass, replace

from factcheck_app.domain.decision import Judgement, Origin
from factcheck_app.domain.edits.claim_places import demand_newest
from factcheck_app.domain.errors import InvalidDecision
from factcheck_app.domain.review import Review, ReviewedClaim
from factcheck_app.domain.review_edits import ReviewEdit


@dataclass(frozen=True, slots=True)
class KeepJudgement:
    """The answer of the draft before, for the claim as it is worded now; what was typed since stays."""

    claim_id: str
    number: int
    before: Judgement
    after: Judgement

    @property
    def words(self) -> str:
        return f"keep the verdict of claim {self.number}"

    def apply_to(self, review: Review) -> Review:
        demand_newest(review)
        old = review.claim(self.claim_id).judgement
        said = self.after
        kept = replace(
            old,
            verdict=said.verdict,
            reasons=said.reasons,
            severity=said.severity,
            citation=said.citation,
            set_aside=said.set_aside,
        )
        return review.with_judgement(self.claim_id, kept)

    def inverse(self) -> KeepJudgement:
        return KeepJudgement(self.claim_id, self.number, self.after, self.before)


def keep_judgement(claim: ReviewedClaim) -> KeepJudgement:
    """The edit that keeps what waits for an answer. Raises InvalidDecision where nothing waits."""
    if claim.pending is None:
        raise InvalidDecision(
            f"Nothing waits to be kept for claim {claim.number}.",
            "Give it a verdict instead.",
        )
    return KeepJudgement(claim.id, claim.number, claim.judgement, claim.pending)


def first_origin(edit: ReviewEdit) -> Origin:
    """How the record calls an edit when it is done for the first time."""
    return Origin.KEPT if isinstance(edit, KeepJudgement) else Origin.DECIDED
