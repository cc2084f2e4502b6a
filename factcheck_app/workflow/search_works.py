"""A search for a better source: the query that the reviewer saw and sent, at PubMed and Europe PMC."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from itertools import zip_longest

from factcheck_app.analysis.evidence.query_words import propose_query
from factcheck_app.domain.claim import Claim
from factcheck_app.domain.errors import InvalidDecision, NotReached
from factcheck_app.domain.found_work import FoundWork, SearchResult
from factcheck_app.domain.review import Review
from factcheck_app.domain.source import Source
from factcheck_app.domain.work import Provider, WorkRecord
from factcheck_app.lookups.source_inquiry import Question
from factcheck_app.web.http_client import refuse_offline
from factcheck_app.workflow.look_up_desk import LookUpDesk

MOST_WORKS = 20
LONGEST_QUERY = 300


def proposed_query(claim: Claim) -> str:
    """What to begin with; it is shown, may be changed, and is not sent by this."""
    return propose_query(claim)


def search_works(
    desk: LookUpDesk, review: Review, query: str, *, is_cancelled: Callable[[], bool] | None = None
) -> SearchResult:
    """Works that fit the query, at most 20 of each service; a service that fails hides no other.

    Raises InvalidDecision for a query that cannot be sent, NotReached where nobody may be asked, and Cancelled. The
    records are kept, so that a work that is added needs no second request.
    """
    query = " ".join(query.split())
    if not query or len(query) > LONGEST_QUERY:
        raise InvalidDecision(
            "The query is empty." if not query else f"The query has {len(query)} characters.",
            f"Write a few words, at most {LONGEST_QUERY} characters.",
        )
    if desk.client.is_offline:
        raise refuse_offline()
    services = desk.services(review.id, is_cancelled)
    lists: list[list[WorkRecord]] = []
    failures = []
    for search in (services.pubmed.search_words, services.europe_pmc.search_words):
        try:
            lists.append(search(query, MOST_WORKS))
        except NotReached as problem:
            failures.append(problem.sentence)
    _keep(desk, [record for found in lists for record in found])
    return SearchResult(query, tuple(_merged(lists, review.sources)), tuple(failures))


def _keep(desk: LookUpDesk, records: Iterable[WorkRecord]) -> None:
    kept = desk.kept(datetime.now(UTC))
    for record in records:
        names = (("pmid", record.pmid), ("doi", record.doi))
        if record.provider is Provider.EUROPE_PMC:
            names = (("doi", record.doi), ("pmid", record.pmid))
        kind, value = next(((kind, value) for kind, value in names if value), ("", None))
        if value:
            kept.keep(Question(record.provider, kind, value), (record,))


def _merged(lists: Sequence[Sequence[WorkRecord]], sources: Sequence[Source]) -> list[FoundWork]:
    """One of each work, the lists taken in turns, so that the best of each service come first."""
    works: list[FoundWork] = []
    for record in (one for some in zip_longest(*lists) for one in some if one is not None):
        same = next((at for at, work in enumerate(works) if _is_same(work.record, record)), None)
        if same is None:
            works.append(FoundWork(record, (record.provider,), _number_of(record, sources)))
        elif record.provider not in works[same].providers:
            works[same] = replace(works[same], providers=(*works[same].providers, record.provider))
    return works


def _is_same(one: WorkRecord | Source, other: WorkRecord) -> bool:
    pairs = ((one.doi, other.doi), (one.pmid, other.pmid))
    return any(ours and theirs and ours.lower() == theirs.lower() for ours, theirs in pairs)


def _number_of(record: WorkRecord, sources: Sequence[Source]) -> int | None:
    return next((source.number for source in sources if _is_same(source, record)), None)
