"""A search sends the query that was seen, merges what comes, and keeps it."""

from __future__ import annotations

import pytest

from factcheck_app.domain.errors import InvalidDecision, NotReached
from factcheck_app.domain.review import Review
from factcheck_app.domain.work import Provider
from factcheck_app.storage.review_database import ReviewDatabase
from factcheck_app.workflow.add_source import add_found_work
from factcheck_app.workflow.look_up_desk import LookUpDesk
from factcheck_app.workflow.look_up_sources import look_up_sources
from factcheck_app.workflow.search_works import LONGEST_QUERY, proposed_query, search_works
from tests.fakes.look_up_desk import COHORT, TRIAL, TRIAL_TITLE, make_desk
from tests.fakes.service_answers import EUROPE_PMC, PUBMED, Prepared, ServiceAnswers
from tests.fakes.service_records import europe_pmc_list, europe_pmc_result


def test_a_work_that_two_services_find_is_one_and_the_review_may_have_it(desk: LookUpDesk, review: Review) -> None:
    (work,) = search_works(desk, review, "  sleep \n pressure ").works
    assert (work.record.doi, work.providers) == (COHORT, (Provider.PUBMED, Provider.EUROPE_PMC))
    assert work.source_number == 2  # by its PMID


def test_a_service_that_fails_is_named_and_the_other_serves(
    desk: LookUpDesk, review: Review, services: ServiceAnswers
) -> None:
    services.answer(PUBMED, "/", Prepared("", "500 Internal Server Error"))
    result = search_works(desk, review, "sleep pressure")
    assert [work.providers for work in result.works] == [(Provider.EUROPE_PMC,)]
    assert result.failures[0].startswith("PubMed")


def test_the_query_begins_with_the_claim_and_is_not_sent(review: Review, services: ServiceAnswers) -> None:
    assert proposed_query(review.claims[0].claim)
    assert services.asked == []


@pytest.mark.parametrize("query", ["", " \n ", "w" * (LONGEST_QUERY + 1)])
def test_a_query_that_cannot_be_sent_is_refused(
    desk: LookUpDesk, review: Review, services: ServiceAnswers, query: str
) -> None:
    with pytest.raises(InvalidDecision, match="query"):
        search_works(desk, review, query)
    assert services.asked == []


def test_a_desk_that_asks_nobody_says_so(library: ReviewDatabase, review: Review, services: ServiceAnswers) -> None:
    with pytest.raises(NotReached, match="--offline"):
        search_works(make_desk(library, services.client(is_offline=True)), review, "sleep")


def test_what_was_found_and_added_is_known_without_asking_again(
    desk: LookUpDesk, review: Review, services: ServiceAnswers
) -> None:
    other = europe_pmc_result("10.5555/other", "Another trial of walks", id="27182818", pmid="27182818", pmcid=None)
    services.answer(EUROPE_PMC, "/", europe_pmc_list(other))
    services.answer(PUBMED, "/", Prepared("", "404 Not Found"))
    (work,) = search_works(desk, review, "walks").works
    source = add_found_work(desk, review.id, "Ana Brandt", work.record, review.claims[0].id)
    asked = len(services.asked)
    found = look_up_sources(desk, review.id, "Ana Brandt", [source.number], may_ask=False).review
    assert found.source(source.number).work is not None
    assert found.source_text(source.number) is not None
    assert len(services.asked) == asked
    assert TRIAL not in str(source)
    assert source.title != TRIAL_TITLE
