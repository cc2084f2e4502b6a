"""One source is asked about: kept answers first, then the services, and the imported list of retractions beside."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, time

from factcheck_app.domain.errors import Cancelled
from factcheck_app.domain.source import Source
from factcheck_app.domain.work import Provider, Unanswered, WorkRecord
from factcheck_app.lookups.asked_services import AskedServices
from factcheck_app.lookups.call_plan import look_up_source
from factcheck_app.lookups.source_inquiry import LookUp
from factcheck_app.storage.retraction_watch_store import RetractionWatchStore
from factcheck_app.workflow.look_up_desk import LookUpDesk
from factcheck_app.workflow.turns_of_works import TurnsOfWorks


@dataclass(frozen=True, slots=True)
class Inquiry:
    """How sources are asked about in one look-up. `services` is None where nobody may be asked."""

    desk: LookUpDesk
    now: datetime
    services: AskedServices | None
    is_cancelled: Callable[[], bool]
    turns: TurnsOfWorks = field(default_factory=TurnsOfWorks)

    def about(self, source: Source) -> LookUp:
        """What is known of the source, with the imported list of retractions. Raises Cancelled, DatabaseUnusable."""
        if self.is_cancelled():
            raise Cancelled("Looking up was cancelled.", "What was found so far is kept.")
        with self.turns.turn(source, self.is_cancelled):
            found = self._kept(source) if self.services is None else self._asked(source, self.services)
        listed = _listed_retractions(self.desk.retractions, source, found.records)
        return replace(found, records=(*found.records, *listed))

    def _kept(self, source: Source) -> LookUp:
        answers = self.desk.kept(self.now)
        found = look_up_source(
            source, self.desk.silent(self.now), known=answers.last_known, is_cancelled=self.is_cancelled
        )
        # who may not be asked has not failed, and without its answer nobody can say that the work is unknown
        none = tuple(one for one in found.unanswered if one.knows_none)
        is_told = found.records or len(none) == len(found.unanswered)
        return replace(found, unanswered=none if is_told else ())

    def _asked(self, source: Source, services: AskedServices) -> LookUp:
        answers = self.desk.kept(self.now)
        found = look_up_source(
            source,
            services,
            known=answers.known,
            last_known=answers.last_known,
            is_cancelled=self.is_cancelled,
        )
        for question, records in found.answers:
            answers.keep(question, records)
        return found


def failures_of(found: LookUp) -> tuple[Unanswered, ...]:
    """Services that were asked and gave no answer."""
    return tuple(one for one in found.unanswered if not one.knows_none)


def _listed_retractions(
    store: RetractionWatchStore, source: Source, records: tuple[WorkRecord, ...]
) -> tuple[WorkRecord, ...]:
    """The imported list as the record of a service: by DOI or PMID and never by title, with the date of its file."""
    file = store.file()
    doi = source.doi or next((record.doi for record in records if record.doi), None)
    pmid = source.pmid or next((record.pmid for record in records if record.pmid), None)
    if file is None or not (doi or pmid):
        return ()
    at = datetime.combine(file.file_date, time(), UTC)
    notices = store.notices(doi, pmid)
    return (WorkRecord(Provider.RETRACTION_WATCH, at, doi=doi, pmid=pmid, notices=notices),)
