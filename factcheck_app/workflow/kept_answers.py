"""What services answered before: how long an answer is good, and what counts where nobody can be asked."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from factcheck_app.domain.work import Provider, WorkRecord
from factcheck_app.lookups.source_inquiry import Question
from factcheck_app.storage.lookup_store import AnswerKey, KeptAnswer, LookupStore

# their records carry editorial notices, which have to be fresh
_STATUS_PROVIDERS = frozenset({Provider.CROSSREF, Provider.PUBMED, Provider.EUROPE_PMC, Provider.OPENALEX})
STATUS_AGE = timedelta(days=7)
RECORD_AGE = timedelta(days=30)
# a work that a service did not know yesterday may be registered today
UNKNOWN_AGE = timedelta(days=1)
_CLOCKS_APART = timedelta(hours=24)
_KINDS = ("doi", "pmid", "pmcid", "pii")


@dataclass(frozen=True, slots=True)
class KeptAnswers:
    """Kept answers as they are looked upon at this time."""

    store: LookupStore
    now: datetime

    def known(self, question: Question) -> tuple[WorkRecord, ...] | None:
        """The answer while it is good; `()` is "no such work", None means that the service has to be asked."""
        kept = self.store.find(_key(question))
        if kept is None or not is_fresh(kept.fetched_at, self.now, _age(question.provider, bool(kept.records))):
            return None
        return kept.records

    def last_known(self, question: Question) -> tuple[WorkRecord, ...] | None:
        """The answer of any age: better than none where the service cannot be asked."""
        kept = self.store.find(_key(question))
        return None if kept is None else kept.records

    def keep(self, question: Question, records: tuple[WorkRecord, ...]) -> None:
        """Keeps a new answer with the time at which it was had, under every identifier of the work that it gives.

        The next look-up knows more of them, and may ask by another one.
        """
        at = max((record.fetched_at for record in records), default=self.now)
        for name in {question, *_other_names(question, records)}:
            self.store.keep(_key(name), KeptAnswer(at, records))


def is_fresh(fetched_at: datetime, now: datetime, age: timedelta) -> bool:
    """Whether an answer is still good; one from days to come was had while the clock was wrong, and is not."""
    return -_CLOCKS_APART <= now - fetched_at <= age


def _other_names(question: Question, records: tuple[WorkRecord, ...]) -> Iterator[Question]:
    if len(records) != 1 or question.kind not in _KINDS:
        return
    for kind in _KINDS:
        value = getattr(records[0], kind)
        if value:
            yield Question(question.provider, kind, value)


def _key(question: Question) -> AnswerKey:
    return AnswerKey(question.provider, question.kind, question.value)


def _age(provider: Provider, knows_work: bool) -> timedelta:
    if not knows_work:
        return UNKNOWN_AGE
    return STATUS_AGE if provider in _STATUS_PROVIDERS else RECORD_AGE
