"""What a review's draft says to the ten questions of the balance sheet."""

from __future__ import annotations

from factcheck_app.domain.balance_sheet import BalanceFinding
from factcheck_app.domain.review import Review


def find_balance(review: Review) -> tuple[BalanceFinding, ...]:
    """One finding a question, from the draft's words, its claims that count, and its sources."""
    from factcheck_app.analysis.balance import balance_findings

    counted = [claim.claim for claim in review.claims if claim.judgement.set_aside is None]
    return balance_findings.find_balance(review.article, counted, review.sources)
