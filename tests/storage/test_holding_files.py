"""Backups that still hold a deleted review are named, and go where the reviewer wants that."""

from __future__ import annotations

from dataclasses import replace

from factcheck_app.domain.review import Review
from factcheck_app.storage.backup_folder import backups_of
from factcheck_app.storage.backups import back_up
from factcheck_app.storage.holding_files import holding_files
from factcheck_app.storage.removal_plan import plan_removal
from factcheck_app.storage.review_database import ReviewDatabase
from factcheck_app.storage.review_store import ReviewStore
from factcheck_app.workflow.delete_review import delete_for_good
from tests.fakes.reviews import make_review


def test_only_files_with_the_review_are_named(database: ReviewDatabase, store: ReviewStore, review: Review) -> None:
    made = back_up(database)
    other = replace(make_review(()), id="2" * 32)
    store.add(other, "Ana Brandt")
    assert [file.path for file in holding_files(database.path, review.id)] == [made]
    assert holding_files(database.path, other.id) == []
    kept = database.path.with_name("reviews-kept-2026-11-24.db")
    kept.write_bytes(b"damaged")
    assert [file.path for file in holding_files(database.path, other.id)] == [kept]


def test_with_its_backups_no_file_holds_its_words(database: ReviewDatabase, review: Review) -> None:
    back_up(database).rename(database.path.with_name("reviews-backups") / "reviews-2026-11-01T08-00-00.db")
    words = review.article.text[:60].encode()
    removal = plan_removal(database, review.id)
    assert len(removal.holding) == 1
    delete_for_good(database, removal, "Ana Brandt", with_backups=True)
    files = [path for path in database.path.parent.rglob("*") if path.is_file()]
    assert [path for path in files if words in path.read_bytes()] == []
    assert len(backups_of(database.path)) == 1


def test_without_them_the_backups_stay(database: ReviewDatabase, review: Review) -> None:
    made = back_up(database)
    removal = plan_removal(database, review.id)
    assert (removal.drafts, removal.claims) == (1, len(review.claims))
    delete_for_good(database, removal, "Ana Brandt", with_backups=False)
    assert made.exists()
    assert plan_removal_is_refused(database, review.id)


def plan_removal_is_refused(database: ReviewDatabase, review_id: str) -> bool:
    return review_id not in [summary.id for summary in ReviewStore(database).summaries()]
