"""A copy has its name only once it was checked; what stood there before stays where it cannot be made."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from factcheck_app.domain.errors import DatabaseUnusable
from factcheck_app.domain.review import Review
from factcheck_app.storage.checked_copy import copy_database
from factcheck_app.storage.good_backup import last_sequence
from factcheck_app.storage.review_database import ReviewDatabase
from tests.fakes.failing_disk import as_ordinary_user


@pytest.fixture
def closed(database: ReviewDatabase, review: Review) -> Path:
    database.close()
    return database.path


def test_a_copy_is_one_file_and_leaves_nothing_beside_it(closed: Path, tmp_path: Path) -> None:
    target = tmp_path / "copies" / "copy.db"
    copy_database(closed, target)
    assert [file.name for file in target.parent.iterdir()] == ["copy.db"]
    with closing(sqlite3.connect(target)) as copy:
        assert copy.execute("PRAGMA journal_mode").fetchone() == ("delete",)


def test_a_copy_takes_over_the_sequences_that_were_used(closed: Path, tmp_path: Path) -> None:
    for used, expected in ((0, 1), (9, 9)):
        copy_database(closed, tmp_path / "copy.db", used_sequences=used)
        assert last_sequence(tmp_path / "copy.db") == expected


def test_a_damaged_database_makes_no_copy_and_the_old_one_stays(closed: Path, tmp_path: Path) -> None:
    target = tmp_path / "copy.db"
    copy_database(closed, target)
    before = target.read_bytes()
    content = closed.read_bytes()
    closed.write_bytes(content[:8192] + b"\xaa" * (len(content) - 8192))
    with pytest.raises(DatabaseUnusable, match="is damaged: no copy was made"):
        copy_database(closed, target)
    assert target.read_bytes() == before
    assert not target.with_name("copy.db.part").exists()


def test_a_folder_that_cannot_be_written_is_said(closed: Path, tmp_path: Path) -> None:
    folder = tmp_path / "copies"
    folder.mkdir(mode=0o500)
    with pytest.raises(DatabaseUnusable, match=r"cannot be written \(Permission denied\)"):
        as_ordinary_user(lambda: copy_database(closed, folder / "copy.db"))
