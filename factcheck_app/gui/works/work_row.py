"""A row of a list of works or findings, and how a found work becomes one."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from factcheck_app.domain.found_work import FoundWork
from factcheck_app.domain.work import NoticeKind, WorkRecord
from factcheck_app.gui.look.codebook import codebook_word
from factcheck_app.gui.look.translation import translate
from factcheck_app.gui.sources.record_words import citation_words, design_words, joined, provider_words

_GRAVE = {NoticeKind.RETRACTION: "retracted", NoticeKind.EXPRESSION_OF_CONCERN: "expression of concern"}


@dataclass(frozen=True, slots=True)
class WorkRow:
    """Two lines: `title`, then `alarm` in purple and `about` in grey. `mark` says at the right what is done already."""

    title: str
    about: str
    mark: str = ""
    alarm: str = ""

    @property
    def spoken(self) -> str:
        """The row as a screen reader says it."""
        return ", ".join(part for part in (self.title, self.alarm, self.about, self.mark) if part)


def row_of_record(record: WorkRecord, providers: Sequence[str] = (), mark: str = "") -> WorkRow:
    """Title, kind of work, who wrote it where and when, its identifier, and who found it."""
    name = (
        translate("work_row", "DOI {doi}").format(doi=record.doi)
        if record.doi
        else translate("work_row", "PMID {pmid}").format(pmid=record.pmid)
        if record.pmid
        else ""
    )
    found = translate("work_row", "found by {names}").format(names=joined(providers)) if providers else ""
    about = (design_words(record.designs), citation_words(record)[0], name, found)
    alarm = next(
        (codebook_word(words) for kind, words in _GRAVE.items() if any(n.kind is kind for n in record.notices)), ""
    )
    return WorkRow(
        record.title or translate("work_row", "A work without a title"),
        " · ".join(part for part in about if part),
        mark,
        alarm,
    )


def row_of_work(work: FoundWork, cited: Collection[int] = ()) -> WorkRow:
    """The same for a work that a search found; one that the review has says so, and whether the claim leans on it."""
    mark = (
        translate("work_row", "source {source_number}").format(source_number=work.source_number)
        if work.source_number is not None
        else ""
    )
    mark += translate("work_row", " of the claim") if work.source_number in cited else ""
    return row_of_record(work.record, [provider_words([provider]) for provider in work.providers], mark)
