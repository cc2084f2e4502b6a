"""The last draft is taken back: the review stands as it did before, and nothing leaves the record."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import suppress
from pathlib import Path

import pytest
from sqlalchemy import event

from factcheck_app.domain.decision import Judgement, Origin
from factcheck_app.domain.errors import DatabaseUnusable, InvalidDecision, NotFound, ReviewSignedOff
from factcheck_app.domain.reason import Reason
from factcheck_app.domain.review import Review
from factcheck_app.domain.revision import Carried
from factcheck_app.domain.shaping import Deed
from factcheck_app.domain.verdict import Verdict
from factcheck_app.lookups.source_inquiry import LookUp
from factcheck_app.readers.pasted_text import read_pasted
from factcheck_app.storage.audit_chain import verify
from factcheck_app.storage.library_store import LibraryStore
from factcheck_app.storage.review_database import ReviewDatabase
from factcheck_app.storage.review_event_store import ReviewEventStore
from factcheck_app.storage.review_store import ReviewStore
from factcheck_app.storage.revision_store import RevisionStore
from factcheck_app.storage.schema_version import KNOWN_SCHEMAS
from factcheck_app.storage.shaping_store import ShapingStore
from factcheck_app.storage.source_fact_store import SourceFactStore
from factcheck_app.storage.source_text_store import SourceTextStore
from factcheck_app.workflow.attach_source import attach_source
from factcheck_app.workflow.compare_revisions import compare_revisions
from factcheck_app.workflow.looked_up_source import tell_review
from factcheck_app.workflow.revise_draft import compare_with, store_next_draft
from factcheck_app.workflow.shape_claim import shape, split_at
from factcheck_app.workflow.take_back_draft import last_draft, take_back_draft
from tests.fakes.evidence import make_quoted_review
from tests.fakes.known_work import FROM_PUBMED, RECORD
from tests.fakes.reviews import make_review
from tests.storage.test_databases_of_each_version import KEPT
from tests.workflow.test_revise_draft import SAID, SECOND, claim_with, store_first

OTHER = Judgement(Verdict.OVERSTATED, (Reason.HEDGE_DROPPED,))


@pytest.fixture
def drafts(database: ReviewDatabase) -> RevisionStore:
    return RevisionStore(database)


@pytest.fixture
def first(store: ReviewStore) -> Review:
    return store_first(store)


@pytest.fixture
def second(first: Review, drafts: RevisionStore) -> Review:
    return open_draft(drafts, first, SECOND)


def open_draft(drafts: RevisionStore, review: Review, text: str) -> Review:
    return store_next_draft(drafts, compare_with(review, read_pasted(text)), "Çelik & Søn")


def take_back(drafts: RevisionStore, review: Review) -> Review:
    return take_back_draft(drafts, last_draft(drafts, review.id), "Bo Lind")


def test_claims_places_sources_and_judgements_are_those_of_before(
    first: Review, second: Review, drafts: RevisionStore, store: ReviewStore, database: ReviewDatabase
) -> None:
    back = take_back(drafts, second)
    assert (back.revision, back.is_newest, back.follows) == (1, True, None)
    assert back.claims == first.claims
    assert (back.sources, back.article.text) == (first.sources, first.article.text)
    assert store.load(first.id).claims == first.claims
    assert verify(database).is_whole


def test_what_was_decided_on_the_draft_stays_in_it_and_in_the_history(
    first: Review, second: Review, drafts: RevisionStore, store: ReviewStore
) -> None:
    claim_id = claim_with(second, "Oat bran")
    store.append_decision(second.id, claim_id, OTHER, "Çelik & Søn")
    told = last_draft(drafts, second.id)
    assert (told.number, told.before, told.decisions, told.shapings) == (2, 1, 1, 0)
    left = store.load(second.id)
    back = take_back(drafts, second)
    assert (back.claim(claim_id).judgement, back.claim(claim_id).reviewer) == (SAID, "Ana Brandt")
    read = store.load(second.id, revision=2)
    assert (read.claims, read.sources, read.is_newest) == (left.claims, left.sources, False)
    history = store.history(second.id, claim_id)
    assert [each.origin for each in history][-2:] == [Origin.DECIDED, Origin.RESTORED]
    assert (history[-1].judgement, history[-1].previous, history[-1].revision) == (SAID, Verdict.OVERSTATED, 1)
    assert store.load(second.id, revision=2).claims == left.claims


def test_a_claim_of_the_draft_alone_stays_on_record_and_takes_no_decision(
    second: Review, drafts: RevisionStore, store: ReviewStore
) -> None:
    own = claim_with(second, "Singing")
    store.append_decision(second.id, own, OTHER, "Çelik & Søn")
    back = take_back(drafts, second)
    (former,) = back.former_claims
    assert (former.id, former.revision, former.left_by, former.judgement) == (own, 2, Deed.DRAFT_TAKEN_BACK, OTHER)
    with pytest.raises(NotFound):
        store.append_decision(second.id, own, SAID, "Ana Brandt")


def test_the_drafts_say_who_took_it_back(second: Review, drafts: RevisionStore, store: ReviewStore) -> None:
    take_back(drafts, second)
    one, two = drafts.revisions(second.id)
    assert (one.taken_back_at, two.taken_back_by, two.follows, two.claims) == (None, "Bo Lind", 1, 3)
    assert two.taken_back_at is not None
    assert len(compare_revisions(store, second.id, 1, 2).of(Carried.NEW)) == 1


def test_the_next_draft_comes_as_if_for_the_first_time_under_a_number_of_its_own(
    second: Review, drafts: RevisionStore, store: ReviewStore, database: ReviewDatabase
) -> None:
    store.append_decision(second.id, claim_with(second, "Oat bran"), OTHER, "Çelik & Søn")
    store.append_decision(second.id, claim_with(second, "Singing"), OTHER, "Çelik & Søn")
    again = open_draft(drafts, take_back(drafts, second), SECOND)
    assert (again.revision, again.follows) == (3, 1)
    assert [each.carried for each in again.claims] == [each.carried for each in second.claims]
    assert [each.judgement for each in again.claims] == [each.judgement for each in second.claims]
    assert [each.pending for each in again.claims] == [each.pending for each in second.claims]
    assert again.sources == second.sources
    assert again.former_sources == ()
    (summary,) = store.summaries()
    assert (summary.claims, summary.decided) == (3, 1)
    assert store.load(second.id, revision=2).revision == 2
    assert verify(database).is_whole


def test_the_same_comparison_may_be_stored_again(
    first: Review, drafts: RevisionStore, database: ReviewDatabase
) -> None:
    compared = compare_with(first, read_pasted(SECOND))
    second = store_next_draft(drafts, compared, "Çelik & Søn")
    take_back(drafts, second)
    again = store_next_draft(drafts, compared, "Çelik & Søn")
    assert again.revision == 3
    own = claim_with(again, "Singing")
    assert own not in {each.id for each in second.claims}
    assert verify(database).is_whole


def test_drafts_are_taken_back_one_after_the_other(
    first: Review, second: Review, drafts: RevisionStore, store: ReviewStore, database: ReviewDatabase
) -> None:
    third = open_draft(drafts, second, SECOND.replace("12 patients", "13 patients"))
    store.append_decision(third.id, claim_with(third, "Tai chi"), OTHER, "Ana Brandt")
    back = take_back(drafts, third)
    assert (back.revision, back.claims, back.sources) == (2, second.claims, second.sources)
    assert back.claim(claim_with(back, "Tai chi")).pending == SAID
    assert take_back(drafts, back).claims == first.claims
    assert store.load(first.id, revision=3).claim(claim_with(third, "Tai chi")).judgement == OTHER
    assert store.load(first.id, revision=2).claims == second.claims
    assert verify(database).is_whole


def test_what_is_decided_afterwards_is_not_read_into_the_draft(
    first: Review, second: Review, drafts: RevisionStore, store: ReviewStore
) -> None:
    take_back(drafts, second)
    claim_id = claim_with(first, "Oat bran")
    store.append_decision(first.id, claim_id, OTHER, "Ana Brandt")
    assert store.load(first.id).claim(claim_id).judgement == OTHER
    assert store.load(first.id, revision=2).claims == second.claims


def test_a_claim_that_was_cut_on_the_draft_stands_whole_again(
    first: Review, second: Review, drafts: RevisionStore, database: ReviewDatabase
) -> None:
    edit = split_at(second, claim_with(second, "Oat bran"), 8)
    shape(ShapingStore(database), second, edit, "Ana Brandt")
    assert last_draft(drafts, second.id).shapings == 1
    assert take_back(drafts, second).claims == first.claims
    assert verify(database).is_whole


def test_a_source_of_the_draft_alone_leaves_and_its_number_is_not_given_again(
    second: Review, drafts: RevisionStore, database: ReviewDatabase
) -> None:
    back = take_back(drafts, second)
    assert [source.number for source in back.former_sources] == [2]
    other = SECOND.replace("songs.1", "songs.9").replace(
        "Lund K. Songs. J Song. 2021;3:4", "Moe A. Choirs. J Art. 2019;1:1"
    )
    again = open_draft(drafts, back, other)
    assert [source.number for source in again.sources] == [1, 3]
    assert LibraryStore(database).find("songs.1") == []


def test_a_first_draft_and_a_signed_off_review_refuse(
    first: Review, drafts: RevisionStore, database: ReviewDatabase
) -> None:
    with pytest.raises(InvalidDecision, match="one draft alone"):
        last_draft(drafts, first.id)
    second = open_draft(drafts, first, SECOND)
    told = last_draft(drafts, second.id)
    ReviewEventStore(database).sign_off(second.id, "Ana Brandt")
    with pytest.raises(ReviewSignedOff):
        take_back_draft(drafts, told, "Ana Brandt")
    assert drafts.newest(second.id)[0].revision == 2


def test_a_draft_that_is_no_longer_the_last_is_left_alone(second: Review, drafts: RevisionStore) -> None:
    told = last_draft(drafts, second.id)
    take_back_draft(drafts, told, "Ana Brandt")
    open_draft(drafts, drafts.newest(second.id)[0], SECOND)
    with pytest.raises(NotFound, match="have changed"):
        take_back_draft(drafts, told, "Ana Brandt")


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE revisions SET left_as = '{}' WHERE number = 2",
        "UPDATE revisions SET left_as = '{}' WHERE number = 1",
        "UPDATE revisions SET left_as = NULL WHERE number = 2",
        "DELETE FROM placements WHERE revision = 1 AND sequence > 0 AND start IS NULL",
        "UPDATE sources SET facts = json_remove(facts, '$.has_left')",
        "UPDATE revisions SET text = text || 'x' WHERE number = 2",
    ],
)
def test_whatever_is_changed_of_it_is_named(
    second: Review, drafts: RevisionStore, database: ReviewDatabase, statement: str
) -> None:
    take_back(drafts, second)
    assert verify(database).is_whole
    with database.engine.begin() as connection:
        connection.exec_driver_sql(statement)
    assert not verify(database).is_whole


def test_what_was_looked_up_or_attached_meanwhile_is_known_still(
    first: Review, second: Review, drafts: RevisionStore, database: ReviewDatabase, tmp_path: Path
) -> None:
    answer = tell_review(second, second.source(1), LookUp((RECORD, FROM_PUBMED)), may_ask=True)
    assert answer is not None
    SourceFactStore(database).record_look_up(second.id, *answer, "Çelik & Søn")
    path = tmp_path / "oats.txt"
    path.write_text("Oats lowered cholesterol.\n\n" * 2000, encoding="utf-8")
    attach_source(SourceTextStore(database), second, 1, path, "Çelik & Søn")
    attach_source(SourceTextStore(database), second, 2, path, "Çelik & Søn")
    back = take_back(drafts, second)
    assert back.source(1).work == answer[0].work
    assert back.source(1).mentions == first.source(1).mentions
    assert [text.source_number for text in back.source_texts] == [1]
    assert [text.source_number for text in back.replaced_texts] == [2]
    assert verify(database).is_whole
    again = open_draft(drafts, back, SECOND)
    assert [text.source_number for text in again.source_texts] == [1, 2]


def test_it_is_done_whole_or_not_at_all(second: Review, drafts: RevisionStore, database: ReviewDatabase) -> None:
    told, left = last_draft(drafts, second.id), [0]

    def fail(*_of_statement: object) -> None:
        left[0] -= 1
        if left[0] == 0:
            raise sqlite3.OperationalError("disk I/O error")

    event.listen(database.engine, "before_cursor_execute", fail)
    for statement in range(1, 200):
        left[0] = statement
        with suppress(DatabaseUnusable, sqlite3.OperationalError):
            take_back_draft(drafts, told, "Ana Brandt")
        left[0] = 0
        present = drafts.newest(second.id)[0]
        if present.revision == 1:
            break
        assert present.claims == second.claims
    assert statement > 20
    assert drafts.newest(second.id)[0].revision == 1
    event.remove(database.engine, "before_cursor_execute", fail)
    assert verify(database).is_whole


@pytest.mark.parametrize("schema", KNOWN_SCHEMAS)
def test_a_draft_of_a_database_of_an_older_version_is_taken_back(schema: str, tmp_path: Path) -> None:
    path = tmp_path / "older.db"
    shutil.copy(KEPT / f"{schema}.db", path)
    database = ReviewDatabase.open(path, writer=True, holder="a test")
    store, drafts = ReviewStore(database), RevisionStore(database)
    before = store.load((make_review() if schema == "0001" else make_quoted_review()).id)
    second = open_draft(drafts, before, f"{before.article.text}\n\nSinging raised mood in 12 patients.\n")
    assert second.revision == 2
    assert take_back(drafts, second).claims == before.claims
    assert verify(database).is_whole
    database.close()
