"""What `factcheck database` does: facts, checks, backups."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from factcheck_app.domain.errors import DatabaseUnusable
from factcheck_app.storage.audit_chain import VerifyResult, verify
from factcheck_app.storage.backup_folder import newest_backup
from factcheck_app.storage.backups import back_up, back_up_if_changed, integrity_problems, restore
from factcheck_app.storage.database_file import is_new, path_of, schema_of
from factcheck_app.storage.database_problem import restore_advice
from factcheck_app.storage.review_database import ReviewDatabase
from factcheck_app.storage.review_store import ReviewStore
from factcheck_app.storage.schema_version import is_older
from factcheck_app.storage.sqlite_version import sqlite_in_words


def describe_database(database: ReviewDatabase) -> dict[str, Any]:
    """Where it is, its schema (None where it does not exist yet), reviews, rows and head of the audit chain."""
    store = ReviewStore(database)
    head = store.audit_head()
    return {
        "url": f"sqlite:///{database.path.resolve()}",
        "schema": None if is_new(database.path) else schema_of(database.path),
        "reviews": len(store.summaries()),
        "audit_rows": head.rows,
        "audit_head": head.head,
        "sqlite": sqlite_in_words(),
    }


def check_database(database: ReviewDatabase) -> None:
    """Raises DatabaseUnusable with the first thing that SQLite's full integrity check finds."""
    if not is_new(database.path):
        check_file(database.path)


def check_file(path: Path) -> None:
    """The same for a file, on a connection of its own: safe on any thread. Raises DatabaseUnusable."""
    problems = integrity_problems(path)
    if problems:
        raise DatabaseUnusable(f"The database is damaged: {problems[0]}.", restore_advice(path))


def verify_record(database: ReviewDatabase, head: str | None, rows: int | None) -> VerifyResult:
    """The audit chain recomputed. Raises DatabaseUnusable naming the first bad row."""
    result = verify(database, head=head, rows=rows)
    if not result.is_whole:
        raise DatabaseUnusable(
            result.problem, "Keep this file as it is, and compare it with a backup from before the change."
        )
    return result


def write_backup(database: ReviewDatabase, target: str | None) -> Path:
    """A checked copy. Raises DatabaseUnusable."""
    return back_up(database, Path(target) if target else None)


def back_up_what_changed(database: ReviewDatabase) -> None:
    """A backup where something was written since the last one. Raises DatabaseUnusable."""
    back_up_if_changed(database)


@dataclass(frozen=True, slots=True)
class Upgrade:
    """The schema before and after, and the backup of the file as it was; None where it was up to date."""

    before: str
    after: str
    backup: Path | None


def upgrade_database(database_name: str, holder: str) -> Upgrade:
    """Brings a database of an older version up to date, backed up before. Raises DatabaseUnusable or DatabaseBusy."""
    path = path_of(database_name)
    if is_new(path):
        raise DatabaseUnusable(f"There is no database at {path}.", "Name its file with --database.")
    before = schema_of(path)
    if not is_older(before, path):
        return Upgrade(before, before, None)
    ReviewDatabase.open(path, writer=True, holder=holder).close()
    newest = newest_backup(path)
    return Upgrade(before, schema_of(path), newest[1] if newest is not None else None)


def restore_backup(backup: str, database_name: str) -> Path | None:
    """Puts a backup in place; returns where the replaced file is kept. Raises DatabaseUnusable or DatabaseBusy."""
    return restore(Path(backup), path_of(database_name))
