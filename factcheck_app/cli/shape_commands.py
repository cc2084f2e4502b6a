"""`add-claim`, `change-span`, `split`, `merge` and `keep`: the claims are the reviewer's to shape."""

from __future__ import annotations

import argparse
from collections.abc import Callable

from factcheck_app.cli.library import load_open_review, open_library, reviewer_of
from factcheck_app.cli.plain_words import say
from factcheck_app.cli.saved_line import print_saved
from factcheck_app.domain.decision import Origin
from factcheck_app.domain.edits.claim_places import cut_places
from factcheck_app.domain.edits.claim_shapes import ShapeEdit
from factcheck_app.domain.edits.kept_judgement import keep_judgement
from factcheck_app.domain.errors import InvalidDecision
from factcheck_app.domain.review import Review, ReviewedClaim
from factcheck_app.workflow.decide_claim import find_claim
from factcheck_app.workflow.shape_claim import (
    added_claim,
    changed_span,
    merged_with_next,
    shape,
    split_at,
    split_into_parts,
)


def run_add_claim(options: argparse.Namespace) -> None:
    """Makes a claim of a stretch of the draft."""
    _shape(options, lambda review: added_claim(review, _place(options.start), _place(options.end)))


def run_change_span(options: argparse.Namespace) -> None:
    """Gives a claim other ends."""
    _shape(
        options,
        lambda review: changed_span(
            review, find_claim(review, options.claim).id, _place(options.start), _place(options.end)
        ),
    )


def run_split(options: argparse.Namespace) -> None:
    """Cuts a claim at a character of its text, or into the statements it is made of."""

    def split(review: Review) -> ShapeEdit:
        claim = find_claim(review, options.claim)
        if options.offset is not None:
            return split_at(review, claim.id, _place(options.offset))
        if not claim.claim.parts:
            raise InvalidDecision(f"Claim {claim.number} is one statement.", _where_to_split(claim))
        return split_into_parts(review, claim.id)

    _shape(options, split)


def run_merge(options: argparse.Namespace) -> None:
    """Makes one claim of this and the next."""
    _shape(options, lambda review: merged_with_next(review, find_claim(review, options.claim).id))


def run_keep(options: argparse.Namespace) -> None:
    """Says that the judgement of the draft before still holds for a claim that was reworded."""
    with open_library(options, writer=True) as services:
        review = load_open_review(services, options.review)
        edit = keep_judgement(find_claim(review, options.claim))
        judgement = edit.apply_to(review).claim(edit.claim_id).judgement
        decision = services.reviews.append_decision(
            review.id, edit.claim_id, judgement, reviewer_of(options, services), Origin.KEPT
        )
        print_saved(decision.sequence)


def _where_to_split(claim: ReviewedClaim) -> str:
    text = claim.claim.text
    middle = min(cut_places(text), key=lambda at: abs(at - len(text) / 2), default=None)
    if middle is None:
        return "It is one word, and stays whole."
    return f"Say before which character, for instance: factcheck split REVIEW {claim.number} {middle}"


def _shape(options: argparse.Namespace, make: Callable[[Review], ShapeEdit]) -> None:
    with open_library(options, writer=True) as services:
        review = load_open_review(services, options.review)
        reviewer = reviewer_of(options, services)
        edit = make(review)
        changed = shape(services.shapings, review, edit, reviewer)
    # printed after the commit and not before
    for each in edit.after:
        claim = changed.claim(each.id)
        say(f"{claim.number:>3}  {' '.join(claim.claim.text.split())}", flush=True)


def _place(words: str) -> int:
    if not words.isdecimal() or len(words) > 12:
        raise InvalidDecision(f"{words[:40]!r} is not a place in the text.", "Count its characters from 0.")
    return int(words)
