"""Every review is looked up again: what has changed since it was decided, such as a retraction."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from factcheck_app.domain.look_up import RecheckedReview
from factcheck_app.domain.review import Review
from factcheck_app.workflow.look_up_desk import LookUpDesk
from factcheck_app.workflow.look_up_sources import look_up_sources


def recheck_library(
    desk: LookUpDesk,
    reviewer: str,
    review_ids: Sequence[str] | None = None,
    *,
    may_ask: bool,
    on_progress: Callable[[int, int], None] | None = None,
    is_cancelled: Callable[[], bool] | None = None,
) -> list[RecheckedReview]:
    """Looks up the sources of these reviews (else of all) and tells what is new; what is new is stored.

    A work that several reviews cite is asked for once. Without `may_ask` only kept answers and the imported list of
    retractions are read. `on_progress` is told reviews done and wanted; after Cancel the rest is not in the list.
    Raises NotFound, DatabaseUnusable, and NotReached where the desk was started to ask nobody.
    """
    wanted = [summary.id for summary in desk.reviews.summaries()] if review_ids is None else list(review_ids)
    checked = []
    for done, review_id in enumerate(wanted, start=1):
        if is_cancelled is not None and is_cancelled():
            break
        before = desk.reviews.load(review_id)
        outcome = look_up_sources(desk, review_id, reviewer, may_ask=may_ask, is_cancelled=is_cancelled)
        checked.append(
            RecheckedReview(
                review_id, before.title, reviewed_at(before), outcome.changes, outcome.failures, outcome.left_out
            )
        )
        if on_progress is not None:
            on_progress(done, len(wanted))
    return checked


def reviewed_at(review: Review) -> datetime:
    """When the review was last decided on, else when it was opened."""
    return max((claim.decided_at for claim in review.claims if claim.decided_at), default=review.created_at)
