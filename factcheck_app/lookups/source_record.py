"""A source with the work that look-ups found for it; what the draft says of it stays."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from factcheck_app.domain.article import Article
from factcheck_app.domain.claim import Claim
from factcheck_app.domain.editorial_status import EditorialStatus
from factcheck_app.domain.signal import Flag
from factcheck_app.domain.source import Access, Source
from factcheck_app.domain.work import DESIGN_WORDS, PROVIDER_NAMES, FieldConflict, Work
from factcheck_app.lookups.journal_table import JournalTable
from factcheck_app.lookups.offline_checks import check_sources
from factcheck_app.lookups.work_flags import LOOKED_UP_CODES, flags_of_work

_NO_PASSAGES: Mapping[str, Sequence[str]] = MappingProxyType({})


def source_with_work(
    source: Source,
    work: Work,
    article: Article,
    claims: Sequence[Claim],
    table: JournalTable,
    passages: Mapping[str, Sequence[str]] = _NO_PASSAGES,
) -> Source:
    """The source with what is now known of it, and its flags anew.

    Identifiers, title and year that the draft gives stay; `journal` is the record's. The flags of the checks without
    a network are kept, those of an earlier look-up replaced. Where no service gave a record and one did before, the
    earlier facts stay and only who did not answer is new: a failure never takes a retraction away.
    """
    if source.work is not None and source.work.title and not (work.title or work.notices):
        return replace(source, work=replace(source.work, unanswered=work.unanswered))
    found = flags_of_work(source, work, article, claims, table, passages)
    work = _with_earlier_doi(source, work)
    known = replace(
        source,
        doi=source.doi or work.doi,
        pmid=source.pmid or work.pmid,
        pmcid=source.pmcid or work.pmcid,
        pii=source.pii or work.pii,
        issn=source.issn or next(iter(work.issns), None),
        journal=work.journal or source.journal or (table.title_of(source.issn) if source.issn else None),
        title=source.title or work.title,
        year=source.year or work.year,
        design=DESIGN_WORDS[work.designs[0]] if work.designs else source.design,
        access=_access(source, work),
        status=work.status,
        checked_at=work.checked_at if work.status is not EditorialStatus.NOT_CHECKED else source.checked_at,
        work=work,
    )
    codes = {flag.code for flag in found}
    if work.issns and work.journal:
        # the record knows the journal better than the identifier's digits do
        codes.add("journal_mismatch")
    offline = _offline_flags(source, known, article, table)
    kept = tuple(flag for flag in offline if flag.code not in codes)
    return replace(known, flags=(*found, *kept))


def _with_earlier_doi(source: Source, work: Work) -> Work:
    """A DOI that was replaced by another one is the same work; both are shown."""
    if not source.doi or not work.doi or source.doi.lower() == work.doi.lower():
        return work
    if any(conflict.field == "doi" for conflict in work.conflicts):
        return work
    registrar = next((one for origin in work.origins if origin.field == "doi" for one in origin.providers), None)
    name = PROVIDER_NAMES[registrar] if registrar is not None else "the record"
    both = FieldConflict("doi", ((name, work.doi), ("the draft, an earlier DOI of the same work", source.doi)))
    return replace(work, conflicts=(*work.conflicts, both))


def _offline_flags(source: Source, known: Source, article: Article, table: JournalTable) -> tuple[Flag, ...]:
    """The flags of the checks without a network; those that a look-up may also give are made anew."""
    lasting = tuple(flag for flag in source.flags if flag.code not in LOOKED_UP_CODES)
    (checked,) = check_sources(article, [replace(known, title=source.title, flags=lasting)], table)
    return checked.flags


def _access(source: Source, work: Work) -> Access:
    """What a text at hand gives stays; else what the services know. A list of retractions describes no work."""
    if source.access in (Access.FULL_TEXT, Access.ABSTRACT_ONLY):
        return source.access
    if work.title:
        return Access.ABSTRACT_ONLY if work.has_abstract else Access.METADATA_ONLY
    is_unknown = bool(work.unanswered) and all(one.knows_none for one in work.unanswered)
    return Access.NOT_FOUND if is_unknown else source.access
