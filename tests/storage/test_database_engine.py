"""A writer has one connection with the settings that durability rests on; readers cannot write."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy.pool import QueuePool

from factcheck_app.domain.review import Review
from factcheck_app.storage.database_engine import reading_engine
from factcheck_app.storage.review_database import ReviewDatabase


def test_a_writer_logs_ahead_flushes_each_commit_and_overwrites_what_it_deletes(database: ReviewDatabase) -> None:
    expected = {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "secure_delete": 1}
    with database.engine.connect() as connection:
        for name, value in expected.items():
            assert connection.exec_driver_sql(f"PRAGMA {name}").scalar() == value, name


def test_there_is_never_a_second_writing_connection(database: ReviewDatabase) -> None:
    # SQLite before 3.51.3 can corrupt a write-ahead log that two connections write to
    pool = database.engine.pool
    assert isinstance(pool, QueuePool)
    assert pool.size() == 1
    with database.engine.connect():
        assert (pool.checkedout(), pool.overflow()) == (1, 0)


def test_a_reader_sees_one_state_of_the_file_from_its_first_look(
    path: Path, database: ReviewDatabase, review: Review
) -> None:
    engine = reading_engine(path)
    count = "SELECT count(*) FROM reviewers"
    with engine.connect() as reader:
        before = reader.exec_driver_sql(count).scalar()
        with database.engine.begin() as writer:
            writer.exec_driver_sql("INSERT INTO reviewers VALUES ('b0', 'Bo')")
        assert reader.exec_driver_sql(count).scalar() == before
    engine.dispose()
