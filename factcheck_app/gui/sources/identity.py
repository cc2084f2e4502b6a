"""The identity check of a source: what the draft says of the work beside what its record says."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from factcheck_app.domain.source import Source
from factcheck_app.gui.look.translation import QT_TRANSLATE_NOOP, translate
from factcheck_app.gui.sources.record_words import author_words, design_words

_ADDRESS = re.compile(r"https?://\S+|\b10\.\d{4,9}/\S+")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_LONGEST = 90
# flags that say of which design the draft speaks
_TOLD_AS = {
    "review_as_trial": QT_TRANSLATE_NOOP("identity", "a study"),
    "protocol_as_result": QT_TRANSLATE_NOOP("identity", "a result"),
    "animal_as_human": QT_TRANSLATE_NOOP("identity", "a result in people"),
    "comment_as_study": QT_TRANSLATE_NOOP("identity", "a study"),
    "editorial_notice": QT_TRANSLATE_NOOP("identity", "a study"),
}


@dataclass(frozen=True, slots=True)
class IdentityRow:
    """One field. `differs` is None where the draft says nothing, so that there is nothing to compare."""

    field: str
    draft: str
    record: str
    differs: bool | None = None


def not_named() -> str:
    """What stands where the draft says nothing."""
    return translate("identity", "not named")


def identity_rows(source: Source) -> list[IdentityRow]:
    """Title, authors, journal, ISSN, design and year, as far as the record has them, what differs first."""
    return sorted(_rows(source), key=lambda row: not row.differs)


def _rows(source: Source) -> Iterator[IdentityRow]:
    work = source.work
    if work is None:
        return
    codes = {flag.code for flag in source.flags}
    written = " ".join(_ADDRESS.sub(" ", source.as_written).split())
    reference = written if len(written.split()) > 4 and not source.is_added else ""
    if work.title:
        differs = ("reference_differs" in codes) if reference else None
        yield IdentityRow(translate("identity", "Reference"), _cut(reference) or not_named(), _cut(work.title), differs)
    if work.authors:
        named = bool(reference) and work.authors[0].family.casefold() in reference.casefold()
        yield IdentityRow(
            translate("identity", "First author"),
            work.authors[0].family if named else not_named(),
            author_words(work.authors[:1]),
        )
    if work.journal:
        differs = ("journal_mismatch" in codes) if source.journal_named else None
        yield IdentityRow(translate("identity", "Journal"), source.journal_named or not_named(), work.journal, differs)
    if work.issns:
        issn = source.issn if _is_in_address(source) else None
        differs = None if issn is None else issn not in work.issns
        yield IdentityRow("ISSN", issn or not_named(), ", ".join(work.issns), differs)
    told = next((translate("identity", words) for code, words in _TOLD_AS.items() if code in codes), None)
    yield IdentityRow(
        translate("identity", "Kind of work"), told or not_named(), design_words(work.designs), True if told else None
    )
    if work.year:
        years = set(_YEAR.findall(written)) if not source.is_added else set()
        only = next(iter(years)) if len(years) == 1 else None
        # print and online often lie on both sides of New Year
        differs = None if only is None else abs(int(only) - work.year) > 1
        yield IdentityRow(translate("identity", "Year"), only or not_named(), str(work.year), differs)


def _is_in_address(source: Source) -> bool:
    """Whether the draft's own link or words hold the ISSN, as a publisher's item identifier does."""
    given = re.sub(r"[^0-9Xx]", "", f"{source.url or ''} {source.as_written}")
    return source.issn is not None and not source.is_added and source.issn.replace("-", "") in given


def _cut(words: str) -> str:
    return words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1]}…"
