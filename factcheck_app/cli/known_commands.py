"""`claims --known` and `decide --as-in`: wordings that were judged before, shown, and taken over where asked."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from datetime import UTC, datetime

from factcheck_app.cli.draft_commands import counted, draft_or_review, is_stored_review
from factcheck_app.cli.library import load_open_review, open_library, reviewer_of
from factcheck_app.cli.plain_words import say
from factcheck_app.cli.saved_line import print_saved
from factcheck_app.domain.date_words import long_day
from factcheck_app.domain.errors import InvalidDecision
from factcheck_app.domain.judged_cautions import cautions, day_of_verdict, recheck_day, where_judged
from factcheck_app.domain.judged_wording import RecognisedWording

# of a claim that was judged in many reviews the newest say enough
_MOST_OF_ONE = 5


def run_known(options: argparse.Namespace) -> None:
    """Prints what was said earlier of each claim's words; nothing is applied."""
    # the comparison of wordings is slow to load, and other commands do without
    from factcheck_app.workflow.describe_known import describe_known
    from factcheck_app.workflow.recognise_claims import recognise_claims

    review = draft_or_review(options)
    with open_library(options, writer=False) as services:
        known = recognise_claims(review, services.database, most=_MOST_OF_ONE)
        days = services.settings.check_again_after_days
    now = datetime.now(UTC)
    if options.json:
        print(json.dumps(describe_known(review, known, now, days), ensure_ascii=False, indent=1))
        return
    for claim in review.claims:
        if claim.id not in known:
            continue
        say(f"{claim.number:>3}  {' '.join(claim.claim.text.split())}")
        for found in known[claim.id]:
            for line in known_lines(found, now, days):
                say(f"     {line}")
        if is_stored_review(options.draft) and claim.judgement.waits:
            newest = known[claim.id][0].judged
            take = f"factcheck decide {review.id[:8]} {claim.number} --as-in {newest.review_id[:8]} {newest.claim_name}"
            say(f"     To take the first over: {take}")
    say(f"{counted(len(known), 'claim')} of {len(review.claims)} judged before.", file=sys.stderr)


def known_lines(found: RecognisedWording, now: datetime, check_again_after_days: int) -> Iterator[str]:
    """An earlier verdict in lines: what, by whom, when and where; other words; evidence; what to look at first."""
    judged, judgement = found.judged, found.judged.judgement
    codes = list(map(str, judgement.reasons))
    codes += [f"severity {judgement.severity}"] if judgement.severity else []
    codes += [f"citation {judgement.citation}"] if judgement.citation else []
    what = f"{judgement.verdict} ({', '.join(codes)})" if codes else str(judgement.verdict)
    claim = f"claim {judged.number}" if judged.number else f"former claim {judged.claim_name}"
    where = f"{judged.review_id[:8]} {claim}, {where_judged(found)}"
    yield f"{_how(found)}: {what}, {judged.reviewer}, {long_day(day_of_verdict(judged))}; {where}"
    if not found.is_same:
        yield f"  as judged: {' '.join(judged.words.split())}"
        yield from _apart(found)
    for line in judgement.note.splitlines():
        yield f"  note: {line}"
    for passage in judgement.evidence:
        yield f"  [{passage.source_number}] “{' '.join(passage.quote.split())}” ({passage.locator})"
    for source in judged.sources:
        yield f"  source {source.number}: {' '.join(source.name.split())}"
    yield f"  to be checked again on {long_day(recheck_day(judged, check_again_after_days))}"
    for caution in cautions(found, now, check_again_after_days):
        yield f"  {'Caution: ' if caution.is_warning else ''}{caution.words}"


def _how(found: RecognisedWording) -> str:
    how = "same words" if found.is_same else "near words"
    return f"{how}, told otherwise" if found.is_told_otherwise else how


def _apart(found: RecognisedWording) -> Iterator[str]:
    if found.here:
        yield f"  only in this draft: {', '.join(found.here)}"
    if found.there:
        yield f"  only in the earlier wording: {', '.join(found.there)}"


def run_take_over(options: argparse.Namespace) -> None:
    """Decides a claim as the same wording was decided before; says first what speaks against it."""
    from factcheck_app.workflow.take_known import find_known, take_known

    told = (options.reasons, options.severity, options.citation, options.note, options.wording, options.quote)
    also = (options.source, options.stance, options.verdict, options.from_file)
    if options.claim is None or any(each is not None for each in (*told, *also)):
        raise InvalidDecision(
            "A verdict that is taken over is taken whole.",
            "Write: factcheck decide REVIEW CLAIM --as-in OTHER-REVIEW ITS-CLAIM, and change it with another decision.",
        )
    with open_library(options, writer=True) as services:
        review = load_open_review(services, options.review)
        reviewer = reviewer_of(options, services)
        earlier = (options.as_in[0], options.as_in[1])
        found = find_known(services.reviews, services.database, review, options.claim, earlier)
        for line in known_lines(found, datetime.now(UTC), services.settings.check_again_after_days):
            say(line, file=sys.stderr)
        decision = take_known(services.reviews, review, found, reviewer)
        print_saved(decision.sequence)
