"""A source takes what was looked up and keeps what the draft says."""

from __future__ import annotations

from dataclasses import replace

from factcheck_app.domain.editorial_status import EditorialStatus
from factcheck_app.domain.signal import Flag
from factcheck_app.domain.source import Access, Source
from factcheck_app.domain.work import Design, Notice, NoticeKind, Provider, Unanswered, Work, WorkRecord
from factcheck_app.lookups.journal_table import JournalTable
from factcheck_app.lookups.offline_checks import check_sources
from factcheck_app.lookups.records.merging import merge_records
from factcheck_app.lookups.source_record import source_with_work
from tests.fakes.works import ASKED, ROWAN, TITLE, record_of, work_of
from tests.lookups.flags.cited_draft import SOURCE, cited

DRAFT = cited("Walks help people to sleep.")
TABLE = JournalTable.load()
RETRACTED = work_of(record_of(notices=(Notice(NoticeKind.RETRACTION, Provider.CROSSREF, "2020"),)))
SILENT = merge_records((), (Unanswered(Provider.CROSSREF, "It does not answer."),), ASKED)


def known(source: Source, work: Work) -> Source:
    return source_with_work(source, work, DRAFT.article, DRAFT.claims, TABLE)


def codes(source: Source) -> list[str]:
    return [flag.code for flag in source.flags]


def test_gaps_are_filled_and_the_draft_s_words_stay() -> None:
    draft = replace(SOURCE, title="Evening walks and the sleep of shift workers", year=2018)
    work = work_of(
        record_of(Provider.PUBMED, pmid="31000001", designs=(Design.RANDOMISED_TRIAL,), abstract="We walked.")
    )
    found = known(draft, work)
    assert (found.title, found.year, found.as_written) == (draft.title, 2018, "Rowan 2019")
    assert (found.pmid, found.journal, found.issn) == ("31000001", "Journal of Rest", "1234-5679")
    assert (found.design, found.access) == ("randomised trial", Access.ABSTRACT_ONLY)
    assert (found.status, found.checked_at, found.work) == (EditorialStatus.NONE_FOUND, ASKED, work)
    assert known(SOURCE, work).title == TITLE


def test_a_text_at_hand_stays_at_hand() -> None:
    assert known(replace(SOURCE, access=Access.FULL_TEXT), work_of(ROWAN)).access is Access.FULL_TEXT
    assert known(SOURCE, work_of(ROWAN)).access is Access.METADATA_ONLY


def test_flags_without_a_network_stay_and_those_of_a_look_up_are_replaced() -> None:
    twice = Flag("duplicate_source", "This is source 2 again.")
    first = known(replace(SOURCE, flags=(twice,)), RETRACTED)
    assert codes(first) == ["retracted", "duplicate_source"]
    again = known(first, work_of(ROWAN))
    assert codes(again) == ["duplicate_source"]
    assert known(again, work_of(ROWAN)) == again


def test_the_record_s_journal_replaces_the_one_of_the_identifier() -> None:
    linked = Source(1, "a link", pii="S0028390818300170", journal_named="Neuropsychopharmacology")
    (checked,) = check_sources(DRAFT.article, [linked], TABLE)
    work = work_of(record_of(journal="Neuropharmacology", issns=("0028-3908",)))
    assert codes(known(checked, work)) == ["journal_mismatch"]
    assert TITLE in known(checked, work).flags[0].message
    moved = work_of(record_of(journal="Neuropsychopharmacology", issns=("0893-133X",)))
    assert codes(known(checked, moved)) == []


def test_a_failure_takes_no_retraction_away() -> None:
    before = known(SOURCE, RETRACTED)
    after = known(before, SILENT)
    assert (after.status, after.flags) == (EditorialStatus.RETRACTED, before.flags)
    assert after.work is not None
    assert after.work.unanswered == SILENT.unanswered


def test_a_list_of_retractions_describes_no_work() -> None:
    listed = WorkRecord(Provider.RETRACTION_WATCH, ASKED, doi=SOURCE.doi)
    none = (Unanswered(Provider.CROSSREF, "Crossref knows no such work.", knows_none=True),)
    found = known(SOURCE, merge_records((listed,), none, ASKED))
    assert (found.access, codes(found)) == (Access.NOT_FOUND, ["not_found"])
    assert known(SOURCE, merge_records((listed,), SILENT.unanswered, ASKED)).access is Access.NOT_CHECKED


def test_what_nobody_knows_is_not_found_and_a_failure_is_not_checked() -> None:
    none = merge_records((), (Unanswered(Provider.CROSSREF, "Crossref knows no such work.", knows_none=True),), ASKED)
    found = known(SOURCE, none)
    assert (found.access, codes(found), found.status) == (Access.NOT_FOUND, ["not_found"], EditorialStatus.NOT_CHECKED)
    assert known(SOURCE, SILENT).access is Access.NOT_CHECKED
    assert known(SOURCE, SILENT).checked_at is None


def test_a_doi_that_another_one_replaced_is_shown_beside_it() -> None:
    work = work_of(replace(ROWAN, doi="10.5555/primary"))
    source = known(Source(1, "a link", doi="10.5555/alias"), work)
    assert source.work is not None
    (conflict,) = source.work.conflicts
    assert conflict.values[0] == ("Crossref", "10.5555/primary")
    assert conflict.values[1] == ("the draft, an earlier DOI of the same work", "10.5555/alias")
    assert "records_differ" not in codes(source)
