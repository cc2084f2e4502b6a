"""What a look-up of sources came to: what changed, who did not answer, and what the reviewer has to choose."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from factcheck_app.domain.editorial_status import STATUS_WORDS, EditorialStatus
from factcheck_app.domain.review import Review
from factcheck_app.domain.source import Source
from factcheck_app.domain.work import PROVIDER_NAMES, Provider, WorkRecord

_NEWS = frozenset(EditorialStatus) - {EditorialStatus.NONE_FOUND, EditorialStatus.NOT_CHECKED}


@dataclass(frozen=True, slots=True)
class SourceChange:
    """A source before and after a look-up that told something new of it."""

    before: Source
    after: Source

    @property
    def number(self) -> int:
        return self.after.number

    @property
    def is_status_news(self) -> bool:
        """Whether a notice about the work was learnt, or one was lifted."""
        return self.after.status is not self.before.status and bool({self.before.status, self.after.status} & _NEWS)

    @property
    def words(self) -> tuple[str, ...]:
        """Each thing that is new, as a sentence; the worst first."""
        return tuple(self._sentences())

    def _sentences(self) -> Iterator[str]:
        before, after = self.before, self.after
        if after.status is not before.status:
            yield f"Now {STATUS_WORDS[after.status]}; before it was {STATUS_WORDS[before.status]}."
        # a flag in other words is no news
        were, are = ({flag.code for flag in flags} for flags in (before.flags, after.flags))
        yield from (flag.message for flag in after.flags if flag.code not in were)
        yield from (f"No longer: {flag.message}" for flag in before.flags if flag.code not in are)
        if after.title != before.title:
            yield f"Its title is known: {after.title}" if after.title else "Its title is no longer known."


@dataclass(frozen=True, slots=True)
class ServiceFailure:
    """A service that was asked about a source and gave no answer; `provider` is None for a resolver of identifiers."""

    source_number: int
    provider: Provider | None
    why: str

    @property
    def words(self) -> str:
        """ "Source 3: PubMed takes no more requests for now." """
        name = PROVIDER_NAMES[self.provider] if self.provider else ""
        said = self.why if name in self.why else f"{name}: {self.why}"
        return f"Source {self.source_number}: {said.rstrip('.')}."


@dataclass(frozen=True, slots=True)
class WorkChoice:
    """Works that may be the source; none agrees with it strictly, so that the reviewer has to say which it is."""

    source_number: int
    candidates: tuple[WorkRecord, ...]


@dataclass(frozen=True, eq=False)
class LookUpOutcome:
    """The review afterwards, and what came of each source that was to be looked up.

    `unknown` are sources that nothing is known of: no identifier, or nobody knows the work. `left_out` were not come
    to, because the reviewer cancelled or, with the network off, nothing about them is kept.
    """

    review: Review
    changes: tuple[SourceChange, ...] = ()
    failures: tuple[ServiceFailure, ...] = ()
    choices: tuple[WorkChoice, ...] = ()
    unknown: tuple[int, ...] = ()
    left_out: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class RecheckedReview:
    """What a re-check of one review came to; `reviewed_at` is its last decision, else when it was opened (UTC)."""

    review_id: str
    title: str
    reviewed_at: datetime
    changes: tuple[SourceChange, ...] = ()
    failures: tuple[ServiceFailure, ...] = ()
    left_out: tuple[int, ...] = ()

    @property
    def words(self) -> tuple[str, ...]:
        """A sentence a source, notices first: "Source 3 (A title) is retracted since your review of 3 May 2026." """
        ordered = sorted(self.changes, key=lambda change: (not change.is_status_news, change.number))
        return tuple(self._sentence(change) for change in ordered)

    def _sentence(self, change: SourceChange) -> str:
        after = change.after
        name = f"Source {change.number} ({after.title or after.as_written})"
        if change.is_status_news:
            at = self.reviewed_at
            return f"{name} is {STATUS_WORDS[after.status]} since your review of {at.day} {at:%B %Y}."
        return f"{name}: {' '.join(change.words) or 'what services say of it has changed.'}"
