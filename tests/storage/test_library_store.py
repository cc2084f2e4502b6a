"""The library is searched literally, its tags are counted, and a draft that is there is known by its hash."""

from __future__ import annotations

from dataclasses import replace

import pytest

from factcheck_app.domain.decision import Judgement
from factcheck_app.domain.errors import Cancelled
from factcheck_app.domain.library_find import FindPlace
from factcheck_app.domain.review import Review
from factcheck_app.domain.review_event import set_tags, tag_claim
from factcheck_app.domain.verdict import Verdict
from factcheck_app.storage.library_store import LibraryStore
from factcheck_app.storage.review_database import ReviewDatabase
from factcheck_app.storage.review_event_store import ReviewEventStore
from factcheck_app.storage.review_removal import delete_review
from factcheck_app.storage.review_store import ReviewStore
from tests.fakes.evidence import CONTENTS, make_quoted_review
from tests.fakes.reviews import make_review

ANA = "Ana Brandt"
AWKWARD = (
    '"',
    "aspirin AND",
    "-risk",
    "p<0.05",
    "95% CI",
    "it's",
    "100%",
    "a_b",
    "%",
    "_",
    "\\",
    "'",
    "“",
    "\x00",
    "日本",
)


@pytest.fixture
def library(database: ReviewDatabase) -> LibraryStore:
    return LibraryStore(database)


@pytest.mark.parametrize("sought", AWKWARD)
def test_every_sign_is_taken_literally(library: LibraryStore, store: ReviewStore, review: Review, sought: str) -> None:
    claim = review.claims[1]
    assert library.find(f"zz{sought}zz") == []
    store.append_decision(review.id, claim.id, Judgement(Verdict.SUPPORTED, note=f"say zz{sought}zz there"), ANA)
    found = library.find(f"ZZ{sought}zz")
    # a NUL is no character that a note may hold
    assert [(find.place, find.claim_id) for find in found] == ([] if sought == "\x00" else [(FindPlace.NOTE, claim.id)])


def test_words_lead_to_their_claim_and_place(library: LibraryStore, review: Review) -> None:
    claim = review.claims[2].claim
    (find, *_) = library.find(claim.text[:40])
    assert (find.place, find.claim_id, find.start) == (FindPlace.CLAIM, claim.id, claim.span.start)
    assert find.mark.of(find.text) == " ".join(claim.text[:40].split())


def test_only_the_newest_note_is_found(library: LibraryStore, store: ReviewStore, review: Review) -> None:
    claim = review.claims[0]
    for note in ("an older remark", "a newer remark"):
        store.append_decision(review.id, claim.id, Judgement(note=note), ANA)
    assert library.find("older remark") == []
    assert len(library.find("newer remark")) == 1


def test_titles_tags_and_sources_are_found(library: LibraryStore, store: ReviewStore, database: ReviewDatabase) -> None:
    review = make_quoted_review()
    store.add(review, ANA, source_files=CONTENTS)
    ReviewEventStore(database).append(review.id, tag_claim(review.claims[0].id, ("Ask the author",)), ANA)
    assert [find.place for find in library.find("ask the AUTHOR")] == [FindPlace.TAG]
    assert FindPlace.TITLE in [find.place for find in library.find(review.title)]
    written = review.sources[0].as_written
    assert (FindPlace.SOURCE, 1) in [(find.place, find.source) for find in library.find(written)]
    words = review.source_texts[0].text.split(".")[0]
    assert FindPlace.SOURCE_TEXT in [find.place for find in library.find(words)]


def test_a_deleted_review_is_found_no_more(library: LibraryStore, database: ReviewDatabase, review: Review) -> None:
    words = review.claims[0].claim.text
    assert library.find(words)
    delete_review(database, review.id, ANA)
    assert library.find(words) == []


def test_a_search_can_be_given_up(library: LibraryStore, review: Review) -> None:
    with pytest.raises(Cancelled):
        library.find(review.claims[0].claim.text, is_cancelled=lambda: True)


def test_tags_are_counted_whatever_their_case(
    library: LibraryStore, database: ReviewDatabase, store: ReviewStore, review: Review
) -> None:
    other = replace(make_review(()), id="1" * 32)
    store.add(other, ANA)
    events = ReviewEventStore(database)
    events.append(review.id, set_tags(("Heart", "old")), ANA)
    events.append(review.id, set_tags(("Heart",)), ANA)
    events.append(other.id, set_tags(("heart", "Sleep")), ANA)
    assert [(use.name, use.count) for use in library.tags()] == [("Heart", 2), ("Sleep", 1)]


def test_ten_thousand_tags(library: LibraryStore, database: ReviewDatabase, review: Review) -> None:
    tags = tuple(f"tag {number}" for number in range(10_000))
    ReviewEventStore(database).append(review.id, set_tags(tags), ANA)
    assert len(library.tags()) == 10_000
    assert [find.text for find in library.find("tag 9999")] == ["tag 9999"]


def test_a_draft_is_known_by_its_hash(library: LibraryStore, review: Review) -> None:
    (held,) = library.drafts_like(review.article.sha256)
    assert (held.review_id, held.title, held.revision, held.is_newest) == (review.id, review.title, 1, True)
    assert library.drafts_like("0" * 64) == []
