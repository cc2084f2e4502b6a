"""What a look-up makes of a source and of the claims that lean on it; nothing is asked and nothing stored."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime

from factcheck_app.domain.claim import Claim
from factcheck_app.domain.evidence import SourceText
from factcheck_app.domain.review import Review
from factcheck_app.domain.source import Access, Source
from factcheck_app.domain.work import PROVIDER_NAMES, Provider, Work, WorkRecord
from factcheck_app.lookups.journal_table import JournalTable
from factcheck_app.lookups.records.merging import merge_records
from factcheck_app.lookups.source_inquiry import LookUp
from factcheck_app.lookups.source_record import source_with_work
from factcheck_app.lookups.source_signals import tell_claims_anew
from factcheck_app.readers.pasted_text import read_pasted
from factcheck_app.workflow.attach_source import ReadSource, source_of_article


def identified(source: Source, chosen: WorkRecord | None) -> Source:
    """The source with the identifiers of the work that the reviewer named; what the draft gives stays."""
    if chosen is None:
        return source
    return replace(
        source,
        doi=source.doi or chosen.doi,
        pmid=source.pmid or chosen.pmid,
        pmcid=source.pmcid or chosen.pmcid,
        pii=source.pii or chosen.pii,
    )


def tell_review(review: Review, source: Source, found: LookUp, *, may_ask: bool) -> tuple[Source, list[Claim]] | None:
    """The source as it is now known, and the claims whose signals differ; None where nothing more is known of it.

    `source` is the one of the review, with identifiers that were named meanwhile.
    """
    work = _work_of(source, found, may_ask=may_ask)
    if work is None:
        return None
    table = JournalTable.load()
    for journal in found.journals:
        table = table.also(journal.journal or "", journal.issns)
    return tell_with_work(review, source, work, table)


def tell_with_work(
    review: Review, source: Source, work: Work, table: JournalTable | None = None
) -> tuple[Source, list[Claim]]:
    """The source with this work and with the text that is at hand, and the claims whose signals differ."""
    leaning = [claim.claim for claim in review.claims if source.number in claim.claim.sources]
    text = review.source_text(source.number)
    table = table or JournalTable.load()
    after = source_with_work(source, work, review.article, leaning, table, _passages(text, leaning))
    if text is not None:
        after = replace(after, access=text.access)
    if _says_the_same(source, after):
        after = source
    others = [one for one in review.sources if one.number != source.number]
    before = [review.source(source.number)]
    told = tell_claims_anew(leaning, [*others, *before], [*others, after])
    return after, [claim for claim, old in zip(told, leaning, strict=True) if claim != old]


def with_source(review: Review, source: Source, claims: Sequence[Claim]) -> Review:
    """The review with this source, and these claims, in the place of those it had."""
    by_id = {claim.id: claim for claim in claims}
    return replace(
        review,
        sources=tuple(source if one.number == source.number else one for one in review.sources),
        claims=tuple(replace(one, claim=by_id.get(one.id, one.claim)) for one in review.claims),
    )


def abstract_text(number: int, abstract: str, provider: Provider, reviewer: str) -> ReadSource:
    """The abstract that a service gave, as the text of a source."""
    read = source_of_article(read_pasted(abstract), number, reviewer)
    name = f"abstract from {PROVIDER_NAMES[provider]}"
    return replace(read, text=replace(read.text, file_name=name, access=Access.ABSTRACT_ONLY, is_doubtful=False))


def _passages(text: SourceText | None, claims: Sequence[Claim]) -> dict[str, tuple[str, ...]]:
    """What each of the claims rests on in the text of the source, as far as anything there is near it."""
    if text is None:
        return {}
    # the comparison of sources is slow to load, and few sources have a text when they are looked up
    from factcheck_app.workflow.fitting_passages import fitting_passages

    return fitting_passages(text, claims)


def _work_of(source: Source, found: LookUp, *, may_ask: bool) -> Work | None:
    told = [record.fetched_at for record in found.records]
    known = [record for record in found.records if record.provider is not Provider.RETRACTION_WATCH]
    if not told and not found.is_unknown:
        return None
    if not known and source.work is not None and not found.is_unknown:
        return _with_list(source.work, found)
    asked_at = max((record.fetched_at for record in known), default=max(told, default=datetime.now(UTC)))
    if not may_ask and source.work is not None and asked_at < source.work.checked_at and not _has_news(source, found):
        # the review came from another computer that knows more
        return None
    return merge_records(found.records, found.unanswered, asked_at)


def _with_list(work: Work, found: LookUp) -> Work | None:
    """A work of which this computer has no answers, with what the imported list adds to it."""
    listed = merge_records(found.records, (), work.checked_at)
    new = [notice for notice in listed.notices if notice not in work.notices]
    if not new:
        return None
    return replace(
        work,
        status=listed.status,
        status_providers=tuple(dict.fromkeys([*work.status_providers, *listed.status_providers])),
        notices=(*listed.notices, *(notice for notice in work.notices if notice not in listed.notices)),
        checked_at=max(work.checked_at, *(record.fetched_at for record in found.records)),
    )


def _has_news(source: Source, found: LookUp) -> bool:
    old = source.work.notices if source.work is not None else ()
    return any(notice not in old for record in found.records for notice in record.notices)


def _says_the_same(before: Source, after: Source) -> bool:
    """Whether nothing but times and the wording of missing answers differs."""
    old, new = before.work, after.work
    if old is None or new is None or _silent(old) != _silent(new):
        return False
    same = replace(new, checked_at=old.checked_at, unanswered=old.unanswered)
    return replace(after, checked_at=before.checked_at, work=same) == before


def _silent(work: Work) -> set[tuple[Provider, bool]]:
    return {(one.provider, one.knows_none) for one in work.unanswered}
