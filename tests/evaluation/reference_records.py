"""References in three styles against recorded works: the right record must raise no flag, a wrong one must."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck_app.analysis.citations.reference_parts import read_reference
from factcheck_app.domain.source import Source
from factcheck_app.domain.work import Author, WorkRecord
from factcheck_app.lookups.flags.reference_flags import reference_flag
from factcheck_app.lookups.records.merging import merge_records
from factcheck_app.lookups.records.same_work import is_same_work
from tests.evaluation.recorded_works import PAYLOADS, READ_AT, recorded_works

_FOLDERS = ("crossref", "pubmed_efetch", "pubmed_eutils", "europepmc")
_DOI = "10.5555/x"
# how far on in the list the wrong record stands
_WRONG = 7


def evaluate(errors: int) -> None:
    """Prints false flags on right records, and wrong records that were said and missed."""
    if not PAYLOADS.exists():
        print("payloads are not beside the project: not evaluated")
        return
    told = [record for folder in _FOLDERS for records in recorded_works(folder).values() for record in records]
    whole = [record for record in told if record.title and record.authors and record.year and record.journal]
    works = [merge_records([record], (), READ_AT) for record in whole]
    count = false = said = missed = accepted = confused = 0
    for place, record in enumerate(whole):
        right, wrong = works[place], works[(place + _WRONG) % len(works)]
        for reference in _references(record):
            source = _source(reference)
            count += 1
            same = [one for one in whole if is_same_work(one, source.title or "", reference, source.year)]
            accepted += any(one.title == record.title for one in same)
            confused += any(one.title != record.title for one in same)
            flag = reference_flag(source, right)
            false += flag is not None
            if errors and flag is not None:
                print(f"  {reference[:160]}: {flag.message}")
            if wrong.title != right.title:
                is_said = reference_flag(source, wrong) is not None
                said, missed = said + is_said, missed + (not is_said)
    print(f"{count} references to {len(whole)} works: {false} false flags; wrong records: {said} said, {missed} missed")
    print(f"by title, first author and year: {accepted} of {count} accepted, {confused} taken for another work")


def _source(reference: str) -> Source:
    parts = read_reference(reference)
    return Source(1, reference, doi=_DOI, title=parts.title, year=parts.year, journal_named=parts.journal)


def _references(record: WorkRecord) -> Iterator[str]:
    """The work in AMA, APA and MLA."""
    first = record.authors[0]
    volume, pages = record.volume or "12", record.pages or "1-9"
    names = ", ".join(f"{author.family} {_initials(author)}".strip() for author in record.authors[:3])
    more = ", et al" if len(record.authors) > 3 else ""
    yield f"{names}{more}. {record.title}. {record.journal}. {record.year};{volume}(1):{pages}. doi:{_DOI}"
    names = ", ".join(f"{author.family}, {'. '.join(_initials(author))}." for author in record.authors[:4])
    yield f"{names} ({record.year}). {record.title}. {record.journal}, {volume}, {pages}. https://doi.org/{_DOI}"
    yield f'{first.family}, {first.given}, et al. "{record.title}." {record.journal} {volume} ({record.year}): {pages}.'


def _initials(author: Author) -> str:
    return "".join(word[0] for word in author.given.split()[:2])
