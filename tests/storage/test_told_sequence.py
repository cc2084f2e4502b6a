"""What was told as saved and is not in the file is missed, and its sequences are not given again."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from factcheck_app.domain.decision import Judgement
from factcheck_app.domain.errors import DatabaseUnusable
from factcheck_app.domain.review import Review
from factcheck_app.storage.audit_chain import verify
from factcheck_app.storage.backups import back_up, restore
from factcheck_app.storage.database_file import log_of
from factcheck_app.storage.review_database import ReviewDatabase
from factcheck_app.storage.review_store import ReviewStore
from factcheck_app.storage.told_sequence import told_sequence, told_words, who_told


def reopened(path: Path) -> ReviewDatabase:
    return ReviewDatabase.open(path, writer=True, holder="a test")


def decide(database: ReviewDatabase, review: Review) -> int:
    return ReviewStore(database).append_decision(review.id, "claim-01", Judgement(), "Ana Brandt").sequence


@pytest.fixture
def left(database: ReviewDatabase, review: Review, path: Path, tmp_path: Path) -> Path:
    """The files as a kill leaves them: sequences 2 to 4 in the log alone."""
    database.close()
    database = reopened(path)
    assert [decide(database, review) for _ in range(3)] == [2, 3, 4]
    (tmp_path / "left").mkdir()
    for file in path.parent.iterdir():
        if file.is_file() and not file.name.endswith((".lock", "-shm")):
            shutil.copy(file, tmp_path / "left")
    database.close()
    return tmp_path / "left" / path.name


@pytest.mark.parametrize("is_emptied", [False, True])
def test_a_log_that_is_gone_is_said_once_and_its_sequences_are_used_up(
    left: Path, review: Review, is_emptied: bool
) -> None:
    log_of(left).write_bytes(b"") if is_emptied else log_of(left).unlink()
    with pytest.raises(DatabaseUnusable, match="sequences 2 to 4 were saved and cannot be found"):
        reopened(left)
    again = reopened(left)
    assert decide(again, review) == 5
    assert verify(again).is_whole
    again.close()


def test_a_record_without_what_was_told_is_not_whole(left: Path) -> None:
    log_of(left).unlink()
    reader = ReviewDatabase.open(left, writer=False)
    assert "sequences 2 to 4" in verify(reader).problem
    reader.close()


def test_the_log_in_its_place_brings_everything_back(left: Path, review: Review) -> None:
    database = reopened(left)
    assert decide(database, review) == 5
    database.close()


def test_a_backup_that_holds_more_is_offered_and_goes_on_behind_what_was_told(left: Path, review: Review) -> None:
    database = reopened(left)
    backup = back_up(database)
    decide(database, review)
    holder = left.with_name(f"{left.name}.holder")
    words = holder.read_bytes()
    database.close()
    shutil.copy(backup, left)
    holder.write_bytes(words)
    with pytest.raises(DatabaseUnusable, match="sequence 5 was saved"):
        reopened(left)
    restore(backup, left)
    again = reopened(left)
    assert decide(again, review) == 6
    again.close()


def test_a_restored_backup_gives_no_sequence_again_that_the_log_held(left: Path, review: Review) -> None:
    log_of(left).unlink()
    backup = left.with_name("a backup.db")
    shutil.copy(left, backup)
    restore(backup, left)
    again = reopened(left)
    assert decide(again, review) == 5
    again.close()


def test_a_clean_end_leaves_nothing_to_miss(database: ReviewDatabase, review: Review, path: Path) -> None:
    decide(database, review)
    database.close()
    again = reopened(path)
    assert (again.was_unclean, again.told) == (False, 2)
    again.close()


def test_the_words_of_a_holder_are_read_with_and_without_a_sequence() -> None:
    assert (told_sequence(told_words(17, "me")), who_told(told_words(17, "me"))) == (17, "me")
    assert (told_sequence(b"the window (42)"), who_told(b"the window (42)")) == (0, "the window (42)")
    assert (told_sequence(told_words(0, "")), who_told(b"\xff")) == (0, "")
