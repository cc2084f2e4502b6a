"""Whether a work that a title search found is the one that was meant; a service's own score is no measure of that."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck_app.domain.work import WorkRecord
from factcheck_app.lookups.records.author_likeness import names_author
from factcheck_app.lookups.records.title_likeness import has_same_numbers, title_likeness

LEAST_LIKENESS = 0.92
_MOST_YEARS_APART = 1


def is_same_work(record: WorkRecord, title: str, authors: str, year: int | None) -> bool:
    """Whether title, first author and year all agree.

    `authors` are the words that name them, such as the whole reference. What is not known does not agree: without a
    year, or without an author in the record, nothing is accepted. An editorial notice bears the title of another work.
    """
    if record.is_notice or record.title is None or record.year is None or year is None or not record.authors:
        return False
    return (
        title_likeness(record.title, title) >= LEAST_LIKENESS
        and has_same_numbers(record.title, title)
        and abs(record.year - year) <= _MOST_YEARS_APART
        and names_author(authors, record.authors[0].family)
    )


def accepted_work(found: Sequence[WorkRecord], title: str, authors: str, year: int | None) -> WorkRecord | None:
    """The one work of a search that agrees; None where none or more than one does: then they are candidates."""
    agreeing = [record for record in found if is_same_work(record, title, authors, year)]
    names = {record.doi or record.pmid for record in agreeing}
    return agreeing[0] if len(names) == 1 and None not in names else None
