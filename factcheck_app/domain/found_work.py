"""A work that a search for a better source found."""

from __future__ import annotations

from dataclasses import dataclass

from factcheck_app.domain.work import Provider, WorkRecord


@dataclass(frozen=True, slots=True)
class FoundWork:
    """One work, with the record that says most of it and the services that found it.

    `source_number` is the source of the review that is this work already, None where it is a new one.
    """

    record: WorkRecord
    providers: tuple[Provider, ...]
    source_number: int | None = None


@dataclass(frozen=True, slots=True)
class SearchResult:
    """Works in the order in which the services rank them, and the services that did not answer, as sentences."""

    query: str
    works: tuple[FoundWork, ...]
    failures: tuple[str, ...] = ()
