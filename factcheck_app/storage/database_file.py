"""What a file is before it is opened: missing, empty, ours, another program's, or no database at all."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from urllib.parse import quote

from factcheck_app.domain.errors import DatabaseUnusable
from factcheck_app.storage.backup_folder import newest_backup

MAGIC = b"SQLite format 3\x00"
VERSION_TABLE = "alembic_version"


def path_of(name: str) -> Path:
    """The file that a path or an sqlite address names. Raises DatabaseUnusable for any other address."""
    if name.startswith("sqlite:///"):
        name = name.removeprefix("sqlite:///")
    if "://" in name:
        raise DatabaseUnusable("Only SQLite databases can be opened.", "Name a file, for instance reviews.db.")
    return Path(name).expanduser()


def read_only_address(path: Path) -> str:
    """The URI under which SQLite opens a file without ever writing to it."""
    return f"file:{quote(str(path.resolve()))}?mode=ro"


def is_new(path: Path) -> bool:
    """Whether a database is to be made here. Raises DatabaseUnusable where the file is something else."""
    if not path.exists():
        return True
    if not path.is_file():
        raise DatabaseUnusable(f"{path} is not a file.", "Name a file for the database.")
    try:
        with path.open("rb") as file:
            head = file.read(len(MAGIC))
    except OSError as problem:
        raise DatabaseUnusable(f"{path} cannot be read ({problem.strerror}).", "Check its permissions.") from None
    if head == b"":
        # an empty file that once held reviews is damage, and is never quietly begun anew
        if newest_backup(path) is not None or path.with_name(path.name + "-wal").exists():
            raise DatabaseUnusable(f"{path} is empty, but it held reviews.", restore_advice(path))
        return True
    if head != MAGIC:
        raise DatabaseUnusable(
            f"{path} is not a database of this program; it has not been touched.", restore_advice(path)
        )
    return False


def schema_of(path: Path) -> str:
    """The schema version of a database of ours. Raises DatabaseUnusable for damage and for another program's."""
    try:
        connection = sqlite3.connect(read_only_address(path), uri=True)
        try:
            tables = {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
            if VERSION_TABLE not in tables:
                raise DatabaseUnusable(
                    f"{path} is a database of another program; it has not been touched.", "Name another file."
                )
            (version,) = connection.execute(f"SELECT version_num FROM {VERSION_TABLE}").fetchone()  # noqa: S608
        finally:
            connection.close()
    except (sqlite3.DatabaseError, TypeError):
        raise damaged(path) from None
    return str(version)


def damaged(path: Path) -> DatabaseUnusable:
    """The error for a file that SQLite cannot read; it names the newest good backup."""
    return DatabaseUnusable(f"The database {path} is damaged; it is kept as it is.", restore_advice(path))


def restore_advice(path: Path) -> str:
    """The next step: the newest backup and the command that puts it in place."""
    backup = newest_backup(path)
    if backup is None:
        return "There is no backup of it; name another file with --database."
    return f"Put the newest backup in place with: factcheck database restore {backup}"
