"""How a database file is opened: made where it is new, brought up to date where it is old, checked, connected."""

from __future__ import annotations

import os
import sqlite3
from contextlib import suppress
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import QueuePool, StaticPool

from factcheck_app.domain.errors import DatabaseUnusable
from factcheck_app.storage.database_file import BUSY_SECONDS, is_new, read_only_address, schema_of
from factcheck_app.storage.database_problem import damaged, problem_in_words
from factcheck_app.storage.database_upgrade import outdated
from factcheck_app.storage.disk import flush
from factcheck_app.storage.left_log import check_left_log
from factcheck_app.storage.rows import Base
from factcheck_app.storage.schema_version import is_older

_PRAGMAS = ("journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON", "secure_delete = ON")


def reading_engine(path: Path) -> Engine:
    """For any number of readers, also beside a writer. A file that does not exist reads as an empty library."""
    if is_new(path):
        empty = create_engine("sqlite://", poolclass=StaticPool, hide_parameters=True)
        Base.metadata.create_all(empty)
        return empty
    if is_older(schema_of(path), path):
        raise outdated(path)
    return _engine(read_only_address(path), connections=5)


def writing_engine(path: Path) -> Engine:
    """For the one writer; its lock must be held. Raises DatabaseUnusable, and leaves the file as it was."""
    if is_new(path):
        _make_database(path)
    elif not os.access(path, os.W_OK):
        raise DatabaseUnusable(f"The database {path} may only be read.", "Make the file and its folder writable.")
    schema = schema_of(path)
    old = is_older(schema, path)
    check_left_log(path, whole=True)
    engine = _writer(path)
    try:
        with engine.connect() as connection:
            if connection.exec_driver_sql("PRAGMA quick_check(1)").scalar() != "ok":
                raise damaged(path)
        if old:
            _migrate(engine, path, schema)
    except DBAPIError as error:
        engine.dispose()
        raise problem_in_words(error.orig, path) from None
    except DatabaseUnusable:
        engine.dispose()
        raise
    return engine


def _make_database(path: Path) -> None:
    # made beside its place and put there whole: a kill half-way leaves no half database
    part = path.with_name(f".{path.name}.new")
    try:
        _remove(part)
        os.close(os.open(part, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
        engine = _writer(part)
        try:
            _migrate(engine, part, None)
        finally:
            engine.dispose()
        part.replace(path)
        flush(path.parent)
    except DBAPIError as error:
        raise problem_in_words(error.orig, path) from None
    except OSError as problem:
        raise DatabaseUnusable(
            f"The database {path} cannot be made ({problem.strerror}).", "Name another with --database."
        ) from None
    finally:
        with suppress(OSError):
            _remove(part)


def _remove(part: Path) -> None:
    for ending in ("", "-journal", "-wal", "-shm"):
        part.with_name(part.name + ending).unlink(missing_ok=True)


def _migrate(engine: Engine, path: Path, schema: str | None) -> None:
    # Alembic is slow to import and seldom needed
    from factcheck_app.storage.migrate import migrate

    migrate(engine, path, schema)


def _writer(path: Path) -> Engine:
    # one connection: SQLite before 3.51.3 can corrupt a write-ahead log that two of them write to
    engine = _engine(str(path), connections=1)
    event.listen(engine, "connect", _set_pragmas)
    return engine


def _engine(address: str, connections: int) -> Engine:
    def connect() -> sqlite3.Connection:
        # no isolation level: Python would begin transactions late, and none for a change of the schema
        return sqlite3.connect(
            address,
            uri=address.startswith("file:"),
            timeout=BUSY_SECONDS,
            isolation_level=None,
            check_same_thread=False,
        )

    engine = create_engine(
        "sqlite://", creator=connect, poolclass=QueuePool, pool_size=connections, max_overflow=0, hide_parameters=True
    )
    event.listen(engine, "begin", _begin)
    return engine


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN")


def _set_pragmas(connection: Any, _record: Any) -> None:
    for pragma in _PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")
