"""The database: opened for one writer or for reading, and its sessions."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from factcheck_app.domain.errors import DatabaseUnusable
from factcheck_app.storage.database_engine import reading_engine, writing_engine
from factcheck_app.storage.database_file import is_new, path_of, schema_of
from factcheck_app.storage.database_problem import problem_in_words
from factcheck_app.storage.schema_version import CURRENT_SCHEMA, is_older
from factcheck_app.storage.sqlite_version import check_sqlite
from factcheck_app.storage.writer_lock import WriterLock


class ReviewDatabase:
    """One SQLite file. A reader of a file that does not exist sees an empty library and creates nothing.

    `schema` is None where there is no file. `was_unclean` says that the last writer did not close it. `changes` counts
    what this writer has committed since the last backup.
    """

    def __init__(self, path: Path, engine: Engine, lock: WriterLock | None, *, was_unclean: bool) -> None:
        self.path = path
        self.engine = engine
        self.schema = CURRENT_SCHEMA if path.exists() else None
        self.was_unclean = was_unclean
        self.changes = 0
        self._lock = lock

    @classmethod
    def open(cls, name: str | Path, *, writer: bool, holder: str = "") -> ReviewDatabase:
        """Opens a path or sqlite:/// address. Raises DatabaseBusy or DatabaseUnusable; a bad file stays as it is."""
        check_sqlite()
        path = path_of(str(name))
        if not writer:
            return cls(path, reading_engine(path), None, was_unclean=False)
        if not is_new(path):
            # a file that is none of ours is refused before anything is put beside it
            is_older(schema_of(path), path)
        _make_folder(path.parent)
        lock = WriterLock(path)
        was_unclean = lock.take(holder)
        try:
            engine = writing_engine(path)
        except BaseException:
            lock.free()
            raise
        return cls(path, engine, lock, was_unclean=was_unclean)

    @property
    def is_writer(self) -> bool:
        return self._lock is not None

    def close(self) -> None:
        """Ends every connection and frees the lock; calling it twice does no harm."""
        self.engine.dispose()
        if self._lock is not None:
            self._lock.free()

    @contextmanager
    def transaction(self) -> Iterator[Session]:
        """A short write: all of it is on disk afterwards, or nothing. Raises DatabaseUnusable."""
        with self._in_words(), Session(self.engine, expire_on_commit=False) as session, session.begin():
            yield session
        self.changes += 1

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """A consistent read: all of it sees the file as it was at the first look. Raises DatabaseUnusable."""
        with self._in_words(reading=True), Session(self.engine) as session:
            yield session

    @contextmanager
    def _in_words(self, *, reading: bool = False) -> Iterator[None]:
        try:
            yield
        except DBAPIError as error:
            raise problem_in_words(error.orig, self.path, reading=reading) from None


def _make_folder(folder: Path) -> None:
    try:
        if not folder.is_dir():
            folder.mkdir(parents=True, mode=0o700)
    except OSError as problem:
        raise DatabaseUnusable(
            f"The folder {folder} cannot be made ({problem.strerror}).", "Name another with --database."
        ) from None
