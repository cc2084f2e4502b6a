"""What a file is before it is opened: missing, empty, ours, another program's, or no database at all."""

from __future__ import annotations

import os
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from urllib.parse import quote

from factcheck_app.domain.errors import DatabaseUnusable
from factcheck_app.storage.backup_folder import newest_backup
from factcheck_app.storage.database_problem import damaged, problem_in_words, restore_advice

VERSION_TABLE = "alembic_version"
BUSY_SECONDS = 5.0
# bytes that SQLite asks for beside a database in its first look
_INDEX_OF_A_LOG = 32 * 1024


def path_of(name: str) -> Path:
    """The file that a path or an sqlite address names, links followed. Raises DatabaseUnusable for other addresses."""
    file_name = name.removeprefix("sqlite:///")
    if "://" in file_name:
        raise DatabaseUnusable("Only SQLite databases can be opened.", "Name a file, for instance reviews.db.")
    if not file_name:
        raise DatabaseUnusable("The database has no name.", "Name a file, for instance reviews.db.")
    try:
        # one lock a file, under whatever name it is opened
        path = Path(file_name).expanduser().resolve()
    except (OSError, RuntimeError, ValueError):
        path = Path()
    if not path.name:
        # the root of the system has none either
        raise DatabaseUnusable("The name of the database is none that a file can have.", "Name another.")
    return path


def read_only_address(path: Path) -> str:
    """The URI under which SQLite opens a file without ever writing to it."""
    address = f"file:{quote(str(path.resolve()))}?mode=ro"
    if not os.access(path.parent, os.W_OK) and not log_of(path).exists():
        # no log can be put beside it, so nobody can be writing to it either
        address += "&immutable=1"
    elif not _has_room(path.parent) and not _holds_something(log_of(path)):
        # a reader too needs room for the log's index; on a full disk nothing is written that it could miss
        address += "&immutable=1"
    return address


def _has_room(folder: Path) -> bool:
    try:
        return shutil.disk_usage(folder).free >= _INDEX_OF_A_LOG
    except OSError:
        return True


def _holds_something(log: Path) -> bool:
    try:
        return log.stat().st_size > 0
    except OSError:
        return False


def is_new(path: Path) -> bool:
    """Whether a database is to be made here. Raises DatabaseUnusable where that would hide what was there.

    Looks at the folder alone: opening and closing the file would drop the locks that SQLite holds in this process.
    """
    try:
        if not path.exists():
            if log_of(path).exists() and log_of(path).stat().st_size > 0:
                # the log would be played into a new database
                raise DatabaseUnusable(f"{path} is missing, but its log is there.", restore_advice(path))
            return True
        if not path.is_file():
            raise DatabaseUnusable(f"{path} is not a file.", "Name a file for the database.")
        if path.stat().st_size > 0:
            return False
        held_data = newest_backup(path) is not None or log_of(path).exists()
    except OSError as problem:
        raise DatabaseUnusable(f"{path} cannot be read ({problem.strerror}).", "Check its permissions.") from None
    if held_data:
        # damage, and never quietly begun anew
        raise DatabaseUnusable(f"{path} is empty, but it held reviews.", restore_advice(path))
    return True


def check_one_name(path: Path) -> None:
    """Raises DatabaseUnusable where the file has a second name (a hard link): each name would have its own log."""
    found = path.stat()
    # putting a backup in place gives the file its dated name first; a kill may come before the backup takes its own
    kept = [name for name in path.parent.glob("*-kept-*") if name.name.startswith(f"{path.stem}-kept-")]
    if found.st_nlink > 1 + sum(name.samefile(path) for name in kept):
        raise DatabaseUnusable(
            f"{path} has a second name (a hard link), under which another window could write to it.",
            "Remove the other name, or make a copy of the file and open that.",
        )


def schema_of(path: Path) -> str:
    """The schema version of a database of ours. Raises DatabaseUnusable for damage and for another program's."""
    address = read_only_address(path)
    if not log_of(path).exists() and "immutable" not in address:
        # nothing waits in a log: look at the file alone, and leave nothing beside a file that is then refused
        address += "&immutable=1"
    try:
        with closing(sqlite3.connect(address, uri=True, timeout=BUSY_SECONDS)) as connection:
            tables = {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
            if not {VERSION_TABLE, "audit_rows"} <= tables:
                raise DatabaseUnusable(
                    f"{path} is a database of another program; it has not been touched.", "Name another file."
                )
            (version,) = connection.execute(f"SELECT version_num FROM {VERSION_TABLE}").fetchone()  # noqa: S608
    except sqlite3.DatabaseError as error:
        if error.sqlite_errorname == "SQLITE_NOTADB":
            raise DatabaseUnusable(
                f"{path} is not a database of this program; it has not been touched.", restore_advice(path)
            ) from None
        raise problem_in_words(error, path, reading=True) from None
    except TypeError:  # the version is gone
        raise damaged(path) from None
    return str(version)


def log_of(path: Path) -> Path:
    """The write-ahead log beside a database."""
    return path.with_name(f"{path.name}-wal")
