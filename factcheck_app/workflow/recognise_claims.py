"""Recognises the claims of a draft that were judged before, with who says them and what is known of their sources."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from factcheck_app.domain.article import BlockKind
from factcheck_app.domain.judged_wording import JudgedWording, RecognisedWording
from factcheck_app.domain.review import Review
from factcheck_app.domain.source import Source
from factcheck_app.domain.surroundings import surroundings_of
from factcheck_app.storage.judged_wordings import read_judged_whole, read_judged_wordings
from factcheck_app.storage.review_database import ReviewDatabase
from factcheck_app.workflow.known_standing import KnownStanding


def recognise_claims(
    review: Review, database: ReviewDatabase, *, claim_ids: Sequence[str] | None = None, most: int | None = 3
) -> Mapping[str, Sequence[RecognisedWording]]:
    """What was said earlier, by the id of the claim; claims that were not met before are left out.

    Of all claims or of these, and of each at most so many. Nobody is asked about the sources: they are told as the
    library knows them by now. Raises DatabaseUnusable.
    """
    from factcheck_app.analysis.judged_before import JudgedBefore

    claims = [each.claim for each in review.claims if claim_ids is None or each.id in claim_ids]
    recognised = JudgedBefore(read_judged_wordings(database)).recognise(claims, review.id, most)
    standing = KnownStanding(database)
    whole = {}
    cited: dict[tuple[str, str, int], list[Source]] = {}
    for judged, sources in read_judged_whole(database, [each.judged for each in recognised]):
        known = tuple(map(standing.of, sources))
        whole[judged.name] = replace(judged, sources=known)
        cited[judged.name] = [source for source in sources if source.number in judged.around.cites]
    found: dict[str, list[RecognisedWording]] = {}
    for each in recognised:
        judged_whole = whole.get(each.judged.name)
        if judged_whole is not None and not _waits_here(review, each.claim_id, judged_whole):
            elsewhere = not each.is_own and _cite_others(review, each.claim_id, cited[each.judged.name])
            found.setdefault(each.claim_id, []).append(replace(each, judged=judged_whole, cites_others=elsewhere))
    told = ((claim_id, _as_told(review, claim_id, of_claim)) for claim_id, of_claim in found.items())
    return {claim_id: of_claim for claim_id, of_claim in told if of_claim}


def _cite_others(review: Review, claim_id: str, there: Sequence[Source]) -> bool:
    """Whether the claim leans on other works than these."""
    from factcheck_app.analysis.citations.source_matching import match_sources

    here = [source for source in review.sources if source.number in review.claim(claim_id).claim.sources]
    if not here or not there:
        return bool(here or there)
    return not len(match_sources(there, here)) == len(here) == len(there)


def _waits_here(review: Review, claim_id: str, judged: JudgedWording) -> bool:
    """Whether the claim itself asks already whether this judgement is still true."""
    return (judged.review_id, judged.claim_id) == (review.id, claim_id) and review.claim(
        claim_id
    ).pending == judged.judgement


def _as_told(review: Review, claim_id: str, found: Sequence[RecognisedWording]) -> list[RecognisedWording]:
    """Those that state the same by who says them too; words that others say come last.

    What is called untrue in one place alone is left out: it is the opposite.
    """
    from factcheck_app.analysis.differences.who_says import telling_of

    claim = review.claim(claim_id).claim
    is_listed = claim.block is BlockKind.LIST_ITEM
    around = surroundings_of(review.article.text, claim.span.start, claim.span.end, claim.heading, is_listed=is_listed)
    here = telling_of(claim.text, around)
    told = []
    for each in found:
        there = telling_of(each.judged.words, each.judged.around)
        if here.is_denied is not there.is_denied:
            continue
        if here.is_like(there):
            told.append(each)
        else:
            told.append(replace(each, told_here=here.words, told_there=there.words))
    return sorted(told, key=lambda each: each.is_told_otherwise)
