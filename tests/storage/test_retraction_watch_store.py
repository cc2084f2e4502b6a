"""The imported list of retractions answers to DOI and PMID alone, and a new one takes its place."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from factcheck_app.domain.retraction_file import RetractionEntry, RetractionFile
from factcheck_app.domain.work import Notice, NoticeKind, Provider
from factcheck_app.storage.retraction_watch_store import RetractionWatchStore
from factcheck_app.storage.review_database import ReviewDatabase
from tests.fakes.known_work import ASKED

FILE = RetractionFile("retractions.csv", date(2026, 4, 1), ASKED, notices=2, unread=1)
NOTICE = Notice(NoticeKind.RETRACTION, Provider.RETRACTION_WATCH, "2010-02-06", "10.5555/notice", words="Error")
ENTRIES = (
    RetractionEntry(NOTICE, "10.5555/Rest.2021.1", "31415926"),
    RetractionEntry(replace(NOTICE, kind=NoticeKind.REINSTATEMENT), None, "27182818"),
    RetractionEntry(NOTICE),
)


def test_a_notice_is_found_by_either_identifier(database: ReviewDatabase) -> None:
    store = RetractionWatchStore(database)
    store.replace(FILE, ENTRIES)
    assert store.notices("10.5555/REST.2021.1", None) == (NOTICE,)
    assert store.notices(None, "27182818") == (replace(NOTICE, kind=NoticeKind.REINSTATEMENT),)
    assert store.notices("10.5555/rest.2021.1", "31415926") == (NOTICE,)
    assert store.notices("10.5555/other", "1") == store.notices(None, None) == ()


def test_the_list_says_what_it_is(database: ReviewDatabase) -> None:
    store = RetractionWatchStore(database)
    assert store.file() is None
    store.replace(FILE, ENTRIES)
    assert store.file() == FILE


def test_a_new_list_takes_the_place_of_the_old_one(database: ReviewDatabase) -> None:
    store = RetractionWatchStore(database)
    store.replace(FILE, ENTRIES)
    store.replace(replace(FILE, notices=0), ())
    assert store.notices("10.5555/rest.2021.1", None) == ()
