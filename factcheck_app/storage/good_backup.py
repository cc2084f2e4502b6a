"""Which backup is offered: the one that holds most of the record, and is whole."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path
from urllib.parse import quote

from factcheck_app.storage.backup_folder import backups_of


def newest_good_backup(database: Path) -> tuple[datetime, Path] | None:
    """The backup with the highest audit sequence that SQLite finds whole, with the time in its name (UTC), or None.

    Names alone would mislead after the clock was set back. Checks the files, about 10 s per GB.
    """
    # of equally long records the newest name comes first, and the sort keeps that order
    candidates = sorted(backups_of(database), key=lambda backup: last_sequence(backup[1]), reverse=True)
    return next((backup for backup in candidates if _is_whole(backup[1])), None)


def last_sequence(path: Path) -> int:
    """The last audit sequence ever given in a database that is one file; -1 where that cannot be read."""
    try:
        with closing(_connect(path)) as connection:
            row = connection.execute("SELECT seq FROM sqlite_sequence WHERE name = 'audit_rows'").fetchone()
    except sqlite3.DatabaseError:
        return -1
    return int(row[0]) if row else 0


def _is_whole(path: Path) -> bool:
    try:
        with closing(_connect(path)) as connection:
            return bool(connection.execute("PRAGMA integrity_check(1)").fetchone()[0] == "ok")
    except sqlite3.DatabaseError:
        return False


def _connect(path: Path) -> sqlite3.Connection:
    # a backup is one file without a log, and stays as it is
    return sqlite3.connect(f"file:{quote(str(path.resolve()))}?mode=ro&immutable=1", uri=True)
