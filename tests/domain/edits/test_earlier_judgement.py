"""An earlier judgement is taken over as one edit, and nothing of the claim's own is lost."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from factcheck_app.domain.decision import Judgement, TakenFrom
from factcheck_app.domain.edits.earlier_judgement import take_judgement, taken_from_of
from factcheck_app.domain.reason import Reason
from factcheck_app.domain.verdict import Severity, Verdict
from tests.fakes.reviews import make_review

TAKEN = TakenFrom("r1", "c1", datetime(2025, 3, 3, tzinfo=UTC))
EARLIER = Judgement(
    Verdict.OVERSTATED, (Reason.HEDGE_DROPPED,), Severity.MAJOR, note="The source says may.", wording="It may help."
)


def test_verdict_reasons_and_wording_come_and_the_own_note_stays() -> None:
    review = make_review(())
    claim = replace(review.claims[0], judgement=Judgement(note="Ask about the dose."))
    review = review.with_judgement(claim.id, claim.judgement)
    edit = take_judgement(claim, EARLIER, TAKEN)
    now = edit.apply_to(review).claim(claim.id).judgement
    assert (now.verdict, now.reasons, now.severity) == (Verdict.OVERSTATED, (Reason.HEDGE_DROPPED,), Severity.MAJOR)
    assert now.note == "Ask about the dose.\n\nThe source says may."
    assert (taken_from_of(edit), taken_from_of(edit.inverse())) == (TAKEN, None)
    assert edit.inverse().apply_to(edit.apply_to(review)).claim(claim.id).judgement == claim.judgement
