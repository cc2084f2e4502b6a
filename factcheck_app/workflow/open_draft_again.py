"""A draft that was taken back is opened again: it stands as it was left, with all that was said on it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from factcheck_app.domain.claim import Claim
from factcheck_app.domain.edits.claim_places import demand_open
from factcheck_app.domain.errors import NotFound
from factcheck_app.domain.review import Review
from factcheck_app.domain.source import Source
from factcheck_app.storage.revision_store import ReviewMovedOn, RevisionStore
from factcheck_app.workflow.add_source import WHY, WHY_LINKED
from factcheck_app.workflow.take_back_draft import with_look_ups

# a look-up stores its sources one after the other
_TRIES = 20


def open_draft_again(store: RevisionStore, review_id: str, number: int, reviewer: str) -> Review | None:
    """Opens it in one transaction and returns the review as it stands then, under the number that the draft has.

    Claims, places and judgements are those of the moment when it was taken back; what was looked up, added or linked
    of sources since is known still. None where something was decided meanwhile on the draft that it follows: what it
    said of the claims was carried over from another state, so that it has to be set beside the review anew. Raises
    InvalidDecision where the review is signed off, and NotFound where the draft does not follow the present one.
    """
    for _ in range(_TRIES):
        found = store.taken_back(review_id, number)
        demand_open(found.present)
        if _said(found.present) != _said(found.before):
            return None
        standing = _with_sources(with_look_ups(found.draft, found.present), found.present)
        try:
            return store.open_again(standing, reviewer, state=found.state)
        except ReviewMovedOn:
            continue
    raise NotFound("The review changes while its draft is opened again.", "Wait for the look-up, then try again.")


def _said(review: Review) -> list[tuple[object, ...]]:
    """Where each claim stands, and what is said of it; who said it when is another matter."""
    return [(each.id, each.claim.span, each.judgement, each.pending) for each in review.claims]


def _with_sources(standing: Review, present: Review) -> Review:
    """The draft with the sources that came to the review meanwhile, and the links to them that its reviewer made."""
    known = {source.number for source in standing.sources}
    sources = (*standing.sources, *_new_sources(known, present))
    numbers = {source.number for source in sources}
    now = {each.id: each.claim for each in present.claims}
    claims = tuple(
        replace(each, claim=_linked(each.claim, now[each.id], numbers)) if each.id in now else each
        for each in standing.claims
    )
    return replace(standing, sources=tuple(sorted(sources, key=lambda source: source.number)), claims=claims)


def _new_sources(known: set[int], present: Review) -> Iterator[Source]:
    for source in present.sources:
        if source.number not in known:
            # it is cited in the draft before, if at all
            yield replace(source, mentions=())


def _linked(claim: Claim, now: Claim, numbers: set[int]) -> Claim:
    links = [
        link
        for link in now.citations
        if link.why in (WHY, WHY_LINKED) and link.source_number in numbers and link.source_number not in claim.sources
    ]
    return replace(claim, citations=(*claim.citations, *links)) if links else claim
