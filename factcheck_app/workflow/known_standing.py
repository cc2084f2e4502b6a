"""How a source stands by all that this library knows: its own look-up, later ones of the same work, the imported list.

A work that one review looked up yesterday is known to all reviews that cite it; nobody is asked for this.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, time

from factcheck_app.domain.editorial_status import EditorialStatus
from factcheck_app.domain.judged_source import JudgedSource
from factcheck_app.domain.source import Source
from factcheck_app.domain.work import Provider, WorkRecord
from factcheck_app.lookups.records.editorial_status import standing_notices, status_of
from factcheck_app.storage.lookup_store import AnswerKey, LookupStore
from factcheck_app.storage.retraction_watch_store import RetractionWatchStore
from factcheck_app.storage.review_database import ReviewDatabase

# services whose records carry notices, and by which identifiers they are asked
_TELLING = (
    (Provider.CROSSREF, ("doi",)),
    (Provider.PUBMED, ("pmid", "doi")),
    (Provider.EUROPE_PMC, ("doi", "pmid")),
    (Provider.OPENALEX, ("doi",)),
    (Provider.DATACITE, ("doi",)),
)


def _told_by(source: Source) -> Iterator[WorkRecord]:
    """What each service said at the source's own look-up, as far as it is of its standing."""
    work = source.work
    if work is None:
        return
    for provider in work.status_providers:
        told = tuple(notice for notice in work.notices if notice.provider is provider)
        yield WorkRecord(provider, work.checked_at, doi=work.doi, notices=told, is_notice=work.is_notice)


@dataclass(frozen=True, slots=True)
class _Identity:
    doi: str | None
    pmid: str | None


class KnownStanding:
    """Remembers what it read, since claims of many reviews lean on the same works. Raises DatabaseUnusable."""

    def __init__(self, database: ReviewDatabase) -> None:
        self._answers = LookupStore(database)
        self._retractions = RetractionWatchStore(database)
        self._list_from: datetime | None = None
        self._has_read_list = False
        self._records: dict[_Identity, tuple[WorkRecord, ...]] = {}

    def of(self, source: Source) -> JudgedSource:
        """The source with the newest that is known of its standing, and the notices that hold."""
        work = source.work
        newest: dict[Provider, WorkRecord] = {}
        for record in (*_told_by(source), *self._known_records(source)):
            if record.provider not in newest or record.fetched_at > newest[record.provider].fetched_at:
                newest[record.provider] = record
        records = tuple(newest.values())
        finding = status_of(records)
        asked = [one.fetched_at for one in records if one.provider in finding.providers]
        is_told = bool(asked) and (work is not None or source.status is EditorialStatus.NOT_CHECKED)
        version = next((one.published_version for one in records if one.published_version), None)
        return JudgedSource(
            number=source.number,
            name=source.title or source.as_written,
            status=finding.status if is_told else source.status,
            checked_at=max(asked) if is_told else source.checked_at,
            notices=standing_notices(finding.notices),
            published_version=version or (work.published_version if work is not None else None),
        )

    def _known_records(self, source: Source) -> tuple[WorkRecord, ...]:
        work = source.work
        doi = source.doi or (work.doi if work is not None else None)
        pmid = source.pmid or (work.pmid if work is not None else None)
        identity = _Identity(doi, pmid)
        if identity not in self._records:
            kept = {record.provider: record for record in self._kept(identity)}
            self._records[identity] = (*kept.values(), *self._listed(identity))
        return self._records[identity]

    def _kept(self, identity: _Identity) -> Iterator[WorkRecord]:
        for provider, kinds in _TELLING:
            for kind in kinds:
                value = getattr(identity, kind)
                answer = self._answers.find(AnswerKey(provider, kind, value)) if value else None
                if answer is not None and len(answer.records) == 1:
                    yield answer.records[0]
                    break

    def _listed(self, identity: _Identity) -> Iterator[WorkRecord]:
        """What the imported list says of the work, with the date of its file."""
        if not self._has_read_list:
            file = self._retractions.file()
            self._list_from = datetime.combine(file.file_date, time(), UTC) if file is not None else None
            self._has_read_list = True
        if self._list_from is not None and (identity.doi or identity.pmid):
            notices = self._retractions.notices(identity.doi, identity.pmid)
            yield WorkRecord(
                Provider.RETRACTION_WATCH, self._list_from, doi=identity.doi, pmid=identity.pmid, notices=notices
            )
