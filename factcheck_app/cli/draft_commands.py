"""`claims`, `sources` and `open`: what works on a draft."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from factcheck_app.cli.access_words import access_words
from factcheck_app.cli.complaint import complain
from factcheck_app.cli.library import load_review, open_library, reviewer_of
from factcheck_app.cli.plain_words import say
from factcheck_app.composition import AppServices
from factcheck_app.domain.decision import Decision
from factcheck_app.domain.errors import DraftUnreadable, NotReached, UserFacingError
from factcheck_app.domain.review import Review
from factcheck_app.domain.source import Source
from factcheck_app.workflow.describe_review import describe_claims, describe_ledger, describe_summary, summarise
from factcheck_app.workflow.open_address import check_address, has_address_form, open_address
from factcheck_app.workflow.open_article import open_article
from factcheck_app.workflow.open_export import has_export_name, open_export


def run_claims(options: argparse.Namespace) -> None:
    """Prints the claims of a draft or of a stored review."""
    review = _draft_or_review(options)
    if options.json:
        print(json.dumps(describe_claims(review), ensure_ascii=False, indent=1))
        return
    for claim in review.claims:
        said = claim.claim
        cited = f", source {', '.join(map(str, said.sources))}" if said.sources else ""
        say(f"{claim.number:>3}  {' '.join(said.text.split())}")
        say(f"     {said.kind}, {said.strength.name} ({said.strength.rung} of 3){cited}; {'; '.join(said.why)}")
    say(f"{_counted(len(review.claims), 'claim')} found in {review.title}.", file=sys.stderr)


def run_sources(options: argparse.Namespace) -> None:
    """Prints the sources that a draft or a stored review cites, or the requests that were made for it."""
    if options.ledger:
        _tell_ledger(options)
        return
    review = _draft_or_review(options)
    if options.json:
        print(json.dumps({"sources": describe_claims(review)["sources"]}, ensure_ascii=False, indent=1))
        return
    for source in review.sources:
        say(f"{source.number:>3}  {source.as_written}")
        say(f"     {_facts(source)}")
        text = review.source_text(source.number)
        if text is not None:
            say(f"     {access_words(text.access)} at hand: {text.file_name or 'pasted text'}")
        for flag in source.flags:
            say(f"     ! {flag.message}")
    say(f"{_counted(len(review.sources), 'source')} cited in {review.title}; none was looked up.", file=sys.stderr)


def run_open(options: argparse.Namespace) -> None:
    """Stores a review of each draft; a bad one hinders no other. Raises the last problem when all were tried."""
    stored = []
    problems: list[UserFacingError] = []
    with open_library(options, writer=True) as services:
        reviewer = reviewer_of(options, services)
        for name in options.drafts:
            try:
                review, history, files = _opened(name, options, services)
                services.reviews.add(review, reviewer, history, files)
            except (DraftUnreadable, NotReached) as problem:
                # of several drafts the sentence says which
                which = f"{name}: " if len(options.drafts) > 1 else ""
                problems.append(UserFacingError(f"{which}{problem.sentence}", problem.next_step))
                continue
            stored.append(summarise(review))
            if not options.json:
                say(review.id, flush=True)
    if options.json:
        print(json.dumps([describe_summary(summary) for summary in stored], ensure_ascii=False, indent=1))
    for earlier in problems[:-1]:
        complain(earlier.sentence, earlier.next_step)
    if problems:
        raise problems[-1]


def _opened(
    name: str, options: argparse.Namespace, services: AppServices
) -> tuple[Review, Sequence[Decision], Mapping[str, bytes]]:
    """The review, what was decided of it before, and the files of its sources by hash."""
    path = Path(name)
    if has_address_form(name) and not path.exists():
        return open_address(name, services.client, title=options.title), (), {}
    if has_export_name(path):
        taken = {summary.id for summary in services.reviews.summaries()}
        export = open_export(path, taken, title=options.title)
        return export.review, export.history, export.source_files
    return open_article(path, title=options.title), (), {}


def _draft_or_review(options: argparse.Namespace) -> Review:
    name: str = options.draft
    # a path that exists wins over an address and over a review's id
    if Path(name).exists():
        return open_article(Path(name))
    if has_address_form(name):
        check_address(name, is_offline=options.offline)
        # the review is not stored, but the request is noted
        with open_library(options, writer=True) as services:
            return open_address(name, services.client)
    if _looks_like_a_path(name):
        return open_article(Path(name))
    with open_library(options, writer=False) as services:
        return load_review(services, name)


def _counted(count: int, what: str) -> str:
    return f"{count} {what}" if count == 1 else f"{count} {what}s"


def _looks_like_a_path(name: str) -> bool:
    return Path(name).suffix != "" or "/" in name or "\\" in name


def _tell_ledger(options: argparse.Namespace) -> None:
    with open_library(options, writer=False) as services:
        review_id = None if options.draft is None else services.reviews.resolve_id(options.draft)
        entries = services.ledger.entries(review_id)
    if options.json:
        print(json.dumps({"ledger": describe_ledger(entries)}, ensure_ascii=False, indent=1))
        return
    for entry in entries:
        status = "no answer" if entry.status is None else str(entry.status)
        say(f"{entry.at:%Y-%m-%d %H:%M:%S} UTC  {entry.method} {entry.sent}")
        say(f"     {entry.why}: {status}, {entry.received} bytes, {entry.milliseconds} ms")
        if entry.problem:
            say(f"     ! {entry.problem}")
    counted = "1 request stands" if len(entries) == 1 else f"{len(entries)} requests stand"
    say(f"{counted} in the ledger.", file=sys.stderr)


def _facts(source: Source) -> str:
    known = [
        f"{label} {value}"
        for label, value in (
            ("DOI", source.doi),
            ("PMID", source.pmid),
            ("PMCID", source.pmcid),
            ("PII", source.pii),
            ("ISSN", source.issn),
            ("journal", source.journal),
        )
        if value
    ]
    return "; ".join(known) or "no identifier found"
