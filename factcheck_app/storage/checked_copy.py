"""A copy of a database that is checked before it gets its name."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing, suppress
from pathlib import Path

from factcheck_app.domain.errors import DatabaseUnusable
from factcheck_app.storage.database_file import read_only_address
from factcheck_app.storage.disk import flush


def copy_database(source: Path, target: Path, *, used_sequences: int = 0) -> None:
    """Copies through SQLite's backup interface, while others may read and write the source.

    Sequences up to `used_sequences` will not be given again by the copy. Raises DatabaseUnusable; a damaged source
    makes no copy, and a file that was at `target` is then as it was.
    """
    part = target.with_name(f"{target.name}.part")
    try:
        target.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        part.unlink(missing_ok=True)
        os.close(os.open(part, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
        _copy_and_check(source, part, used_sequences)
        flush(part)
        part.replace(target)
        flush(target.parent)
    except sqlite3.DatabaseError as error:
        raise _refusal(source, target, error) from None
    except OSError as problem:
        raise DatabaseUnusable(
            f"The copy {target} cannot be written ({problem.strerror}).", "Choose another place."
        ) from None
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


def _copy_and_check(source: Path, part: Path, used_sequences: int) -> None:
    with (
        closing(sqlite3.connect(read_only_address(source), uri=True)) as old,
        closing(sqlite3.connect(part, isolation_level=None)) as new,
    ):
        old.backup(new)
        # a copy is one file: it needs no write-ahead log beside it
        new.execute("PRAGMA journal_mode = DELETE")
        new.execute(
            "INSERT INTO sqlite_sequence SELECT 'audit_rows', 0"
            " WHERE NOT EXISTS (SELECT 1 FROM sqlite_sequence WHERE name = 'audit_rows')"
        )
        new.execute(
            "UPDATE sqlite_sequence SET seq = max(seq, ?) WHERE name = 'audit_rows' AND seq < ?",
            (used_sequences, used_sequences),
        )
        if new.execute("PRAGMA integrity_check(1)").fetchone()[0] != "ok":
            raise DatabaseUnusable(f"{source} is damaged: no copy was made.", "Run: factcheck database check")


def _refusal(source: Path, target: Path, error: sqlite3.DatabaseError) -> DatabaseUnusable:
    code = getattr(error, "sqlite_errorname", "")
    if code == "SQLITE_FULL":
        return DatabaseUnusable(f"The disk is full: {target} was not written.", "Free some space and do it again.")
    if code.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return DatabaseUnusable(f"Another program holds {source}: no copy was made.", "Close it there and try again.")
    if code.startswith(("SQLITE_IOERR", "SQLITE_CANTOPEN", "SQLITE_READONLY")):
        return DatabaseUnusable(f"The disk refused: {target} was not written.", "Choose another place.")
    return DatabaseUnusable(f"{source} is damaged: no copy was made.", "Run: factcheck database check")
