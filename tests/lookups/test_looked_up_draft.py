"""From a draft's link to its flags: a review of one journal, told as a study of another."""

from __future__ import annotations

from dataclasses import replace

import pytest

from factcheck_app.domain.source import Source
from factcheck_app.domain.work import Author, Design, Provider, WorkRecord
from factcheck_app.lookups.call_plan import look_up_source
from factcheck_app.lookups.journal_table import JournalTable
from factcheck_app.lookups.records.merging import merge_records
from factcheck_app.lookups.source_record import source_with_work
from factcheck_app.workflow.open_article import open_pasted
from tests.fakes.works import ASKED, ListedServices, ListedWorks

TITLE = "{} in the treatment of insomnia: what is known and what is not"
DRAFT = """{drug} for sleep
In this blog we look at {drug}, drawing upon findings from a {kind} published in the journal {named} ({link}).
The {kind} published in {named} found that a single dose of {drug} led to longer sleep among participants with insomnia.
The same {kind} reported that people who received {drug} woke less often than those who received a placebo.
"""
LINK = "https://www.sciencedirect.com/science/article/abs/pii/S0028390818300170?via%3Dihub"


def looked_up(drug: str, named: str, record: WorkRecord, kind: str = "study") -> Source:
    review = open_pasted(DRAFT.format(drug=drug, named=named, link=LINK, kind=kind))
    services = ListedServices(ListedWorks((replace(record, designs=()),)), ListedWorks((in_pubmed(record),)))
    found = look_up_source(review.sources[0], services)
    work = merge_records(found.records, found.unanswered, ASKED)
    claims = [claim.claim for claim in review.claims]
    return source_with_work(review.sources[0], work, review.article, claims, JournalTable.load())


def in_pubmed(record: WorkRecord) -> WorkRecord:
    return replace(record, provider=Provider.PUBMED, pmid="31000001")


def record(drug: str, journal: str, issn: str) -> WorkRecord:
    return WorkRecord(
        Provider.CROSSREF,
        ASKED,
        doi="10.5555/sleep.2018.1",
        pii="S0028390818300170",
        title=TITLE.format(drug.capitalize()),
        authors=(Author("Rowan", "Ada"),),
        journal=journal,
        issns=(issn,),
        year=2018,
        designs=(Design.REVIEW,),
    )


@pytest.mark.parametrize(
    ("drug", "named", "journal", "issn"),
    [
        ("ketamine", "Neuropsychopharmacology", "Neuropharmacology", "0028-3908"),
        ("metformin", "Diabetes Care", "Diabetologia", "0012-186X"),
        ("valerian", "Sleep", "Sleep Medicine", "1389-9457"),
    ],
)
def test_both_are_flagged_with_both_texts(drug: str, named: str, journal: str, issn: str) -> None:
    source = looked_up(drug, named, record(drug, journal, issn))
    flags = {flag.code: flag.message for flag in source.flags}
    assert list(flags) == ["review_as_trial", "journal_mismatch"]
    assert f"found that a single dose of {drug}" in flags["review_as_trial"]
    assert f"PubMed lists it as a review: “{TITLE.format(drug.capitalize())}” (2018)." in flags["review_as_trial"]
    assert f"The draft names {named};" in flags["journal_mismatch"]
    assert f"stands in {journal} (ISSN {issn})" in flags["journal_mismatch"]
    assert (source.journal_named, source.journal, source.design) == (named, journal, "review")


def test_a_trial_in_the_named_journal_is_left_alone() -> None:
    trial = replace(record("tea", "Neuropharmacology", "0028-3908"), designs=(Design.RANDOMISED_TRIAL,))
    assert looked_up("tea", "Neuropharmacology", trial).flags == ()


def test_a_draft_that_calls_it_a_review_is_left_alone() -> None:
    review = record("tea", "Neuropharmacology", "0028-3908")
    assert looked_up("tea", "Neuropharmacology", review, "review").flags == ()
