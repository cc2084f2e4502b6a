"""The works that a next draft cites, under the numbers that they have in its review, with all that is known of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from factcheck_app.domain.article import Article
from factcheck_app.domain.claim import Claim
from factcheck_app.domain.review import Review
from factcheck_app.domain.source import Source


def number_sources(known: Sequence[Source], found: Sequence[Source]) -> tuple[dict[int, int], list[Source]]:
    """The number in the review of each source that was found in a draft, and the sources under these numbers.

    Works that are `known` (see `known_sources`) keep their number and what was looked up; new ones follow the last.
    """
    from factcheck_app.analysis.citations.source_matching import match_sources

    by_number = {source.number: source for source in known}
    numbers = match_sources(known, found)
    last = max(by_number, default=0)
    for source in found:
        if source.number not in numbers:
            last += 1
            numbers[source.number] = last
    return numbers, [_known(source, numbers[source.number], by_number) for source in found]


def known_sources(review: Review) -> tuple[Source, ...]:
    """The sources of a review and, after them, those that left with a draft that was taken back."""
    return (*review.sources, *review.former_sources)


def sources_of_draft(
    review: Review, found: Sequence[Source], article: Article, claims: Sequence[Claim]
) -> list[Source]:
    """All sources of the review once this draft is the newest, in order; `found` have the review's numbers.

    A work that the draft no longer cites stays, without a place in the text. Flags are those of this draft.
    """
    from factcheck_app.lookups.journal_table import JournalTable
    from factcheck_app.lookups.offline_checks import check_sources
    from factcheck_app.lookups.source_record import source_with_work

    known = known_sources(review)
    if not known and not found:
        return []
    table = JournalTable.load()
    cited = {source.number: source for source in check_sources(article, found, table)}
    sources = []
    for number in sorted({*cited, *(source.number for source in review.sources)}):
        old = next((source for source in known if source.number == number), None)
        if number not in cited:
            sources += [replace(old, mentions=())] if old is not None else []
        elif old is not None and old.work is not None:
            sources.append(source_with_work(cited[number], old.work, article, claims, table))
        else:
            sources.append(cited[number])
    return sources


def renumber_citations(claims: Sequence[Claim], numbers: Mapping[int, int]) -> list[Claim]:
    """The claims with the numbers that their sources have in the review."""
    return [
        replace(
            claim,
            citations=tuple(
                replace(link, source_number=numbers[link.source_number])
                for link in claim.citations
                if link.source_number in numbers
            ),
        )
        if claim.citations
        else claim
        for claim in claims
    ]


def _known(found: Source, number: int, known: Mapping[int, Source]) -> Source:
    old = known.get(number)
    if old is None:
        return replace(found, number=number)
    return replace(
        found,
        number=number,
        access=old.access,
        status=old.status,
        checked_at=old.checked_at,
        design=found.design or old.design,
        work=old.work,
    )
