"""Every passage that was taken is set beside its claim, for the ladders and tables of a report and the summary."""

from __future__ import annotations

from collections.abc import Callable, Collection

from factcheck_app.domain.claim_comparison import ClaimComparison
from factcheck_app.domain.errors import Cancelled
from factcheck_app.domain.review import Review
from factcheck_app.workflow.find_evidence import compare_passage


def compare_evidence(
    review: Review, is_cancelled: Callable[[], bool] | None = None, only: Collection[str] | None = None
) -> tuple[ClaimComparison, ...]:
    """One comparison a taken passage, in the order of claims and of taking. Raises Cancelled; stores nothing.

    `only` names the claims to compare; all of them where it is None.
    """
    made = []
    for reviewed in review.claims:
        if only is not None and reviewed.id not in only:
            continue
        for passage in reviewed.judgement.evidence:
            if is_cancelled is not None and is_cancelled():
                raise Cancelled("The export was cancelled; no file was written.", "Export again when you are ready.")
            made.append(ClaimComparison(reviewed.id, passage, compare_passage(review, reviewed.claim, passage)))
    return tuple(made)
