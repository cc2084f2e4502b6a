"""Every file that belongs to a database, so that nothing else is written over one."""

from __future__ import annotations

import os
from pathlib import Path

from factcheck_app.storage.backup_folder import backups_of

# log and its index, rollback journal, lock, and who holds it
_ENDINGS = ("", "-wal", "-shm", "-journal", ".lock", ".holder")


def belongs_to_database(target: Path, database: Path) -> bool:
    """Whether the target is, under any name, the database, a file that goes with it, a kept one or a backup.

    Looks at names and places alone: opening and closing the database would drop the locks that SQLite holds on it.
    """
    own = [database.with_name(database.name + ending) for ending in _ENDINGS]
    own += database.parent.glob(f"{_literal(database.stem)}-kept-*")
    own += [backup for _at, backup in backups_of(database)]
    return any(_is_same(target, file) for file in own)


def _is_same(target: Path, file: Path) -> bool:
    if os.path.realpath(target) == os.path.realpath(file):
        return True
    try:
        # a hard link, or a name that differs in its case alone
        return target.samefile(file)
    except (OSError, ValueError):
        return False


def _literal(name: str) -> str:
    return "".join(f"[{letter}]" if letter in "[*?" else letter for letter in name)
