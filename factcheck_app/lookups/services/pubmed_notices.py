"""What a PubMed record's links to other records say of it (NLM, "Errata, Retractions, and Other Linked Citations")."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from factcheck_app.domain.work import Notice, NoticeKind, Provider
from factcheck_app.lookups.services.publication_types import is_notice_type, is_retracted_type
from factcheck_app.lookups.services.record_dates import date_in
from factcheck_app.lookups.services.record_fields import doi_in, is_preprint_doi, pmid_of

# RefType of the XML, and the tag of the MEDLINE format
_KINDS = {
    "RetractionIn": NoticeKind.RETRACTION,
    "RetractedandRepublishedIn": NoticeKind.RETRACTION,
    "PartialRetractionIn": NoticeKind.PARTIAL_RETRACTION,
    "ExpressionOfConcernIn": NoticeKind.EXPRESSION_OF_CONCERN,
    "ErratumIn": NoticeKind.CORRECTION,
    "CorrectedandRepublishedIn": NoticeKind.CORRECTION,
    "CorrectedRepublishedIn": NoticeKind.CORRECTION,
    "RepublishedIn": NoticeKind.CORRECTION,
}
_OF_A_NOTICE = frozenset({"RetractionOf", "PartialRetractionOf", "ExpressionOfConcernFor", "ErratumFor"})


@dataclass(frozen=True, slots=True)
class Link:
    """A link to another record: its RefType, the reference as PubMed words it, and the PMID where there is one."""

    ref_type: str
    reference: str
    pmid: str | None = None


def notices_of(links: Iterable[Link], types: Iterable[str]) -> tuple[Notice, ...]:
    """The notices about the record. Retracted by its publication type alone gives a notice without a place."""
    found = [_notice(kind, link) for link in links if (kind := _KINDS.get(link.ref_type)) is not None]
    is_told = any(notice.kind is NoticeKind.RETRACTION for notice in found)
    if not is_told and any(map(is_retracted_type, types)):
        found.append(Notice(NoticeKind.RETRACTION, Provider.PUBMED, words="Retracted Publication"))
    return tuple(dict.fromkeys(found))


def is_notice(links: Iterable[Link], types: Iterable[str]) -> bool:
    """Whether the record is itself a notice; an erratum that was retracted counts as retracted.

    What is listed as an erratum and has one, but is none of another record, is the article that was corrected.
    """
    kinds, links = tuple(types), tuple(links)
    if any(map(is_retracted_type, kinds)):
        return False
    if any(link.ref_type in _OF_A_NOTICE for link in links):
        return True
    return any(map(is_notice_type, kinds)) and not any(link.ref_type in _KINDS for link in links)


def published_version_of(links: Iterable[Link]) -> str | None:
    """The DOI under which a preprint was published; of an updated review the link leads to its new version instead."""
    dois = (doi_in(link.reference) for link in links if link.ref_type == "UpdateIn")
    return next((doi for doi in dois if doi and not is_preprint_doi(doi)), None)


def preprint_of(links: Iterable[Link]) -> str | None:
    """The DOI of the preprint that the record updates."""
    dois = (doi_in(link.reference) for link in links if link.ref_type == "UpdateOf")
    return next((doi for doi in dois if doi and is_preprint_doi(doi)), None)


def _notice(kind: NoticeKind, link: Link) -> Notice:
    return Notice(
        kind,
        Provider.PUBMED,
        date=_date_in_reference(link.reference),
        doi=doi_in(link.reference),
        pmid=pmid_of(link.pmid or ""),
        words=link.reference,
    )


def _date_in_reference(reference: str) -> str | None:
    """The date of "Lancet. 2010 Feb 6;375(9713):445"; authors and the journal's name come first."""
    for part in reference.replace(";", ". ").split(". "):
        date = date_in(part.strip())
        if date is not None:
            return date
    return next((found for found in map(date_in, _tails(reference.partition(";")[0])) if found), None)


def _tails(words: str) -> Iterable[str]:
    """What stands from each word on: older references have no stop before the date ("Mol Pharmacol 1997 Mar")."""
    parts = words.split()
    return (" ".join(parts[place:]) for place in range(len(parts)))
