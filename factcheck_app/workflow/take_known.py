"""Takes an earlier verdict of the same wording over, as a decision of the reviewer's own whose origin is on record."""

from __future__ import annotations

from factcheck_app.domain.decision import Decision
from factcheck_app.domain.edits.earlier_judgement import take_judgement
from factcheck_app.domain.errors import InvalidDecision
from factcheck_app.domain.judged_wording import JudgedWording, RecognisedWording
from factcheck_app.domain.review import Review
from factcheck_app.domain.review_edits import check_judgement
from factcheck_app.storage.review_database import ReviewDatabase
from factcheck_app.storage.review_store import ReviewStore
from factcheck_app.workflow.decide_claim import find_claim
from factcheck_app.workflow.recognise_claims import recognise_claims


def find_known(
    store: ReviewStore, database: ReviewDatabase, review: Review, claim_name: str, earlier: tuple[str, str]
) -> RecognisedWording:
    """The wording of the claim as it was judged in `earlier`, a review and a claim of it by number or id.

    A claim that no longer stands there is named by its id.

    Raises NotFound, DatabaseUnusable, and InvalidDecision where the claim has an answer, or other words there.
    """
    claim = find_claim(review, claim_name)
    if not claim.judgement.waits:
        raise InvalidDecision(
            f"Claim {claim.number} is judged already, and takes no earlier verdict over.",
            "Clear it first (undecided, or restore), or decide it in your own words.",
        )
    other = store.load(store.resolve_id(earlier[0]))
    known = recognise_claims(review, database, claim_ids=[claim.id], most=None).get(claim.id, ())
    for found in known:
        if found.judged.review_id == other.id and _is_named(found.judged, earlier[1]):
            return found
    there = find_claim(other, earlier[1])
    raise InvalidDecision(
        f"Claim {there.number} of {other.title} is no judged wording of claim {claim.number}.",
        "See those there are with: factcheck claims REVIEW --known",
    )


def _is_named(judged: JudgedWording, name: str) -> bool:
    """Whether this is the claim's number, or the beginning of its id; digits alone are a number."""
    begins = bool(name) and not name.isdecimal() and judged.claim_id.startswith(name)
    return begins or name in (judged.claim_name, judged.claim_id)


def take_known(store: ReviewStore, review: Review, found: RecognisedWording, reviewer: str) -> Decision:
    """Appends verdict, reasons, severity, citation, note and wording; evidence stays what the claim has here.

    Raises InvalidDecision, ReviewSignedOff, DatabaseUnusable.
    """
    edit = take_judgement(review.claim(found.claim_id), found.judged.judgement, found.judged.taken_from)
    judgement = edit.apply_to(review).claim(found.claim_id).judgement
    check_judgement(judgement)
    return store.append_decision(review.id, found.claim_id, judgement, reviewer, taken_from=edit.taken_from)
