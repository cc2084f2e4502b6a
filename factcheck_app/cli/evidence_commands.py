"""`attach` and `evidence`: texts of sources, and what they hold for the claims."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from factcheck_app.cli.access_words import access_words
from factcheck_app.cli.library import load_open_review, load_review, open_library, reviewer_of
from factcheck_app.cli.password import with_password
from factcheck_app.cli.plain_words import say
from factcheck_app.domain.errors import NotFound
from factcheck_app.domain.found_evidence import FoundEvidence
from factcheck_app.domain.review import ReviewedClaim
from factcheck_app.domain.text_part import TextPart
from factcheck_app.workflow.attach_source import attach_source, tell_part
from factcheck_app.workflow.decide_claim import find_claim
from factcheck_app.workflow.replaced_text import replaced_words


def run_attach(options: argparse.Namespace) -> None:
    """Keeps the text of a source, and says how much of it is at hand."""
    if not options.source.isdecimal():
        raise NotFound(
            f"There is no source {options.source[:40]!r}.", "Name it by its number: factcheck sources REVIEW"
        )
    with open_library(options, writer=True) as services:
        review = load_open_review(services, options.review)
        reviewer = reviewer_of(options, services)
        part = TextPart(options.access) if options.access else None
        number, texts = int(options.source), services.source_texts
        if options.file is not None:
            path = Path(options.file)
            text = with_password(
                lambda password: attach_source(texts, review, number, path, reviewer, password=password, part=part)
            )
        elif part is not None:
            text = tell_part(texts, review, number, part, reviewer)
        else:
            raise NotFound(
                "No file is named.", f"Name it: factcheck attach {options.review[:40]} {number} FILE, or say --access."
            )
        if review.source(text.source_number).work is not None:
            # what a look-up said of it may read otherwise beside its text; slow to import
            from factcheck_app.workflow.tell_source_anew import tell_source_anew

            tell_source_anew(services.look_ups, review.id, text.source_number, reviewer)
    replaced = replaced_words(review, text) if options.file is not None else ""
    if replaced:
        say(replaced, file=sys.stderr)
    said = "attached to source" if options.file is not None else "source"
    say(f"{said} {text.source_number}: {access_words(text)}, {len(text.text.split())} words")
    if options.file is not None and part is None and text.told is not None:
        say("You said so of this file before; --access says it anew.", file=sys.stderr)
    if text.is_doubtful:
        doubt = f"Its form leaves doubt. Say what it is: factcheck attach {review.id[:8]} {number} --access"
        say(f"{doubt} {'|'.join(TextPart)}", file=sys.stderr)


def run_evidence(options: argparse.Namespace) -> None:
    """Prints passages, signals and suggestion for one claim or for all."""
    # the comparison is needed here alone
    from factcheck_app.workflow.describe_evidence import describe_evidence
    from factcheck_app.workflow.find_evidence import find_evidence

    with open_library(options, writer=False) as services:
        review = load_review(services, options.review)
    claims = [find_claim(review, options.claim)] if options.claim else review.claims
    if options.json:
        described = [describe_evidence(claim, find_evidence(review, claim.claim)) for claim in claims]
        print(json.dumps(described, ensure_ascii=False, indent=1))
        return
    for claim in claims:
        _tell(claim, find_evidence(review, claim.claim))
    if not review.source_texts:
        say("No text of a source is at hand. Attach one: factcheck attach REVIEW SOURCE FILE", file=sys.stderr)


def _tell(claim: ReviewedClaim, found: FoundEvidence) -> None:
    say(f"{claim.number:>3}  {' '.join(claim.claim.text.split())}")
    for ranked in found.passages:
        say(f"     [{ranked.passage.source_number}] {ranked.passage.locator}")
        say(f"         “{' '.join(ranked.passage.quote.split())}”")
    for difference in found.differences:
        say(f"     ! {difference.name}: {difference.message}")
    if found.abstract_words:
        say(f"     {found.abstract_words}")
    suggestion = found.suggestion
    verdict = suggestion.shown_verdict
    said = "no suggestion" if verdict is None else f"suggestion: {verdict} ({suggestion.reason})"
    say(f"     {said}: {suggestion.because}")
