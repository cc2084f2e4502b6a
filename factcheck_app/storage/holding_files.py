"""Which backups and kept copies of a database still hold a review, and deleting them."""

from __future__ import annotations

import sqlite3
from contextlib import closing, suppress
from datetime import UTC
from pathlib import Path

from factcheck_app.domain.errors import DatabaseUnusable
from factcheck_app.domain.review_removal import HoldingFile
from factcheck_app.storage.backup_folder import backups_of
from factcheck_app.storage.database_file import log_of, read_only_address


def holding_files(database: Path, review_id: str) -> list[HoldingFile]:
    """Files beside the database that hold this review or cannot be read, backups first, the newest first."""
    backups = [HoldingFile(path, at.replace(tzinfo=UTC)) for at, path in backups_of(database)]
    kept = sorted(
        path for path in database.parent.glob("*-kept-*.db") if path.name.startswith(f"{database.stem}-kept-")
    )
    return [file for file in (*backups, *(HoldingFile(path, None) for path in kept)) if _may_hold(file.path, review_id)]


def delete_files(files: list[HoldingFile]) -> None:
    """Deletes these files. Raises DatabaseUnusable for the first that cannot be deleted."""
    for file in files:
        try:
            file.path.unlink(missing_ok=True)
            log_of(file.path).unlink(missing_ok=True)
        except OSError as problem:
            raise DatabaseUnusable(
                f"{file.path} could not be deleted ({problem.strerror}).", "Delete the file yourself."
            ) from None


def _may_hold(path: Path, review_id: str) -> bool:
    with suppress(sqlite3.DatabaseError), closing(sqlite3.connect(read_only_address(path), uri=True)) as connection:
        return connection.execute("SELECT 1 FROM reviews WHERE id = ?", (review_id,)).fetchone() is not None
    return True
