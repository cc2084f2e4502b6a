"""One value out of several services' values, with its origin, and the others where they differ."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from factcheck_app.domain.work import PROVIDER_NAMES, FieldConflict, FieldOrigin, Provider, WorkRecord

T = TypeVar("T")
# the first is asked first; what others merely pass on weighs little. OpenAlex merges records wrongly now and then.
_WEIGHTS = {
    Provider.CROSSREF: 3,
    Provider.PUBMED: 3,
    Provider.DATACITE: 3,
    Provider.EUROPE_PMC: 2,
    Provider.OPENALEX: 1,
    Provider.UNPAYWALL: 1,
    Provider.RETRACTION_WATCH: 1,
}
_ORDER = tuple(_WEIGHTS)


@dataclass(frozen=True, slots=True)
class Chosen(Generic[T]):
    """The value that is shown, where it comes from, and what else is said; None where nobody says anything."""

    value: T | None
    origin: FieldOrigin | None = None
    conflict: FieldConflict | None = None


def in_order(records: Sequence[WorkRecord]) -> list[WorkRecord]:
    """The records, the one that is trusted first in front."""
    return sorted(records, key=lambda record: _ORDER.index(record.provider))


def choose(
    field: str,
    records: Sequence[WorkRecord],
    read: Callable[[WorkRecord], T | None],
    is_same: Callable[[T, T], bool],
    show: Callable[[T], str] = str,
) -> Chosen[T]:
    """The value with the most weight behind it; of equal weight the one that is trusted first."""
    groups: list[list[tuple[WorkRecord, T]]] = []
    for record in in_order(records):
        value = read(record)
        if value is None:
            continue
        home = next((group for group in groups if is_same(group[0][1], value)), None)
        if home is None:
            groups.append([(record, value)])
        else:
            home.append((record, value))
    if not groups:
        return Chosen(None)
    best = max(groups, key=_weight)  # the first of equals
    providers = tuple(dict.fromkeys(record.provider for record, _ in best))
    origin = FieldOrigin(field, providers, min(record.fetched_at for record, _ in best))
    conflict = None
    if len(groups) > 1:
        shown = [best, *(group for group in groups if group is not best)]
        values = [(PROVIDER_NAMES[record.provider], show(value)) for group in shown for record, value in group]
        conflict = FieldConflict(field, tuple(dict.fromkeys(values)))
    return Chosen(best[0][1], origin, conflict)


def first_of(field: str, records: Sequence[WorkRecord], read: Callable[[WorkRecord], T | None]) -> Chosen[T]:
    """The value of the service that is trusted first, for fields that services only spell differently."""
    ordered = [(record, read(record)) for record in in_order(records)]
    value = next((found for _, found in ordered if found is not None), None)
    if value is None:
        return Chosen(None)
    agreeing = [record for record, found in ordered if found == value]
    providers = tuple(dict.fromkeys(record.provider for record in agreeing))
    return Chosen(value, FieldOrigin(field, providers, min(record.fetched_at for record in agreeing)))


def _weight(group: Sequence[tuple[WorkRecord, T]]) -> int:
    providers = {record.provider for record, _ in group}
    if Provider.PUBMED in providers:
        providers -= {Provider.EUROPE_PMC}  # it passes PubMed's records on
    return sum(_WEIGHTS[provider] for provider in providers)
