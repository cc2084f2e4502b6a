"""What cannot be decided without the author: the open questions of a review, as a text that is ready to send."""

from __future__ import annotations

from dataclasses import dataclass

from factcheck_app.domain.reason import Reason
from factcheck_app.domain.review import Review, ReviewedClaim
from factcheck_app.domain.verdict import Verdict

# what is asked where the reviewer left no note
_ASKS = {
    Reason.QUERY_TO_AUTHOR: "What does this rest on?",
    Reason.SOURCE_NOT_ACCESSIBLE: "We cannot get at the source of this. Could you send it?",
}


@dataclass(frozen=True, slots=True)
class OpenQuestion:
    """An undecided claim that carries a question: its number and words, and what is asked."""

    claim_id: str
    number: int
    words: str
    asks: str


def open_questions(review: Review) -> tuple[OpenQuestion, ...]:
    """The questions in the order of the claims; those set aside ask nothing."""
    return tuple(
        OpenQuestion(claim.id, claim.number, " ".join(claim.claim.text.split()), _asked(claim))
        for claim in review.claims
        if claim.judgement.verdict is Verdict.UNDECIDED and claim.judgement.reasons and not claim.judgement.set_aside
    )


def questions_text(title: str, questions: tuple[OpenQuestion, ...]) -> str:
    """The questions as plain text; ends with a line end."""
    asked = [f"Claim {each.number}: “{each.words}”\n{each.asks}\n" for each in questions]
    return "\n".join([f"Questions about “{title}”\n", *asked])


def _asked(claim: ReviewedClaim) -> str:
    note = claim.judgement.note.strip()
    return note or " ".join(_ASKS[reason] for reason in claim.judgement.reasons if reason in _ASKS)
