"""Which sources each claim leans on, and why."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import lru_cache

from factcheck_app.analysis.citations.cited_works import read_citations
from factcheck_app.analysis.citations.unit_citations import citations_of_units
from factcheck_app.domain.article import Article
from factcheck_app.domain.claim import Claim
from factcheck_app.domain.source import CitationLink, Source
from factcheck_app.domain.text_span import TextSpan


def pair_claims(article: Article, claims: Sequence[Claim], sources: Sequence[Source]) -> list[Claim]:
    """The claims with the sources they lean on, of those in `sources`; a claim that cites nothing has none.

    A claim that got a source loses the signal that it speaks of studies without one.
    """
    known = {source.number for source in sources}
    if not known:
        return list(claims)
    # one claim alone names no other, and a reviewer who shapes claims asks for one after the other
    by_span = _nameless(article) if len(claims) == 1 else _links_by_place(article, claims)
    paired = []
    for claim in claims:
        if claim.span in by_span:
            links: Iterable[CitationLink] = by_span[claim.span]
        else:  # a reviewer drew its borders
            links = (link for span, found in by_span.items() if span.overlaps(claim.span) for link in found)
        paired.append(_with_citations(claim, {link.source_number: link for link in links}, known))
    return paired


def _links_by_place(article: Article, claims: Sequence[Claim]) -> dict[TextSpan, tuple[CitationLink, ...]]:
    """What each unit of the article cites, in the order of their places; reasons call a claim by its number."""
    reading = read_citations(article)
    numbers = {claim.span: number for number, claim in enumerate(claims, start=1)}

    def name_of_unit(index: int) -> str:
        number = numbers.get(reading.units[index].span)
        return f"claim {number}" if number is not None else "a sentence before it"

    links = citations_of_units(reading, name_of_unit)
    return dict(sorted((unit.span, found) for unit, found in zip(reading.units, links, strict=True)))


@lru_cache(maxsize=1)
def _nameless(article: Article) -> dict[TextSpan, tuple[CitationLink, ...]]:
    return _links_by_place(article, ())


def _with_citations(claim: Claim, links: dict[int, CitationLink], known: set[int]) -> Claim:
    citations = tuple(link for number, link in links.items() if number in known)
    if not citations:
        return claim
    signals = tuple(signal for signal in claim.signals if signal.code != "unsourced_studies")
    return replace(claim, citations=citations, signals=signals)
