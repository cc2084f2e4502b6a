"""A write-ahead log that a kill left behind is looked at before it becomes part of the database."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from factcheck_app.domain.errors import DatabaseUnusable
from factcheck_app.storage.database_file import BUSY_SECONDS, log_of, read_only_address
from factcheck_app.storage.database_problem import damaged, problem_in_words

_LAST = "SELECT sequence, row_hash FROM audit_rows ORDER BY sequence DESC LIMIT 1"
_SAME = "SELECT 1 FROM audit_rows WHERE sequence = ? AND row_hash = ?"
# beside a writer the file may change between two looks
_LOOKS = 3
_NOT_THE_LOG = ("SQLITE_BUSY", "SQLITE_LOCKED", "SQLITE_IOERR", "SQLITE_CANTOPEN", "SQLITE_READONLY", "SQLITE_PERM")


def check_left_log(path: Path, *, whole: bool) -> None:
    """Raises DatabaseUnusable where the log would damage or replace the database; both files stay as they are.

    SQLite plays any whole log into the file beside it. Ours only ever adds audit rows: what the file alone holds
    must be there with its log too. `whole` checks everything else as well; the writer's lock must then be held.
    """
    log = log_of(path)
    if not log.exists() or log.stat().st_size == 0:
        return
    if not any(_holds_the_file(path) for _look in range(_LOOKS)):
        raise DatabaseUnusable(
            f"The log {log} belongs to another database; nothing has been touched.",
            f"Move it away from {path.name}, then open it again.",
        )
    if whole:
        try:
            with closing(sqlite3.connect(read_only_address(path), uri=True)) as connection:
                if connection.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
                    raise damaged(path)
        except sqlite3.DatabaseError as error:
            raise problem_in_words(error, path, reading=True) from None


def _holds_the_file(path: Path) -> bool:
    alone = _last_row(f"{read_only_address(path)}&immutable=1")
    if alone is None:
        # a file whose log was half played into it may not be readable alone: then there is nothing to compare
        return True
    try:
        with closing(sqlite3.connect(read_only_address(path), uri=True, timeout=BUSY_SECONDS)) as connection:
            if alone == ():
                connection.execute(_LAST).fetchone()
                return True
            return connection.execute(_SAME, alone).fetchone() is not None
    except sqlite3.DatabaseError as error:
        if (getattr(error, "sqlite_errorname", "") or "").startswith(_NOT_THE_LOG):
            raise problem_in_words(error, path, reading=True) from None
        return False


def _last_row(address: str) -> tuple[()] | tuple[int, str] | None:
    """The last audit row, () where there is none, None where the file cannot be read."""
    try:
        with closing(sqlite3.connect(address, uri=True)) as connection:
            row = connection.execute(_LAST).fetchone()
            return (int(row[0]), str(row[1])) if row else ()
    except (sqlite3.DatabaseError, TypeError, ValueError):
        return None
