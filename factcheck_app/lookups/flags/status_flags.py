"""Flags for retractions, concerns and corrections, each with its date, who says so, and where the notice stands."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factcheck_app.domain.date_words import date_words
from factcheck_app.domain.signal import Flag
from factcheck_app.domain.work import Notice, NoticeKind, Provider, Work
from factcheck_app.lookups.flags.record_words import in_a_row, names_of, title_words
from factcheck_app.lookups.flags.told_passages import ToldPassage, quoted
from factcheck_app.lookups.records.editorial_status import standing_notices

_CODES = {
    NoticeKind.RETRACTION: ("retracted", "Retracted"),
    NoticeKind.EXPRESSION_OF_CONCERN: ("expression_of_concern", "The journal expressed concern about it"),
    NoticeKind.PARTIAL_RETRACTION: ("partial_retraction", "Retracted in part"),
    NoticeKind.CORRECTION: ("corrected", "Corrected"),
    NoticeKind.REINSTATEMENT: ("reinstated", "It was retracted, and the retraction was lifted"),
}
_LABELS = frozenset({"", *(str(kind).replace("_", " ") for kind in NoticeKind)})
_MOST_REASONS = 3
_NAMES_NOTICE = re.compile(
    r"\b(?:retract\w*|withdr\w+|correct(?:ion|ed)|errat(?:um|a)|corrigend\w+|expressions? of concern|notice)\b",
    re.IGNORECASE,
)


def status_flags(work: Work) -> Iterator[Flag]:
    """A flag for each kind of notice that holds; a lifted retraction is told as lifted."""
    standing = standing_notices(work.notices)
    for kind, (code, words) in _CODES.items():
        notices = [notice for notice in standing if notice.kind is kind]
        if notices:
            yield Flag(code, f"{words}{_when(notices)}: {_who(notices)}.{_reasons(notices)}{_where(notices)}")


def notice_flag(work: Work, passages: Sequence[ToldPassage]) -> Flag | None:
    """A flag where the source is itself a notice, unless the draft names it as one."""
    if not work.is_notice or any(_NAMES_NOTICE.search(passage.text) for passage in passages):
        return None
    draft = f"The draft: {quoted(passages[0].text)}. " if passages else ""
    return Flag("editorial_notice", f"{draft}The source is an editorial notice, not a study: {title_words(work)}.")


def _when(notices: Sequence[Notice]) -> str:
    dates = sorted({notice.date for notice in notices if notice.date})
    if not dates:
        return ""
    # one notice is dated by its day here and by its month there
    exact = [date for date in dates if not any(other != date and other.startswith(date) for other in dates)]
    return f" {in_a_row([_on(date) for date in exact])}"


def _on(date: str) -> str:
    return f"{'on' if len(date) > len('2010-02') else 'in'} {date_words(date)}"


def _who(notices: Sequence[Notice]) -> str:
    told = {notice.provider for notice in notices}
    return names_of([provider for provider in Provider if provider in told])


def _reasons(notices: Sequence[Notice]) -> str:
    """The first reasons of Retraction Watch's list; Crossref's copy of it has a label instead."""
    told = [notice.words for notice in notices if notice.provider is Provider.RETRACTION_WATCH]
    reasons = [reason for words in told for reason in words.split(", ") if reason.casefold() not in _LABELS]
    return f" Reasons given: {'; '.join(list(dict.fromkeys(reasons))[:_MOST_REASONS])}." if reasons else ""


def _where(notices: Sequence[Notice]) -> str:
    dois = list(dict.fromkeys(notice.doi for notice in notices if notice.doi))
    pmids = list(dict.fromkeys(notice.pmid for notice in notices if notice.pmid))
    places = [f"doi.org/{doi}" for doi in dois] or [f"PMID {pmid}" for pmid in pmids]
    return f" {'Notices' if len(places) > 1 else 'Notice'}: {', '.join(places)}." if places else ""
