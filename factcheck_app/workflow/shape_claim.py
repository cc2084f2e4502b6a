"""A reviewer adds, cuts or joins claims: what the program says of the new words, and the edit that places them."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import replace

from factcheck_app.domain.claim import Claim
from factcheck_app.domain.decision import Origin
from factcheck_app.domain.edits.claim_places import claim_span, demand_newest
from factcheck_app.domain.edits.claim_shapes import (
    AddClaim,
    MergeClaims,
    SetSpan,
    ShapeEdit,
    SplitClaim,
    add_claim,
    merge_claims,
    parts_at,
    set_span,
    split_claim,
)
from factcheck_app.domain.errors import InvalidDecision
from factcheck_app.domain.review import Review
from factcheck_app.domain.text_span import TextSpan
from factcheck_app.storage.shaping_store import ShapingStore
from factcheck_app.workflow.next_sources import known_sources, number_sources, renumber_citations


def added_claim(review: Review, start: int, end: int) -> AddClaim:
    """The edit that makes a claim of these characters of the draft. Raises InvalidDecision."""
    demand_newest(review)
    return add_claim(review, describe_span(review, claim_span(review, start, end)))


def changed_span(review: Review, claim_id: str, start: int, end: int) -> SetSpan:
    """The edit that gives a claim other ends. Raises InvalidDecision or NotFound."""
    demand_newest(review)
    old = review.claim(claim_id)
    span = claim_span(review, start, end, (claim_id,))
    if span == old.claim.span:
        raise InvalidDecision(f"Claim {old.number} has these ends already.", "Choose other ends.")
    return set_span(review, old, replace(describe_span(review, span), id=claim_id))


def split_at(review: Review, claim_id: str, offset: int) -> SplitClaim:
    """The edit that cuts a claim before the character `offset` of its text. Raises InvalidDecision or NotFound."""
    demand_newest(review)
    old = review.claim(claim_id)
    return split_claim(review, old, describe_spans(review, parts_at(old.claim, offset)))


def split_into_parts(review: Review, claim_id: str) -> SplitClaim:
    """The edit that makes claims of the statements of a compound sentence. Raises InvalidDecision or NotFound."""
    demand_newest(review)
    old = review.claim(claim_id)
    if not old.claim.parts:
        raise InvalidDecision(f"Claim {old.number} is one statement.", "Put the cursor where it is to be split.")
    places = [part.shifted(old.claim.span.start) for part in old.claim.parts]
    spans = [claim_span(review, place.start, place.end, (claim_id,)) for place in places]
    return split_claim(review, old, describe_spans(review, spans))


def merged_with_next(review: Review, claim_id: str) -> MergeClaims:
    """The edit that makes one claim of this and the next. Raises InvalidDecision or NotFound."""
    demand_newest(review)
    first = review.claim(claim_id)
    if first.number == len(review.claims):
        raise InvalidDecision(f"Claim {first.number} is the last one.", "Merge the claim before it with it.")
    second = review.claims[first.number]
    start, end = first.claim.span.start, second.claim.span.end
    if not any(block.span.contains(TextSpan(start, end)) for block in review.article.blocks):
        raise InvalidDecision(
            f"Claims {first.number} and {second.number} stand in two paragraphs.", "Only neighbours in one are merged."
        )
    span = claim_span(review, start, end, (first.id, second.id))
    return merge_claims(review, first, second, describe_span(review, span))


def shape(
    store: ShapingStore, review: Review, edit: ShapeEdit, reviewer: str, origin: Origin = Origin.DECIDED
) -> Review:
    """Stores the edit and returns the review afterwards. Raises NotFound or DatabaseUnusable."""
    changed = edit.apply_to(review)
    for decision in store.append(review.id, edit, reviewer, origin):
        changed = changed.with_decision(decision)
    return changed


def prepare_shaping(review: Review) -> None:
    """Reads a draft once, on a worker, so that nobody waits for the first claim that is shaped in a long one.

    What reading it asks for is kept by the analysis: the draft's units and citations, and the patterns of its rules.
    """
    spans = [each.claim.span for each in review.claims[:1]] or [block.span for block in review.article.blocks[:1]]
    for span in spans:
        describe_span(review, span)


def describe_span(review: Review, span: TextSpan) -> Claim:
    """What the program says of the words at this place, with the sources they lean on, under a new id."""
    return describe_spans(review, [span])[0]


def describe_spans(review: Review, spans: Sequence[TextSpan]) -> list[Claim]:
    """The same of several places, in their order."""
    # the analysis is loaded with the first draft: the window does not wait for it
    from factcheck_app.analysis.citations.citation_pairing import pair_claims
    from factcheck_app.analysis.citations.citations import find_sources
    from factcheck_app.analysis.claim_finder import claim_at
    from factcheck_app.lookups.source_signals import tell_claims

    article = review.article
    found = find_sources(article)
    numbers, _sources = number_sources(known_sources(review), found)
    drawn = [claim_at(article, span, uuid.uuid4().hex) for span in spans]
    claims = [claim for each in drawn for claim in pair_claims(article, [each], found)]
    known = {source.number for source in review.sources}
    claims = renumber_citations(claims, {new: old for new, old in numbers.items() if old in known})
    return tell_claims(claims, review.sources)
