"""The terms of schema.org and of the annotation model that exports use, so that they are read without a network."""

from __future__ import annotations

from typing import Any

from pyld import jsonld

_SCHEMA = "https://schema.org/"
_ID = {"@type": "@id"}

SCHEMA_ORG: dict[str, Any] = {
    **{
        name: f"{_SCHEMA}{name}"
        for name in (
            *("Article", "Claim", "ClaimReview", "CreativeWork", "Organization", "Person", "Rating"),
            *("ScholarlyArticle", "WebPage", "alternateName", "appearance", "author", "bestRating", "citation"),
            *("claimReviewed", "headline", "identifier", "inLanguage", "itemReviewed", "name", "publisher"),
            *("ratingExplanation", "ratingValue", "reviewBody", "reviewRating", "text", "worstRating"),
        )
    },
    "url": {"@id": f"{_SCHEMA}url", **_ID},
    "dateCreated": {"@id": f"{_SCHEMA}dateCreated", "@type": f"{_SCHEMA}Date"},
    "datePublished": {"@id": f"{_SCHEMA}datePublished", "@type": f"{_SCHEMA}Date"},
}
_OA = "http://www.w3.org/ns/oa#"
_AS = "http://www.w3.org/ns/activitystreams#"
_DATE_TIME = "http://www.w3.org/2001/XMLSchema#dateTime"
_COUNT = "http://www.w3.org/2001/XMLSchema#nonNegativeInteger"

ANNOTATION: dict[str, Any] = {
    "id": "@id",
    "type": "@type",
    **{
        name: f"{_OA}{name}"
        for name in (
            *("Annotation", "TextualBody", "SpecificResource", "TextQuoteSelector", "TextPositionSelector"),
            *("exact", "prefix", "suffix"),
            *("assessing", "tagging", "commenting", "editing", "linking"),
        )
    },
    "AnnotationCollection": f"{_AS}OrderedCollection",
    "AnnotationPage": f"{_AS}OrderedCollectionPage",
    "Software": f"{_AS}Application",
    "Person": "http://xmlns.com/foaf/0.1/Person",
    "name": "http://xmlns.com/foaf/0.1/name",
    "label": "http://www.w3.org/2000/01/rdf-schema#label",
    "value": "http://www.w3.org/1999/02/22-rdf-syntax-ns#value",
    "format": "http://purl.org/dc/elements/1.1/format",
    "motivation": {"@id": f"{_OA}motivatedBy", "@type": "@vocab"},
    "purpose": {"@id": f"{_OA}hasPurpose", "@type": "@vocab"},
    "body": {"@id": f"{_OA}hasBody", **_ID},
    "target": {"@id": f"{_OA}hasTarget", **_ID},
    "source": {"@id": f"{_OA}hasSource", **_ID},
    "selector": {"@id": f"{_OA}hasSelector", **_ID},
    "start": {"@id": f"{_OA}start", "@type": _COUNT},
    "end": {"@id": f"{_OA}end", "@type": _COUNT},
    "creator": {"@id": "http://purl.org/dc/terms/creator", **_ID},
    "created": {"@id": "http://purl.org/dc/terms/created", "@type": _DATE_TIME},
    "generator": {"@id": f"{_AS}generator", **_ID},
    "generated": {"@id": "http://purl.org/dc/terms/issued", "@type": _DATE_TIME},
    "total": {"@id": f"{_AS}totalItems", "@type": _COUNT},
    "first": {"@id": f"{_AS}first", **_ID},
    "last": {"@id": f"{_AS}last", **_ID},
    "startIndex": {"@id": f"{_AS}startIndex", "@type": _COUNT},
    "items": {"@id": f"{_AS}items", "@container": "@list", **_ID},
}
_CONTEXTS = {"https://schema.org": SCHEMA_ORG, "http://www.w3.org/ns/anno.jsonld": ANNOTATION}


def read_linked_data(value: Any) -> Any:
    """The value in full, as a processor understands it; a term that no vocabulary knows is left out by it."""
    return jsonld.expand(value, {"documentLoader": _load})


def write_linked_data(expanded: Any, address: str) -> Any:
    """What `read_linked_data` gave, back in the terms of the context of that address."""
    return jsonld.compact(expanded, address, {"documentLoader": _load, "compactArrays": True})


def without_short_lists(value: Any) -> Any:
    """The value with lists of one as their item, as a processor writes them; the order of others is kept."""
    if isinstance(value, dict):
        return {name: without_short_lists(field) for name, field in value.items()}
    if isinstance(value, list):
        items = [without_short_lists(item) for item in value]
        return items[0] if len(items) == 1 else items
    return value


def _load(address: str, _options: Any) -> dict[str, Any]:
    return {
        "contentType": "application/ld+json",
        "contextUrl": None,
        "documentUrl": address,
        "document": {"@context": _CONTEXTS[address]},
    }
