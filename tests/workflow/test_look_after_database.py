"""What is said of a database, and what is done for it."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from factcheck_app.domain.errors import DatabaseUnusable
from factcheck_app.storage.backup_folder import backups_of
from factcheck_app.storage.review_database import ReviewDatabase
from factcheck_app.storage.review_store import ReviewStore
from factcheck_app.workflow.look_after_database import (
    back_up_what_changed,
    check_file,
    describe_database,
    restore_backup,
    verify_record,
    write_backup,
)
from tests.fakes.reviews import make_review


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A closed database with one review."""
    path = tmp_path / "odd name #1.db"
    database = ReviewDatabase.open(path, writer=True, holder="a test")
    ReviewStore(database).add(make_review(()), "Ana Brandt")
    back_up_what_changed(database)
    database.close()
    return path


def test_the_facts_name_place_schema_and_the_end_of_the_record(path: Path) -> None:
    database = ReviewDatabase.open(path, writer=False)
    facts = describe_database(database)
    result = verify_record(database, None, None)
    database.close()
    assert list(facts) == ["url", "schema", "reviews", "audit_rows", "audit_head", "sqlite"]
    assert (facts["url"], facts["reviews"]) == (f"sqlite:///{path}", 1)
    assert (facts["audit_rows"], facts["audit_head"]) == (result.rows, result.head)


def test_damage_is_told_with_the_backup_to_put_in_place(path: Path) -> None:
    check_file(path)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("INSERT INTO open_review VALUES (9, 'none')")
        connection.commit()
    with pytest.raises(DatabaseUnusable, match="damaged") as error:
        check_file(path)
    assert str(backups_of(path)[0][1]) in error.value.next_step


def test_a_record_that_does_not_fit_the_head_is_told(path: Path) -> None:
    database = ReviewDatabase.open(path, writer=False)
    with pytest.raises(DatabaseUnusable, match="its end is missing"):
        verify_record(database, None, 2)
    database.close()


def test_a_backup_is_written_and_put_back(path: Path, tmp_path: Path) -> None:
    database = ReviewDatabase.open(path, writer=False)
    backup = write_backup(database, str(tmp_path / "copy.db"))
    database.close()
    kept = restore_backup(str(backup), f"sqlite:///{path}")
    assert kept is not None
    assert kept.exists()
    assert restore_backup(str(backup), str(tmp_path / "new.db")) is None


def test_a_table_that_is_missing_is_damage(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("DROP TABLE ledger_entries")
        connection.commit()
    with pytest.raises(DatabaseUnusable, match="the table ledger_entries is missing") as error:
        check_file(path)
    assert str(backups_of(path)[0][1]) in error.value.next_step
