"""SQLite's errors as sentences, without any of the values that were to be written."""

from __future__ import annotations

from pathlib import Path

from factcheck_app.domain.errors import DatabaseUnusable
from factcheck_app.storage.good_backup import newest_good_backup

_DAMAGE = ("SQLITE_CORRUPT", "SQLITE_NOTADB", "SQLITE_FORMAT")


def problem_in_words(error: BaseException | None, path: Path, *, reading: bool = False) -> DatabaseUnusable:
    """What happened and what to do. SQLite has rolled the transaction back: nothing of it is in the file."""
    so = "nothing could be read" if reading else "this was not saved"
    code = str(getattr(error, "sqlite_errorname", "") or type(error).__name__)
    # the second is what a log meets that finds no room for its index
    if code.startswith(("SQLITE_FULL", "SQLITE_IOERR_SHMSIZE")):
        return DatabaseUnusable(f"The disk is full; {so}.", "Free some space and do it again.")
    if code.startswith(("SQLITE_READONLY", "SQLITE_PERM", "SQLITE_AUTH")):
        return DatabaseUnusable(f"The database {path} may only be read.", "Make the file and its folder writable.")
    if code.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return DatabaseUnusable(f"Another program holds the database; {so}.", "Close it there and do it again.")
    if code.startswith("SQLITE_CANTOPEN"):
        return DatabaseUnusable(f"The database {path} cannot be opened.", "Check the permissions of its folder.")
    if code.startswith("SQLITE_IOERR"):
        return DatabaseUnusable(f"The disk reported an error; {so}.", "Check the disk, then do it again.")
    # sqlite3 has no code for text that is no UTF-8
    if code.startswith(_DAMAGE) or code == "OperationalError":
        return damaged(path)
    return DatabaseUnusable(f"The database refused this ({code}); {so}.", "Run: factcheck database check")


def damaged(path: Path) -> DatabaseUnusable:
    """The error for a file that SQLite cannot read; it names the newest backup."""
    return DatabaseUnusable(f"The database {path} is damaged; it is kept as it is.", restore_advice(path))


def restore_advice(path: Path) -> str:
    """The next step: the newest good backup with its date, and the command that puts it in place."""
    newest = newest_good_backup(path)
    if newest is None:
        return "There is no backup of it; name another file with --database."
    at, backup = newest
    return f'Put the backup of {at:%d %B %Y, %H:%M} UTC in place with: factcheck database restore "{backup}"'
