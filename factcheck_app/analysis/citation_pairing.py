"""Which sources each claim leans on, and why."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from factcheck_app.domain.article import Article
from factcheck_app.domain.claim import Claim
from factcheck_app.domain.source import CitationLink, Source


def pair_claims(article: Article, claims: Sequence[Claim], sources: Sequence[Source]) -> list[Claim]:
    """The claims with their citations."""
    numbers = {source.url: source.number for source in sources}
    return [
        replace(
            claim,
            citations=tuple(
                CitationLink(numbers[link.url], "the link stands in this sentence")
                for link in article.links
                if link.url in numbers and claim.span.contains(link.span)
            ),
        )
        for claim in claims
    ]
