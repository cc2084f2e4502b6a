"""The editorial status of a work from all notices about it; silence counts only of who was asked and keeps notices."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from factcheck_app.domain.editorial_status import EditorialStatus
from factcheck_app.domain.work import PROVIDER_NAMES, FieldConflict, Notice, NoticeKind, Provider, WorkRecord

# Crossref carries Retraction Watch, PubMed links every notice of its journals: their silence says something
_KEEPERS = (Provider.CROSSREF, Provider.PUBMED, Provider.RETRACTION_WATCH)
# whose word counts on whether the record is itself a notice; OpenAlex's types follow the title alone
_KNOW_NOTICES = frozenset({Provider.CROSSREF, Provider.PUBMED, Provider.EUROPE_PMC})
_LIFTS_CONCERN = re.compile(
    r"\b(?:removal|lifting|withdrawal|retraction) of (?:the |an? )?(?:editorial )?expression of concern"
    r"|expression of concern (?:was |is |has been )?(?:removed|lifted|withdrawn|resolved|retracted)",
    re.IGNORECASE,
)
_WORST_FIRST = (
    NoticeKind.RETRACTION,
    NoticeKind.EXPRESSION_OF_CONCERN,
    NoticeKind.PARTIAL_RETRACTION,
    NoticeKind.REINSTATEMENT,
    NoticeKind.CORRECTION,
)


@dataclass(frozen=True, slots=True)
class StatusFinding:
    """The status, who was asked for it, the notices it rests on (the worst first), and where services contradict."""

    status: EditorialStatus
    providers: tuple[Provider, ...]
    notices: tuple[Notice, ...]
    is_notice: bool
    conflict: FieldConflict | None = None


def status_of(records: Sequence[WorkRecord]) -> StatusFinding:
    """The worst that the services say of the work.

    A reinstatement lifts the retractions before it, and the concerns that led to them. A partial retraction is a
    correction. Of a notice, only Retraction Watch's word counts: publishers also deposit the link the wrong way round.
    OpenAlex's mark alone, against services that keep notices, is a contradiction and no status.
    """
    is_notice = _is_notice(records)
    all_told = [notice for record in records for notice in record.notices]
    told = [notice for notice in all_told if not is_notice or notice.provider is Provider.RETRACTION_WATCH]
    notices = tuple(sorted(_once(told), key=lambda notice: (_WORST_FIRST.index(notice.kind), notice.date or "")))
    answered = {record.provider for record in records}
    keepers = [provider for provider in _KEEPERS if provider in answered]
    speakers = [notice.provider for notice in notices]
    conflict = _contradiction(notices, keepers)
    if conflict is not None:
        notices = tuple(notice for notice in notices if notice.provider is not Provider.OPENALEX)
        speakers = [notice.provider for notice in notices]
    providers = tuple(dict.fromkeys([*keepers, *speakers]))
    return StatusFinding(_worst(notices, bool(keepers)), providers, notices, is_notice, conflict)


def standing_notices(notices: Sequence[Notice]) -> tuple[Notice, ...]:
    """The notices that hold: without retractions that were lifted and concerns that led to these."""
    notices = _without_lifted_concerns(notices)
    lifts = [notice for notice in notices if notice.kind is NoticeKind.REINSTATEMENT]
    if not lifts:
        return tuple(notices)
    retractions = [notice for notice in notices if notice.kind is NoticeKind.RETRACTION]
    lifted = [one for one in retractions if not all(_is_later(one, lift) for lift in lifts)]
    return tuple(
        notice
        for notice in notices
        if notice not in lifted
        and not (notice.kind is NoticeKind.EXPRESSION_OF_CONCERN and any(_is_later(one, notice) for one in lifted))
    )


def notices_among(records: Sequence[WorkRecord]) -> tuple[WorkRecord, ...]:
    """The records that are of an editorial notice, by those who know notices, else by anybody."""
    trusted = [record for record in records if record.provider in _KNOW_NOTICES]
    return tuple(record for record in trusted or records if record.is_notice)


def _without_lifted_concerns(notices: Sequence[Notice]) -> Sequence[Notice]:
    lifts = [notice for notice in notices if _LIFTS_CONCERN.search(notice.words)]
    return [
        notice
        for notice in notices
        if notice.kind is not NoticeKind.EXPRESSION_OF_CONCERN or all(_is_later(notice, lift) for lift in lifts)
    ]


def _worst(notices: Sequence[Notice], is_checked: bool) -> EditorialStatus:
    kinds = {notice.kind for notice in standing_notices(notices)}
    if NoticeKind.RETRACTION in kinds:
        return EditorialStatus.RETRACTED
    if NoticeKind.EXPRESSION_OF_CONCERN in kinds:
        return EditorialStatus.EXPRESSION_OF_CONCERN
    if NoticeKind.REINSTATEMENT in kinds:
        return EditorialStatus.REINSTATED
    if kinds & {NoticeKind.PARTIAL_RETRACTION, NoticeKind.CORRECTION}:
        return EditorialStatus.CORRECTED
    return EditorialStatus.NONE_FOUND if is_checked else EditorialStatus.NOT_CHECKED


def _is_notice(records: Sequence[WorkRecord]) -> bool:
    """Whether the work is itself a notice; one that PubMed lists as retracted is none, whatever else is deposited."""
    is_retracted = any(
        notice.kind is NoticeKind.RETRACTION and notice.provider is Provider.PUBMED
        for record in records
        for notice in record.notices
    )
    return not is_retracted and bool(notices_among(records))


def _contradiction(notices: Sequence[Notice], keepers: Sequence[Provider]) -> FieldConflict | None:
    retracting = [notice.provider for notice in notices if notice.kind is NoticeKind.RETRACTION]
    others = [one for one in keepers if one in (Provider.CROSSREF, Provider.PUBMED)]
    if not retracting or not others or set(retracting) != {Provider.OPENALEX}:
        return None
    said = (
        (PROVIDER_NAMES[Provider.OPENALEX], "retracted"),
        *((PROVIDER_NAMES[one], "no retraction") for one in others),
    )
    return FieldConflict("status", said)


def _is_later(one: Notice, other: Notice) -> bool:
    """Whether it is surely later: dates are as exact as known, and an unknown one is later than nothing."""
    if not one.date or not other.date:
        return False
    length = min(len(one.date), len(other.date))
    return one.date[:length] > other.date[:length]


def _once(notices: Sequence[Notice]) -> list[Notice]:
    found: dict[tuple[str | None, ...], Notice] = {}
    for notice in notices:
        where = (notice.doi or "").lower() or notice.pmid or notice.date
        key = (notice.kind, notice.provider, where)
        # the imported list gives reasons, Crossref's copy of it only a label
        if key not in found or len(notice.words) > len(found[key].words):
            found[key] = notice
    return list(found.values())
