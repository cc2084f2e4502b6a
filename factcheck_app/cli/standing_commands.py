"""`sign-off`, `reopen`, `due`, `tag`, `archive`, `delete`: what is said of a review as a whole."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from datetime import date

from factcheck_app.cli.library import load_open_review, load_review, open_library, reviewer_of
from factcheck_app.cli.plain_words import say
from factcheck_app.cli.saved_line import print_saved
from factcheck_app.domain.due_day import read_due_day
from factcheck_app.domain.errors import InvalidDecision, NotFound
from factcheck_app.domain.review import Review
from factcheck_app.domain.review_event import EventWords, archive, reopen, set_due, set_tags, tag_claim
from factcheck_app.domain.review_removal import LINGERS, goes_words, holding_words, stays_words
from factcheck_app.domain.standing_words import open_words, sign_off_words
from factcheck_app.workflow.decide_claim import find_claim
from factcheck_app.workflow.delete_review import delete_for_good, plan_deletion


def run_sign_off(options: argparse.Namespace) -> None:
    """Says what is open in a review, and locks it: where claims are undecided, with --yes alone."""
    with open_library(options, writer=True) as services:
        review = load_open_review(services, options.review)
        is_open = open_words(review.progress)
        if review.progress.undecided and not options.yes:
            raise InvalidDecision(is_open, "Decide what is open, or add --yes to sign the review off as it is.")
        reviewer = reviewer_of(options, services)
        say(is_open, file=sys.stderr)
        event = services.events.sign_off(review.id, reviewer)
        signed = review.with_event(event).standing.signed_off
    print_saved(event.sequence)
    if signed is not None:
        say(f"{sign_off_words(signed)}.", file=sys.stderr)


def run_reopen(options: argparse.Namespace) -> None:
    """Takes the lock away, for a reason."""
    if not options.why.strip():
        raise InvalidDecision("Reopening a review needs a reason.", "Say it behind --why: the record keeps it.")
    _append(options, lambda _review: reopen(options.why))


def run_due(options: argparse.Namespace) -> None:
    """Sets or takes away the due date."""
    day = read_due_day(options.day, date.today())
    if day is None and options.day != "none":
        raise InvalidDecision(f"{options.day[:40]!r} is not a day.", "Write it like 2026-12-03, or none.")
    _append(options, lambda _review: set_due(day))


def run_archive(options: argparse.Namespace) -> None:
    """Puts a review into the archive or takes it out."""
    _append(options, lambda _review: archive(not options.take_out))


def run_tag(options: argparse.Namespace) -> None:
    """Puts tags on a review or a claim, or takes them away; prints those that it has then."""

    def tagging(review: Review) -> EventWords:
        claim_id, words = _claim_named(review, options.words)
        if not any(map(str.strip, words)):
            raise InvalidDecision("A tag needs a word.", "Name it behind the review, or behind the claim's number.")
        before = review.standing.tags if claim_id is None else review.standing.tags_of(claim_id)
        gone = {word.casefold() for word in words} if options.remove else set()
        tags = (*(tag for tag in before if tag.casefold() not in gone), *(() if options.remove else words))
        return set_tags(tags) if claim_id is None else tag_claim(claim_id, tags)

    for tag in _append(options, tagging).items:
        say(tag)


def run_delete(options: argparse.Namespace) -> None:
    """Deletes a review for good where --yes is given; says what goes, what stays and what still holds it."""
    with open_library(options, writer=True) as services:
        review = load_review(services, options.review)
        removal = plan_deletion(services.database, review.id)
        for sentence in (goes_words(removal), stays_words(removal), holding_words(removal)):
            say(sentence, file=sys.stderr)
        if not options.yes:
            raise InvalidDecision("Nothing was deleted.", "Add --yes to delete the review for good.")
        reviewer = reviewer_of(options, services)
        deletion = delete_for_good(services.database, removal, reviewer, with_backups=options.with_backups)
    print_saved(deletion.sequence)
    if not deletion.is_cleared:
        say(" ".join(LINGERS), file=sys.stderr)


def _append(options: argparse.Namespace, make: Callable[[Review], EventWords]) -> EventWords:
    with open_library(options, writer=True) as services:
        review = load_review(services, options.review)
        event = services.events.append(review.id, make(review), reviewer_of(options, services))
    print_saved(event.sequence)
    return event.words


def _claim_named(review: Review, words: list[str]) -> tuple[str | None, tuple[str, ...]]:
    """The claim that the first of several words names, and the tags."""
    if len(words) > 1:
        try:
            return find_claim(review, words[0]).id, tuple(words[1:])
        except NotFound:
            pass
    return None, tuple(words)
