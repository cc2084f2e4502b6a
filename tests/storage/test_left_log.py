"""A log that was left behind is played in where it belongs, and nowhere else."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from factcheck_app.domain.decision import Judgement
from factcheck_app.domain.errors import DatabaseUnusable
from factcheck_app.domain.review import Review
from factcheck_app.storage.audit_chain import verify
from factcheck_app.storage.database_file import log_of
from factcheck_app.storage.review_database import ReviewDatabase
from factcheck_app.storage.review_store import ReviewStore


def leave(path: Path, target: Path) -> Path:
    """The files as a kill leaves them."""
    target.parent.mkdir()
    for file in (path, log_of(path)):
        shutil.copy(file, target.with_name(file.name.replace(path.name, target.name)))
    return target


def reopened(path: Path) -> ReviewDatabase:
    return ReviewDatabase.open(path, writer=True, holder="a test")


@pytest.fixture
def left(database: ReviewDatabase, store: ReviewStore, review: Review, path: Path, tmp_path: Path) -> Path:
    """One decision in the file, two more in its log alone."""
    store.append_decision(review.id, "claim-01", Judgement(), "Ana Brandt")
    database.close()
    database = reopened(path)
    for number in (2, 3):
        ReviewStore(database).append_decision(review.id, f"claim-0{number}", Judgement(), "Ana Brandt")
    files = leave(path, tmp_path / "left" / "reviews.db")
    database.close()
    return files


def other_log(tmp_path: Path, review: Review) -> bytes:
    """The log of another database of this program."""
    other = reopened(tmp_path / "other" / "reviews.db")
    ReviewStore(other).add(replace(review, id="0ther"), "Bo")
    ReviewStore(other).append_decision("0ther", "claim-01", Judgement(), "Bo")
    content = log_of(other.path).read_bytes()
    other.close()
    return content


def test_a_log_that_was_left_behind_is_played_in(left: Path, review: Review) -> None:
    database = reopened(left)
    assert len(ReviewStore(database).history(review.id)) == 3
    assert verify(database).is_whole
    database.close()
    assert not log_of(left).exists()


def test_the_log_of_another_database_is_refused_and_both_stay(left: Path, review: Review, tmp_path: Path) -> None:
    foreign = other_log(tmp_path, review)
    log_of(left).write_bytes(foreign)
    before = left.read_bytes()
    with pytest.raises(DatabaseUnusable, match=r"belongs to another database|is damaged"):
        reopened(left)
    assert (left.read_bytes(), log_of(left).read_bytes()) == (before, foreign)


def test_a_log_that_holds_a_whole_other_database_is_refused(left: Path, review: Review, tmp_path: Path) -> None:
    other = reopened(tmp_path / "other" / "reviews.db")
    ReviewStore(other).add(replace(review, id="0ther"), "Bo")
    ReviewStore(other).append_decision("0ther", "claim-01", Judgement(), "Bo")
    other.close()
    with closing(sqlite3.connect(other.path, isolation_level=None)) as connection:
        # every page goes through the log
        connection.execute("VACUUM")
        foreign = log_of(other.path).read_bytes()
    log_of(left).write_bytes(foreign)
    with pytest.raises(DatabaseUnusable, match="belongs to another database"):
        reopened(left)
    assert log_of(left).read_bytes() == foreign


def test_a_log_cut_in_the_middle_gives_what_was_committed_before(left: Path, review: Review) -> None:
    content = log_of(left).read_bytes()
    log_of(left).write_bytes(content[: len(content) - 2000])
    database = reopened(left)
    assert len(ReviewStore(database).history(review.id)) == 2
    assert verify(database).is_whole
    database.close()


def test_a_log_that_is_garbage_is_passed_over(left: Path, review: Review) -> None:
    log_of(left).write_bytes(b"\xaa" * 9000)
    database = reopened(left)
    assert len(ReviewStore(database).history(review.id)) == 1
    database.close()


def test_a_deleted_log_is_noticed_against_the_head_on_record(left: Path, review: Review) -> None:
    reader = ReviewDatabase.open(left, writer=False)
    head = ReviewStore(reader).audit_head()
    reader.close()
    for ending in ("-wal", "-shm"):
        left.with_name(f"{left.name}{ending}").unlink()
    database = reopened(left)
    assert verify(database).is_whole
    assert "its end is missing" in verify(database, head=head.head, rows=head.rows).problem
    database.close()


def test_a_reader_names_a_log_that_is_not_the_database_s_own(left: Path, review: Review, tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "plain.db", isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("CREATE TABLE notes (words TEXT)")
        connection.execute("INSERT INTO notes VALUES (?)", ("x" * 90_000,))
        log_of(left).write_bytes((tmp_path / "plain.db-wal").read_bytes())
    left.with_name(f"{left.name}-shm").unlink(missing_ok=True)
    for writer in (False, True):
        with pytest.raises(DatabaseUnusable, match="belongs to another database"):
            ReviewDatabase.open(left, writer=writer)
