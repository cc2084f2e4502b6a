"""The database: opened for one writer or for reading, its sessions, and its errors in words."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session
from sqlalchemy.pool import QueuePool, StaticPool

from factcheck_app.domain.errors import DatabaseUnusable
from factcheck_app.storage.database_file import damaged, is_new, path_of, read_only_address, schema_of
from factcheck_app.storage.rows import Base
from factcheck_app.storage.schema_version import CURRENT_SCHEMA, KNOWN_SCHEMAS
from factcheck_app.storage.writer_lock import WriterLock

BUSY_MS = 5_000


class ReviewDatabase:
    """One SQLite file. A reader of a file that does not exist sees an empty library and creates nothing."""

    def __init__(self, path: Path, engine: Engine, lock: WriterLock | None, *, was_unclean: bool) -> None:
        self.path = path
        self.engine = engine
        self.is_writer = lock is not None
        self.was_unclean = was_unclean
        self.changes = 0
        self._lock = lock

    @classmethod
    def open(cls, name: str | Path, *, writer: bool, holder: str = "") -> ReviewDatabase:
        """Opens a path or sqlite:/// address. Raises DatabaseBusy or DatabaseUnusable; a bad file stays as it is."""
        path = path_of(str(name))
        if not writer:
            return cls(path, _reading_engine(path), None, was_unclean=False)
        _make_folder(path.parent)
        lock = WriterLock(path)
        was_unclean = lock.take(holder)
        try:
            engine = _writing_engine(path)
        except BaseException:
            lock.free()
            raise
        return cls(path, engine, lock, was_unclean=was_unclean)

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
        """A consistent read. Raises DatabaseUnusable."""
        with self._in_words(), Session(self.engine) as session:
            yield session

    @contextmanager
    def _in_words(self) -> Iterator[None]:
        try:
            yield
        except DBAPIError as error:
            raise problem_in_words(error.orig, self.path) from None


def problem_in_words(error: BaseException | None, path: Path) -> DatabaseUnusable:
    """SQLite's error as a sentence without any of the values that were to be written."""
    words = str(error)
    if "full" in words:
        return DatabaseUnusable("The disk is full; this was not saved.", "Free some space and do it again.")
    if "readonly" in words:
        return DatabaseUnusable("The database cannot be written.", f"Check the permissions of {path}.")
    if "locked" in words:
        return DatabaseUnusable("Another program holds the database.", "Close it there and do it again.")
    if "malformed" in words or "not a database" in words:
        return damaged(path)
    code = getattr(error, "sqlite_errorname", type(error).__name__)
    return DatabaseUnusable(f"The database could not be used ({code}).", "Check the disk, then do it again.")


def _make_folder(folder: Path) -> None:
    try:
        if not folder.is_dir():
            folder.mkdir(parents=True, mode=0o700)
    except OSError as problem:
        raise DatabaseUnusable(
            f"The folder {folder} cannot be made ({problem.strerror}).", "Name another with --database."
        ) from None


def _reading_engine(path: Path) -> Engine:
    if is_new(path):
        engine = create_engine("sqlite://", poolclass=StaticPool, hide_parameters=True)
        Base.metadata.create_all(engine)
        return engine
    _refuse_newer(path, schema_of(path))
    address = read_only_address(path)
    return create_engine("sqlite://", creator=lambda: _connect(address), poolclass=QueuePool, hide_parameters=True)


def _writing_engine(path: Path) -> Engine:
    schema = None if is_new(path) else schema_of(path)
    if schema is not None:
        _refuse_newer(path, schema)
    if schema is None:
        os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
    # one connection: SQLite before 3.51.3 can corrupt a write-ahead log that two of them write to
    engine = create_engine(
        "sqlite://",
        creator=lambda: _connect(str(path)),
        poolclass=QueuePool,
        pool_size=1,
        max_overflow=0,
        hide_parameters=True,
    )
    event.listen(engine, "connect", _set_pragmas)
    try:
        if schema != CURRENT_SCHEMA:
            # Alembic is slow to import and needed only now
            from factcheck_app.storage.migrate import migrate

            migrate(engine, path, schema)
        else:
            with engine.connect() as connection:
                if connection.exec_driver_sql("PRAGMA quick_check(1)").scalar() != "ok":
                    raise damaged(path)
    except DBAPIError as error:
        engine.dispose()
        raise problem_in_words(error.orig, path) from None
    return engine


def _refuse_newer(path: Path, schema: str) -> None:
    if schema not in KNOWN_SCHEMAS:
        raise DatabaseUnusable(
            f"{path} was written by a newer version of this program (schema {schema[:20]}); it has not been touched.",
            "Update the program, or name another database.",
        )


def _connect(address: str) -> sqlite3.Connection:
    return sqlite3.connect(address, uri=address.startswith("file:"), timeout=BUSY_MS / 1000, check_same_thread=False)


def _set_pragmas(connection: Any, _record: Any) -> None:
    for pragma in ("journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON", "secure_delete = ON"):
        connection.execute(f"PRAGMA {pragma}")
