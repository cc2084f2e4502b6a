"""A write-ahead log that a kill left behind is looked at before it becomes part of the database."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from factcheck_app.domain.errors import DatabaseUnusable
from factcheck_app.storage.database_file import log_of, read_only_address
from factcheck_app.storage.database_problem import damaged, problem_in_words

_LAST = "SELECT sequence, row_hash FROM audit_rows ORDER BY sequence DESC LIMIT 1"


def check_left_log(path: Path) -> None:
    """Raises DatabaseUnusable where the log would damage or replace the database; both files stay as they are.

    SQLite plays any whole log into the file beside it. Ours only ever adds audit rows: what the file alone holds
    must be there with its log too. The writer's lock must be held.
    """
    log = log_of(path)
    if not log.exists() or log.stat().st_size == 0:
        return
    address = read_only_address(path)
    alone = _last_row(f"{address}&immutable=1")
    try:
        with closing(sqlite3.connect(address, uri=True)) as connection:
            if connection.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
                raise damaged(path)
            found = (
                alone
                and connection.execute(
                    "SELECT sequence, row_hash FROM audit_rows WHERE sequence = ?", alone[:1]
                ).fetchone()
            )
    except sqlite3.DatabaseError as error:
        raise problem_in_words(error, path, reading=True) from None
    if found != alone:
        raise DatabaseUnusable(
            f"The log {log} belongs to another database; nothing has been touched.",
            f"Move it away from {path.name}, then open it again.",
        )


def _last_row(address: str) -> tuple[int, str] | None:
    # a file whose log was half played into it may not be readable alone: then there is nothing to compare
    try:
        with closing(sqlite3.connect(address, uri=True)) as connection:
            row = connection.execute(_LAST).fetchone()
    except sqlite3.DatabaseError:
        return None
    return row and (int(row[0]), str(row[1]))
