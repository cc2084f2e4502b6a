"""Checked copies of the database, kept by day, week and month, and putting one back in place."""

from __future__ import annotations

import errno
import os
import shutil
import sqlite3
import time
from contextlib import closing, suppress
from pathlib import Path

from factcheck_app.domain.errors import DatabaseUnusable
from factcheck_app.storage.backup_folder import backup_folder, backup_path, backups_of, newest_backup, to_drop
from factcheck_app.storage.checked_copy import copy_database
from factcheck_app.storage.database_file import VERSION_TABLE, is_new, log_of, read_only_address, schema_of
from factcheck_app.storage.disk import flush
from factcheck_app.storage.good_backup import last_sequence
from factcheck_app.storage.review_database import ReviewDatabase
from factcheck_app.storage.rows import Base
from factcheck_app.storage.schema_version import CURRENT_SCHEMA, KNOWN_SCHEMAS
from factcheck_app.storage.times import now
from factcheck_app.storage.writer_lock import WriterLock

_LEFT_OVER_SECONDS = 3600


def back_up(database: ReviewDatabase, target: Path | None = None) -> Path:
    """Writes a checked copy to `target`, else into the backup folder, which is thinned. Raises DatabaseUnusable."""
    if is_new(database.path):
        raise DatabaseUnusable("There is no database to back up yet.", "Open a draft first.")
    if target is not None:
        if target.exists():
            raise DatabaseUnusable(f"{target} exists already; it is as it was.", "Name a new file for the backup.")
        copy_database(database.path, target)
        return target
    path = backup_path(database.path, now())
    copy_database(database.path, path)
    with suppress(OSError):  # what could not be dropped now is dropped next time
        _thin(database.path, path)
    return path


def back_up_if_changed(database: ReviewDatabase) -> Path | None:
    """A backup where something was committed since the last one, also by another. Raises DatabaseUnusable."""
    changes = database.changes
    if not changes and not _is_ahead_of_backups(database.path):
        return None
    path = back_up(database)
    # what was committed while the copy was made waits for the next one
    database.changes -= changes
    return path


def integrity_problems(path: Path) -> list[str]:
    """What SQLite's full integrity check finds, and which tables are missing; empty where the file is whole.

    Takes about 10 s per GB.
    """
    try:
        with closing(sqlite3.connect(read_only_address(path), uri=True)) as connection:
            found = [row[0] for row in connection.execute("PRAGMA integrity_check")]
            found += [
                f"{row[0]} points to a missing row of {row[2]}"
                for row in connection.execute("PRAGMA foreign_key_check")
            ]
            found += _missing_tables(connection)
    except sqlite3.DatabaseError as error:
        return [str(error)]
    return [problem for problem in found if problem != "ok"]


def _missing_tables(connection: sqlite3.Connection) -> list[str]:
    tables = {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    # of older schemas only what every one had is known; they are brought up to date before they are used
    is_current = (
        VERSION_TABLE in tables
        and connection.execute(
            f"SELECT 1 FROM {VERSION_TABLE} WHERE version_num = ?",  # noqa: S608
            (CURRENT_SCHEMA,),
        ).fetchone()
    )
    expected = set(Base.metadata.tables) if is_current else {"audit_rows", "decisions", "reviews", VERSION_TABLE}
    return [f"the table {name} is missing" for name in sorted(expected - tables)]


def restore(backup: Path, path: Path) -> Path | None:
    """Puts a backup in the place of the database; returns where the replaced file is kept, None where there was none.

    Raises DatabaseUnusable (the backup is no good) or DatabaseBusy; the database is then as it was.
    """
    if not backup.is_file():
        raise DatabaseUnusable(f"There is no file {backup}.", "Check its path.")
    if backup.resolve() == path.resolve():
        raise DatabaseUnusable("This is the database itself.", "Name a backup of it.")
    _check_backup(backup)
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    lock = WriterLock(path)
    lock.take("factcheck database restore")
    staged = path.with_name(f".{path.name}.restored")
    try:
        copy_database(backup, staged, used_sequences=max(_seen_sequences(path), lock.told))
        kept = _set_aside(path)
        staged.replace(path)
        flush(path.parent)
    except OSError as problem:
        raise DatabaseUnusable(
            f"The backup could not be put in place ({problem.strerror}).", f"Check the folder {path.parent}."
        ) from None
    finally:
        with suppress(OSError):
            staged.unlink(missing_ok=True)
        lock.free()
    return kept


def _check_backup(backup: Path) -> None:
    refusal = DatabaseUnusable(f"{backup} is no whole backup of this program.", "Choose another one.")
    try:
        known = backup.stat().st_size > 0 and schema_of(backup) in KNOWN_SCHEMAS
    except OSError as problem:
        raise DatabaseUnusable(f"{backup} cannot be read ({problem.strerror}).", "Check its permissions.") from None
    except DatabaseUnusable:
        raise refusal from None
    if not known or integrity_problems(backup):
        raise refusal


def _seen_sequences(path: Path) -> int:
    # a sequence that somebody has seen is not given again, as far as the present file or its backups can tell
    return max(_used_sequences(path), *(last_sequence(backup) for _, backup in backups_of(path)), 0)


def _used_sequences(path: Path) -> int:
    if not path.exists():
        return 0
    try:
        with closing(sqlite3.connect(read_only_address(path), uri=True)) as connection:
            row = connection.execute("SELECT seq FROM sqlite_sequence WHERE name = 'audit_rows'").fetchone()
    except sqlite3.DatabaseError:
        return 0
    return int(row[0]) if row else 0


def _set_aside(path: Path) -> Path | None:
    if not path.exists():
        return None
    kept = path.with_name(f"{path.stem}-kept-{now().strftime('%Y-%m-%dT%H-%M-%S-%f')}.db")
    _keep(path, kept)
    log, shared = log_of(path), path.with_name(f"{path.name}-shm")
    if log.exists():
        # beside the backup it would be played into it
        if log.stat().st_size > 0:
            _keep(log, log_of(kept))
        log.unlink(missing_ok=True)
    shared.unlink(missing_ok=True)
    return kept


def _keep(path: Path, kept: Path) -> None:
    # a second name: whatever happens before the backup has taken the place, the place is not empty
    try:
        os.link(path, kept)
    except OSError as problem:
        if problem.errno not in (errno.EPERM, errno.EOPNOTSUPP, errno.EMLINK, errno.ENOSYS):
            raise
        shutil.copy2(path, kept)


def _is_ahead_of_backups(path: Path) -> bool:
    if is_new(path):
        return False
    newest = newest_backup(path)
    return last_sequence(newest[1]) < _used_sequences(path) if newest else _used_sequences(path) > 0


def _thin(database: Path, made: Path) -> None:
    for old in to_drop(backups_of(database)):
        # after the clock was set back the one just made may look old
        if old != made:
            old.unlink(missing_ok=True)
    for part in backup_folder(database).glob("*.part"):
        # of a copy that was killed; one under way is younger
        if time.time() - part.stat().st_mtime > _LEFT_OVER_SECONDS:
            part.unlink(missing_ok=True)
