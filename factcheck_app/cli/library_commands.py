"""`list`, `show` and `history`: what tells of the library."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from datetime import date

from factcheck_app.cli.library import load_review, open_library
from factcheck_app.cli.plain_words import say
from factcheck_app.domain.decision import Decision, Judgement, Origin
from factcheck_app.domain.review import ReviewSummary
from factcheck_app.domain.standing_words import due_words, sign_off_words
from factcheck_app.domain.taken_over_words import taken_over_words
from factcheck_app.domain.verdict import Verdict
from factcheck_app.workflow.decide_claim import find_claim
from factcheck_app.workflow.describe_review import describe_history, describe_review, describe_summary

# a line stays a line, however many tags there are
_TAGS_SHOWN = 12
_ORIGIN_WORDS = {
    Origin.CARRIED_OVER: "carried over",
    Origin.REWORDED: "reworded, to be answered again",
    Origin.KEPT: "kept",
    Origin.SPLIT: "split",
    Origin.MERGED: "merged",
    Origin.RESTORED: "stands again",
}


def run_list(options: argparse.Namespace) -> None:
    """Prints the library, newest change first."""
    with open_library(options, writer=False) as services:
        summaries = services.reviews.summaries()
    if options.json:
        print(json.dumps([describe_summary(summary) for summary in summaries], ensure_ascii=False, indent=1))
        return
    for summary in summaries:
        progress = f"{summary.decided:>4} of {summary.claims:<4}"
        say(f"{summary.id[:8]}  {progress} {summary.status:<10} {summary.title}{_besides(summary)}")
    if not summaries:
        say("The library is empty. Store a first review with: factcheck open DRAFT", file=sys.stderr)


def _besides(summary: ReviewSummary) -> str:
    standing = summary.standing
    said = [due_words(standing.due, date.today())] if standing.due else []
    said += [f"#{tag}" for tag in standing.tags[:_TAGS_SHOWN]]
    if len(standing.tags) > _TAGS_SHOWN:
        said.append(f"and {len(standing.tags) - _TAGS_SHOWN:,} more tags")
    said += ["archived"] if standing.is_archived else []
    return f"  [{', '.join(said)}]" if said else ""


def run_show(options: argparse.Namespace) -> None:
    """Prints one review with its decisions."""
    with open_library(options, writer=False) as services:
        review = load_review(services, options.review)
        history = services.reviews.history(review.id)
    if options.json:
        print(json.dumps(describe_review(review, history), ensure_ascii=False, indent=1))
        return
    progress = review.progress
    say(f"{review.title}: {progress.decided} of {progress.in_count} decided, {progress.set_aside} set aside")
    if review.standing.signed_off is not None:
        say(f"{sign_off_words(review.standing.signed_off)}.")
    for claim in review.claims:
        judgement = claim.judgement
        state = f"set aside ({judgement.set_aside})" if judgement.set_aside else str(judgement.verdict)
        say(f"{claim.number:>3}  {state:<12} {' '.join(claim.claim.text.split())}")
        for line in _lines_of(judgement):
            say(f"     {line}")


def _lines_of(judgement: Judgement) -> Iterator[str]:
    codes = list(map(str, judgement.reasons))
    codes += [f"severity {judgement.severity}"] if judgement.severity else []
    codes += [f"citation {judgement.citation}"] if judgement.citation else []
    if codes:
        yield ", ".join(codes)
    yield from judgement.note.splitlines()
    yield from _wording_of(judgement)
    for passage in judgement.evidence:
        stance = f" {passage.stance}" if passage.stance else ""
        yield f"[{passage.source_number}]{stance} “{' '.join(passage.quote.split())}” ({passage.locator})"


def _wording_of(judgement: Judgement) -> Iterator[str]:
    if judgement.wording:
        yield f"Suggested: {' '.join(judgement.wording.split())}"


def run_history(options: argparse.Namespace) -> None:
    """Prints every decision of a review or of one claim, oldest first."""
    with open_library(options, writer=False) as services:
        review = load_review(services, options.review)
        claim_id = find_claim(review, options.claim).id if options.claim else None
        history = services.reviews.history(review.id, claim_id)
        was_taken = any(decision.taken_from is not None for decision in history)
        titles = {each.id: each.title for each in services.reviews.summaries()} if was_taken else {}
    if options.json:
        print(json.dumps(describe_history(review, history), ensure_ascii=False, indent=1))
        return
    for decision in history:
        say(_line_of(decision, review.number_of(decision.claim_id)))
        if decision.taken_from is not None:
            say(f"     {taken_over_words(decision.taken_from, titles)}")
        for line in (*decision.judgement.note.splitlines(), *_wording_of(decision.judgement)):
            say(f"     {line}")


def _line_of(decision: Decision, number: int | None) -> str:
    judgement = decision.judgement
    what = f"{decision.previous} -> {judgement.verdict}"
    if judgement.set_aside:
        what = f"set aside ({judgement.set_aside})"
    elif decision.previous is judgement.verdict and judgement.verdict is not Verdict.UNDECIDED:
        what = str(judgement.verdict)
    reasons = f" ({', '.join(judgement.reasons)})" if judgement.reasons else ""
    when = decision.at.isoformat(timespec="seconds")
    quoted = len(judgement.evidence)
    passages = f", {quoted} passage{'s' if quoted > 1 else ''}" if quoted else ""
    claim = f"claim {number}" if number is not None else f"former claim {decision.claim_id[:8]}"
    how = f" [{_ORIGIN_WORDS[decision.origin]}]" if decision.origin in _ORIGIN_WORDS else ""
    draft = f", draft {decision.revision}" if decision.revision > 1 or how else ""
    return f"{decision.sequence:>5}  {when}  {decision.reviewer}: {claim} {what}{reasons}{passages}{draft}{how}"
