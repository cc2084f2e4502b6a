"""`decide`, `set-aside` and `restore`: what appends to the record."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from pathlib import Path

from factcheck_app.cli.library import load_review, open_library
from factcheck_app.domain.errors import InvalidDecision, NotFound
from factcheck_app.workflow.decide_claim import DecisionWords, decide_claim, parse_decision, set_aside_claim


def run_decide(options: argparse.Namespace) -> None:
    """Appends one decision, or one a line of a file; prints `saved SEQUENCE` after each commit and not before."""
    if (options.from_file is None) == (options.claim is None or options.verdict is None):
        raise InvalidDecision(
            "A decision needs a claim and a verdict, or a file of them.",
            "Write: factcheck decide REVIEW CLAIM VERDICT, or factcheck decide REVIEW --from FILE.jsonl",
        )
    with open_library(options, writer=True) as services:
        review = load_review(services, options.review)
        reviewer = options.reviewer or services.settings.default_reviewer()
        for claim, words in _decisions(options):
            decision = decide_claim(services.reviews, review, claim, words, reviewer)
            print(f"saved {decision.sequence}", flush=True)
            review = review.with_decision(decision)


def run_set_aside(options: argparse.Namespace) -> None:
    """Takes a claim out of the count."""
    _set_aside(options, options.reason)


def run_restore(options: argparse.Namespace) -> None:
    """Takes a claim back into the count."""
    _set_aside(options, None)


def _set_aside(options: argparse.Namespace, reason: str | None) -> None:
    with open_library(options, writer=True) as services:
        review = load_review(services, options.review)
        reviewer = options.reviewer or services.settings.default_reviewer()
        decision = set_aside_claim(services.reviews, review, options.claim, reason, reviewer)
        print(f"saved {decision.sequence}", flush=True)


def _decisions(options: argparse.Namespace) -> Iterator[tuple[str, DecisionWords]]:
    if options.from_file is None:
        yield (
            options.claim,
            DecisionWords(
                options.verdict, options.reasons, options.severity, options.citation, options.note, options.wording
            ),
        )
        return
    try:
        with Path(options.from_file).open(encoding="utf-8") as lines:
            for number, line in enumerate(lines, start=1):
                if line.strip():
                    yield _decision_of(line, number)
    except UnicodeDecodeError:
        raise InvalidDecision("The file of decisions is not UTF-8 text.", "Save it as UTF-8.") from None
    except OSError as problem:
        raise NotFound(f"The file of decisions cannot be read ({problem.strerror}).", "Check its path.") from None


def _decision_of(line: str, number: int) -> tuple[str, DecisionWords]:
    try:
        fields = json.loads(line)
    except (ValueError, RecursionError):
        fields = None
    if not isinstance(fields, dict):
        raise InvalidDecision(
            f"Line {number} is not a JSON object.", "The lines before it are saved; mend it and run the rest."
        )
    try:
        return parse_decision(fields)
    except InvalidDecision as error:
        raise InvalidDecision(f"Line {number}: {error.sentence}", error.next_step) from None
