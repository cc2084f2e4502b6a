"""How long an answer is good: notices a week, records a month, "no such work" a day."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from factcheck_app.domain.work import Provider
from factcheck_app.lookups.source_inquiry import Question
from factcheck_app.storage.lookup_store import LookupStore
from factcheck_app.storage.review_database import ReviewDatabase
from factcheck_app.workflow.kept_answers import KeptAnswers
from tests.fakes.known_work import ASKED, FROM_PUBMED, RECORD

DOI = "10.5555/rest.2021.1"


@pytest.mark.parametrize(
    ("provider", "knows", "days"),
    [
        (Provider.CROSSREF, True, 7),
        (Provider.PUBMED, True, 7),
        (Provider.UNPAYWALL, True, 30),
        (Provider.DATACITE, True, 30),
        (Provider.CROSSREF, False, 1),
        (Provider.UNPAYWALL, False, 1),
    ],
)
def test_an_answer_is_good_for_its_days(library: ReviewDatabase, provider: Provider, knows: bool, days: int) -> None:
    store, question = LookupStore(library), Question(provider, "doi", DOI)
    records = (replace(RECORD, provider=provider),) if knows else ()
    KeptAnswers(store, ASKED).keep(question, records)
    last_day, after = ASKED + timedelta(days=days), ASKED + timedelta(days=days, seconds=1)
    assert KeptAnswers(store, last_day).known(question) == records
    assert KeptAnswers(store, after).known(question) is None
    assert KeptAnswers(store, after).last_known(question) == records


def test_a_work_is_kept_under_every_name_that_the_answer_gives(library: ReviewDatabase) -> None:
    kept = KeptAnswers(LookupStore(library), ASKED)
    kept.keep(Question(Provider.PUBMED, "doi", DOI), (FROM_PUBMED,))
    assert kept.known(Question(Provider.PUBMED, "pmid", "31415926")) == (FROM_PUBMED,)
    assert kept.known(Question(Provider.CROSSREF, "doi", DOI)) is None


def test_what_a_title_search_found_is_kept_under_the_title_alone(library: ReviewDatabase) -> None:
    kept = KeptAnswers(LookupStore(library), ASKED)
    kept.keep(Question(Provider.CROSSREF, "title", "Walks"), (RECORD,))
    assert kept.known(Question(Provider.CROSSREF, "title", "Walks")) == (RECORD,)
    assert kept.known(Question(Provider.CROSSREF, "doi", DOI)) is None


def test_an_answer_from_days_to_come_is_asked_for_again_and_serves_until_then(library: ReviewDatabase) -> None:
    store, question = LookupStore(library), Question(Provider.CROSSREF, "doi", DOI)
    KeptAnswers(store, ASKED).keep(question, (RECORD,))
    clock_set_back = KeptAnswers(store, ASKED - timedelta(days=365))
    assert clock_set_back.known(question) is None
    assert clock_set_back.last_known(question) == (RECORD,)
    assert KeptAnswers(store, ASKED - timedelta(hours=2)).known(question) == (RECORD,)
