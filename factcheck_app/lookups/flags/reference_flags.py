"""The draft's reference against the record of its identifier: title, first author and year."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck_app.domain.signal import Flag
from factcheck_app.domain.source import Source
from factcheck_app.domain.work import PROVIDER_NAMES, FieldConflict, Provider, Work
from factcheck_app.lookups.flags.record_words import in_a_row, names_of, title_words
from factcheck_app.lookups.records.author_likeness import names_author
from factcheck_app.lookups.records.title_likeness import (
    is_title_told,
    is_title_within,
    plain_title,
    title_likeness,
)

# a title that was shortened or retold is still nearer than this
_ANOTHER_TITLE = 0.55
_FEWEST_WORDS = 4
_MOST_YEARS_APART = 1
_ENGLISH = frozenset({"en", "eng"})
_FIELDS = {
    "doi": "the DOI",
    "pmid": "the PMID",
    "title": "the title",
    "authors": "the first author",
    "journal": "the journal",
    "year": "the year",
    "status": "its retraction",
}
_OFTEN_SPELLED = frozenset({"title", "journal"})
# they gather what others say, and merge works wrongly now and then
_GATHERERS = frozenset({PROVIDER_NAMES[Provider.OPENALEX], PROVIDER_NAMES[Provider.UNPAYWALL]})
_WORD = re.compile(r"[^\W\d_]{2,}")


def reference_flag(source: Source, work: Work) -> Flag | None:
    """A flag where the draft's reference and the record are of different works, or differ in year or first author."""
    title = _draft_title(source)
    # a reference whose parts were taken wrongly still holds its title
    if title and work.title and not is_title_told(work.title, source.as_written) and _is_another_title(title, work):
        # many an identifier is copied with a slip: both titles show it at once
        named = next((f"{name} {value}" for name, value in _identifiers(source) if value), "identifier")
        return Flag(
            "reference_differs",
            f"The draft's reference: “{title}”; the {named} belongs to another work: {title_words(work)}.",
        )
    differing = [words for words in (_year(source, work, title), _author(source, work, title)) if words]
    if not differing:
        return None
    return Flag("reference_differs", f"The draft's reference and the record differ: {'; '.join(differing)}.")


def records_flag(work: Work) -> Flag | None:
    """A flag where services differ in something that matters; a year that differs by one is print and online."""
    grave = [conflict for conflict in work.conflicts if not _is_mild(conflict)]
    # a title alone differs where one service translates it, a journal alone where it was renamed
    if not grave or (len(grave) == 1 and grave[0].field in _OFTEN_SPELLED):
        return None
    said = "; ".join(f"{_FIELDS[conflict.field]}: {_values(conflict)}" for conflict in grave)
    return Flag("records_differ", f"The services differ on {said}. Look at the work itself.")


def unknown_flag(source: Source, work: Work) -> Flag | None:
    """A flag where services answered and none knows the DOI or PMID that the draft gives.

    A PII is not flagged: publishers deposit it as they like.
    """
    named = next((f"{name} {value}" for name, value in _identifiers(source) if value and name != "PII"), "")
    if work.title or not named or not work.unanswered or not all(one.knows_none for one in work.unanswered):
        return None
    resolver = [one.why for one in work.unanswered if one.provider is Provider.DATACITE]
    if resolver:
        return Flag("not_found", resolver[0])
    providers = tuple(dict.fromkeys(one.provider for one in work.unanswered))
    know = "know" if len(providers) > 1 else "knows"
    return Flag("not_found", f"{names_of(providers)} {know} no work with the {named}.")


def _identifiers(source: Source) -> Iterator[tuple[str, str | None]]:
    yield from (("DOI", source.doi), ("PMID", source.pmid), ("PMCID", source.pmcid), ("PII", source.pii))


def _draft_title(source: Source) -> str:
    """The title that the draft gives; one that came from a record says nothing."""
    title = source.title or ""
    if source.work is not None and source.work.title == title:
        return ""
    return title if len(plain_title(title).split()) >= _FEWEST_WORDS else ""


def _is_another_title(title: str, work: Work) -> bool:
    recorded = work.title or ""
    is_translated = recorded.startswith("[") or (work.language is not None and work.language.lower() not in _ENGLISH)
    if is_translated or is_title_within(title, recorded) or title_likeness(title, recorded) >= _ANOTHER_TITLE:
        return False
    ours, theirs = set(plain_title(title).split()), set(plain_title(recorded).split())
    return len(ours & theirs) < 0.6 * min(len(ours), len(theirs))


def _year(source: Source, work: Work, title: str) -> str:
    if not title or source.year is None or work.year is None:
        return ""
    years = {
        work.year,
        *(int(value) for conflict in work.conflicts if conflict.field == "year" for _, value in conflict.values),
    }
    if any(abs(source.year - year) <= _MOST_YEARS_APART for year in years):
        return ""
    return f"the draft gives the year {source.year}, the record {work.year}"


def _author(source: Source, work: Work, title: str) -> str:
    """Only where the reference names authors before its title, and none of the record's is among them."""
    head, found, _ = source.as_written.partition(title) if title else ("", "", "")
    # a title that begins within a word was taken wrongly
    if not found or not _WORD.search(head) or head[-1].isalnum() or not work.authors:
        return ""
    if any(names_author(head, author.family) for author in work.authors):
        return ""
    return f"the draft names “{head.strip(' .,;:')}”, the record begins with {work.authors[0].family}"


def _is_mild(conflict: FieldConflict) -> bool:
    if conflict.field not in _FIELDS:
        return True
    trusted = {name for name, _ in conflict.values} - _GATHERERS
    if conflict.field != "status" and len(trusted) > 1:
        values = {value for name, value in conflict.values if name in trusted}
        # the others agree: what a gatherer has is shown beside it, and no reason to doubt them
        if len(values) == 1:
            return True
    if conflict.field != "year":
        return False
    years = [int(value) for _, value in conflict.values if value.isdigit()]
    return not years or max(years) - min(years) <= _MOST_YEARS_APART


def _values(conflict: FieldConflict) -> str:
    by_value: dict[str, list[str]] = {}
    for name, value in conflict.values:
        by_value.setdefault(value, []).append(name)
    return ", ".join(f"{in_a_row(names)} “{value}”" for value, names in by_value.items())
