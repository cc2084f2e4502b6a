"""`sources`: what a draft or a review cites, looked up where the reviewer asks for it, and what was sent for it."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from factcheck_app.cli.draft_commands import counted, draft_or_review, is_stored_review, open_draft
from factcheck_app.cli.library import load_review, open_library, reviewer_of
from factcheck_app.cli.plain_words import say
from factcheck_app.cli.source_lines import ledger_lines, source_lines
from factcheck_app.domain.look_up import LookUpOutcome, RecheckedReview
from factcheck_app.domain.review import Review
from factcheck_app.workflow.describe_review import describe_claims, describe_ledger


def run_sources(options: argparse.Namespace) -> None:
    """Prints the sources of a draft or a stored review, or the requests that were made for it."""
    if options.ledger:
        _tell_ledger(options)
    elif options.recheck:
        _recheck(options)
    elif options.look_up:
        _look_up(options)
    else:
        _tell_sources(options, draft_or_review(options))


def _tell_sources(options: argparse.Namespace, review: Review, outcome: LookUpOutcome | None = None) -> None:
    if options.json:
        facts: dict[str, Any] = {"sources": describe_claims(review)["sources"]}
        if outcome is not None:
            from factcheck_app.workflow.describe_look_up import describe_look_up

            facts |= describe_look_up(outcome)
        print(json.dumps(facts, ensure_ascii=False, indent=1))
        return
    for source in review.sources:
        for line in source_lines(source, review.source_text(source.number)):
            say(line)
    looked_up = sum(source.work is not None for source in review.sources)
    said = f"{looked_up} of them looked up" if looked_up else "none was looked up"
    say(f"{counted(len(review.sources), 'source')} cited in {review.title}; {said}.", file=sys.stderr)


def _look_up(options: argparse.Namespace) -> None:
    # look-ups are slow to import, and other commands do without
    from factcheck_app.workflow.look_up_sources import look_up_draft, look_up_sources

    # what is asked for by name is allowed for this one run
    with open_library(options, writer=True) as services:
        if is_stored_review(options.draft):
            review = load_review(services, options.draft)
            reviewer = reviewer_of(options, services)
            outcome = look_up_sources(
                services.look_ups, review.id, reviewer, options.numbers, may_ask=True, on_progress=_tell_progress
            )
        else:
            review = open_draft(options.draft, services)
            outcome = look_up_draft(
                services.look_ups, review, options.numbers, may_ask=True, on_progress=_tell_progress
            )
        listed = services.look_ups.retractions.file()
    _tell_sources(options, outcome.review, outcome)
    tell_outcome(outcome)
    if listed is not None:
        say(listed.words(datetime.now(UTC).date()), file=sys.stderr)


def tell_outcome(outcome: LookUpOutcome) -> None:
    """Says on standard error who gave no answer, what the reviewer has to choose, and what nobody knows."""
    for failure in outcome.failures:
        say(failure.words, file=sys.stderr)
    for choice in outcome.choices:
        say(f"Source {choice.source_number} may be one of these; name it with: factcheck add-source", file=sys.stderr)
        for record in choice.candidates:
            name = f"DOI {record.doi}" if record.doi else f"PMID {record.pmid}"
            say(f"     {record.title or 'without a title'} ({record.year or 'no year'}), {name}", file=sys.stderr)
    if outcome.unknown:
        numbers = ", ".join(map(str, outcome.unknown))
        say(f"Nothing is known of {'source' if len(outcome.unknown) == 1 else 'sources'} {numbers}.", file=sys.stderr)


def _recheck(options: argparse.Namespace) -> None:
    from factcheck_app.workflow.describe_look_up import describe_rechecked
    from factcheck_app.workflow.recheck_library import recheck_library

    with open_library(options, writer=True) as services:
        ids = None if options.draft is None else [services.reviews.resolve_id(options.draft)]
        reviewer = reviewer_of(options, services)
        checked = recheck_library(
            services.look_ups, reviewer, ids, may_ask=not options.offline, on_progress=_tell_progress
        )
        listed = services.look_ups.retractions.file()
    if options.json:
        print(json.dumps([describe_rechecked(one) for one in checked], ensure_ascii=False, indent=1))
    else:
        _tell_rechecked(checked)
    for failure in dict.fromkeys(failure.why for one in checked for failure in one.failures):
        say(failure, file=sys.stderr)
    if listed is not None:
        say(listed.words(datetime.now(UTC).date()), file=sys.stderr)


def _tell_rechecked(checked: Sequence[RecheckedReview]) -> None:
    for one in checked:
        if one.changes:
            say(f"{one.review_id[:8]}  {one.title}")
            for line in one.words:
                say(f"     {line}")
    changed = sum(bool(one.changes) for one in checked)
    say(f"{counted(len(checked), 'review')} looked at again; {changed or 'none'} with something new.", file=sys.stderr)


def _tell_ledger(options: argparse.Namespace) -> None:
    with open_library(options, writer=False) as services:
        review_id = None if options.draft is None else services.reviews.resolve_id(options.draft)
        entries = services.ledger.entries(review_id)
    if options.json:
        print(json.dumps({"ledger": describe_ledger(entries)}, ensure_ascii=False, indent=1))
        return
    for entry in entries:
        for line in ledger_lines(entry):
            say(line)
    stand = "1 request stands" if len(entries) == 1 else f"{len(entries)} requests stand"
    say(f"{stand} in the ledger.", file=sys.stderr)


def _tell_progress(done: int, wanted: int) -> None:
    say(f"{done} of {wanted}", file=sys.stderr)
