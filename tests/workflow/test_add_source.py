"""A source that the reviewer adds follows the others, once, and may be leant on by a claim."""

from __future__ import annotations

import pytest

from factcheck_app.domain.errors import InvalidDecision
from factcheck_app.domain.review import Review
from factcheck_app.domain.source import Source
from factcheck_app.storage.audit_chain import verify
from factcheck_app.storage.review_database import ReviewDatabase
from factcheck_app.workflow.add_source import WHY, WHY_LINKED, add_found_work, add_identifier, link_source
from factcheck_app.workflow.look_up_desk import LookUpDesk
from tests.fakes.known_work import FROM_PUBMED, RECORD
from tests.fakes.service_answers import ServiceAnswers


@pytest.mark.parametrize(
    ("written", "known"),
    [
        ("10.5555/New.1", {"doi": "10.5555/new.1"}),
        ("https://doi.org/10.5555/new.1", {"doi": "10.5555/new.1", "url": "https://doi.org/10.5555/new.1"}),
        ("27182818", {"pmid": "27182818"}),
        ("PMID: 27182818", {"pmid": "27182818"}),
        ("PMC7654321", {"pmcid": "PMC7654321"}),
        ("NCT01234567", {"url": "https://clinicaltrials.gov/study/NCT01234567"}),
        ("https://example.org/guideline", {"url": "https://example.org/guideline"}),
    ],
)
def test_an_identifier_becomes_a_source(
    desk: LookUpDesk, review: Review, services: ServiceAnswers, written: str, known: dict[str, str]
) -> None:
    source = add_identifier(desk, review.id, "Ana Brandt", f" {written} ")
    assert {name: getattr(source, name) for name in known} == known
    assert (source.number, source.as_written, source.is_added) == (4, written, True)
    assert desk.reviews.load(review.id).sources == (*review.sources, source)
    assert services.asked == []


def test_a_claim_leans_on_it_and_the_record_is_whole(desk: LookUpDesk, review: Review, library: ReviewDatabase) -> None:
    claim = review.claims[0].claim
    source = add_found_work(desk, review.id, "Ana Brandt", RECORD, claim.id)
    assert source.as_written == "Rest et al. Evening walks and the time to fall asleep. Journal of Rest. 2021"
    assert (source.title, source.year, source.doi) == (RECORD.title, 2021, RECORD.doi)
    again = desk.reviews.load(review.id).claim(claim.id).claim
    assert again.sources == (*claim.sources, 4)
    assert again.citations[-1].why == WHY
    assert verify(library).problem == ""


@pytest.mark.parametrize("words", ["", "a paper about walks", "10.", "1234-5679", "x" * 600])
def test_words_that_name_no_work_are_refused(desk: LookUpDesk, review: Review, words: str) -> None:
    with pytest.raises(InvalidDecision, match="name no work"):
        add_identifier(desk, review.id, "Ana Brandt", words)


def test_a_work_that_the_review_has_is_not_added_twice(desk: LookUpDesk, review: Review) -> None:
    with pytest.raises(InvalidDecision, match="it is source 1"):
        add_identifier(desk, review.id, "Ana Brandt", "doi:10.5555/REST.2021.7")
    with pytest.raises(InvalidDecision, match="it is source 3"):
        add_identifier(desk, review.id, "Ana Brandt", review.source(3).url or "")
    first = add_found_work(desk, review.id, "Ana Brandt", FROM_PUBMED)
    with pytest.raises(InvalidDecision, match=f"it is source {first.number}"):
        add_identifier(desk, review.id, "Ana Brandt", "PMID 31415926")
    assert isinstance(first, Source)


def test_a_claim_leans_on_a_source_that_the_review_has(
    desk: LookUpDesk, review: Review, library: ReviewDatabase, services: ServiceAnswers
) -> None:
    claim = review.claims[0].claim
    number = next(source.number for source in review.sources if source.number not in claim.sources)
    link_source(desk, review.id, "Ana Brandt", number, claim.id)
    after = desk.reviews.load(review.id)
    linked = after.claim(claim.id).claim
    assert (linked.sources, linked.citations[-1].why) == ((*claim.sources, number), WHY_LINKED)
    assert after.sources == review.sources
    assert verify(library).problem == ""
    assert services.asked == []
    with pytest.raises(InvalidDecision, match=r"leans on source \d+ already"):
        link_source(desk, review.id, "Ana Brandt", number, claim.id)
