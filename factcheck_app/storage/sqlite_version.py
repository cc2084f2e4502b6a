"""The SQLite that Python brought: old enough ones are refused, and none is trusted with two writers."""

from __future__ import annotations

import sqlite3

from factcheck_app.domain.errors import DatabaseUnusable

# aggregates with FILTER came with 3.30
OLDEST = (3, 30, 0)
# before 3.51.3 two connections that write can corrupt the write-ahead log (the WAL-reset bug of sqlite.org/wal.html)
SAFE_WITH_TWO_WRITERS = (3, 51, 3)


def check_sqlite() -> None:
    """Raises DatabaseUnusable where Python's SQLite is too old for this program."""
    if sqlite3.sqlite_version_info < OLDEST:
        raise DatabaseUnusable(
            f"Python's SQLite is {sqlite3.sqlite_version}; this program needs {'.'.join(map(str, OLDEST))} or newer.",
            "Use a newer Python.",
        )


def sqlite_in_words() -> str:
    """The version at work, and what is said of it."""
    if sqlite3.sqlite_version_info < SAFE_WITH_TWO_WRITERS:
        return f"{sqlite3.sqlite_version} (unsafe with two writers; this program has one)"
    return sqlite3.sqlite_version
