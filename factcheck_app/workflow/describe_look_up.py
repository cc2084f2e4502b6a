"""What look-ups, re-checks and searches came to, as the command line prints it as data."""

from __future__ import annotations

from typing import Any

from factcheck_app.domain.found_work import SearchResult
from factcheck_app.domain.look_up import LookUpOutcome, RecheckedReview, ServiceFailure, SourceChange
from factcheck_app.domain.work import WorkRecord


def describe_look_up(outcome: LookUpOutcome) -> dict[str, Any]:
    """Beside the sources, as `sources --look-up --json` prints it."""
    return {
        "changes": [_change(change) for change in outcome.changes],
        "failures": [_failure(failure) for failure in outcome.failures],
        "choices": [
            {"source": choice.source_number, "candidates": [_work(record) for record in choice.candidates]}
            for choice in outcome.choices
        ],
        "unknown": list(outcome.unknown),
        "left_out": list(outcome.left_out),
    }


def describe_rechecked(checked: RecheckedReview) -> dict[str, Any]:
    """One review of `sources --recheck --json`."""
    return {
        "id": checked.review_id,
        "title": checked.title,
        "reviewed_at": checked.reviewed_at.isoformat(timespec="milliseconds"),
        "words": list(checked.words),
        "changes": [_change(change) for change in checked.changes],
        "failures": [_failure(failure) for failure in checked.failures],
        "left_out": list(checked.left_out),
    }


def describe_search(result: SearchResult) -> dict[str, Any]:
    """The works of `search --json`, best first."""
    return {
        "query": result.query,
        "works": [
            {
                **_work(work.record),
                "providers": [str(provider) for provider in work.providers],
                "source": work.source_number,
            }
            for work in result.works
        ],
        "failures": list(result.failures),
    }


def _change(change: SourceChange) -> dict[str, Any]:
    return {
        "source": change.number,
        "status": [str(change.before.status), str(change.after.status)],
        "words": list(change.words),
    }


def _failure(failure: ServiceFailure) -> dict[str, Any]:
    return {
        "source": failure.source_number,
        "provider": None if failure.provider is None else str(failure.provider),
        "why": failure.why,
    }


def _work(record: WorkRecord) -> dict[str, Any]:
    return {
        "title": record.title,
        "authors": [author.family for author in record.authors],
        "journal": record.journal,
        "year": record.year,
        "designs": [str(design) for design in record.designs],
        "doi": record.doi,
        "pmid": record.pmid,
        "pmcid": record.pmcid,
    }
