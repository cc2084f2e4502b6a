"""Checked copies of the database, and putting one back in place."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path

from factcheck_app.domain.errors import DatabaseUnusable
from factcheck_app.storage.backup_folder import backup_path, backups_of, to_drop
from factcheck_app.storage.database_file import is_new, read_only_address, schema_of
from factcheck_app.storage.review_database import ReviewDatabase
from factcheck_app.storage.schema_version import KNOWN_SCHEMAS
from factcheck_app.storage.times import now
from factcheck_app.storage.writer_lock import WriterLock


def copy_database(source: Path, target: Path) -> None:
    """Copies through SQLite's backup interface, checks the copy, and only then gives it its name.

    Raises DatabaseUnusable; a damaged source makes no copy.
    """
    part = target.with_name(f"{target.name}.part")
    try:
        target.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        part.unlink(missing_ok=True)
        os.close(os.open(part, os.O_CREAT | os.O_RDWR, 0o600))
        with (
            closing(sqlite3.connect(read_only_address(source), uri=True)) as old,
            closing(sqlite3.connect(part)) as new,
        ):
            old.backup(new)
            # a copy is one file: it needs no write-ahead log beside it
            new.execute("PRAGMA journal_mode = DELETE")
            if new.execute("PRAGMA integrity_check(1)").fetchone()[0] != "ok":
                raise sqlite3.DatabaseError("damaged")
        _flush(part)
        part.replace(target)
        if os.name != "nt":  # Windows has no way to flush a folder
            _flush(target.parent)
    except sqlite3.DatabaseError:
        part.unlink(missing_ok=True)
        raise DatabaseUnusable(
            f"No backup was made: {source} is damaged or the disk is full.", "Run: factcheck database check"
        ) from None
    except OSError as problem:
        part.unlink(missing_ok=True)
        raise DatabaseUnusable(
            f"The backup {target} cannot be written ({problem.strerror}).", "Choose another place."
        ) from None


def back_up(database: ReviewDatabase, target: Path | None = None) -> Path:
    """Writes a checked copy to `target`, else into the backup folder, which is thinned. Raises DatabaseUnusable."""
    if is_new(database.path):
        raise DatabaseUnusable("There is no database to back up yet.", "Open a draft first.")
    if target is not None:
        copy_database(database.path, target)
        return target
    path = backup_path(database.path, now())
    copy_database(database.path, path)
    for old in to_drop(backups_of(database.path)):
        old.unlink(missing_ok=True)
    return path


def back_up_if_changed(database: ReviewDatabase) -> Path | None:
    """A backup where something was written since the last one. Raises DatabaseUnusable."""
    if not database.changes:
        return None
    path = back_up(database)
    database.changes = 0
    return path


def integrity_problems(path: Path) -> list[str]:
    """What SQLite's full integrity check finds; empty where the file is whole."""
    try:
        with closing(sqlite3.connect(read_only_address(path), uri=True)) as connection:
            found = [row[0] for row in connection.execute("PRAGMA integrity_check")]
            found += [
                f"{row[0]} points to a missing {row[2]}" for row in connection.execute("PRAGMA foreign_key_check")
            ]
    except sqlite3.DatabaseError as error:
        return [str(error)]
    return [problem for problem in found if problem != "ok"]


def restore(backup: Path, path: Path) -> Path | None:
    """Puts a backup in the place of the database; returns where the replaced file is kept, None where there was none.

    Raises DatabaseUnusable (the backup is no good) or DatabaseBusy.
    """
    if is_new(backup) or schema_of(backup) not in KNOWN_SCHEMAS or integrity_problems(backup):
        raise DatabaseUnusable(f"{backup} is no whole backup of this program.", "Choose another one.")
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    lock = WriterLock(path)
    lock.take("factcheck database restore")
    try:
        kept = None
        if path.exists():
            kept = path.with_name(f"{path.stem}-kept-{now().strftime('%Y-%m-%dT%H-%M-%S')}.db")
            for ending in ("", "-wal", "-shm"):
                part = path.with_name(path.name + ending)
                if part.exists():
                    part.rename(kept.with_name(kept.name + ending))
        copy_database(backup, path)
    finally:
        lock.free()
    return kept


def _flush(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
