"""The sources that an article cites."""

from __future__ import annotations

from factcheck_app.domain.article import Article
from factcheck_app.domain.identifiers import find_identifiers
from factcheck_app.domain.source import Source


def find_sources(article: Article) -> list[Source]:
    """Every cited work once, numbered from 1 in the order of the draft."""
    addresses = dict.fromkeys(link.url for link in article.links if link.url.startswith(("http://", "https://")))
    sources = []
    for number, url in enumerate(addresses, start=1):
        values = {one.kind.value: one.value for one in reversed(find_identifiers(url)) if one.is_certain}
        sources.append(
            Source(
                number,
                url,
                url=url,
                doi=values.get("doi"),
                pmid=values.get("pmid"),
                pmcid=values.get("pmcid"),
                pii=values.get("pii"),
                issn=values.get("issn"),
            )
        )
    return sources
