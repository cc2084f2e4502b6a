"""A source that the reviewer adds, or one of the review that a claim leans on from now on. It asks nobody."""

from __future__ import annotations

from dataclasses import replace

from factcheck_app.domain.claim import Claim
from factcheck_app.domain.edits.claim_places import demand_unlocked
from factcheck_app.domain.errors import InvalidDecision
from factcheck_app.domain.identifier import IdentifierKind
from factcheck_app.domain.identifiers import find_identifiers
from factcheck_app.domain.review import Review
from factcheck_app.domain.source import CitationLink, Source
from factcheck_app.domain.work import WorkRecord
from factcheck_app.lookups.journal_check import with_journal
from factcheck_app.lookups.journal_table import JournalTable
from factcheck_app.lookups.source_signals import tell_claims
from factcheck_app.workflow.look_up_desk import LookUpDesk
from factcheck_app.workflow.next_sources import known_sources

WHY = "added by the reviewer"
WHY_LINKED = "linked by the reviewer"
_LONGEST = 500
_REGISTRY = "https://clinicaltrials.gov/study/{}"
_NAMING = frozenset({IdentifierKind.DOI, IdentifierKind.PMID, IdentifierKind.PMCID, IdentifierKind.PII})


def add_identifier(
    desk: LookUpDesk, review_id: str, reviewer: str, identifier: str, claim_id: str | None = None
) -> Source:
    """Stores a source with the DOI, PMID, PMCID, PII, trial number or address in these words, after the others.

    A bare number is a PMID; a trial is known by its page at the registry. The claim, where one is named, leans on it
    from now on. Raises InvalidDecision where the words name no work or one that the review has, NotFound and
    DatabaseUnusable.
    """
    written = " ".join(identifier.split())
    if not written or len(written) > _LONGEST:
        raise _nameless()
    found = find_identifiers(f"PMID {written}" if written.isdecimal() and len(written) <= 8 else written)
    named = {one.kind: one.value for one in reversed(found)}
    url = next((one.value for one in found if one.kind is IdentifierKind.URL), None)
    if url is None and set(named) & _NAMING and written.lower().startswith(("https://", "http://")):
        url = written
    trial = named.get(IdentifierKind.NCT)
    if trial is not None and url is None and not set(named) & _NAMING:
        url = _REGISTRY.format(trial)
    if not set(named) & _NAMING and url is None:
        raise _nameless()
    source = Source(
        number=0,
        as_written=written,
        url=url,
        doi=named.get(IdentifierKind.DOI),
        pmid=named.get(IdentifierKind.PMID),
        pmcid=named.get(IdentifierKind.PMCID),
        pii=named.get(IdentifierKind.PII),
        issn=named.get(IdentifierKind.ISSN),
        is_added=True,
    )
    return _add(desk, review_id, reviewer, source, claim_id)


def add_found_work(
    desk: LookUpDesk, review_id: str, reviewer: str, record: WorkRecord, claim_id: str | None = None
) -> Source:
    """The same for a work that a search found, with what its record says."""
    if not (record.doi or record.pmid or record.pmcid):
        raise _nameless()
    source = Source(
        number=0,
        as_written=_reference(record),
        doi=record.doi,
        pmid=record.pmid,
        pmcid=record.pmcid,
        pii=record.pii,
        issn=record.issns[0] if record.issns else None,
        journal=record.journal,
        title=record.title,
        year=record.year,
        is_added=True,
    )
    return _add(desk, review_id, reviewer, source, claim_id)


def link_source(desk: LookUpDesk, review_id: str, reviewer: str, source_number: int, claim_id: str) -> Source:
    """The claim leans on this source of the review from now on; returns the source.

    Raises InvalidDecision where it leans on it already, NotFound and DatabaseUnusable.
    """
    review = desk.reviews.load(review_id)
    demand_unlocked(review)
    source, reviewed = review.source(source_number), review.claim(claim_id)
    if source_number in reviewed.claim.sources:
        raise InvalidDecision(
            f"Claim {reviewed.number} leans on source {source_number} already.", "Choose another work, or close."
        )
    linked = tell_claims([_leaning(reviewed.claim, source_number, WHY_LINKED)], [source])
    desk.facts.link(review_id, source, linked, reviewer)
    return source


def _add(desk: LookUpDesk, review_id: str, reviewer: str, source: Source, claim_id: str | None) -> Source:
    review = desk.reviews.load(review_id)
    demand_unlocked(review)
    known = _same_source(review, source)
    if known is not None:
        raise InvalidDecision(f"The review has this work already: it is source {known}.", "Use that one.")
    # numbers of sources that left with a draft are not given again
    number = max((one.number for one in known_sources(review)), default=0) + 1
    source = with_journal(replace(source, number=number), JournalTable.load())
    claims = []
    if claim_id is not None:
        claims = tell_claims([_leaning(review.claim(claim_id).claim, number, WHY)], [source])
    return desk.facts.add(review_id, source, claims, reviewer)


def _leaning(claim: Claim, number: int, why: str) -> Claim:
    return replace(claim, citations=(*claim.citations, CitationLink(number, why)))


def _same_source(review: Review, source: Source) -> int | None:
    for one in review.sources:
        for name in ("doi", "pmid", "pmcid", "pii"):
            ours, theirs = getattr(one, name), getattr(source, name)
            if ours and theirs and ours.lower() == theirs.lower():
                return one.number
        if source.url is not None and one.url == source.url:
            return one.number
    return None


def _reference(record: WorkRecord) -> str:
    """ "Okafor et al. A title. A Journal. 2021"."""
    names = [author.family for author in record.authors if author.family]
    authors = names[0] + (" et al." if len(names) > 1 else ".") if names else ""
    year = str(record.year) if record.year else ""
    parts = [authors, *(f"{part.rstrip('.')}." for part in (record.title, record.journal) if part), year]
    return " ".join(part for part in parts if part)


def _nameless() -> InvalidDecision:
    return InvalidDecision(
        "These words name no work.",
        "Give a DOI, PMID, PMCID, trial number or publisher's identifier, or the address of the page.",
    )
