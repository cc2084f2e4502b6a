"""A review as the JSON of the command line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from factcheck_app.domain.decision import Decision
from factcheck_app.domain.ledger import LedgerEntry
from factcheck_app.domain.review import Review, ReviewSummary
from factcheck_app.reports.review_json import claims_to_json, decision_to_json, review_to_json
from factcheck_app.workflow.describe_standing import describe_standing


def describe_claims(review: Review) -> dict[str, Any]:
    """Article, claims and sources, as `claims --json` prints them."""
    return claims_to_json(review.article, [claim.claim for claim in review.claims], review.sources)


def describe_review(review: Review, history: Sequence[Decision]) -> dict[str, Any]:
    """The whole review with its decisions, as `show --json` prints it."""
    described = review_to_json(review, history) | describe_standing(review.standing)
    for claim in described["claims"]:
        claim["tags"] = list(review.standing.tags_of(claim["id"]))
    return described


def describe_history(review: Review, history: Sequence[Decision]) -> list[dict[str, Any]]:
    """Decisions oldest first, as `history --json` prints them."""
    return [decision_to_json(decision, review.number_of(decision.claim_id)) for decision in history]


def describe_summary(summary: ReviewSummary) -> dict[str, Any]:
    """A line of the library, as `list --json` prints it."""
    return {
        "id": summary.id,
        "title": summary.title,
        "status": str(summary.status),
        "claims": summary.claims,
        "decided": summary.decided,
        "changed_at": summary.changed_at.isoformat(timespec="milliseconds"),
        **describe_standing(summary.standing),
    }


def describe_ledger(entries: Sequence[LedgerEntry]) -> list[dict[str, Any]]:
    """Requests oldest first, as `sources --ledger --json` prints them."""
    return [{**asdict(entry), "at": entry.at.isoformat(timespec="milliseconds")} for entry in entries]


def summarise(review: Review) -> ReviewSummary:
    """The library's line for a review that is at hand."""
    return ReviewSummary(
        id=review.id,
        title=review.title,
        status=review.status,
        claims=review.progress.in_count,
        decided=review.progress.decided,
        changed_at=review.changed_at,
        created_at=review.created_at,
        file_name=review.article.file_name,
        sha256=review.article.sha256,
        standing=review.standing,
    )
