"""What a look-up finds is stored with a row of its own, and verify tells where it was changed afterwards."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from factcheck_app.domain.claim import Claim
from factcheck_app.domain.editorial_status import EditorialStatus
from factcheck_app.domain.errors import NotFound
from factcheck_app.domain.review import Review
from factcheck_app.domain.signal import Flag, Signal
from factcheck_app.domain.source import Access, CitationLink, Source
from factcheck_app.storage.audit_chain import verify
from factcheck_app.storage.review_database import ReviewDatabase
from factcheck_app.storage.review_store import ReviewStore
from factcheck_app.storage.source_fact_store import SourceFactStore
from factcheck_app.storage.source_text_store import SourceTextStore
from tests.fakes.evidence import COHORT_TEXT, CONTENTS, TRIAL_TEXT
from tests.fakes.known_work import ASKED, make_work

FLAG = Flag("retracted", "Retracted on 28 April 2026 (Crossref).")


def looked_up(source: Source, status: EditorialStatus = EditorialStatus.RETRACTED) -> Source:
    """The source as a look-up leaves it."""
    return replace(
        source,
        title="Evening walks",
        status=status,
        access=Access.METADATA_ONLY,
        checked_at=ASKED,
        flags=(FLAG,),
        work=make_work(status),
    )


def told(review: Review) -> Claim:
    """The first claim with the signal of the flag."""
    claim = review.claims[0].claim
    return replace(claim, signals=(Signal("retracted", "Source 1: …", claim.span.start, claim.span.end),))


@pytest.fixture
def facts(database: ReviewDatabase) -> SourceFactStore:
    return SourceFactStore(database)


def test_source_and_signals_come_back_and_the_record_is_whole(
    database: ReviewDatabase, store: ReviewStore, facts: SourceFactStore, review: Review
) -> None:
    source, claim = looked_up(review.source(1)), told(review)
    assert facts.record_look_up(review.id, source, [claim], "Ana Brandt") == source
    read = store.load(review.id)
    assert read.source(1) == source
    assert read.claim(claim.id).claim == claim
    assert read.source(2) == review.source(2)
    assert verify(database).problem == ""


def test_a_text_at_hand_says_more_of_the_access_than_a_look_up(
    database: ReviewDatabase, store: ReviewStore, facts: SourceFactStore, review: Review
) -> None:
    texts = SourceTextStore(database)
    texts.attach(review.id, TRIAL_TEXT, CONTENTS[TRIAL_TEXT.sha256])
    facts.record_look_up(review.id, looked_up(review.source(1)), [], "Ana Brandt")
    facts.record_look_up(review.id, looked_up(review.source(2)), [], "Ana Brandt")
    assert [source.access for source in store.load(review.id).sources[:2]] == [Access.FULL_TEXT, Access.METADATA_ONLY]
    texts.attach(review.id, COHORT_TEXT, CONTENTS[COHORT_TEXT.sha256])
    assert store.load(review.id).source(2).access is Access.ABSTRACT_ONLY
    facts.record_look_up(review.id, looked_up(review.source(1), EditorialStatus.REINSTATED), [], "Leo Rao")
    assert verify(database).problem == ""


def test_the_row_holds_codes_and_digests_alone(
    database: ReviewDatabase, facts: SourceFactStore, review: Review, path: Path
) -> None:
    facts.record_look_up(review.id, looked_up(review.source(1)), [told(review)], "Ana Brandt")
    with closing(sqlite3.connect(path)) as connection:
        (words,) = connection.execute("SELECT entry FROM audit_rows ORDER BY sequence DESC LIMIT 1").fetchone()
    entry = json.loads(words)
    assert (entry["action"], entry["source"]) == ("source_looked_up", 1)
    assert entry["status"] == ["not_checked", "retracted"]
    assert not any(text in words for text in ("Evening walks", "Ana Brandt", "28 April"))


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ("UPDATE sources SET facts = replace(facts, '\"retracted\"', '\"none_found\"')", "known of the sources"),
        ("UPDATE sources SET facts = replace(facts, 'metadata_only', 'full_text')", "access to the sources"),
        ("UPDATE claims SET findings = replace(findings, 'Source 1: ', 'Source 2: ')", "found of the claims"),
        ("DELETE FROM sources WHERE number = 2", "known of the sources"),
        ("UPDATE reviewers SET name = 'Somebody'", "the reviewer is not the one"),
    ],
)
def test_what_is_changed_by_hand_is_found(
    database: ReviewDatabase, facts: SourceFactStore, review: Review, path: Path, change: str, words: str
) -> None:
    facts.record_look_up(review.id, looked_up(review.source(1)), [told(review)], "Ana Brandt")
    with closing(sqlite3.connect(path)) as connection, connection:
        assert connection.execute(change).rowcount
    assert words in verify(database).problem


def test_an_added_source_follows_the_others_and_is_on_record(
    database: ReviewDatabase, store: ReviewStore, facts: SourceFactStore, review: Review, path: Path
) -> None:
    added = Source(len(review.sources) + 1, "10.5555/rest.2021.1", doi="10.5555/rest.2021.1", is_added=True)
    claim = review.claims[0].claim
    claim = replace(claim, citations=(*claim.citations, CitationLink(added.number, "added by the reviewer")))
    facts.add(review.id, added, [claim], "Ana Brandt")
    read = store.load(review.id)
    assert read.sources == (*review.sources, added)
    assert read.claims[0].claim.sources == claim.sources
    assert verify(database).problem == ""
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("DELETE FROM sources WHERE number = ?", (added.number,))
    assert "known of the sources" in verify(database).problem


def test_a_number_that_is_taken_or_leaves_a_gap_is_refused(facts: SourceFactStore, review: Review) -> None:
    for number in (1, len(review.sources) + 2):
        with pytest.raises(NotFound, match="have changed"):
            facts.add(review.id, Source(number, "10.5555/x", is_added=True), [], "Ana Brandt")
    with pytest.raises(NotFound, match="no source 99"):
        facts.record_look_up(review.id, Source(99, "10.5555/x"), [], "Ana Brandt")
