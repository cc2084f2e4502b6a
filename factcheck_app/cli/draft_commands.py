"""`claims` and `open`: what works on a draft."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from factcheck_app.cli.complaint import complain
from factcheck_app.cli.library import load_review, open_library, reviewer_of
from factcheck_app.cli.password import with_password
from factcheck_app.cli.plain_words import say
from factcheck_app.composition import AppServices
from factcheck_app.domain.decision import Decision
from factcheck_app.domain.errors import DraftUnreadable, NotReached, UserFacingError
from factcheck_app.domain.review import Review
from factcheck_app.workflow.describe_review import describe_claims, describe_summary, summarise
from factcheck_app.workflow.open_address import check_address, has_address_form, open_address
from factcheck_app.workflow.open_article import open_article
from factcheck_app.workflow.open_export import has_export_name, open_export


def run_claims(options: argparse.Namespace) -> None:
    """Prints the claims of a draft or of a stored review."""
    review = draft_or_review(options)
    if options.json:
        print(json.dumps(describe_claims(review), ensure_ascii=False, indent=1))
        return
    for claim in review.claims:
        said = claim.claim
        cited = f", source {', '.join(map(str, said.sources))}" if said.sources else ""
        say(f"{claim.number:>3}  {' '.join(said.text.split())}")
        say(f"     {said.kind}, {said.strength.name} ({said.strength.rung} of 3){cited}; {'; '.join(said.why)}")
    say(f"{counted(len(review.claims), 'claim')} found in {review.title}.", file=sys.stderr)


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
    return with_password(lambda password: open_article(path, title=options.title, password=password)), (), {}


def draft_or_review(options: argparse.Namespace) -> Review:
    """The draft of this path or address, read and not stored, or the stored review of this id."""
    name: str = options.draft
    if is_stored_review(name):
        with open_library(options, writer=False) as services:
            return load_review(services, name)
    if _is_there(name) or not has_address_form(name):
        return _open_file(name)
    check_address(name, is_offline=options.offline)
    # the review is not stored, but the request is noted
    with open_library(options, writer=True) as services:
        return open_draft(name, services)


def is_stored_review(name: str) -> bool:
    """Whether a word means a review by its id: a path that exists wins over it, and what looks like a path is one."""
    return not (_is_there(name) or has_address_form(name) or _looks_like_a_path(name))


def _is_there(name: str) -> bool:
    """Whether a path of this name exists; what no system takes as a name, such as a whole sentence, is none."""
    try:
        return Path(name).exists()
    except OSError:
        return False


def open_draft(name: str, services: AppServices) -> Review:
    """A new review of the draft at this path or address; it is not stored."""
    if has_address_form(name) and not _is_there(name):
        return open_address(name, services.client)
    return _open_file(name)


def _open_file(name: str) -> Review:
    return with_password(lambda password: open_article(Path(name), password=password))


def counted(count: int, what: str) -> str:
    """ "1 claim" or "3 claims"."""
    return f"{count} {what}" if count == 1 else f"{count} {what}s"


def _looks_like_a_path(name: str) -> bool:
    return Path(name).suffix != "" or "/" in name or "\\" in name
