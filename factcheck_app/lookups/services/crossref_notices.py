"""Which editorial notices a Crossref record tells of, and whether it is itself one.

`updated-by` stands on the work that a notice is about, `update-to` on the notice. Some publishers deposit both
directions on both records, so that each looks like a notice about the other; entries whose source is Retraction Watch
point the right way and settle it (Crossref: "Retraction Watch metadata in the REST API").
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from factcheck_app.domain.work import Notice, NoticeKind, Provider
from factcheck_app.lookups.services.json_values import child, rows, text, texts
from factcheck_app.lookups.services.record_dates import date_in, date_of_parts
from factcheck_app.lookups.services.record_fields import RETRACTED_MARK, doi_of, is_withdrawn_title

# the types of updates that Crossref registers; new versions and editions are no warning
_KINDS = {
    "retraction": NoticeKind.RETRACTION,
    "removal": NoticeKind.RETRACTION,
    "withdrawal": NoticeKind.RETRACTION,
    "partial_retraction": NoticeKind.PARTIAL_RETRACTION,
    "expression_of_concern": NoticeKind.EXPRESSION_OF_CONCERN,
    "concern": NoticeKind.EXPRESSION_OF_CONCERN,
    "correction": NoticeKind.CORRECTION,
    "corrigendum": NoticeKind.CORRECTION,
    "erratum": NoticeKind.CORRECTION,
    "addendum": NoticeKind.CORRECTION,
    "clarification": NoticeKind.CORRECTION,
    "reinstatement": NoticeKind.REINSTATEMENT,
}
# other words that publishers use for the same ("retraction_and_replacement", "withdrawn")
_BEGINNINGS = ("retract", "withdraw")
# "Removal of Expression of Concern": the type is that of a removal, and what goes is the concern
_CONCERN = re.compile("concern", re.IGNORECASE)
_LIFT = re.compile(r"\b(?:remov|lift|withdraw|retract|resol)", re.IGNORECASE)
_OF_WHOM = r"(?:\s+(?:to|for|of))?"
_NOTICE_TITLES = (
    (
        NoticeKind.RETRACTION,
        (
            r"(?:(?:notice|statement)\s+of\s+|partial\s+)?(?:retraction|withdrawal)"
            rf"(?:\s+and\s+replacement|\s+note|\s+notice|\s+statement)?{_OF_WHOM}"
        ),
    ),
    (
        NoticeKind.EXPRESSION_OF_CONCERN,
        (
            r"(?:notice\s+of\s+(?:an?\s+)?)?(?:editorial\s+|editor['’]?s?['’]?\s+|interim\s+)?"
            rf"expression\s+of\s+(?:editorial\s+)?concern{_OF_WHOM}"
        ),
    ),
    (
        NoticeKind.CORRECTION,
        (
            r"(?:removal|retraction|withdrawal|lifting|update)\s+(?:of|to)\s+(?:the\s+|an?\s+)?(?:editorial\s+)?"
            r"expression\s+of\s+concern(?:\s+(?:to|for|on|regarding))?"
        ),
    ),
    (NoticeKind.CORRECTION, rf"(?:(?:publisher|author)(?:['’]?s?['’]?)\s+)?correction{_OF_WHOM}"),
)
# a stop, a quoted title or "Muster et al." follows: a study of corrections goes on in other words
_BEHIND = r"\s*(?:[:.—–“\"'‘]|--|$|.{1,60}?\bet al\b)"
_PLAIN_NOTICE = re.compile(
    r"\W*(?:(?:(?:publisher|author)['’]?s?['’]?\s+)?(?:corrigend(?:um|a)|erratum|addend(?:um|a))\b"
    r"|errata\s*(?:[:.—–]|$|(?:to|for)\b)|department\s+of\s+error\b)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class _Update:
    kind: NoticeKind
    doi: str | None
    date: str | None
    label: str
    is_from_retraction_watch: bool


def read_notices(value: dict[str, object], own_doi: str | None, title: str) -> tuple[tuple[Notice, ...], bool]:
    """The notices about this work, and whether the record is itself a notice.

    A notice that was retracted in its turn is told as the retracted work that it is.
    """
    by = _updates(value.get("updated-by"))
    to = _updates(value.get("update-to"))
    of_others = [update for update in to if update.doi != own_doi]
    of_itself = [update for update in to if update.doi == own_doi]
    trusted = [update for update in by if update.is_from_retraction_watch]
    own_kind = _kind_of_notice(title)
    is_notice = _is_notice(value, title, own_kind, of_others, by)
    if is_notice:
        # what the publisher says of a notice is what the notice says of another, but for what is of another kind
        said = {update.kind for update in of_others} | {own_kind}
        told = {update.doi for update in to}
        about = [*trusted, *(update for update in by if update.kind not in said and update.doi not in told)]
    else:
        about = [*trusted, *by, *of_itself]
    mark = _mark(value, title)
    if mark and not is_notice and not _tells_of_retraction(about):
        # deposited the wrong way round, or on the title alone
        about = [*about, *(update for update in of_others if update.kind is NoticeKind.RETRACTION)]
        if not _tells_of_retraction(about):
            about = [*about, _Update(NoticeKind.RETRACTION, None, None, mark, False)]
    return _notices(about), is_notice and not _tells_of_retraction(about)


def _mark(value: dict[str, object], title: str) -> str:
    """What the publisher wrote before the title, in words; of preprints also that they were withdrawn."""
    if RETRACTED_MARK.match(title):
        return "The title says retracted"
    is_preprint = "posted-content" in texts(value.get("type")) or "preprint" in texts(value.get("subtype"))
    return "The title says withdrawn" if is_preprint and is_withdrawn_title(title) else ""


def _kind_of_notice(title: str) -> NoticeKind | None:
    """What a notice with this title does; None where it is the title of an ordinary work."""
    if _PLAIN_NOTICE.match(title):
        return NoticeKind.CORRECTION
    for kind, words in _NOTICE_TITLES:
        if re.match(rf"\W*{words}{_BEHIND}", title, re.IGNORECASE):
            return kind
    return None


def _is_notice(
    value: dict[str, object], title: str, own_kind: NoticeKind | None, of_others: list[_Update], by: list[_Update]
) -> bool:
    is_listed = any(update.is_from_retraction_watch for update in of_others)
    if RETRACTED_MARK.match(title):
        # some publishers give a notice the title of what it retracts, and the journal as its author
        return not by and (is_listed or (bool(of_others) and _is_by_group(value)))
    if own_kind is not None or is_listed:
        return True
    # both directions and no word of Retraction Watch: rather a warning too many than one too few
    return bool(of_others) and not by


def _is_by_group(value: dict[str, object]) -> bool:
    authors = rows(value.get("author"))
    return bool(authors) and not any(text(row.get("family")) for row in authors)


def _tells_of_retraction(updates: list[_Update]) -> bool:
    return any(update.kind is NoticeKind.RETRACTION for update in updates)


def _updates(value: object) -> list[_Update]:
    found = []
    for row in rows(value):
        kind = _kind_of_update(text(row.get("type")), text(row.get("label")))
        if kind is None:
            continue
        found.append(
            _Update(
                kind,
                doi_of(text(row.get("DOI"))),
                date_of_parts(row.get("updated")) or date_in(text(child(row, "updated", "date-time"))),
                text(row.get("label")) or kind.value.replace("_", " ").capitalize(),
                text(row.get("source")).lower() == "retraction-watch",
            )
        )
    return found


def _kind_of_update(written: str, label: str) -> NoticeKind | None:
    """What an update does; None for a new version and for types that nobody knows."""
    name = written.lower().replace("-", "_").replace(" ", "_")
    kind = _KINDS.get(name) or (NoticeKind.RETRACTION if name.startswith(_BEGINNINGS) else None)
    is_of_concern = _CONCERN.search(f"{label} {written}") is not None
    # what takes a concern away takes no paper away
    is_lift = kind is NoticeKind.RETRACTION or _LIFT.search(label) is not None
    return NoticeKind.CORRECTION if kind is not None and is_of_concern and is_lift else kind


def _notices(updates: list[_Update]) -> tuple[Notice, ...]:
    """Each notice once: what Retraction Watch and the publisher both tell is told by the first."""
    found: dict[tuple[NoticeKind, str | None], Notice] = {}
    for update in updates:
        provider = Provider.RETRACTION_WATCH if update.is_from_retraction_watch else Provider.CROSSREF
        notice = Notice(update.kind, provider, update.date, update.doi, words=update.label)
        found.setdefault((update.kind, update.doi), notice)
    return tuple(found.values())
