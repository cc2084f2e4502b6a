"""The claims and what was judged of them as W3C Web Annotations (Recommendation of 23 February 2017)."""

from __future__ import annotations

import uuid
from typing import Any

from factcheck_app.domain.article import Article
from factcheck_app.domain.claim import Claim
from factcheck_app.domain.evidence import Passage
from factcheck_app.domain.reason import REASON_WORDS
from factcheck_app.domain.review import Review, ReviewedClaim
from factcheck_app.domain.verdict import SET_ASIDE_WORDS, SEVERITY_WORDS
from factcheck_app.reports.formats import ExportMaterial
from factcheck_app.reports.json_text import json_text, without_lone_surrogates
from factcheck_app.reports.references.reference import doi_address, references_of

_AROUND = 32  # characters before and after a quote, which tell it from the same words elsewhere


def make_web_annotation(material: ExportMaterial) -> bytes:
    """One collection with one annotation a claim, undecided ones and those set aside too.

    Positions count code points of the article's text, as the data export gives it.
    """
    review = material.review
    page_id = _urn(review.id, "page")
    addresses = _addresses(review)
    items = [_annotation(review, reviewed, addresses) for reviewed in review.claims]
    collection = {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "id": _urn(review.id),
        "type": "AnnotationCollection",
        "label": without_lone_surrogates(review.title),
        "generator": {"type": "Software", "name": f"Factcheck Desk {material.program_version}"},
        "generated": _time(material.made_at.isoformat(timespec="seconds")),
        "total": len(items),
        "first": {"id": page_id, "type": "AnnotationPage", "startIndex": 0, "items": items},
        "last": page_id,
    }
    return json_text(collection).encode() + b"\n"


def _annotation(review: Review, reviewed: ReviewedClaim, addresses: dict[int, str]) -> dict[str, Any]:
    decided = reviewed.decided_at.isoformat(timespec="milliseconds") if reviewed.decided_at else ""
    said = {
        "id": _urn(review.id, reviewed.id),
        "type": "Annotation",
        "motivation": "assessing",
        "creator": {"type": "Person", "name": without_lone_surrogates(reviewed.reviewer)}
        if reviewed.reviewer
        else None,
        "created": _time(decided) if decided else None,
        "body": [*_tags(reviewed), *_words(reviewed), *_evidence(reviewed.judgement.evidence, addresses)],
        "target": _target(review.article, reviewed.claim),
    }
    return {name: value for name, value in said.items() if value}


def _tags(reviewed: ReviewedClaim) -> list[dict[str, Any]]:
    judgement = reviewed.judgement
    aside = judgement.set_aside
    tags = [f"set aside: {SET_ASIDE_WORDS[aside].lower()}" if aside else str(judgement.verdict)]
    tags += [REASON_WORDS[reason] for reason in judgement.reasons]
    tags += [SEVERITY_WORDS[judgement.severity].split(":")[0].lower()] if judgement.severity else []
    return [{"type": "TextualBody", "purpose": "tagging", "value": tag} for tag in tags]


def _words(reviewed: ReviewedClaim) -> list[dict[str, Any]]:
    """The note, and the wording that the article could use instead."""
    said = (("commenting", reviewed.judgement.note), ("editing", reviewed.judgement.wording))
    return [
        {"type": "TextualBody", "purpose": purpose, "format": "text/plain", "value": without_lone_surrogates(value)}
        for purpose, value in said
        if value
    ]


def _evidence(passages: tuple[Passage, ...], addresses: dict[int, str]) -> list[dict[str, Any]]:
    return [
        {
            "type": "SpecificResource",
            "purpose": "linking",
            "source": addresses.get(passage.source_number) or f"urn:sha256:{passage.sha256}",
            "selector": {"type": "TextQuoteSelector", "exact": without_lone_surrogates(passage.quote)},
        }
        for passage in passages
    ]


def _addresses(review: Review) -> dict[int, str]:
    known = {}
    for source, reference in zip(review.sources, references_of(review), strict=True):
        pubmed = f"https://pubmed.ncbi.nlm.nih.gov/{reference.pmid}/" if reference.pmid else ""
        doi = doi_address(reference.doi) if reference.doi else ""
        known[source.number] = doi or pubmed or reference.url
    return known


def _target(article: Article, claim: Claim) -> dict[str, Any]:
    start, end = claim.span.start, claim.span.end
    quote = {
        "type": "TextQuoteSelector",
        "exact": claim.text,
        "prefix": article.text[max(0, start - _AROUND) : start],
        "suffix": article.text[end : end + _AROUND],
    }
    return {
        "type": "SpecificResource",
        "source": article.address or f"urn:sha256:{article.sha256}",
        "selector": [
            {name: without_lone_surrogates(value) for name, value in quote.items() if value},
            {"type": "TextPositionSelector", "start": start, "end": end},
        ],
    }


def _urn(*names: str) -> str:
    """A name that is the same in every export of the review."""
    return uuid.uuid5(uuid.NAMESPACE_OID, "\n".join(("factcheck", *names))).urn


def _time(moment: str) -> str:
    """xsd:dateTime in UTC, as the model asks."""
    return moment.replace("+00:00", "Z")
