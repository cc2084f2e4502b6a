"""`decide`, `set-aside` and `restore`: what appends to the record."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path

from factcheck_app.cli.library import load_open_review, open_library, reviewer_of
from factcheck_app.cli.plain_words import say
from factcheck_app.cli.saved_line import print_saved
from factcheck_app.domain.errors import InvalidDecision, NotFound
from factcheck_app.domain.review import Review
from factcheck_app.workflow.decide_claim import (
    DecisionWords,
    count_replaced,
    decide_claim,
    parse_decision,
    set_aside_claim,
)

# characters; a note of 40,000 fits twenty times
_LONGEST_LINE = 1_000_000


def run_decide(options: argparse.Namespace) -> None:
    """Appends one decision, or one a line of a file; prints `saved SEQUENCE` after each commit and not before."""
    if (options.from_file is None) == (options.claim is None or options.verdict is None):
        raise InvalidDecision(
            "A decision needs a claim and a verdict, or a file of them.",
            "Write: factcheck decide REVIEW CLAIM VERDICT, or factcheck decide REVIEW --from FILE.jsonl",
        )
    with open_library(options, writer=True) as services:
        review = load_open_review(services, options.review)
        reviewer = reviewer_of(options, services)

        def save(review: Review, claim: str, words: DecisionWords) -> Review:
            decision = decide_claim(services.reviews, review, claim, words, reviewer)
            print_saved(decision.sequence)
            _tell_replaced(count_replaced(words, decision))
            return review.with_decision(decision)

        if options.from_file is None:
            save(review, options.claim, _words_of(options))
            return
        for number, line in _lines(options.from_file):
            with _naming_line(number):
                review = save(review, *_decision_of(line))


def run_set_aside(options: argparse.Namespace) -> None:
    """Takes a claim out of the count."""
    _set_aside(options, options.reason)


def run_restore(options: argparse.Namespace) -> None:
    """Takes a claim back into the count."""
    _set_aside(options, None)


def _set_aside(options: argparse.Namespace, reason: str | None) -> None:
    with open_library(options, writer=True) as services:
        review = load_open_review(services, options.review)
        reviewer = reviewer_of(options, services)
        decision = set_aside_claim(services.reviews, review, options.claim, reason, reviewer)
        print_saved(decision.sequence)


def _tell_replaced(count: int) -> None:
    if count:
        were = "character that cannot be stored was" if count == 1 else "characters that cannot be stored were"
        say(f"{count} {were} replaced by \N{REPLACEMENT CHARACTER}.", file=sys.stderr)


def _words_of(options: argparse.Namespace) -> DecisionWords:
    if options.quote is not None and not options.quote.strip():
        raise InvalidDecision("The quote is empty.", "Give words that stand in the source, or leave --quote out.")
    return DecisionWords(
        options.verdict,
        options.reasons,
        options.severity,
        options.citation,
        options.note,
        options.wording,
        options.quote,
        options.source,
        options.stance,
    )


def _lines(name: str) -> Iterator[tuple[int, str]]:
    """Lines that say something, with their numbers. Raises NotFound or InvalidDecision."""
    try:
        with Path(name).open(encoding="utf-8-sig") as file:
            # one at a time, and never more than one can hold: the file may be a pipe or have no end
            for number in count(1):
                line = file.readline(_LONGEST_LINE)
                if len(line) == _LONGEST_LINE:
                    raise InvalidDecision(
                        f"Line {number} is too long.", f"A line has less than {_LONGEST_LINE:,} characters."
                    )
                if line.strip():
                    yield number, line
                if not line:
                    return
    except UnicodeDecodeError:
        raise InvalidDecision("The file of decisions is not UTF-8 text.", "Save it as UTF-8.") from None
    except OSError as problem:
        raise NotFound(f"The file of decisions cannot be read ({problem.strerror}).", "Check its path.") from None


@contextmanager
def _naming_line(number: int) -> Iterator[None]:
    try:
        yield
    except (InvalidDecision, NotFound) as error:
        next_step = f"{error.next_step} The lines before it are saved."
        kind = NotFound if isinstance(error, NotFound) else InvalidDecision
        raise kind(f"Line {number}: {error.sentence}", next_step) from None


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    fields = dict(pairs)
    if len(fields) < len(pairs):
        raise InvalidDecision("It names a field twice.", "Name each field once.")
    return fields


def _decision_of(line: str) -> tuple[str, DecisionWords]:
    try:
        fields = json.loads(line, object_pairs_hook=_object)
    except (ValueError, RecursionError):
        fields = None
    if not isinstance(fields, dict):
        raise InvalidDecision("It is not a JSON object.", 'Write it as {"claim": 3, "verdict": "overstated"}.')
    return parse_decision(fields)
