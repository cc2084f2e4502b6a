"""A journal that the table lacks is asked for by its ISSN; a trial's number leads to its publications."""

from __future__ import annotations

from dataclasses import replace

import pytest

from factcheck_app.domain.source import Source
from factcheck_app.domain.work import Provider
from factcheck_app.lookups.call_plan import look_up_source
from factcheck_app.lookups.further_questions import trial_number_of
from factcheck_app.lookups.source_inquiry import Question
from tests.fakes.works import ROWAN, ListedJournal, ListedServices, ListedWorks, record_of

# no journal has them
UNKNOWN, SIBLING = "1234-5679", "9999-9994"
TRIAL = Source(1, "NCT01234567", url="https://clinicaltrials.gov/study/NCT01234567", is_added=True)
CITED = Source(1, "Rowan 2019", doi=ROWAN.doi, journal_named="Rest Quarterly")


def journals() -> ListedServices:
    journal = ListedJournal("Journal of Rest", (UNKNOWN, SIBLING))
    return ListedServices(crossref=ListedWorks((ROWAN,), journals=(journal,)))


def test_all_issns_of_an_unknown_journal_are_learnt_where_the_draft_names_another() -> None:
    services = journals()
    found = look_up_source(CITED, services)
    assert found.records[0].issns == (UNKNOWN, SIBLING)
    assert [one.journal for one in found.journals] == ["Journal of Rest"]
    kept = dict(found.answers)
    assert kept[Question(Provider.CROSSREF, "issn", UNKNOWN)] == found.journals
    again = journals()
    assert look_up_source(CITED, again, known=kept.get).records == found.records
    assert again.crossref.asked == []


@pytest.mark.parametrize(
    "source", [replace(CITED, journal_named=None), replace(CITED, journal_named="The Journal of Rest")]
)
def test_nobody_is_asked_where_nothing_would_be_learnt(source: Source) -> None:
    services = journals()
    assert look_up_source(source, services).journals == ()
    assert services.crossref.asked == [ROWAN.doi]


def test_a_journal_that_the_table_has_is_not_asked_for() -> None:
    services = ListedServices(crossref=ListedWorks((replace(ROWAN, issns=("0028-3908",)),)))
    look_up_source(CITED, services)
    assert services.crossref.asked == [ROWAN.doi]


def test_publications_of_a_trial_are_candidates_and_kept() -> None:
    paper = record_of(Provider.PUBMED, trial_numbers=("NCT01234567",))
    found = look_up_source(TRIAL, ListedServices(pubmed=ListedWorks((paper,))))
    assert (found.records, found.candidates) == ((), (paper,))
    assert dict(found.answers)[Question(Provider.PUBMED, "nct", "NCT01234567")] == (paper,)
    assert not look_up_source(TRIAL, ListedServices()).is_unknown


def test_a_draft_s_words_about_a_trial_are_no_trial() -> None:
    assert trial_number_of(TRIAL) == "NCT01234567"
    assert trial_number_of(Source(1, "Rowan A. Walks (NCT01234567). J Rest. 2019")) is None
