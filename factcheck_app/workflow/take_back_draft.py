"""The last draft of a review is taken back: the review stands again on the one before, as it was when it was left."""

from __future__ import annotations

from dataclasses import replace

from factcheck_app.domain.edits.claim_places import demand_open
from factcheck_app.domain.errors import InvalidDecision, NotFound
from factcheck_app.domain.last_draft import LastDraft
from factcheck_app.domain.review import Review
from factcheck_app.storage.revision_store import ReviewMovedOn, RevisionStore
from factcheck_app.workflow.looked_up_source import tell_with_work, with_source

# a look-up stores its sources one after the other
_TRIES = 20


def last_draft(store: RevisionStore, review_id: str) -> LastDraft:
    """What would be taken back. Raises InvalidDecision where nothing may be, and NotFound."""
    number, name, before = store.present_and_before(review_id)
    if before is None:
        raise _alone()
    decisions, shapings = store.given_on_newest(review_id)
    return LastDraft(review_id, number, before, name or f"draft {number}", decisions, shapings)


def take_back_draft(store: RevisionStore, draft: LastDraft, reviewer: str) -> Review:
    """Takes it back in one transaction; returns the review as it stands then.

    Claims, places, sources and judgements are those of the moment when the draft came; what was looked up of a source
    since, and a text that was attached to it, is known of it still. Raises InvalidDecision where the review is signed
    off, and NotFound where another draft came in between.
    """
    for _ in range(_TRIES):
        review, before, state = store.newest_and_before(draft.review_id)
        standing = _demand_before(review, before)
        if review.revision != draft.number:
            raise NotFound("The drafts of this review have changed.", "Open the review again to see them.")
        try:
            return store.take_back(with_look_ups(standing, review), reviewer, state=state)
        except ReviewMovedOn:
            continue
    raise NotFound("The review changes while its draft is taken back.", "Wait for the look-up, then try again.")


def _demand_before(review: Review, before: Review | None) -> Review:
    demand_open(review)
    if before is None:
        raise _alone()
    return before


def _alone() -> InvalidDecision:
    return InvalidDecision(
        "This review has one draft alone: none came after it that could be taken back.",
        "Delete the review if it was opened by mistake.",
    )


def with_look_ups(standing: Review, left: Review) -> Review:
    """Looking up and attaching are not undone: the sources of the draft to stand on, as they are known by now."""
    now = {source.number: source for source in left.sources}
    for old in standing.sources:
        known, text = now.get(old.number), standing.source_text(old.number)
        if known is not None and known.work is not None and known.work != old.work:
            source, claims = tell_with_work(standing, old, known.work)
            standing = with_source(standing, source, claims)
        elif text is not None and text.access is not old.access:
            standing = with_source(standing, replace(old, access=text.access), ())
    return standing
