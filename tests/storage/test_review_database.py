"""Opening a database: what is ours opens, what is not is refused in a sentence and stays byte for byte."""

from __future__ import annotations

import os
import random
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from factcheck_app.domain.decision import Judgement
from factcheck_app.domain.errors import DatabaseBusy, DatabaseUnusable
from factcheck_app.domain.review import Review
from factcheck_app.storage import database_engine, database_file, review_store
from factcheck_app.storage.backups import back_up
from factcheck_app.storage.review_database import ReviewDatabase
from factcheck_app.storage.review_store import ReviewStore
from factcheck_app.storage.times import now
from tests.fakes.failing_disk import as_ordinary_user


def rewrite(path: Path, statement: str) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(statement)
        connection.commit()


def zero_the_middle(path: Path) -> None:
    size = path.stat().st_size
    content = path.read_bytes()
    path.write_bytes(content[: size // 4] + bytes(size // 2) + content[size // 4 + size // 2 :])


BAD_FILES: dict[str, tuple[Callable[[Path], object], str]] = {
    "text": (lambda path: path.write_text("Dear reviewer,\n" * 400), "is not a database of this program"),
    "garbage": (lambda path: path.write_bytes(random.Random(4).randbytes(50_000)), "is not a database of this program"),
    "zeros": (lambda path: path.write_bytes(bytes(path.stat().st_size)), "is not a database of this program"),
    "truncated": (lambda path: path.write_bytes(path.read_bytes()[:30_000]), "is damaged; it is kept as it is"),
    "cut short": (lambda path: path.write_bytes(path.read_bytes()[:60]), "is damaged; it is kept as it is"),
    "zeroed inside": (zero_the_middle, "is damaged; it is kept as it is"),
    "newer": (
        lambda path: rewrite(path, "UPDATE alembic_version SET version_num = '9999'"),
        "was written by a newer version of this program",
    ),
    "without a version": (lambda path: rewrite(path, "DELETE FROM alembic_version"), "is damaged"),
    "of another program": (
        lambda path: rewrite(path, "DROP TABLE alembic_version"),
        "is a database of another program",
    ),
}


@pytest.fixture
def closed(database: ReviewDatabase, store: ReviewStore, review: Review, path: Path) -> Path:
    """A database with a review and a decision, closed: one file."""
    store.append_decision(review.id, "claim-01", Judgement(note="x" * 9000), "Ana Brandt")
    database.close()
    return path


@pytest.mark.parametrize("name", BAD_FILES)
def test_a_bad_file_is_refused_in_a_sentence_and_stays_byte_for_byte(closed: Path, name: str) -> None:
    make, sentence = BAD_FILES[name]
    make(closed)
    before = closed.read_bytes()
    with pytest.raises(DatabaseUnusable) as error:
        ReviewDatabase.open(closed, writer=True, holder="a test")
    assert sentence in error.value.sentence
    assert error.value.next_step.endswith((".", '"', "DATABASE"))
    assert closed.read_bytes() == before
    assert {path.name for path in closed.parent.iterdir()} <= {closed.name, f"{closed.name}.lock"}


@pytest.mark.parametrize("name", ["text", "newer", "of another program"])
def test_a_reader_refuses_it_too_and_leaves_nothing_beside_it(closed: Path, name: str) -> None:
    make, sentence = BAD_FILES[name]
    make(closed)
    before = sorted(closed.parent.iterdir())
    with pytest.raises(DatabaseUnusable, match=sentence):
        ReviewDatabase.open(closed, writer=False)
    assert sorted(closed.parent.iterdir()) == before


def test_an_empty_file_that_held_reviews_is_not_begun_anew(
    database: ReviewDatabase, review: Review, path: Path
) -> None:
    backup = back_up(database)
    database.close()
    path.write_bytes(b"")
    for writer in (True, False):
        with pytest.raises(DatabaseUnusable, match="is empty, but it held reviews") as error:
            ReviewDatabase.open(path, writer=writer, holder="a test")
        assert str(backup) in error.value.next_step
    assert path.read_bytes() == b""


def test_an_empty_file_that_held_nothing_becomes_a_database(tmp_path: Path) -> None:
    path = tmp_path / "new.db"
    path.touch()
    database = ReviewDatabase.open(path, writer=True, holder="a test")
    assert ReviewStore(database).summaries() == []
    database.close()


def test_a_log_without_its_database_is_not_played_into_a_new_one(
    database: ReviewDatabase, review: Review, path: Path, tmp_path: Path
) -> None:
    log = path.with_name(f"{path.name}-wal").read_bytes()
    lonely = tmp_path / "lonely.db"
    lonely.with_name("lonely.db-wal").write_bytes(log)
    with pytest.raises(DatabaseUnusable, match="is missing, but its log is there"):
        ReviewDatabase.open(lonely, writer=True, holder="a test")
    assert lonely.with_name("lonely.db-wal").read_bytes() == log


def test_a_reader_of_nothing_sees_an_empty_library_and_makes_nothing(tmp_path: Path) -> None:
    database = ReviewDatabase.open(tmp_path / "none" / "reviews.db", writer=False)
    assert (ReviewStore(database).summaries(), ReviewStore(database).audit_head().rows) == ([], 0)
    assert (database.schema, list(tmp_path.iterdir())) == (None, [])
    database.close()


def test_folder_and_files_are_for_their_owner_alone(database: ReviewDatabase, review: Review, path: Path) -> None:
    assert path.parent.stat().st_mode & 0o777 == 0o700
    files = {file.name: file.stat().st_mode & 0o777 for file in path.parent.iterdir()}
    assert set(files) >= {"reviews.db", "reviews.db-wal", "reviews.db.lock", "reviews.db.holder"}
    assert set(files.values()) == {0o600}


def test_readers_read_while_a_writer_holds_the_database(
    database: ReviewDatabase, store: ReviewStore, review: Review, path: Path
) -> None:
    reader = ReviewDatabase.open(path, writer=False)
    store.append_decision(review.id, "claim-01", Judgement(), "Ana Brandt")
    assert len(ReviewStore(reader).history(review.id)) == 1
    with pytest.raises(DatabaseUnusable, match="may only be read"):
        ReviewStore(reader).append_decision(review.id, "claim-01", Judgement(), "Ana Brandt")
    reader.close()


def test_the_second_writer_is_told_who_has_it_whatever_the_name_of_the_file(
    database: ReviewDatabase, path: Path, tmp_path: Path
) -> None:
    link = tmp_path / "link.db"
    link.symlink_to(path)
    for name in (str(path), f"sqlite:///{path}", str(link)):
        with pytest.raises(DatabaseBusy, match="is in use by a test since"):
            ReviewDatabase.open(name, writer=True, holder="another")


def test_another_program_that_holds_the_file_is_waited_for_and_then_named(
    closed: Path, review: Review, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database_engine, "BUSY_SECONDS", 0.1)
    database = ReviewDatabase.open(closed, writer=True, holder="a test")
    store = ReviewStore(database)
    with closing(sqlite3.connect(closed, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(DatabaseUnusable, match="Another program holds the database; this was not saved"):
            store.append_decision(review.id, "claim-02", Judgement(note="a secret"), "Ana Brandt")
        assert len(store.history(review.id)) == 1
        other.execute("ROLLBACK")
    store.append_decision(review.id, "claim-02", Judgement(), "Ana Brandt")
    database.close()


def test_another_program_that_lets_nobody_in_is_waited_for_and_then_told(
    closed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database_engine, "BUSY_SECONDS", 0.1)
    monkeypatch.setattr(database_file, "BUSY_SECONDS", 0.1)
    before = closed.read_bytes()
    with closing(sqlite3.connect(closed, isolation_level=None)) as other:
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        for writer in (False, True):
            with pytest.raises(DatabaseUnusable, match="Another program holds the database; nothing could be read"):
                ReviewStore(ReviewDatabase.open(closed, writer=writer, holder="a test")).summaries()
    ReviewDatabase.open(closed, writer=True, holder="a test").close()
    assert closed.read_bytes()[:16] == before[:16]


def read_and_try_to_write(path: Path) -> tuple[int, str]:
    """How many reviews an ordinary user sees, and what they are told when they want to write."""

    def use() -> tuple[int, str]:
        reader = ReviewDatabase.open(path, writer=False)
        seen = len(ReviewStore(reader).summaries())
        reader.close()
        with pytest.raises(DatabaseUnusable) as error:
            ReviewDatabase.open(path, writer=True, holder="a test")
        return seen, error.value.sentence

    return as_ordinary_user(use)


def test_a_file_that_may_only_be_read_is_read_but_not_opened_for_writing(closed: Path) -> None:
    closed.chmod(0o400)
    seen, sentence = read_and_try_to_write(closed)
    assert (seen, sentence) == (1, f"The database {closed} may only be read.")


def test_a_folder_that_may_only_be_read_is_read_but_not_written(closed: Path) -> None:
    for file in closed.parent.iterdir():
        if file != closed:
            file.unlink()
    closed.parent.chmod(0o500)
    seen, sentence = read_and_try_to_write(closed)
    closed.parent.chmod(0o700)
    assert (seen, sentence) == (1, "The folder of the database cannot be written (Permission denied).")
    assert list(closed.parent.iterdir()) == [closed]


def test_a_file_that_may_not_be_read_is_refused_in_a_sentence(closed: Path) -> None:
    closed.chmod(0o000)
    with pytest.raises(DatabaseUnusable, match="cannot be opened"):
        as_ordinary_user(lambda: ReviewDatabase.open(closed, writer=False))


@pytest.mark.parametrize("name", ["postgresql://localhost/x", "", "sqlite:///", "nul\0.db", ".", "/dev/null"])
def test_a_name_that_no_database_can_have_is_refused(name: str) -> None:
    with pytest.raises(DatabaseUnusable):
        ReviewDatabase.open(name, writer=True, holder="a test")


def test_an_end_without_closing_is_known_at_the_next_start(database: ReviewDatabase, path: Path) -> None:
    assert not database.was_unclean
    holder = path.with_name(f"{path.name}.holder").read_text()
    database.close()
    path.with_name(f"{path.name}.holder").write_text(holder)
    again = ReviewDatabase.open(path, writer=True, holder="a test")
    assert again.was_unclean
    again.close()


def test_the_clock_set_back_a_year_changes_no_order(
    store: ReviewStore, review: Review, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = store.append_decision(review.id, "claim-01", Judgement(note="first"), "Ana Brandt")
    monkeypatch.setattr(review_store, "now", lambda: now() - timedelta(days=365))
    second = store.append_decision(review.id, "claim-01", Judgement(note="second"), "Ana Brandt")
    assert second.at < first.at
    assert store.history(review.id) == [first, second]
    assert store.load(review.id).claim("claim-01").judgement.note == "second"


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE reviews SET status = 'fine'",
        "UPDATE reviews SET changed_at = 'yesterday'",
        "UPDATE revisions SET layout = '[7]'",
        "UPDATE revisions SET text = CAST(x'ff' AS TEXT)",
        "UPDATE claims SET findings = '[]'",
        "UPDATE sources SET facts = 'broken'",
        "DELETE FROM revisions",
        "UPDATE reviewers SET id = 'other'",
    ],
)
def test_a_row_that_cannot_be_read_is_damage_and_no_mistake_of_the_program(
    closed: Path, review: Review, statement: str
) -> None:
    rewrite(closed, statement)
    reader = ReviewDatabase.open(closed, writer=False)
    with pytest.raises(DatabaseUnusable, match="damaged"):
        ReviewStore(reader).load(review.id)
    reader.close()


def test_a_second_name_of_the_file_is_refused_while_it_is_written_to_and_after(
    database: ReviewDatabase, path: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other.db"
    os.link(path, other)
    with pytest.raises(DatabaseUnusable, match="has a second name"):
        ReviewDatabase.open(other, writer=True, holder="a test")
    database.close()
    with pytest.raises(DatabaseUnusable, match="has a second name"):
        ReviewDatabase.open(path, writer=True, holder="a test")


def test_a_counter_that_was_set_back_does_not_stop_the_record(closed: Path, review: Review) -> None:
    rewrite(closed, "UPDATE sqlite_sequence SET seq = 1 WHERE name = 'audit_rows'")
    database = ReviewDatabase.open(closed, writer=True, holder="a test")
    assert ReviewStore(database).append_decision(review.id, "claim-01", Judgement(), "Ana Brandt").sequence == 3
    database.close()
