"""`search` and `add-source`: a better source for a claim, or one more for the review."""

from __future__ import annotations

import argparse
import json
import sys

from factcheck_app.cli.library import load_open_review, load_review, open_library, reviewer_of
from factcheck_app.cli.plain_words import say
from factcheck_app.cli.source_commands import tell_outcome
from factcheck_app.cli.source_lines import source_lines, work_lines
from factcheck_app.domain.errors import NotReached
from factcheck_app.workflow.decide_claim import find_claim


def run_search(options: argparse.Namespace) -> None:
    """Shows the query of a claim, and sends it where the reviewer says so."""
    # look-ups are slow to import, and other commands do without
    from factcheck_app.workflow.describe_look_up import describe_search
    from factcheck_app.workflow.search_works import proposed_query, search_works

    with open_library(options, writer=True) as services:
        review = load_review(services, options.review)
        claim = find_claim(review, options.claim)
        query = options.query if options.query is not None else proposed_query(claim.claim)
        say(f"Query: {query}", file=sys.stderr)
        if not (options.look_up or _is_agreed()):
            raise NotReached("The query was not sent.", "Add --look-up to send it, or write another with --query.")
        result = search_works(services.look_ups, review, query)
    if options.json:
        print(json.dumps(describe_search(result), ensure_ascii=False, indent=1))
    else:
        for number, work in enumerate(result.works, start=1):
            for line in work_lines(number, work):
                say(line)
        if not result.works and not result.failures:
            say("No work was found. Try fewer or other words with --query.", file=sys.stderr)
    for failure in result.failures:
        say(failure, file=sys.stderr)


def run_add_source(options: argparse.Namespace) -> None:
    """Adds a source by its identifier, for the review or for one of its claims."""
    from factcheck_app.workflow.add_source import add_identifier
    from factcheck_app.workflow.look_up_sources import look_up_sources
    from factcheck_app.workflow.network_permission import Permission, check_may_ask

    with open_library(options, writer=True) as services:
        review = load_open_review(services, options.review)
        reviewer = reviewer_of(options, services)
        claim_id = None if options.claim is None else find_claim(review, options.claim).id
        desk = services.look_ups
        if options.look_up:
            # nothing is added by a command that cannot be done
            check_may_ask(Permission.ON, is_offline=desk.client.is_offline)
        source = add_identifier(desk, review.id, reviewer, options.identifier, claim_id)
        outcome = None
        if options.look_up:
            outcome = look_up_sources(desk, review.id, reviewer, [source.number], may_ask=True)
            source = outcome.review.source(source.number)
    for line in source_lines(source, None):
        say(line)
    if outcome is not None:
        tell_outcome(outcome)


def _is_agreed() -> bool:
    if not (sys.stdin and sys.stdin.isatty()):
        return False
    say("Send it to PubMed and Europe PMC? [y/N]", file=sys.stderr, flush=True)
    return sys.stdin.readline().strip().lower() in {"y", "yes"}
