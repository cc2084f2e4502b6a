"""The next draft of a review: read, set beside the present one, and stored with every judgement that still holds."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from factcheck_app.domain.article import Article
from factcheck_app.domain.claim import Claim
from factcheck_app.domain.decision import EMPTY_JUDGEMENT, Origin
from factcheck_app.domain.edits.claim_places import demand_newest
from factcheck_app.domain.errors import Cancelled, NotFound, OtherArticle, SameDraft
from factcheck_app.domain.review import FormerClaim, Review, ReviewedClaim
from factcheck_app.domain.revision import Carried, CarriedClaim, CarryOver
from factcheck_app.domain.shaping import Deed
from factcheck_app.domain.source import Source
from factcheck_app.readers.choose_reader import read_article
from factcheck_app.storage.revision_store import CarriedDecision, ReviewMovedOn, RevisionStore
from factcheck_app.workflow.next_sources import known_sources, number_sources, renumber_citations, sources_of_draft

# share of the shorter draft's words below which the two are hardly one article
_LEAST_IN_COMMON = 0.2
# a look-up stores its sources one after the other
_TRIES = 20
_Cancelling = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class NextDraft:
    """The review as it will be, what became of its claims, and what the record is to say of them; nothing is stored.

    `compared` is the review that the draft was set beside.
    """

    compared: Review
    review: Review
    carry_over: CarryOver
    decisions: tuple[CarriedDecision, ...]


def read_next_draft(
    review: Review,
    path: Path,
    *,
    insist: bool = False,
    password: str | None = None,
    is_cancelled: _Cancelling | None = None,
    on_progress: Callable[[int, int], None] | None = None,
) -> NextDraft:
    """The draft in this file set beside the review. Raises DraftUnreadable, SameDraft, OtherArticle or Cancelled."""
    article = read_article(path, password, is_cancelled=is_cancelled, on_progress=on_progress)
    return compare_with(review, article, insist=insist, is_cancelled=is_cancelled)


def compare_with(
    review: Review, article: Article, *, insist: bool = False, is_cancelled: _Cancelling | None = None
) -> NextDraft:
    """An article that was read, set beside the newest draft of a review.

    Raises SameDraft where not a byte has changed, and OtherArticle where the two have little in common, unless the
    reviewer insists.
    """
    from factcheck_app.analysis.citations.citation_pairing import pair_claims
    from factcheck_app.analysis.citations.citations import find_sources
    from factcheck_app.analysis.claim_finder import find_claims
    from factcheck_app.analysis.draft_comparison import compare_drafts
    from factcheck_app.analysis.drafts.two_drafts import DraftClaims
    from factcheck_app.analysis.language import guess_language

    demand_newest(review)
    if article.sha256 == review.article.sha256:
        raise SameDraft(f"This is draft {review.revision} itself: nothing has changed.", "Open the author's new file.")
    article = replace(article, language=article.language or guess_language(article.text))
    claims = find_claims(article)
    _stop_if(is_cancelled)
    found = find_sources(article)
    claims = pair_claims(article, claims, found)
    numbers, renumbered = number_sources(known_sources(review), found)
    claims = renumber_citations(claims, numbers)
    _stop_if(is_cancelled)
    carry_over = compare_drafts(
        DraftClaims(review.article, [each.claim for each in review.claims], review.sources),
        DraftClaims(article, claims, renumbered),
    )
    if carry_over.in_common < _LEAST_IN_COMMON and not insist:
        raise OtherArticle(
            f"This file has little in common with draft {review.revision}: it seems to be another article.",
            "Open it as a review of its own, or say that it is the next draft.",
        )
    _stop_if(is_cancelled)
    return _next(review, article, *_told(review, article, carry_over, found, numbers))


def store_next_draft(store: RevisionStore, draft: NextDraft, reviewer: str) -> Review:
    """Stores draft and carry-over in one transaction; returns the review as stored. Raises NotFound.

    Where a look-up or a decision came in since the draft was compared, it is compared again: what is newest holds.
    """
    for _ in range(_TRIES):
        present, state = store.newest(draft.review.id)
        if present.revision == draft.compared.revision and not _is_as_compared(present, draft.compared):
            draft = compare_with(present, draft.review.article, insist=True)
        draft = _with_own_ids(draft, present)
        try:
            return store.append(draft.review, draft.decisions, reviewer, state=state)
        except ReviewMovedOn:
            continue
    raise NotFound("The review changes while its next draft is stored.", "Wait for the look-up, then open the draft.")


def _with_own_ids(draft: NextDraft, present: Review) -> NextDraft:
    """New claims under ids that the record does not have: the same draft may have been opened and taken back before."""
    former = {each.id for each in present.former_claims}
    if former.isdisjoint(each.id for each in draft.review.claims):
        return draft
    claims = tuple(
        replace(each, claim=replace(each.claim, id=uuid.uuid4().hex)) if each.id in former else each
        for each in draft.review.claims
    )
    ids = {old.id: new.id for old, new in zip(draft.review.claims, claims, strict=True)}
    carried = tuple(
        replace(each, after=replace(each.after, id=ids[each.after.id]))
        if each.before is None and each.after is not None
        else each
        for each in draft.carry_over.claims
    )
    carry_over = replace(draft.carry_over, claims=carried)
    return replace(draft, review=replace(draft.review, claims=claims), carry_over=carry_over)


def _is_as_compared(present: Review, compared: Review) -> bool:
    return present.sources == compared.sources and present.claims == compared.claims


def _told(
    review: Review, article: Article, carry_over: CarryOver, found: Sequence[Source], numbers: dict[int, int]
) -> tuple[CarryOver, list[Source]]:
    """The claims of the new draft with what they cite and the flags of it, and the sources of the review from now on.

    Claims that the program did not find (a reviewer cut or joined them) are paired with their sources too.
    """
    from factcheck_app.analysis.citations.citation_pairing import pair_claims
    from factcheck_app.lookups.source_signals import tell_claims

    standing = [carried.after for carried in carry_over.claims if carried.after is not None]
    paired = renumber_citations(pair_claims(article, [_uncited(claim) for claim in standing], found), numbers)
    _numbers, renumbered = number_sources(known_sources(review), found)
    sources = sources_of_draft(review, renumbered, article, paired)
    told = {claim.id: claim for claim in tell_claims(paired, sources)}
    claims = tuple(
        carried if carried.after is None else replace(carried, after=told[carried.after.id])
        for carried in carry_over.claims
    )
    return replace(carry_over, claims=claims), sources


def _uncited(claim: Claim) -> Claim:
    return replace(claim, citations=()) if claim.citations else claim


def _next(review: Review, article: Article, carry_over: CarryOver, sources: Sequence[Source]) -> NextDraft:
    before = {each.id: each for each in review.claims}
    standing = [each for each in carry_over.claims if each.after is not None]
    claims = tuple(_reviewed(number, each, before) for number, each in enumerate(standing, start=1))
    left = tuple(
        FormerClaim(c.claim, review.revision, Deed.NEXT_DRAFT, c.judgement, c.reviewer, c.decided_at, c.earlier)
        for c in (before[each.claim.id] for each in carry_over.of(Carried.REMOVED))
    )
    revised = replace(
        review,
        article=article,
        claims=claims,
        sources=tuple(sources),
        # the record gives the number: drafts that were taken back keep theirs
        revision=review.revision + 1,
        follows=review.revision,
        former_claims=(*review.former_claims, *left),
    )
    return NextDraft(review, revised, carry_over, tuple(_decisions(claims, before)))


def _reviewed(number: int, carried: CarriedClaim, before: Mapping[str, ReviewedClaim]) -> ReviewedClaim:
    claim, old = carried.claim, before.get(carried.claim.id)
    if old is None:
        return ReviewedClaim(number, claim, carried=carried.how)
    if carried.how.keeps_judgement:
        return replace(old, number=number, claim=claim, carried=carried.how)
    earlier = old.judgement if old.judgement.is_answer else old.earlier
    return replace(
        old, number=number, claim=claim, judgement=old.judgement.put_off(), carried=carried.how, earlier=earlier
    )


def _decisions(claims: Sequence[ReviewedClaim], before: Mapping[str, ReviewedClaim]) -> Iterator[CarriedDecision]:
    """What the record says of each claim that something was said of."""
    for each in claims:
        old = before.get(each.id)
        if old is None or old.reviewer is None or (old.judgement == EMPTY_JUDGEMENT and old.pending is None):
            continue
        # what waits for an answer goes on waiting
        origin = Origin.REWORDED if each.pending is not None else Origin.CARRIED_OVER
        yield CarriedDecision(each.id, each.judgement, old.reviewer, origin)


def _stop_if(is_cancelled: _Cancelling | None) -> None:
    if is_cancelled is not None and is_cancelled():
        raise Cancelled("Opening the next draft was cancelled.", "Open it again when you are ready.")
