"""The backup that is offered is whole and holds most of the record, whatever its name says."""

from __future__ import annotations

from pathlib import Path

from factcheck_app.domain.decision import Judgement
from factcheck_app.domain.review import Review
from factcheck_app.storage.backup_folder import backup_folder
from factcheck_app.storage.backups import back_up
from factcheck_app.storage.good_backup import last_sequence, newest_good_backup
from factcheck_app.storage.review_database import ReviewDatabase
from factcheck_app.storage.review_store import ReviewStore


def named(backup: Path, stamp: str) -> Path:
    return backup.rename(backup.with_name(f"reviews-{stamp}.db"))


def test_a_backup_made_after_the_clock_was_set_back_is_the_newest(
    database: ReviewDatabase, store: ReviewStore, review: Review, path: Path
) -> None:
    named(back_up(database), "2027-01-01T00-00-00")
    store.append_decision(review.id, "claim-01", Judgement(), "Ana Brandt")
    later = named(back_up(database), "2026-01-01T00-00-00")
    found = newest_good_backup(path)
    assert found is not None
    assert found[1] == later
    assert last_sequence(later) == 2


def test_a_damaged_backup_is_passed_over(
    database: ReviewDatabase, store: ReviewStore, review: Review, path: Path
) -> None:
    good = named(back_up(database), "2026-01-01T00-00-00")
    store.append_decision(review.id, "claim-01", Judgement(note="x" * 9000), "Ana Brandt")
    bad = named(back_up(database), "2026-01-02T00-00-00")
    bad.write_bytes(bad.read_bytes()[:20_000])
    (backup_folder(path) / "reviews-2026-01-03T00-00-00.db").write_text("no database")
    found = newest_good_backup(path)
    assert found is not None
    assert found[1] == good


def test_without_a_good_backup_there_is_none(path: Path) -> None:
    assert newest_good_backup(path) is None
