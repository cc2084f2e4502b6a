"""Answers of services are kept whole, with their time, and an empty answer is one too."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from factcheck_app.domain.work import Provider
from factcheck_app.storage.lookup_store import AnswerKey, KeptAnswer, LookupStore
from factcheck_app.storage.review_database import ReviewDatabase
from tests.fakes.known_work import ASKED, FROM_PUBMED, RECORD

KEY = AnswerKey(Provider.CROSSREF, "doi", "10.5555/rest.2021.1")


def test_what_was_never_asked_is_not_there(database: ReviewDatabase) -> None:
    assert LookupStore(database).find(KEY) is None


def test_an_answer_comes_back_whole(database: ReviewDatabase) -> None:
    store = LookupStore(database)
    store.keep(KEY, KeptAnswer(ASKED, (RECORD, FROM_PUBMED)))
    assert store.find(KEY) == KeptAnswer(ASKED, (RECORD, FROM_PUBMED))
    assert store.find(replace(KEY, provider=Provider.OPENALEX)) is None


def test_no_such_work_is_an_answer_and_the_newest_counts(database: ReviewDatabase) -> None:
    store, later = LookupStore(database), ASKED + timedelta(days=2)
    store.keep(KEY, KeptAnswer(ASKED))
    assert store.find(KEY) == KeptAnswer(ASKED)
    store.keep(KEY, KeptAnswer(later, (RECORD,)))
    assert store.find(KEY) == KeptAnswer(later, (RECORD,))


def test_an_answer_of_another_version_is_asked_for_anew(database: ReviewDatabase, path: Path) -> None:
    store = LookupStore(database)
    store.keep(KEY, KeptAnswer(ASKED, (RECORD,)))
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE lookup_records SET record = replace(record, 'randomised_trial', 'quite_new')")
    assert store.find(KEY) is None


def test_an_answer_of_one_word_comes_back_with_its_time(database: ReviewDatabase) -> None:
    store, key = LookupStore(database), AnswerKey(Provider.DATACITE, "agency", "10.5555/x")
    assert store.find_word(key) is None
    store.keep_word(key, ASKED, "DataCite")
    assert store.find_word(key) == (ASKED, "DataCite")
