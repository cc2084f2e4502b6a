"""Taking over what was said earlier of the same wording, in another review or an earlier draft."""

from __future__ import annotations

from dataclasses import dataclass, replace

from factcheck_app.domain.decision import Judgement, TakenFrom
from factcheck_app.domain.review import Review, ReviewedClaim
from factcheck_app.domain.review_edits import ReviewEdit

# evidence stays what the reviewer took from the sources of this review
_TAKEN = ("verdict", "reasons", "severity", "citation", "note", "wording")


@dataclass(frozen=True, slots=True)
class TakeJudgement:
    """Verdict, reasons, severity, citation, note and wording of an earlier judgement, as one decision."""

    claim_id: str
    number: int
    before: Judgement
    after: Judgement
    taken_from: TakenFrom | None = None

    @property
    def words(self) -> str:
        return f"use the earlier verdict for claim {self.number}"

    def apply_to(self, review: Review) -> Review:
        old = review.claim(self.claim_id).judgement
        return review.with_judgement(
            self.claim_id, replace(old, **{name: getattr(self.after, name) for name in _TAKEN})
        )

    def inverse(self) -> TakeJudgement:
        return TakeJudgement(self.claim_id, self.number, self.after, self.before)


def taken_from_of(edit: ReviewEdit) -> TakenFrom | None:
    """What the record says of where an edit takes its judgement from; None for one that takes none over."""
    return edit.taken_from if isinstance(edit, TakeJudgement) else None


def take_judgement(claim: ReviewedClaim, earlier: Judgement, taken_from: TakenFrom | None = None) -> TakeJudgement:
    """The edit that takes an earlier judgement; a note that stands already is kept in front of the earlier one.

    `taken_from` is put on record beside the decision; an undo, which gives the claim its own judgement back, has none.
    """
    own = claim.judgement
    notes = dict.fromkeys(note for note in (own.note, earlier.note) if note)
    after = replace(earlier, note="\n\n".join(notes), wording=own.wording or earlier.wording, evidence=own.evidence)
    return TakeJudgement(claim.id, claim.number, own, replace(after, set_aside=own.set_aside), taken_from)
