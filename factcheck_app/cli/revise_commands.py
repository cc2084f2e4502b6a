"""`revise` and `compare`: the next draft of a review, and its drafts side by side."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from factcheck_app.cli.library import load_open_review, load_review, open_library, reviewer_of
from factcheck_app.cli.password import with_password
from factcheck_app.cli.plain_words import say
from factcheck_app.domain.errors import InvalidDecision, NotFound, OtherArticle
from factcheck_app.domain.last_draft import LastDraft, work_words
from factcheck_app.domain.review import Review
from factcheck_app.domain.revision import Carried, CarriedClaim, CarryOver, Revision
from factcheck_app.domain.text_span import TextSpan
from factcheck_app.workflow.compare_revisions import compare_loaded
from factcheck_app.workflow.describe_carry_over import describe_carry_over, describe_revisions
from factcheck_app.workflow.open_draft_again import open_draft_again
from factcheck_app.workflow.revise_draft import read_next_draft, store_next_draft
from factcheck_app.workflow.take_back_draft import last_draft, take_back_draft


def run_revise(options: argparse.Namespace) -> None:
    """Stores the next draft of a review, and prints what was carried over and what asks for a look.

    With --take-back the last draft is taken back instead: where something was said on it, with --yes alone. With
    --open-again a draft that was taken back is the present one again, as it was left.
    """
    if options.take_back:
        _take_back(options)
        return
    if options.open_again:
        _open_again(options)
        return
    with open_library(options, writer=True) as services:
        old = load_open_review(services, options.review)
        reviewer = reviewer_of(options, services)
        try:
            path = Path(options.draft)
            draft = with_password(lambda word: read_next_draft(old, path, insist=options.insist, password=word))
        except OtherArticle as error:
            raise OtherArticle(
                error.sentence, "Open it with `factcheck open`, or add --insist if it is the next draft."
            ) from None
        new = store_next_draft(services.revisions, draft, reviewer)
    _print(options, draft.carry_over, old, new)


def _take_back(options: argparse.Namespace) -> None:
    with open_library(options, writer=True) as services:
        last = last_draft(services.revisions, load_open_review(services, options.review).id)
        if last.has_work and not options.yes:
            raise InvalidDecision(
                f"{work_words(last)} {_were(last)} made on draft {last.number}: they would stay in the record and not "
                f"count for draft {last.before}.",
                f"Add --yes to take draft {last.number} back all the same.",
            )
        review = take_back_draft(services.revisions, last, reviewer_of(options, services))
    if options.json:
        said = {"review": review.id, "taken_back": last.number, "to": review.revision}
        print(json.dumps(said | {"decisions": last.decisions, "changes_of_claims": last.shapings}, indent=1))
        return
    say(f"Draft {last.number} taken back: the review stands on draft {review.revision} again, as it was left")
    if last.has_work:
        say(f"Kept in the record: {work_words(last)} made on draft {last.number}", file=sys.stderr)


def _open_again(options: argparse.Namespace) -> None:
    with open_library(options, writer=True) as services:
        present = load_open_review(services, options.review)
        number = _number_to_open(services.revisions.revisions(present.id), present)
        review = open_draft_again(services.revisions, present.id, number, reviewer_of(options, services))
    if review is None:
        raise InvalidDecision(
            f"Something was decided on draft {present.revision} since draft {number} was taken back: it cannot stand "
            "again as it was left.",
            "Open its file as the next draft: factcheck revise REVIEW FILE.",
        )
    if options.json:
        counts = {"claims": len(review.claims), "undecided": sum(each.judgement.waits for each in review.claims)}
        print(json.dumps({"review": review.id, "opened_again": number, "after": present.revision} | counts, indent=1))
        return
    say(f"Draft {number} opened again: the review stands on it as it was when it was taken back")


def _number_to_open(drafts: Sequence[Revision], present: Review) -> int:
    """The draft after the present one that was taken back last. Raises NotFound."""
    left = [each for each in drafts if each.taken_back_at is not None and each.follows == present.revision]
    if not left:
        raise NotFound(
            f"No draft after draft {present.revision} was taken back.",
            "`factcheck compare REVIEW` lists the drafts of a review.",
        )
    return max(left, key=lambda each: (each.taken_back_at or each.opened_at, each.number)).number


def _were(last: LastDraft) -> str:
    return "was" if last.decisions + last.shapings == 1 else "were"


def run_compare(options: argparse.Namespace) -> None:
    """Prints the drafts of a review, or what became of its claims between two of them."""
    with open_library(options, writer=False) as services:
        new = load_review(services, options.review)
        if options.old is None:
            revisions = services.revisions.revisions(new.id)
            if options.json:
                print(json.dumps(describe_revisions(revisions), ensure_ascii=False, indent=1))
                return
            for each in revisions:
                when = each.opened_at.isoformat(timespec="seconds")
                say(
                    f"draft {each.number}  {when}  {each.opened_by}: {each.claims} claims  {each.file_name}{_end(each)}"
                )
            return
        if options.new is not None:
            new = services.reviews.load(new.id, revision=_number(options.new))
        old = services.reviews.load(new.id, revision=_number(options.old))
    if old.revision >= new.revision:
        raise InvalidDecision(f"Draft {old.revision} does not come before draft {new.revision}.", "Name it second.")
    _print(options, compare_loaded(old, new), old, new)


def _end(revision: Revision) -> str:
    if revision.taken_back_at is None:
        return ""
    return f"  (taken back {revision.taken_back_at.isoformat(timespec='seconds')} by {revision.taken_back_by})"


def _print(options: argparse.Namespace, carry_over: CarryOver, old: Review, new: Review) -> None:
    if options.json:
        print(json.dumps(describe_carry_over(carry_over, old, new), ensure_ascii=False, indent=1))
        return
    counts = {how: len(carry_over.of(how)) for how in Carried}
    undecided = sum(old.claim(carried.claim.id).judgement.waits for carried in carry_over.kept)
    of_kept = f"{counts[Carried.MOVED]} moved{f', {undecided} undecided' if undecided else ''}"
    say(
        f"Draft {new.revision}: {counts[Carried.UNCHANGED] + counts[Carried.MOVED]} carried over ({of_kept}), "
        f"{counts[Carried.REWORDED]} reworded, {counts[Carried.NEW]} new, {counts[Carried.REMOVED]} removed"
    )
    for carried in (*carry_over.to_look_at, *carry_over.of(Carried.REMOVED)):
        for line in _lines_of(carried, old, new):
            say(line)
    if carry_over.of(Carried.REWORDED):
        say("A reworded claim is undecided until you say: factcheck keep REVIEW CLAIM, or decide it.", file=sys.stderr)


def _lines_of(carried: CarriedClaim, old: Review, new: Review) -> Iterator[str]:
    claim_id = carried.claim.id
    if carried.after is None:
        yield f"  –  removed   {_marked(carried.claim.text, ())}"
    elif carried.before is None:
        yield f"{new.claim(claim_id).number:>3}  new       {_marked(carried.after.text, ())}"
    else:
        said = old.claim(claim_id).judgement
        verdict = f"set aside ({said.set_aside})" if said.set_aside else str(said.verdict)
        yield f"{new.claim(claim_id).number:>3}  reworded  {carried.why or ''}".rstrip() + f"  (was {verdict})"
        yield f"       was: {_marked(carried.before.text, carried.old_changes)}"
        yield f"       now: {_marked(carried.after.text, carried.new_changes)}"


def _marked(text: str, changes: Sequence[TextSpan]) -> str:
    """The text on one line, with the words that differ in brackets."""
    for span in reversed(changes):
        text = f"{text[: span.start]}[{span.of(text)}]{text[span.end :]}"
    return " ".join(text.split())


def _number(words: str) -> int:
    if not words.isdecimal() or len(words) > 6:
        raise InvalidDecision(f"{words[:40]!r} is not the number of a draft.", "They are numbered from 1.")
    return int(words)
