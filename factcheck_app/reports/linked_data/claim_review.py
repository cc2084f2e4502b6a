"""The decided claims as schema.org ClaimReview in JSON-LD (schema.org/ClaimReview)."""

from __future__ import annotations

from typing import Any

from factcheck_app.domain.claim import Claim
from factcheck_app.domain.decision import Judgement
from factcheck_app.domain.reason import REASON_WORDS
from factcheck_app.domain.review import Review, ReviewedClaim
from factcheck_app.domain.verdict import Verdict
from factcheck_app.reports.formats import ExportMaterial
from factcheck_app.reports.json_text import json_text, without_lone_surrogates
from factcheck_app.reports.references.reference import Reference, references_of

# the worst first, so that a higher value is a better rating
_SCALE = (Verdict.UNSUPPORTED, Verdict.OVERSTATED, Verdict.SUPPORTED)


def make_claim_review(material: ExportMaterial) -> bytes:
    """One ClaimReview a decided claim; claims undecided or set aside are left out.

    The address of the published check is the publisher's to add: it is not known here, and none is made up.
    """
    review = material.review
    references = {
        source.number: reference for source, reference in zip(review.sources, references_of(review), strict=True)
    }
    appearance = _article(review)
    graph = [
        _claim_review(material, reviewed, appearance, references)
        for reviewed in review.claims
        if reviewed.judgement.is_decided
    ]
    text = json_text({"@context": "https://schema.org", "@graph": graph})
    return text.encode() + b"\n"


def _claim_review(
    material: ExportMaterial, reviewed: ReviewedClaim, appearance: dict[str, Any], references: dict[int, Reference]
) -> dict[str, Any]:
    judgement, claim = reviewed.judgement, reviewed.claim
    return _said(
        {
            "@type": "ClaimReview",
            "identifier": claim.id,
            "claimReviewed": claim.standalone,
            "itemReviewed": _claim(claim, appearance),
            "reviewRating": _rating(judgement),
            "reviewBody": _body(judgement),
            "author": {"@type": "Person", "name": reviewed.reviewer} if reviewed.reviewer else None,
            "dateCreated": reviewed.decided_at.isoformat() if reviewed.decided_at else None,
            "datePublished": material.made_at.date().isoformat(),
            "citation": [_work(references[number]) for number in claim.sources if number in references],
        }
    )


def _claim(claim: Claim, appearance: dict[str, Any]) -> dict[str, Any]:
    said = {"@type": "Claim", "text": claim.text, "appearance": appearance}
    return _said(said | {name: appearance[name] for name in ("author", "datePublished") if name in appearance})


def _article(review: Review) -> dict[str, Any]:
    """What the claims stand in; the hash names the very bytes where it has no address."""
    article = review.article
    return _said(
        {
            "@type": "Article",
            "headline": review.title,
            "url": article.address,
            "identifier": f"urn:sha256:{article.sha256}",
            "inLanguage": article.language,
            "author": {"@type": "Person", "name": article.author} if article.author else None,
            "datePublished": article.published,
            "publisher": {"@type": "Organization", "name": article.publisher} if article.publisher else None,
        }
    )


def _rating(judgement: Judgement) -> dict[str, Any]:
    return _said(
        {
            "@type": "Rating",
            "ratingValue": _SCALE.index(judgement.verdict) + 1,
            "bestRating": len(_SCALE),
            "worstRating": 1,
            "alternateName": str(judgement.verdict).capitalize(),
            "ratingExplanation": "; ".join(REASON_WORDS[reason] for reason in judgement.reasons),
        }
    )


def _body(judgement: Judgement) -> str:
    wording = f"Suggested wording: {judgement.wording}" if judgement.wording else ""
    return "\n\n".join(part for part in (judgement.note, wording) if part)


def _work(reference: Reference) -> dict[str, Any]:
    is_page = reference.kind == "webpage"
    return _said(
        {
            "@type": "WebPage" if is_page else "ScholarlyArticle" if reference.journal else "CreativeWork",
            "name": reference.title,
            "url": reference.url,
            "identifier": f"doi:{reference.doi}"
            if reference.doi
            else f"pmid:{reference.pmid}"
            if reference.pmid
            else "",
            "datePublished": "-".join(f"{part:02}" for part in reference.issued),
        }
    )


def _said(value: dict[str, Any]) -> dict[str, Any]:
    """The fields that say something, in text that every program can decode."""
    return {
        name: without_lone_surrogates(field) if isinstance(field, str) else field
        for name, field in value.items()
        if field not in (None, "", [])
    }
